import { stripVTControlCharacters } from "node:util";
import Table from "cli-table3";
import type { Colors } from "picocolors/types";
import { attributes, type Candidate, type Explanation, flatten, type Span } from "../index.ts";
import { draw } from "./draw.ts";

const WIDTH = 100;

/** The spans under their text, then tables of tokens and of candidates by stratum. */
export function renderExplanation(trace: Explanation, spans: readonly Span[], c: Colors): string {
  const blocks = [
    draw(trace.text, spans, WIDTH, c).trimEnd(),
    tokenTable(trace, c),
    ...candidateTables(trace, spans, c),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

/** A table without lines. Columns are as wide as they need to be, the last one takes the rest. */
function table(title: string, heads: string[], rows: string[][], c: Colors): string {
  const widths = heads.slice(0, -1).map((head, i) => {
    const longest = Math.max(
      head.length,
      ...rows.map((row) => stripVTControlCharacters(row[i]).length),
    );
    return Math.min(longest, MOST) + 2;
  });
  const grid = new Table({
    head: heads,
    colWidths: [...widths, WIDTH - widths.reduce((sum, width) => sum + width, 0)],
    wordWrap: true,
    style: { head: [], border: [], compact: true, "padding-left": 0, "padding-right": 1 },
    chars: NO_LINES,
  });
  grid.push(...rows);
  const [head, ...lines] = grid.toString().split("\n");
  return [c.bold(title), c.dim(head.trimEnd()), ...lines.map((l) => l.trimEnd())].join("\n");
}

/** The widest that a column of words gets. */
const MOST = 26;

const NO_LINES = Object.fromEntries(
  [
    ..."top top-mid top-left top-right bottom bottom-mid bottom-left bottom-right".split(" "),
    ..."left left-mid mid mid-mid right right-mid middle".split(" "),
  ].map((name) => [name, ""]),
);
const oneLine = (text: string): string => text.normalize("NFC").replace(/\s+/gu, " ").trim();

/** Words too long for a column in pieces, so that none is left out. */
const cut = (text: string): string => text.replace(/\S{24}(?=\S)/gu, "$& ");

/** A token a row, with the entries that begin at it. */
function tokenTable({ tokens, hits }: Explanation, c: Colors): string {
  if (tokens.length === 0) return "";
  const rows = tokens.map(({ text, shape, known, start }, i) => {
    const entries = hits
      .filter((hit) => hit.start === start)
      .map((hit) => {
        const stated = Object.entries(hit.attributes).map(([name, value]) => `${name}=${value}`);
        const more = stated.length === 0 ? "" : ` ${c.dim(stated.join(" "))}`;
        return `${c.cyan(hit.class)} ${oneLine(hit.text)}${more}`;
      });
    const word = shape === "break" ? "⏎" : cut(oneLine(text));
    return [
      String(i),
      known || shape === "break" || shape === "number" ? word : c.yellow(`${word} ?`),
      shape,
      entries.join("\n"),
    ];
  });
  const title = "Tokens and lexicon entries (? is a word that no entry and no rule knows)";
  return table(title, ["#", "token", "shape", "class, entry, attributes"], rows, c);
}

function candidateTables(trace: Explanation, spans: readonly Span[], c: Colors): string[] {
  const { candidates } = trace;
  const strata = [...new Set(candidates.map(({ stratum }) => stratum))].sort((a, b) => a - b);
  return strata.map((stratum) => {
    const rows = candidates.flatMap((candidate, i) =>
      candidate.stratum === stratum
        ? [
            [
              String(i),
              cut(oneLine(candidate.text)),
              candidate.rule.startsWith(`${candidate.type}.`)
                ? candidate.rule
                : `${candidate.rule} → ${candidate.type}`,
              String(candidate.score),
              paints(c)[candidate.outcome](candidate.outcome),
              cut(reasonOf(trace, candidate, spans)),
            ],
          ]
        : [],
    );
    const title =
      stratum === 0
        ? "Candidates of stratum 0: rules that begin with words"
        : `Candidates of stratum ${stratum}: rules that begin with spans of stratum ${stratum - 1}`;
    return table(title, ["#", "words", "rule", "score", "", "why"], rows, c);
  });
}

const paints = (c: Colors): Record<Candidate["outcome"], (text: string) => string> => ({
  kept: c.green,
  nested: c.blue,
  lost: c.red,
  weak: c.yellow,
});

/** What a winner is worth; what a loser lost to, and by how much. */
function reasonOf(trace: Explanation, one: Candidate, spans: readonly Span[]): string {
  const { candidates } = trace;
  switch (one.outcome) {
    case "weak":
      return "nothing in the text bears it out";
    case "lost":
      return lossOf(trace, one);
    default: {
      const span = flatten(spans).find(
        ({ start, end, rule }) => start === one.start && end === one.end && rule === one.rule,
      );
      const value = span === undefined ? [] : Object.entries(attributes(span));
      const said = value.map(([name, what]) => `${name}=${what}`).join(" ");
      if (one.outcome === "kept") return said;
      const parent = candidates
        .map((other, i) => ({ other, i }))
        .filter(({ other }) => ["kept", "nested"].includes(other.outcome) && holds(other, one))
        .sort((a, b) => a.other.end - a.other.start - (b.other.end - b.other.start))[0].i;
      return `in #${parent}${said === "" ? "" : `: ${said}`}`;
    }
  }
}

const holds = (a: Candidate, b: Candidate): boolean =>
  a !== b && a.start <= b.start && b.end <= a.end;

function lossOf({ tokens, candidates }: Explanation, one: Candidate): string {
  const rivals = candidates.flatMap((other, i) =>
    other.outcome === "kept" && other.start < one.end && one.start < other.end ? [i] : [],
  );
  if (rivals.length === 0) return "worth less than nothing";
  const [first] = rivals;
  const by = one.behind === undefined || one.behind === 0 ? "" : ` (−${one.behind})`;
  if (rivals.length === 1 && holds(candidates[first], one)) {
    const same = candidates[first].start === one.start && candidates[first].end === one.end;
    if (!same) return `inside #${first}${by}`;
    return by === "" ? `as #${first}, which comes first` : `as #${first}, which weighs more${by}`;
  }
  const tokensOf = ({ start, end }: Candidate): number =>
    tokens.filter((token) => start <= token.start && token.end <= end).length;
  const theirs = rivals.reduce((sum, i) => sum + tokensOf(candidates[i]), 0);
  const sizes = `${theirs} tokens against ${tokensOf(one)}`;
  return `to ${rivals.map((i) => `#${i}`).join(", ")}: ${by === "" ? "a tie, by order" : sizes}${by}`;
}
