import type { Match } from "../grammar/match.ts";
import { ahead, any, as, behind, notBehind, opt, seq, shape, surface } from "../grammar/pattern.ts";
import { rule } from "../grammar/rule.ts";
import { FIRST } from "../text/table.ts";
import { borrow, dateOf } from "../values/point.ts";
import { day, dayHead, digits, joined, numeric, part } from "./calendar-patterns.ts";
import { anchorFor, slotsOf } from "./calendar-reading.ts";
import { isDate, readDate } from "./date-reading.ts";
import { functionWords } from "./function-words.ts";
import { insideCode, listHead } from "./surroundings.ts";

const dayWord = any("ngày", "mùng");
/** A day, and behind it the date that says its month. */
const sharing = seq(
  as("day", digits(/\d{1,2}/uy)),
  ahead(
    any(seq(opt(any(",", "và", "-")), day("next.")), seq(any(",", "và"), days(), numeric("next."))),
  ),
);

/** A day that shares the month of the date after it: `đêm 18 rạng sáng ngày 19/7`. */
export const sharedDay = rule({
  name: "date.shared",
  type: "date",
  pattern: any(
    seq(any(seq(part(""), opt(dayWord)), dayWord), sharing),
    seq(
      behind(any(",", "và", "ngày")),
      any(
        seq(ahead(shape("digits"), any(",", "và", "-", dayHead, shape("number"))), sharing),
        seq(behind(any(",", "và")), joined, numeric("")),
      ),
    ),
  ),
  when: (m) => isDate(m) && (m.has("day") ? inDayList(m) : endsDayList(m)),
  read: (m) => dateOf(borrow(slotsOf(m, ""), slotsOf(m, "next.")), anchorFor(m)),
  weight: 1,
  examples: [
    "[Đêm 21](date value=XXXX-08-21 part=night) [rạng sáng ngày 22/8](date value=XXXX-08-22 part=morning) nước lên.",
    "Họp các [ngày 28](date value=2021-11-28), [29](date value=2021-11-29) và [30/11/2021](date value=2021-11-30).",
  ],
  misses: ["Đêm nay trời mưa.", "Sáng 18 người lên đường."],
});

/** `hai ngày 3 và 4.4`: the last of the row, without a word of its own. */
function endsDayList(m: Match): boolean {
  const i = listHead(m, /^(?:,|và|\d\d?)$/u);
  return i < m.start - 2 && m.wordAt(i) === "ngày";
}

/** A bare day counts only in a row of days: `các ngày 28, 29 và 30/11`. */
function inDayList(m: Match): boolean {
  if (m.to("day") - m.start > 1) return true;
  const i = listHead(m, /^(?:,|và|\d\d?)$/u);
  return /^(?:ngày|mùng|sáng|trưa|chiều|tối|đêm)$/u.test(m.wordAt(i));
}

/** More days in a row before the one that names the month. */
function days() {
  return opt(
    as("day2", surface(/\d{1,2}/uy)),
    any(",", "và"),
    opt(as("day3", surface(/\d{1,2}/uy)), any(",", "và")),
  );
}

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
  pattern: seq(
    notBehind(any(shape("number"), "/", "-", ".", ":", ...AMOUNTING)),
    as("year", digits(/(?:19|20)\d\d/uy)),
  ),
  when: (m) => !insideCode(m, m.start) && (inYearList(m) || isAside(m)),
  read: readDate,
  weight: -1,
  examples: [
    "Các [năm 2018](date value=2018), [2019](date value=2019) và [2020](date value=2020) đều lãi.",
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

/** `(2015)`, `(SN 1985)`, `kinh tế 2019 là`. */
function isAside(m: Match): boolean {
  const before = m.wordAt(m.start - 1);
  const after = m.wordAt(m.end);
  if (/^[,)]$/u.test(after) && /^(?:\(|sn|sinh)$/u.test(before)) return true;
  if (after === ":" && m.tokens.shape[m.start] & FIRST) return true;
  if (PREPOSITIONS.has(before)) return !/^\p{Ll}/u.test(after) || functionWords.includes(after);
  const noun = /^\p{Ll}{2,}$/u.test(before) && before !== "và";
  return noun && (after === "là" || after === "của" || /^[.;:)\n]?$/u.test(after));
}

/** Days and years that share what one of them says. */
export const listRules = [sharedDay, bareYear] as const;
