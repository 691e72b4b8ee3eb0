import { ahead, any, not, opt, seq, shape } from "../grammar/pattern.ts";
import { rule } from "../grammar/rule.ts";
import { clockIso, isClock } from "../values/clock.ts";
import { clock, part } from "./calendar-patterns.ts";
import { clockOf, slotsOf } from "./calendar-reading.ts";
import { approximation, modOf } from "./figure-words.ts";
import { oneOf } from "./phrases.ts";
import { insideCode } from "./surroundings.ts";

/** Words before `3 giờ` that make it a length. */
export const LASTING: ReadonlySet<string> = new Set(
  "trong suốt dài mất cách đủ thêm cứ mỗi tục tổng".split(" "),
);
/** Words after it that do. */
export const lasted = oneOf(
  ..."qua liền bay liên / mỗi".split(" "),
  "đồng hồ",
  "làm việc",
  "một ngày",
  "liên tục",
  "trước khi",
  "sau khi",
);
/** What makes a date of a part of day, which is then not the clock's own. */
const dated = any(
  ..."ngày nay qua mai hôm cùng mùng mồng thứ".split(" "),
  "chủ nhật",
  shape("number"),
);

export const time = rule({
  name: "time.clock",
  type: "time",
  pattern: seq(
    opt(approximation),
    clock(""),
    not(lasted),
    // The part of day of a date that follows tells the half of the day and stays the date's.
    opt(any(seq(ahead(opt(","), part(""), dated)), seq(part(""), not(dated)))),
  ),
  when: (m) =>
    isClock(clockOf(m, "")) && !insideCode(m, m.start) && !LASTING.has(m.wordAt(m.start - 1)),
  read(m) {
    const mod = modOf(m);
    const iso = clockIso(clockOf(m, ""), slotsOf(m, "").part);
    return mod === undefined ? { iso } : { iso, mod };
  },
  weight: 1,
  examples: [
    "Xe chạy lúc [15h30](time value=15:30) ngày 5/6/2024.",
    "Tin đăng [15:08](time value=15:08) hôm nay.",
    "Lễ bắt đầu [07g30](time value=07:30) sáng mai.",
    "Họp lúc [8 giờ 45 phút](time value=08:45) ngày 6/5.",
    "[Gần 8 giờ](time value=20:00 mod=nearly) tối 6.5, nước rút.",
    "Cháy lúc [3 giờ chiều](time value=15:00), không ai bị thương.",
    "Hạn là [24h](time value=24:00) ngày 31/12.",
    "Gặp nhau lúc [5 giờ kém 10](time value=04:50), trời còn tối.",
  ],
  misses: [
    "Xe đi mất 3 giờ.",
    "Chở hàng trong 24 giờ qua.",
    "Máy chạy 30 giờ.",
    "Lúc 25:10 là sai.",
  ],
});

export const timeOfDayRules = [time] as const;
