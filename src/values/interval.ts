import type { Values } from "../spans/types.ts";
import { daysIn, isoDay, pad } from "./calendar.ts";
import { lunarIso } from "./lunar-point.ts";
import { borrow, recurring, resolve } from "./point.ts";
import { type Anchor, grainOf, isoOf, type Slots } from "./slots.ts";

/** `from` with what only `to` says; a month later than the other's is of the year before. */
export function startOf(from: Slots, to: Slots): Slots {
  const said = from.year !== undefined || from.years !== undefined;
  const start = borrow(from, to);
  if (!said && start.year !== undefined && (start.month ?? 0) > (to.month ?? 12)) start.year--;
  return start;
}

/** `to` with what only `from` says, the other way round. */
function endOf(from: Slots, to: Slots): Slots {
  const said = to.year !== undefined || to.years !== undefined;
  if (said || from.year === undefined || to.decade !== undefined) return to;
  const end = { ...to, year: from.year };
  if ((to.month ?? 12) < (from.month ?? 0)) end.year++;
  return end;
}

/** A period from one point to another, both inside. Clock times are written behind their days. */
export function intervalOf(
  begin: Slots,
  to: Slots,
  anchor: Anchor,
  clocks: readonly [string, string] = ["", ""],
): Values["period"] {
  // A day without a month is of the end's, and of its calendar: `từ mùng 1 đến mùng 8/3`.
  const from =
    begin.month === undefined && to.month !== undefined ? { ...begin, lunar: to.lunar } : begin;
  const end = endOf(from, to);
  const written = (start: string, stop: string) => `${start}${clocks[0]}/${stop}${clocks[1]}`;
  const said = written(isoOf(startOf(from, end)), isoOf(end));
  if (end.weekday !== undefined && from.weekday !== undefined) {
    return { iso: weekOfBoth(from, end, anchor), said };
  }
  // `từ ngày 5 đến 10/3 hằng năm`
  if (end.every !== undefined && end.day !== undefined) {
    const round = written(recurring(startOf(from, end)), recurring(end));
    return { iso: round, said: round };
  }
  if (from.days !== undefined || from.back)
    return { iso: onward(from, end, anchor, written), said };
  const settled = resolve(end, anchor);
  const start = resolve(startOf(from, end.lunar ? inLunarYear(end, anchor) : settled), anchor);
  return { iso: written(isoOf(start), isoOf(settled)), said };
}

/** A lunar point with the lunar year that it is supposed to be in, which its start shares. */
function inLunarYear(point: Slots, anchor: Anchor): Slots {
  const year = Number(lunarIso(point, anchor).slice(0, 4));
  return Number.isNaN(year) || point.tet ? point : { ...point, year };
}

/** From a day that is counted from another one, on: `từ hôm nay đến ngày 5/12`, `… đến hôm sau`. */
function onward(
  from: Slots,
  to: Slots,
  anchor: Anchor,
  written: (start: string, stop: string) => string,
): string {
  const start = resolve(from, anchor);
  const { year, month, day } = start;
  const known = year !== undefined && month !== undefined && day !== undefined;
  // The next day is next to the start; other days are the first ones behind it.
  const after =
    to.back && known ? { reference: { year, month, day } } : { ...anchor, future: true };
  return written(
    isoOf(start),
    isoOf(resolve(to, to.days === undefined || to.back ? after : anchor)),
  );
}

/** Two weekdays are of one week, or run into the next; of this one where nothing is said, of any where they come round. */
function weekOfBoth(from: Slots, to: Slots, anchor: Anchor): string {
  if (to.every !== undefined) return `XXXX-WXX-${from.weekday}/XXXX-WXX-${to.weekday}`;
  const first = from.weeks ?? to.weeks ?? 0;
  const earlier = (to.weekday ?? 0) < (from.weekday ?? 0);
  const last =
    earlier && (from.weeks === undefined || to.weeks === undefined)
      ? first + 1
      : (to.weeks ?? first);
  const at = (slots: Slots, weeks: number) => isoOf(resolve({ ...slots, weeks }, anchor));
  return `${at(from, first)}/${at(to, last)}`;
}

/** A period that is still open at the reference day: `từ năm 2012 đến nay`. */
export function untilNow(from: Slots, anchor: Anchor): Values["period"] {
  const { reference } = anchor;
  const now = reference === undefined ? ".." : isoDay(reference);
  return { iso: `${isoOf(resolve(from, anchor))}/${now}`, said: `${isoOf(from)}/..` };
}

/** Which end of a whole a run of its parts lies at. */
export type Side = "first" | "last";

/**
 * A run of parts at one end of a whole: nine months of a year, ten days of a month. Undefined where
 * the whole has no so many.
 */
export function runOf(
  count: number,
  unit: "month" | "quarter" | "day" | "half",
  side: Side,
  whole: Slots,
  anchor: Anchor,
): Values["period"] | undefined {
  if (whole.century !== undefined || whole.decade !== undefined) {
    return unit === "half" ? halfAge(whole, side) : undefined;
  }
  const inMonth = whole.month !== undefined || whole.months !== undefined;
  if (unit === "day" || (unit === "half" && inMonth))
    return daysOf(count, unit, side, whole, anchor);
  if (inMonth) return undefined;
  const months = unit === "half" ? 6 : unit === "quarter" ? count * 3 : count;
  const total = whole.quarter === undefined ? 12 : 3;
  if (!(months >= 1 && months <= total) || !Number.isInteger(months)) return undefined;
  const offset = whole.quarter === undefined ? 0 : whole.quarter * 3 - 3;
  const first = offset + (side === "first" ? 1 : total - months + 1);
  const { quarter: _, ...rest } = whole;
  return intervalOf({ ...rest, month: first }, { ...rest, month: first + months - 1 }, anchor);
}

function daysOf(
  count: number,
  unit: "day" | "half",
  side: Side,
  whole: Slots,
  anchor: Anchor,
): Values["period"] | undefined {
  // Days of a year or quarter lie in the month at its end: `tuần đầu tiên của năm`.
  const { quarter, ...rest } = whole;
  const isLonger = quarter !== undefined || whole.year !== undefined || whole.years !== undefined;
  if (unit === "day" && isLonger && whole.month === undefined) {
    const last = quarter === undefined ? 12 : quarter * 3;
    const first = quarter === undefined ? 1 : last - 2;
    return daysOf(count, unit, side, { ...rest, month: side === "first" ? first : last }, anchor);
  }
  const month = resolve(whole, anchor);
  if (grainOf(month) !== "month" || month.month === undefined) return undefined;
  const last = daysIn(month.month, month.year);
  const length = unit === "half" ? (side === "first" ? 15 : last - 15) : count;
  if (!(length >= 1 && length <= last)) return undefined;
  const first = side === "first" ? 1 : last - length + 1;
  const at = (slots: Slots, day: number): string => isoOf({ ...slots, day });
  const ends = (slots: Slots): string => `${at(slots, first)}/${at(slots, first + length - 1)}`;
  return { iso: ends(month), said: ends(whole) };
}

/** Half of a century or of a decade. */
function halfAge({ century, decade }: Slots, side: Side): Values["period"] {
  const first = decade ?? ((century ?? 0) - 1) * 100 + 1;
  const length = decade === undefined ? 50 : 5;
  const start = side === "first" ? first : first + length;
  const iso = `${pad(start, 4)}/${pad(start + length - 1, 4)}`;
  return { iso, said: iso };
}
