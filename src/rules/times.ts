import { ahead, any, as, not, notBehind, opt, seq } from "../grammar/pattern.ts";
import { rule } from "../grammar/rule.ts";
import { clockIso, isClock } from "../values/clock.ts";
import { clock, part } from "./calendar-patterns.ts";
import { clockOf, slotsOf } from "./calendar-reading.ts";
import { approximation, modOf } from "./figure-words.ts";
import { insideCode } from "./surroundings.ts";

/** Words before `3 giờ` that make it a length. */
export const lasting = any(
  ..."trong suốt dài mất sau cách đủ thêm qua cứ mỗi tục tổng hết đến tới".split(" ").slice(0, 11),
  "liên tục",
);
/** What makes a date of a part of day, which is then not the clock's own. */
const dated = any("ngày", "nay", "qua", "mai", "hôm", "cùng", "mùng", "mồng", "thứ", "chủ nhật");

export const time = rule({
  name: "time.clock",
  type: "time",
  pattern: seq(
    notBehind(lasting),
    opt(approximation),
    clock(""),
    not(any("liên tục", "đồng hồ", "/", "qua", "bay", "làm việc", "mỗi", "một ngày")),
    any(
      // The part of day of the date that follows tells the half of the day.
      seq(opt(","), ahead(part(""), any(dated, dayNumber()))),
      part(""),
      seq(),
    ),
  ),
  when: (m) => isClock(clockOf(m, "")) && !insideCode(m, m.start),
  read(m) {
    const mod = modOf(m);
    const iso = clockIso(clockOf(m, ""), slotsOf(m, "").part);
    return mod === undefined ? { iso } : { iso, mod };
  },
  examples: [
    "Xe chạy lúc [15h30](time value=15:30) [ngày 5/6/2024](date value=2024-06-05).",
  ],
  misses: [],
});
