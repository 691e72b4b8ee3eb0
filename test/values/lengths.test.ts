import { describe, expect, it } from "vitest";
import { amountOf, isRange } from "../../src/values/amounts.ts";
import { clockIso, isClock } from "../../src/values/clock.ts";
import { durationIso, type TimeUnit } from "../../src/values/duration.ts";
import type { Numeral } from "../../src/values/numerals.ts";

describe("durationIso", () => {
  const cases: readonly (readonly [
    iso: string,
    ...lengths: (readonly [count: number, unit: TimeUnit])[],
  ])[] = [
    ["P5Y", [5, "year"]],
    ["P3Y6M", [3, "year"], [6, "month"]],
    ["P1Y6M", [1.5, "year"]],
    ["P2.3Y", [2.3, "year"]],
    ["P9M", [3, "quarter"]],
    ["P20Y", [2, "decade"]],
    ["P50Y", [0.5, "century"]],
    ["P2W", [2, "week"]],
    ["P1M14D", [1, "month"], [2, "week"]],
    ["PT2H30M", [2.5, "hour"]],
    ["P1DT2H", [1, "day"], [2, "hour"]],
    ["PT1M30S", [1, "minute"], [30, "second"]],
    ["P0D", [0, "day"]],
  ];
  for (const [iso, ...lengths] of cases) {
    it(iso, () => {
      expect(durationIso(lengths.map(([count, unit]) => ({ count, unit })))).toBe(iso);
    });
  }
});

describe("clockIso", () => {
  it.each([
    ["15:30", 15, 30, undefined],
    ["21:00", 9, 0, "evening"],
    ["09:00", 9, 0, "morning"],
    ["15:00", 3, 0, "afternoon"],
    ["22:00", 10, 0, "night"],
    ["02:00", 2, 0, "night"],
    ["00:00", 12, 0, "night"],
    ["12:00", 12, 0, "noon"],
    ["13:00", 1, 0, "noon"],
    ["20:00", 20, 0, "evening"],
  ] as const)("%s", (iso, hour, minute, part) => {
    expect(clockIso({ hour, minute }, part)).toBe(iso);
  });

  it("knows what a clock shows", () => {
    expect(isClock({ hour: 24, minute: 0 })).toBe(true);
    expect(isClock({ hour: 24, minute: 1 })).toBe(false);
    expect(isClock({ hour: 9, minute: 60 })).toBe(false);
    expect(isClock({ hour: -1, minute: 0 })).toBe(false);
  });
});

describe("amountOf", () => {
  const number = (base: number, scale = 1): Numeral => ({
    value: base * scale,
    base,
    scale,
    digits: true,
  });

  it("spreads the scale of the upper bound", () => {
    expect(amountOf(number(10), number(15, 1e6))).toEqual({ min: 10e6, max: 15e6 });
    expect(amountOf(number(500, 1e3), number(1, 1e6))).toEqual({ min: 500e3, max: 1e6 });
    expect(amountOf(number(500), number(1, 1e6))).toEqual({ min: 500, max: 1e6 });
  });

  it("adds a half, a bound and a slip", () => {
    expect(amountOf(number(2), undefined, "over", 0.5)).toEqual({ amount: 2.5, mod: "over" });
    expect(amountOf({ ...number(4.48), slip: true })).toEqual({ amount: 4.48, slip: true });
  });

  it("refuses bounds out of order", () => {
    expect(isRange(number(7), number(5))).toBe(false);
    expect(isRange(number(5), number(5))).toBe(false);
    expect(isRange(number(5), number(7))).toBe(true);
  });
});
