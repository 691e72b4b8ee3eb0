import { describe, expect, it, test } from "vitest";
import {
  ahead,
  any,
  as,
  behind,
  glued,
  lex,
  many,
  not,
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

const patterns: [name: string, pattern: Pattern, message: RegExp][] = [
  ["nothing required", opt("a"), /without a token/u],
  ["only looks", seq(not("a"), glued), /without a token/u],
  ["a choice of nothing", any("a", opt("b")), /without a token/u],
  ["a repetition of none", many("a", 0, 3), /without a token/u],
  ["a repetition of what may be empty", seq("a", many(opt("b"))), /may be empty/u],
  ["a repetition of looks", seq("a", many(ahead("b"))), /may be empty/u],
  ["a repetition with no room", many("a", 3, 2), /has no room/u],
  ["a repetition of less than none", many("a", -1, 2), /has no room/u],
  ["a repetition of not a number", many("a", Number.NaN, 2), /has no room/u],
  ["a sequence of none", seq("a", seq()), /seq\(\) is empty/u],
  ["a choice of none", seq("a", any()), /any\(\) is empty/u],
  ["an empty phrase", seq("a", " "), /an empty phrase/u],
  ["a phrase of nothing that shows", seq("a", "\u200b"), /an empty phrase/u],
  ["a phrase over two lines", seq("a", "b\nc"), /crosses a line/u],
  ["a class of no name", lex(), /names no class/u],
  ["a span of no type", span({ silent: true }), /names no type/u],
  ["an expression that is not sticky", seq("a", surface(/b/u)), /not sticky/u],
  ["a fault far inside", seq("a", as("x", opt(ahead(not(behind(seq())))))), /seq\(\) is empty/u],
];

describe("a pattern is refused when the rule is made", () => {
  it.each(patterns)("%s", (_, pattern, message) => {
    const error = thrown(() => plain(pattern, { name: "own.bad" }));
    expect(error).toMatchObject({ code: "bad-rule", where: "own.bad" });
    expect(error.message).toMatch(message);
    expect(error.message).toContain("(own.bad)");
    expect(error.message).toContain(error.mend);
    expect(error.mend).not.toBe("");
  });
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
    expect(error).toMatchObject({ code: "bad-rule", where: "thing.plain" });
    expect(error.message).toMatch(/two rules have this name/u);
  });

  it("one that would be tried at every token", () => {
    const error = thrown(() => sweeping([plain(seq(opt("a"), surface(/b/y)))]));
    expect(error).toMatchObject({ code: "bad-rule", where: "thing.plain" });
    expect(error.message).toMatch(/every token/u);
  });

  it.each<[string, Pattern]>([
    ["numeral", numeral()],
    ["span", span("thing")],
    ["surface", surface(/a/y)],
  ])("one that looks behind at %s", (op, pattern) => {
    const error = thrown(() => sweeping([plain(seq(behind(seq("a", pattern)), "b"))]));
    expect(error).toMatchObject({ code: "bad-rule" });
    expect(error.message).toContain(op);
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
    expect(error).toMatchObject({ code: "rule-cycle", where: "a.from" });
    expect(error.message).toContain("a.from → a.from");
  });

  it("of several rules is refused with its path", () => {
    const error = thrown(() => sweeping([make("k", "a"), make("a", "b"), make("b", "c", "a")]));
    expect(error).toMatchObject({ code: "rule-cycle" });
    expect(error.message).toContain("a.from → b.from → a.from");
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
