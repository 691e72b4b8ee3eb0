import type { Alignment } from "./align.ts";

/** Spans of a type: how many gold has, the tagger has, and both have. */
export interface Counts {
  gold: number;
  predicted: number;
  right: number;
  /** Each is 0 where there is nothing to divide by. */
  precision: number;
  recall: number;
  f1: number;
}

/** Right spans of a type whose gold states values, and those whose values agree. */
export interface ValueCounts {
  compared: number;
  right: number;
  share: number;
}

/** One level of nesting, counted. */
export interface Level {
  types: Record<string, Counts>;
  total: Counts;
}

/** The values of one level's right spans, counted. */
export interface LevelValues {
  types: Record<string, ValueCounts>;
  /** Figures and times only: quantity, percent, money, number, ordinal, date to period. */
  figures: ValueCounts;
  total: ValueCounts;
}

/** The types of figures and times: those whose values the annotation scheme states. */
export const figureTypes: readonly string[] = Object.freeze([
  "quantity",
  "percent",
  "money",
  "number",
  "ordinal",
  "date",
  "time",
  "duration",
  "period",
]);

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

function counts(gold: number, predicted: number, right: number): Counts {
  return {
    gold,
    predicted,
    right,
    precision: ratio(right, predicted),
    recall: ratio(right, gold),
    f1: ratio(2 * right, gold + predicted),
  };
}

const valueCounts = (compared: number, right: number): ValueCounts => ({
  compared,
  right,
  share: ratio(right, compared),
});

/** Counts of several types together. */
function sum(rows: readonly Counts[]): Counts {
  const of = (key: "gold" | "predicted" | "right"): number =>
    rows.reduce((total, row) => total + row[key], 0);
  return counts(of("gold"), of("predicted"), of("right"));
}

function sumValues(rows: readonly ValueCounts[]): ValueCounts {
  const of = (key: "compared" | "right"): number =>
    rows.reduce((total, row) => total + row[key], 0);
  return valueCounts(of("compared"), of("right"));
}

const typesOf = (alignments: readonly Alignment[]): string[] =>
  [
    ...new Set(
      alignments.flatMap(({ right, missed, extra }) =>
        [...right.map(({ gold }) => gold), ...missed, ...extra].map(({ type }) => type),
      ),
    ),
  ].sort();

const ofType =
  (type: string) =>
  (span: { readonly type: string }): boolean =>
    span.type === type;

/** Counts the spans of one level over all texts, by type and in total. */
export function tally(alignments: readonly Alignment[]): Level {
  const types: Level["types"] = {};
  for (const type of typesOf(alignments)) {
    const has = ofType(type);
    const number = (pick: (alignment: Alignment) => number): number =>
      alignments.reduce((total, alignment) => total + pick(alignment), 0);
    const right = number((a) => a.right.filter(({ gold }) => has(gold)).length);
    const missed = number((a) => a.missed.filter(has).length);
    const extra = number((a) => a.extra.filter(has).length);
    types[type] = counts(right + missed, right + extra, right);
  }
  return { types, total: sum(Object.values(types)) };
}

/** Counts the values of one level over all texts, by type, for figures, and in total. */
export function tallyValues(alignments: readonly Alignment[]): LevelValues {
  const types: LevelValues["types"] = {};
  const stated = alignments
    .flatMap(({ right }) => right)
    .filter(({ gold }) => Object.keys(gold.attributes).length > 0);
  for (const type of [...new Set(stated.map(({ gold }) => gold.type))].sort()) {
    const here = stated.filter(({ gold }) => gold.type === type);
    types[type] = valueCounts(here.length, here.filter((s) => s.differences.length === 0).length);
  }
  const figures = Object.keys(types).filter((type) => figureTypes.includes(type));
  return {
    types,
    figures: sumValues(figures.map((type) => types[type])),
    total: sumValues(Object.values(types)),
  };
}
