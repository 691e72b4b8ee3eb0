import { describe, expect, it, test } from "vitest";
import { lexicon, type ParseOptions, parseLexicon } from "../../src/authoring.ts";
import { createTagger } from "../../src/index.ts";
import { thrown } from "../thrown.ts";

describe("lexicon", () => {
  it("makes rows of phrases, with attributes of all and of each", () => {
    const rows = lexicon("dish", ["thắng cố", { phrase: "cơm lam", from: "Sơn La" }], {
      kind: "food",
      from: "Bắc Hà",
    });
    expect(rows).toEqual([
      { phrase: "thắng cố", class: "dish", kind: "food", from: "Bắc Hà" },
      { phrase: "cơm lam", class: "dish", kind: "food", from: "Sơn La" },
    ]);
  });

  it("refuses what is no row, with its number", () => {
    const error = thrown(() => lexicon("dish", ["thắng cố", " "]));
    expect(error).toMatchObject({ code: "bad-row", where: "dish[1]" });
    expect(thrown(() => lexicon("Món ăn", ["thắng cố"])).message).toContain("has no class");
    const number = { phrase: "cơm lam", price: 20 as unknown as string };
    expect(thrown(() => lexicon("dish", [number])).message).toContain("attribute price");
  });
});

const table = "phrase\tclass\tfrom\nthắng cố\tdish\tBắc Hà\ncơm lam\tdish\t\n";

describe("parseLexicon", () => {
  const rows = [
    { phrase: "thắng cố", class: "dish", from: "Bắc Hà" },
    { phrase: "cơm lam", class: "dish" },
  ];

  it.each<[string, string, ParseOptions?]>([
    ["a table", table],
    ["without a last line end", table.trimEnd().concat("\t")],
    ["of another system's line ends", table.replaceAll("\n", "\r\n")],
    ["with a byte order mark", `\uFEFF${table}`],
    ["with blank lines and spaces", table.replace("cơm lam", "\n \n  cơm lam ")],
    ["in another order", "from\tclass\tphrase\nBắc Hà\tdish\tthắng cố\n\tdish\tcơm lam"],
    ["of one class", "phrase\tfrom\nthắng cố\tBắc Hà\ncơm lam\t", { class: "dish" }],
  ])("reads %s", (_, tsv, options) => {
    expect(parseLexicon(tsv, options)).toEqual(rows);
  });

  it.each<[string, string, string, string, RegExp, ParseOptions?]>([
    ["an empty table", " \n", "bad-header", "1:1", /empty/u],
    ["no column of phrases", "class\tkind\n", "bad-header", "1:1", /no column phrase/u],
    ["no column of classes", "phrase\tkind\n", "bad-header", "1:1", /no column class/u],
    ["two classes", "phrase\tclass\n", "bad-header", "1:1", /has its own/u, { class: "dish" }],
    ["a column of no name", "phrase\tclass\t\tx\n", "bad-header", "1:14", /names no column/u],
    ["a column's name twice", "phrase\tclass\tclass\n", "bad-header", "1:14", /two columns/u],
    ["too few cells", "phrase\tclass\n\na\n", "bad-row", "3:1", /1 cells for 2 columns/u],
    ["too many cells", "phrase\tclass\na\tb\tc\n", "bad-row", "2:5", /3 cells for 2 columns/u],
    ["no phrase", "class\tphrase\nb\t\n", "bad-row", "2:3", /no phrase/u],
    ["a phrase of no word", "phrase\tclass\n-\tb\n", "bad-row", "2:1", /holds no word/u],
    ["no class", "phrase\tclass\nxã\t Xã\n", "bad-row", "2:5", /has no class/u],
    ["a class of other letters", "phrase\nxã\n", "bad-row", "2:1", /no class/u, { class: "Xã" }],
    ["a row twice", "phrase\tclass\nxã\tb\nXã\tb\n", "bad-row", "3:1", /already, on line 2/u],
  ])("refuses %s", (_, tsv, code, where, message, options) => {
    const error = thrown(() => parseLexicon(tsv, options));
    expect(error).toMatchObject({ code, where });
    expect(error.message).toMatch(message);
    expect(error.mend).not.toBe("");
    expect(error.message.split("\n")).toHaveLength(3);
  });

  it("names the file and draws the place", () => {
    const error = thrown(() => parseLexicon("phrase\tclass\nthắng cố\n", { file: "mon.tsv" }));
    expect(error.where).toBe("mon.tsv:2:1");
    expect(error.message).toMatch(/\n {2}thắng cố\n {2}\^$/u);
  });
});

test("a tagger takes the rows", () => {
  const [phrase] = ["Viện Nấm"];
  const tsv = `phrase\tclass\tkind\n${phrase}\tbody\tstate\n`;
  const rows = [...parseLexicon(tsv), ...lexicon("place", ["Xín Quẳn"])];
  const types = createTagger({ lexicon: rows })
    .tag("Hôm qua Viện Nấm mở hội chợ ở Xín Quẳn.")
    .map(({ type, text }) => `${type} ${text}`);
  expect(types).toContain("organization Viện Nấm");
  expect(types).toContain("location Xín Quẳn");
});
