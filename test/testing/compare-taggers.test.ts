import { describe, expect, test } from "vitest";
import { compareTaggers, signTest } from "../../src/testing/compare-taggers.ts";
import { marked } from "../../src/testing/marked.ts";
import { spansOf } from "./spans.ts";

const text = (gold: string, before: string, after: string) => ({
  gold: { id: "mau", ...marked(gold) },
  before: spansOf(before, "cũ"),
  after: spansOf(after, "mới"),
});

describe("what got fixed and what broke", () => {
  const gold = "[Lan](person) ở [Huế](location), [Mai](person) ở [Vinh](location value=1)";
  const before = "[Lan](person) ở Huế, [Mai](person) ở [Vinh](location)";
  const after = "[Lan](person) ở [Huế](location), Mai [ở](person) Vinh";
  const { fixed, broken, spans, f1, texts } = compareTaggers([text(gold, before, after)]);

  test("is told error by error", () => {
    expect(texts).toBe(1);
    const told = (errors: typeof fixed) => errors.map((e) => `${e.kind} ${e.type} ${e.text}`);
    expect(told(fixed)).toEqual(["missed location Huế", "value location Vinh"]);
    expect(told(broken)).toEqual(["missed person Mai", "extra person ở", "missed location Vinh"]);
  });

  test("is counted in gold spans", () => {
    // Huế came; Mai and Vinh went: 2 · (1 + 3) / 2³, which is 1 at most.
    expect(spans).toEqual({ fixed: 1, broken: 2, p: 1 });
  });

  test("is a difference of F1", () => {
    // Before 3 of 4 and of 3 found: 6/7. After 2 of 4 and of 3 found: 4/7.
    expect(f1.before).toBeCloseTo(6 / 7, 12);
    expect(f1.after).toBeCloseTo(4 / 7, 12);
    expect(f1.difference).toBeCloseTo(-2 / 7, 12);
    // One text is drawn every time.
    expect(f1.interval[0]).toBe(f1.interval[1]);
  });
});

test("two taggers that agree do not differ", () => {
  const same = text("[Huế](location)", "[Huế](location)", "[Huế](location)");
  expect(compareTaggers([same, same])).toMatchObject({
    fixed: [],
    broken: [],
    spans: { fixed: 0, broken: 0, p: 1 },
    f1: { difference: 0, interval: [0, 0], p: 1 },
  });
});

test("a gain in every text is no chance", () => {
  const better = text("[Huế](location)", "Huế", "[Huế](location)");
  const { spans, f1 } = compareTaggers(Array.from({ length: 10 }, () => better));
  expect(spans.p).toBeCloseTo(2 / 1024, 12);
  expect(f1).toMatchObject({ difference: 1, interval: [1, 1], p: 2 / 1001 });
});

test("only the types asked for", () => {
  const one = text("[Huế](location) [Lan](person)", "[Lan](person)", "[Huế](location)");
  const { fixed, broken } = compareTaggers(
    [{ ...one, before: [], after: spansOf("[Huế](location) [Lan](person)") }],
    { types: ["person"] },
  );
  expect([fixed.length, broken.length]).toEqual([1, 0]);
});

describe("the sign test, by hand", () => {
  test.each([
    [0, 0, 1],
    [1, 1, 1],
    [5, 0, 2 / 32],
    [3, 1, (2 * (1 + 4)) / 16],
    [2, 8, (2 * (1 + 10 + 45)) / 1024],
  ])("%i against %i: %f", (one, other, p) => {
    expect(signTest(one, other)).toBeCloseTo(p, 12);
    expect(signTest(other, one)).toBeCloseTo(p, 12);
  });

  test("of very many changes", () => {
    // z = 100 / √1900 = 2.29
    expect(signTest(1000, 900)).toBeGreaterThan(0.02);
    expect(signTest(1000, 900)).toBeLessThan(0.025);
  });
});
