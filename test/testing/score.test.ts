import { describe, expect, test } from "vitest";
import { marked } from "../../src/testing/marked.ts";
import { score } from "../../src/testing/score.ts";
import { spansOf } from "./spans.ts";

const pair = (gold: string, found: string) => ({
  gold: { id: "mau", ...marked(gold) },
  predicted: spansOf(found),
});

describe("spans", () => {
  test("all right", () => {
    const source = "[Giám đốc [Sở Y tế](organization)](title) [Lò Văn Ỏn](person)";
    const { outermost, every, errors, texts } = score([pair(source, source)]);
    expect(texts).toBe(1);
    expect(outermost.total).toEqual({
      gold: 2,
      predicted: 2,
      right: 2,
      precision: 1,
      recall: 1,
      f1: 1,
    });
    expect(every.total.right).toBe(3);
    expect(Object.keys(every.types)).toEqual(["organization", "person", "title"]);
    expect(errors).toEqual([]);
  });

  test("a wrong end is a miss and an extra", () => {
    const { outermost, errors } = score([
      pair("về [huyện Sìn Hồ](location) sớm", "về [huyện Sìn](location) Hồ sớm"),
    ]);
    expect(outermost.types.location).toMatchObject({ gold: 1, predicted: 1, right: 0, f1: 0 });
    expect(errors).toMatchObject([
      { kind: "missed", text: "huyện Sìn Hồ", found: "[huyện Sìn](location) by rule.stub" },
      { kind: "extra", text: "huyện Sìn", rule: "rule.stub" },
    ]);
    expect(errors[0].context).toBe("về [huyện Sìn Hồ] sớm");
  });

  test("a span outermost on one side only is right at every level, not at the outermost", () => {
    const { outermost, every, errors } = score([
      pair("[Sở Y tế](organization) tỉnh", "[[Sở Y tế](organization) tỉnh](organization)"),
    ]);
    expect(outermost.types.organization.right).toBe(0);
    expect(every.types.organization).toMatchObject({ gold: 1, predicted: 2, right: 1 });
    expect(errors.map(({ kind, level }) => [kind, level])).toEqual([
      ["extra", "outermost"],
      ["missed", "outermost"],
    ]);
  });

  test("a nested miss is told once, as nested", () => {
    const { errors } = score([
      pair("[UBND [tỉnh Lào Cai](location)](organization)", "[UBND tỉnh Lào Cai](organization)"),
    ]);
    expect(errors).toMatchObject([{ kind: "missed", level: "nested", type: "location" }]);
  });

  test("each gold span is matched once", () => {
    const double = [...spansOf("[Huế](location)"), ...spansOf("[Huế](location)")];
    const { outermost } = score([{ gold: marked("[Huế](location)"), predicted: double }]);
    expect(outermost.total).toMatchObject({ gold: 1, predicted: 2, right: 1, precision: 0.5 });
  });

  test("texts add up, and a type found nowhere counts nothing", () => {
    const { texts, outermost } = score([
      pair("[Huế](location)", "[Huế](location)"),
      pair("[Huế](location) đẹp", "Huế [đẹp](person)"),
    ]);
    expect(texts).toBe(2);
    expect(outermost.types.location).toMatchObject({
      gold: 2,
      predicted: 1,
      right: 1,
      recall: 0.5,
    });
    expect(outermost.types.person).toMatchObject({ gold: 0, predicted: 1, precision: 0, f1: 0 });
    expect(outermost.total.f1).toBe(0.5);
  });

  test("nothing scores nothing", () => {
    expect(score([]).outermost).toEqual({
      types: {},
      total: { gold: 0, predicted: 0, right: 0, precision: 0, recall: 0, f1: 0 },
    });
  });

  test("the types asked for, with what is outermost settled before", () => {
    const source = "[UBND [tỉnh Lào Cai](location)](organization) họp [năm 2020](date value=2020)";
    const { outermost, every, errors } = score([pair(source, "không")], { types: ["location"] });
    expect(outermost.total.gold).toBe(0);
    expect(every.total.gold).toBe(1);
    expect(errors).toHaveLength(1);
  });
});

describe("values", () => {
  test("right spans whose gold states values are compared", () => {
    const { values, errors } = score([
      pair(
        '[3 con](quantity value=3 unit="con") [Huế](location) [4%](percent value=4)',
        '[3 con](quantity value=3 unit="CON") [Huế](location) [4%](percent value=5)',
      ),
    ]);
    expect(values.outermost.types).toEqual({
      percent: { compared: 1, right: 0, share: 0 },
      quantity: { compared: 1, right: 1, share: 1 },
    });
    expect(values.outermost.figures).toEqual({ compared: 2, right: 1, share: 0.5 });
    expect(errors).toMatchObject([
      { kind: "value", attribute: "value", expected: "4", found: "5", rule: "rule.stub" },
    ]);
  });

  test("a nested value counts at every level only, and is told once", () => {
    const { values, errors } = score([
      pair(
        "[Đại hội [lần thứ V](ordinal value=5)](event)",
        "[Đại hội [lần thứ V](ordinal value=6)](event)",
      ),
    ]);
    expect(values.outermost.total.compared).toBe(0);
    expect(values.every.total).toEqual({ compared: 1, right: 0, share: 0 });
    expect(errors).toMatchObject([{ kind: "value", level: "nested", found: "6" }]);
  });

  test("values outside figures and times count in the total alone", () => {
    const { values } = score([pair("[Huế](location name=Huế)", "[Huế](location name=Huế)")]);
    expect(values.outermost.figures.compared).toBe(0);
    expect(values.outermost.total).toEqual({ compared: 1, right: 1, share: 1 });
  });

  test("a stated value that is absent is wrong", () => {
    const { errors } = score([pair("[5 giờ](time value=05:00)", "[5 giờ](time)")]);
    expect(errors).toMatchObject([{ kind: "value", expected: "05:00", found: undefined }]);
  });
});

test("the context stays on one line and is cut on both sides", () => {
  const long = "chữ ".repeat(20);
  const { errors } = score([pair(`${long}\n[Huế](location)\n${long}`, "")]);
  expect(errors[0].context).toMatch(/^…[^\n]{20,30} \[Huế\] [^\n]{20,30}…$/u);
});
