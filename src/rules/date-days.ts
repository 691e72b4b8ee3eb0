import type { Match } from "../grammar/match.ts";
import { any, as, behind, opt, seq, surface } from "../grammar/pattern.ts";
import { rule } from "../grammar/rule.ts";
import { KIND, TITLE } from "../text/table.ts";
import { dateOf } from "../values/point.ts";
import { day, month, part, segment, slashed, weekday } from "./calendar-patterns.ts";
import { slotsOf } from "./calendar-reading.ts";
import { isDate, isPlain, readDate } from "./date-reading.ts";
import { insideCode, startsSentence } from "./surroundings.ts";

/** Streets and squares are named after days: `đường 3 Tháng 2`. */
const isName = (m: Match): boolean =>
  /[\d\s]Tháng/u.test(m.text()) && !startsSentence(m, m.start + 1);

/** A lunar day is another day of the calendar than its numbers say. */
const isLunar = (m: Match): boolean =>
  /^\(?âm$/u.test(m.wordAt(m.end)) || (m.wordAt(m.end) === "(" && m.wordAt(m.end + 1) === "âm");

/** The weekday may stand before its date: `thứ Hai, ngày 5/5`. */
const dayFirst = seq(opt(part("")), weekday(""), opt(any(",", "(")));

export const dayDate = rule({
  name: "date.day",
  type: "date",
  pattern: any(
    seq(dayFirst, day("")),
    seq(day(""), opt(as("every", any("hằng tháng", "hàng tháng", "mỗi tháng")))),
  ),
  when: (m) => isDate(m) && isPlain(m) && !isName(m) && !isLunar(m),
  read(m) {
    const value = readDate(m);
    if (!m.has("every")) return value;
    const iso = `XXXX-XX-${value.iso.slice(-2)}`;
    return { ...value, iso, said: iso };
  },
  examples: [
    "Họp [ngày 30/11/2021](date value=2021-11-30) tại xã.",
    "[Sáng 22.4](date value=XXXX-04-22 part=morning), đoàn lên đường.",
    "Có hiệu lực từ [ngày 3-9-2024](date value=2024-09-03).",
    "Mít tinh [30.4.1975](date value=1975-04-30) tại sân.",
    "Sinh [ngày 07 tháng 4 năm 1942](date value=1942-04-07) ở làng.",
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

/** The same without its day: `3 | Tháng 2`. */
const isNumbered = (m: Match): boolean =>
  (m.tokens.shape[m.start] & KIND) === TITLE && /^\d/u.test(m.wordAt(m.start - 1));

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
  when: (m) => isDate(m) && isPlain(m) && !isNumbered(m) && slotsOf(m, "").month !== undefined,
  read: readDate,
  examples: [
    "Làng cháy vào [tháng 7/1931](date value=1931-07), rồi dựng lại.",
    "Khởi công [giữa tháng 9 năm 2024](date value=2024-09).",
    "Đến [tháng 5](date value=XXXX-05) sẽ xong.",
    "Từ [11/2020](date value=2020-11) dự án dừng.",
    "[Tháng Tám năm 1945](date value=1945-08) cả nước nổi dậy.",
  ],
  misses: ["Nghỉ 3 tháng hai lần.", "Tháng 13 không có.", "Họp mỗi tháng hai kỳ."],
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

/** Dates of a day or a month. */
export const dayRules = [dayDate, monthDate, misprint] as const;
