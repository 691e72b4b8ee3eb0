import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { rulesPage } from "../../data/page.ts";
import { render } from "../../src/authoring/render.ts";
import {
  ahead,
  any,
  as,
  behind,
  docs,
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
  rule,
  seq,
  shape,
  spaced,
  span,
} from "../../src/authoring.ts";
import { defaultRules } from "../../src/rules/index.ts";

test("src/rules/README.md is in step with the rules", () => {
  const { path, text } = rulesPage();
  const mend = "the rules have changed: run `npm run docs` and commit src/rules/README.md";
  expect(readFileSync(path, "utf8") === text, mend).toBe(true);
});

test("the page shows every rule with its examples and near misses", () => {
  const lines = new Set(rulesPage().text.split("\n"));
  const missing = defaultRules.flatMap(({ name, examples, misses }) =>
    [`### ${name}`, ...examples.map((one) => `+ ${one}`), ...misses.map((one) => `- ${one}`)]
      .map((line) => line.replaceAll("\n", " ⏎ "))
      .filter((line) => !lines.has(line)),
  );
  expect(missing).toEqual([]);
});

test("a page of one's own", () => {
  const drops = rule({
    name: "dose.drops",
    type: "dose",
    doc: "Drops of a medicine.",
    pattern: seq(as("n", numeral()), any("giọt", "giọt nhỏ"), opt("mỗi", lex("time"))),
    when: (match) => match.has("n"),
    read: () => ({}),
    weak: true,
    examples: ["Nhỏ [3 giọt](dose).", "Nhỏ\n[4 giọt](dose)."],
    misses: ["Từng giọt nước rơi."],
  });
  const page = docs([drops], { title: "Thuốc", intro: "Of ours." });
  expect(page.startsWith("# Thuốc\n\nOf ours.\n\n1 rule for 1 type: [dose](#dose) (1).\n")).toBe(
    true,
  );
  expect(
    page.endsWith(`## dose

### dose.drops

Drops of a medicine.

Counts only where the document gives it evidence.

\`\`\`diff
{numeral} (giọt | giọt nhỏ) [mỗi ‹time›]
+ Nhỏ [3 giọt](dose).
+ Nhỏ ⏎ [4 giọt](dose).
- Từng giọt nước rơi.
\`\`\`
`),
  ).toBe(true);
});

describe("a pattern is written as people read it", () => {
  const words = (count: number): string[] => Array.from({ length: count }, (_, i) => `từ${i}`);

  it.each<[string, Pattern, string]>([
    ["words", seq("xã", "đảo"), "xã đảo"],
    ["a choice, and choices in it", any("a", any("b", "c")), "(a | b | c)"],
    ["a choice of what reads the same", any(as("x", "a"), as("y", "a")), "a"],
    ["what may be missing", seq("a", opt(any("b", "c"))), "a [b | c]"],
    ["repetitions", seq(many("a"), many("b", 0), many("c", 2, 3)), "(a)+ (b)* (c){2,3}"],
    ["classes", lex("head", "place"), "‹head/place›"],
    ["classes in part", lex("head", { kind: ["river", "sea"] }), "‹head kind=river/sea›"],
    ["spans", span("date", "time", { silent: true }), "⟨date/time⟩"],
    ["shapes", seq(shape("cap", "digits"), roman()), "{cap/digits} {roman}"],
    ["what follows", seq("a", ahead("b"), not(any("c", "d"))), "a (if: b) (not: c | d)"],
    ["what stands before", seq(behind("a"), notBehind("b"), "c"), "(after: a) (not after: b) c"],
    ["places", seq(lineStart, "a", glued, "b", spaced, "c", lineEnd), "^ a · b ␣ c $"],
    ["expressions", seq("a", /b\d+/iu), "a /b\\d+/"],
    ["a long choice", any(...words(20)), `(${words(8).join(" | ")} | … 12 more)`],
  ])("%s", (_, pattern, text) => {
    expect(render(seq(pattern))).toBe(text);
  });

  it("in less detail where it is long", () => {
    const guarded = seq("a", not(any(...words(8))), "b");
    const long = render(seq(...Array.from({ length: 6 }, () => guarded)));
    expect(long).toBe("a b a b a b a b a b a b");
    const deep = any(seq("x", opt(any(...words(6), seq("y", opt(any("z", "t")))))), "k");
    const text = render(seq(...Array.from({ length: 9 }, () => deep)));
    expect(text.length).toBeLessThan(230);
    expect(text).toContain("…");
    expect(render(seq("a", any(not("b"), "c")))).toContain("not: b");
  });
});
