import type { Match } from "../grammar/match.ts";
import {
  ahead,
  any,
  as,
  behind,
  lineEnd,
  lineStart,
  not,
  opt,
  seq,
  surface,
} from "../grammar/pattern.ts";
import { rule } from "../grammar/rule.ts";
import { borrow, dateOf } from "../values/point.ts";
import { isPoint } from "../values/slots.ts";
import {
  day,
  every,
  further,
  lunarDay,
  lunarTail,
  month,
  monthYear,
  part,
  segment,
  separator,
  slashed,
  upTo99,
  year4,
  yearTail,
} from "./calendar-patterns.ts";
import { isDate, isPlain, readDate, readSlots, slotsOf } from "./date-reading.ts";
import { weekday } from "./relative-patterns.ts";
import { insideCode, startsSentence } from "./surroundings.ts";

/** Streets and squares are named after days: `đường 3 Tháng 2`. */
const isName = (m: Match): boolean =>
  /\d\s*Tháng/u.test(m.text())
    ? !startsSentence(m, m.start + 1)
    : /^\d/u.test(m.text()) && NAMED.test(`${m.wordAt(m.start - 2)} ${m.wordAt(m.start - 1)}`);
/** What is named after days: `phố 19 tháng 5`. */
const NAMED = /(?:^| )(?:đường|phố|chợ|cầu|hầm|quảng trường|bệnh viện|công viên)$/u;

/** The weekday may stand before its date: `thứ Hai, ngày 5/5`, `thứ Ba (30/11)`. */
const dayFirst = seq(opt(any(part, "ngày")), weekday);

const isBalanced = (text: string): boolean => text.includes("(") === text.includes(")");

export const dayDate = rule({
  name: "date.day",
  type: "date",
  pattern: seq(
    opt(dayFirst, opt(any(",", "("))),
    day,
    opt(any(")", lunarTail)),
    opt(any(every, ahead("(", as("next", year4), ")"))),
  ),
  when: (m) => isDate(m) && isPlain(m) && !isName(m) && isBalanced(m.text()),
  // `năm Canh Tuất (1910)`: the bracket tells which year of the name it is.
  read: (m) => {
    const slots = slotsOf(m);
    const told = m.has("next") && slots.cycle !== undefined;
    return readSlots(m, told ? { ...slots, ...slotsOf(m, "next") } : slots);
  },
  examples: [
    "Họp [ngày 30/11/2021](date value=2021-11-30) tại xã.",
    "[Sáng 22.4](date value=XXXX-04-22 part=morning), đoàn lên đường.",
    "Có hiệu lực từ [ngày 3-9-2024](date value=2024-09-03).",
    "Mít tinh [30.4.1975](date value=1975-04-30) tại sân.",
    "Sinh [ngày 07 tháng 4 năm 1942](date value=1942-04-07) ở làng.",
    "Nộp trước [30/6](date value=XXXX-06-30), không gia hạn.",
    "Danh sách công bố [25/11](date value=XXXX-11-25), có hiệu lực tới [12/2023](date).",
    "Lĩnh lương [ngày 5 hằng tháng](date value=XXXX-XX-05).",
    "Gặp nhau [2 tháng 9 năm 1945](date value=1945-09-02).",
    "Tàu rời bến [ngày mùng một tháng Chín năm 2020](date value=2020-09-01).",
    "Giỗ Tổ là [10/3 âm lịch](date value=XXXX-XX-XX), cả nước được nghỉ.",
    "Nhà nào cũng cúng [ngày 23 tháng Chạp năm 2021](date value=2022-01-25).",
  ],
  misses: [
    "Ngày 32/13 không có thật.",
    "Nghị định 15/2020/NĐ-CP quy định",
    "Uống ngày 2 lần.",
    "Chiếm 2/3 diện tích.",
    "Chốt dân phòng trực 24/7, đội thắng 21/12.",
    "Tăng 22.4 điểm.",
  ],
});

