import Table from "cli-table3";
import type { Colors } from "picocolors/types";
import type { Counts, Score, ScoreError, ValueCounts } from "../testing/index.ts";

export const share = (part: number, whole: number, value: number): string =>
  whole === 0 && part === 0 ? "–" : (100 * value).toFixed(1);

const countCells = ({ gold, predicted, right, precision, recall, f1 }: Counts): string[] => [
  String(gold),
  String(predicted),
  String(right),
  share(right, predicted, precision),
  share(right, gold, recall),
  share(gold, predicted, f1),
];

const valueCells = ({ compared, right, share: value }: ValueCounts): string[] => [
  String(compared),
  String(right),
  share(compared, compared, value),
];

/** A table with its first column of names and numbers to their right. */
export function table(
  title: string,
  heads: readonly string[],
  rows: string[][],
  c: Colors,
): string {
  const grid = new Table({
    head: [...heads],
    colAligns: heads.map((_, i) => (i === 0 ? "left" : "right")),
    style: { head: [], border: [], compact: true },
  });
  grid.push(...rows);
  return `${c.bold(title)}\n${grid.toString()}\n\n`;
}

const COUNT_HEADS = ["gold", "found", "right", "P", "R", "F1"];
const VALUE_HEADS = ["compared", "right", "%"];
const NONE: Counts = { gold: 0, predicted: 0, right: 0, precision: 0, recall: 0, f1: 0 };
const NO_VALUES: ValueCounts = { compared: 0, right: 0, share: 0 };

/** The tables of a whole score: spans of both levels by type, then values. */
export function renderScore(score: Score, c: Colors): string {
  const { outermost, every, values } = score;
  const types = Object.keys(every.types);
  const spans = [
    ...types.map((type) => [
      type,
      ...countCells(outermost.types[type] ?? NONE),
      ...countCells(every.types[type]),
    ]),
    [c.bold("total"), ...countCells(outermost.total), ...countCells(every.total)],
  ];
  const valued = Object.keys(values.every.types);
  const shares = [
    ...valued.map((type) => [
      type,
      ...valueCells(values.outermost.types[type] ?? NO_VALUES),
      ...valueCells(values.every.types[type]),
    ]),
    [
      "figures and times",
      ...valueCells(values.outermost.figures),
      ...valueCells(values.every.figures),
    ],
    [c.bold("total"), ...valueCells(values.outermost.total), ...valueCells(values.every.total)],
  ];
  const texts = `${score.texts} ${score.texts === 1 ? "text" : "texts"}`;
  return (
    table(
      `Spans of ${texts}: outermost, then every level`,
      ["type", ...COUNT_HEADS, ...COUNT_HEADS],
      spans,
      c,
    ) +
    table(
      "Values of right spans: outermost, then every level",
      ["type", ...VALUE_HEADS, ...VALUE_HEADS],
      shares,
      c,
    )
  );
}

/** F1 of each file at both levels, and its values. */
export function renderFiles(files: readonly { id: string; score: Score }[], c: Colors): string {
  const rows = files.map(({ id, score: { outermost, every, values } }) => [
    id,
    String(outermost.total.gold),
    share(outermost.total.gold, outermost.total.predicted, outermost.total.f1),
    String(every.total.gold),
    share(every.total.gold, every.total.predicted, every.total.f1),
    ...valueCells(values.outermost.total),
  ]);
  return table(
    "F1 by file: outermost, then every level, then outermost values",
    ["file", "gold", "F1", "gold", "F1", ...VALUE_HEADS],
    rows,
    c,
  );
}

/** One line an error: where, what, the text around it, and what was found instead. */
export function renderErrors(errors: readonly ScoreError[], c: Colors): string {
  const paint = { missed: c.red, extra: c.yellow, value: c.magenta };
  return errors
    .map((error) => {
      const kind = paint[error.kind](error.kind);
      const level = error.level === "nested" ? " nested" : "";
      const place = c.dim(`${error.file}:${error.start}`);
      return `${place} ${kind}${level} ${error.type} ${error.context}${reason(error)}\n`;
    })
    .join("");
}

function reason({ kind, attribute, expected, found, rule }: ScoreError): string {
  switch (kind) {
    case "missed":
      return found === undefined ? "" : ` | found ${found}`;
    case "extra":
      return ` | by ${rule}${found === undefined || found === "" ? "" : `: ${found}`}`;
    case "value":
      return ` | ${attribute} is ${expected}, found ${found ?? "none"} by ${rule}`;
  }
}
