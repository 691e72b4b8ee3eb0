import type { Day, Match } from "../grammar/match.ts";
import {
  ahead,
  any,
  as,
  behind,
  lineEnd,
  many,
  not,
  notBehind,
  opt,
  seq,
} from "../grammar/pattern.ts";
import { rule } from "../grammar/rule.ts";
import { weekdayOf } from "../values/calendar.ts";
import { anchorOf, dateOf } from "../values/point.ts";
import { digits, part, separator, weekdayName } from "./calendar-patterns.ts";
import { slotsFrom } from "./calendar-reading.ts";
import { isDate, readSlots, slotsOf } from "./date-reading.ts";
import { everyWeek, properWeekday, shortWeekday, turn, weekday } from "./relative-patterns.ts";
import { insideCode, listHead } from "./surroundings.ts";

/** Words that a rank follows and a day does not: `Kỳ họp thứ Hai`, `lần thứ Ba`. */
const ranked = any(
  ..."đứng xếp về nhì họp lần khóa kỳ vị hạng giải bậc chương điều khoản phần tập người con thế ngôi số năm tháng tuần trang cấp chặng bàn trận".split(
    " ",
  ),
);
/** Further weekdays of a list: `thứ Hai, thứ Tư và thứ Sáu hằng tuần`. */
const row = many(seq(separator, weekday), 1, 5);
/** The same where `thứ` is said once: `thứ 2, 4, 6 hằng tuần`. */
const briefly = many(seq(separator, any(weekday, weekdayName, digits(/[2-7]/uy))), 1, 5);
/** Ranks have no Sunday, nor brackets of their own: `thứ bảy và chủ nhật`, `(thứ tư, thứ bảy)`. */
const inRow = any(
  seq(weekday, any(as("row", ahead(briefly, everyWeek)), ahead(opt(row), separator, "chủ nhật"))),
  seq(behind("các", "ngày"), weekday),
  seq(behind("("), weekday, ahead(row, ")")),
);

