import fc from "fast-check";
import { expect, test } from "vitest";
import { NhanError } from "../../src/errors.ts";
import {
  ahead,
  any,
  as,
  behind,
  glued,
  lex,
  lineEnd,
  lineStart,
  many,
  not,
  notBehind,
  numeral,
  opt,
  type PatternNode,
  seq,
  shape,
  spaced,
  span,
} from "../../src/grammar/pattern.ts";
import type { Rule } from "../../src/grammar/rule.ts";
import type { LexiconRow } from "../../src/lexicon/lexicon.ts";
import { type NaiveToken, naive } from "./naive.ts";
import { plain, sweeping } from "./sweeping.ts";

const rows: LexiconRow[] = [
  { phrase: "ba", class: "one" },
  { phrase: "ba đa", class: "one" },
  { phrase: "ba đa ca", class: "two" },
  { phrase: "Ca", class: "two" },
];

const words = ["ba", "Ba", "BA", "đa", "Đa", "ca", "Ca", "K", "bA", "7", "7,5", ",", "-"];

/** Words with a space, nothing, or a line break between them; words that touch would be one. */
const tokens: fc.Arbitrary<NaiveToken[]> = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(" ", " ", "", "\n")), {
    maxLength: 12,
  })
  .map((parts) => {
    const list: NaiveToken[] = [];
    for (const [text, gap] of parts) {
      const before = list.at(-1)?.text;
      const touches = before !== undefined && /^[,-]$/u.test(before) !== /^[,-]$/u.test(text);
      if (gap === "\n" && before !== undefined)
        list.push({ text: "\n", glued: false, first: false });
      const glues = gap === "" && touches && !/\d,?\d?$/u.test(before);
      list.push({ text, glued: glues, first: before === undefined || gap === "\n" });
    }
    return list;
  });

const written = (list: readonly NaiveToken[]): string =>
  list.reduce((text, { text: word, glued: touches }) => {
    if (word === "\n" || text === "" || text.endsWith("\n") || touches) return text + word;
    return `${text} ${word}`;
  }, "");

const leaf = fc.constantFrom<PatternNode>(
  ...["ba", "Ba", "đa", "ca", ",", "-", "7", "ba đa", "Đa ca"].map((text) => seq(text)),
  lex("one"),
  lex("two"),
  lex("one", "two"),
  shape("cap"),
  shape("lower"),
  shape("title", "initial"),
  shape("digits"),
  shape("digits", "upper"),
  shape("number"),
  shape("mark"),
  shape("word"),
);
const longer = fc.constantFrom<PatternNode>(numeral(), span("s"), span("s", "t"), span("t"));
const place = fc.constantFrom<PatternNode>(glued, spaced, lineStart, lineEnd);

const { pattern } = fc.letrec<{ pattern: PatternNode; items: PatternNode[]; short: PatternNode }>(
  (tie) => ({
    items: fc.array(tie("pattern"), { minLength: 1, maxLength: 3 }),
    short: fc.oneof(
      leaf,
      fc.array(leaf, { minLength: 1, maxLength: 3 }).map((all) => any(...all)),
    ),
    pattern: fc.oneof(
      { maxDepth: 3, depthIdentifier: "pattern" },
      leaf,
      leaf,
      longer,
      place,
      tie("items").map((items) => seq(...items)),
      tie("items").map((items) => any(...items)),
      tie("items").map((items) => opt(...items)),
      tie("items").map((items) => not(...items)),
      tie("items").map((items) => ahead(...items)),
      fc
        .tuple(tie("pattern"), fc.nat(2), fc.integer({ min: 2, max: 15 }))
        .map(([item, min, max]) => many(item, min, max)),
      fc.tuple(tie("pattern"), fc.nat(99)).map(([item, n]) => as(`c${n}`, item)),
      tie("short").map((item) => behind(item)),
      tie("short").map((item) => notBehind(item)),
    ),
  }),
);

const beginning = fc.oneof(
  fc.constant<PatternNode>(numeral()),
  leaf.map((item) => many(as("head", item), 1, 3)),
  fc.tuple(leaf, leaf).map((items) => seq(opt(items[0]), items[1])),
  fc.array(leaf, { minLength: 2, maxLength: 4 }).map((items) => any(...items)),
);

/** Rules whose spans the random patterns may ask for. */
const helpers = [
  plain(seq("ca", opt("ba")), { name: "help.s", type: "s" }),
  plain(seq(shape("cap"), opt(shape("cap"))), { name: "help.t", type: "t" }),
];

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
