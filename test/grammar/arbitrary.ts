import fc from "fast-check";
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
import type { LexiconRow } from "../../src/lexicon/lexicon.ts";
import type { NaiveToken } from "./naive.ts";
import { plain } from "./sweeping.ts";

export const rows: LexiconRow[] = [
  { phrase: "ba", class: "one" },
  { phrase: "ba đa", class: "one" },
  { phrase: "ba đa ca", class: "two" },
  { phrase: "Ca", class: "two" },
];

const words = ["ba", "Ba", "BA", "đa", "Đa", "ca", "Ca", "K", "bA", "7", "7,5", ",", "-"];

/** Words with a space, nothing, or a line break between them; words that touch would be one. */
export const tokens: fc.Arbitrary<NaiveToken[]> = fc
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

export const written = (list: readonly NaiveToken[]): string =>
  list.reduce((text, { text: word, glued: touches }) => {
    if (word === "\n" || text === "" || text.endsWith("\n") || touches) return text + word;
    return `${text} ${word}`;
  }, "");

export const leaf = fc.constantFrom<PatternNode>(
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
export const place = fc.constantFrom<PatternNode>(glued, spaced, lineStart, lineEnd);

export const { pattern } = fc.letrec<{
  pattern: PatternNode;
  items: PatternNode[];
  short: PatternNode;
}>((tie) => ({
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
}));

export const beginning = fc.oneof(
  fc.constant<PatternNode>(numeral()),
  leaf.map((item) => many(as("head", item), 1, 3)),
  fc.tuple(leaf, leaf).map((items) => seq(opt(items[0]), items[1])),
  fc.array(leaf, { minLength: 2, maxLength: 4 }).map((items) => any(...items)),
);

/** Rules whose spans the random patterns may ask for. */
export const helpers = [
  plain(seq("ca", opt("ba")), { name: "help.s", type: "s" }),
  plain(seq(shape("cap"), opt(shape("cap"))), { name: "help.t", type: "t" }),
];
