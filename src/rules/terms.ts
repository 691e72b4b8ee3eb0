import type { Match } from "../grammar/match.ts";
import { ahead, any, as, not, numeral, opt, seq, shape, surface } from "../grammar/pattern.ts";
import { rule } from "../grammar/rule.ts";
import type { Values } from "../spans/types.ts";
import { intervalOf, runOf, type Side, thisYear } from "../values/interval.ts";
import { isPoint, resolve, type Slots } from "../values/point.ts";
import { month, quarter, year4 } from "./calendar-patterns.ts";
import { anchorFor, slotsOf } from "./calendar-reading.ts";
import { approximation } from "./figure-words.ts";
import { oneOf } from "./phrases.ts";

const termWord = oneOf(
  "nhiệm kỳ",
  "giai đoạn",
  "niên khóa",
  "niên vụ",
  "năm học",
  "mùa giải",
  "thời kỳ",
  "khóa học",
  "vụ đông xuân",
  "vụ hè thu",
  "vụ mùa",
  "vụ",
  "mùa",
);
const year = (p: string) => seq(opt("năm"), year4(p));
const short = as("b.short", seq(ahead(shape("digits")), surface(/\d\d/uy)));

/** The slots of a term's end; `2021/22` borrows its century from the start. */
function endOf(m: Match): Slots {
  if (!m.has("b.short")) return slotsOf(m, "b.");
  const start = slotsOf(m, "a.").year ?? 0;
  return { year: start - (start % 100) + Number(m.text("b.short")) };
}

export const term = rule({
  name: "period.term",
  type: "period",
  pattern: seq(
    termWord,
    opt(any("từ", ",")),
    any(
      seq(
        year("a."),
        any("-", "đến", "tới", "/"),
        any(month("b."), year("b."), seq(short, not("/"))),
      ),
      seq(month("a."), any("-", "đến"), any(month("b."), year("b."))),
    ),
  ),
  when(m) {
    const from = slotsOf(m, "a.");
    const to = endOf(m);
    return isPoint(from) && isPoint(to) && (from.year ?? 0) <= (to.year ?? 9999);
  },
  read: (m) => intervalOf(slotsOf(m, "a."), endOf(m), anchorFor(m)),
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

const whole = any(
  month(""),
  quarter(""),
  seq("năm", opt(any(year4(""), as("rel", any("nay", "ngoái", "trước", "sau", "tới"))))),
  as("rel", any("tháng này", "tháng trước")),
);
const side = as("side", any("đầu", "cuối"));

export const run = rule({
  name: "period.run",
  type: "period",
  pattern: seq(
    opt(approximation),
    any(
      seq(as("count", numeral()), as("unit", any("tháng", "quý", "ngày")), side, whole),
      seq(as("count", numeral()), as("unit", "tháng"), opt("của"), "năm", year4("")),
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
  ],
  misses: ["Nghỉ 6 tháng đầu tiên.", "Làm 13 tháng đầu năm 2020.", "Nửa đầu trận đấu."],
});

const SIDES: Readonly<Record<string, Side>> = { đầu: "first", cuối: "last" };
const RELATIVE_YEARS: Readonly<Record<string, number>> = {
  nay: 0,
  ngoái: -1,
  trước: -1,
  sau: 1,
  tới: 1,
};

function wholeOf(m: Match): Slots {
  const slots = slotsOf(m, "");
  const relative = RELATIVE_YEARS[m.fold("rel")];
  if (relative !== undefined) return resolve({ years: relative }, anchorFor(m));
  const unsaid = Object.keys(slots).length === 0;
  return unsaid ? thisYear(m.context.reference) : slots;
}

function runIn(m: Match): Values["period"] | undefined {
  const side = SIDES[m.fold("side")] ?? "first";
  if (m.has("halfOf")) return runOf(1, "half", side, wholeOf(m), anchorFor(m));
  const unit = { tháng: "month", quý: "quarter", ngày: "day" }[m.fold("unit")];
  const count = m.numeral("count")?.value ?? 0;
  return runOf(count, unit as "month" | "quarter" | "day", side, wholeOf(m), anchorFor(m));
}

export const termRules = [term, run] as const;
