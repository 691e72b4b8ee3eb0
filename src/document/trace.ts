import type { Program } from "../grammar/program.ts";
import type { Workspace } from "../grammar/workspace.ts";
import { isCapital } from "../text/table.ts";
import { scoreOf } from "./select.ts";
import type { Hit } from "./types.ts";

/** Names of token kinds, by their numbers in `text/table.ts`. */
export const SHAPES: readonly string[] = [
  ..."break mark number lower title upper initial mixed camel".split(" "),
];

/** By rule: the stratum that it runs in last. */
export function strataOf({ rules, strata }: Program): number[] {
  return rules.map((_, rule) =>
    strata.reduce(
      (last, types, level) => (types.some((list) => list?.includes(rule)) ? level + 1 : last),
      0,
    ),
  );
}

/** The lexicon entries at each token that fit its case, longest first. */
export function hitsOf({ lexicon }: Program, { tokens, hits }: Workspace): Hit[] {
  const found: Hit[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const capital = isCapital(tokens.shape[i]);
    for (let node = hits[i]; node !== 0; node = lexicon.shorter[node]) {
      const start = tokens.start[i];
      const end = tokens.end[i + lexicon.depth[node] - 1];
      for (const { phrase, class: cls, ...attributes } of lexicon.entries(node)) {
        if (!lexicon.has(node, lexicon.classOf(cls), capital)) continue;
        found.push({
          start,
          end,
          text: tokens.text.slice(start, end),
          phrase,
          class: cls,
          attributes,
        });
      }
    }
  }
  return found;
}

/** Tells how much less than the choice made the best one with a candidate scores. */
export function shortfalls(program: Program, ws: Workspace): (candidate: number) => number {
  const { best, head, next, start, end, barred } = ws;
  const { count } = ws.tokens;
  const before = new Float64Array(count + 1);
  for (let p = 0; p < count; p++) {
    before[p + 1] = Math.max(before[p + 1], before[p]);
    for (let c = head[p]; c >= 0; c = next[c]) {
      if (barred[c] !== 0) continue;
      before[end[c]] = Math.max(before[end[c]], before[p] + scoreOf(program, ws, c));
    }
  }
  return (c) => best[0] - before[start[c]] - scoreOf(program, ws, c) - best[end[c]];
}
