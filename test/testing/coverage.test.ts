import { describe, expect, test } from "vitest";
import { rule } from "../../src/authoring.ts";
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
  type Pattern,
  roman,
  seq,
  shape,
  spaced,
  span,
  surface,
} from "../../src/grammar/pattern.ts";
import { createTagger } from "../../src/index.ts";
import type { LexiconRow } from "../../src/lexicon/lexicon.ts";
import { defaultRules } from "../../src/rules/index.ts";
import { coverage, type PartCoverage } from "../../src/testing/coverage.ts";
import { marked } from "../../src/testing/marked.ts";
import { patternText } from "../../src/testing/pattern-text.ts";
import { printCoverage } from "../../src/testing/print-coverage.ts";
import { probe } from "../../src/testing/probes.ts";
import { thrown } from "../thrown.ts";

const herd = (pattern: Pattern, name = "herd.plain", examples: readonly string[] = []) =>
  rule({ name, type: "herd", pattern, read: () => ({}), examples, misses: [] });

/** How often each way was taken, by `part → way`. */
const taken = (parts: readonly PartCoverage[]): Record<string, number> =>
  Object.fromEntries(
    parts.flatMap(({ part, ways }) => ways.map(({ way, spans }) => [`${part} → ${way}`, spans])),
  );

const waysOf = (pattern: Pattern, ...texts: string[]): Record<string, number> =>
  taken(coverage([herd(pattern)], texts).parts);

describe("ways through a pattern", () => {
  test("alternatives", () => {
    expect(waysOf(seq("đàn", any("trâu", "bò", "dê")), "đàn bò", "đàn trâu, đàn bò")).toEqual({
      'any("trâu", "bò", "dê") → "trâu"': 1,
      'any("trâu", "bò", "dê") → "bò"': 2,
      'any("trâu", "bò", "dê") → "dê"': 0,
    });
  });

  test("of two that fit the first is taken, and of one that fails later none", () => {
    const pattern = seq("đàn", any(seq("bò", "sữa"), seq("bò", any("vàng", "đen")), "bò"), "này");
    const ways = waysOf(pattern, "đàn bò đen này", "đàn bò sữa này", "đàn bò vàng kia");
    expect(Object.values(ways)).toEqual([1, 1, 0, 0, 1]);
  });

  test("optional parts, taken and left out", () => {
    const part = 'opt("to", "lớn")';
    expect(waysOf(seq("đàn", opt("to", "lớn"), "bò"), "đàn bò")).toEqual({
      [`${part} → seq("to", "lớn")`]: 0,
      [`${part} → `]: 1,
    });
    expect(waysOf(seq("đàn", opt("to", "lớn"), "bò"), "đàn to lớn bò")).toEqual({
      [`${part} → seq("to", "lớn")`]: 1,
      [`${part} → `]: 0,
    });
  });

  test("an optional part that was not come by is not left out", () => {
    const pattern = seq("đàn", any("trâu", seq("bò", opt("sữa"))));
    expect(waysOf(pattern, "đàn trâu")).toMatchObject({
      'opt("sữa") → "sữa"': 0,
      'opt("sữa") → ': 0,
    });
  });

  test("in repetitions, captures and look-aheads", () => {
    const pattern = seq(
      many(seq(as("loài", any("trâu", "bò", "dê")), ",")),
      ahead(any("ngựa", "voi")),
      shape("word"),
    );
    expect(waysOf(pattern, "trâu, bò, ngựa")).toMatchObject({
      'any("trâu", "bò", "dê") → "trâu"': 1,
      'any("trâu", "bò", "dê") → "bò"': 1,
      'any("trâu", "bò", "dê") → "dê"': 0,
      'any("ngựa", "voi") → "ngựa"': 1,
      'any("ngựa", "voi") → "voi"': 0,
    });
  });

  test("not of what must not stand there", () => {
    const pattern = seq(notBehind(any("con", "cái")), "bò", not(any("sữa", "thịt")));
    expect(waysOf(pattern, "bò vàng")).toEqual({});
  });

  test("a part that two rules share is one, and either may take it", () => {
    const size = any("to", "nhỏ");
    const rules = [herd(seq("đàn", size), "herd.a"), herd(seq("bầy", size), "herd.b")];
    expect(coverage(rules, ["đàn to và bầy nhỏ"]).parts).toEqual([
      {
        part: 'any("to", "nhỏ")',
        rules: ["herd.a", "herd.b"],
        ways: [
          { way: '"to"', spans: 1 },
          { way: '"nhỏ"', spans: 1 },
        ],
      },
    ]);
  });
});

describe("rules", () => {
  test("their spans in examples and texts, nested ones too", () => {
    const inner = herd(seq("đàn", any("trâu", "bò")), "herd.inner", ["lùa [đàn bò](herd) về"]);
    const outer = rule({
      ...herd(seq("chủ", span("herd")), "owner.outer"),
      type: "owner",
    });
    const idle = herd("bầy voi", "herd.idle");
    const { texts, rules } = coverage([inner, outer, idle], ["chủ đàn trâu", { text: "đàn bò" }]);
    expect(texts).toBe(3);
    expect(rules).toEqual([
      { rule: "herd.inner", spans: 3 },
      { rule: "owner.outer", spans: 1 },
      { rule: "herd.idle", spans: 0 },
    ]);
  });

  test("a candidate that loses exercises nothing", () => {
    const short = herd(seq("bò", any("sữa", "thịt")), "herd.short");
    const long = herd(seq("đàn", "bò", "sữa"), "herd.long");
    const { rules, parts } = coverage([short, long], ["đàn bò sữa"]);
    expect(rules.map(({ spans }) => spans)).toEqual([0, 1]);
    expect(parts[0].ways.map(({ spans }) => spans)).toEqual([0, 0]);
  });

  test("built-in ones by themselves, in the place of those in the tagger", () => {
    const percent = defaultRules.filter(({ name }) => name === "percent.plain");
    const { rules, texts } = coverage(percent, ["lãi tăng 12%"]);
    expect(texts).toBe(percent[0].examples.length + 1);
    expect(rules[0].spans).toBeGreaterThanOrEqual(texts);
  });

  test("a bad example is refused", () => {
    const error = thrown(() => coverage([{ ...herd("bò"), examples: ["[bò"] }], []));
    expect(error.code).toBe("bad-markup");
  });
});

