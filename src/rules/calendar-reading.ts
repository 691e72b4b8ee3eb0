import type { Clock } from "../values/clock.ts";
import { cycleOf } from "../values/lunar.ts";
import { romanValue } from "../values/roman.ts";
import type { Slots } from "../values/slots.ts";
import {
  BACK,
  COUNTS,
  EVERY,
  NIGHTS,
  PARTS,
  RELATIVE,
  SEASONS,
  SEGMENTS,
  TURNS,
  WEEKDAYS,
} from "./calendar-words.ts";

/** What whole phrases say, the reader's first question at every word. */
const PHRASES: ReadonlyMap<string, Slots> = new Map([
  ...entries(TURNS),
  ...entries(NIGHTS),
  ...entries(SEASONS),
  ...Object.entries(PARTS).map(([word, part]) => [word, { part }] as const),
  ...Object.entries(SEGMENTS).map(([word, segment]) => [word, { segment }] as const),
  ...entries(WEEKDAYS),
  ...entries(RELATIVE),
  ...entries(BACK),
  ...entries(EVERY),
  ["rằm", { day: 15, lunar: true }],
  ["tháng giêng", { month: 1, lunar: true }],
  ["tháng chạp", { month: 12, lunar: true }],
  ["âm lịch", { lunar: true }],
  ["âl", { lunar: true }],
  ["ba mươi tết", { day: 30, lunar: true, tet: true }],
  ["tết", { lunar: true, tet: true }],
  ["tết dương lịch", { month: 1 }],
  ["tết tây", { month: 1 }],
  ["trước công nguyên", { before: true }],
  ["trước cn", { before: true }],
  ["tcn", { before: true }],
  ["ngày đầu năm", { month: 1, day: 1 }],
  ["ngày cuối năm", { month: 12, day: 31 }],
]);
/** By first word: how many words its longest phrase has. */
const LONGEST: ReadonlyMap<string, number> = longest();

function longest(): Map<string, number> {
  const lengths = new Map<string, number>();
  for (const phrase of PHRASES.keys()) {
    const words = phrase.split(" ");
    lengths.set(words[0], Math.max(lengths.get(words[0]) ?? 0, words.length));
  }
  return lengths;
}

function entries(table: Readonly<Record<string, Slots>>): [string, Slots][] {
  return Object.entries(table);
}

type Head = "day" | "week" | "month" | "quarter" | "year" | "decade" | "century";

/** The slot that a number after the word fills. */
const HEADS: Readonly<Record<string, Head>> = {
  ngày: "day",
  hôm: "day",
  mùng: "day",
  mồng: "day",
  tháng: "month",
  quý: "quarter",
  tuần: "week",
  năm: "year",
  "những năm": "decade",
  "thập niên": "decade",
  "thập kỷ": "decade",
  "thế kỷ": "century",
};

/** The steps of a unit that no number follows. */
const CURRENT: Readonly<Partial<Record<Head, "weeks" | "months" | "quarters" | "years">>> = {
  week: "weeks",
  month: "months",
  quarter: "quarters",
  year: "years",
};

/** Older spellings of words that the reader looks at. */
const NEWER: Readonly<Record<string, string>> = { kỉ: "kỷ", quí: "quý", bẩy: "bảy" };

function wordsOf(text: string): string[] {
  const found = text.toLowerCase().match(/\p{L}+|\d+|[/.\-‐‑–]/gu) ?? [];
  return found.map((word) => NEWER[word] ?? word);
}

/** A number of at most three words at `i`, or a year in words, and how many words it takes. */
function countAt(words: readonly string[], i: number): readonly [value: number, length: number] {
  if (/^\d/u.test(words[i] ?? "")) return [Number(words[i]), 1];
  if (/^ng[hà]/u.test(words[i + 1] ?? "")) return yearAt(words, i);
  for (let length = 3; length > 0; length--) {
    const value = COUNTS.get(words.slice(i, i + length).join(" "));
    if (value !== undefined) return [value, length];
  }
  return [0, 0];
}

