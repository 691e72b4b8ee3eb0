import pc from "picocolors";
import { describe, expect, test } from "vitest";
import { paint } from "../../src/cli/paint.ts";
import { renderReading } from "../../src/cli/reading.ts";
import type { Annotation } from "../../src/index.ts";
import { marked } from "../../src/testing/marked.ts";
import { spansOf } from "../testing/spans.ts";

const colours = pc.createColors(true);
const plain = pc.createColors(false);

const SOURCE =
  "[Phó Giám đốc [Sở Y tế](organization)](title) [Lò Thị Ỏn](person) báo [12 ca](quantity value=12 unit=ca), giảm so với [năm 2019](date value=2019)";

const reading: Annotation = {
  text: marked(SOURCE).text,
  reference: null,
  sentences: [],
  spans: spansOf(SOURCE),
  links: [],
  people: [{ id: 0, name: "Lò Thị Ỏn", mentions: [2, 2], titles: [0], bodies: [1] }],
  figures: [{ span: 3, amount: 12, unit: "ca", trend: "giảm", baseline: 4 }],
};

describe("paint", () => {
  test("colours each span by its type and underlines what nests", () => {
    const out = paint(
      "ở UBND Huế nay",
      spansOf("ở [UBND [Huế](location)](organization) nay"),
      colours,
    );
    expect(out).toBe(`ở ${colours.blue("UBND ")}${colours.underline(colours.magenta("Huế"))} nay`);
  });

  test("marks the text where there is no colour", () => {
    expect(paint("ở Huế nay", spansOf("ở [Huế](location) nay"), plain)).toBe(
      "ở [Huế](location) nay",
    );
  });
});

describe("renderReading", () => {
  const out = renderReading(reading, plain);
  const row = (start: string): string[] =>
    (out.split("\n").find((line) => line.startsWith(`│ ${start}`)) ?? "")
      .split("│")
      .map((cell) => cell.trim())
      .slice(1, -1);

  test("a row for each person", () => {
    expect(row("Lò Thị Ỏn")).toEqual(["Lò Thị Ỏn", "2", "Phó Giám đốc Sở Y tế", "Sở Y tế"]);
  });

  test("a row for each figure", () => {
    expect(row("12 ca")).toEqual(["12 ca", "quantity", "12", "ca", "", "giảm", "năm 2019", ""]);
  });

  test("bounds and shares", () => {
    const figures = [{ span: 3, min: 5, max: 7 }, { span: 3, amount: 0, of: 20 }, { span: 3 }];
    const lines = renderReading({ ...reading, figures }, plain).split("\n");
    const cells = lines.filter((line) => line.startsWith("│ 12 ca")).map((l) => l.split("│")[3]);
    expect(cells.map((cell) => cell.trim())).toEqual(["5–7", "0/20", ""]);
  });

  test("a text without spans is only itself", () => {
    const empty = { ...reading, text: "không có gì\n", spans: [], people: [], figures: [] };
    expect(renderReading(empty, plain)).toBe("không có gì\n");
  });
});
