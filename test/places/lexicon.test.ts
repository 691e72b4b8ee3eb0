import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { placeByCode, successorOf } from "../../src/places/index.ts";
import { openTable } from "../../src/places/table.ts";
import { codesOf } from "../../src/rules/place-codes.ts";
import { createTokens, scan } from "../../src/text/scan.ts";
import { createVocabulary } from "../../src/text/vocabulary.ts";

/** The rows of the core that carry codes of units, against the full table. */
const file = new URL("../../data/places.tsv", import.meta.url);
const [header, ...lines] = readFileSync(file, "utf8").trimEnd().split("\n");
const columns = (header ?? "").split("\t");
const rows = lines.map((line) => {
  const cells = line.split("\t");
  return Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? ""])) as Record<
    "phrase" | "class" | "kind" | "code" | "successor" | "needs" | "source",
    string
  >;
});
const units = rows.filter(({ code }) => /^[+\d]/u.test(code));
const KINDS: Record<string, string> = { c: "city", d: "district", t: "town", z: "special-zone" };

/** Each code of a row with its era and kind. */
const cellsOf = ({ code, kind }: { code: string; kind: string }) =>
  code.split(" ").map((cell) => {
    const [, plus, digits = "", letter] = /^(\+?)(\d+)([a-z]?)$/u.exec(cell) ?? [];
    const era = plus === "+" ? ("new" as const) : ("old" as const);
    return { digits, era, kind: letter ? KINDS[letter] : kind };
  });

describe("the lists of places", () => {
  it("hold no phrase of a class twice, however it is spelled", () => {
    const vocabulary = createVocabulary();
    const tokens = createTokens(64);
    const heads = readFileSync(new URL("../../data/placeheads.tsv", import.meta.url), "utf8");
    const phrases = [...lines, ...heads.trimEnd().split("\n").slice(1)];
    const seen = new Map<string, string>();
    const doubles: string[] = [];
    for (const line of phrases) {
      const [phrase = "", cls] = line.split("\t");
      scan(phrase, vocabulary, tokens, true);
      const key = [cls, ...tokens.id.slice(0, tokens.count)].join(" ");
      const first = seen.get(key);
      if (first !== undefined) doubles.push(`${first} = ${phrase}`);
      seen.set(key, phrase);
    }
    expect(doubles).toEqual([]);
  });
});

describe("the units in data/places.tsv", () => {
  it("have codes that the table knows, of their era and kind", () => {
    const wrong = units.filter((row) =>
      cellsOf(row).some(({ digits, era, kind }) => {
        const place = placeByCode(digits, { era });
        // A province may have become a city since.
        return place === undefined || (digits.length > 2 && place.kind !== kind);
      }),
    );
    expect(wrong.map(({ phrase, code }) => `${phrase} ${code}`)).toEqual([]);
  });

  it("are all provinces, districts and special zones", () => {
    const known = new Set(units.flatMap(cellsOf).map(({ digits, era }) => `${era} ${digits}`));
    // A code that stayed with its name is given once; districts that go by number have no row.
    const missing = openTable().all.filter(
      ({ code, era, level, kind, name }) =>
        (level !== "commune" || kind === "special-zone") &&
        !/^\d/u.test(name) &&
        !known.has(`${era} ${code}`) &&
        !(era === "new" && placeByCode(code, { era: "old" })?.name === name),
    );
    expect(missing.map(({ fullName }) => fullName)).toEqual([]);
  });

  it("name the successor that the table gives, where it has another name", () => {
    for (const row of units.filter(({ successor }) => successor !== "")) {
      const { codes } = codesOf(row, undefined, { year: 2020, month: 1, day: 1 });
      const old = row.kind === "archipelago" ? cellsOf(row)[0].digits : codes[0];
      // Phú Quốc gave Thổ Châu away.
      const successor = old === "911" ? placeByCode("31078") : successorOf(old ?? "");
      expect(row.successor, row.phrase).toBe(successor?.fullName);
    }
  });

  it("say what is needed of doubtful names, in one word", () => {
    expect(new Set(rows.map(({ needs }) => needs))).toEqual(new Set(["", "evidence"]));
    expect(rows.filter((row) => row.needs !== "" && row.class !== "place")).toEqual([]);
  });
});