/** `hai nghìn không trăm hai mươi`, `hai ngàn lẻ tám`, to the last word. */
function yearAt(words: readonly string[], i: number): readonly [value: number, length: number] {
  const at = (k: number): number => COUNTS.get(words[k]) ?? 0;
  let [value, next] = [at(i) * 1000, i + 2];
  if (words[next + 1] === "trăm") [value, next] = [value + at(next) * 100, next + 2];
  if (/^l[iẻ]/u.test(words[next] ?? "")) next += 1;
  const [rest, length] = countAt(words, next);
  return [value + rest, next + length - i];
}

/** A year of two digits: to come within the generation, else past. */
function fullYear(text: string): number | undefined {
  const value = Number(text);
  // Three digits are a misprint.
  if (text.length !== 2) return text.length === 3 ? undefined : value;
  return value < 50 ? 2000 + value : 1900 + value;
}

/**
 * The slots that the words of a date fill, whatever its form: one reader for all patterns of dates,
 * which say what a date may look like.
 *
 *     sáng    thứ Hai  ,  ngày 5  /  3    năm ngoái
 *     part    weekday     day   month   years: -1
 */
export function slotsFrom(text: string): Slots {
  const words = wordsOf(text);
  const slots: Slots = {};
  let head: Head | undefined;
  for (let i = 0; i < words.length; ) {
    let taken = isCounted(words, i, head) ? 0 : phraseAt(words, i, slots);
    if (taken === 0) taken = numberAt(words, i, head, slots);
    if (taken > 0) {
      head = undefined;
      i += taken;
      continue;
    }
    const two = HEADS[`${words[i]} ${words[i + 1]}`];
    head = two ?? HEADS[words[i]] ?? head;
    i += two === undefined ? 1 : 2;
  }
  // The first of a month is called so by the moon: `lễ chùa mùng 1`.
  if (isFirst(words) && slots.day === 1 && slots.month === undefined && !hasStep(slots))
    slots.lunar = true;
  // Years by name are lunar: `ngày 23 tháng 4 năm Ất Tỵ`.
  if (slots.cycle !== undefined && slots.month !== undefined) slots.lunar = true;
  // `cuối năm`, `hết tháng`: the one that we are in.
  const current = head === undefined ? undefined : CURRENT[head];
  if (current !== undefined) slots[current] ??= 0;
  if (slots.decade !== undefined && slots.decade < 100) {
    slots.decade += ((slots.century ?? 21 + (slots.centuries ?? -1)) - 1) * 100;
    delete slots.century;
    delete slots.centuries;
  }
  return slots;
}

const isFirst = (words: readonly string[]): boolean =>
  words.includes("mùng") || words.includes("mồng");
const hasStep = ({ months, every }: Slots): boolean => months !== undefined || every !== undefined;

/** Whether the word counts the head before it: `thế kỷ thứ tư`, `tháng năm`. */
function isCounted(words: readonly string[], i: number, head: Head | undefined): boolean {
  if (words[i] === "thứ") return head === "century" || head === "week";
  return words[i] === "năm" && (head === "month" || head === "day") && !isDigits(words[i + 1]);
}

function phraseAt(words: readonly string[], i: number, slots: Slots): number {
  for (let length = LONGEST.get(words[i]) ?? 0; length > 0; length--) {
    const phrase = PHRASES.get(words.slice(i, i + length).join(" "));
    if (phrase === undefined) continue;
    Object.assign(slots, phrase);
    return length;
  }
  const cycle = cycleOf(words[i], words[i + 1] ?? "");
  if (cycle === undefined) return 0;
  slots.cycle = cycle;
  return 2;
}

const isMark = (word: string | undefined): boolean => /^[/.\-‐‑–]$/u.test(word ?? "");
const isDigits = (word: string | undefined): boolean => /^\d+$/u.test(word ?? "");

