export type { BootstrapOptions, Interval, RateIntervals } from "./bootstrap.ts";
export type { CheckFailure } from "./check.ts";
export { type CheckOptions, checkRules } from "./check-rules.ts";
export { type Comparison, compareTaggers, type TwoTaggings } from "./compare-taggers.ts";
export {
  type ClassCoverage,
  type Coverage,
  type CoverageOptions,
  coverage,
  type PartCoverage,
  type RuleCoverage,
} from "./coverage.ts";
export { describeRules, type TestRunner } from "./describe-rules.ts";
export {
  type Aspect,
  type DiffSpan,
  diffSnapshots,
  type RuleEffect,
  type SnapshotDiff,
  type SpanChange,
} from "./diff.ts";
export type { Form } from "./forms.ts";
export { readGold } from "./gold.ts";
export { marked } from "./marked.ts";
export {
  type MatcherOptions,
  type MatcherResult,
  matchers,
  type SpanMatcher,
  type SpanMatchers,
} from "./matchers.ts";
export {
  type Confusion,
  type LevelMeasures,
  type Measure,
  type MeasureName,
  type Measures,
  measureNames,
} from "./measures.ts";
export type { PrintableSpan, PrintOptions } from "./print.ts";
export { print } from "./print.ts";
export { printCoverage } from "./print-coverage.ts";
export { printDiff } from "./print-diff.ts";
export type { MeasureIntervals, Score, ScoreError, ScoreOptions, ScorePair } from "./score.ts";
export { score } from "./score.ts";
export {
  printSnapshot,
  readSnapshot,
  type Snapshot,
  type SnapshotText,
  snapshot,
  type TextRecord,
} from "./snapshot.ts";
export type { Counts, Level, LevelValues, ValueCounts } from "./tally.ts";
export { figureTypes } from "./tally.ts";
export type { GoldSpan, GoldText, MarkedText, TagFunction, TaggerLike } from "./types.ts";
