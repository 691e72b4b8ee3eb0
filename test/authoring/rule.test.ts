import { describe, expect, it, test } from "vitest";
import XRegExp from "xregexp";
import {
  ahead,
  any,
  as,
  behind,
  glued,
  type Match,
  many,
  not,
  notBehind,
  numeral,
  opt,
  type Pattern,
  type RuleSpec,
  rule,
  seq,
  shape,
  span,
  surface,
} from "../../src/authoring.ts";
import { createTagger } from "../../src/index.ts";
import { checkRules } from "../../src/testing/index.ts";
import { bare, brief, own } from "../own.ts";
import { thrown } from "../thrown.ts";

const dose = (pattern: Pattern, more: Partial<RuleSpec<string, unknown>> = {}) =>
  own("dose.own", "dose", pattern, more);

describe("regular expressions as patterns", () => {
  const found = (pattern: Pattern, text: string) => brief(bare([dose(pattern)]).tag(text));

  it.each<[string, RegExp]>([
    ["plain", /\d+ml/],
    ["sticky", /\d+ml/y],
    ["global", /\d+ml/g],
    ["of code points", /\p{Nd}+ml/u],
    ["of XRegExp", XRegExp("(?<n> \\d+ ) ml", "x")],
  ])("%s", (_, expression) => {
    const pattern = seq(ahead(shape("number")), expression);
    expect(found(pattern, "Uống 20ml, rồi 30ml.")).toEqual(["dose 20ml", "dose 30ml"]);
    expect(found(seq("uống", expression), "Uống 20ml, rồi 30ml.")).toEqual(["dose Uống 20ml"]);
  });

  it("keep their case flag", () => {
    const pattern = (expression: RegExp) => seq("uống", expression);
    expect(found(pattern(/ml/u), "uống ML")).toEqual([]);
    expect(found(pattern(/ml/iu), "uống ML")).toEqual(["dose uống ML"]);
  });

  it("are surfaces, wherever a pattern may stand", () => {
    const expression = /ml/iy;
    expect(seq("a", expression)).toEqual(seq("a", surface(expression)));
    expect(opt(/a/u)).toEqual({ op: "opt", item: { op: "surface", source: /a/uy } });
  });

  it.each([/x*/u, /(?:ml)?/u, /\d*/u, /(?=a)/u, /^/u, /$|ml/u])("%s is refused", (expression) => {
    const error = thrown(() => dose(seq("uống", expression)));
    expect(error).toMatchObject({ code: "empty-match", where: "dose.own: seq[1]" });
    expect(error.message).toContain(String(expression).slice(0, -1));
  });

  it.each<[string, Pattern, string]>([
    ["alone", /\d+ml/u, ""],
    ["first", seq(/\d+/u, "ml"), ": seq[0]"],
    ["behind what may be missing", seq(opt("uống"), /\d+/u), ": seq[1]"],
    ["behind what takes no token", seq(not("a"), behind("b"), glued, /\d+/u), ": seq[3]"],
    ["in one of two ways", as("n", any("một", many(/\d+/u))), ": as(n).any[1].many"],
    ["in what may be missing", seq(opt(/\d+/u), "ml"), ": seq[0].opt"],
    ["ahead", seq(ahead(/\d+/u), numeral()), ": seq[0].ahead"],
  ])("may not begin a rule, %s", (_, pattern, place) => {
    const error = thrown(() => dose(pattern));
    expect(error).toMatchObject({ code: "begins-anywhere", where: `dose.own${place}` });
  });

  it.each<[string, Pattern]>([
    ["a word", seq("uống", /\d+/u)],
    ["a look-ahead", seq(ahead(shape("number")), /\d+/u)],
    ["one of two words", seq(any("uống", "nhỏ"), opt(/\d+/u), "ml")],
  ])("may follow %s", (_, pattern) => {
    expect(() => bare([dose(pattern)])).not.toThrow();
  });
});

