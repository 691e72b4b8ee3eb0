import { type Labelled, type Pairing, pairUp } from "./pair-up.ts";

/** The four ways in which SemEval 2013 (task 9.1) calls a pair of overlapping spans correct. */
export const measureNames = Object.freeze(["strict", "exact", "partial", "type"] as const);
export type MeasureName = (typeof measureNames)[number];

/** One measure: what gold's spans and the tagger's came to. */
export interface Measure {
  correct: number;
  /** Paired, and not what the measure calls correct. */
  incorrect: number;
  /** Paired with another extent; only `partial` counts these, and each as half. */
  partial: number;
  /** Gold spans without a partner. */
  missing: number;
  /** The tagger's spans without a partner. */
  spurious: number;
  /** All gold spans; all of the tagger's. */
  possible: number;
  actual: number;
  /** Each is 0 where there is nothing to divide by. */
  precision: number;
  recall: number;
  f1: number;
}

/**
 * `strict`: same extent and type; `exact`: same extent, whatever the type; `partial`: the same, and
 * half for another extent; `type`: same type, whatever the overlap.
 */
export type Measures = Record<MeasureName, Measure>;

/** How often a gold type was given a type; `none` stands for a missing or a spurious span. */
export type Confusion = Record<string, Record<string, number>>;

/** One level of nesting, measured. A pair counts under its gold type. */
export interface LevelMeasures {
  types: Record<string, Measures>;
  total: Measures;
  confusion: Confusion;
}

type Outcome = "correct" | "incorrect" | "partial" | "missing" | "spurious";
/** What happened to one span of gold, or to a spurious one, by measure. */
type Event = { gold: string; found: string; outcomes: Record<MeasureName, Outcome> };

export const NONE = "none";

/** Pairs the spans of every text one to one and measures them. */
export function measure(
  texts: readonly { gold: readonly Labelled[]; predicted: readonly Labelled[] }[],
): LevelMeasures {
  const events = texts.flatMap(({ gold, predicted }) => eventsOf(pairUp(gold, predicted)));
  const names = new Set(events.map(countedAs));
  return {
    types: Object.fromEntries(
      [...names].sort().map((type) => [type, count(events.filter((e) => countedAs(e) === type))]),
    ),
    total: count(events),
    confusion: confusionOf(events),
  };
}

const countedAs = ({ gold, found }: Event): string => (gold === NONE ? found : gold);

function eventsOf({ pairs, missing, spurious }: Pairing<Labelled, Labelled>): Event[] {
  const all = (outcome: Outcome): Event["outcomes"] => ({
    strict: outcome,
    exact: outcome,
    partial: outcome,
    type: outcome,
  });
  return [
    ...pairs.map(({ gold, span }): Event => {
      const extent = gold.start === span.start && gold.end === span.end;
      const type = gold.type === span.type;
      return {
        gold: gold.type,
        found: span.type,
        outcomes: {
          strict: extent && type ? "correct" : "incorrect",
          exact: extent ? "correct" : "incorrect",
          partial: extent ? "correct" : "partial",
          type: type ? "correct" : "incorrect",
        },
      };
    }),
    ...missing.map(({ type }) => ({ gold: type, found: NONE, outcomes: all("missing") })),
    ...spurious.map(({ type }) => ({ gold: NONE, found: type, outcomes: all("spurious") })),
  ];
}

function count(events: readonly Event[]): Measures {
  const of = (name: MeasureName): Measure => {
    const number = (outcome: Outcome): number =>
      events.filter(({ outcomes }) => outcomes[name] === outcome).length;
    const counts = {
      correct: number("correct"),
      incorrect: number("incorrect"),
      partial: number("partial"),
      missing: number("missing"),
      spurious: number("spurious"),
    };
    const paired = counts.correct + counts.incorrect + counts.partial;
    const [possible, actual] = [paired + counts.missing, paired + counts.spurious];
    const hits = counts.correct + counts.partial / 2;
    return { ...counts, possible, actual, ...rates({ hits, possible, actual }) };
  };
  return { strict: of("strict"), exact: of("exact"), partial: of("partial"), type: of("type") };
}

/** What precision, recall and F1 are made of. */
export interface Hits {
  hits: number;
  possible: number;
  actual: number;
}

export interface Rates {
  precision: number;
  recall: number;
  f1: number;
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Precision, recall and F1; each is 0 where there is nothing to divide by. */
export const rates = ({ hits, possible, actual }: Hits): Rates => ({
  precision: ratio(hits, actual),
  recall: ratio(hits, possible),
  f1: ratio(2 * hits, possible + actual),
});

/** What a measure's rates are made of. */
export const hitsOf = ({ correct, partial, possible, actual }: Measure): Hits => ({
  hits: correct + partial / 2,
  possible,
  actual,
});

function confusionOf(events: readonly Event[]): Confusion {
  const table: Confusion = {};
  for (const { gold, found } of events) {
    table[gold] ??= {};
    const row = table[gold];
    row[found] = (row[found] ?? 0) + 1;
  }
  return table;
}
