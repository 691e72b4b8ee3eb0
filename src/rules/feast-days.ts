import type { Match } from "../grammar/match.ts";
import { dateOf } from "../values/point.ts";
import { slotsFrom } from "./calendar-reading.ts";

/** The lunar new year where its year is said: `Tết Nguyên đán 2022`, `Xuân Ất Tỵ 2025`. */
const NEW_YEAR = /^(?:tết(?: nguyên đán)?|xuân) (?!nguyên|đoan|trung)/iu;

/** The solar day of a feast whose name says it, by its year or by the date nested in it. */
export function feastDay(m: Match): string | undefined {
  const { reference } = m.context;
  const text = m.text();
  if (NEW_YEAR.test(text)) {
    const { year, cycle } = slotsFrom(text);
    if (year === undefined && cycle === undefined) return undefined;
    const slots = { day: 1, lunar: true, tet: true as const, year, cycle };
    const { iso } = dateOf(slots, { reference });
    return /X/u.test(iso) ? undefined : iso;
  }
  const date = m.spans().find(({ type }) => type === "date");
  const iso = (date?.value as { iso?: string } | undefined)?.iso;
  return iso !== undefined && /^[\dX]{4}-\d\d-\d\d$/u.test(iso) ? iso : undefined;
}
