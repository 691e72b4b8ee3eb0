import type { Colors } from "picocolors/types";
import { type Span, spanKinds } from "../index.ts";

/** A stretch of one row, in columns. */
interface Placed {
  from: number;
  text: string;
  paint: (text: string) => string;
}

/** A row of the text: its extent, without the space at its end. */
interface Line {
  start: number;
  end: number;
}

/**
 * Draws spans under their text, nested ones below those that hold them, in rows of `width` columns:
 *
 *     Bí thư Tỉnh ủy Trần Văn An
 *     └─────┬──────┘ └────┬────┘
 *         title         person
 *            └──┬──┘
 *          organization
 */
export function draw(text: string, spans: readonly Span[], width: number, c: Colors): string {
  return linesOf(text, spans, width)
    .map((line) => drawLine(text, line, spans, c))
    .join("\n");
}

function drawLine(text: string, line: Line, spans: readonly Span[], c: Colors): string {
  const columnOf = (offset: number): number => columns(text.slice(line.start, offset));
  const rows: string[] = [shown(text.slice(line.start, line.end))];
  for (let level = spans; level.length > 0; level = level.flatMap(({ children }) => children)) {
    const bars: Placed[] = [];
    const labels: Placed[] = [];
    for (const span of level) {
      if (span.end <= line.start || span.start >= line.end) continue;
      const kind = Object.hasOwn(spanKinds, span.type) ? c[spanKinds[span.type].colour] : c.cyan;
      const from = columnOf(Math.max(span.start, line.start));
      const to = columnOf(Math.min(span.end, line.end));
      bars.push({ from, text: bar(to - from), paint: kind });
      const middle = from + ((to - from - 1) >> 1);
      const at = Math.max(0, middle - ((span.type.length - 1) >> 1));
      labels.push({ from: at, text: span.type, paint: kind });
    }
    rows.push(...setRows(bars), ...setRows(labels));
  }
  return `${rows.join("\n")}\n`;
}

/** `└──┬──┘`, as long as the words above it. */
function bar(length: number): string {
  if (length < 3) return length === 1 ? "┬" : "└┘";
  const left = (length - 3) >> 1;
  return `└${"─".repeat(left)}┬${"─".repeat(length - 3 - left)}┘`;
}

/** Puts stretches into as few rows as they need not to touch. */
function setRows(stretches: readonly Placed[]): string[] {
  const rows: { text: string; length: number }[] = [];
  for (const { from, text, paint } of stretches) {
    let row = rows.find(({ length }) => length === 0 || length < from);
    if (row === undefined) {
      row = { text: "", length: 0 };
      rows.push(row);
    }
    row.text += " ".repeat(from - row.length) + paint(text);
    row.length = from + text.length;
  }
  return rows.map(({ text }) => text);
}

/** The rows of a text: its lines, broken at spaces outside of spans where there are such. */
function linesOf(text: string, spans: readonly Span[], width: number): Line[] {
  const lines: Line[] = [];
  for (const { 0: whole, index } of text.matchAll(/[^\n\r\u0085\u2028\u2029]+/gu)) {
    let start = index;
    const end = index + whole.trimEnd().length;
    while (columns(text.slice(start, end)) > width) {
      const spaces = [...text.slice(start, end).matchAll(/\s+/gu)]
        .map(({ 0: space, index: at }) => ({ at: start + at, next: start + at + space.length }))
        .filter(({ at }) => at > start && columns(text.slice(start, at)) <= width);
      const outside = spaces.filter(({ at }) => !spans.some((s) => s.start < at && at < s.end));
      const space = outside.at(-1) ?? spaces.at(-1);
      if (space === undefined) break;
      lines.push({ start, end: space.at });
      start = space.next;
    }
    if (start < end) lines.push({ start, end });
  }
  return lines;
}

const shown = (text: string): string => text.normalize("NFC").replace(/[\s\p{Cc}\p{Cf}]/gu, " ");

/** How many columns a text takes. */
const columns = (text: string): number => [...shown(text).replace(/\p{M}/gu, "")].length;
