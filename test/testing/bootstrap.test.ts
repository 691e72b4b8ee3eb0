import { describe, expect, test } from "vitest";
import { interval, rateIntervals, resample } from "../../src/testing/bootstrap.ts";
import { marked } from "../../src/testing/marked.ts";
import { score } from "../../src/testing/score.ts";
import { thrown } from "../thrown.ts";
import { spansOf } from "./spans.ts";

/** A hundred texts with one span each, found in every second one. */
const halves = Array.from({ length: 100 }, (_, i) => ({ hits: i % 2, possible: 1, actual: 1 }));

describe("intervals", () => {
  test("are as wide as the binomial distribution says", () => {
    // Half of 100: a standard error of 0.05, 1.96 of them to each side.
    const [low, high] = rateIntervals(halves, { samples: 2000 }).f1;
    expect(low).toBeCloseTo(0.402, 1);
    expect(high).toBeCloseTo(0.598, 1);
    const [lower, higher] = rateIntervals(halves, { samples: 2000, confidence: 0.5 }).f1;
    expect(higher - lower).toBeLessThan(high - low);
  });

  test("are the same for a seed, and others for another", () => {
    expect(rateIntervals(halves, { seed: 7 })).toEqual(rateIntervals(halves, { seed: 7 }));
    expect(resample(9, (times) => times, { samples: 3, seed: 7 })).not.toEqual(
      resample(9, (times) => times, { samples: 3, seed: 8 }),
    );
  });

  test("of one text are that text", () => {
    expect(rateIntervals([{ hits: 1, possible: 2, actual: 4 }], {})).toEqual({
      precision: [0.25, 0.25],
      recall: [0.5, 0.5],
      f1: [1 / 3, 1 / 3],
    });
  });

  test("leave out the tails", () => {
    const values = Array.from({ length: 101 }, (_, i) => 100 - i);
    expect(interval(values, { confidence: 0.9 })).toEqual([5, 95]);
  });
});

test("each draw takes as many texts as there are", () => {
  const sums = resample(5, (times) => times.reduce((a, b) => a + b), { samples: 50 });
  expect(new Set(sums)).toEqual(new Set([5]));
});

test("one draw will do", () => {
  const [low, high] = rateIntervals(halves, { samples: 1 }).f1;
  expect(low).toBe(high);
});

test("a score has intervals where they are asked for", () => {
  const pairs = ["[Huế](location)", "Huế"].map((found) => ({
    gold: marked("[Huế](location)"),
    predicted: spansOf(found),
  }));
  expect(score(pairs)).not.toHaveProperty("intervals");
  const { intervals } = score(pairs, { bootstrap: { samples: 200 } });
  // Of two texts a draw has the good one never, once or twice.
  expect(intervals?.every.strict.recall).toEqual([0, 1]);
  expect(intervals?.outermost.partial.recall).toEqual([0, 1]);
});

test.each([
  [{ samples: 0 }, "samples"],
  [{ samples: 2.5 }, "samples"],
  [{ confidence: 0 }, "confidence"],
  [{ confidence: 1 }, "confidence"],
  [{ confidence: Number.NaN }, "confidence"],
])("%o is refused", (bootstrap, where) => {
  const error = thrown(() => score([], { bootstrap }));
  expect(error).toMatchObject({ code: "bad-option", where });
});
