import type { Match } from "../grammar/match.ts";
import { any, span } from "../grammar/pattern.ts";
import type { Values } from "../spans/types.ts";
import { romanValue } from "../values/roman.ts";

export const inner = span("organization", "location");
export const stretch = any(span("ordinal"), span("period"), span("date"));

export function eventValue(m: Match): Values["event"] {
  const row =
    m.entry("kind", "eventhead") ??
    m.entry("kind", "eventlow") ??
    m.entry("kind", "eventname") ??
    m.entry("kind", "holiday");
  const value: Values["event"] = { kind: row?.kind ?? "event" };
  const number = m.text("number");
  if (/^\d+$/u.test(number)) value.number = Number(number);
  else if (number !== "") value.number = romanValue(number);
  const ordinal = m.spans().find((child) => child.type === "ordinal");
  const rank = (ordinal?.value as { rank?: number } | undefined)?.rank;
  if (value.number === undefined && rank !== undefined) value.number = rank;
  return value;
}
