import type { Candidate, Explanation } from "../document/types.ts";
import { nameOf } from "./name.ts";

/** Where a span is wanted. */
interface Wanted {
  type: string;
  start: number;
  end: number;
}

/** Says, a line a reason, why a tagger does not give a span: from the trace of its text. */
export function whyNot({ candidates }: Explanation, wanted: Wanted): string[] {
  const same = candidates.filter(
    ({ type, start, end }) => type === wanted.type && start === wanted.start && end === wanted.end,
  );
  if (same.length > 0) return same.map((one) => fate(one, candidates));
  const there = candidates.filter(
    ({ outcome, start, end }) => outcome === "kept" && start < wanted.end && wanted.start < end,
  );
  return ["no rule reads it", ...there.map((one) => `${named(one)} stands there`)];
}

function fate(one: Candidate, candidates: readonly Candidate[]): string {
  const reads = `${one.rule} reads it (score ${one.score})`;
  switch (one.outcome) {
    case "kept":
    case "nested":
      return `${reads}, but the tagger does not give its type`;
    case "weak":
      return `${reads}, but the rule is weak and nothing else in the text bears it out`;
    case "lost": {
      const winner = one.to === undefined ? undefined : candidates[one.to];
      return winner === undefined
        ? `${reads}, but no span is better than this one`
        : `${reads}, and lost to ${named(winner)}${margin(one)}`;
    }
  }
}

/** What counts is the whole choice: a span may lose to one that scores less. */
const margin = ({ behind = 0 }: Candidate): string =>
  behind === 0 ? ", which is as good" : `: the best choice with it is worth ${behind} less`;

const named = (one: Candidate): string => `${nameOf(one)} by ${one.rule} (score ${one.score})`;
