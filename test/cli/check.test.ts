import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, nhan } from "./run.ts";

const DOSE = `import { as, numeral, rule, seq, type Match } from "nhan/authoring";

const read = (match: Match): { drops: number } => ({ drops: match.numeral("n")?.value ?? 0 });

export const dose = rule({
  name: "dose.drops",
  type: "dose",
  pattern: seq(as("n", numeral()), "giọt"),
  read,
  examples: ["Mỗi lần nhỏ [3 giọt](dose)."],
  misses: ["Từng giọt nước rơi."],
});
`;

/** A rule of one word, with an example and a near miss. */
const leaf = (name: string, example: string, miss: string) => `rule({
  name: "${name}", type: "leaf", pattern: "lá", read: () => ({}),
  examples: [${JSON.stringify(example)}], misses: [${JSON.stringify(miss)}],
})`;
const IMPORT = 'import { rule } from "nhan/authoring";\n';

/** Runs `nhan check` on files of a new folder. */
async function check(files: Record<string, string>, ...flags: string[]) {
  const dir = folder(files);
  const ran = await nhan(["check", ...Object.keys(files).map((name) => join(dir, name)), ...flags]);
  return { ...ran, dir };
}

describe("rules that hold", () => {
  test("in TypeScript, without a build step", async () => {
    const { code, out, err } = await check({ "rules.ts": DOSE });
    expect([code, err]).toEqual([0, ""]);
    expect(out).toBe("✓ 1 rule, 1 example, 1 near miss: all hold\n");
  });

  test("named, by default, in arrays, from files that import each other: each once", async () => {
    const { code, out } = await check({
      "dose.ts": DOSE,
      "all.ts": `import { dose } from "./dose.ts";
${IMPORT}export default ${leaf("leaf.a", "Nhặt [lá](leaf).", "Nhặt hoa.")};
export const list = [dose, [${leaf("leaf.b", "Nhặt [lá](leaf).", "Nhặt hoa.").replace('"lá"', '"lá vàng"').replace("[lá]", "[lá vàng]")}]];`,
    });
    expect(out).toBe("✓ 3 rules, 3 examples, 3 near misses: all hold\n");
    expect(code).toBe(0);
  });

  test("with the lexicon rows beside them", async () => {
    const { code, out } = await check({
      "crops.mjs": `import { lex, rule } from "nhan/authoring";
export const rows = [{ phrase: "lúa nếp", class: "crop" }];
export const crop = rule({
  name: "crop.row", type: "crop", pattern: lex("crop"), read: () => ({}),
  examples: ["Gặt [lúa nếp](crop)."], misses: ["Gặt lúa."],
});`,
    });
    expect([code, out]).toEqual([0, "✓ 1 rule, 1 example, 1 near miss: all hold\n"]);
  });

  test("in the place of a built-in rule of the same name", async () => {
    const { code, out } = await check({
      "percent.ts": `import { numeral, rule, seq } from "nhan/authoring";
export const percent = rule({
  name: "percent.plain", type: "percent", pattern: seq(numeral(), "phần"), read: () => ({ amount: 1 }),
  examples: ["Chia [3 phần](percent)."], misses: ["Lãi 12%."],
});`,
    });
    expect([code, out]).toEqual([0, "✓ 1 rule, 1 example, 1 near miss: all hold\n"]);
  });

  test("against a day of reference", async () => {
    const day = `${IMPORT}export const day = rule({
  name: "date.mine", type: "date", pattern: "bữa ni",
  read: (m) => ({ iso: \`\${m.context.reference?.year}\`, grain: "year", said: "" }),
  examples: ["[bữa ni](date value=1999) đẹp."], misses: ["bữa cơm"],
});`;
    expect((await check({ "day.ts": day })).code).toBe(1);
    expect((await check({ "day.ts": day }, "--reference", "1999-01-02")).code).toBe(0);
  });
});