/** Puts the number at `i` into the slot that its head, or its form, says; how many words it takes. */
function numberAt(
  words: readonly string[],
  i: number,
  head: Head | undefined,
  slots: Slots,
): number {
  const word = words[i];
  if (head === "quarter" || head === "century") {
    const rank = romanValue(word.toUpperCase());
    const [value, length] = rank === undefined ? countAt(words, i) : [rank, 1];
    if (length === 0) return 0;
    slots[head] = value;
    return length + yearTailAt(words, i + length, slots);
  }
  if (!isDigits(word) && (head === undefined || (word === "năm" && !isCounted(words, i, head))))
    return 0;
  const [value, length] = countAt(words, i);
  if (length === 0) return 0;
  if (head !== undefined && head !== "day") {
    slots[head] = value;
    return length + yearTailAt(words, i + length, slots);
  }
  if (isDigits(word) && isMark(words[i + 1]) && isDigits(words[i + 2])) {
    return partsAt(words, i, slots);
  }
  if (isDigits(word) && word.length === 4) slots.year = value;
  else slots.day = value;
  return length;
}

/** `/2021` behind a month or a quarter. */
function yearTailAt(words: readonly string[], i: number, slots: Slots): number {
  if (!isMark(words[i]) || !isDigits(words[i + 1])) return 0;
  slots.year = Number(words[i + 1]);
  return 2;
}

/** `30/11`, `30/11/2021`, `11/2021` and `2021-11-30`. */
function partsAt(words: readonly string[], i: number, slots: Slots): number {
  const third = isMark(words[i + 3]) && isDigits(words[i + 4]) ? words[i + 4] : undefined;
  const [first, second] = [Number(words[i]), Number(words[i + 2])];
  if (words[i].length === 4 && third !== undefined) {
    Object.assign(slots, { year: first, month: second, day: Number(third) });
    return 5;
  }
  if (words[i + 2].length === 4) {
    Object.assign(slots, { month: first, year: second });
    return 3;
  }
  Object.assign(slots, { day: first, month: second });
  if (third === undefined) return 3;
  const year = fullYear(third);
  if (year !== undefined) slots.year = year;
  return 5;
}

/** The hour that each half of a day begins with: `5:20 PM`, `5:20 CH` (chiều). */
const HALVES: Readonly<Record<string, number>> = { am: 0, sa: 0, pm: 12, ch: 12 };

/** The clock time that words say: `15h30`, `8 giờ kém 15`, `tám giờ rưỡi`; hour -1 where none. */
export function clockFrom(text: string): Clock {
  const words = wordsOf(text);
  // `1,5 giờ` is no clock time.
  if (/\d,\d/u.test(text)) return { hour: -1, minute: 0 };
  const phrase = words.slice(0, 2).join(" ");
  if (phrase === "giữa trưa") return { hour: 12, minute: 0 };
  if (phrase === "nửa đêm" || phrase === "giữa đêm") return { hour: 0, minute: 0 };
  let i = words.findIndex((_, at) => countAt(words, at)[1] > 0);
  if (i < 0) return { hour: -1, minute: 0 };
  if (words[0] === "kém") {
    // `kém 10 phút 9 giờ`
    const [less, taken] = countAt(words, 1);
    const at = 1 + taken + (words[1 + taken] === "phút" ? 1 : 0);
    return { hour: countAt(words, at)[0] - 1, minute: 60 - less };
  }
  const [hour, length] = countAt(words, i);
  i += length;
  if (words[i] === "rưỡi") return { hour, minute: 30 };
  const rest = words[i + 1];
  if (rest === "rưỡi") return { hour, minute: 30 };
  if (rest === "kém") return { hour: hour - 1, minute: 60 - countAt(words, i + 2)[0] };
  // `15:30` has no word between its numbers.
  const minute = i < words.length ? countAt(words, isDigits(words[i]) ? i : i + 1)[0] : 0;
  const half = HALVES[words.at(-1) ?? ""];
  if (half === undefined) return { hour, minute };
  return { hour: hour > 12 ? hour : (hour % 12) + half, minute };
}
