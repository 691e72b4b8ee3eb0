import type { Match } from "../grammar/match.ts";
import { ahead, any, as, behind, notBehind, opt, seq, shape, surface } from "../grammar/pattern.ts";
import { rule } from "../grammar/rule.ts";
import type { Values } from "../spans/types.ts";
import { FIRST, KIND, LOWER } from "../text/table.ts";
import { borrow, dateOf, isPoint } from "../values/point.ts";
import {
  age,
  day,
  month,
  numeric,
  part,
  quarter,
  relative,
  segment,
  slashed,
  weekday,
  year,
  year4,
} from "./calendar-patterns.ts";
import { anchorFor, slotsOf } from "./calendar-reading.ts";
import { functionWords } from "./function-words.ts";
import { insideCode, startsSentence } from "./surroundings.ts";

function read(m: Match): Values["date"] {
  return dateOf(slotsOf(m, ""), anchorFor(m));
}

const isDate = (m: Match): boolean => isPoint(slotsOf(m, "")) && !insideCode(m, m.start);

/** A capitalised word inside a sentence belongs to a name: `đường 3 Tháng 2`. */
const isPlain = (m: Match): boolean =>
  (m.tokens.shape[m.start] & KIND) === LOWER || startsSentence(m, m.start) || /\d/u.test(m.text());

/** The weekday may stand before its date: `thứ Hai, ngày 5/5`. */
const dayFirst = seq(opt(part("")), weekday(""), opt(any(",", "(")));

export const dayDate = rule({
  name: "date.day",
  type: "date",
  pattern: any(
    seq(day(""), opt(as("every", any("hằng tháng", "hàng tháng", "mỗi tháng")))),
    seq(dayFirst, day("")),
  ),
  when: (m) => isDate(m) && isPlain(m),
  read(m) {
    const value = read(m);
    if (!m.has("every")) return value;
    const iso = `XXXX-XX-${value.iso.slice(-2)}`;
    return { ...value, iso, said: iso };
  },
  examples: [
    "Họp [ngày 30/11/2021](date value=2021-11-30) tại xã.",
    "[Sáng 22.4](date value=XXXX-04-22 part=morning), đoàn lên đường.",
    "Có hiệu lực từ [ngày 1-7-2025](date value=2025-07-01).",
    "Mít tinh [30.4.1975](date value=1975-04-30) tại sân.",
    "Sinh [ngày 05 tháng 5 năm 1937](date value=1937-05-05) ở làng.",
    "Nộp trước [30/6](date value=XXXX-06-30), không gia hạn.",
    "Lĩnh lương [ngày 5 hằng tháng](date value=XXXX-XX-05).",
    "Gặp nhau [2 tháng 9 năm 1945](date value=1945-09-02).",
  ],
  misses: [
    "Ngày 32/13 không có thật.",
    "Nghị định 15/2020/NĐ-CP quy định",
    "Uống ngày 2 lần.",
    "Chiếm 2/3 diện tích.",
    "Tăng 22.4 điểm.",
  ],
});

/** A day that shares the month of the date after it: `đêm 18 rạng sáng ngày 19/7`. */
export const sharedDay = rule({
  name: "date.shared",
  type: "date",
  pattern: any(
    seq(
      any(
        seq(part(""), opt(any("ngày", "mùng"))),
        any("ngày", "mùng"),
        behind(any(",", "và", "ngày")),
      ),
      as("day", ahead(shape("digits")), surface(/\d{1,2}/uy)),
      ahead(
        any(
          seq(opt(any(",", "và", "-")), day("next.")),
          seq(any(",", "và"), days(), numeric("next.")),
        ),
      ),
    ),
    seq(behind(any(",", "và")), numeric("")),
  ),
  when: (m) => isDate(m) && (m.has("day") ? inDayList(m) : endsDayList(m)),
  read: (m) => dateOf(borrow(slotsOf(m, ""), slotsOf(m, "next.")), anchorFor(m)),
  weight: 1,
  examples: [
    "[Đêm 18](date value=XXXX-07-18 part=night) [rạng sáng ngày 19/7](date value=XXXX-07-19 part=morning) nước lên.",
    "Họp các [ngày 28](date value=2021-11-28), [29](date value=2021-11-29) và [30/11/2021](date value=2021-11-30).",
  ],
  misses: ["Đêm nay trời mưa.", "Sáng 18 người lên đường."],
});

