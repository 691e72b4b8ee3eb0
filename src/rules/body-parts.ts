import type { Match } from "../grammar/match.ts";
import { ahead, any, as, lex, not, opt, seq, shape, span } from "../grammar/pattern.ts";
import type { Values } from "../spans/types.ts";
import { levelIn } from "./body-names.ts";

/** The place of a body, which its mention alone makes a place. */
export const place = seq(
  // Some places on the register begin like a person's name: `Huyện uỷ Trần Đề`.
  any(not(span("person")), ahead(lex("place"), not(shape("cap")))),
  span("location", { weak: true }),
);

/** What completes a body's name at its end: the body, place or level that it belongs to. */
export const owner = any(
  seq(opt("của"), span("organization")),
  seq(place, any(place, as("level", lex("owner")))),
  place,
  as("level", lex("owner")),
);

/** The value of a body by its head. */
export function bodyValue(m: Match): Values["organization"] {
  const row =
    m.entry("head", "body") ??
    m.entry("head", "committee") ??
    m.entry("head", "orghead") ??
    m.entry("head", "orglow");
  const value: Values["organization"] = { kind: row?.kind ?? "body" };
  const level = levelIn(m) ?? row?.level;
  if (level !== undefined && level !== "") value.level = level;
  if (row?.expansion !== undefined) value.expansion = row.expansion;
  return value;
}
