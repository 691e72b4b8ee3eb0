import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { checkReach } from "../../src/authoring/reach.ts";
import {
  ahead,
  any,
  as,
  behind,
  lex,
  many,
  not,
  numeral,
  opt,
  type Pattern,
  type PatternNode,
  seq,
  shape,
  span,
} from "../../src/authoring.ts";
import { NhanError } from "../../src/errors.ts";
import { plain, sweeping } from "../grammar/sweeping.ts";
import { thrown } from "../thrown.ts";

const check = (pattern: Pattern, open = false) => checkReach("own.rule", seq(pattern), open);

describe("an alternative out of reach is refused with its place", () => {
  it.each<[string, Pattern, string]>([
    ["the same word", any("a", "b", "a"), 'any[2] "a"'],
    ["another spelling", seq(any("hòa bình", "hoà bình"), "x"), 'seq[0].any[1] "hoà bình"'],
    ["another normal form", seq(any("xã", "xã".normalize("NFD")), "x"), "seq[0].any[1]"],
    ["a capital after small letters", seq(any("đảng", "Đảng"), "x"), "seq[0].any[1]"],
    ["words said one by one", seq(any("a b", seq("a", "b")), "x"), "seq[0].any[1]"],
    ["a choice inside a choice", seq(any(any("a", "b"), "b"), "x"), "seq[0].any[1]"],
    ["a choice of earlier ones", seq(any("a", "b", any("b", "a")), "x"), ""],
    ["a narrower shape", seq(any(shape("word"), shape("word")), "x"), "seq[0].any[1]"],
    ["some of the shapes", seq(any(shape("number", "lower"), shape("lower")), "x"), "any[1]"],
    ["some of the classes", seq(any(lex("a", "b"), lex("b")), "x"), "seq[0].any[1]"],
    ["some of a class", seq(any(lex("a"), lex("a", { k: "v" })), "x"), "seq[0].any[1]"],
    ["the same span", seq(any(span("t"), span("t")), "x"), "seq[0].any[1]"],
    ["the same capture", seq(any(as("n", "a"), as("n", "A")), "x"), "seq[0].any[1]"],
    ["the same expression", seq(any(/a+/u, /a+/u), "x"), "seq[0].any[1]"],
    ["a longer one after a shorter one", any("sở", "sở y tế"), 'any[1] "sở y tế"'],
    ["the same in a capture at the end", seq("x", as("n", any("a", seq("a", opt("b"))))), "any[1]"],
    ["all after what always matches", seq("x", any(opt("a"), "b")), "seq[1].any[1]"],
    ["all after what never asks", seq("x", any(many("a", 0), "b")), "seq[1].any[1]"],
    ["a longer one that is looked for", seq(not(any("a", "a b")), "c"), "seq[0].not.any[1]"],
    ["deep inside", seq("x", many(seq(any("a", "a"), "b"))), "seq[1].many.seq[0].any[1]"],
  ])("%s", (_, pattern, place) => {
    const error = thrown(() => check(pattern));
    expect(error.code).toBe("unreachable-alternative");
    expect(error.where).toContain("own.rule: ");
    expect(error.where).toContain(place);
  });

  it("with the earlier one and the mend", () => {
    expect(thrown(() => check(any("a", "a"))).mend).toBe("delete it");
    expect(thrown(() => check(any("sở", "sở y tế"))).mend).toBe('put it before any[0] "sở"');
    expect(thrown(() => check(seq("x", any(opt("a"), "b")))).message).toContain(
      "seq[1].any[0] always matches",
    );
  });
});

describe("an alternative is left alone", () => {
  it.each<[string, Pattern]>([
    ["of other words", any("a", "b")],
    ["with a capital before small letters", any("Đảng", "đảng")],
    ["that is longer, before the shorter one", any("sở y tế", "sở")],
    ["that is longer, where more has to follow", seq(any("sở", "sở y tế"), "tỉnh")],
    ["after one that may match nothing, where more follows", seq(any(opt("a"), "b"), "c")],
    ["that is longer, in a repetition", many(any("a", "a b"))],
    ["that is longer, looked back at", seq(behind(any("a", "a b")), "c")],
    ["of another capture", any(as("m", "a"), as("n", "a"))],
    ["of a wider shape", any(shape("lower"), shape("word", "lower"))],
    ["of a wider class", any(lex("a", { k: "v" }), lex("a"))],
    ["of other conditions", any(lex("a", { k: "v" }), lex("a", { k: "w" }))],
    ["of a span with other children", any(span("t"), span("t", { silent: true }))],
    ["of an expression with other flags", seq(any(/a/u, /a/iu), "x")],
    ["that another look guards", any(seq(ahead("a"), numeral()), numeral())],
  ])("%s", (_, pattern) => {
    expect(() => check(pattern)).not.toThrow();
  });

  it("that is longer, where a match can be refused afterwards", () => {
    expect(() => check(any("sở", "sở y tế"), true)).not.toThrow();
    expect(() => check(any("sở", "sở"), true)).toThrow(NhanError);
  });
});

// What is refused makes no difference: without it a rule finds the same.
const leaf = fc.constantFrom<Pattern>("a", "b", "A", "a b", "b a", shape("lower"), shape("cap"));
const alternative = fc.oneof(
  leaf,
  fc.tuple(leaf, leaf).map(([x, y]) => seq(x, y)),
  leaf.map((x) => opt(x)),
  leaf.map((x) => as("n", x)),
  fc.tuple(leaf, leaf).map(([x, y]) => seq(x, opt(y))),
  fc.tuple(leaf, leaf).map(([x, y]) => seq(ahead(x), y)),
  leaf.map((x) => many(x, 0, 2)),
);
const around: ((choice: PatternNode) => PatternNode)[] = [
  (choice) => seq("x", choice),
  (choice) => seq("x", choice, "b"),
  (choice) => seq("x", as("all", choice)),
  (choice) => seq("x", opt("a", choice)),
  (choice) => seq("x", many(seq(choice, "a"), 0, 3)),
  (choice) => seq("x", not(choice), opt("a")),
];

test("what is refused makes no difference", () => {
  let refused = 0;
  fc.assert(
    fc.property(
      fc.array(alternative, { minLength: 2, maxLength: 4 }),
      fc.constantFrom(...around),
      fc.array(fc.array(fc.constantFrom("a", "b", "A", "B", "c"), { maxLength: 5 }), {
        minLength: 6,
        maxLength: 6,
      }),
      (alternatives, wrap, texts) => {
        const pattern = wrap(any(...alternatives));
        const place = placeRefused(pattern);
        if (place === undefined) return;
        refused++;
        const fewer = wrap(any(...alternatives.filter((_, i) => i !== place)));
        const text = texts.map((words) => `x ${words.join(" ")}`).join(" ");
        const found = (one: PatternNode) =>
          sweeping([plain(one)])
            .candidates(text)
            .map(({ text, captures }) => ({ text, captures }));
        expect(found(fewer)).toEqual(found(pattern));
      },
    ),
    { numRuns: 600 },
  );
  expect(refused).toBeGreaterThan(60);
});

/** The number of the alternative that is refused. */
function placeRefused(pattern: PatternNode): number | undefined {
  try {
    checkReach("own.rule", pattern, false);
  } catch (error) {
    if (!(error instanceof NhanError)) throw error;
    return Number(/any\[(\d+)\]/u.exec(error.where)?.[1]);
  }
  return undefined;
}
