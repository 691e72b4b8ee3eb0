import { flatten } from "../index.ts";
import type { GoldSpan, MarkedText } from "../testing/index.ts";

/**
 * Two markups of one text under each other: markup is padded so that every letter of the text stands
 * in the same column of both. Of the attributes found only those are shown that are expected.
 * @returns expected and found by rows of `width` columns at most, in NFC
 */
export function lineUp(expected: MarkedText, found: MarkedText, width: number): [string, string][] {
  const { text, spans } = expected;
  const above = marks(text, spans);
  const below = marks(
    text,
    found.spans.map((span) => withStated(span, flatten(spans))),
  );
  const rows: [string, string][] = [["", ""]];
  for (const word of words(text)) {
    let pair: [string, string] = ["", ""];
    for (let at = word.start; at < word.end; at++) {
      const long = Math.max(above[at].length, below[at].length);
      const letter = /[[\]\\]/u.test(text[at] ?? "") ? `\\${text[at]}` : text[at];
      pair = [
        pair[0] + above[at].padEnd(long) + (letter ?? ""),
        pair[1] + below[at].padEnd(long) + (letter ?? ""),
      ];
    }
    const composed = pair.map((part) => part.normalize("NFC")) as [string, string];
    const last = rows[rows.length - 1];
    if (last[0] !== "" && last[0].length + composed[0].trimEnd().length > width)
      rows.push(composed);
    else rows[rows.length - 1] = [last[0] + composed[0], last[1] + composed[1]];
  }
  return rows.map(([a, b]) => [a.trimEnd(), b.trimEnd()]);
}

/** Words with the space behind them; the last one has the end of the text too. */
function words(text: string): { start: number; end: number }[] {
  const found = [...text.matchAll(/\S*\s*/gu)]
    .filter(([word]) => word !== "")
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  const last = found.at(-1) ?? { start: 0, end: 0 };
  return [...found.slice(0, -1), { start: last.start, end: text.length + 1 }];
}

/** What markup writes before each letter of a text, and behind the last. */
function marks(text: string, spans: readonly GoldSpan[]): string[] {
  const at: string[] = new Array(text.length + 1).fill("");
  const write = (span: GoldSpan): void => {
    at[span.start] += "[";
    span.children.forEach(write);
    const stated = Object.entries(span.attributes).map(
      ([name, value]) => ` ${name}=${quote(value)}`,
    );
    at[span.end] += `](${span.type}${stated.join("")})`;
  };
  spans.forEach(write);
  return at;
}

const quote = (value: string): string => (/^[\w.:/+-]+$/u.test(value) ? value : `"${value}"`);

/** A span with the attributes only that a stated span of its extent has. */
function withStated(span: GoldSpan, stated: readonly GoldSpan[]): GoldSpan {
  const same = stated.find((one) => one.start === span.start && one.end === span.end);
  const attributes = Object.fromEntries(
    Object.entries(span.attributes).filter(([name]) => name in (same?.attributes ?? {})),
  );
  return { ...span, attributes, children: span.children.map((child) => withStated(child, stated)) };
}
