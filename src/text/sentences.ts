import type { Tokens } from "./table.ts";
import {
  BREAK,
  CAMEL,
  FIRST,
  GLUED,
  INITIAL,
  isCapital,
  KIND,
  LOWER,
  MARK,
  NUMBER,
  TITLE,
} from "./table.ts";

/** A sentence: UTF-16 offsets as of spans, end exclusive, no white space at either end. */
export interface Sentence {
  start: number;
  end: number;
  text: string;
}

/** A stretch that no sentence may end inside. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** What a full stop behind it shortens, in small letters; a capital behind that stop means nothing. */
const SHORTENED = new Set(
  (
    "tp tx tt ts ths th gs pgs gsts pgsts bs bsckii cn ks kts ls ds nsnd nsưt nsut nxb " +
    "kp st tel đt fax no mr mrs ms dr jr sr prof gen"
  ).split(" "),
);

/** Words after which a lone capital is a name of its own, so that the stop behind it ends. */
const LETTERED = new Set(
  "hạng khối loại nhóm lớp bảng vitamin điểm ông bà em anh chị cháu tổ phương".split(" "),
);

const ENDERS = ".!?…";
const CLOSERS = "\"”»’')]";
const QUOTES = "\"“”«»‘’'";

/**
 * Splits a text into sentences. A line break always ends one; a stop does where a new sentence may
 * begin behind it, unless it shortens a word, numbers a list's item, or stands inside a span.
 *
 * @param spans outermost spans in text order.
 */
export function splitSentences(tokens: Tokens, spans: readonly Extent[]): Sentence[] {
  const { text, count, start, end, shape } = tokens;
  const sentences: Sentence[] = [];
  let first = -1;
  let nextSpan = 0;
  for (let i = 0; i < count; i++) {
    if ((shape[i] & KIND) === BREAK) {
      close(i);
      continue;
    }
    if (first < 0) first = i;
    if ((shape[i] & KIND) !== MARK || !isOne(i, ENDERS)) continue;
    const last = groupEnd(i);
    if (ends(i, last) && !inSpan(end[last])) close(last + 1);
    i = last;
  }
  close(count);
  return sentences;

  /** Ends the running sentence before token `to`. */
  function close(to: number): void {
    if (first < 0) return;
    const from = start[first];
    const until = end[to - 1];
    sentences.push({ start: from, end: until, text: text.slice(from, until) });
    first = -1;
  }

  function isOne(i: number, marks: string): boolean {
    return end[i] - start[i] === 1 && marks.includes(text[start[i]]);
  }

  /** The last of the stops and closing marks that stand in a row from token `i`. */
  function groupEnd(i: number): number {
    let last = i;
    while (last + 1 < count && glued(last + 1) && isOne(last + 1, ENDERS)) last++;
    while (last + 1 < count && glued(last + 1) && isOne(last + 1, CLOSERS)) last++;
    return last;
  }

  function glued(i: number): boolean {
    return (shape[i] & GLUED) !== 0 && (shape[i] & KIND) !== BREAK;
  }

  function inSpan(offset: number): boolean {
    while (nextSpan < spans.length && spans[nextSpan].end <= offset) nextSpan++;
    return nextSpan < spans.length && spans[nextSpan].start < offset;
  }

  /** Whether the stops from token `i` to `last` end a sentence. */
  function ends(i: number, last: number): boolean {
    const next = last + 1;
    if (next >= count || (shape[next] & KIND) === BREAK) return true;
    if (glued(next)) return forgotten(i, last, next);
    if (!begins(next, last > i && isOne(last, QUOTES))) return false;
    return text[start[i]] !== "." || last > i || !shortens(i);
  }

  /** A stop that lacks the space behind it: `đã xong.Sau đó`. */
  function forgotten(i: number, last: number, next: number): boolean {
    if (i !== last || i === 0 || !glued(i) || (shape[next] & KIND) !== TITLE) return false;
    return (shape[i - 1] & KIND) === LOWER && end[i - 1] - start[i - 1] > 2;
  }

  /** Whether a sentence may begin at token `i`. */
  function begins(i: number, quoted: boolean): boolean {
    const kind = shape[i] & KIND;
    if (isCapital(shape[i]) || kind === NUMBER || kind === CAMEL) return true;
    if (kind !== MARK || isOne(i, ",;:)]!?…./")) return false;
    // Behind a closing quotation a dash leads to who said it.
    if (quoted && isOne(i, "-–—")) return false;
    let p = i;
    while (p < count && (shape[p] & KIND) === MARK) p++;
    return p >= count || (shape[p] & KIND) !== LOWER || isOne(i, QUOTES);
  }

  /** Whether the single stop at token `i` belongs to the word or number before it. */
  function shortens(i: number): boolean {
    if (i === 0 || !glued(i)) return false;
    const before = i - 1;
    const kind = shape[before] & KIND;
    const atStart = (shape[before] & FIRST) !== 0;
    if (kind === NUMBER) return atStart;
    const word = text.slice(start[before], end[before]).normalize("NFC").toLowerCase();
    if (atStart && (word.length === 1 || /^[ivx]{1,5}$/u.test(word))) return true;
    if (kind === INITIAL) {
      if (before === 0 || glued(before)) return true;
      return !LETTERED.has(
        text
          .slice(start[before - 1], end[before - 1])
          .normalize("NFC")
          .toLowerCase(),
      );
    }
    return isCapital(shape[before]) && SHORTENED.has(word);
  }
}
