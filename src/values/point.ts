import type { Grain, Values } from "../spans/types.ts";
import {
  addDays,
  type Day,
  dayNumber,
  daysIn,
  isDay,
  pad,
  partsOf,
  weekdayOf,
  weekOf,
} from "./calendar.ts";

export type Part = NonNullable<Values["date"]["part"]>;
export type Segment = NonNullable<Values["date"]["segment"]>;

/**
 * What was said of a calendar point, slot by slot. All dates of all spellings are read into these
 * slots first; what is missing is supposed afterwards, in one place.
 */
export interface Slots {
  century?: number;
  /** First year of a decade. */
  decade?: number;
  year?: number;
  quarter?: number;
  month?: number;
  week?: number;
  day?: number;
  /** Monday 1 to Sunday 7. */
  weekday?: number;
  /** Steps from the anchor, in the slot's own unit: `năm ngoái` is years: -1. */
  years?: number;
  months?: number;
  weeks?: number;
  days?: number;
  part?: Part;
  segment?: Segment;
}

/** What a point is read against. */
export interface Anchor {
  /** The day that relative words start from; unknown where nothing gives one. */
  reference?: Day;
  /** The words around allow a date that is yet to come. */
  future?: boolean;
}

/** How far behind the reference a date without a year may lie in the future. */
const LEEWAY = 31;

/** Whether the slots can be a date at all: months to 12, days to the month's last. */
export function isPoint(slots: Slots): boolean {
  const { year, month, day, quarter } = slots;
  if (month !== undefined && (month < 1 || month > 12)) return false;
  if (quarter !== undefined && (quarter < 1 || quarter > 4)) return false;
  if (year !== undefined && (year < 1 || year > 2999)) return false;
  return day === undefined || isDay(day, month, year);
}

/** The grain of the finest slot. */
export function grainOf(slots: Slots): Grain {
  if (slots.day !== undefined || slots.weekday !== undefined || slots.days !== undefined)
    return "day";
  if (slots.week !== undefined || slots.weeks !== undefined) return "week";
  if (slots.month !== undefined || slots.months !== undefined) return "month";
  if (slots.quarter !== undefined) return "quarter";
  if (slots.year !== undefined || slots.years !== undefined) return "year";
  return slots.decade !== undefined ? "decade" : "century";
}

/** The slots as ISO 8601 with the letter X for unknown digits, at their own grain. */
export function isoOf(slots: Slots): string {
  const year = slots.year === undefined ? "XXXX" : pad(slots.year, 4);
  const month = slots.month === undefined ? "XX" : pad(slots.month, 2);
  switch (grainOf(slots)) {
    case "day":
      return `${year}-${month}-${slots.day === undefined ? "XX" : pad(slots.day, 2)}`;
    case "week":
      return `${year}-W${slots.week === undefined ? "XX" : pad(slots.week, 2)}`;
    case "month":
      return `${year}-${month}`;
    case "quarter":
      return `${year}-Q${slots.quarter}`;
    case "decade":
      return `${String(Math.floor((slots.decade ?? 0) / 10))}X`;
    case "century":
      return `${slots.century}C`;
    default:
      return year;
  }
}

/** The first day of a point whose year is known. */
function firstDay(year: number, slots: Slots): Day {
  const month = slots.month ?? (slots.quarter === undefined ? 1 : slots.quarter * 3 - 2);
  return { year, month, day: slots.day ?? 1 };
}

/**
 * Supposes the year of a point: the latest that puts it no more than 31 days after the reference;
 * where the words allow a later date, the first that is not long past.
 */
function supposeYear(slots: Slots, { reference, future }: Anchor): number | undefined {
  if (reference === undefined) return undefined;
  const today = dayNumber(reference);
  const fits = (year: number) => slots.day === undefined || isDay(slots.day, slots.month, year);
  const distance = (year: number) => dayNumber(firstDay(year, slots)) - today;
  const { year } = reference;
  // A leap day needs up to eight years.
  if (future) {
    for (let y = year - 1; y <= year + 8; y++) if (fits(y) && distance(y) >= -LEEWAY) return y;
  }
  for (let y = year + 1; y >= year - 8; y--) if (fits(y) && distance(y) <= LEEWAY) return y;
  return undefined;
}

