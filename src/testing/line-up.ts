import { tidy, width } from "./place.ts";

/** A span to be drawn below its text. */
export interface Lane {
  /** `-` is expected and not found, `+` is found and not expected. */
  sign: "-" | "+" | " ";
  start: number;
  end: number;
  /** What stands at the end of its line. */
  label: string;
}

/** Characters of the text to both sides of what is drawn. */
const AROUND = 30;

/**
 * Draws spans below the text, each on a line of its own and right under the letters that it covers;
 * only lines of the text that have spans are shown, and of these the part around them.
 *
 *       Gặp Bí thư Tỉnh ủy ở Huế
 *     -     ^^^^^^^^^^^^^^          title
 *     +            ^^^^^^^          organization by body.organ
 */
export function lineUp(text: string, lanes: readonly Lane[]): string {
  const rows: string[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    const here = lanes.filter((lane) => lane.start >= start && lane.start <= end);
    if (here.length > 0) rows.push(...drawn(text, start, end, here));
    start = end + 1;
  }
  return rows.join("\n");
}

function drawn(text: string, start: number, end: number, lanes: readonly Lane[]): string[] {
  const last = Math.max(...lanes.map((lane) => Math.min(lane.end, end)));
  const from = Math.max(start, Math.min(...lanes.map((lane) => lane.start)) - AROUND);
  const to = Math.min(end, last + AROUND);
  const [before, after] = [from > start ? "…" : "", to < end ? "…" : ""];
  const shown = `${before}${tidy(text.slice(from, to))}${after}`;
  const order = ["-", "+", " "];
  const sorted = [...lanes].sort(
    (a, b) => a.start - b.start || b.end - a.end || order.indexOf(a.sign) - order.indexOf(b.sign),
  );
  return [
    `    ${shown}`,
    ...sorted.map((lane) => {
      const indent = " ".repeat(before.length + width(text.slice(from, lane.start)));
      const mark = "^".repeat(Math.max(1, width(text.slice(lane.start, Math.min(lane.end, end)))));
      return `  ${lane.sign} ${(indent + mark).padEnd(width(shown))}  ${lane.label}`;
    }),
  ];
}