/** `hai ngày 3 và 4.4`: the last of the row, without a word of its own. */
function endsDayList(m: Match): boolean {
  let i = m.start - 1;
  while (i > 0 && /^(?:,|và|\d\d?)$/u.test(m.wordAt(i))) i--;
  return i < m.start - 2 && m.wordAt(i) === "ngày";
}

/** A bare day counts only in a row of days: `các ngày 28, 29 và 30/11`. */
function inDayList(m: Match): boolean {
  if (m.to("day") - m.start > 1) return true;
  let i = m.start - 1;
  while (i > 0 && /^(?:,|và|\d\d?)$/u.test(m.wordAt(i))) i--;
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

export const monthDate = rule({
  name: "date.month",
  type: "date",
  pattern: any(
    seq(opt(segment("")), month("")),
    seq(
      slashed,
      behind(any("từ", "đến", "tới", "vào", "trước", "sau", "trong", "hết", "cuối", "đầu", "giữa")),
      as("my", surface(/\d{1,2}\/\d{4}(?![/\-.]?[\p{L}\d])/uy)),
    ),
  ),
  when: (m) => isDate(m) && isPlain(m) && slotsOf(m, "").month !== undefined,
  read,
  examples: [
    "Làng cháy vào [tháng 7/1931](date value=1931-07), rồi dựng lại.",
    "Khởi công [giữa tháng 9 năm 2024](date value=2024-09).",
    "Đến [tháng 5](date value=XXXX-05) sẽ xong.",
    "Từ [11/2020](date value=2020-11) dự án dừng.",
    "[Tháng Tám năm 1945](date value=1945-08) cả nước nổi dậy.",
  ],
  misses: ["Nghỉ 3 tháng hai lần.", "Tháng 13 không có.", "Họp mỗi tháng hai kỳ."],
});

export const quarterDate = rule({
  name: "date.quarter",
  type: "date",
  pattern: seq(opt(segment("")), quarter("")),
  when: isDate,
  read,
  examples: [
    "GDP [quý III/2021](date value=2021-Q3) giảm.",
    "Số liệu [quý 1 năm 2025](date value=2025-Q1) đã có.",
    "Phải xong trước [quý IV](date value=XXXX-Q4).",
  ],
  misses: ["Tài liệu quý hiếm.", "Quý 5 không có."],
});

export const yearDate = rule({
  name: "date.year",
  type: "date",
  pattern: any(
    seq(opt(segment("")), any(year(""), age(""))),
    as("first", any("ngày đầu", "ngày cuối"), "năm", year4("")),
  ),
  when: isDate,
  read(m) {
    if (!m.has("first")) return read(m);
    const start = m.fold("first").startsWith("ngày đầu");
    const day = start ? { month: 1, day: 1 } : { month: 12, day: 31 };
    return dateOf({ ...slotsOf(m, ""), ...day }, anchorFor(m));
  },
  examples: [
    "So với [năm 2010](date value=2010) thì khá hơn.",
    "Khánh thành [cuối năm 2019](date value=2019).",
    "Làng có từ [thế kỷ XVIII](date value=18C).",
    "Vào [thập niên 90](date value=199X) đường còn nhỏ.",
    "Trong [ngày đầu năm 2019](date value=2019-01-01), chợ đông.",
  ],
  misses: ["Mỗi năm 200 tấn cá.", "Kéo dài năm tháng.", "Đã 5 năm rồi."],
});

/** Years counted back or on are lengths: `5 năm trước`, `những năm sau`. */
const uncounted = notBehind(
  any(
    shape("number"),
    ..."những các nhiều mấy vài hàng một hai ba bốn năm sáu bảy tám chín mười mươi chục trăm nghìn triệu nửa từng mỗi bao lâu".split(
      " ",
    ),
  ),
);

export const relativeDate = rule({
  name: "date.relative",
  type: "date",
  pattern: any(
    seq(
      uncounted,
      notBehind("thế hệ"),
      any(
        seq(
          segment(""),
          as("rel", any("tháng", "tuần", "năm"), any("này", "nay", "trước", "ngoái", "tới", "sau")),
        ),
        relative(""),
      ),
    ),
    seq(
      opt(part("")),
      weekday(""),
      as("rel", "tuần", any("này", "trước", "tới", "sau", "qua", "rồi")),
    ),
    seq(part(""), opt("ngày"), weekday("")),
    seq(as("weekday", "Chủ nhật"), opt(as("rel", "tuần", any("này", "trước", "tới", "sau")))),
  ),
  when: isDate,
  read,
  examples: [
    "[Hôm nay](date value=XXXX-XX-XX) xã họp.",
    "Mưa từ [tối qua](date value=XXXX-XX-XX part=evening), [sáng nay](date value=XXXX-XX-XX part=morning) mới tạnh.",
    "Khởi công [cuối năm ngoái](date value=XXXX).",
    "Đến [ngày 5/3/2024](date value=2024-03-05) thì xong, [chiều cùng ngày](date value=2024-03-05 part=afternoon) bàn giao.",
    "Họp [thứ Hai tuần này](date value=XXXX-XX-XX).",
  ],
  misses: ["Cách đây 5 năm trước khi xây.", "Đội đứng thứ hai.", "Những năm trước còn khó."],
});

/** A misprint still reads as a date; its year does not. */
export const misprint = rule({
  name: "date.misprint",
  type: "date",
  pattern: seq(
    opt("ngày"),
    as("num", slashed, surface(/\d{1,2}\/\d{1,2}\/(?=\d{3}(?!\d))\d{3}(?![/\d])/uy)),
  ),
  when: (m) => !insideCode(m, m.start),
  read(m) {
    const { day, month } = slotsOf(m, "");
    const said = dateOf({ day, month }, {}).said;
    return { iso: said, grain: "day", said };
  },
  examples: ["Tính đến [31/12/201](date), nợ còn nhiều."],
  misses: ["Văn bản 31/12/2019/TT", "Tỷ lệ 31/12 là sai."],
});

const yearHead = /^(?:,|và|-|đến|(?:19|20)\d\d)$/u;

/** A bare year: in a list of years, alone in brackets, or the year of a birth. */
export const bareYear = rule({
  name: "date.bare-year",
  type: "date",
  pattern: seq(
    as("year", ahead(shape("digits")), surface(/(?:19|20)\d\d/uy)),
    notBehind(any("số", "quyết định", "luật")),
  ),
  when: (m) => !insideCode(m, m.start) && (inYearList(m) || isAside(m)),
  read,
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
  while (i > 0 && yearHead.test(m.wordAt(i))) i--;
  return m.wordAt(i) === "năm" && i < m.start - 2;
}

/** `(2015)`, `(SN 1985)`, `kinh tế 2019 là`. */
function isAside(m: Match): boolean {
  const before = m.wordAt(m.start - 1);
  const after = m.wordAt(m.end);
  if (/^[,)]$/u.test(after) && /^(?:\(|sn|sinh)$/u.test(before)) return true;
  if (after === ":" && m.tokens.shape[m.start] & FIRST) return true;
  if (PREPOSITIONS.has(before)) return !/^\p{Ll}/u.test(after) || functionWords.includes(after);
  const noun = /^\p{Ll}{2,}$/u.test(before) && !AMOUNTING.has(before);
  return noun && (after === "là" || after === "của" || /^[.;:)\n]?$/u.test(after));
}

/** Words that a time follows. */
const PREPOSITIONS: ReadonlySet<string> = new Set("từ đến tới trước sau vào hè".split(" "));
/** Words that an amount or a label follows, so that four digits after them are no year. */
const AMOUNTING: ReadonlySet<string> = new Set([
  ...functionWords,
  ..."số luật định quyết thị tư mã lệnh điện phòng ước đường tỷ triệu nghìn".split(" "),
]);

export const dateRules = [
  dayDate,
  sharedDay,
  monthDate,
  quarterDate,
  yearDate,
  relativeDate,
  misprint,
  bareYear,
] as const;
