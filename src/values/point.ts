import type { Values } from "../spans/types.ts";
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
import { yearOfCycle } from "./lunar.ts";
import { lunarIso, resolveLunar } from "./lunar-point.ts";
import { type Anchor, grainOf, isoOf, LEEWAY, type Slots } from "./slots.ts";

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
  const { centuries, decades, years, quarters, months, weeks, days, weekday, turn, ...rest } =
    slots;
  if (reference === undefined) return slots;
  if (days !== undefined) return { ...rest, ...addDays(reference, days) };
  if (weekday !== undefined && rest.day === undefined) {
    let offset = weekday - weekdayOf(reference);
    if (weeks !== undefined) offset += weeks * 7;
    else if (turn !== undefined) offset += turn * offset > 0 ? 0 : turn * 7;
    else if (anchor.future ? offset < 0 : offset > 0) offset += anchor.future ? 7 : -7;
    return { ...rest, ...addDays(reference, offset) };
  }
  if (rest.season !== undefined && turn !== undefined) {
    // Spring begins in February, each season three months after the last.
    const ahead = rest.season * 3 - 1 - reference.month;
    const over = turn > 0 ? (ahead > 0 ? 0 : 1) : turn < 0 && ahead > 0 ? -1 : 0;
    return { ...rest, year: reference.year + over };
  }
  if (weeks !== undefined) return { ...rest, ...weekOf(addDays(reference, weeks * 7)) };
  if (months !== undefined) {
    const number = reference.year * 12 + reference.month - 1 + months;
    return { ...rest, year: Math.floor(number / 12), month: (number % 12) + 1 };
  }
  if (quarters !== undefined) {
    const number = reference.year * 4 + Math.floor((reference.month - 1) / 3) + quarters;
    return { ...rest, year: Math.floor(number / 4), quarter: (number % 4) + 1 };
  }
  if (years !== undefined) return { ...rest, year: reference.year + years };
  if (decades !== undefined) {
    return { ...rest, decade: (Math.floor(reference.year / 10) + decades) * 10 };
  }
  if (centuries !== undefined) {
    return { ...rest, century: Math.ceil(reference.year / 100) + centuries };
  }
  return rest;
}

/** The slots with everything supposed that the anchor allows to suppose. */
export function resolve(slots: Slots, anchor: Anchor): Slots {
  if (slots.lunar) return resolveLunar(slots, anchor);
  let full = applySteps(slots, anchor);
  if (full.cycle !== undefined && full.year === undefined && anchor.reference !== undefined)
    full = { ...full, year: yearOfCycle(full.cycle, anchor.reference.year) };
  const grain = grainOf(full);
  if (full.year !== undefined || grain === "decade" || grain === "century") return full;
  if (full.month === undefined && full.day !== undefined) full = supposeMonth(full, anchor);
  else if (full.month !== undefined || full.quarter !== undefined) {
    const year = supposeYear(full, anchor);
    if (year !== undefined) full = { ...full, year };
  }
  return full;
}

/** What comes round has the digits only that do: `ngày 5 hằng tháng` is XXXX-XX-05. */
export function recurring(slots: Slots): string {
  const digits = (value: number | undefined) => (value === undefined ? "XX" : pad(value, 2));
  if (slots.weekday !== undefined && slots.day === undefined) return `XXXX-WXX-${slots.weekday}`;
  if (slots.lunar || slots.day === undefined) return isoOf(unsaid(slots, slots.month));
  return `XXXX-${slots.every === "month" ? "XX" : digits(slots.month)}-${digits(slots.day)}`;
}

/** The slots of a point whose digits in the solar calendar nobody has said. */
function unsaid(slots: Slots, month?: number): Slots {
  const { year } = slots;
  if (grainOf(slots) === "day") return { days: 0 };
  return slots.lunar ? { months: 0 } : { ...(year === undefined ? {} : { year }), month };
}

/** A date span's value. */
export function dateOf(slots: Slots, anchor: Anchor): Values["date"] {
  const grain = grainOf(slots);
  const said = slots.lunar ? isoOf(unsaid(slots)) : isoOf(slots);
  const date: Values["date"] = { iso: isoOf(resolve(slots, anchor)), grain, said };
  if (slots.every !== undefined) date.iso = date.said = recurring(slots);
  if (slots.lunar) date.lunar = lunarIso(slots, slots.every === undefined ? anchor : {});
  if (slots.part !== undefined) date.part = slots.part;
  if (slots.segment !== undefined) date.segment = slots.segment;
  return date;
}

/** The same month and year as `other` where a slot was not said: `15 - 20/3/2025`. */
export function borrow(slots: Slots, other: Slots): Slots {
  const full = { ...slots };
  if (slots.day !== undefined && slots.month === undefined && slots.months === undefined) {
    const { month, months, lunar, tet } = other;
    if (month !== undefined) full.month = month;
    else if (months !== undefined) full.months = months;
    if (lunar) Object.assign(full, tet ? { lunar, tet } : { lunar });
  }
  if (slots.weekday !== undefined && slots.weeks === undefined) full.weeks = other.weeks;
  if (slots.day !== undefined && other.every !== undefined) full.every = other.every;
  if (slots.decade !== undefined || slots.century !== undefined) return full;
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
