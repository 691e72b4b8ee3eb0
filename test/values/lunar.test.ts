import { CalendarVietnamese } from "date-chinese";
import { describe, expect, it } from "vitest";
import { isoDay, partsOf } from "../../src/values/calendar.ts";
import { cycleOf, lunarDaysIn, solarOf, yearOfCycle } from "../../src/values/lunar.ts";

const solar = (year: number, month: number, day: number): string | undefined => {
  const found = solarOf({ year, month, day });
  return found === undefined ? undefined : isoDay(found);
};

/** Lunar year, month and day of a solar day, by astronomy. */
function computed(iso: string): string {
  const calendar = new CalendarVietnamese();
  const { year, month, day } = partsOf(iso) as { year: number; month: number; day: number };
  calendar.fromGregorian(year, month, day);
  const [cycle, inCycle, lunarMonth, , lunarDay] = calendar.get();
  return `${(cycle - 45) * 60 + inCycle + 3}-${lunarMonth}-${lunarDay}`;
}

/**
 * Months that the library begins on another day than the printed calendars: their new moons fall
 * within minutes of midnight. In 2033 it doubles the eighth month where the calendars double the
 * eleventh.
 */
const DISPUTED = /^(?:1906-4|1914-10|1916-1|1920-10|1925-1|2033-(?:9|1[01])|2054-4)$/;

describe("solarOf", () => {
  it("agrees with the sun and the moon from 1900 to 2100", () => {
    const wrong: string[] = [];
    for (let year = 1900; year <= 2100; year++) {
      for (let month = 1; month <= 12; month++) {
        if (DISPUTED.test(`${year}-${month}`)) continue;
        const first = solar(year, month, 1) ?? "";
        const said = computed(first);
        if (said !== `${year}-${month}-1`) wrong.push(`${first} is ${said}, not ${year}-${month}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ["Tết Mậu Thân, a day before the Chinese one", 1968, "1968-01-29"],
    ["Tết Ất Sửu, a month before", 1985, "1985-01-21"],
    ["Tết Đinh Hợi, a day before", 2007, "2007-02-17"],
    ["Tết Canh Tuất, a day before", 2030, "2030-02-02"],
    ["Tết Ất Tỵ", 2025, "2025-01-29"],
  ])("%s", (_, year, day) => {
    expect(solar(year, 1, 1)).toBe(day);
  });

  it.each([
    ["giỗ Tổ 2022", 2022, 3, 10, "2022-04-10"],
    ["rằm tháng Bảy 2021", 2021, 7, 15, "2021-08-22"],
    ["Trung thu 2020, behind a doubled fourth month", 2020, 8, 15, "2020-10-01"],
    ["23 tháng Chạp of Tân Sửu", 2021, 12, 23, "2022-01-25"],
  ])("%s", (_, year, month, day, iso) => {
    expect(solar(year, month, day)).toBe(iso);
  });

  it("refuses days that a month has not, and years that the table has not", () => {
    expect(lunarDaysIn(2021, 12)).toBe(29);
    expect(solar(2021, 12, 30)).toBeUndefined();
    expect(solar(2022, 12, 30)).toBe("2023-01-21");
    expect([solar(1899, 1, 1), solar(2101, 1, 1), solar(2020, 1, 0)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("cycleOf", () => {
  it("knows the sixty years by name", () => {
    expect(cycleOf("giáp", "tý")).toBe(0);
    expect(cycleOf("quý", "hợi")).toBe(59);
    expect(cycleOf("kỷ", "mẹo")).toBe(15);
    expect(cycleOf("giáp", "sửu")).toBeNaN();
    expect(cycleOf("nhâm", "dũng")).toBeUndefined();
  });

  it("means the last year of the name, or the next where it is near", () => {
    const year = (stem: string, branch: string, now: number) =>
      yearOfCycle(cycleOf(stem, branch) ?? -1, now);
    expect(year("nhâm", "dần", 2021)).toBe(2022);
    expect(year("tân", "sửu", 2021)).toBe(2021);
    expect(year("mậu", "thân", 2021)).toBe(1968);
    expect(year("ất", "tỵ", 2024)).toBe(2025);
    expect(year("ất", "tỵ", 2026)).toBe(2025);
  });
});
