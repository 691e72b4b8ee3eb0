import { describe, expect, it } from "vitest";
import {
  addDays,
  dayNumber,
  dayOf,
  daysIn,
  isDay,
  isLeap,
  isoDay,
  partsOf,
  weekdayOf,
  weekOf,
} from "../../src/values/calendar.ts";

const day = (iso: string) => partsOf(iso) as { year: number; month: number; day: number };

describe("calendar", () => {
  it("knows leap years", () => {
    expect([1900, 2000, 2023, 2024].map(isLeap)).toEqual([false, true, false, true]);
    expect(daysIn(2)).toBe(29);
    expect(daysIn(2, 2023)).toBe(28);
  });

  it.each([
    [29, 2, 2023, false],
    [29, 2, 2024, true],
    [29, 2, undefined, true],
    [31, 4, undefined, false],
    [31, undefined, undefined, true],
    [32, undefined, undefined, false],
    [1, 13, undefined, false],
    [0, 1, undefined, false],
  ])("day %s of month %s of %s exists: %s", (d, m, y, exists) => {
    expect(isDay(d, m, y)).toBe(exists);
  });

  it("counts days over months, years and the epoch", () => {
    expect(isoDay(addDays(day("2024-02-28"), 2))).toBe("2024-03-01");
    expect(isoDay(addDays(day("2021-01-01"), -1))).toBe("2020-12-31");
    expect(dayNumber(day("1970-01-01"))).toBe(0);
    expect(isoDay(dayOf(dayNumber(day("0938-11-01"))))).toBe("0938-11-01");
    expect(isoDay(dayOf(dayNumber({ year: 40, month: 3, day: 6 })))).toBe("0040-03-06");
  });

  it("knows weekdays and ISO weeks", () => {
    expect(weekdayOf(day("2021-11-30"))).toBe(2);
    expect(weekdayOf(day("1945-09-02"))).toBe(7);
    expect(weekOf(day("2021-01-03"))).toEqual({ year: 2020, week: 53 });
    expect(weekOf(day("2021-01-04"))).toEqual({ year: 2021, week: 1 });
  });

  it("reads what an ISO date states", () => {
    expect(partsOf("2021-11-30")).toEqual({ year: 2021, month: 11, day: 30 });
    expect(partsOf("XXXX-11-30")).toEqual({ month: 11, day: 30 });
    expect(partsOf("2021-Q3")).toEqual({ year: 2021 });
  });
});
