import { ahead, any, as, behind, glued, numeral, seq, shape, surface } from "../grammar/pattern.ts";
import { rule } from "../grammar/rule.ts";
import { durationIso } from "../values/duration.ts";
import { clockFrom } from "./calendar-reading.ts";
import { HOUR_SIGNS, minutes } from "./clock-patterns.ts";
import { unitOf, withHalf } from "./durations.ts";

/** `mất 2h30`, `mất 2 giờ 30` is how long it takes. */
export const clocked = rule({
  name: "duration.clocked",
  type: "duration",
  pattern: any(
    seq(
      ahead(shape("digits"), glued, any(...HOUR_SIGNS)),
      surface(/\d{1,2}[hHgG][0-5]\d(?:ph?|['’])?/uy),
    ),
    seq(numeral(), any("giờ", as("lasting", "tiếng")), minutes),
  ),
  when: (m) => m.has("lasting") || TAKING.has(m.wordAt(m.start - 1)),
  read: (m) => {
    const { hour, minute } = clockFrom(m.text());
    return {
      iso: durationIso([
        { count: hour, unit: "hour" },
        { count: minute, unit: "minute" },
      ]),
    };
  },
  weight: 2,
  examples: [
    "Đò ngược sông mất [2h30](duration value=PT2H30M) mới cập bến.",
    "Lên đèo hết [một tiếng hai mươi](duration value=PT1H20M), xuống hết [1 giờ 10](duration value=PT1H10M).",
  ],
  misses: ["Đò rời bến lúc 2h30 sáng.", "Họp trong 9h30 hay 10h30?"],
});

/** Words before `2h30` after which it lasts. */
const TAKING: ReadonlySet<string> = new Set("mất suốt dài hết đủ".split(" "));

/** `nấu 15'`: minutes by their sign. */
const signed = rule({
  name: "duration.signed",
  type: "duration",
  pattern: seq(
    behind(
      any(
        ..."mất suốt dài sau hết đủ thêm trong khoảng chạy đi bay nấu luộc hấp nướng chờ đợi nghỉ".split(
          " ",
        ),
      ),
    ),
    ahead(shape("digits")),
    as("n", surface(/\d{1,3}(?=['’′](?![0-9A-Za-zÀ-ỹ]))/uy)),
    any("'", "’", "′"),
  ),
  read: (m) => ({ iso: durationIso([{ count: Number(m.text("n")), unit: "minute" }]) }),
  examples: ["Luộc [15'](duration value=PT15M) rồi vớt, chờ [5'](duration value=PT5M) cho nguội."],
  misses: ["Phút 30' anh ghi bàn.", "Đi 30 'bước' nữa."],
});

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
export const lengthFormRules = [clocked, signed, headless] as const;
