import { KIND } from "../text/table.ts";
import type { Reading } from "./reading.ts";
import { eachChosen, scoreOf } from "./select.ts";
import { hitsOf, SHAPES, shortfalls, strataOf } from "./trace.ts";
import type { Candidate, Explanation } from "./types.ts";

/** Writes down what the sweep found and how the choice fell. */
export function explainDocument({ program, ws }: Reading): Explanation {
  const { tokens } = ws;
  const { text } = tokens;
  const slice = (from: number, to: number): string =>
    text.slice(tokens.start[from], tokens.end[to - 1]);
  const winners: number[] = [];
  const nested = new Set<number>();
  eachChosen(ws, (c) => {
    winners.push(c);
    const below = [c];
    for (let at = below.pop(); at !== undefined; at = below.pop()) {
      for (let i = 0; i < ws.childCount[at]; i++) {
        const child = ws.children[ws.childAt[at] + i];
        nested.add(child);
        below.push(child);
      }
    }
  });
  const order = [...Array(ws.candidates).keys()].sort(
    (a, b) => ws.start[a] - ws.start[b] || ws.end[b] - ws.end[a] || a - b,
  );
  const placeOf = new Map(order.map((c, place) => [c, place]));
  const strata = strataOf(program);
  const shortfallOf = shortfalls(program, ws);
  const candidates = order.map((c): Candidate => {
    const rule = program.rules[ws.rule[c]];
    const common = {
      rule: rule.name,
      type: rule.type,
      start: tokens.start[ws.start[c]],
      end: tokens.end[ws.end[c] - 1],
      text: slice(ws.start[c], ws.end[c]),
      score: scoreOf(program, ws, c),
      stratum: strata[ws.rule[c]],
    };
    if (winners.includes(c)) return { ...common, outcome: "kept" };
    if (nested.has(c)) return { ...common, outcome: "nested" };
    if (ws.barred[c] !== 0) return { ...common, outcome: "weak" };
    const winner = winners.find((w) => ws.start[w] < ws.end[c] && ws.start[c] < ws.end[w]);
    const to = winner === undefined ? undefined : placeOf.get(winner);
    const behind = shortfallOf(c);
    return { ...common, outcome: "lost", ...(to === undefined ? {} : { to }), behind };
  });
  return {
    text,
    tokens: Array.from({ length: tokens.count }, (_, i) => ({
      start: tokens.start[i],
      end: tokens.end[i],
      text: slice(i, i + 1),
      shape: SHAPES[tokens.shape[i] & KIND],
      known: tokens.id[i] !== 0,
      classes: classesAt(i),
    })),
    hits: hitsOf(program, ws),
    candidates,
  };

  function classesAt(i: number): string[] {
    const names = new Set<string>();
    for (let node = ws.hits[i]; node !== 0; node = program.lexicon.shorter[node]) {
      for (const row of program.lexicon.entries(node)) names.add(`${row.class}:${row.phrase}`);
    }
    return [...names];
  }
}
