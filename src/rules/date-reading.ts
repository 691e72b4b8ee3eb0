import type { Match } from "../grammar/match.ts";
import type { Values } from "../spans/types.ts";
import { KIND, TITLE } from "../text/table.ts";
import { anchorOf, dateOf } from "../values/point.ts";
import { type Anchor, isPoint, type Slots } from "../values/slots.ts";
import { slotsFrom } from "./calendar-reading.ts";
import { insideCode, startsSentence } from "./surroundings.ts";

/** The slots of a capture, or of the match. */
export function slotsOf(m: Match, name?: string): Slots {
  return slotsFrom(m.text(name));
}

const COMING: ReadonlySet<string> = new Set(["sẽ", "kiến", "trước", "tới", "hạn", "nhất", "sắp"]);
/** How many words around a date can say that it is yet to come. */
const LEFT = 8;
const RIGHT = 2;

/** Whether the words around say that the date is yet to come: `dự kiến`, `sẽ`, `trước ngày`. */
function isComing(m: Match): boolean {
  // `tháng 6 vừa qua` is past whatever else is said, `tháng 6 tới` yet to come.
  if (m.wordAt(m.end) === "vừa") return false;
  if (m.wordAt(m.end) === "tới" && isNextMonth(m)) return true;
  for (let i = m.start - 1; i >= 0 && i >= m.start - LEFT; i--) {
    const word = m.wordAt(i);
    if (/^[.;\n]/u.test(word)) break;
    if (!COMING.has(word)) continue;
    if (word === "trước" || word === "hạn" ? i === m.start - 1 : isComingWord(m, i, word))
      return true;
  }
  for (let i = m.end; i < m.end + RIGHT; i++) {
    const word = m.wordAt(i);
    if (word === "tới") return m.wordAt(i + 1) === "" || !/^\p{L}/u.test(m.wordAt(i + 1));
    if (word === "sẽ") return true;
  }
  return false;
}

/** `tháng 6 tới khởi công`, but `tháng 6 tới tháng 9`, `tháng 6 tới thăm`. */
function isNextMonth(m: Match): boolean {
  if (!/^(?:đầu |giữa |cuối )?(?:tháng|quý)/iu.test(m.text())) return false;
  const { shape, count } = m.tokens;
  if (m.end + 1 < count && (shape[m.end + 1] & KIND) === TITLE) return false;
  return !/^(?:\d.*|tháng|quý|ngày|năm|nay|hết|thăm|dự|nơi|làm|khi)$/u.test(m.wordAt(m.end + 1));
}

function isComingWord(m: Match, i: number, word: string): boolean {
  if (word === "sẽ" || word === "sắp") return true;
  if (word === "kiến") return m.wordAt(i - 1) === "dự";
  if (word === "nhất") return /^(?:chậm|muộn)$/u.test(m.wordAt(i - 1));
  return word === "tới" && m.wordAt(i - 1) === "sắp";
}

/** How far back the sentence is searched for a year. */
const SENTENCE = 60;

/** The year said before in the sentence, which `năm trước` and `năm sau` count from. */
function yearBefore(m: Match): number | undefined {
  for (let i = m.start - 1; i >= 0 && i > m.start - SENTENCE; i--) {
    const word = m.wordAt(i);
    if (/^[.!?\n\r]/u.test(word)) return undefined;
    if (/^(?:19|20)\d\d$/u.test(word)) return Number(word);
  }
  return undefined;
}

/** Whether a date says another one again: `(tức 23 tháng Chạp)`, `7/2/2022 (mùng 7 tháng Giêng)`. */
function isAside(m: Match): boolean {
  const before = m.wordAt(m.start - 1);
  if (/^(?:tức|nhằm)$/u.test(before)) return true;
  return before === "(" && /^\d{1,4}$|\d\/\d/u.test(m.wordAt(m.start - 2));
}

/** What a date counts from that is said by the slots and the words of the match. */
export function anchorFor(m: Match, slots: Slots = {}): Anchor {
  const { reference, lastDate, lastDay } = m.context;
  if (slots.back) {
    // A year alone says no day that `cùng ngày` could be.
    const said = slots.days === undefined ? lastDate : lastDay;
    return { reference: anchorOf(said) ?? reference };
  }
  if (slots.years !== undefined && /^năm (?:trước|sau)$/iu.test(m.text())) {
    const year = yearBefore(m);
    if (year !== undefined) return { reference: { year, month: 1, day: 1 } };
  }
  // `ngày 25/1/2022 (tức 23 tháng Chạp)`: the same day by the moon, or one near it.
  if (slots.lunar && slots.year === undefined && lastDay !== undefined && isAside(m)) {
    return { reference: anchorOf(lastDay) ?? reference };
  }
  // `tháng 9 tăng 5% so với tháng trước`
  if (
    slots.months === -1 &&
    m.wordAt(m.start - 1) === "với" &&
    /^\d{4}-\d\d$/u.test(lastDate ?? "")
  ) {
    return { reference: anchorOf(lastDate) };
  }
  return { reference, future: isComing(m) };
}

/** The value of a date, all whose words are the match's. */
export function readDate(m: Match): Values["date"] {
  return readSlots(m, slotsOf(m));
}

/** The value of a date whose slots were put together otherwise. */
export function readSlots(m: Match, slots: Slots): Values["date"] {
  return dateOf(slots, anchorFor(m, slots));
}

/** Whether the words can be a date, and are no part of a code. */
export const isDate = (m: Match): boolean => !insideCode(m, m.start) && isPoint(slotsOf(m));

/** A capitalised word inside a sentence belongs to a name: `đường 3 Tháng 2`. */
export const isPlain = (m: Match): boolean =>
  (m.tokens.shape[m.start] & KIND) !== TITLE || startsSentence(m, m.start) || /\d/u.test(m.text());
