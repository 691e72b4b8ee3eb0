import type { Match } from "../grammar/match.ts";
import { ahead, any, as, not, opt, seq, shape, span } from "../grammar/pattern.ts";
import { rule } from "../grammar/rule.ts";
import type { Values } from "../spans/types.ts";
import { clockIso, isClock } from "../values/clock.ts";
import type { Part } from "../values/slots.ts";
import { part, upTo99 } from "./calendar-patterns.ts";
import { clockFrom } from "./calendar-reading.ts";
import { PARTS } from "./calendar-words.ts";
import { clock } from "./clock-patterns.ts";
import { slotsOf } from "./date-reading.ts";
import { insideCode } from "./surroundings.ts";
import { dated, LASTING } from "./times.ts";

/** A captured clock time as it stands behind its day, `T08:00`; nothing where there is none. */
export function clockIn(m: Match, name: string, day: string): string {
  return m.has(name) ? `T${isoAt(m, name, slotsOf(m, day).part)}` : "";
}

const isoAt = (m: Match, name: string, part: Part | undefined): string =>
  clockIso(clockFrom(m.text(name)), part);

const time = span("time", { silent: true });

const mark = any("-", "đến", "tới");
/** Behind a dash that touches it a clock time is no span of its own. */
const until = seq(mark, as("b", any(time, seq(clock, opt(part, not(dated))))));

const isRange = (m: Match): boolean =>
  isClock(clockFrom(m.text("a"))) && isClock(clockFrom(m.text("b"))) && !insideCode(m, m.start);

/** `2 giờ đến 4 giờ chiều`: the part of day, which may be a date's behind, is of both hours. */
function read(m: Match): Values["period"] {
  const part = slotsOf(m, "b").part ?? PARTS[m.wordAt(m.end)];
  const last = clockFrom(m.text("b")).hour;
  // `11h đến 14h chiều` counts the whole day's hours.
  const shared = last <= 12 && clockFrom(m.text("a")).hour < last ? part : undefined;
  const iso = `${isoAt(m, "a", slotsOf(m, "a").part ?? shared)}/${isoAt(m, "b", part)}`;
  return { iso, said: iso };
}

export const clocks = rule({
  name: "period.clocks",
  type: "period",
  pattern: any(seq("từ", as("a", any(time, upTo99)), until), seq(as("a", time), until)),
  when: (m) => isRange(m) && (!/^\d+$/u.test(m.text("a")) || isHour(m)),
  read,
  weight: 1,
  examples: [
    "Mở cửa [07g30-17g00](period value=07:30/17:00) mỗi ngày.",
    "Cắt điện [từ 8 giờ đến 10 giờ 30 phút](period value=08:00/10:30).",
    "Tập [từ 5h sáng đến 7h sáng](period value=05:00/07:00) mỗi ngày.",
    "Chợ họp [từ 5 đến 9 giờ](period value=05:00/09:00).",
    "Mưa to [11h đến 14h](period value=11:00/14:00) chiều cùng ngày.",
    "Lớp mở [từ 2 đến 4 giờ chiều](period value=14:00/16:00).",
    "Phát [19h-20h30](period value=19:00/20:30) tối nay.",
  ],
  misses: ["Xe chạy từ 8 giờ.", "Tỷ số 15-10", "Đi mất 2-3 giờ."],
});

/** The first hour without its sign: `7-9h`. */
export const hours = rule({
  name: "period.hours",
  type: "period",
  pattern: seq(ahead(shape("digits"), mark), as("a", upTo99), until),
  when: (m) => isRange(m) && isHour(m),
  read,
  weight: 1,
  examples: ["Cắt nước [7-9h](period value=07:00/09:00) ở xóm dưới."],
  misses: ["Đi mất 2-3 giờ.", "Trực 2-3 giờ mỗi ca."],
});

/** A bare number is an hour behind `từ`, and before a sign or a part of day: `7-9h`. */
function isHour(m: Match): boolean {
  if (LASTING.has(m.wordAt(m.start - 1))) return false;
  return (
    /^từ/iu.test(m.text()) || /\d[hg:]/iu.test(m.text("b")) || slotsOf(m, "b").part !== undefined
  );
}

export const clockPeriodRules = [clocks, hours] as const;
