import type { Match } from "../grammar/match.ts";
import { ahead, any, as, not, numeral, opt, seq, shape, surface } from "../grammar/pattern.ts";
import { rule } from "../grammar/rule.ts";
import type { Values } from "../spans/types.ts";
import { pad } from "../values/calendar.ts";
import { intervalOf, runOf, type Side } from "../values/interval.ts";
import { resolve } from "../values/point.ts";
import { type Anchor, isPoint, type Slots } from "../values/slots.ts";
import { age, month, quarter, upTo99, year4 } from "./calendar-patterns.ts";
import { slotsFrom } from "./calendar-reading.ts";
import { anchorFor, slotsOf } from "./date-reading.ts";
import { approximation } from "./figure-words.ts";
import { oneOf } from "./phrases.ts";

const termWord = oneOf(
  "nhiệm kỳ",
  "giai đoạn",
  "niên khóa",
  "niên học",
  "niên vụ",
  "năm học",
  "mùa giải",
  "mùa bóng",
  "thời kỳ",
  "khóa học",
  "khóa",
  "vụ đông xuân",
  "vụ hè thu",
  "vụ thu đông",
  "vụ mùa",
  "vụ",
  "mùa",
);
const year = seq(opt("năm"), year4);
const short = as("short", ahead(shape("digits")), surface(/\d\d/uy));

/** The slots of a term's end; `2021/22` borrows its century from the start. */
function endOf(m: Match): Slots {
  if (!m.has("short")) return slotsOf(m, "b");
  const start = slotsOf(m, "a").year ?? 0;
  return { year: start - (start % 100) + Number(m.text("short")) };
}

export const term = rule({
  name: "period.term",
  type: "period",
  pattern: seq(
    termWord,
    opt(any("từ", ",", "mới", seq(upTo99, ahead("năm")))),
    any(
      seq(
        as("a", year),
        any("-", "đến", "tới", "/"),
        any(as("b", any(month, year)), seq(short, not("/"))),
      ),
      seq(as("a", month), any("-", "đến"), as("b", any(month, year))),
    ),
  ),
  when(m) {
    const from = slotsOf(m, "a");
    const to = endOf(m);
    return isPoint(from) && isPoint(to) && (from.year ?? 0) <= (to.year ?? 9999);
  },
  read: (m) => intervalOf(slotsOf(m, "a"), endOf(m), anchorFor(m)),
  weight: 1,
  examples: [
    "Ông được bầu cho [nhiệm kỳ 2020-2025](period value=2020/2025).",
    "Vốn cho [giai đoạn 2021 - 2030](period value=2021/2030) đã có.",
    "Nợ [giai đoạn 2014 đến tháng 9/2018](period value=2014/2018-09) giảm dần.",
    "Tổng kết [năm học 2021-2022](period value=2021/2022) ở trường.",
    "Anh ghi nhiều bàn ở [mùa giải 2021/22](period value=2021/2022).",
    "Chương trình [giai đoạn từ năm 2016 đến năm 2020](period value=2016/2020).",
  ],
  misses: ["Dự án ở giai đoạn 1.", "Nhiệm kỳ trước", "Mùa vụ 5 - 7 tấn."],
});

/** What the run is a part of; a bare `năm` is this one. */
const whole = as(
  "whole",
  any(
    month,
    quarter,
    seq("năm", not("học"), opt(any(year4, "nay", "ngoái", "trước", "sau", "tới"))),
    seq("tháng", opt(any("này", "trước", "sau", "tới"))),
    age,
  ),
);
const side = as("side", any("đầu", "cuối"));
const unit = any("tháng", "quý", "ngày", "tuần");

export const run = rule({
  name: "period.run",
  type: "period",
  pattern: seq(
    opt(approximation),
    any(
      seq(as("count", numeral()), as("unit", unit), side, opt("tiên"), opt("của"), whole),
      seq(as("unit", any("tuần", "quý")), side, opt("tiên"), opt("của"), whole),
      seq(
        as("unit", "tuần"),
        as("nth", "thứ"),
        as("count", any(numeral(), "tư")),
        opt("của"),
        as("whole", month),
      ),
      seq(as("count", numeral()), as("unit", "tháng"), opt("của"), as("whole", "năm", year4)),
      seq(as("halfOf", "nửa"), side, whole),
    ),
  ),
  when: (m) => runIn(m) !== undefined,
  read: (m) => runIn(m) ?? { iso: "", said: "" },
  weight: 1,
  examples: [
    "Thu ngân sách [9 tháng đầu năm 2023](period value=2023-01/2023-09) tăng.",
    "Lãi [6 tháng cuối năm 2024](period value=2024-07/2024-12) giảm.",
    "Số liệu [11 tháng năm 2020](period value=2020-01/2020-11) cho thấy.",
    "Mưa trong [15 ngày đầu tháng 11/2020](period value=2020-11-01/2020-11-15).",
    "Lũ về [nửa cuối tháng 9/2022](period value=2022-09-16/2022-09-30).",
    "Qua [ba quý đầu năm 2021](period value=2021-01/2021-09), xuất khẩu khá.",
    "Đoàn đi [tuần đầu tháng 9/2022](period value=2022-09-01/2022-09-07).",
    "Ngay [tuần đầu tiên của năm 2024](period value=2024-01-01/2024-01-07), hàng đã hết.",
    "Xuống giống [tuần thứ ba của tháng 11/2021](period value=2021-11-15/2021-11-21).",
    "Đường mở vào [nửa đầu thế kỷ XX](period value=1901/1950).",
  ],
  misses: [
    "Nghỉ 6 tháng đầu tiên.",
    "Làm 13 tháng đầu năm 2020.",
    "Nửa đầu trận đấu.",
    "Mới vào tuần đầu năm học.",
  ],
});

const SIDES: Readonly<Record<string, Side>> = { đầu: "first", cuối: "last" };
const UNITS: Readonly<Record<string, "month" | "quarter" | "day" | "week">> = {
  tháng: "month",
  quý: "quarter",
  quí: "quarter",
  ngày: "day",
  tuần: "week",
};

function runIn(m: Match): Values["period"] | undefined {
  const side = SIDES[m.fold("side")] ?? "first";
  const said = slotsFrom(m.text("whole"));
  if (!isPoint(said)) return undefined;
  const anchor = anchorFor(m);
  const { year, years } = said;
  const settled =
    years === undefined || year !== undefined
      ? said
      : { ...said, years: undefined, ...resolve({ years }, anchor) };
  if (m.has("halfOf")) return runOf(1, "half", side, settled, anchor);
  if (m.has("nth")) return nthWeek(m, settled, anchor);
  const count = m.has("count") ? (m.numeral("count")?.value ?? 0) : 1;
  const unit = UNITS[m.fold("unit")];
  return runOf(
    unit === "week" ? count * 7 : count,
    unit === "week" ? "day" : unit,
    side,
    settled,
    anchor,
  );
}

/** `tuần thứ ba của tháng 11`: the fifteenth to the twenty-first. */
function nthWeek(m: Match, month: Slots, anchor: Anchor): Values["period"] | undefined {
  const nth = m.fold("count") === "tư" ? 4 : (m.numeral("count")?.value ?? 0);
  if (!(nth >= 1 && nth <= 4)) return undefined;
  const weeks = runOf(nth * 7, "day", "first", month, anchor);
  const last = (iso: string): string => {
    const end = iso.split("/")[1];
    return `${end.slice(0, -2)}${pad(nth * 7 - 6, 2)}/${end}`;
  };
  return weeks === undefined ? undefined : { iso: last(weeks.iso), said: last(weeks.said) };
}

export const termRules = [term, run] as const;
