import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { foldName } from "../../src/places/fold.ts";
import { openTable } from "../../src/places/table.ts";
import type { Era, Place } from "../../src/places/types.ts";

const { all, byCode, byName, successors, predecessors } = openTable();
const count = (era: Era, fits: (place: Place) => boolean) =>
  all.filter((place) => place.era === era && fits(place)).length;

describe("the table", () => {
  it("holds the units that the law counts", () => {
    expect(count("old", ({ level }) => level === "province")).toBe(63);
    expect(count("old", ({ level }) => level === "district")).toBe(705);
    expect(count("old", ({ level }) => level === "commune")).toBe(10_599);
    expect(count("new", ({ level }) => level === "province")).toBe(34);
    expect(count("new", ({ level }) => level === "district")).toBe(0);
    expect(count("new", ({ level }) => level === "commune")).toBe(3321);
    expect(count("new", ({ kind }) => kind === "special-zone")).toBe(13);
    expect(count("new", ({ kind }) => kind === "city")).toBe(9);
  });

  it("gives each unit of an era a code of its own, of the width of its level", () => {
    expect(byCode.old.size + byCode.new.size).toBe(all.length);
    const width = { province: 2, district: 3, commune: 5 };
    expect(all.filter(({ code, level }) => code.length !== width[level])).toEqual([]);
  });

  it("puts each unit inside one of its era", () => {
    const lost = all.filter(
      ({ era, level, parent }) =>
        (level === "province") !== (parent === undefined) ||
        (parent !== undefined && !byCode[era].has(parent)),
    );
    expect(lost).toEqual([]);
  });

  it("writes names in one way", () => {
    const odd = all.filter(
      ({ name }) =>
        name !== name.normalize("NFC") ||
        !/^(?:\d+|(?:\d )?\p{Lu}[\p{L}\p{N} .'-]*)$/u.test(name) ||
        /\s{2}|^\s|\s$|o[àáảãạ](?!\p{L})|(?<!q)u[ỳýỷỹỵ](?!\p{L})/iu.test(name),
    );
    expect(odd.map(({ name }) => name)).toEqual([]);
  });

  it("finds each unit by its name and no other", () => {
    for (const place of all) expect(byName.get(foldName(place.name))).toContain(place);
  });

  it("leads from provinces to provinces and from all else to communes", () => {
    for (const [from, to] of successors) {
      expect(from.era).toBe("old");
      const level = from.level === "province" ? "province" : "commune";
      expect(to.filter((place) => place.era !== "new" || place.level !== level)).toEqual([]);
    }
    const followed = [...successors].filter(([{ level }, to]) => level === "commune" && to[0]);
    expect(followed.length).toBeGreaterThan(10_440);
    const fresh = all.filter(({ era }) => era === "new");
    expect(fresh.filter((place) => !predecessors.has(place)).map(({ name }) => name)).toEqual([]);
  });

  it("has few pairs of names that one folding makes equal", () => {
    const within = new Map<string, Set<string>>();
    for (const { era, kind, parent, name } of all) {
      const key = [era, kind, parent, foldName(name)].join(" ");
      within.set(key, (within.get(key) ?? new Set()).add(name));
    }
    expect([...within.values()].filter((names) => names.size > 1).map((n) => [...n])).toEqual([]);
  });

  it("packs into 160 KB at most", () => {
    const file = fileURLToPath(new URL("../../src/places/table.generated.ts", import.meta.url));
    const size = gzipSync(readFileSync(file), { level: 9 }).length;
    expect(size).toBeLessThan(160 * 1024);
  });
});

describe("data/places/patch.tsv", () => {
  const file = fileURLToPath(new URL("../../data/places/patch.tsv", import.meta.url));
  const [header, ...lines] = readFileSync(file, "utf8").trimEnd().split("\n");

  it("is sorted, in NFC, each line with its act", () => {
    expect(header).toBe("what\tcode\tvalue\tsource");
    expect(lines).toEqual([...lines].sort());
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.filter((line) => line !== line.normalize("NFC"))).toEqual([]);
    const act = /^(?:code|kind|successor)\t\d{2,5}\t[a-z\d-]+\t(?:Nghị quyết|Quyết định) \d+\//u;
    expect(lines.filter((line) => !act.test(line))).toEqual([]);
  });
});
