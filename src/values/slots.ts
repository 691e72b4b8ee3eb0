import type { Grain, Values } from "../spans/types.ts";
import { type Day, isDay, pad } from "./calendar.ts";

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
  /** The year is counted back from the first. */
  before?: true;
  /** Spring 1 to winter 4. */
  season?: number;
  /** Monday 1 to Sunday 7. */
  weekday?: number;
  /** Which weekday is meant: the last, this week's or the next. */
  turn?: -1 | 0 | 1;
  /** Steps from the anchor, in the slot's own unit: `năm ngoái` is years: -1. */
  centuries?: number;
  decades?: number;
  years?: number;
  quarters?: number;
  months?: number;
  weeks?: number;
  days?: number;
  /** The steps count from the date said before. */
  back?: true;
  /** It comes round: `hằng tháng`. */
  every?: "week" | "month" | "year";
  part?: Part;
  segment?: Segment;
  /** Year, month and day are those of the lunar calendar. */
  lunar?: boolean;
  /** The day is counted to or from the lunar new year: `29 Tết`, `mùng 3 Tết`. */
  tet?: true;
  /** A year's place in the cycle of sixty: `Nhâm Dần`. */
  cycle?: number;
}

/** What a point is read against. */
export interface Anchor {
  /** The day that relative words start from; unknown where nothing gives one. */
  reference?: Day;
  /** The words around allow a date that is yet to come. */
  future?: boolean;
}

/** How far behind the reference a date without a year may lie in the future. */
export const LEEWAY = 31;

/** Whether the slots can be a date at all: months to 12, days to the month's last. */
export function isPoint(slots: Slots): boolean {
  const { year, month, day, quarter, week, cycle } = slots;
  if (cycle !== undefined && !isCycleOf(cycle, year)) return false;
  if (week !== undefined && (week < 1 || week > 53)) return false;
  if (month !== undefined && (month < 1 || month > 12)) return false;
  if (quarter !== undefined && (quarter < 1 || quarter > 4)) return false;
  if (year !== undefined && (year < 1 || year > 2999)) return false;
  if (slots.lunar) return day === undefined || (day >= 1 && day <= 30);
  return day === undefined || isDay(day, month, year);
}

/** Whether the year, where it is said, has that name. */
function isCycleOf(cycle: number, year: number | undefined): boolean {
  return !Number.isNaN(cycle) && (year === undefined || (year + 56) % 60 === cycle);
}

/** The grain of the finest slot. */
export function grainOf(slots: Slots): Grain {
  if (slots.day !== undefined || slots.weekday !== undefined || slots.days !== undefined)
    return "day";
  if (slots.week !== undefined || slots.weeks !== undefined) return "week";
  if (slots.month !== undefined || slots.months !== undefined) return "month";
  if (slots.quarter !== undefined || slots.quarters !== undefined) return "quarter";
  if (slots.season !== undefined) return "season";
  if (slots.year !== undefined || slots.years !== undefined || slots.cycle !== undefined)
    return "year";
  const { decade, decades } = slots;
  return decade !== undefined || decades !== undefined ? "decade" : "century";
}

/** ISO 8601 has a year 0, so that the year before the first is that: 111 TCN is -0110. */
function yearOf({ year, before }: Slots): string {
  if (year === undefined) return "XXXX";
  return before && year > 1 ? `-${pad(year - 1, 4)}` : pad(before ? 0 : year, 4);
}

/** The slots as ISO 8601 with the letter X for unknown digits, at their own grain. */
export function isoOf(slots: Slots): string {
  const year = yearOf(slots);
  const month = slots.month === undefined ? "XX" : pad(slots.month, 2);
  switch (grainOf(slots)) {
    case "day":
      return `${year}-${month}-${slots.day === undefined ? "XX" : pad(slots.day, 2)}`;
    case "week":
      return `${year}-W${slots.week === undefined ? "XX" : pad(slots.week, 2)}`;
    case "month":
      return `${year}-${month}`;
    case "quarter":
      return `${year}-Q${slots.quarter ?? "X"}`;
    case "season":
      // ISO 8601-2 numbers the seasons 21 to 24.
      return `${year}-${20 + (slots.season ?? 0)}`;
    case "decade":
      return slots.decade === undefined ? "XXXX" : `${String(Math.floor(slots.decade / 10))}X`;
    case "century":
      return slots.century === undefined ? "XXC" : `${slots.century}C`;
    default:
      return year;
  }
}
