import type { Match } from "../grammar/match.ts";
import { ahead, any, as, behind, notBehind, opt, seq } from "../grammar/pattern.ts";
import { rule } from "../grammar/rule.ts";
import { FIRST } from "../text/table.ts";
import { borrow } from "../values/point.ts";
import { isPoint, type Slots } from "../values/slots.ts";
import {
  day,
  digits,
  every,
  further,
  joined,
  lunarDay,
  lunarTail,
  numeric,
  ofCentury,
  part,
  separator,
  upTo99,
  yearTail,
} from "./calendar-patterns.ts";
import { slotsFrom } from "./calendar-reading.ts";
import { isDate, readDate, readSlots, slotsOf } from "./date-reading.ts";
import { functionWords } from "./function-words.ts";
import { insideCode, listHead } from "./surroundings.ts";

const dayWord = any("ngày", "mùng", "mồng");
/** A day, and behind it the date that says its month. */
const sharing = seq(
  as("day", upTo99),
  ahead(
    any(
      seq(separator, opt(further), opt(dayWord), upTo99, opt(lunarTail), as("next", every)),
      seq(opt(any(separator, "-")), opt(further), as("next", any(lunarDay, day))),
      seq(separator, opt(further), as("next", numeric)),
    ),
  ),
);

/** A day that shares the month of the date after it: `đêm 18 rạng sáng ngày 19/7`. */
export const sharedDay = rule({
  name: "date.shared",
  type: "date",
  pattern: any(
    seq(any(seq(part, opt(dayWord)), dayWord), sharing),
    seq(
      behind(separator),
      any(sharing, seq(joined, numeric), seq(as("last", upTo99), opt(lunarTail), every)),
    ),
  ),
  when: (m) => isDate(m) && (m.has("day") ? inDayList(m) : endsDayList(m)),
  read: (m) => readSlots(m, borrow(slotsOf(m), nextOf(m))),
  weight: 1,
  examples: [
    "[Đêm 21](date value=XXXX-08-21 part=night) [rạng sáng ngày 22/8](date value=XXXX-08-22 part=morning) nước lên.",
    "Họp các [ngày 28](date value=2021-11-28), [29](date value=2021-11-29) và [30/11/2021](date value=2021-11-30).",
    "Phát vào [ngày 1](date value=XXXX-XX-01) và [15 hằng tháng](date value=XXXX-XX-15).",
    "Ăn chay [ngày 1](date value=XXXX-XX-01) và [15 âm lịch hằng tháng](date value=XXXX-XX-XX).",
  ],
  misses: ["Đêm nay trời mưa.", "Sáng 18 người lên đường."],
});

/** What the first day of a row stands behind. */
const DAYS = /^(?:ngày|mùng|mồng|sáng|trưa|chiều|tối|đêm)$/u;

/** What the date behind a shared day says of it. */
function nextOf(m: Match): Slots {
  return m.has("next") ? slotsOf(m, "next") : {};
}

/** `hai ngày 3 và 4.4`, `dịp 30/4 và 1/5`: the last of the row, without a word of its own. */
function endsDayList(m: Match): boolean {
  const i = listHead(m, /^(?:[,/-]|và|\d\d?)$/u);
  return i < m.start - 2 && (DAYS.test(m.wordAt(i)) || /^(?:dịp|lễ)$/u.test(m.wordAt(i)));
}

/** A bare day counts only in a row of days: `các ngày 28, 29 và 30/11`. */
function inDayList(m: Match): boolean {
  if (!isPoint(borrow(slotsOf(m), nextOf(m)))) return false;
  if (m.to("day") - m.start > 1) return true;
  const i = listHead(m, /^(?:,|và|\d\d?)$/u);
  return DAYS.test(m.wordAt(i));
}

/**
 * A number in a row that `tháng`, `quý` or `thế kỷ` heads, with the year that the last one says:
 * `tháng 7, 8 và 9/2021`.
 */
export const listedNumber = rule({
  name: "date.listed-number",
  type: "date",
  pattern: seq(
    behind(separator),
    upTo99,
    any(ofCentury, yearTail, opt(ahead(separator, opt(further), upTo99, as("next", yearTail)))),
  ),
  when: (m) => !insideCode(m, m.start) && listWord(m) !== undefined && isPoint(listedSlots(m)),
  read: (m) => readSlots(m, listedSlots(m)),
  weight: 1,
  examples: [
    "Mưa nhiều các [tháng 7](date value=XXXX-07), [8](date value=XXXX-08) và [9](date value=XXXX-09).",
    "Lũ về [tháng 9](date value=2020-09) và [10/2020](date value=2020-10).",
    "Lãi [quý 1](date value=XXXX-Q1), [2](date value=XXXX-Q2) đều khá.",
    "Lò gốm đỏ lửa [những năm 60](date value=196X), [70 của thế kỷ trước](date value=197X).",
  ],
  misses: ["Trong tháng 7 và 8 người vắng.", "Cả tháng 7, 20 xe chở cát."],
});

