import { BREAK, KIND } from "../text/table.ts";
import { createDispatch } from "./dispatch.ts";
import { MOST_RETURNS, run } from "./machine.ts";
import type { MatchView } from "./match-view.ts";
import type { Program, WrittenRules } from "./program.ts";
import { clear, enter, gather } from "./registers.ts";
import { fitCandidate, fitTokens, type Workspace } from "./workspace.ts";

/** More strata than any cascade has; a rule's stamp holds its token and its stratum. */
const MOST_STRATA = 16;

/**
 * Runs all rules over the token table, from the last token to the first. A Vietnamese phrase has
 * its head in front, so whatever a span nests lies to its right: when a rule runs at a token, the
 * spans behind that token are already found, however deep they nest.
 *
 *     Phó Trưởng  Ban  Tuyên giáo  Tỉnh ủy
 *                                  └─────┘ 1. organization
 *                 └──────────────────────┘ 2. organization, nests 1
 *     └──────────────────────────────────┘ 3. title, nests 2
 */
export function sweep(program: Program, ws: Workspace, view: MatchView): void {
  const { tokens } = ws;
  fitTokens(ws);
  program.lexicon.match(tokens, ws.hits);
  const { count, shape } = tokens;
  ws.accepts = acceptor(program, ws, view);
  ws.numeralEnd.fill(0, 0, count);
  ws.ran.fill(0);
  ws.candidates = 0;
  ws.captureTop = 0;
  ws.childTop = 0;
  const { strata, typeOf } = program;
  ws.worthRunning ??= createDispatch(program, ws);
  const { worthRunning } = ws;
  const { hits, head } = ws;
  hits[count] = 0;
  head[count] = -1;
  ws.numeralEnd[count] = 0;
  enter(program, ws);
  for (let p = count - 1; p >= 0; p--) {
    head[p] = -1;
    const kind = shape[p] & KIND;
    if (kind === BREAK) continue;
    const list = worthRunning(p);
    for (let i = 0; i < list.length; i++) tryRule(program, ws, list[i], p);
    if (head[p] < 0) continue;
    for (let level = 0; level < strata.length; level++) {
      for (let c = head[p]; c >= 0; c = ws.next[c]) {
        const further = strata[level][typeOf[ws.rule[c]]];
        if (further !== undefined) tryOnce(program, ws, further, p, level);
      }
    }
  }
}

/** Tries rules that begin with a span; two candidates at a token may bring the same ones. */
function tryOnce(
  program: Program,
  ws: Workspace,
  list: Int32Array,
  p: number,
  level: number,
): void {
  const { ran } = ws;
  const stamp = (p + 1) * MOST_STRATA + level;
  for (let i = 0; i < list.length; i++) {
    const rule = list[i];
    if (ran[rule] === stamp) continue;
    ran[rule] = stamp;
    tryRule(program, ws, rule, p);
  }
}

function tryRule(program: Program, ws: Workspace, rule: number, p: number): void {
  ws.longest = -1;
  const end =
    rule < program.firstRun ? runWritten(program, ws, rule, p) : runMachine(program, ws, rule, p);
  if (end > p) keep(program, ws, rule, p, end);
}

/** The end of a match by the rule's code, or -1. */
function runWritten(program: Program, ws: Workspace, rule: number, p: number): number {
  const { run, kids } = program.written as WrittenRules;
  const end = run(rule, p);
  if (program.longest[rule] === 1) {
    if (ws.longest > p) recallLongest(program, ws, rule);
    return ws.longest;
  }
  if (end > p) {
    gather(rule, kids());
    clear(rule);
  }
  return end;
}

/** The end of a match by the rule's instructions, or -1. */
function runMachine(program: Program, ws: Workspace, rule: number, p: number): number {
  ws.slots.fill(-1, 0, program.slotCount[rule]);
  ws.trailTop = 0;
  ws.kidTop = 0;
  ws.returns = MOST_RETURNS;
  const end = run(program, ws, program.entry[rule], p, rule, 0);
  // A user's guard may have swept another text.
  enter(program, ws);
  if (ws.returns < 0) return -1;
  if (program.longest[rule] === 0) return end;
  if (ws.longest > p) recallLongest(program, ws, rule);
  return ws.longest;
}

/** The question at MATCH: the rule's guard; a rule for the longest match goes on looking. */
function acceptor(program: Program, ws: Workspace, view: MatchView): Workspace["accepts"] {
  return (rule, start, end) => {
    if (program.longest[rule] === 1) {
      if (end > ws.longest && allowed(program, view, rule, start, end)) {
        rememberLongest(program, ws, rule, end);
      }
      return false;
    }
    return allowed(program, view, rule, start, end);
  };
}

function allowed(program: Program, view: MatchView, rule: number, p: number, end: number): boolean {
  const { when } = program.rules[rule];
  if (when === undefined) return true;
  view.live(rule, p, end);
  return when(view);
}

function rememberLongest(program: Program, ws: Workspace, rule: number, end: number): void {
  ws.longest = end;
  for (let s = 0; s < program.captureCount[rule]; s++) ws.longestSlots[s] = ws.slots[s];
  for (let k = 0; k < ws.kidTop; k++) ws.longestKids[k] = ws.kids[k];
  ws.longestKidTop = ws.kidTop;
}

function recallLongest(program: Program, ws: Workspace, rule: number): void {
  for (let s = 0; s < program.captureCount[rule]; s++) ws.slots[s] = ws.longestSlots[s];
  for (let k = 0; k < ws.longestKidTop; k++) ws.kids[k] = ws.longestKids[k];
  ws.kidTop = ws.longestKidTop;
}

/** Puts a candidate into its token's list: longer ones first, then heavier ones, then earlier rules. */
function keep(program: Program, ws: Workspace, rule: number, p: number, end: number): void {
  for (let c = ws.head[p]; c >= 0; c = ws.next[c]) {
    if (ws.rule[c] === rule && ws.end[c] === end) return;
  }
  const slotCount = program.captureCount[rule];
  if (fitCandidate(ws, slotCount, ws.kidTop)) enter(program, ws);
  const c = ws.candidates++;
  ws.start[c] = p;
  ws.end[c] = end;
  ws.rule[c] = rule;
  ws.values[c] = undefined;
  ws.barred[c] = program.weak[rule];
  ws.captureAt[c] = ws.captureTop;
  for (let s = 0; s < slotCount; s++) ws.captures[ws.captureTop++] = ws.slots[s];
  ws.childAt[c] = ws.childTop;
  ws.childCount[c] = ws.kidTop;
  for (let k = 0; k < ws.kidTop; k++) ws.children[ws.childTop++] = ws.kids[k];
  let before = -1;
  let at = ws.head[p];
  while (at >= 0) {
    const longer = ws.end[at] - end;
    if (longer < 0) break;
    const heavier = program.weight[ws.rule[at]] - program.weight[rule];
    const earlier = program.rank[ws.rule[at]] < program.rank[rule];
    if (longer === 0 && (heavier < 0 || (heavier === 0 && !earlier))) break;
    before = at;
    at = ws.next[at];
  }
  ws.next[c] = at;
  if (before < 0) ws.head[p] = c;
  else ws.next[before] = c;
}
