/** Before 1 July 2025, or since. */
export type Era = "old" | "new";

/** How high a unit stands. Districts ended on 30 June 2025. */
export type PlaceLevel = "province" | "district" | "commune";

/** What a unit is: the kinds that `location` spans have, and no others. */
export type PlaceKind =
  | "province"
  | "city"
  | "district"
  | "town"
  | "township"
  | "ward"
  | "commune"
  | "special-zone";

/** A unit of administration. Plain JSON, frozen and shared by all who ask for it. */
export interface Place {
  /**
   * The official code: two digits for a province, three for a district, five for a commune. A code
   * says one unit of an era only: `52` was Bình Định and is Gia Lai.
   */
  readonly code: string;
  /** `old`: on the list of April 2023. `new`: on the list of 1 July 2025, as changed since. */
  readonly era: Era;
  readonly level: PlaceLevel;
  readonly kind: PlaceKind;
  /** The bare name: `Kon Tum`, `Cư M'gar`, `12`. */
  readonly name: string;
  /** The name with its word, in small letters: `tỉnh Kon Tum`, `phường 12`. */
  readonly fullName: string;
  /** Code of the unit it lies in; provinces have none. */
  readonly parent?: string;
  /** Names that an old commune had later, up to June 2025. */
  readonly aliases?: readonly string[];
}

/** What to narrow a search by. */
export interface FindOptions {
  /** Only units of this kind. */
  kind?: PlaceKind;
  /** Only units inside this one: a place, a code, or a name. */
  within?: Place | string;
  /** Only units of this era. */
  era?: Era;
}