/** What a row of weekdays holds, and what shows that it is one. */
const IN_ROW = /^(?:,|và|thứ|chủ|nhật|[2-7]|hai|ba|tư|năm|sáu|bảy)$/u;
const ROW_HEAD = /^(?:ngày|sáng|trưa|chiều|tối|đêm|vào|\()$/u;

/** `các ngày thứ bảy và chủ nhật` come round. */
function areAll(m: Match): boolean {
  const i = listHead(m, IN_ROW);
  return m.wordAt(i) === "ngày" && m.wordAt(i - 1) === "các";
}

/** The day that the weekday in brackets is of: `ngày 15/4/2024 (thứ Hai)`. */
function dayBefore(m: Match): Day | undefined {
  const aside = m.wordAt(m.start - 1) === "(" && /^\d/u.test(m.wordAt(m.start - 2));
  const day = aside ? anchorOf(m.context.lastDay) : undefined;
  return day !== undefined && weekdayOf(day) === slotsOf(m).weekday ? day : undefined;
}

/**
 * Weekdays, which have the words of ranks but Sunday. A part of day, a week, a capital, or the word
 * before tells them apart.
 *
 *     sáng thứ hai     thứ hai tuần này     thứ Hai     vào thứ 2     đứng thứ hai
 *     date             date                 date        date          a rank
 */
export const weekdayDate = rule({
  name: "date.weekday",
  type: "date",
  pattern: any(
    seq(part, opt("ngày"), weekday, opt(any(turn, everyWeek, as("row", ahead(row, everyWeek))))),
    seq(weekday, any(turn, everyWeek)),
    seq(opt(part), shortWeekday, any(turn, everyWeek)),
    inRow,
    seq("chủ nhật", not(any("đầu", "cuối"))),
    seq(notBehind(ranked), properWeekday, opt(as("row", ahead(row, everyWeek)))),
    seq(behind(any("vào", "hôm", "mỗi")), weekday),
    seq(
      behind(any(..."trước đến tới hết từ".split(" "))),
      "thứ",
      weekdayName,
      not(any(..."lên xuống trong của ở trên về toàn thế".split(" "))),
    ),
  ),
  when: isDate,
  read: (m) => {
    const day = dayBefore(m);
    if (day !== undefined) return dateOf({ ...slotsOf(m), weeks: 0 }, { reference: day });
    const comes = m.has("row") || /^(?:mỗi|các)$/u.test(m.wordAt(m.start - 1)) || areAll(m);
    const every = comes ? { every: "week" as const } : {};
    return readSlots(m, { ...slotsOf(m), ...every });
  },
  weight: 1,
  examples: [
    "Họp [thứ Hai tuần này](date value=XXXX-XX-XX).",
    "[Sáng thứ Bảy](date value=XXXX-XX-XX part=morning) cả xóm đi chợ.",
    "Tiệm đóng [Chủ nhật](date value=XXXX-XX-XX), mở lại [thứ Hai](date value=XXXX-XX-XX).",
    "Hẹn gặp vào [thứ sáu](date value=XXXX-XX-XX) nhé.",
    "Thi [ngày 15 tháng 4 năm 2024](date value=2024-04-15) ([thứ Hai](date value=2024-04-15)).",
    "Lớp mở [thứ Ba](date value=XXXX-WXX-2) và [thứ Năm hằng tuần](date value=XXXX-WXX-4).",
    "Tàu chạy [thứ Sáu tới](date value=XXXX-XX-XX).",
    "Quán nghỉ [thứ bảy](date value=XXXX-XX-XX) và [chủ nhật](date value=XXXX-XX-XX).",
    "Phà chạy hai chuyến ([thứ tư](date value=XXXX-XX-XX), [thứ bảy](date value=XXXX-XX-XX)).",
    "Sân cho thuê [T7 tuần này](date value=XXXX-XX-XX), nghỉ [CN hằng tuần](date value=XXXX-WXX-7).",
  ],
  misses: [
    "Đội đứng thứ hai.",
    "Kỳ họp thứ Ba bế mạc.",
    "Đứa con thứ tư đã lớn.",
    "Xe tăng T5 cũ.",
  ],
});

/** Whether the match goes on a row of weekdays: `các tối thứ hai, | tư, | sáu`. */
function goesOnRow(m: Match): boolean {
  const i = listHead(m, IN_ROW);
  if (m.wordAt(i + 1) !== "thứ" || i > m.start - 4 || insideCode(m, m.start)) return false;
  return m.has("every") || m.has("row") || ROW_HEAD.test(m.wordAt(i));
}

/** Further weekdays of a row, whose `thứ` may be said once. */
export const listedWeekday = rule({
  name: "date.weekday-listed",
  type: "date",
  pattern: seq(
    behind(separator),
    as(
      "name",
      any(seq("thứ", any(weekdayName, digits(/[2-7]/uy))), weekdayName, digits(/[2-7]/uy)),
    ),
    any(
      as("every", everyWeek),
      as("row", ahead(briefly, everyWeek)),
      lineEnd,
      ahead(any(".", ",", ";", ")", "và", "hoặc", "của", "tại", "ở", "từ")),
    ),
  ),
  when: goesOnRow,
  read: (m) => {
    const name = m.fold("name");
    const slots = slotsFrom(/^thứ/u.test(name) ? name : `thứ ${name}`);
    const comes =
      m.has("every") || m.has("row") || /^(?:mỗi|các)$/u.test(m.wordAt(listHead(m, IN_ROW) - 1));
    return readSlots(m, comes ? { ...slots, every: "week" } : slots);
  },
  weight: 2,
  examples: [
    "Lớp mở vào các [tối thứ hai](date), [tư](date value=XXXX-WXX-3), [sáu](date value=XXXX-WXX-5).",
    "Chợ họp [thứ 2](date value=XXXX-WXX-1), [4](date value=XXXX-WXX-3) và [6 hằng tuần](date value=XXXX-WXX-5).",
  ],
  misses: [
    "Xếp thứ hai, ba đội kia đồng hạng.",
    "Về thứ nhất, thứ hai, thứ ba.",
    "Lớp 2, 4, 6 hằng tuần.",
  ],
});

export const weekdayRules = [weekdayDate, listedWeekday] as const;
