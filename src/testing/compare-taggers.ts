import { flatten } from "../spans/flatten.ts";
import type { AnySpan as Span } from "../spans/types.ts";
import { align } from "./align.ts";
import { type BootstrapOptions, type Interval, interval, resample, sumHits } from "./bootstrap.ts";
import { type Hits, rates } from "./measures.ts";
import { identity, type ScoreError, type ScoreOptions, score } from "./score.ts";
import type { GoldSpan, MarkedText } from "./types.ts";

/** A gold text and what two taggers found in it: their outermost spans. */
export interface TwoTaggings {
  gold: MarkedText & { id?: string };
  before: readonly Span[];
  after: readonly Span[];
}

/** Two taggers on the same gold, strictly and at every level. */
export interface Comparison {
  texts: number;
  /** Errors of the one before that the one after does not make. */
  fixed: ScoreError[];
  /** Errors of the one after that the one before did not make. */
  broken: ScoreError[];
  /** Gold spans that only one of them has right, and the exact p of McNemar's test. */
  spans: { fixed: number; broken: number; p: number };
  /** F1 of both; the interval and the p of their difference come from texts drawn anew. */
  f1: { before: number; after: number; difference: number; interval: Interval; p: number };
}

/**
 * Compares two taggers on the same gold: what got fixed, what broke, and whether that could be
 * chance. McNemar's test takes spans as independent, the bootstrap only texts.
 * @throws NhanError `bad-option` for bootstrap numbers that are out of range
 */
export function compareTaggers(
  texts: readonly TwoTaggings[],
  options: ScoreOptions = {},
): Comparison {
  const { types, bootstrap = {} } = options;
  const fixed: ScoreError[] = [];
  const broken: ScoreError[] = [];
  let onlyBefore = 0;
  let onlyAfter = 0;
  const hits = texts.map(({ gold, before, after }) => {
    const errors = [before, after].map(
      (predicted) => score([{ gold, predicted }], { types }).errors,
    );
    fixed.push(...without(errors[0], errors[1]));
    broken.push(...without(errors[1], errors[0]));
    const [had, has] = [before, after].map((found) => judge(gold.spans, found, types));
    for (const span of had.right) if (!has.right.has(span)) onlyBefore += 1;
    for (const span of has.right) if (!had.right.has(span)) onlyAfter += 1;
    return [had.hits, has.hits];
  });
  return {
    texts: texts.length,
    fixed,
    broken,
    spans: { fixed: onlyAfter, broken: onlyBefore, p: signTest(onlyAfter, onlyBefore) },
    f1: difference(
      hits.map(([had]) => had),
      hits.map(([, has]) => has),
      bootstrap,
    ),
  };
}

function without(errors: readonly ScoreError[], others: readonly ScoreError[]): ScoreError[] {
  const known = new Set(others.map(identity));
  return errors.filter((error) => !known.has(identity(error)));
}

/** The gold spans that are right, and the numbers of the text. */
function judge(
  gold: readonly GoldSpan[],
  predicted: readonly Span[],
  types: readonly string[] | undefined,
): { right: Set<GoldSpan>; hits: Hits } {
  const wanted = ({ type }: { type: string }): boolean => types?.includes(type) ?? true;
  const stated = flatten(gold).filter(wanted);
  const found = flatten(predicted).filter(wanted);
  const right = new Set(align(stated, found).right.map((one) => one.gold));
  return { right, hits: { hits: right.size, possible: stated.length, actual: found.length } };
}

function difference(
  before: readonly Hits[],
  after: readonly Hits[],
  options: BootstrapOptions,
): Comparison["f1"] {
  const f1 = (texts: readonly Hits[], times: readonly number[]): number =>
    rates(sumHits(texts, times)).f1;
  const drawn = resample(before.length, (times) => f1(after, times) - f1(before, times), options);
  const once = before.map(() => 1);
  const [had, has] = [f1(before, once), f1(after, once)];
  const beyond = Math.min(
    drawn.filter((one) => one <= 0).length,
    drawn.filter((one) => one >= 0).length,
  );
  return {
    before: had,
    after: has,
    difference: has - had,
    interval: interval(drawn, options),
    // Counted with the sample that was really seen, so that it is never 0.
    p: Math.min(1, (2 * (beyond + 1)) / (drawn.length + 1)),
  };
}

/** The exact two-sided p of so many changes to the one side and the other, if both were as likely. */
export function signTest(one: number, other: number): number {
  const changes = one + other;
  // Terms of the binomial distribution, by logarithms: 2 to the power of many changes is too small.
  let log = -changes * Math.LN2;
  let tail = 0;
  for (let i = 0; i <= Math.min(one, other); i++) {
    tail += Math.exp(log);
    log += Math.log((changes - i) / (i + 1));
  }
  return Math.min(1, 2 * tail);
}
