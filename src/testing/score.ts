import { attributes } from "../spans/attributes.ts";
import { flatten } from "../spans/flatten.ts";
import type { AnySpan as Span } from "../spans/types.ts";
import { type Alignment, align } from "./align.ts";
import { type BootstrapOptions, type RateIntervals, rateIntervals } from "./bootstrap.ts";
import { contextOf } from "./context.ts";
import { hitsOf, type LevelMeasures, type MeasureName, measure, measureNames } from "./measures.ts";
import { nameOf } from "./name.ts";
import { type Level, type LevelValues, tally, tallyValues } from "./tally.ts";
import type { GoldSpan, MarkedText } from "./types.ts";

/** A gold text and what the tagger found in it. */
export interface ScorePair {
  gold: MarkedText & { id?: string };
  /** The tagger's outermost spans. */
  predicted: readonly Span[];
}

export interface ScoreOptions {
  /** Score these types only; default: all. What is outermost is settled before. */
  types?: readonly string[];
  /** Give intervals as well, from texts drawn anew. */
  bootstrap?: BootstrapOptions;
}

/** A span missed, a span too many, or a right span with a wrong value. */
export interface ScoreError {
  kind: "missed" | "extra" | "value";
  /** `nested` errors are those that the outermost level does not already tell. */
  level: "outermost" | "nested";
  /** Id of the gold text. */
  file: string;
  type: string;
  start: number;
  end: number;
  text: string;
  /** The span and some text on both sides, on one line. */
  context: string;
  /** The attribute that is wrong, for `value`. */
  attribute?: string;
  expected?: string;
  /** The value found, or what the tagger has in place of a missed span. */
  found?: string;
  /** The rule that made the span, for `extra` and `value`. */
  rule?: string;
}

/** The tagger against gold: both levels, their values, and every error. */
export interface Score {
  texts: number;
  outermost: Level;
  /** All spans of all levels, flattened. */
  every: Level;
  values: { outermost: LevelValues; every: LevelValues };
  /** The four measures of SemEval 2013, by one-to-one pairs, and what was taken for what. */
  measures: { outermost: LevelMeasures; every: LevelMeasures };
  /** Intervals of each measure's rates, where `bootstrap` was asked for. */
  intervals?: { outermost: MeasureIntervals; every: MeasureIntervals };
  errors: ScoreError[];
}

export type MeasureIntervals = Record<MeasureName, RateIntervals>;

/**
 * Scores spans against gold. `outermost`, `every`, `values` and `errors` are strict: same start, end
 * and type; values are compared where gold states them, between right spans only. `measures` are
 * kinder to spans that only overlap.
 * @throws NhanError `bad-option` for bootstrap numbers that are out of range
 */
export function score(pairs: readonly ScorePair[], options: ScoreOptions = {}): Score {
  const { types, bootstrap } = options;
  const wanted = <S extends { readonly type: string }>(spans: readonly S[]): readonly S[] =>
    types === undefined ? spans : spans.filter(({ type }) => types.includes(type));

  const top = pairs.map(({ gold, predicted }) => ({
    gold: wanted(gold.spans),
    predicted: wanted(predicted),
  }));
  const all = pairs.map(({ gold, predicted }) => ({
    gold: wanted(flatten(gold.spans)),
    predicted: wanted(flatten(predicted)),
  }));
  const outermost = top.map(({ gold, predicted }) => align(gold, predicted));
  const every = all.map(({ gold, predicted }) => align(gold, predicted));
  return {
    texts: pairs.length,
    outermost: tally(outermost),
    every: tally(every),
    values: { outermost: tallyValues(outermost), every: tallyValues(every) },
    measures: { outermost: measure(top), every: measure(all) },
    ...(bootstrap === undefined
      ? {}
      : { intervals: { outermost: spread(top, bootstrap), every: spread(all, bootstrap) } }),
    errors: pairs.flatMap((pair, i) => errorsOf(pair, outermost[i], every[i])),
  };
}

/** Intervals of each measure. */
function spread(texts: Parameters<typeof measure>[0], options: BootstrapOptions): MeasureIntervals {
  const measured = texts.map((text) => measure([text]).total);
  const rows = measureNames.map((name) => [
    name,
    rateIntervals(
      measured.map((text) => hitsOf(text[name])),
      options,
    ),
  ]);
  return Object.fromEntries(rows);
}

/** Errors of one text in text order; the nested ones are those the outermost level has not. */
function errorsOf(pair: ScorePair, outermost: Alignment, every: Alignment): ScoreError[] {
  const top = listErrors(pair, outermost, "outermost");
  const told = new Set(top.map(identity));
  const nested = listErrors(pair, every, "nested").filter((error) => !told.has(identity(error)));
  return [...top, ...nested].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What makes two errors in one text the same. */
export const identity = (error: ScoreError): string =>
  [error.kind, error.type, error.start, error.end, error.attribute].join(" ");

function listErrors(
  { gold, predicted }: ScorePair,
  alignment: Alignment,
  level: ScoreError["level"],
): ScoreError[] {
  const base = ({ type, start, end }: GoldSpan | Span) => ({
    level,
    file: gold.id ?? "",
    type,
    start,
    end,
    text: gold.text.slice(start, end),
    context: contextOf(gold.text, start, end),
  });
  const all = flatten(predicted);
  return [
    ...alignment.missed.map((span) => ({
      kind: "missed" as const,
      ...base(span),
      found: overlapping(span, all),
    })),
    ...alignment.extra.map((span) => ({
      kind: "extra" as const,
      ...base(span),
      found: describe(span),
      rule: span.rule,
    })),
    ...alignment.right.flatMap(({ gold: stated, span, differences }) =>
      differences.map(({ attribute, expected, found }) => ({
        kind: "value" as const,
        ...base(stated),
        attribute,
        expected,
        found: found === undefined ? undefined : String(found),
        rule: span.rule,
      })),
    ),
  ];
}

/** What the tagger has where gold has `span`: the likeliest reason for a miss. */
function overlapping(span: GoldSpan, predicted: readonly Span[]): string | undefined {
  const found = predicted.filter(({ start, end }) => start < span.end && span.start < end);
  if (found.length === 0) return undefined;
  return found.map((s) => `${nameOf(s)} by ${s.rule}`).join(", ");
}

const describe = (span: Span): string =>
  Object.entries(attributes(span))
    .map(([name, value]) => `${name}=${value}`)
    .join(" ");
