import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { packLexicon } from "../src/lexicon/pack.ts";

const data = fileURLToPath(new URL("../data/", import.meta.url));
const compiler = join(data, "compile.mjs");
const tables = readdirSync(data).filter((name) => name.endsWith(".tsv"));

/** UTF-8 bytes sort as code points do; UTF-16 units would not. */
function compare(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function read(name: string): { header: string[]; rows: string[][] } {
  const [header = "", ...rows] = readFileSync(join(data, name), "utf8").trimEnd().split("\n");
  return { header: header.split("\t"), rows: rows.map((row) => row.split("\t")) };
}

describe.each(tables)("data/%s", (name) => {
  const { header, rows } = read(name);

  it("has the agreed header and full rows", () => {
    expect(header.slice(0, 2)).toEqual(["phrase", "class"]);
    expect(header.at(-1)).toBe("source");
    expect(rows.filter((row) => row.length !== header.length)).toEqual([]);
    expect(rows.filter((row) => !row[0] || !row[1] || !row.at(-1))).toEqual([]);
  });

  it("is in normal form C, without stray white space", () => {
    expect(rows.filter((row) => row.some((cell) => cell !== cell.normalize("NFC")))).toEqual([]);
    const stray = /^\s|\s$|\s{2}|[^\S ]/u;
    expect(rows.filter((row) => row.some((cell) => stray.test(cell)))).toEqual([]);
  });

  it("is sorted by class and phrase, each pair once", () => {
    const keys = rows.map(([phrase, kind]) => `${kind}\t${phrase}`);
    expect(keys).toEqual([...keys].sort(compare));
    const folded = rows.map(([phrase, kind]) => `${kind}\t${phrase?.toLowerCase()}`);
    expect(new Set(folded).size).toBe(folded.length);
  });
});

describe("the official lists", () => {
  const { rows } = read("places.tsv");
  const kindOf = new Map(rows.filter((row) => row[1] === "place").map((row) => [row[0], row]));

  it("hold the provinces of both eras with their codes", () => {
    for (const [name, code] of [
      ["Hà Nội", "01"],
      ["Kon Tum", "62 608c"],
      ["Gia Lai", "64 +52"],
      ["Bà Rịa - Vũng Tàu", "77"],
      ["Hòa Bình", "17 148c 961d"],
    ]) {
      expect(kindOf.get(name)?.[3], name).toBe(code);
    }
  });

  it("give every country an ISO 3166 code of two letters", () => {
    const countries = rows.filter((row) => row[2] === "country" && row[3] !== "");
    expect(countries.length).toBeGreaterThan(300);
    expect(countries.filter((row) => !/^[A-Z]{2}$/.test(row[3] ?? ""))).toEqual([]);
  });

  it("give every currency an ISO 4217 code", () => {
    const codes = read("units.tsv").rows.filter((row) => row[1] === "currency");
    const known = codes.filter((row) => row[2] !== "");
    // Cents are hundredths of their currency: `USD/100`.
    expect(known.filter((row) => !/^[A-Z]{3,4}(?:\/100)?$/.test(row[2] ?? ""))).toEqual([]);
  });
});

describe("data/compile.mjs", () => {
  let directory = "";
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "nhan-data-"));
  });
  afterEach(() => {
    rmSync(directory, { recursive: true });
  });

  function compile(...lines: string[]): { status: number | null; error: string } {
    writeFileSync(join(directory, "fruit.tsv"), `${lines.join("\n")}\n`);
    const run = spawnSync(process.execPath, [compiler, directory, join(directory, "out.ts")], {
      encoding: "utf8",
    });
    return { status: run.status, error: run.stderr };
  }

  it("packs classes and drops sources and empty tails", () => {
    const header = "phrase\tclass\tcolour\tcode\tsource";
    const { status, error } = compile(
      header,
      "chanh\tfruit\t\t2\tchợ",
      "xoài\tfruit\tvàng\t\tchợ",
      "cải\tleaf\t\t\tchợ",
    );
    expect(error).toBe("");
    expect(status).toBe(0);
    const packed = packLexicon([
      { phrase: "chanh", class: "fruit", code: "2" },
      { phrase: "xoài", class: "fruit", colour: "vàng" },
      { phrase: "cải", class: "leaf" },
    ]);
    expect(readFileSync(join(directory, "out.ts"), "utf8")).toBe(
      `/* compiled from data/*.tsv, do not edit */\nexport const lexiconData = ${JSON.stringify(packed)};\n`,
    );
  });

  it.each([
    ["a header", ["phrase\tkind\tsource"], 1, "begin with phrase and class"],
    ["a row", ["phrase\tclass\tsource", "cam\tfruit"], 2, "one tab between cells"],
    ["order", ["phrase\tclass\tsource", "cam\tfruit\tx", "bưởi\tfruit\tx"], 3, "sort the rows"],
    ["a double", ["phrase\tclass\tsource", "Cam\tfruit\tx", "cam\tfruit\tx"], 3, "keep one"],
    ["NFD", ["phrase\tclass\tsource", "ổi\tfruit\tx".normalize("NFD")], 2, "compose its letters"],
    ["a space", ["phrase\tclass\tsource", "cam \tfruit\tx"], 2, "take it out"],
    ["two spaces", ["phrase\tclass\tsource", "cam  sành\tfruit\tx"], 2, "one plain space"],
    ["no source", ["phrase\tclass\tsource", "cam\tfruit\t"], 2, "say where the fact is from"],
    ["an empty line", ["phrase\tclass\tsource", "", "cam\tfruit\tx"], 2, "delete it"],
  ])("refuses %s and names the place and the mend", (_, lines, line, mend) => {
    const { status, error } = compile(...lines);
    expect(status).toBe(1);
    expect(error.startsWith(`data/fruit.tsv:${line}: `)).toBe(true);
    expect(error).toContain(mend);
    expect(error.trimEnd().split("\n")).toHaveLength(1);
  });

  it("accepts the lists of the repository", () => {
    execFileSync(process.execPath, [compiler, data, join(directory, "out.ts")]);
  });
});
