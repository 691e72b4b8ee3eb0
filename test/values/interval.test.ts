import { describe, expect, it } from "vitest";
import { intervalOf, runOf, untilNow } from "../../src/values/interval.ts";

const reference = { year: 2021, month: 11, day: 30 };
const anchor = { reference };

describe("intervalOf", () => {
  it("lends the start what only the end says", () => {
    expect(intervalOf({ day: 1, month: 7 }, { day: 30, month: 9, year: 2021 }, {}).iso).toBe(
      "2021-07-01/2021-09-30",
    );
    expect(intervalOf({ day: 23 }, { day: 25, month: 9, year: 2015 }, {}).iso).toBe(
      "2015-09-23/2015-09-25",
    );
    expect(intervalOf({ month: 3 }, { month: 5, year: 2025 }, {}).iso).toBe("2025-03/2025-05");
  });

  it("crosses the year where the start is the later month", () => {
    expect(intervalOf({ month: 11 }, { month: 3, year: 2021 }, {}).iso).toBe("2020-11/2021-03");
    expect(intervalOf({ day: 17, month: 12 }, { day: 3, month: 1, year: 2019 }, {}).iso).toBe(
      "2018-12-17/2019-01-03",
    );
    expect(intervalOf({ month: 10, year: 2020 }, { month: 2 }, {}).iso).toBe("2020-10/2021-02");
  });

  it("supposes the year of both ends together, and says what was said", () => {
    expect(intervalOf({ day: 5 }, { day: 8, month: 3 }, anchor)).toEqual({
      iso: "2021-03-05/2021-03-08",
      said: "XXXX-03-05/XXXX-03-08",
    });
  });

  it("writes clock times behind their days", () => {
    const ends = [
      { day: 25, month: 11 },
      { day: 27, month: 11, year: 2021 },
    ] as const;
    expect(intervalOf(ends[0], ends[1], {}, ["T08:00", "T17:00"]).iso).toBe(
      "2021-11-25T08:00/2021-11-27T17:00",
    );
  });

  it("ends at the reference where it goes on until now", () => {
    expect(untilNow({ year: 2012 }, anchor)).toEqual({ iso: "2012/2021-11-30", said: "2012/.." });
    expect(untilNow({ year: 2012 }, {}).iso).toBe("2012/..");
  });
});

describe("intervalOf ends that are counted", () => {
  it("keeps two weekdays in one week", () => {
    const ends = [{ weekday: 1 }, { weekday: 5 }] as const;
    expect(intervalOf(ends[0], ends[1], anchor).iso).toBe("2021-11-29/2021-12-03");
    expect(intervalOf(ends[1], ends[0], anchor).iso).toBe("2021-12-03/2021-12-06");
    expect(intervalOf(ends[0], { ...ends[1], weeks: 1 }, anchor).iso).toBe("2021-12-06/2021-12-10");
    expect(intervalOf(ends[0], { ...ends[1], every: "week" }, {}).iso).toBe(
      "XXXX-WXX-1/XXXX-WXX-5",
    );
  });

  it("goes on from today, or from the day that it starts at", () => {
    expect(intervalOf({ days: 0 }, { day: 20, month: 2 }, anchor).iso).toBe(
      "2021-11-30/2022-02-20",
    );
    expect(intervalOf({ days: -1, back: true }, { days: 1, back: true }, anchor).iso).toBe(
      "2021-11-29/2021-11-30",
    );
  });
});

describe("runOf", () => {
  it.each([
    [9, "month", "first", { year: 2023 }, "2023-01/2023-09"],
    [6, "month", "last", { year: 2024 }, "2024-07/2024-12"],
    [3, "quarter", "first", { year: 2021 }, "2021-01/2021-09"],
    [2, "month", "first", { year: 2021, quarter: 3 }, "2021-07/2021-08"],
    [1, "half", "first", { year: 2024 }, "2024-01/2024-06"],
    [1, "half", "last", { year: 2022, month: 9 }, "2022-09-16/2022-09-30"],
    [7, "day", "first", { year: 2024 }, "2024-01-01/2024-01-07"],
    [10, "day", "last", { year: 2024 }, "2024-12-22/2024-12-31"],
    [15, "day", "first", { year: 2020, month: 11 }, "2020-11-01/2020-11-15"],
    [10, "day", "last", { year: 2023, month: 2 }, "2023-02-19/2023-02-28"],
    [1, "half", "first", { century: 20 }, "1901/1950"],
    [1, "half", "last", { decade: 1990 }, "1995/1999"],
  ] as const)("%s %s, %s of %j", (count, unit, side, whole, iso) => {
    expect(runOf(count, unit, side, whole, {})?.iso).toBe(iso);
  });

  it("refuses more than the whole has", () => {
    expect(runOf(13, "month", "first", { year: 2021 }, {})).toBeUndefined();
    expect(runOf(31, "day", "first", { year: 2021, month: 11 }, {})).toBeUndefined();
    expect(runOf(2, "month", "first", { year: 2021, month: 11 }, {})).toBeUndefined();
    expect(runOf(32, "day", "first", { year: 2021 }, {})).toBeUndefined();
    expect(runOf(1.5, "month", "first", { year: 2021 }, {})).toBeUndefined();
  });
});
