import { addDays, type Day, dayNumber, pad } from "./calendar.ts";
import { lunarDaysIn, solarOf, yearOfCycle } from "./lunar.ts";
import { type Anchor, LEEWAY, type Slots } from "./slots.ts";

/** Days before the lunar new year are said of it from here on: `23 Tết`, `30 Tết`. */
const LAST_DAYS = 20;
/** The day of the full moon, by which a lunar month is known in the solar year. */
const FULL_MOON = 15;
/** Days of a lunar month, at most. */
const MONTH = 30;

/** A bare day lies at most so many days ahead. */
const NEAR = 7;

interface LunarPoint {
  year?: number;
  /** Unknown of a bare day: `mùng 1`. */
  month?: number;
  day?: number;
}

/** The month and day that the slots say, and their lunar year where it is said. */
function pointOf(slots: Slots, reference: Day | undefined): LunarPoint {
  const { day, cycle, years } = slots;
  let { year, month } = slots;
  if (day === undefined) month ??= 1;
  if (year === undefined && reference !== undefined) {
    if (cycle !== undefined) year = yearOfCycle(cycle, reference.year);
    else if (years !== undefined) year = reference.year + years;
  }
  if (slots.tet) {
    month = (day ?? 1) >= LAST_DAYS ? 12 : 1;
    // The last days of a year are said of the feast that ends it.
    if (month === 12 && year !== undefined) year--;
  }
  return { year, month, day };
}

/** The solar day of a lunar one; a last day that the month has not is the day before new year. */
function dayIn(
  year: number,
  { month, day = FULL_MOON }: LunarPoint,
  tet: boolean,
): Day | undefined {
  if (month === undefined) return undefined;
  const last = tet ? lunarDaysIn(year, month) : undefined;
  return solarOf({ year, month, day: Math.min(day, last ?? day) });
}

/** The lunar year that puts the point at most a month after the reference; see `supposeYear`. */
function supposeLunarYear(point: LunarPoint, slots: Slots, anchor: Anchor): number | undefined {
  const { reference, future } = anchor;
  if (reference === undefined) return undefined;
  const distance = (year: number): number => {
    const day = dayIn(year, { ...point, day: point.day ?? 1 }, slots.tet === true);
    return day === undefined ? Number.NaN : dayNumber(day) - dayNumber(reference);
  };
  const { year } = reference;
  if (future) {
    for (let y = year - 1; y <= year + 8; y++) if (distance(y) >= -LEEWAY) return y;
  }
  for (let y = year + 1; y >= year - 8; y--) if (distance(y) <= LEEWAY) return y;
  return undefined;
}

/** The lunar month of a bare day: the latest that puts it no more than a week ahead. */
function supposeMonth(point: LunarPoint, { reference, future }: Anchor): LunarPoint {
  if (reference === undefined) return point;
  const from = addDays(reference, future ? MONTH - NEAR : NEAR);
  for (let year = from.year; year >= from.year - 1; year--) {
    for (let month = 12; month >= 1; month--) {
      const day = dayIn(year, { ...point, month }, false);
      if (day !== undefined && dayNumber(day) <= dayNumber(from)) return { ...point, year, month };
    }
  }
  return point;
}

function settled(slots: Slots, anchor: Anchor): LunarPoint {
  const point = pointOf(slots, anchor.reference);
  if (point.month === undefined) return supposeMonth(point, anchor);
  return { ...point, year: point.year ?? supposeLunarYear(point, slots, anchor) };
}

/**
 * The solar slots of a lunar point. A lunar month lies in two solar ones; it is the one of its full
 * moon. What the anchor or the table does not settle stays unknown.
 */
export function resolveLunar(slots: Slots, anchor: Anchor): Slots {
  const point = settled(slots, anchor);
  const solar = point.year === undefined ? undefined : dayIn(point.year, point, slots.tet === true);
  if (solar === undefined) return slots.day === undefined ? { months: 0 } : { days: 0 };
  const { year, month } = solar;
  return slots.day === undefined ? { year, month } : solar;
}

/** The point in the lunar calendar's own digits, with what could be supposed. */
export function lunarIso(slots: Slots, anchor: Anchor): string {
  const { year, month, day } = settled(slots, anchor);
  const parts = [
    year === undefined ? "XXXX" : pad(year, 4),
    month === undefined ? "XX" : pad(month, 2),
  ];
  if (day !== undefined) parts.push(pad(day, 2));
  return parts.join("-");
}
