import { describe, expect, it, test } from "vitest";
import { seq, shape, span } from "../../src/grammar/pattern.ts";
import type { LexiconRow } from "../../src/lexicon/lexicon.ts";
import { bare, own } from "../own.ts";

const place = own("place.xã", "place", seq("xã", shape("title")));
const body = own("body.đội", "body", seq("đội", span("place")));
const stretch = own("stretch.name", "stretch", seq(shape("title"), "cấy"), { weight: 2 });
const weak = own("person.weak", "person", seq(shape("title"), shape("title")), { weak: true });

const tagger = bare([place, body, stretch, weak]);

describe("a trace", () => {
  const text = "đội xã Mường cấy, Lồ Mẩy";
  const trace = tagger.explain(text);

  it("gives every candidate its outcome and score, in text order", () => {
    const rows = trace.candidates.map(({ rule, text: words, outcome, score, to }) => [
      rule,
      words,
      outcome,
      score,
      to,
    ]);
    expect(rows).toEqual([
      ["body.đội", "đội xã Mường", "kept", 40, undefined],
      ["place.xã", "xã Mường", "nested", 24, undefined],
      ["stretch.name", "Mường cấy", "lost", 26, 0],
      ["person.weak", "Lồ Mẩy", "weak", 24, undefined],
    ]);
  });

  it("has the offsets of the text", () => {
    expect(trace.text).toBe(text);
    for (const one of [...trace.candidates, ...trace.tokens]) {
      expect(text.slice(one.start, one.end)).toBe(one.text);
    }
  });

  it("keeps what tag gives", () => {
    const kept = trace.candidates.filter(({ outcome }) => outcome === "kept");
    expect(kept.map(({ start, end, rule }) => [start, end, rule])).toEqual(
      tagger.tag(text).map(({ start, end, rule }) => [start, end, rule]),
    );
  });

  it("is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(trace))).toStrictEqual(trace);
  });
});

test("a candidate names the one that it lost to, also a later one", () => {
  const long = own("long.own", "long", seq("b", "c", "d"));
  const short = own("short.own", "short", seq("a", "b"));
  const { candidates } = bare([long, short]).explain("a b c d");
  expect(candidates.map(({ rule, outcome, to }) => [rule, outcome, to])).toEqual([
    ["short.own", "lost", 1],
    ["long.own", "kept", undefined],
  ]);
});

test("a candidate that is worth nothing lost to none", () => {
  const poor = own("poor.own", "poor", "a", { weight: -40 });
  const [only] = bare([poor]).explain("a").candidates;
  expect(only).toEqual({
    ...{ rule: "poor.own", type: "poor", start: 0, end: 1, text: "a" },
    ...{ score: -32, stratum: 0, outcome: "lost", behind: 32 },
  });
});

test("tokens are told with what the lexicon knows of them", () => {
  const lexicon = [
    { phrase: "Zùng Vẳ", class: "place" },
    { phrase: "zùng", class: "verb" },
  ];
  const { tokens } = bare([place], { lexicon }).explain("Zùng Vẳ zzzz");
  expect(tokens.map(({ text, known }) => [text, known])).toEqual([
    ["Zùng", true],
    ["Vẳ", true],
    ["zzzz", false],
  ]);
  expect(tokens[0].classes).toEqual(["place:Zùng Vẳ", "verb:zùng"]);
});

test("an empty text has an empty trace", () => {
  expect(tagger.explain("")).toEqual({ text: "", tokens: [], hits: [], candidates: [] });
});

describe("what a trace tells besides", () => {
  it("the shape of each token", () => {
    const { tokens } = tagger.explain("đội UBND 7 Mường, A\nMcN iOS");
    expect(tokens.map(({ shape }) => shape)).toEqual(
      "lower upper number title mark initial break mixed camel".split(" "),
    );
  });

  it("lexicon entries that fit the case, with their attributes, longest first", () => {
    const lexicon: LexiconRow[] = [
      { phrase: "Zùng Vẳ", class: "place", kind: "stream" },
      { phrase: "zùng", class: "verb" },
    ];
    const { hits } = bare([place], { lexicon }).explain("zùng vẳ Zùng Vẳ");
    const own = hits.filter((hit) => ["place", "verb"].includes(hit.class) && /z/iu.test(hit.text));
    expect(own).toEqual([
      { start: 0, end: 4, text: "zùng", phrase: "zùng", class: "verb", attributes: {} },
      {
        ...{ start: 8, end: 15, text: "Zùng Vẳ", phrase: "Zùng Vẳ", class: "place" },
        attributes: { kind: "stream" },
      },
      { start: 8, end: 12, text: "Zùng", phrase: "zùng", class: "verb", attributes: {} },
    ]);
  });

  it("the stratum of a rule that begins with spans", () => {
    const pair = own("pair.places", "pair", seq(span("place"), "và", span("place")));
    const triple = own("triple.pair", "triple", seq(span("pair"), "nữa"));
    const { candidates } = bare([place, pair, triple]).explain("xã Mường và xã Lò nữa");
    expect(candidates.map(({ rule, stratum }) => [rule, stratum])).toEqual([
      ["triple.pair", 2],
      ["pair.places", 1],
      ["place.xã", 0],
      ["place.xã", 0],
    ]);
  });

  it("by how much a loser falls short of the choice made", () => {
    const one = own("one.a", "one", seq("a", "b"));
    const two = own("two.b", "two", seq("b", "c"), { weight: 1 });
    const three = own("three.c", "three", "c");
    // a b + c covers three tokens in two spans; b c covers two in one.
    const { candidates } = bare([one, two, three]).explain("a b c");
    expect(candidates.map(({ rule, outcome, behind }) => [rule, outcome, behind])).toEqual([
      ["one.a", "kept", undefined],
      ["two.b", "lost", 24 + 8 - 25],
      ["three.c", "kept", undefined],
    ]);
    const tie = bare([one, own("four.b", "four", seq("b", "c"))]).explain("a b c");
    expect(tie.candidates.map(({ behind }) => behind)).toEqual([undefined, 0]);
  });
});
