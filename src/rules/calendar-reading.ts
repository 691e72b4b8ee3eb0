import type { Match } from "../grammar/match.ts";
import type { Clock } from "../values/clock.ts";
import { type Anchor, anchorOf, type Slots } from "../values/point.ts";
import { romanValue } from "../values/roman.ts";
import { BACK, MONTHS, NIGHTS, PARTS, RELATIVE, SEGMENTS, WEEKDAYS } from "./calendar-words.ts";

/** A year of two digits: to come within the generation, else past. */
function fullYear(text: string): number {
  const value = Number(text);
  if (text.length > 2) return value;
  return value < 50 ? 2000 + value : 1900 + value;
}

/** A captured phrase as the word tables spell it. */
function said(m: Match, name: string): string {
  return m.fold(name).replace(/\s+/gu, " ");
}

function count(m: Match, name: string): number | undefined {
  if (!m.has(name)) return undefined;
  return m.numeral(name)?.value ?? romanValue(m.text(name));
}

/** The slots that the captures under a prefix fill, see `calendar-patterns.ts`. */
export function slotsOf(m: Match, p: string): Slots {
  const slots: Slots = {};
  if (m.has(`${p}num`)) {
    const [day, month, year] = m.text(`${p}num`).split(/\D+/u);
    slots.day = Number(day);
    slots.month = Number(month);
    if (year) slots.year = fullYear(year);
  }
  if (m.has(`${p}my`)) {
    const [month, year] = m.text(`${p}my`).split(/\D+/u);
    slots.month = Number(month);
    slots.year = Number(year);
  }
  if (m.has(`${p}day`)) slots.day = count(m, `${p}day`);
  if (m.has(`${p}month`)) slots.month = count(m, `${p}month`) ?? MONTHS[said(m, `${p}month`)];
  if (m.has(`${p}year`)) slots.year = Number(m.text(`${p}year`));
  if (m.has(`${p}quarter`)) {
    slots.quarter = m.fold(`${p}quarter`) === "tư" ? 4 : count(m, `${p}quarter`);
  }
  if (m.has(`${p}decade`)) {
    const decade = Number(m.text(`${p}decade`));
    const century = (count(m, `${p}century`) ?? 20) - 1;
    slots.decade = decade < 100 ? century * 100 + decade : decade;
  } else if (m.has(`${p}century`)) slots.century = count(m, `${p}century`);
  if (m.has(`${p}weekday`)) slots.weekday = WEEKDAYS[said(m, `${p}weekday`)];
  relate(m, p, slots);
  if (m.has(`${p}part`)) slots.part = PARTS[said(m, `${p}part`)];
  if (m.has(`${p}segment`)) slots.segment = SEGMENTS[said(m, `${p}segment`)];
  return slots;
}

function relate(m: Match, p: string, slots: Slots): void {
  if (m.has(`${p}rel`)) Object.assign(slots, RELATIVE[said(m, `${p}rel`)]);
  if (m.has(`${p}back`)) slots.days = BACK[said(m, `${p}back`)];
  if (m.has(`${p}night`)) slots.days = NIGHTS[m.fold(`${p}night`)];
}

const COMING: ReadonlySet<string> = new Set(["sẽ", "kiến", "trước", "tới", "hạn", "nhất", "sắp"]);
/** How many words around a date can say that it is yet to come. */
const LEFT = 8;
const RIGHT = 2;

/** Whether the words around say that the date is yet to come: `dự kiến`, `sẽ`, `trước ngày`. */
function isComing(m: Match): boolean {
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

/** What the dates of a match count from. */
export function anchorFor(m: Match, p = ""): Anchor {
  const { reference, lastDate } = m.context;
  if (m.has(`${p}back`)) return { reference: anchorOf(lastDate) ?? reference };
  if (m.has(`${p}rel`) && /^năm (?:trước|sau)$/u.test(said(m, `${p}rel`))) {
    const year = yearBefore(m);
    if (year !== undefined) return { reference: { year, month: 1, day: 1 } };
  }
  return { reference, future: isComing(m) };
}

/** The clock time that the captures under a prefix say. */
export function clockOf(m: Match, p: string): Clock {
  if (m.has(`${p}clock`)) {
    const [hour, minute] = m.text(`${p}clock`).split(/\D+/u);
    return { hour: Number(hour), minute: minute ? Number(minute) : 0 };
  }
  const hour = count(m, `${p}hour`) ?? -1;
  if (m.has(`${p}less`)) return { hour: hour - 1, minute: 60 - (count(m, `${p}less`) ?? 0) };
  if (m.has(`${p}half`)) return { hour, minute: 30 };
  return { hour, minute: count(m, `${p}minute`) ?? 0 };
}
