import type { LexiconRow } from "../lexicon/lexicon.ts";
import { openTable } from "./table.ts";
import type { Place, PlaceKind } from "./types.ts";

/** The letters that codes of another kind than a commune end in (see src/rules/place-codes.ts). */
const LETTERS: Readonly<Partial<Record<PlaceKind, string>>> = {
  ward: "w",
  township: "r",
  "special-zone": "z",
};

const codeOf = ({ code, era, kind }: Place): string =>
  `${era === "new" ? "+" : ""}${code}${LETTERS[kind] ?? ""}`;

/**
 * The communes, wards and townships of both eras as rows for a tagger, whose places then have their
 * codes too: the core itself knows provinces and districts only. Of the units that bear one name
 * those are kept whose province the text names.
 *
 * @returns some 8,000 rows; a tagger takes half a second more to make.
 * @example createTagger({ lexicon: communeRows() }).tag("Họ ở xã Ia Mơ.")
 */
export function communeRows(): LexiconRow[] {
  const byName = new Map<string, Place[]>();
  for (const place of [...openTable().all].reverse()) {
    if (place.level !== "commune") continue;
    for (const name of [place.name, ...(place.aliases ?? [])]) {
      const list = byName.get(name);
      if (list === undefined) byName.set(name, [place]);
      else list.unshift(place);
    }
  }
  return [...byName].map(([phrase, places]) => ({
    phrase,
    class: "unitname",
    kind: "commune",
    code: places.map(codeOf).join(" "),
  }));
}
