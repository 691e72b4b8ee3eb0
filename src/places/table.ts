import { foldName } from "./fold.ts";
import { placesData } from "./table.generated.ts";
import type { Era, Place, PlaceKind, PlaceLevel } from "./types.ts";

/** The letters of the packed kinds (see data/places/pack.mjs): level, kind, word. */
const LETTERS: Readonly<Record<string, readonly [PlaceLevel, PlaceKind, string]>> = {
  T: ["province", "province", "tỉnh"],
  C: ["province", "city", "thành phố"],
  q: ["district", "district", "quận"],
  h: ["district", "district", "huyện"],
  t: ["district", "town", "thị xã"],
  c: ["district", "city", "thành phố"],
  p: ["commune", "ward", "phường"],
  x: ["commune", "commune", "xã"],
  r: ["commune", "township", "thị trấn"],
  k: ["commune", "special-zone", "đặc khu"],
};

const DIGITS: Readonly<Record<PlaceLevel, number>> = { province: 2, district: 3, commune: 5 };

/** The table, unpacked. */
export interface Table {
  /** All units: those of an era in the order of a walk from province to province. */
  all: readonly Place[];
  byCode: Readonly<Record<Era, ReadonlyMap<string, Place>>>;
  /** By folded name, further names too. */
  byName: ReadonlyMap<string, readonly Place[]>;
  /** New units by the old one. */
  successors: ReadonlyMap<Place, readonly Place[]>;
  /** Old units by the new one. */
  predecessors: ReadonlyMap<Place, readonly Place[]>;
  children: ReadonlyMap<Place, readonly Place[]>;
}

/** Adds to the list that a map keeps for a key. */
function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function readEra(era: Era, packed: { kinds: string; names: string; codes: string }): Place[] {
  const names = packed.names.split("\n");
  const codes = packed.codes.split(" ");
  const last = { province: 0, district: 0, commune: 0 };
  let province = "";
  let district = "";
  return Array.from(packed.kinds, (letter, i) => {
    const [level, kind, word] = LETTERS[letter];
    const [name, ...aliases] = names[i].split("|");
    last[level] += Number.parseInt(codes[i], 36);
    const code = String(last[level]).padStart(DIGITS[level], "0");
    const parent = level === "province" ? "" : level === "district" ? province : district;
    if (level === "province") province = code;
    // Since July 2025 communes lie right in their province.
    if (level === "district" || (level === "province" && era === "new")) district = code;
    return Object.freeze({
      code,
      era,
      level,
      kind,
      name,
      fullName: `${word} ${name}`,
      ...(parent === "" ? {} : { parent }),
      ...(aliases.length === 0 ? {} : { aliases: Object.freeze(aliases) }),
    });
  });
}

/** Adds what became of each old unit that the packed links tell. */
function readLinks(old: readonly Place[], fresh: readonly Place[]): Map<Place, Place[]> {
  const provinces = fresh.filter(({ level }) => level === "province");
  const communes = fresh.filter(({ level }) => level === "commune");
  const last = { province: 0, commune: 0 };
  const links = placesData.old.links.split(" ");
  const successors = new Map<Place, Place[]>();
  old.forEach((place, i) => {
    if (links[i] === "") return;
    const level = place.level === "province" ? "province" : "commune";
    for (const step of links[i].split(",")) {
      last[level] += Number.parseInt(step, 36);
      push(successors, place, (level === "province" ? provinces : communes)[last[level]]);
    }
  });
  return successors;
}

function build(): Table {
  const old = readEra("old", placesData.old);
  const fresh = readEra("new", placesData.new);
  const all = [...fresh, ...old];
  const byCode = {
    old: new Map(old.map((place) => [place.code, place])),
    new: new Map(fresh.map((place) => [place.code, place])),
  };
  const byName = new Map<string, Place[]>();
  const children = new Map<Place, Place[]>();
  for (const place of all) {
    const names = [place.name, ...(place.aliases ?? [])].map(foldName);
    for (const name of new Set(names)) push(byName, name, place);
    const parent = place.parent === undefined ? undefined : byCode[place.era].get(place.parent);
    if (parent !== undefined) push(children, parent, place);
  }
  const successors = readLinks(old, fresh);
  const predecessors = new Map<Place, Place[]>();
  for (const [place, list] of successors) {
    for (const next of list) push(predecessors, next, place);
  }
  // A district went to the units that its communes went to.
  for (const place of old) {
    if (place.level !== "district" || successors.has(place)) continue;
    const next = (children.get(place) ?? []).flatMap((commune) => successors.get(commune) ?? []);
    successors.set(place, [...new Set(next)]);
  }
  return { all, byCode, byName, successors, predecessors, children };
}

let table: Table | undefined;

/** The table; unpacked at its first use, in some 50 milliseconds. */
export function openTable(): Table {
  table ??= build();
  return table;
}