describe("rules that fail", () => {
  const files = {
    "leaf.ts": `${IMPORT}export const one = ${leaf("leaf.word", "[lá](leaf), [hoa](leaf) và [lá vàng](leaf).", "Nhặt lá.")};
export const two = ${leaf("leaf.other", "[lá](leaf size=9) rơi", "Nhặt hoa.")};`,
  };

  test("are told with what was expected and found under each other", async () => {
    const { code, out, err } = await check(files);
    expect([code, err]).toEqual([1, ""]);
    expect(out).toBe(`\
✗ leaf.word
  example, as written, NFD, capitals
    [hoa](leaf) is not found
    [lá vàng](leaf) is not found
    [lá](leaf) by leaf.word is too much
    expected  [lá](leaf), [hoa](leaf) và [lá        vàng](leaf).
    found     [lá](leaf),  hoa        và [lá](leaf) vàng       .
  near miss, as written, NFD, capitals
    the rule finds [lá](leaf)
    expected  Nhặt  lá       .
    found     Nhặt [lá](leaf).

✗ leaf.other
  example, as written, NFD, capitals
    [lá](leaf) has size=undefined, not 9
    made by leaf.word, not by this rule
    expected  [lá](leaf size=9) rơi
    found     [lá](leaf)        rơi

✗ 2 rules, 2 examples, 2 near misses: 2 rules fail
`);
  });

  test("in long rows, by words", async () => {
    const long = `[lá](leaf) ${"nhặt hoa bên sông ".repeat(5)}[hoa](leaf) nở`;
    const { out } = await check({
      "leaf.ts": `${IMPORT}export const one = ${leaf("leaf.word", long, "Nhặt hoa.")};`,
    });
    const rows = out.split("\n").filter((line) => /^ {4}(?:expected|found)/u.test(line));
    expect(rows).toHaveLength(4);
    for (const row of rows) expect(row.length).toBeLessThanOrEqual(100);
    expect(rows.slice(2)).toEqual([
      "    expected  nhặt hoa bên sông [hoa](leaf) nở",
      "    found     nhặt hoa bên sông  hoa        nở",
    ]);
  });

  test("in colour", async () => {
    expect((await check(files, "--color")).out).toContain("\u001b[31m✗\u001b[39m");
  });

  test("as JSON", async () => {
    const { code, out } = await check(files, "--json");
    expect(code).toBe(1);
    const failures: { rule: string; kind: string }[] = JSON.parse(out);
    expect(new Set(failures.map(({ rule, kind }) => `${rule} ${kind}`))).toEqual(
      new Set(["leaf.word example", "leaf.word miss", "leaf.other example"]),
    );
    expect((await check({ "rules.ts": DOSE }, "--json")).out).toBe("[]\n");
  });
});

describe("files that cannot be checked", () => {
  test.each([
    ["a syntax error", "export const = 3;", /Unexpected token.* .*a\.ts:1:13$/u],
    ["an error of its own", "\nthrow new Error('hỏng');", /^nhan: hỏng at .*a\.ts:2:7$/u],
    ["an import that leads nowhere", "import 'khong-co';", /^nhan: Cannot find module 'khong-co'/u],
    [
      "a rule that is refused",
      `${IMPORT}export const a = rule({ name: "x" });`,
      /^nhan: bad-rule: pattern is missing \(x\).* at .*a\.ts:2:\d+$/u,
    ],
    [
      "two rules of one name",
      `${IMPORT}export const a = [1, 2].map(() => ${leaf("leaf.a", "[lá](leaf)", "hoa")});`,
      /^nhan: duplicate-rule: two rules have this name \(leaf\.a\)/u,
    ],
    ["no rule", "export const a = 3;", /a\.ts: no rule is exported/u],
  ])("%s costs a line", async (_, source, line) => {
    const { code, out, err } = await check({ "a.ts": source });
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/^[^\n]+\n$/u);
    expect(err.trimEnd()).toMatch(line);
  });

  test("a file that is not there", async () => {
    expect(await nhan(["check", "khong-co.ts"])).toEqual({
      code: 1,
      out: "",
      err: "nhan: khong-co.ts: no such file\n",
    });
  });

  test("a day that is none", async () => {
    const { code, err } = await check({ "rules.ts": DOSE }, "--reference", "mai");
    expect([code, err]).toEqual([2, expect.stringContaining("reference")]);
  });
});
