import type { Values } from "../spans/types.ts";
import { type Day, daysIn, isoDay } from "./calendar.ts";
import { type Anchor, borrow, grainOf, isoOf, resolve, type Slots } from "./point.ts";

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
  from: Slots,
  to: Slots,
  anchor: Anchor,
  clocks: readonly [string, string] = ["", ""],
): Values["period"] {
  const end = endOf(from, to);
  const settled = resolve(end, anchor);
  const start = resolve(startOf(from, settled), anchor);
  const iso = `${isoOf(start)}${clocks[0]}/${isoOf(settled)}${clocks[1]}`;
  return { iso, said: `${isoOf(startOf(from, end))}${clocks[0]}/${isoOf(end)}${clocks[1]}` };
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

/** The year of the reference, for `6 tháng đầu năm`. */
export function thisYear(reference: Day | undefined): Slots {
  return reference === undefined ? {} : { year: reference.year };
}
