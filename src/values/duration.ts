/** Units of time that ISO 8601 durations know, and the ones that are counted in them. */
export type TimeUnit =
  | "century"
  | "decade"
  | "year"
  | "quarter"
  | "month"
  | "week"
  | "day"
  | "hour"
  | "minute"
  | "second";

/** A length: so many of a unit. */
export interface Length {
  count: number;
  unit: TimeUnit;
}

interface Sums {
  years: number;
  months: number;
  weeks: number;
  days: number;
  hours: number;
  minutes: number;
  seconds: number;
}

/** What a unit is in the next smaller one that ISO has, for fractions that come out even. */
const SMALLER = {
  years: ["months", 12],
  hours: ["minutes", 60],
  minutes: ["seconds", 60],
} as const;

function add(sums: Sums, { count, unit }: Length): void {
  switch (unit) {
    case "century":
      sums.years += count * 100;
      break;
    case "decade":
      sums.years += count * 10;
      break;
    case "quarter":
      sums.months += count * 3;
      break;
    default:
      sums[`${unit}s`] += count;
  }
}

/** `1,5 năm` is a year and six months; `2,3 năm` stays a decimal fraction. */
function settleFractions(sums: Sums): void {
  for (const unit of ["years", "hours", "minutes"] as const) {
    const [smaller, factor] = SMALLER[unit];
    const rest = (sums[unit] % 1) * factor;
    if (rest === 0 || Math.abs(rest - Math.round(rest)) > 1e-9) continue;
    sums[unit] = Math.floor(sums[unit]);
    sums[smaller] += Math.round(rest);
  }
}

/** The ISO 8601 duration of lengths said together: `3 năm 6 tháng` is P3Y6M. */
export function durationIso(lengths: readonly Length[]): string {
  const sums: Sums = {
    years: 0,
    months: 0,
    weeks: 0,
    days: 0,
    hours: 0,
    minutes: 0,
    seconds: 0,
  };
  for (const length of lengths) add(sums, length);
  settleFractions(sums);
  if (sums.weeks > 0 && sums.years + sums.months + sums.days + sums.hours > 0) {
    sums.days += sums.weeks * 7;
    sums.weeks = 0;
  }
  const date = parts(sums, ["years", "months", "weeks", "days"]);
  const clock = parts(sums, ["hours", "minutes", "seconds"]);
  if (date + clock === "") return "P0D";
  return `P${date}${clock === "" ? "" : `T${clock}`}`;
}

function parts(sums: Sums, units: readonly (keyof Sums)[]): string {
  return units
    .filter((unit) => sums[unit] > 0)
    .map((unit) => `${Number(sums[unit].toFixed(6))}${unit[0].toUpperCase()}`)
    .join("");
}
