import { readdirSync, readFileSync } from "node:fs";
import { coverage, describeRules, matchers, readGold, score } from "nhan/testing";
import { describe, expect, it } from "vitest";
import { rows, rules, tagger } from "../src/pack.ts";

expect.extend(matchers);

// A test of each example and near miss of each rule.
describeRules(rules, { describe, it, tag: tagger.tag });

describe("school news", () => {
  it("tells a subject from a common word", () => {
    expect(tagger).toTag("Chiều mai thi [môn hóa học](subject code=chemistry).");
    expect(tagger).not.toTag("Họ ôn lại [lịch sử](subject) của làng.");
  });

  it("nests a subject in its prize", () => {
    expect(tagger).toTagExactly(
      "Cả đội được [giải ba [môn Địa lý](subject)](prize rank=3 subject=geography).",
    );
  });

  it("leaves prizes of other kinds to the library", () => {
    const [found] = tagger.tag("Đội nhận giải bóng đá năm 2023.");
    expect(found).toMatchObject({ type: "date", text: "năm 2023" });
  });

  it("types the values of its own spans", () => {
    const [span] = tagger.tag("Em học lớp 12C1.");
    expect(span.type === "form" && span.value.grade + 1).toBe(13);
  });
});

describe("gold", () => {
  const folder = new URL("../gold/", import.meta.url);
  const gold = readdirSync(folder).map((file) =>
    readGold(readFileSync(new URL(file, folder), "utf8"), file),
  );

  it("is read whole, with its values", () => {
    const pairs = gold.map((text) => ({
      gold: text,
      predicted: tagger.tag(text.text, { reference: text.ref }),
    }));
    const { every, errors } = score(pairs);
    expect(errors).toEqual([]);
    expect(every.total.f1).toBe(1);
  });

  it("leaves no rule untried, and no alternative of one", () => {
    const { rules: used, parts } = coverage(rules, gold, { lexicon: rows });
    expect(used.filter(({ spans }) => spans === 0)).toEqual([]);
    expect(parts.flatMap(({ ways }) => ways.filter(({ spans }) => spans === 0))).toEqual([]);
  });
});
