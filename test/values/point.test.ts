import { describe, expect, it } from "vitest";
import { partsOf } from "../../src/values/calendar.ts";
import { dateOf } from "../../src/values/point.ts";
import { isPoint, type Slots } from "../../src/values/slots.ts";

const reference = partsOf("2021-11-30") as { year: number; month: number; day: number };
const iso = (slots: Slots, future = false) => dateOf(slots, { reference, future }).iso;

describe("dateOf", () => {
  it("states the grain and the form of each slot", () => {
    const cases: readonly (readonly [Slots, string, string])[] = [
      [{ year: 2021, month: 11, day: 30 }, "2021-11-30", "day"],
      [{ year: 2021, month: 9 }, "2021-09", "month"],
      [{ year: 2021, quarter: 3 }, "2021-Q3", "quarter"],
      [{ year: 938 }, "0938", "year"],
      [{ decade: 1990 }, "199X", "decade"],
      [{ century: 18 }, "18C", "century"],
    ];
    for (const [slots, form, grain] of cases) {
      expect(dateOf(slots, {})).toEqual({ iso: form, grain, said: form });
    }
  });

  it("tells what was said from what is supposed", () => {
    expect(dateOf({ month: 11, day: 30 }, { reference })).toEqual({
      iso: "2021-11-30",
      grain: "day",
      said: "XXXX-11-30",
    });
    expect(dateOf({ month: 11, day: 30 }, {}).iso).toBe("XXXX-11-30");
    expect(dateOf({ quarter: 4 }, {}).iso).toBe("XXXX-Q4");
    expect(dateOf({ days: -1 }, {})).toEqual({
      iso: "XXXX-XX-XX",
      grain: "day",
      said: "XXXX-XX-XX",
    });
  });

  it("supposes the latest year that lies at most 31 days ahead", () => {
    expect(iso({ month: 9, day: 2 })).toBe("2021-09-02");
    expect(iso({ month: 12, day: 31 })).toBe("2021-12-31");
    expect(iso({ month: 1, day: 5 })).toBe("2021-01-05");
    expect(iso({ month: 12 })).toBe("2021-12");
    expect(iso({ quarter: 1 })).toBe("2021-Q1");
    const december = { year: 2021, month: 12, day: 20 };
    expect(dateOf({ month: 1, day: 5 }, { reference: december }).iso).toBe("2022-01-05");
  });

  it("allows a later year where the words do", () => {
    expect(iso({ month: 6, day: 30 }, true)).toBe("2022-06-30");
    expect(iso({ month: 11, day: 25 }, true)).toBe("2021-11-25");
  });

  it("finds the leap year that has the day", () => {
    expect(iso({ month: 2, day: 29 })).toBe("2020-02-29");
    expect(iso({ month: 2, day: 29 }, true)).toBe("2024-02-29");
  });

  it("supposes the month of a bare day", () => {
    expect(iso({ day: 28 })).toBe("2021-11-28");
    expect(iso({ day: 31 })).toBe("2021-10-31");
    expect(iso({ day: 5 }, true)).toBe("2021-12-05");
  });

  it("takes steps from the reference", () => {
    expect(iso({ days: -1 })).toBe("2021-11-29");
    expect(iso({ months: 1 })).toBe("2021-12");
    expect(iso({ months: -11 })).toBe("2020-12");
    expect(iso({ years: -1 })).toBe("2020");
    expect(iso({ weeks: 0 })).toBe("2021-W48");
    expect(iso({ month: 9, years: -1 })).toBe("2020-09");
  });

  it("counts weekdays back, ahead, and in a named week", () => {
    expect(iso({ weekday: 1 })).toBe("2021-11-29");
    expect(iso({ weekday: 5 })).toBe("2021-11-26");
    expect(iso({ weekday: 5 }, true)).toBe("2021-12-03");
    expect(iso({ weekday: 5, weeks: 0 })).toBe("2021-12-03");
    expect(iso({ weekday: 1, weeks: -1 })).toBe("2021-11-22");
  });
});

describe("dateOf what is not of the solar year's digits", () => {
  it("knows seasons, weekdays by turn, quarters and centuries by steps", () => {
    expect(iso({ season: 2, year: 2021 })).toBe("2021-22");
    expect(iso({ season: 2, turn: 1 })).toBe("2022-22");
    expect(iso({ season: 1, turn: 0 })).toBe("2021-21");
    expect(iso({ season: 4, turn: -1 })).toBe("2021-24");
    expect(iso({ weekday: 5, turn: 1 })).toBe("2021-12-03");
    expect(iso({ weekday: 2, turn: 1 })).toBe("2021-12-07");
    expect(iso({ weekday: 2, turn: -1 })).toBe("2021-11-23");
    expect(iso({ quarters: -1 })).toBe("2021-Q3");
    expect(iso({ quarters: 1 })).toBe("2022-Q1");
    expect(iso({ centuries: -1 })).toBe("20C");
  });

  it("leaves what comes round without the digits that do not", () => {
    expect(iso({ day: 5, every: "month" })).toBe("XXXX-XX-05");
    expect(iso({ day: 20, month: 11, every: "year" })).toBe("XXXX-11-20");
    expect(iso({ month: 5, every: "year" })).toBe("XXXX-05");
    expect(iso({ weekday: 4, every: "week" })).toBe("XXXX-WXX-4");
  });

  it("puts lunar days into the solar year, and says neither of the digits as said", () => {
    expect(dateOf({ day: 10, month: 3, lunar: true }, { reference })).toEqual({
      iso: "2021-04-21",
      grain: "day",
      said: "XXXX-XX-XX",
      lunar: "2021-03-10",
    });
    expect(dateOf({ day: 10, month: 3, lunar: true }, {})).toEqual({
      iso: "XXXX-XX-XX",
      grain: "day",
      said: "XXXX-XX-XX",
      lunar: "XXXX-03-10",
    });
    expect(iso({ day: 3, lunar: true, tet: true }, true)).toBe("2022-02-03");
    expect(iso({ day: 30, lunar: true, tet: true, year: 2022 })).toBe("2022-01-31");
    expect(iso({ month: 1, lunar: true, cycle: 38 })).toBe("2022-02");
    expect(iso({ day: 9, month: 1, lunar: true, year: 1418 })).toBe("XXXX-XX-XX");
    expect(iso({ cycle: 38 })).toBe("2022");
  });
});

describe("isPoint", () => {
  it("refuses what no calendar has", () => {
    const impossible: readonly Slots[] = [
      { month: 13, day: 1 },
      { month: 4, day: 31 },
      { year: 2023, month: 2, day: 29 },
      { quarter: 5 },
      { day: 0 },
      { year: 3000 },
      { week: 54 },
      { lunar: true, month: 3, day: 31 },
      { cycle: 38, year: 2021 },
      { cycle: Number.NaN },
    ];
    expect(impossible.filter(isPoint)).toEqual([]);
    expect(isPoint({ month: 2, day: 29 })).toBe(true);
  });
});
