import type { Match } from "../grammar/match.ts";
import type { Values } from "../spans/types.ts";
import { KIND, LOWER } from "../text/table.ts";
import { dateOf, isPoint } from "../values/point.ts";
import { anchorFor, slotsOf } from "./calendar-reading.ts";
import { insideCode, startsSentence } from "./surroundings.ts";

/** The value of a date whose slots were captured without a prefix. */
export function readDate(m: Match): Values["date"] {
  return dateOf(slotsOf(m, ""), anchorFor(m));
}

/** Whether those slots can be a date, and no part of a code. */
export const isDate = (m: Match): boolean => isPoint(slotsOf(m, "")) && !insideCode(m, m.start);

/** A capitalised word inside a sentence belongs to a name: `đường 3 Tháng 2`. */
export const isPlain = (m: Match): boolean =>
  (m.tokens.shape[m.start] & KIND) === LOWER || startsSentence(m, m.start) || /\d/u.test(m.text());
