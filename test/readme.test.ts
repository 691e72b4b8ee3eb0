import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { as, numeral, rule, seq } from "../src/authoring.ts";
import { createTagger, flatten, tag } from "../src/index.ts";

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), "utf8");
const readme = read("README.md");
const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };

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
    const dose = rule({
      name: "dose.drops",
      type: "dose",
      pattern: seq(as("n", numeral()), "giọt"),
      read: (match) => ({ drops: match.numeral("n")?.value ?? 0 }),
      examples: ["Mỗi lần nhỏ [3 giọt](dose)."],
      misses: ["Từng giọt nước rơi."],
    });
    const tagger = createTagger({
      rules: [dose],
      drop: ["phone"],
      lexicon: [{ phrase: "Viện Lúa", class: "body", kind: "institute" }],
      types: ["dose", "organization"],
    });
    const spans = tagger.tag("Viện Lúa khuyên dùng 3 giọt.").map(({ type, text }) => [type, text]);
    expect(spans).toEqual([
      ["organization", "Viện Lúa"],
      ["dose", "3 giọt"],
    ]);
  });
});