/** Only the last ten days of a year are counted to its end: `29 Tết`, but `2 cái Tết`. */
export const lunarDate = rule({
  name: "date.lunar",
  type: "date",
  pattern: seq(lunarDay, opt(lunarTail), opt(every)),
  when: isDate,
  read: readDate,
  weight: 1,
  examples: [
    "Chùa đông vào [rằm tháng Bảy](date value=XXXX-XX-XX).",
    "Lễ mở [rằm tháng Giêng năm 2022](date value=2022-02-15) bên sông.",
    "Trẻ đi chúc [sáng mùng 1 Tết Nhâm Dần](date value=XXXX-XX-XX part=morning).",
    "Xe chạy tới [mùng 3 Tết Nguyên đán 2022](date value=2022-02-03).",
    "Chợ tan [chiều 29 Tết](date value=XXXX-XX-XX part=afternoon).",
  ],
  misses: ["Đã qua 2 cái Tết xa nhà.", "Trăng rằm sáng quá.", "Ăn Tết xong mới đi."],
});

/** What numbers of months hang on too: `đợt 2 tháng 9`. */
const NUMBERED: ReadonlySet<string> = new Set("kỳ đợt lần phiên vòng đoạn tập".split(" "));

/** A month behind a number that makes no day of it: `đường 3 | Tháng 2`, `ngày 31 | tháng 9`. */
const followsDay = (m: Match): boolean =>
  /^\d\d?$/u.test(m.wordAt(m.start - 1)) && !NUMBERED.has(m.wordAt(m.start - 2));

export const monthDate = rule({
  name: "date.month",
  type: "date",
  pattern: any(
    seq(
      opt(segment),
      month,
      any(
        seq(lunarTail, opt(every)),
        every,
        opt(ahead(separator, opt(further), upTo99, as("next", yearTail))),
      ),
    ),
    // `11/2021` alone on its line
    seq(lineStart, slashed, surface(/\d{1,2}\/\d{4}(?![/\p{L}\d])/uy), lineEnd),
    seq(
      slashed,
      behind(any(..."từ đến tới vào trước sau trong hết cuối đầu giữa (".split(" "))),
      ahead(monthYear, not(any("/", "-"))),
      surface(/\d{1,2}\/\d{4}(?![0-9A-Za-zÀ-ỹ])/uy),
    ),
  ),
  when: (m) => isDate(m) && isPlain(m) && !followsDay(m) && m.wordAt(m.start - 2) !== "lệ",
  // `tháng 7 và 8/2020`: the last month says the year of all.
  read: (m) => readSlots(m, m.has("next") ? borrow(slotsOf(m), slotsOf(m, "next")) : slotsOf(m)),
  examples: [
    "Làng cháy vào [tháng 7/1931](date value=1931-07), rồi dựng lại.",
    "Khởi công [giữa tháng 9 năm 2024](date value=2024-09).",
    "Đến [tháng 5](date value=XXXX-05) sẽ xong.",
    "Từ [11/2020](date value=2020-11) dự án dừng.",
    "[Tháng Tám năm 1945](date value=1945-08) cả nước nổi dậy.",
    "Lúa gặt vào [tháng tám](date value=XXXX-08), trời đẹp.",
    "Trời rét suốt [tháng Chạp](date value=XXXX-XX).",
    "Cá về nhiều [tháng 3 âm lịch](date value=XXXX-XX).",
  ],
  misses: ["Nghỉ 3 tháng hai lần.", "Tháng 13 không có.", "Đóng phí mỗi tháng", "Ngày 31 tháng 9."],
});

/** A misprint still reads as a date; its year does not. */
export const misprint = rule({
  name: "date.misprint",
  type: "date",
  pattern: seq(
    opt("ngày"),
    as("num", slashed, surface(/\d{1,2}\/\d{1,2}\/(?=\d{3}(?!\d))\d{3}(?![/\d])/uy)),
  ),
  when: (m) => !insideCode(m, m.start) && isPoint(slotsOf(m)),
  read: (m) => {
    const { said } = dateOf(slotsOf(m), {});
    return { iso: said, grain: "day", said };
  },
  examples: ["Tính đến [31/12/201](date), nợ còn nhiều."],
  misses: ["Văn bản 31/12/2019/TT", "Tỷ lệ 31/12 là sai."],
});

/** Dates of a day or a month. */
export const dayRules = [dayDate, lunarDate, monthDate, misprint] as const;