function listedSlots(m: Match): Slots {
  const own = slotsFrom(`${listWord(m)} ${m.text()}`);
  return m.has("next") ? borrow(own, slotsOf(m, "next")) : own;
}

/** The word that the numbers before hang on, where nothing is counted behind a bare number. */
function listWord(m: Match): string | undefined {
  const i = listHead(m, /^(?:,|và|\d\d?)$/u);
  const word = m.wordAt(i);
  const head = LISTED[DECADES.has(`${m.wordAt(i - 1)} ${word}`) ? "thập niên" : word];
  if (head === undefined || i > m.start - 3 || /^\d/u.test(m.wordAt(i - 1))) return undefined;
  const after = m.end > m.start + 1 ? "" : m.wordAt(m.end);
  return /^[\p{L}\d/%-]/u.test(after) && !functionWords.includes(after) ? undefined : head;
}

const DECADES: ReadonlySet<string> = new Set(["những năm", "thập niên", "thập kỷ", "thập kỉ"]);

const LISTED: Readonly<Record<string, string>> = {
  "thập niên": "thập niên",
  tháng: "tháng",
  quý: "quý",
  quí: "quý",
  kỷ: "thế kỷ",
  kỉ: "thế kỷ",
};

/** Words that a time follows. */
const PREPOSITIONS: ReadonlySet<string> = new Set("từ đến tới trước sau vào hè".split(" "));
/** Words that an amount or a label follows, so that four digits after them are no year. */
const AMOUNTING: readonly string[] = [
  ...functionWords,
  ..."số luật định quyết thị tư mã lệnh điện phòng ước đường tỷ triệu nghìn".split(" "),
].filter((word) => !PREPOSITIONS.has(word) && !/^(?:,|và)$/u.test(word));

const yearHead = /^(?:,|và|-|đến|(?:19|20)\d\d)$/u;

/** A bare year: in a list of years, alone in brackets, or the year of a birth. */
export const bareYear = rule({
  name: "date.bare-year",
  type: "date",
  pattern: seq(notBehind(any(...AMOUNTING)), digits(/(?:19|20)\d\d/uy)),
  when: (m) => !insideCode(m, m.start) && (inYearList(m) || isAside(m)),
  read: readDate,
  weight: -1,
  examples: [
    "Các [năm 2018](date value=2018), [2019](date value=2019) và [2020](date value=2020) đều lãi.",
    "Đến [2030](date value=2030) phủ kín rừng, tầm nhìn [2045](date value=2045) xanh hơn.",
    "Lúa tăng 4% so với cùng kỳ [2020](date value=2020), ngô giảm.",
    "Trường Sơn Ca ([2015](date value=2015)) rất khang trang.",
  ],
  misses: ["Có 2020 người dự.", "Tổng cộng 1954 hộ", "Nghị định 15/2020/NĐ-CP"],
});

function inYearList(m: Match): boolean {
  let i = m.start - 1;
  if (!/^(?:,|và)$/u.test(m.wordAt(i))) return false;
  i = listHead(m, yearHead);
  return m.wordAt(i) === "năm" && i < m.start - 2;
}

/** `(2015)`, `(SN 1985)`, `(SN: 1985)`, `kinh tế 2019 là`. */
function isAside(m: Match): boolean {
  const colon = m.wordAt(m.start - 1) === ":" && m.wordAt(m.start - 2) === "sn";
  const before = m.wordAt(m.start - (colon ? 2 : 1));
  const after = m.wordAt(m.end);
  if (/^[,)]$/u.test(after) && /^(?:\(|sn|sinh)$/u.test(before)) return true;
  if (after === ":" && m.tokens.shape[m.start] & FIRST) return true;
  // `mục tiêu đến 2030 hầu hết …`, `kinh tế 2024 khởi sắc`
  if (before === "đến" && /^20\d[05]$/u.test(m.text())) return true;
  if (/^(?:nhìn|tế)$/u.test(before)) return true;
  if (before === "kỳ" && m.wordAt(m.start - 2) === "cùng") return true;
  if (PREPOSITIONS.has(before)) return !/^\p{Ll}/u.test(after) || functionWords.includes(after);
  const noun = /^\p{Ll}{2,}$/u.test(before) && before !== "và";
  return noun && (after === "là" || after === "của" || /^[.;:)\n]?$/u.test(after));
}

/** Days, months and years that share what one of them says. */
export const listRules = [sharedDay, listedNumber, bareYear] as const;
