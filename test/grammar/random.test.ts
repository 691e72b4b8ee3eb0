import fc from "fast-check";
import { expect, test } from "vitest";
import { NhanError } from "../../src/errors.ts";
import { opt, type PatternNode, seq } from "../../src/grammar/pattern.ts";
import type { Rule } from "../../src/grammar/rule.ts";
import { beginning, helpers, leaf, pattern, place, rows, tokens, written } from "./arbitrary.ts";
import { type NaiveToken, naive } from "./naive.ts";
import { plain, sweeping } from "./sweeping.ts";

/** Tells the tokens which numerals and spans begin at them. */
function prepare(list: readonly NaiveToken[]): NaiveToken[] {
  const { program, ws, read } = sweeping([], rows);
  read(written(list));
  expect(ws.tokens.count).toBe(list.length);
  return list.map((token, at) => {
    const end = token.text === "\n" ? -1 : program.numerals.end(ws.tokens, at);
    const spans: Record<string, number> = {};
    for (const { type, pattern } of helpers) {
      const [found] = naive(pattern, list, rows, at);
      if (found !== undefined) spans[type] = found.end;
    }
    return { ...token, spans, ...(end > at ? { numeral: end } : {}) };
  });
}

/** The names of a pattern's captures, once for each time they stand in it. */
function captureNames(node: PatternNode): string[] {
  if (node.op === "seq" || node.op === "any") return node.items.flatMap(captureNames);
  if (!("item" in node)) return [];
  return node.op === "as" ? [node.name, ...captureNames(node.item)] : captureNames(node.item);
}

function made(node: PatternNode): Rule | undefined {
  try {
    return plain(node);
  } catch (error) {
    if (error instanceof NhanError) return undefined;
    throw error;
  }
}

test("the machine finds what the naive matcher finds", () => {
  let ran = 0;
  fc.assert(
    fc.property(
      // What begins with a span has its own order of running, which `matching.test.ts` looks at.
      fc
        .tuple(
          fc.option(place, { freq: 2, nil: opt("xxx") }),
          fc.oneof(leaf, beginning),
          fc.array(pattern, { maxLength: 3 }),
        )
        .map(([where, head, items]) => seq(where, head, ...items)),
      fc.array(tokens, { minLength: 1, maxLength: 4 }),
      (node, texts) => {
        const rule = made(node);
        const names = captureNames(node);
        fc.pre(rule !== undefined && new Set(names).size === names.length);
        const machine = sweeping([rule as Rule, ...helpers], rows);
        for (const list of texts.map(prepare)) {
          const expected = list.flatMap((_, at) => {
            if (list[at].text === "\n") return [];
            const [found] = naive(node, list, rows, at);
            if (found === undefined) return [];
            const captures = Object.entries(found.captures).map(([name, [from, to]]) => [
              name,
              written(list.slice(from, to).map((t, i) => (i === 0 ? { ...t, glued: false } : t))),
            ]);
            const whole = list
              .slice(at, found.end)
              .map((t, i) => (i === 0 ? { ...t, glued: false } : t));
            return [[written(whole), Object.fromEntries(captures)]];
          });
          const found = machine
            .candidates(written(list))
            .filter((candidate) => candidate.rule === rule?.name)
            .map(({ text, captures }) => [text, captures]);
          expect(found, JSON.stringify(written(list))).toEqual(expected);
          ran += expected.length;
        }
      },
    ),
    { numRuns: 700, seed: 7 },
  );
  // Random patterns match seldom; this many say that the test is about something.
  expect(ran).toBeGreaterThan(200);
});
