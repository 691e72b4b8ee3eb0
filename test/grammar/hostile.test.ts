import { expect, test } from "vitest";
import {
  any,
  as,
  many,
  not,
  opt,
  type Pattern,
  seq,
  shape,
  surface,
} from "../../src/grammar/pattern.ts";
import { plain, sweeping } from "./sweeping.ts";

const word = shape("word");
const endless = Number.POSITIVE_INFINITY;
const text = "a ".repeat(100);

/** Patterns that know too many ways through a text to try them all. */
const hostile: [name: string, pattern: Pattern][] = [
  ["nested repetitions", seq(many(many(word)), "x")],
  [
    "nested endless repetitions",
    seq(many(many(many(word, 1, endless), 1, endless), 1, endless), "x"),
  ],
  ["alternatives that are the same", seq(many(any(word, "a", seq(word, word)), 1, endless), "x")],
  ["options in a row", seq(...Array.from({ length: 40 }, () => opt(word)), many(word), "x", "y")],
  ["a look that searches", seq("a", not(many(many(word)), "x"), "b")],
  ["captures without end", seq(many(as("k", word), 1, endless), "x")],
  ["an expression at each token", seq(word, many(any(word, surface(/a a/y)), 1, endless), "x")],
];

test.each(hostile)("%s: the sweep ends without a match", (_, pattern) => {
  expect(sweeping([plain(pattern)]).candidates(text)).toEqual([]);
  expect(sweeping([plain(pattern, { longest: true })]).candidates(text)).toEqual([]);
});

test("what is cut off does not hinder what comes after", () => {
  const rules = [
    plain(seq(many(many(word, 1, endless), 1, endless), "x"), { name: "own.hostile" }),
    plain(seq("a", as("k", "b")), { name: "own.good" }),
  ];
  const good = sweeping(rules)
    .candidates(`${text} a b`)
    .filter(({ rule }) => rule === "own.good");
  expect(good).toEqual([{ rule: "own.good", text: "a b", captures: { k: "b" }, children: [] }]);
});

test("a guard that refuses all ways is cut off too", () => {
  let asked = 0;
  const rule = plain(many(many(word)), {
    when: () => {
      asked++;
      return false;
    },
  });
  expect(sweeping([rule]).candidates("a ".repeat(50))).toEqual([]);
  expect(asked).toBeGreaterThan(50);
});
