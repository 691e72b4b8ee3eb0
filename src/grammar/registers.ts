import type { Numbers } from "../lexicon/frozen.ts";
import { isCapital, KIND } from "../text/table.ts";
import { isRoman } from "../values/roman.ts";
import { numeralEnd, surfaceEnd } from "./checks.ts";
import { ANY } from "./fits.ts";
import type { Program } from "./program.ts";
import type { Workspace } from "./workspace.ts";

/*
 * What written code reads: the columns of one workspace as variables of this module, so that a cell
 * is one step away. `enter` sets them; whatever may have run another sweep in between, as a guard of
 * a user's may, is followed by another `enter`.
 */
const none = new Int32Array(0);
export let id: Int32Array = none;
export let shape: Uint8Array = new Uint8Array(0);
export let hits: Int32Array = none;
export let shorter: Numbers = none;
export let depth: Numbers = none;
export let head: Int32Array = none;
export let next: Int32Array = none;
export let end: Int32Array = none;
export let kids: Int32Array = none;
/** Captures by written slot, -1 where there is none. */
export let slots: Int32Array = none;

/** Bit `set` of row `word`: the word is in the set. */
let members: Int32Array = none;
let width = 0;
let ruleOf: Int32Array = none;
let typeOf: Int32Array = none;
let weak: Uint8Array = new Uint8Array(0);
let guarded: Uint8Array = weak;
let spanSets: Uint8Array = weak;
let types = 0;
let fitTable: Uint8Array = weak;
let fitMasks = 0;
let combination: Numbers = none;
let ends: Int32Array = none;
let program: Program;
let ws: Workspace;
let rule = 0;
let from = 0;

/** Points the registers at a workspace. To be repeated when its columns have grown. */
export function enter(nextProgram: Program, nextWs: Workspace): void {
  program = nextProgram;
  ws = nextWs;
  ({ id, shape } = ws.tokens);
  ({ hits, head, next, end, kids, rule: ruleOf, numeralEnd: ends, written: slots } = ws);
  ({ shorter, depth } = program.lexicon);
  ({ membership: members, membershipWidth: width, typeOf, weak, guarded, spanSets } = program);
  types = program.types.length;
  ({ table: fitTable, masks: fitMasks } = program.fits);
  ({ combination } = program.lexicon.frozen);
}

/** Says which rule is about to run, and where. */
export function start(nextRule: number, p: number): void {
  rule = nextRule;
  from = p;
}

/** Whether the word at `p` is in a set. */
export function isMember(p: number, set: number): boolean {
  return (members[id[p] * width + (set >> 5)] & (1 << (set & 31))) !== 0;
}

/** Whether the kind of token `p` is among the bits. */
export function isKind(p: number, kinds: number): boolean {
  return ((kinds >> (shape[p] & KIND)) & 1) === 1;
}

/** Whether an entry in `mask` begins at `p`. */
export function isEntry(p: number, mask: number): boolean {
  return hits[p] !== 0 && entryAt(hits[p], mask, p) !== 0;
}

/** Whether a candidate of a type in `set` begins at `p`. */
export function isSpan(p: number, set: number, takesWeak: number): boolean {
  return head[p] >= 0 && spanAt(head[p], set, takesWeak) >= 0;
}

/** The first node from `node` on down that has an entry in `mask` with the case of token `p`, or 0. */
export function entryAt(node: number, mask: number, p: number): number {
  let at = node;
  while (at !== 0) {
    const fit = fitTable[combination[at] * fitMasks + mask];
    if (fit === ANY || (fit !== 0 && program.fits.fit(at, mask, shape, p))) return at;
    at = shorter[at];
  }
  return 0;
}

/** The first candidate from `c` on in its list whose type is in `set`, or -1. */
export function spanAt(c: number, set: number, takesWeak: number): number {
  let at = c;
  while (
    at >= 0 &&
    (spanSets[set * types + typeOf[ruleOf[at]]] === 0 || weak[ruleOf[at]] > takesWeak)
  ) {
    at = next[at];
  }
  return at;
}

/** The token behind the longest numeral at `p`, or -1. */
export function numeralAt(p: number): number {
  return ends[p] !== 0 ? ends[p] : p < ws.tokens.count ? numeralEnd(program, ws, p) : -1;
}

/** The token behind a sticky expression's match at `p`, or -1. */
export function surfaceAt(number: number, p: number): number {
  return p < ws.tokens.count ? surfaceEnd(program.surface(number), ws, p) : -1;
}

export function romanAt(p: number): boolean {
  return isCapital(shape[p]) && isRoman(ws.tokens, p);
}

/**
 * The end of the match, or -1 when the rule's guard refuses it. The code that asks is in the middle
 * of its run and keeps its state in one place, so the guard of a built-in rule may look at words,
 * captures and types, but not at the value of a span: a user's `read` behind it could tag a text.
 */
export function accept(q: number, kidTop: number): number {
  if (guarded[rule] === 0) return q;
  gather(rule, kidTop);
  return ws.accepts(rule, from, q) ? q : -1;
}

/** Puts the captures where rules read them. */
export function gather(of: number, kidTop: number): void {
  const written = program.writtenSlots[of];
  for (let i = 0; i < written.length; i++) ws.slots[i] = slots[written[i]];
  ws.kidTop = kidTop;
}

/** Forgets the captures of a rule. */
export function clear(of: number): void {
  const written = program.writtenSlots[of];
  for (let i = 0; i < written.length; i++) slots[written[i]] = -1;
}
