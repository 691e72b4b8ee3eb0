import type { ClassCoverage, Coverage, PartCoverage } from "./coverage.ts";

/** How much of a pattern is shown, and how many of a list. */
const LENGTH = 60;
const MOST = 12;

/**
 * Writes for people what no example or text exercises: rules, ways through patterns by the part that
 * they belong to, and lexicon entries by class. The end of the last line is a newline.
 */
export function printCoverage({ texts, rules, parts, lexicon }: Coverage): string {
  const idle = rules.filter(({ spans }) => spans === 0).map(({ rule }) => rule);
  const ways = parts.flatMap((one) => one.ways);
  const taken = ways.filter(({ spans }) => spans > 0);
  const rows = lexicon.reduce((sum, one) => sum + one.rows, 0);
  const used = lexicon.reduce((sum, one) => sum + one.rows - one.unused.length, 0);
  const lines = [
    `${texts} ${texts === 1 ? "text exercises" : "texts exercise"} ` +
      `${rules.length - idle.length} of ${rules.length} rules, ` +
      `${taken.length} of ${ways.length} ways through their patterns, ` +
      `${used} of ${rows} lexicon entries`,
    ...(idle.length === 0 ? [] : [`rules without a span: ${idle.join(", ")}`]),
    ...parts.flatMap(partLine),
    ...lexicon.filter((one) => one.unused.length > 0).map(classLine),
  ];
  return `${lines.join("\n")}\n`;
}

function partLine({ part, rules, ways }: PartCoverage): string[] {
  const never = ways.filter(({ spans }) => spans === 0);
  if (never.length === 0) return [];
  const named = never.map(({ way }) => (way === "" ? "left out" : short(way)));
  return [`${some(rules, 3)}: ${short(part)} never ${some(named, MOST)}`];
}

const classLine = ({ class: name, rows, unused }: ClassCoverage): string =>
  `lexicon class ${name}: ${rows - unused.length} of ${rows}, not ${some(
    unused.map(({ phrase }) => phrase),
    MOST,
  )}`;

const short = (code: string): string =>
  code.length > LENGTH ? `${code.slice(0, LENGTH - 1)}…` : code;

const some = (list: readonly string[], most: number): string =>
  list.length <= most
    ? list.join(", ")
    : `${list.slice(0, most).join(", ")} and ${list.length - most} more`;
