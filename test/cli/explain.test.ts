import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Explanation, Span } from "../../src/index.ts";
import { folder, nhan } from "./run.ts";

const DOSE = `import { numeral, rule, seq } from "nhan/authoring";
export const dose = rule({
  name: "dose.drops", type: "dose", pattern: seq(numeral(), "giọt"), read: () => ({}), weight: 5,
  examples: ["Nhỏ [3 giọt](dose)."], misses: ["Giọt nước."],
});
export const rows = [{ phrase: "thuốc ho", class: "drug", form: "syrup" }];
`;

/** The row of a table that begins with these words. */
const rowOf = (out: string, words: string): string =>
  out.split("\n").find((line) => new RegExp(`^\\d+ +${words} `, "u").test(line)) ?? "";

describe("the drawing", () => {
  test("has each span under its words and what it nests below", async () => {
    const { code, out, err } = await nhan(["explain", "Chủ tịch UBND tỉnh Hà Tĩnh ký 2 sổ."]);
    expect([code, err]).toEqual([0, ""]);
    expect(out.split("\n").slice(0, 8)).toEqual([
      "Chủ tịch UBND tỉnh Hà Tĩnh ký 2 sổ.",
      "└───────────┬────────────┘    └┬─┘",
      "          title             quantity",
      "         └───────┬───────┘",
      "            organization",
      "              └────┬─────┘",
      "                location",
      "",
    ]);
  });

  test("puts labels that would touch into rows of their own", async () => {
    const { out } = await nhan(["explain", "Từ 7% đến 9%, 5% và 6%."]);
    expect(out.split("\n").slice(0, 5)).toEqual([
      "Từ 7% đến 9%, 5% và 6%.",
      "└────┬─────┘  └┘    └┘",
      "  percent  percent",
      "                 percent",
      "",
    ]);
  });

  test("stands under decomposed letters too", async () => {
    const text = "Ông Lê Thị Hường đến.";
    const [composed, decomposed] = await Promise.all(
      [text, text.normalize("NFD")].map((one) => nhan(["explain", one])),
    );
    expect(decomposed.out).toBe(composed.out);
  });

  test("breaks long lines at spaces outside of spans", async () => {
    const text = `${"Trời mưa ".repeat(10)}ông Lê Văn Hường về. ${"Trời mưa ".repeat(12)}`;
    const { out } = await nhan(["explain", `${text}\nHai dòng.`]);
    const drawn = out.slice(0, out.indexOf("Tokens")).split("\n");
    expect(drawn).toContainEqual(expect.stringMatching(/^Lê Văn Hường về/u));
    expect(drawn).toContain("Hai dòng.");
    for (const line of drawn) expect(line.length).toBeLessThanOrEqual(100);
  });
});

