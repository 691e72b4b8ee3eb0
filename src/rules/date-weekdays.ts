import type { Day, Match } from "../grammar/match.ts";
import { ahead, any, as, behind, many, not, notBehind, opt, seq } from "../grammar/pattern.ts";
import { rule } from "../grammar/rule.ts";
import { weekdayOf } from "../values/calendar.ts";
import { anchorOf, dateOf } from "../values/point.ts";
import { part, weekdayName } from "./calendar-patterns.ts";
import { isDate, readSlots, slotsOf } from "./date-reading.ts";
import { everyWeek, properWeekday, shortWeekday, turn, weekday } from "./relative-patterns.ts";
import { listHead } from "./surroundings.ts";

/** Words that a rank follows and a day does not: `Kỳ họp thứ Hai`, `lần thứ Ba`. */
const ranked = any(
  ..."đứng xếp về nhì họp lần khóa kỳ vị hạng giải bậc chương điều khoản phần tập người con thế ngôi số năm tháng tuần trang cấp chặng bàn trận".split(
    " ",
  ),
);
/** Further weekdays of a list: `thứ Hai, thứ Tư và thứ Sáu hằng tuần`. */
const row = many(seq(any(",", "và"), weekday), 1, 5);

/** The day that the weekday in brackets is of: `ngày 15/4/2024 (thứ Hai)`. */
function dayBefore(m: Match): Day | undefined {
  const aside = m.wordAt(m.start - 1) === "(" && /^\d/u.test(m.wordAt(m.start - 2));
  const day = aside ? anchorOf(m.context.lastDay) : undefined;
  return day !== undefined && weekdayOf(day) === slotsOf(m).weekday ? day : undefined;
}

const IN_ROW = /^(?:,|và|thứ|chủ|nhật|hai|ba|tư|năm|sáu|bảy|[2-7])$/u;

/** Whether a weekday stands in a row of them that brackets, a part of day or `vào` opens: no ranks. */
function isInRow(m: Match): boolean {
  const head = listHead(m, IN_ROW);
  const opening = m.wordAt(head);
  if (opening !== "(") return /^(?:vào|các|sáng|chiều|tối|mỗi|hôm)$/u.test(opening);
  const another = head < m.start - 1 || /^(?:thứ|chủ)$/u.test(m.wordAt(m.end + 1));
  return another || /^\d/u.test(m.wordAt(head - 1));
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
    seq("chủ nhật", not(any("đầu", "cuối"))),
    seq(notBehind(ranked), properWeekday, opt(as("row", ahead(row, everyWeek)))),
    seq(behind(any("vào", "hôm", "mỗi")), weekday),
    seq(behind(any("(", ",", "và")), as("listed", weekday), ahead(any(")", ",", "và"))),
    seq(
      behind(any(..."trước đến tới hết từ".split(" "))),
      "thứ",
      weekdayName,
      not(any(..."lên xuống trong của ở trên về toàn thế".split(" "))),
    ),
  ),
  when: (m) => isDate(m) && (!m.has("listed") || isInRow(m)),
  read: (m) => {
    const day = dayBefore(m);
    if (day !== undefined) return dateOf({ ...slotsOf(m), weeks: 0 }, { reference: day });
    const comes = m.has("row") || /^(?:mỗi|các)$/u.test(m.wordAt(m.start - 1));
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
    "Lớp mở hai tối ([thứ tư](date value=XXXX-XX-XX), [thứ bảy](date value=XXXX-XX-XX)) ở đình.",
    "Tàu chạy [thứ Sáu tới](date value=XXXX-XX-XX).",
    "Sân cho thuê [T7 tuần này](date value=XXXX-XX-XX), nghỉ [CN hằng tuần](date value=XXXX-WXX-7).",
  ],
  misses: [
    "Đội đứng thứ hai.",
    "Kỳ họp thứ Ba bế mạc.",
    "Đứa con thứ tư đã lớn.",
    "Xe tăng T5 cũ.",
  ],
});

export const weekdayRules = [weekdayDate] as const;
