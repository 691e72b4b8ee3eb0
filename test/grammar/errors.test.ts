import { describe, expect, it, test } from "vitest";
import type { ErrorCode } from "../../src/errors.ts";
import {
  ahead,
  any,
  as,
  behind,
  glued,
  lex,
  many,
  not,
  notBehind,
  numeral,
  opt,
  type Pattern,
  seq,
  shape,
  span,
  surface,
} from "../../src/grammar/pattern.ts";
import { thrown } from "../thrown.ts";
import { plain, sweeping } from "./sweeping.ts";

const patterns: [name: string, pattern: Pattern, code: ErrorCode, place: string][] = [
  ["nothing required", opt("a"), "empty-match", ""],
  ["only looks", seq(not("a"), glued), "empty-match", ""],
  ["a choice of nothing", any("a", opt("b")), "empty-match", ""],
  ["a repetition of none", many("a", 0, 3), "empty-match", ""],
  ["a repetition of what may be empty", seq("a", many(opt("b"))), "empty-repetition", "seq[1]"],
  ["a repetition of looks", seq("a", many(ahead("b"))), "empty-repetition", "seq[1]"],
  ["a repetition with no room", many("a", 3, 2), "bad-repetition", ""],
  ["a repetition of less than none", opt(many("a", -1, 2)), "bad-repetition", "opt"],
  ["a repetition of not a number", many("a", Number.NaN, 2), "bad-repetition", ""],
  ["a sequence of none", seq("a", seq()), "empty-part", "seq[1]"],
  ["a choice of none", seq("a", any()), "empty-part", "seq[1]"],
  ["an empty phrase", seq("a", " "), "empty-part", 'seq[1] " "'],
  ["a phrase of nothing that shows", seq("a", "\u200b"), "empty-part", 'seq[1] "\u200b"'],
  ["a phrase over two lines", seq("a", "b\nc"), "broken-phrase", 'seq[1] "b\\nc"'],
  ["a class of no name", any("b", lex()), "empty-part", "any[1]"],
  ["a shape of no name", ahead(shape()), "empty-part", "ahead"],
  ["a span of no type", many(span({ silent: true })), "empty-part", "many"],
  ["a look back at a numeral", seq(behind(numeral()), "b"), "bad-look-behind", "seq[0]"],
  ["a look back at a span", seq(notBehind("a", span("k")), "b"), "bad-look-behind", "seq[0]"],
  ["a look back at an expression", seq("a", behind(opt(/b/u))), "bad-look-behind", "seq[1]"],
  [
    "a fault far inside",
    seq("a", as("x", opt(ahead(not(behind(notBehind(seq()))))))),
    "empty-part",
    "seq[1].as(x).opt.ahead.not.behind.notBehind",
  ],
];

describe("a pattern is refused when the rule is made", () => {
  it.each(patterns)("%s", (_, pattern, code, place) => {
    const where = place === "" ? "own.bad" : `own.bad: ${place}`;
    const error = thrown(() => plain(pattern, { name: "own.bad" }));
    expect(error).toMatchObject({ code, where });
    expect(error.message).toContain(`(${where})`);
    expect(error.message).toContain(error.mend);
    expect(error.mend).not.toBe("");
  });

  it("of a name that is missing too", () => {
    const nameless = { name: undefined } as unknown as { name: string };
    expect(thrown(() => plain("a", nameless))).toMatchObject({ code: "bad-rule", where: "?" });
  });
});

test("a look-around inside a look-behind may look at anything", () => {
  expect(() => plain(seq(behind("a", not(numeral())), "b"))).not.toThrow();
});

describe("a rule is refused when it is made", () => {
  it.each(["person", "", ".a", "a.", "a b.c", "a..b"])("with the name %j", (name) => {
    const error = thrown(() => plain("a", { name }));
    expect(error).toMatchObject({ code: "bad-rule", where: name });
    expect(error.message).toMatch(/family\.variant/u);
  });

  it.each(["Person", "", "giá", "a b", "9"])("with the type %j", (type) => {
    expect(thrown(() => plain("a", { type }))).toMatchObject({ code: "bad-rule" });
  });

  it("without a read", () => {
    const error = thrown(() => plain("a", { read: undefined }));
    expect(error.message).toMatch(/read is missing/u);
  });

  it("and is frozen when it is not", () => {
    expect(Object.isFrozen(plain("a"))).toBe(true);
  });
});

describe("rules are refused when they are compiled", () => {
  it("two of one name", () => {
    const error = thrown(() => sweeping([plain("a"), plain("b")]));
    expect(error).toMatchObject({ code: "duplicate-rule", where: "thing.plain" });
  });

  it("one that would be tried at every token", () => {
    const error = thrown(() => sweeping([plain(seq(opt("a"), surface(/b/y)))]));
    expect(error).toMatchObject({ code: "begins-anywhere", where: "thing.plain" });
  });

  it("one that asks for an unknown class", () => {
    const rows = [{ phrase: "xã", class: "head" }];
    const error = thrown(() => sweeping([plain(lex("heed"))], rows));
    expect(error).toMatchObject({ code: "unknown-class", where: "thing.plain" });
    expect(error.message).toMatch(/"heed".*head/u);
  });
});

describe("a cycle", () => {
  const make = (type: string, ...begin: string[]) =>
    plain(seq(span(...begin), "x"), { name: `${type}.from`, type });

  it("of one rule is refused", () => {
    const error = thrown(() => sweeping([make("a", "a")]));
    expect(error).toMatchObject({ code: "rule-cycle", where: "a.from: seq[0]" });
    expect(error.message).toContain("a.from → a.from");
  });

  it("of several rules is refused with its path", () => {
    const error = thrown(() => sweeping([make("k", "a"), make("a", "b"), make("b", "c", "a")]));
    expect(error).toMatchObject({ code: "rule-cycle", where: "b.from: seq[0]" });
    expect(error.message).toContain("b.from → a.from → b.from");
    expect(error.message).not.toContain("k.from");
  });

  it("is none where a word stands first", () => {
    const word = plain(seq("x", span("a")), { name: "a.word", type: "a" });
    expect(
      sweeping([word, plain("y", { name: "a.y", type: "a" })]).candidates("x x y"),
    ).toHaveLength(3);
  });
});

test("shapes and roman numerals may begin a rule", () => {
  expect(sweeping([plain(shape("cap"))]).candidates("Xã")).toHaveLength(1);
});
