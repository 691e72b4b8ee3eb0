import type { Program } from "../grammar/program.ts";
import type { Workspace } from "../grammar/workspace.ts";

/** What a covered token is worth, and what opening a span costs, in units of a rule's weight. */
const PER_TOKEN = 16;
const PER_SPAN = 8;

/** What a candidate is worth to the cover. */
export function scoreOf(program: Program, ws: Workspace, c: number): number {
  return (ws.end[c] - ws.start[c]) * PER_TOKEN - PER_SPAN + program.weight[ws.rule[c]];
}

/**
 * The overlap policy, **heaviest cover**: of all sets of candidates that do not overlap, the one
 * that covers the most tokens, with the fewest spans, by the heaviest rules; among equals the one
 * whose spans begin earlier, then the longer span, then the earlier rule. Found exactly, by one
 * backward pass; the result stands in `ws.choice`.
 */
export function select(program: Program, ws: Workspace): void {
  const { best, choice, head, next, end, barred } = ws;
  const { count } = ws.tokens;
  best[count] = 0;
  for (let p = count - 1; p >= 0; p--) {
    let top = best[p + 1];
    let chosen = -1;
    for (let c = head[p]; c >= 0; c = next[c]) {
      if (barred[c] !== 0) continue;
      const score = scoreOf(program, ws, c) + best[end[c]];
      if (score > top || (score === top && chosen < 0)) {
        top = score;
        chosen = c;
      }
    }
    best[p] = top;
    choice[p] = chosen;
  }
}

/** Calls `visit` with each chosen outermost candidate, in text order. */
export function eachChosen(ws: Workspace, visit: (candidate: number) => void): void {
  const { choice, end } = ws;
  const { count } = ws.tokens;
  for (let p = 0; p < count; ) {
    const c = choice[p];
    if (c < 0) p++;
    else {
      visit(c);
      p = end[c];
    }
  }
}
