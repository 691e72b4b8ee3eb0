import { nhanError } from "../errors.ts";
import type { PatternNode } from "../grammar/pattern.ts";
import type { Rule } from "../grammar/rule.ts";
import { flatten } from "../spans/flatten.ts";
import { marked } from "../testing/marked.ts";
import { patternText } from "../testing/pattern-text.ts";
import type { Tokens } from "../text/table.ts";
import { type BestCase, bestCases } from "./best-case.ts";

/** Most parts that a message names. */
const MOST_WANTED = 3;

/**
 * Refuses an example of which the pattern can find nothing that it marks, whatever is in the lexicon
 * and whatever other rules find. Guards are not asked.
 *
 * @throws NhanError `bad-example`, with the place of the example and how far the pattern gets in it
 */
export function checkContradictions({ name, type, pattern, examples }: Rule): void {
  if (examples.length === 0) return;
  const read = bestCases(pattern);
  examples.forEach((source, i) => {
    const { text, spans } = marked(source);
    const best = read(text);
    if (best === undefined) return;
    const faults = flatten(spans)
      .filter((span) => span.type === type)
      .map(({ start, end }) => faultOf(best, start, end));
    // Other rules may make the rest of its spans.
    if (faults.includes(undefined)) return;
    const [fault] = faults as readonly Fault[];
    throw nhanError("bad-example", `${name}: examples[${i}]`, { ...fault, source });
  });
}

interface Fault {
  problem: string;
  mend: string;
}

/** Why the pattern cannot match just what stands between two offsets. */
function faultOf(best: BestCase, start: number, end: number): Fault | undefined {
  const { tokens } = best;
  const covered = JSON.stringify(tokens.text.slice(start, end));
  const from = tokens.start.subarray(0, tokens.count).indexOf(start);
  const limit = tokens.end.subarray(0, tokens.count).indexOf(end) + 1;
  if (from < 0 || limit <= from) {
    return {
      problem: `the mark around ${covered} cuts a word or takes in white space`,
      mend: "mark from the first character of a word or sign to the last of one",
    };
  }
  let furthest = from;
  let wanted = new Set<string>();
  const ends = best.ends(from, limit, (node, at) => {
    if (at < furthest || composed.has(node.op)) return;
    if (at > furthest) wanted = new Set();
    furthest = at;
    wanted.add(patternText(node));
  });
  if (ends.includes(limit)) return undefined;
  const ended = Math.max(from, ...ends);
  if (ended > furthest) wanted = new Set();
  furthest = Math.max(ended, furthest);
  const list = [...wanted];
  const shown = list.length > MOST_WANTED ? [...list.slice(0, MOST_WANTED), "…"] : list;
  const wants = shown.length > 0 ? [`wants ${shown.join(" or ")}`] : [];
  const does = [...wants, ...(ends.includes(furthest) ? ["ends"] : [])].join(", or ");
  return {
    problem: `the pattern cannot match ${covered}: ${placeIn(tokens, from, furthest)} it ${does}`,
    mend: "mark what it matches, or mend the pattern",
  };
}

/** Parts that say nothing themselves. */
const composed: ReadonlySet<PatternNode["op"]> = new Set(["seq", "any", "opt", "many", "as"]);

function placeIn({ text, start, end }: Tokens, from: number, to: number): string {
  return to === from ? "there" : `after ${JSON.stringify(text.slice(start[from], end[to - 1]))}`;
}
