import type { Match } from "../grammar/match.ts";
import { ahead, any, behind, lex, many, seq, shape } from "../grammar/pattern.ts";
import type { Values } from "../spans/types.ts";
import { codesOf } from "./place-codes.ts";

/** A head that ends one of these words is no head: `điểm cầu`, `nhiệm vụ`. */
export const COMPOUNDS = ["noun", "field", "fieldverb", "collective"] as const;

/** Districts of Hồ Chí Minh City go by number: no other city's ever did. */
const NUMBERED_DISTRICTS: Readonly<Record<string, string>> = {
  1: "760",
  2: "769",
  3: "770",
  4: "773",
  5: "774",
  6: "775",
  7: "778",
  8: "776",
  9: "763",
  10: "771",
  11: "772",
  12: "761",
};

/** The value of a place with its head. */
export function unitValue(m: Match): Values["location"] {
  const kind = m.entry("head", "placehead")?.kind;
  const name = m.text("name");
  const row = m.entry("name", "place") ?? m.entry("name", "unitname");
  const numbered = kind === "district" ? NUMBERED_DISTRICTS[name.replace(/^0/u, "")] : undefined;
  return {
    ...(kind === undefined ? {} : { kind }),
    name,
    ...(numbered === undefined ? codesOf(row, kind, m.context.reference) : { codes: [numbered] }),
  };
}

/** The value of a place whose name needs no head. */
export function bareValue(m: Match): Values["location"] {
  const row = m.entry("name", "place");
  return {
    ...(row?.kind === undefined ? {} : { kind: row.kind }),
    name: m.text("name"),
    ...codesOf(row, undefined, m.context.reference),
  };
}

/** A word that only begins with a capital, going on in small letters: `Nghị quyết`, `Nhà máy`. */
export const compound = seq(
  lex("field", "noun", "dockind", "eventhead", "placehead", "orglow", "nameword"),
  behind(shape("lower")),
);

/** What a head says of itself before the name: `chợ | đầu mối | Bình Điền`; `Hoa` in `làng Hoa Lư` is none. */
export const modifiers = many(
  any(seq(ahead(shape("lower")), lex("placemod")), seq(lex("placemod"), behind(shape("lower")))),
  0,
  3,
);