describe("lexicon entries", () => {
  const lexicon: LexiconRow[] = [
    { phrase: "trâu", class: "beast", size: "to" },
    { phrase: "bò", class: "beast", size: "to" },
    { phrase: "bò tót", class: "beast", size: "to" },
    { phrase: "dê", class: "beast", size: "nhỏ" },
    { phrase: "lúa", class: "crop" },
  ];
  const unused = (pattern: Pattern, ...texts: string[]) =>
    Object.fromEntries(
      coverage([herd(pattern)], texts, { lexicon }).lexicon.map((one) => [
        `${one.class} of ${one.rows}`,
        one.unused.map(({ phrase }) => phrase).sort(),
      ]),
    );

  test("those that spans were read by are used, whatever their length", () => {
    const pattern = seq("đàn", lex("beast"));
    expect(unused(pattern, "đàn bò tót")).toEqual({ "beast of 4": ["bò", "dê", "trâu"] });
    expect(unused(pattern, "đàn bò, con trâu")).toEqual({
      "beast of 4": ["bò tót", "dê", "trâu"],
    });
  });

  test("only those that the rules ask for count", () => {
    const pattern = seq("đàn", lex("beast", { size: ["to"] }));
    expect(unused(pattern, "đàn trâu")).toEqual({ "beast of 3": ["bò", "bò tót"] });
  });

  test("each round of a repetition counts", () => {
    const pattern = seq("đàn", many(seq(lex("beast"), ",")), lex("crop"));
    expect(unused(pattern, "đàn trâu, dê, lúa")).toEqual({
      "beast of 4": ["bò", "bò tót"],
      "crop of 1": [],
    });
  });

  test("the built-in entries are there too", () => {
    const [{ rows, unused: never }] = coverage([herd(seq("đàn", lex("ministry")))], []).lexicon;
    expect(rows).toBeGreaterThan(50);
    expect(never).toHaveLength(rows);
  });
});

test("a probed rule matches what the rule matches", () => {
  const some = defaultRules.filter((_, i) => i % 3 === 0);
  const { rules } = probe(some);
  const probed = createTagger({ rules, drop: some.map(({ name }) => name) });
  const plain = createTagger({ rules: some, drop: some.map(({ name }) => name) });
  for (const { examples, misses } of defaultRules) {
    for (const text of [...examples.map((example) => marked(example).text), ...misses]) {
      expect(probed.tag(text)).toEqual(plain.tag(text));
    }
  }
});

describe("in words", () => {
  test("what nothing exercises", () => {
    const lexicon = ["trâu", "bò", "dê"].map((phrase) => ({ phrase, class: "beast" }));
    const rules = [
      herd(seq("đàn", opt("to"), lex("beast"), any("vàng", "đen", "trắng")), "herd.plain", [
        "[đàn bò vàng](herd)",
      ]),
      herd("bầy voi", "herd.idle"),
    ];
    expect(printCoverage(coverage(rules, ["đàn dê đen"], { lexicon }))).toBe(
      [
        "2 texts exercise 1 of 2 rules, 3 of 5 ways through their patterns, 2 of 3 lexicon entries",
        "rules without a span: herd.idle",
        'herd.plain: opt("to") never "to"',
        'herd.plain: any("vàng", "đen", "trắng") never "trắng"',
        "lexicon class beast: 2 of 3, not trâu",
        "",
      ].join("\n"),
    );
  });

  test("long lists and patterns are cut", () => {
    const words = Array.from({ length: 20 }, (_, i) => `từ ${"abcdefghijklmnopqrst"[i]}`);
    const lines = printCoverage(coverage([herd(seq("đàn", any(...words)))], ["đàn từ a"]));
    expect(lines).toContain("1 text exercises 1 of 1 rules");
    expect(lines).toMatch(/any\("từ a", .{40,}… never "từ b", .* and 7 more\n/u);
    expect(printCoverage(coverage([herd(seq("đàn", opt("bò")))], ["đàn bò"]))).toContain(
      'opt("bò") never left out',
    );
  });

  test.each([
    [seq("đàn", as("n", numeral(), "con")), 'seq("đàn", as("n", numeral(), "con"))'],
    [many(roman(), 2, 3), "many(roman(), 2, 3)"],
    [lex("beast", { size: ["to", ""] }), 'lex("beast", {"size":["to",""]})'],
    [span("date", "time", { silent: true }), 'span("date", "time")'],
    [
      seq(not("a"), ahead("b"), behind("c"), notBehind("d")),
      'seq(not("a"), ahead("b"), behind("c"), notBehind("d"))',
    ],
    [seq(glued, spaced, lineStart, lineEnd), "seq(glued, spaced, lineStart, lineEnd)"],
    [seq(shape("cap", "digits"), surface(/a+/y)), 'seq(shape("cap", "digits"), surface(/a+/y))'],
  ])("a pattern as code: %#", (pattern, code) => expect(patternText(pattern)).toBe(code));
});
