import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  as,
  defineType,
  lex,
  lexicon,
  numeral,
  parseLexicon,
  rule,
  seq,
} from "../src/authoring.ts";
import { createTagger, flatten, tag } from "../src/index.ts";
import { matchers } from "../src/testing/index.ts";

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), "utf8");
const readme = read("README.md");
const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };

expect.extend(matchers);

describe("README.md", () => {
  it("names commands that exist", () => {
    const named = [...readme.matchAll(/npm run ([a-z]+)/gu)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it("is contradicted by no other place that runs the tests", () => {
    expect(readme).toContain("npm ci && npm run verify");
    expect(read(".ci/run")).toContain("npm run verify");
  });

  it("draws what the tagger gives", () => {
    const sentence = /const text =\s*"([^"]+)"/u.exec(readme)?.[1] ?? "";
    const picture = readme.split("```text\n")[1].split("\n```")[0];
    expect(picture.split("\n")[0]).toBe(sentence);
    const found = flatten(tag(sentence)).map((span) => [span.type, span.text]);
    expect(found).toEqual([
      ["person", "Trần Văn Minh"],
      ["title", "Bí thư Tỉnh ủy"],
      ["organization", "Tỉnh ủy"],
      ["quantity", "31.245 đảng viên"],
      ["percent", "12,5%"],
      ["date", "năm 2015"],
    ]);
    for (const [type] of found) expect(picture).toContain(type);
  });

  it("tells how dates resolve", () => {
    const text = "Sáng 30/11, đoàn đến nơi.";
    expect(tag(text)[0].value).toMatchObject({ iso: "XXXX-11-30" });
    expect(tag(text, { reference: "2021-12-02" })[0].value).toMatchObject({ iso: "2021-11-30" });
  });

  it("builds the tagger that it shows", () => {
    const dose = defineType({
      name: "dose",
      check: (value: { amount: number; form?: string }) => value.amount > 0,
    });
    const spoken = rule({
      name: "dose.spoken",
      type: dose,
      pattern: seq(as("n", numeral()), as("form", lex("doseform"))),
      read: (match) => ({
        amount: match.numeral("n")?.value ?? 0,
        form: match.entry("form", "doseform")?.kind,
      }),
      examples: ["Mỗi lần nhỏ [3 giọt](dose amount=3 form=liquid)."],
      misses: ["Từng giọt nước rơi."],
    });
    const tagger = createTagger({
      rules: [spoken],
      drop: ["phone"],
      lexicon: [
        ...lexicon("doseform", ["viên", "gói"], { kind: "solid" }),
        ...parseLexicon("phrase\tclass\tkind\ngiọt\tdoseform\tliquid\n"),
        { phrase: "Viện Lúa", class: "body", kind: "institute" },
      ],
      types: ["dose", "organization"],
    });
    expect(tagger).toTag("Bà [Viện Lúa](organization) nhỏ [3 giọt](dose amount=3).");
    expect(tagger).toTagExactly("Nhỏ [3 giọt](dose).");
    expect(tagger).not.toTag("Nhỏ [từng giọt](dose).");
    expect(() => expect(tagger).toTag("Nhỏ [3 giọt](dose amount=4).")).toThrow(
      /Nhỏ 3 giọt\.\n {2}- {5}\^{6} {3}dose amount=4\n {2}\+ {5}\^{6} {3}dose amount=3 form=liquid by dose\.spoken/u,
    );
    const spans = tagger.tag("Viện Lúa khuyên dùng 3 giọt.").map(({ type, text }) => [type, text]);
    expect(spans).toEqual([
      ["organization", "Viện Lúa"],
      ["dose", "3 giọt"],
    ]);
  });
});
