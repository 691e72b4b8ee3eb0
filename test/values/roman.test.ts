import { describe, expect, it } from "vitest";
import { romanValue } from "../../src/values/roman.ts";

describe("romanValue", () => {
  it.each([
    ["I", 1],
    ["IV", 4],
    ["VI", 6],
    ["IX", 9],
    ["XIII", 13],
    ["XIV", 14],
    ["XVIII", 18],
    ["XXIX", 29],
    ["XL", 40],
    ["LX", 60],
  ])("%s is %i", (text, value) => {
    expect(romanValue(text)).toBe(value);
  });

  it.each(["", "IIII", "VX", "IC", "M", "L", "C", "xiii", "XIIIA", "Vi"])("%s is none", (text) => {
    expect(romanValue(text)).toBeUndefined();
  });
});
