import type { Colors } from "picocolors/types";
import type {
  Comparison,
  Interval,
  Measure,
  MeasureName,
  Measures,
  Score,
  ScoreError,
} from "../testing/index.ts";
import { measureNames } from "../testing/index.ts";
import { renderErrors, share, table } from "./score-report.ts";

const LEVELS = ["outermost", "every"] as const;
const titles = { outermost: "outermost", every: "every level" };

/** The four measures in total at both levels, with intervals where there are any, and F1 by type. */
export function renderMeasures(score: Score, c: Colors): string {
  const heads = ["measure", "cor", "inc", "par", "mis", "spu", "P", "R", "F1"];
  const totals = LEVELS.map((level) =>
    table(
      `Correct, incorrect, partial, missing and spurious (SemEval 2013): ${titles[level]}`,
      heads,
      measureNames.map((name) => [
        name,
        ...counts(score.measures[level].total[name]),
        ...rates(score, level, name),
      ]),
      c,
    ),
  );
  const types = Object.entries(score.measures.every.types);
  return (
    totals.join("") +
    table(
      "F1 by type at every level",
      ["type", ...measureNames],
      types.map(([type, measures]) => [type, ...measureNames.map((name) => f1(measures, name))]),
      c,
    )
  );
}

const counts = ({ correct, incorrect, partial, missing, spurious }: Measure): string[] =>
  [correct, incorrect, partial, missing, spurious].map(String);

const f1 = (measures: Measures, name: MeasureName): string =>
  share(measures[name].possible, measures[name].actual, measures[name].f1);

function rates(score: Score, level: (typeof LEVELS)[number], name: MeasureName): string[] {
  const measure = score.measures[level].total[name];
  const spread = score.intervals?.[level][name];
  return (["precision", "recall", "f1"] as const).map((rate) => {
    const value = percent(measure[rate]);
    return spread === undefined ? value : `${value} (${between(spread[rate])})`;
  });
}

const percent = (value: number): string => (100 * value).toFixed(1);
const between = ([low, high]: Interval): string => `${percent(low)}–${percent(high)}`;

/** What the spans of each gold type were taken for; the last row has those that gold has not. */
export function renderConfusion(score: Score, c: Colors): string {
  const { none, ...types } = score.measures.every.confusion;
  const row = (type: string, found: Readonly<Record<string, number>>): string[] => {
    const others = Object.entries(found).filter(([name]) => name !== type && name !== "none");
    const told = others.sort(([, a], [, b]) => b - a).map(([name, times]) => `${name} ${times}`);
    return [type, number(found[type]), number(found.none), told.join(", ")];
  };
  return table(
    "What gold's spans were taken for, at every level",
    ["gold", "same type", "nothing", "another type"],
    [
      ...Object.keys(types)
        .sort()
        .map((type) => row(type, types[type])),
      ...(none === undefined ? [] : [row("nothing", none)]),
    ],
    c,
  );
}

const number = (times: number | undefined): string => String(times ?? "");

/** What got fixed and what broke since a snapshot. */
export function renderComparison(comparison: Comparison, c: Colors): string {
  const { texts, fixed, broken, spans, f1: change } = comparison;
  const sign = change.difference < 0 ? "" : "+";
  const [low, high] = change.interval.map(percent);
  return [
    c.bold(`Since the snapshot, on ${texts} ${texts === 1 ? "text" : "texts"} at every level`),
    `F1 ${percent(change.before)} → ${percent(change.after)}: ${sign}${percent(change.difference)} (${low} to ${high}), p ${likely(change.p)}`,
    `gold spans: ${spans.fixed} fixed, ${spans.broken} broken, p ${likely(spans.p)}`,
    ...lines(fixed, c.green("fixed "), c),
    ...lines(broken, c.red("broken"), c),
    "",
  ].join("\n");
}

const lines = (errors: readonly ScoreError[], what: string, c: Colors): string[] =>
  errors.map((error) => `${what} ${renderErrors([error], c).trimEnd()}`);

const likely = (p: number): string => (p < 0.001 ? "< 0.001" : p.toFixed(3));
