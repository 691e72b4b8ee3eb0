import type { Span } from "../spans/types.ts";
import { type Outline, plain } from "./outline.ts";
import type { Extent } from "./types.ts";

/** How far behind a figure, and in front of a date, the words of a comparison are looked for. */
const REACH = 120;
/** A comparison that no date ends is no longer than this, in words. */
const WORDS = 8;

/** `so với` and the words that lead from there to a date. */
const COMPARED =
  /so với(?: (?:cùng kỳ|cùng kì|cùng thời điểm|cùng thời gian|thời điểm|thời kỳ|mức|bình quân|trung bình|con số|số liệu|kết quả|kế hoạch|thực hiện|cuối|đầu|của|trong|vào|tại|các))*$/u;
/** Right behind a percentage, the same period of another year: `bằng 110% cùng kỳ năm trước`. */
const SAME_PERIOD = /^ ?(?:cùng kỳ|cùng kì|cùng thời điểm)(?: của)?$/u;
/** Where the words that lead to a date begin. */
const LEAD = /(?:so\s+với|cùng\s+k[ỳì]|cùng\s+thời\s+điểm)(?!.*so\s+với)/isu;

/** What stands right behind a figure and begins a comparison; for a percentage also a plan. */
const BEHIND = /^[\s,]{0,2}(?:(?:nhiều|cao|thấp|ít)?\s*hơn\s+)?(?<words>so\s+với(?!\p{L}).*)$/isu;
const PLANNED =
  /^\s+(?<words>(?:cùng kỳ|cùng kì|kế hoạch|dự toán|chỉ tiêu|định mức|mục tiêu|nghị quyết)(?!\p{L}).*)$/isu;
/** Where such words are over, when no date ends them. */
const OVER =
  /[.,;:()\n“”"]|\s(?:và|nhưng|song|còn|nên|do|vì|nhờ|khi|để|thì|là|đã|đang|sẽ|đạt|tăng|giảm)(?!\p{L})/iu;

/** Whether what leads from `floor` to a date says that something is held against it. */
export function isBaseline(text: string, floor: number, date: Span, before?: Span): boolean {
  const from = Math.max(floor, date.start - REACH);
  const lead = plain(text.slice(Math.min(from, date.start), date.start)).trimEnd();
  return COMPARED.test(lead) || (before?.type === "percent" && SAME_PERIOD.test(lead));
}

/** Whether a comparison begins right behind offset `at`. */
export const comparedNext = (text: string, at: number): boolean =>
  BEHIND.test(text.slice(at, at + 24));

/**
 * The words that say what a figure is held against: `so với cùng kỳ năm 2010`, `kế hoạch năm`.
 *
 * @param at the figure's root
 * @param baseline the root of the date that it is held against, where there is one
 */
export function baselineWords(
  { text, flat, roots, sentences, sentenceOf }: Outline,
  at: number,
  baseline: number | undefined,
): Extent | undefined {
  const sentence = sentences[sentenceOf[at]];
  if (baseline !== undefined) {
    const { start, end } = flat[roots[baseline]];
    const floor = Math.max(
      baseline > 0 ? flat[roots[baseline - 1]].end : 0,
      sentence.start,
      start - REACH,
    );
    const lead = LEAD.exec(text.slice(floor, start));
    return lead === null ? undefined : { start: floor + lead.index, end };
  }
  const span = flat[roots[at]];
  const stop = Math.min(sentence.end, span.end + REACH, nextFigure(flat, roots, at));
  const behind = text.slice(span.end, Math.max(span.end, stop));
  const words =
    BEHIND.exec(behind)?.groups?.words ??
    (span.type === "percent" ? PLANNED.exec(behind)?.groups?.words : undefined);
  if (words === undefined) return undefined;
  const start = span.end + behind.length - words.length;
  const over = OVER.exec(words)?.index ?? words.length;
  const said = new RegExp(`^(?:\\S+\\s+){0,${WORDS - 1}}\\S+`, "u").exec(words.slice(0, over));
  return said === null ? undefined : { start, end: start + said[0].length };
}

/** Where the next figure begins; what it says is not the baseline of the one before. */
function nextFigure(flat: readonly Span[], roots: readonly number[], at: number): number {
  for (let i = at + 1; i < roots.length; i++) {
    const { type, start } = flat[roots[i]];
    if (type === "quantity" || type === "percent" || type === "money" || type === "number")
      return start;
    if (i > at + 3) break;
  }
  return Number.POSITIVE_INFINITY;
}
