/** A place in a text for people: line and column from 1, and two lines that show it. */
export interface Place {
  line: number;
  column: number;
  excerpt: string;
}

const BEFORE = 40;
const AFTER = 30;

/** Finds line and column of an offset, and draws its line with a caret below. */
export function placeOf(source: string, offset: number): Place {
  const lineStart = source.lastIndexOf("\n", offset - 1) + 1;
  const newline = source.indexOf("\n", offset);
  const lineEnd = newline === -1 ? source.length : newline;
  const from = Math.max(lineStart, offset - BEFORE);
  const before = source.slice(from, offset);
  const after = source.slice(offset, Math.min(lineEnd, offset + AFTER));
  return {
    line: source.slice(0, lineStart).split("\n").length,
    column: offset - lineStart + 1,
    excerpt: `  ${tidy(before + after)}\n  ${" ".repeat(width(before))}^`,
  };
}

// Tabs and stray control characters would push the caret from its place.
export const tidy = (text: string): string => text.replace(/\p{Cc}/gu, " ");

/** Columns a terminal needs: combining marks take none. */
export const width = (text: string): number => [...text.replace(/\p{M}/gu, "")].length;
