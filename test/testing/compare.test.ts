import { describe, expect, test } from "vitest";
import { differences, sameValue } from "../../src/testing/compare.ts";

describe("sameValue", () => {
  test.each([
    ["1200000000000", 1.2 * 1e12],
    ["0.3", 0.1 + 0.2],
    ["05", 5],
    ["VND", "vnd"],
    ["uỷ viên", "ủy viên"],
    ["hoà thuận", "Hòa Thuận"],
    ["thuý", "thúy".normalize("NFD")],
    ["2021-Q3", "2021-Q3"],
  ])("%s is %s", (expected, found) => expect(sameValue(expected, found)).toBe(true));

  test.each([
    ["12", 12.5],
    ["mười", 10],
    ["ma", "má"],
    ["mả", "mã"],
    ["tân", "tấn"],
    ["đi", "di"],
    ["5", undefined],
  ])("%s is not %s", (expected, found) => expect(sameValue(expected, found)).toBe(false));
});

test("only what gold states is compared", () => {
  expect(differences({}, { value: 3 })).toEqual([]);
  expect(differences({ value: "3", unit: "con" }, { value: 3, mod: "over" })).toEqual([
    { attribute: "unit", expected: "con", found: undefined },
  ]);
});
