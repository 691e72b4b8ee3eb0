import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { align } from "../../src/testing/align.ts";
import { marked } from "../../src/testing/marked.ts";
import { type Measure, measure } from "../../src/testing/measures.ts";
import { likeness, pairUp } from "../../src/testing/pair-up.ts";
import { score } from "../../src/testing/score.ts";
import { spansOf } from "./spans.ts";

const pair = (gold: string, found: string) => ({ gold: marked(gold), predicted: spansOf(found) });

/** correct, incorrect, partial, missing, spurious */
const counts = (m: Measure): number[] => [m.correct, m.incorrect, m.partial, m.missing, m.spurious];

describe("the four measures, by hand", () => {
  // One right, one with another end, one with another type, one missing, one spurious.
  const { measures } = score([
    pair(
      "[Lan](person) ra [Sở Y tế](organization) ở [Huế](location) [hôm nay](date) thăm 5 xã",
      "[Lan](person) ra [Sở Y](organization) tế ở [Huế](person) hôm nay thăm [5 xã](quantity)",
    ),
  ]);
  const { total, types, confusion } = measures.outermost;

  test.each([
    ["strict", [1, 2, 0, 1, 1], 1 / 4],
    ["exact", [2, 1, 0, 1, 1], 2 / 4],
    ["partial", [2, 0, 1, 1, 1], 2.5 / 4],
    ["type", [2, 1, 0, 1, 1], 2 / 4],
  ] as const)("%s", (name, expected, rate) => {
    const one = total[name];
    expect(counts(one)).toEqual(expected);
    expect([one.possible, one.actual]).toEqual([4, 4]);
    expect([one.precision, one.recall, one.f1]).toEqual([rate, rate, rate]);
  });

  test("a pair counts under its gold type, a spurious span under its own", () => {
    expect(Object.keys(types)).toEqual(["date", "location", "organization", "person", "quantity"]);
    expect(counts(types.location.exact)).toEqual([1, 0, 0, 0, 0]);
    expect(counts(types.person.strict)).toEqual([1, 0, 0, 0, 0]);
    expect(types.quantity.strict).toMatchObject({ possible: 0, actual: 1, spurious: 1, f1: 0 });
    expect(types.date.type).toMatchObject({ possible: 1, actual: 0, missing: 1, precision: 0 });
  });

  test("what was taken for what", () => {
    expect(confusion).toEqual({
      person: { person: 1 },
      organization: { organization: 1 },
      location: { person: 1 },
      date: { none: 1 },
      none: { quantity: 1 },
    });
  });
});

test("precision and recall part ways: one of two found, and a third", () => {
  const { total } = measure([
    {
      gold: spansOf("[Lan](person) và [Mai](person)"),
      predicted: spansOf("[Lan](person) [và](person) [M](person)ai"),
    },
  ]);
  // 1 right, 1 half, 1 spurious, of 2 in gold and 3 found.
  expect(total.partial).toMatchObject({ precision: 1.5 / 3, recall: 1.5 / 2, f1: 3 / 5 });
  expect(total.strict).toMatchObject({ precision: 1 / 3, recall: 1 / 2, f1: 2 / 5 });
});

test("nested spans are paired at every level, with the one that is nearest", () => {
  const { measures } = score([
    pair(
      "[Giám đốc [Sở Y tế [tỉnh Lai Châu](location)](organization)](title)",
      "Giám đốc [Sở Y tế [tỉnh Lai Châu](location)](organization)",
    ),
  ]);
  expect(counts(measures.every.total.strict)).toEqual([2, 0, 0, 1, 0]);
  expect(measures.every.confusion.title).toEqual({ none: 1 });
  // At the outermost level the two overlap, and are of different types.
  expect(counts(measures.outermost.total.type)).toEqual([0, 1, 0, 0, 0]);
  expect(counts(measures.outermost.total.partial)).toEqual([0, 0, 1, 0, 0]);
});

test("a span that overlaps two is the partner of one", () => {
  const { total } = measure([
    {
      gold: spansOf("[Hà Nam](location) [Ninh](location)"),
      predicted: spansOf("[Hà Nam Ninh](location)"),
    },
  ]);
  expect(counts(total.partial)).toEqual([0, 0, 1, 1, 0]);
});

test("of two that it overlaps, the one that shares most of the text", () => {
  const [gold] = spansOf("[Hà Nam Ninh](location)");
  const [part, most] = spansOf("[Hà](location) [Nam Ninh](location)");
  expect(pairUp([gold], [part, most])).toEqual({
    pairs: [{ gold, span: most }],
    missing: [],
    spurious: [part],
  });
});

describe("pairs", () => {
  const span = fc
    .record({
      start: fc.integer({ min: 0, max: 7 }),
      length: fc.integer({ min: 1, max: 4 }),
      type: fc.constantFrom("a", "b"),
    })
    .map(({ start, length, type }) => ({ start, end: start + length, type }));
  type One = { start: number; end: number; type: string };
  const some = fc.uniqueArray(span, {
    maxLength: 5,
    selector: ({ start, end, type }) => `${start} ${end} ${type}`,
  });

  /** The best sum over all ways to pair. */
  function best(gold: readonly One[], predicted: readonly One[]): number {
    const [first, ...rest] = gold;
    if (first === undefined) return 0;
    const paired = predicted.map(
      (other, i) =>
        likeness(first, other) +
        best(
          rest,
          predicted.filter((_, j) => j !== i),
        ),
    );
    return Math.max(best(rest, predicted), ...paired);
  }

  test("are optimal, each span is used once, and none is lost", () => {
    fc.assert(
      fc.property(some, some, (gold, predicted) => {
        const { pairs, missing, spurious } = pairUp(gold, predicted);
        const sum = pairs.reduce((total, one) => total + likeness(one.gold, one.span), 0);
        expect(sum).toBe(best(gold, predicted));
        expect(pairs.every((one) => likeness(one.gold, one.span) > 0)).toBe(true);
        expect(new Set([...pairs.map((one) => one.gold), ...missing])).toEqual(new Set(gold));
        expect(new Set([...pairs.map((one) => one.span), ...spurious])).toEqual(new Set(predicted));
      }),
    );
  });

  test("hold every pair that is strictly right", () => {
    fc.assert(
      fc.property(some, some, (gold, predicted) => {
        const full = (spans: readonly One[]) =>
          spans.map((one) => ({ ...one, text: "", attributes: {}, children: [], value: {} }));
        const right = align(full(gold), full(predicted) as never).right.length;
        expect(measure([{ gold, predicted }]).total.strict.correct).toBe(right);
      }),
    );
  });
});
