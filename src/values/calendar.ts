/** A calendar day of the proleptic Gregorian calendar; months and days count from 1. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

const LENGTHS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MS_PER_DAY = 86_400_000;

export function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days in a month; without a year February has 29, since some year makes the date real. */
export function daysIn(month: number, year?: number): number {
  return month === 2 && (year === undefined || isLeap(year)) ? 29 : LENGTHS[month - 1];
}

/** Whether a day exists; an unknown year or month gives the benefit of the doubt. */
export function isDay(day: number, month?: number, year?: number): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false;
  return day >= 1 && day <= (month === undefined ? 31 : daysIn(month, year));
}

/** Days since 1970-01-01. `Date.UTC` reads years below 100 as 19xx, hence the detour. */
export function dayNumber({ year, month, day }: Day): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MS_PER_DAY);
}

export function dayOf(number: number): Day {
  const date = new Date(number * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function addDays(day: Day, days: number): Day {
  return dayOf(dayNumber(day) + days);
}

/** ISO weekday, Monday 1 to Sunday 7. */
export function weekdayOf(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** The ISO week that a day lies in, with the year that the week belongs to. */
export function weekOf(day: Day): { year: number; week: number } {
  const thursday = dayNumber(day) + 4 - weekdayOf(day);
  const { year } = dayOf(thursday);
  const first = dayNumber({ year, month: 1, day: 1 });
  return { year, week: Math.floor((thursday - first) / 7) + 1 };
}

export function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

export function isoDay({ year, month, day }: Day): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The year, month and day that an ISO date states; unknown digits leave a part out. */
export function partsOf(iso: string): Partial<Day> {
  const [year, month, day] = iso.split("-");
  const parts: Partial<Day> = {};
  if (/^\d{4}$/.test(year)) parts.year = Number(year);
  if (month !== undefined && /^\d\d$/.test(month)) parts.month = Number(month);
  if (day !== undefined && /^\d\d$/.test(day)) parts.day = Number(day);
  return parts;
}