describe("captures", () => {
  it.each<[string, Pattern, string, string]>([
    ["lost in not", seq("a", not(as("x", "b"))), "lost-capture", "seq[1].not"],
    ["lost behind", seq(behind(opt(as("x", "b")), "a"), "c"), "lost-capture", "seq[0].behind"],
    ["lost in notBehind", seq(notBehind(as("x", "b")), "c"), "lost-capture", "seq[0].notBehind"],
    ["set twice", seq(as("x", "a"), as("x", "b")), "double-capture", "seq[0]"],
    ["set in itself", seq("a", as("x", "b", opt(as("x", "c")))), "double-capture", "seq[1]"],
    [
      "set by every way and again",
      seq(any(as("x", "a"), seq("b", as("x", "c"))), many(as("x", "d"))),
      "double-capture",
      "seq[0]",
    ],
    ["set ahead and again", seq(ahead(as("x", "a")), as("x", "a")), "double-capture", "seq[0]"],
  ])("%s are refused", (_, pattern, code, place) => {
    const error = thrown(() => dose(pattern));
    expect(error.code).toBe(code);
    expect(error.where.startsWith(`dose.own: ${place}`)).toBe(true);
  });

  it.each<[string, Pattern]>([
    ["in one of two ways each", any(seq("a", as("x", "b")), as("x", "c"))],
    ["before or after", seq(opt(as("x", "a")), "b", opt(as("x", "c")))],
    ["again and again", seq("a", many(as("x", "b")))],
    ["in a look-ahead", seq(ahead(as("x", "a")), shape("word"))],
  ])("%s are not", (_, pattern) => {
    expect(dose(pattern).captures).toEqual(["x"]);
  });

  const asking: [string, (match: Match) => unknown][] = [
    ["has", (match) => match.has("m")],
    ["from", (match) => match.from("m")],
    ["to", (match) => match.to("m")],
    ["text", (match) => match.text("m")],
    ["fold", (match) => match.fold("m")],
    ["numeral", (match) => match.numeral("m")],
    ["span", (match) => match.span("m")],
    ["entry", (match) => match.entry("m")],
  ];
  it.each(asking)("that no pattern sets are refused by %s", (_, ask) => {
    const pattern = seq(as("n", numeral()), opt(as("drop", "giọt")), "nước");
    const known = (match: Match) => match.has("n") && !match.has("drop");
    for (const asks of [{ read: ask }, { when: (match: Match) => Boolean(ask(match)) }]) {
      const tagger = bare([dose(pattern, { when: known, ...asks })]);
      const error = thrown(() => tagger.tag("Uống 3 nước."));
      expect(error).toMatchObject({ code: "unknown-capture", where: "dose.own" });
      expect(error.mend).toBe("ask for one of: drop, n");
    }
  });

  it("are refused while examples are run, too", () => {
    const examples = ["Uống [3 giọt](dose)."];
    const rules = [
      dose(seq(numeral(), "giọt"), { read: (match) => match.text("n"), examples, misses: ["a"] }),
    ];
    const error = thrown(() => checkRules(rules));
    expect(error.code).toBe("unknown-capture");
    expect(error.mend).toBe("name a part of it with as(…)");
  });
});

describe("examples", () => {
  const wrong = (more: object) => thrown(() => dose("giọt", more));

  it.each<[string, object, string, RegExp]>([
    ["of broken markup", { examples: ["[giọt](dose)", "[giọt"] }, "examples[1]", /never closed/u],
    ["that mark nothing", { examples: ["giọt"] }, "examples[0]", /marks no dose/u],
    ["that mark another type", { examples: ["[giọt](unit)"] }, "examples[0]", /marks no dose/u],
    ["of nothing", { examples: [" "] }, "examples[0]", /no sentence/u],
    ["of no text", { misses: [7] }, "misses[0]", /no sentence/u],
    ["of markup among the misses", { misses: ["a", "[b](dose)"] }, "misses[1]", /holds markup/u],
  ])("%s are refused", (_, more, place, message) => {
    const error = wrong(more);
    expect(error).toMatchObject({ code: "bad-example", where: `dose.own: ${place}` });
    expect(error.message).toMatch(message);
    expect(error.mend).not.toBe("");
  });

  it("that are no list are refused", () => {
    expect(wrong({ examples: "[giọt](dose)" })).toMatchObject({ code: "bad-rule" });
    expect(wrong({ misses: undefined }).message).toContain("misses is no list");
  });

  it("may nest what they mark, and misses may hold brackets", () => {
    const examples = ["uống [3 [giọt](dose)](mix)"];
    expect(() => dose("giọt", { examples, misses: ["giọt [1]", "[sic] (2)"] })).not.toThrow();
  });
});

describe("a rule is refused without a part", () => {
  it.each<[string, object, RegExp]>([
    ["a pattern", { pattern: undefined }, /pattern is missing/u],
    ["a pattern that is one", { pattern: 7 }, /pattern is missing/u],
    ["a read", { read: undefined }, /read is missing/u],
    ["a type", { type: undefined }, /type is not a word/u],
  ])("%s", (_, more, message) => {
    const error = thrown(() => dose("giọt", more));
    expect(error).toMatchObject({ code: "bad-rule", where: "dose.own" });
    expect(error.message).toMatch(message);
  });
});

describe("what other rules and rows make is asked for when the tagger is made", () => {
  it("a type of a dropped rule, or of another rule of one's own, is known", () => {
    const mix = own("mix.own", "mix", seq("pha", any(span("dose"), span("percent"))));
    expect(() => createTagger({ rules: [mix, dose("giọt")], drop: ["percent"] })).not.toThrow();
    const error = thrown(() => createTagger({ rules: [mix] }));
    expect(error).toMatchObject({ code: "unknown-type", where: "mix.own: seq[1].any[0]" });
  });
});

test("a rule is a frozen value that can be taken apart and made anew", () => {
  const first = dose(seq(as("n", numeral()), "giọt"));
  expect(Object.isFrozen(first)).toBe(true);
  const second = rule<string, unknown>({ ...first, pattern: seq(as("m", numeral()), glued, "g") });
  expect(second.captures).toEqual(["m"]);
});
