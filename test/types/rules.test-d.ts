import { describe, expectTypeOf, test } from "vitest";
import {
  ahead,
  any,
  as,
  behind,
  defineType,
  lex,
  type Match,
  many,
  not,
  notBehind,
  numeral,
  opt,
  type Pattern,
  type PatternNode,
  rule,
  seq,
  span,
} from "../../src/authoring.ts";
import { attributes, createTagger, flatten, type Span, type Values } from "../../src/index.ts";
import { checkRules, marked, score } from "../../src/testing/index.ts";

// What the compiler holds rules to. `npm run types` checks this file; nothing runs it.

const parts = { name: "dose.own", examples: [], misses: [] };

describe("captures", () => {
  test("are the names that the pattern gives, wherever they stand in it", () => {
    const inside = seq(
      as("n", numeral()),
      any(as("drops", "giọt"), seq("thìa", opt(as("size", any("nhỏ", "to"))))),
      many(as("more", lex("unit"), as("deep", span("percent")))),
      ahead(as("next", "mỗi")),
    );
    type Names = "n" | "drops" | "size" | "more" | "deep" | "next";
    expectTypeOf(inside).toEqualTypeOf<PatternNode<Names>>();
  });

  test("are none in what forgets them, and in words, classes and expressions", () => {
    expectTypeOf(not(as("x", "a"))).toEqualTypeOf<PatternNode<never>>();
    expectTypeOf(behind(as("x", "a"))).toEqualTypeOf<PatternNode<never>>();
    expectTypeOf(notBehind(as("x", "a"))).toEqualTypeOf<PatternNode<never>>();
    expectTypeOf(seq("a", lex("b"), /c/u)).toEqualTypeOf<PatternNode<never>>();
  });

  test("are what read and when can ask for", () => {
    rule({
      ...parts,
      type: "dose",
      pattern: seq(as("n", numeral()), opt(as("unit", "giọt"))),
      // @ts-expect-error no such capture
      when: (match) => match.has("units"),
      read: (match) => {
        expectTypeOf(match).toEqualTypeOf<Match<"n" | "unit">>();
        match.text();
        match.entry("unit", "unit");
        // @ts-expect-error no such capture
        match.numeral("m");
        // @ts-expect-error no such capture
        match.span("percent");
        return {};
      },
    });
  });

  test("are none of a pattern without any", () => {
    for (const pattern of ["giọt", seq("giọt", "nước")] as const)
      rule({
        ...parts,
        type: "dose",
        pattern,
        // @ts-expect-error no such capture
        read: (match) => match.text("giọt"),
      });
  });

  test("are any of a pattern whose type does not say them", () => {
    const wide: PatternNode = as("n", numeral());
    rule({ ...parts, type: "dose", pattern: seq(wide, "giọt"), read: (match) => match.text("n") });
    const loose: Pattern = wide;
    rule<string, string>({ ...parts, type: "dose", pattern: loose, read: (m) => m.text("n") });
  });

  test("are passed on by functions that build patterns", () => {
    const amount = <N extends string>(unit: Pattern<N>): PatternNode<N | "n"> =>
      seq<N | "n">(as("n", numeral()), opt(unit));
    expectTypeOf(amount(as("unit", "giọt"))).toEqualTypeOf<PatternNode<"unit" | "n">>();
    const loose = (unit: Pattern) => seq(as("n", numeral()), opt(unit));
    expectTypeOf(loose("giọt")).toEqualTypeOf<PatternNode>();
  });

  test("are asked for by shared readers too", () => {
    const amount = (match: Match): number => match.numeral("n")?.value ?? 0;
    rule({ ...parts, type: "dose", pattern: as("n", numeral()), read: amount });
    const strict = (match: Match<"n">): number => match.numeral("n")?.value ?? 0;
    rule({ ...parts, type: "dose", pattern: as("n", numeral()), read: (match) => strict(match) });
  });
});

interface Dose {
  drops: number;
  often?: string;
}

const dose = defineType({ name: "dose", check: ({ drops }: Dose) => drops > 0 });

describe("types of one's own", () => {
  test("are known by their name and value", () => {
    expectTypeOf(dose.type).toEqualTypeOf<"dose">();
    const named = defineType<"mix", { of: string }>({ name: "mix", label: "pha" });
    expectTypeOf(named.attributes).parameter(0).toEqualTypeOf<{ of: string }>();
    // @ts-expect-error a built-in type
    defineType({ name: "person" });
    // @ts-expect-error no such colour
    defineType({ name: "mix", colour: "rouge" });
    // @ts-expect-error a nested field is in no table
    defineType({ name: "mix", check: (value: { of: { part: string } }) => value !== null });
  });

  test("hold a rule's read to their value", () => {
    const drops = rule({ ...parts, type: dose, pattern: "giọt", read: () => ({ drops: 1 }) });
    expectTypeOf(drops.type).toEqualTypeOf<"dose">();
    expectTypeOf(drops.read).returns.toEqualTypeOf<Dose>();
    // @ts-expect-error not the type's value
    rule({ ...parts, type: dose, pattern: "giọt", read: () => ({ drips: 1 }) });
    rule({
      ...parts,
      type: dose,
      pattern: as("n", numeral()),
      // @ts-expect-error no such capture
      read: (match) => ({ drops: match.numeral("m")?.value ?? 0 }),
    });
  });
});

describe("a tagger", () => {
  const drops = rule({ ...parts, type: dose, pattern: "giọt", read: () => ({ drops: 1 }) });
  const herd = rule({ ...parts, type: "herd", pattern: "đàn", read: () => ({ heads: 2 }) });
  const link = rule({ ...parts, type: "url", pattern: "mạng", read: () => ({ href: "" }) });

  test("gives spans that its rules type", () => {
    const tagger = createTagger({ rules: [drops, herd, link], types: ["dose"] });
    type Own = ReturnType<typeof tagger.tag>[number];
    expectTypeOf<Own["type"]>().toEqualTypeOf<keyof Values | "dose" | "herd">();
    for (const found of tagger.tag("")) {
      if (found.type === "dose") expectTypeOf(found.value).toEqualTypeOf<Dose>();
      if (found.type === "herd") expectTypeOf(found.value).toEqualTypeOf<{ heads: number }>();
      if (found.type === "url") expectTypeOf(found.value.href).toEqualTypeOf<string>();
      expectTypeOf(found.children).toEqualTypeOf<readonly Own[]>();
      // @ts-expect-error no such type
      if (found.type === "doze") found.value;
    }
    expectTypeOf(tagger.annotate("").spans).toEqualTypeOf<readonly Own[]>();
  });

  test("gives spans that checks and scores take, whatever their types", () => {
    const tagger = createTagger({ rules: [drops, link] });
    checkRules([drops], { tag: tagger.tag });
    score([{ gold: marked(""), predicted: tagger.tag("") }]);
    expectTypeOf(flatten(tagger.tag(""))).toEqualTypeOf<ReturnType<typeof tagger.tag>>();
    attributes(tagger.tag("")[0]);
  });

  test("of built-in types, or of rules that are not told apart, gives plain spans", () => {
    expectTypeOf(createTagger().tag("")).toEqualTypeOf<Span[]>();
    expectTypeOf(createTagger({ drop: ["phone"] }).tag("")).toEqualTypeOf<Span[]>();
    const untold: (typeof drops | import("../../src/authoring.ts").Rule)[] = [drops];
    expectTypeOf(createTagger({ rules: untold }).tag("")).toEqualTypeOf<Span[]>();
  });
});
