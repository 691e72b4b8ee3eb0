import { nhanError } from "../errors.ts";
import { type Hits, type Rates, rates } from "./measures.ts";

/** How texts are drawn anew. */
export interface BootstrapOptions {
  /** How often the texts are drawn; default 1000. */
  samples?: number;
  /** Where the random numbers begin; the same seed gives the same intervals. Default 1. */
  seed?: number;
  /** The share of samples inside an interval; default 0.95. */
  confidence?: number;
}

/** The bounds that the wanted share of samples lies between. */
export type Interval = readonly [low: number, high: number];

export type RateIntervals = { readonly [K in keyof Rates]: Interval };

/**
 * Draws as many texts as there are, with replacement, again and again.
 * @param statistic what a draw comes to; it is given how often each text was drawn
 * @throws NhanError `bad-option` for numbers that are out of range
 */
export function resample<T>(
  texts: number,
  statistic: (times: readonly number[]) => T,
  { samples = 1000, seed = 1 }: BootstrapOptions,
): T[] {
  if (!Number.isInteger(samples) || samples < 1)
    refuse("samples", samples, "a whole number from 1");
  const random = randomNumbers(seed);
  return Array.from({ length: samples }, () => {
    const times = new Array<number>(texts).fill(0);
    for (let i = 0; i < texts; i++) times[Math.floor(random() * texts)]++;
    return statistic(times);
  });
}

/** The interval of the middle values. */
export function interval(
  values: readonly number[],
  { confidence = 0.95 }: BootstrapOptions,
): Interval {
  if (!(confidence > 0 && confidence < 1)) refuse("confidence", confidence, "a share below 1");
  const sorted = [...values].sort((a, b) => a - b);
  // How many are left out on each side; a last binary digit must not make it one fewer.
  const out = Math.floor(((1 - confidence) / 2) * (sorted.length - 1) + 1e-9);
  return [sorted[out], sorted[sorted.length - 1 - out]];
}

/** Intervals of the rates of texts that are drawn anew. */
export function rateIntervals(texts: readonly Hits[], options: BootstrapOptions): RateIntervals {
  const drawn = resample(texts.length, (times) => rates(sumHits(texts, times)), options);
  const of = (key: keyof Rates): Interval =>
    interval(
      drawn.map((one) => one[key]),
      options,
    );
  return { precision: of("precision"), recall: of("recall"), f1: of("f1") };
}

/** The hits of texts together, each as often as it was drawn. */
export function sumHits(texts: readonly Hits[], times: readonly number[]): Hits {
  const sum = { hits: 0, possible: 0, actual: 0 };
  texts.forEach((text, i) => {
    sum.hits += text.hits * times[i];
    sum.possible += text.possible * times[i];
    sum.actual += text.actual * times[i];
  });
  return sum;
}

function refuse(name: string, got: unknown, wanted: string): never {
  throw nhanError("bad-option", name, { name, got, wanted });
}

/** Numbers from 0 to 1 in a fixed order (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