/** Supposes the month of a bare day: this month's, else the nearest month's that has it behind it. */
function supposeMonth(slots: Slots, anchor: Anchor): Slots {
  const { reference } = anchor;
  if (reference === undefined || slots.day === undefined) return slots;
  let { year, month } = reference;
  const step = anchor.future ? 1 : -1;
  for (let tries = 0; tries < 4; tries++) {
    const ahead = dayNumber({ year, month, day: slots.day }) - dayNumber(reference);
    const near = anchor.future ? ahead >= -7 : ahead <= 7;
    if (near && slots.day <= daysIn(month, year)) return { ...slots, year, month };
    month += step;
    if (month < 1 || month > 12) {
      month = month < 1 ? 12 : 1;
      year += step;
    }
  }
  return slots;
}

/** Fills steps from the anchor in: `hôm qua`, `tháng trước`, `thứ Hai tuần này`. */
function applySteps(slots: Slots, anchor: Anchor): Slots {
  const { reference } = anchor;
  const { years, months, weeks, days, weekday, ...rest } = slots;
  if (reference === undefined) return slots;
  if (days !== undefined) return { ...rest, ...addDays(reference, days) };
  if (weekday !== undefined && rest.day === undefined) {
    let offset = weekday - weekdayOf(reference);
    if (weeks !== undefined) offset += weeks * 7;
    else if (anchor.future ? offset < 0 : offset > 0) offset += anchor.future ? 7 : -7;
    return { ...rest, ...addDays(reference, offset) };
  }
  if (weeks !== undefined) return { ...rest, ...weekOf(addDays(reference, weeks * 7)) };
  if (months !== undefined) {
    const number = reference.year * 12 + reference.month - 1 + months;
    return { ...rest, year: Math.floor(number / 12), month: (number % 12) + 1 };
  }
  if (years !== undefined) return { ...rest, year: reference.year + years };
  return rest;
}

/** The slots with everything supposed that the anchor allows to suppose. */
export function resolve(slots: Slots, anchor: Anchor): Slots {
  let full = applySteps(slots, anchor);
  const grain = grainOf(full);
  if (full.year !== undefined || grain === "decade" || grain === "century") return full;
  if (full.month === undefined && full.day !== undefined) full = supposeMonth(full, anchor);
  else if (full.month !== undefined || full.quarter !== undefined) {
    const year = supposeYear(full, anchor);
    if (year !== undefined) full = { ...full, year };
  }
  return full;
}

/** A date span's value. */
export function dateOf(slots: Slots, anchor: Anchor): Values["date"] {
  const date: Values["date"] = {
    iso: isoOf(resolve(slots, anchor)),
    grain: grainOf(slots),
    said: isoOf(slots),
  };
  if (slots.part !== undefined) date.part = slots.part;
  if (slots.segment !== undefined) date.segment = slots.segment;
  return date;
}

/** The same month and year as `other` where a slot was not said: `15 - 20/3/2025`. */
export function borrow(slots: Slots, other: Slots): Slots {
  const full = { ...slots };
  const fine = slots.day !== undefined;
  if (fine && full.month === undefined) full.month = other.month;
  if (full.years === undefined) full.year ??= other.year;
  if (full.year === undefined && other.years !== undefined) full.years = other.years;
  return full;
}

/** The day that an ISO date names, as an anchor for what is said after it. */
export function anchorOf(iso: string | undefined): Day | undefined {
  if (iso === undefined) return undefined;
  const { year, month, day } = partsOf(iso);
  return year === undefined ? undefined : { year, month: month ?? 1, day: day ?? 1 };
}
