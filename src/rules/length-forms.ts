import { ahead, any, as, glued, seq, shape, surface } from "../grammar/pattern.ts";
import { rule } from "../grammar/rule.ts";
import { durationIso } from "../values/duration.ts";
import { HOUR_SIGNS } from "./clock-patterns.ts";
import { unitOf, withHalf } from "./durations.ts";

/** `mất 2h30` is how long it takes. */
export const clocked = rule({
  name: "duration.clocked",
  type: "duration",
  pattern: seq(
    ahead(shape("digits"), glued, any(...HOUR_SIGNS)),
    surface(/\d{1,2}[hHgG][0-5]\d(?:ph?|['’])?/uy),
  ),
  when: (m) => TAKING.has(m.wordAt(m.start - 1)),
  read: (m) => {
    const [hour, minute] = m.fold().split(/\D+/u, 2).map(Number);
    return {
      iso: durationIso([
        { count: hour, unit: "hour" },
        { count: minute, unit: "minute" },
      ]),
    };
  },
  weight: 2,
  examples: ["Đò ngược sông mất [2h30](duration value=PT2H30M) mới cập bến."],
  misses: ["Đò rời bến lúc 2h30 sáng.", "Họp trong 9h30 hay 10h30?"],
});

/** Words before `2h30` after which it lasts. */
const TAKING: ReadonlySet<string> = new Set("mất suốt dài hết đủ".split(" "));

/** `tháng rưỡi`: a length that counts itself once. */
export const headless = rule({
  name: "duration.headless",
  type: "duration",
  pattern: seq(as("unit", any("năm", "tháng", "tuần", "ngày", "giờ", "tiếng")), "rưỡi"),
  read: (m) => ({ iso: durationIso(withHalf(1.5, unitOf(m, "unit"))) }),
  examples: [
    "Nắng [tháng rưỡi](duration value=P1M15D) mới mưa.",
    "Phà chạy [giờ rưỡi](duration value=PT1H30M) thì cập bến.",
  ],
  misses: ["Năm ấy được mùa.", "Tháng sau mới họp."],
});

/** Lengths that are written as clock times, or without their number. */
export const lengthFormRules = [clocked, headless] as const;