describe("the tables", () => {
  test("tell tokens with their shape and what the lexicon has", async () => {
    const { out } = await nhan(["explain", "Bà Zũng lên tỉnh."]);
    expect(rowOf(out, "Bà")).toMatch(/title +honorific Bà$/u);
    expect(rowOf(out, "Zũng \\?")).toMatch(/title$/u);
    expect(rowOf(out, "tỉnh")).toMatch(/lower +noun tỉnh$/u);
    expect(out).toMatch(/^ +placehead tỉnh kind=province$/mu);
  });

  test("tell winners with their values and losers with what they lost to", async () => {
    const { out } = await nhan(["explain", "Ông Lê Văn Hường có 3 con gà."]);
    expect(out).toContain("Candidates of stratum 0: rules that begin with words\n");
    expect(rowOf(out, "3 con gà")).toMatch(/quantity\.plain +\d+ +kept +value=3 unit=con gà$/u);
    expect(out).toMatch(/person\.family +\d+ +lost +as #1, which weighs more \(−1\)$/mu);
  });

  test("are no wider than a hundred columns", async () => {
    const { out } = await nhan([
      "explain",
      `Xem www.${"rat-dai-".repeat(9)}.vn hoặc ${"Liên hiệp các ".repeat(5)}Hội Khoa học và Kỹ thuật Việt Nam.`,
    ]);
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  });

  test("group candidates by stratum", async () => {
    const dir = folder({
      "pair.ts": `import { rule, seq, span } from "nhan/authoring";
export const pair = rule({
  name: "pair.percents", type: "pair", pattern: seq(span("percent"), "và", span("percent")),
  read: () => ({}), examples: ["[[5%](percent) và [6%](percent)](pair)"], misses: ["5%"],
});`,
    });
    const { out } = await nhan(["explain", "--rules", join(dir, "pair.ts"), "Lãi 5% và 6%."]);
    const [, below] = out.split(
      "Candidates of stratum 1: rules that begin with spans of stratum 0",
    );
    expect(rowOf(below, "5% và 6%")).toMatch(/pair\.percents +\d+ +kept$/u);
  });
});

describe("what it reads", () => {
  const first = (out: string): string => out.split("\n", 1)[0];

  test("a text, standard input or a file", async () => {
    const dir = folder({ "mot.txt": "lãi 12%" });
    const given = await nhan(["explain", "lãi 12%"]);
    expect(first(given.out)).toBe("lãi 12%");
    expect(await nhan(["explain", "--file", join(dir, "mot.txt")])).toEqual(given);
    expect(await nhan(["explain", "-"], "lãi 12%")).toEqual(given);
    expect(await nhan(["explain"], "lãi 12%")).toEqual(given);
  });

  test("an empty text", async () => {
    expect(await nhan(["explain", ""])).toEqual({ code: 0, out: "\n", err: "" });
  });

  test("with rules and rows of files", async () => {
    const dir = folder({ "dose.ts": DOSE });
    const { out } = await nhan([
      "explain",
      "--rules",
      join(dir, "dose.ts"),
      "nhỏ 3 giọt, rồi uống thuốc ho",
    ]);
    expect(out).toContain("drug thuốc ho form=syrup");
    expect(out).toMatch(/3 giọt +dose\.drops +\d+ +kept$/mu);
  });

  test("against a day of reference", async () => {
    const { out } = await nhan(["explain", "--reference", "2021-11-30", "Hôm qua trời mưa."]);
    expect(rowOf(out, "Hôm qua")).toContain("value=2021-11-29");
  });

  test("as JSON: the trace and the spans", async () => {
    const { out } = await nhan(["explain", "--json", "lãi 12%"]);
    const read: Explanation & { spans: Span[] } = JSON.parse(out);
    expect(Object.keys(read)).toEqual(["text", "tokens", "hits", "candidates", "spans"]);
    expect(read.spans).toMatchObject([{ type: "percent", value: { amount: 12 } }]);
    expect(read.candidates).toContainEqual(
      expect.objectContaining({ rule: "percent.plain", outcome: "kept", stratum: 0 }),
    );
  });

  test("in colour", async () => {
    const { out } = await nhan(["explain", "--color", "lãi 12%"]);
    expect(out).toContain("\u001b[93m└┬┘\u001b[39m");
    expect(out).toContain("\u001b[32mkept\u001b[39m");
  });
});

describe("what goes wrong", () => {
  test.each([
    [["explain"], 2, "no TEXT is given"],
    [["explain", "--file", "a.txt", "chữ"], 2, "not both"],
    [["explain", "--reference", "mai", "chữ"], 2, "reference"],
    [["explain", "--file", "khong-co.txt"], 1, "khong-co.txt: no such file"],
    [["explain", "--rules", "khong-co.ts", "chữ"], 1, "khong-co.ts: no such file"],
  ])("%j: %i, %s", async (argv, exit, what) => {
    const { code, out, err } = await nhan(argv);
    expect([code, out]).toEqual([exit, ""]);
    expect(err).toMatch(/^nhan: [^\n]+\n$/u);
    expect(err).toContain(what);
  });
});
