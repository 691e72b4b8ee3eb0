import type { Match } from "../grammar/match.ts";
import { ahead, any, as, not, opt, seq, shape } from "../grammar/pattern.ts";
import { rule } from "../grammar/rule.ts";
import { type Clock, clockIso, isClock } from "../values/clock.ts";
import type { Part } from "../values/slots.ts";
import { part } from "./calendar-patterns.ts";
import { clockFrom } from "./calendar-reading.ts";
import { PARTS } from "./calendar-words.ts";
import { clock } from "./clock-patterns.ts";
import { slotsOf } from "./date-reading.ts";
import { approximation, modOf } from "./figure-words.ts";
import { oneOf } from "./phrases.ts";
import { insideCode, startsSentence } from "./surroundings.ts";

/** Words before `3 giờ` that make it a length. */
export const LASTING: ReadonlySet<string> = new Set(
  "trong suốt dài mất cách đủ thêm cứ mỗi tục tổng vòng hết".split(" "),
);
/** Words after it that do. */
export const lasted = any(
  oneOf(
    ..."qua liền bay liên / nữa".split(" "),
    "mỗi ngày",
    "mỗi tuần",
    "mỗi ca",
    "làm việc",
    "một ngày",
  ),
  // `24 giờ tới`, but `từ 8 giờ tới 10 giờ`
  seq(any("tới", "trước", "sau"), not(any(shape("number"), "ngày", "hôm"))),
);
/** What makes a date of a part of day, which is then not the clock's own. */
export const dated = any(
  ..."ngày nay qua mai mốt hôm cùng mùng mồng thứ".split(" "),
  "chủ nhật",
  shape("number"),
);

/** More hours than a day has, and a day's without its date, are a length: `48h`, `trong 24 giờ`. */
function isLength(m: Match, { hour }: Clock): boolean {
  const before = m.wordAt(m.start - 1);
  if (LASTING.has(before)) return true;
  if (hour === 24 && /^(?:vòng|trong|sau)$/u.test(before)) return true;
  return lastsAbout(m, m.from("clock"));
}

/** Whether the hours at `i` are how long something took: `bàn gần bốn giờ`, not `đến gần bốn giờ`. */
export function lastsAbout(m: Match, i: number): boolean {
  if (!/^(?:gần|hơn)$/u.test(m.wordAt(i - 1)) || m.wordAt(i + 1) !== "giờ") return false;
  if (startsSentence(m, i - 1)) return false;
  if (/^(?:sáng|trưa|chiều|tối|đêm|khuya|kém|rưỡi|ngày|\d.*)$/u.test(m.wordAt(i + 2))) return false;
  return !/^(?:lúc|đến|tới|vào|từ|khi|mãi|là|mới|đã|và|,)$/u.test(m.wordAt(i - 2));
}

const clockOf = (m: Match): Clock => clockFrom(m.text("clock"));

export const time = rule({
  name: "time.clock",
  type: "time",
  pattern: any(
    seq(
      opt(approximation),
      as("clock", clock),
      // The part of day of a date that follows tells the half of the day and stays the date's.
      opt(any(seq(ahead(opt(","), as("next", part), dated)), seq(as("own", part), not(dated)))),
    ),
    seq(opt(approximation), as("clock", any("nửa đêm", "giữa trưa", "giữa đêm")), not(dated)),
  ),
  when: (m) => isClock(clockOf(m)) && !insideCode(m, m.start) && !isLength(m, clockOf(m)),
  read(m) {
    const mod = modOf(m);
    const iso = clockIso(clockOf(m), partOf(m));
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
    "Tàu về lúc [nửa đêm](time value=00:00), ga vắng.",
    "Gà gáy lúc [5 giờ 5](time value=05:05), [chín rưỡi tối](time value=21:30) đi ngủ.",
    "Đồng hồ chỉ [kém mười phút chín giờ](time value=08:50).",
    "Hẹn tối nay, lúc [8 giờ](time value=20:00), còn chiều mai lúc [15 h 30](time value=15:30).",
    "Quán mở [10am](time value=10:00), đóng [11 pm](time value=23:00).",
  ],
  misses: [
    "Xe đi mất 3 giờ.",
    "Hai bên bàn gần bốn giờ theo lịch.",
    "Chở hàng trong 24 giờ qua.",
    "Máy chạy 30 giờ.",
    "Lúc 25:10 là sai.",
    "Đi một giờ nữa thì tới.",
    "Điểm tám rưỡi là khá, mất tám rưỡi tối đa.",
  ],
});

/** The part of day that settles the half of the day: the clock's own, or that of the date behind. */
function partOf(m: Match): Part | undefined {
  for (const name of ["own", "next"]) if (m.has(name)) return slotsOf(m, name).part;
  return partBefore(m);
}

/** The words that a day with its part is said with, and those between it and its clock time. */
const OF_DAY =
  /^(?:nay|qua|mai|mốt|hôm|ngày|tháng|năm|cùng|mùng|mồng|thứ|hai|ba|tư|sáu|bảy|chủ|nhật|tuần|này|tới|sau|trước|lúc|vào|hồi|\d{1,4}|[,/.()-])$/u;
/** How many words a day is said in at most: `chiều thứ Ba, ngày 30/11/2021, vào lúc`. */
const LONGEST_DAY = 14;

/** The part of the day that was said right before: `tối nay, lúc 8 giờ`, `chiều 5/12, 3 giờ`. */
function partBefore(m: Match): Part | undefined {
  let i = m.start - 1;
  for (let steps = 0; steps < LONGEST_DAY && OF_DAY.test(m.wordAt(i)); steps++) i--;
  // A part of day alone is told of the time before it: `8 giờ sáng, 3 giờ`.
  return i < m.start - 1 && /^(?:[,(]|lúc|vào|hồi)$/u.test(m.wordAt(i + 1))
    ? undefined
    : PARTS[m.wordAt(i)];
}

export const timeOfDayRules = [time] as const;
