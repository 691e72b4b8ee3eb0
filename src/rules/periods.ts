import type { Match } from "../grammar/match.ts";
import { ahead, any, as, not, notBehind, opt, seq, shape, surface } from "../grammar/pattern.ts";
import { rule } from "../grammar/rule.ts";
import type { Values } from "../spans/types.ts";
import { clockIso, isClock } from "../values/clock.ts";
import { intervalOf, startOf, untilNow } from "../values/interval.ts";
import { grainOf, isPoint, resolve, type Slots } from "../values/point.ts";
import { clock, end, month, numeric, part, point, quarter, year4 } from "./calendar-patterns.ts";
import { anchorFor, clockOf, slotsOf } from "./calendar-reading.ts";
import { insideCode } from "./surroundings.ts";

const mark = any("-", "đến", "tới", "đến hết", "cho đến", "cho tới", "~");
const now = as("now", any("đến nay", "tới nay", "cho đến nay", "cho tới nay", "đến bây giờ"));
const fullDate = surface(/\d{1,2}\p{Zs}?([/.\-‐‑–])\p{Zs}?\d{1,2}\p{Zs}?\1\p{Zs}?\d{4}(?!\d)/uy);
const twoDigits = seq(ahead(shape("digits")), surface(/\d{1,2}/uy));

/** Where a point lies, in days, as far as its slots say; for comparing two of like grain. */
function placeOf(slots: Slots): number {
  const month = slots.month ?? (slots.quarter ?? 0) * 3;
  return (slots.year ?? 0) * 400 + month * 31 + (slots.day ?? 0);
}

/** Whether the two ends are points and in order. */
function isSpan(m: Match): boolean {
  if (insideCode(m, m.start)) return false;
  const from = slotsOf(m, "a.");
  if (!isPoint(from)) return false;
  if (m.has("now")) return from.month !== undefined || from.year !== undefined || m.has("a.rel");
  const to = slotsOf(m, "b.");
  const start = startOf(from, to);
  if (!isPoint(to) || !isPoint(start)) return false;
  if (to.days !== undefined || from.days !== undefined || from.years !== undefined) return true;
  if (grainOf(start) === grainOf(to)) {
    return to.year === undefined || start.year === undefined
      ? from.day === undefined || to.month !== undefined
      : placeOf(start) < placeOf(to);
  }
  return (start.year ?? 0) <= (to.year ?? Number.POSITIVE_INFINITY);
}

function clockAt(m: Match, p: string): string {
  if (!m.has(`${p}clock`) && !m.has(`${p}hour`)) return "";
  return `T${clockIso(clockOf(m, p), slotsOf(m, p).part)}`;
}

function read(m: Match): Values["period"] {
  const anchor = anchorFor(m);
  const from = slotsOf(m, "a.");
  if (m.has("now")) return untilNow(from, anchor);
  return intervalOf(from, slotsOf(m, "b."), anchor, [clockAt(m, "a."), clockAt(m, "b.")]);
}

/** `đầu năm`, from which much is counted, is this year's beginning. */
const newYear = as("a.rel", "đầu năm");

export const fromTo = rule({
  name: "period.from-to",
  type: "period",
  pattern: seq(
    any("từ", "kể từ"),
    any(
      seq(opt(clock("a."), opt(",")), end("a."), mark, opt(clock("b."), opt(",")), end("b.")),
      seq(any(end("a."), newYear), now),
    ),
  ),
  when: (m) => isSpan(m) && !isAmount(m),
  read(m) {
    if (m.fold("a.rel") !== "đầu năm") return read(m);
    const anchor = anchorFor(m);
    return untilNow(resolve({ years: 0 }, anchor), anchor);
  },
  weight: 1,
  examples: [
    "Làm [từ ngày 01/7 đến 30/9/2021](period value=2021-07-01/2021-09-30) tại xã.",
    "[Từ năm 1971 đến 1981](period value=1971/1981) ông dạy học.",
    "[Từ tháng 10/2011 đến tháng 3/2013](period value=2011-10/2013-03) đường bị cấm.",
    "Đóng cửa [từ 8h ngày 25/11 đến 17h ngày 27/11/2021](period value=2021-11-25T08:00/2021-11-27T17:00).",
    "Nghỉ [từ ngày 5 đến ngày 8/3/2024](period value=2024-03-05/2024-03-08).",
    "[Từ tháng 11 đến tháng 3/2021](period value=2020-11/2021-03) trời khô.",
    "[Từ năm 2012 đến nay](period value=2012/..) chợ vẫn vậy.",
  ],
  misses: ["Tăng từ 5 đến 7 người.", "Từ ngày 5 trời mưa.", "Từ Hà Nội đến Huế."],
});

/** `từ 5 đến 7 người` is an amount: two bare numbers say no time. */
function isAmount(m: Match): boolean {
  const bare = (p: string): boolean =>
    m.has(`${p}day`) && m.to(`${p}day`) - m.from(`${p}day`) === 1 && !m.has(`${p}month`);
  const naked = (p: string): boolean =>
    bare(p) &&
    /^\d/u.test(m.wordAt(m.from(`${p}day`))) &&
    !/^(?:ngày|hôm|mùng|mồng)$/u.test(m.wordAt(m.from(`${p}day`) - 1));
  if (m.has("now")) return naked("a.");
  return naked("b.") || (m.has("b.year") && naked("a."));
}

export const days = rule({
  name: "period.days",
  type: "period",
  pattern: any(
    seq(
      opt(part("a.")),
      any("ngày", "mùng"),
      as("a.day", twoDigits),
      any("-", "đến"),
      any(point("b."), numeric("b.")),
    ),
    seq("ngày", as("a.num", fullDate), mark, opt("ngày"), as("b.num", fullDate)),
    seq(
      ahead(shape("number"), any("/", "-", ".", "đến", "tới", "cho", "~")),
      as("a.num", fullDate),
      mark,
      opt("ngày"),
      as("b.num", fullDate),
    ),
  ),
  when: isSpan,
  read,
  examples: [
    "Lễ hội diễn ra [ngày 23-25/9/2015](period value=2015-09-23/2015-09-25).",
    "Kỷ niệm ngày giải phóng ([12.5.1968 - 12.5.2018](period value=1968-05-12/2018-05-12)).",
    "Trưng bày [ngày 1/2/2024 đến ngày 5/3/2024](period value=2024-02-01/2024-03-05).",
  ],
  misses: ["Tỷ số 2-1 nghiêng về chủ nhà.", "Họp ngày 28 và 30/11/2021."],
});

export const months = rule({
  name: "period.months",
  type: "period",
  pattern: any(
    seq(
      "tháng",
      any(
        seq(as("a.month", twoDigits), "-", opt("tháng"), as("b.my", surface(/\d{1,2}[/-]\d{4}/uy))),
        seq(
          as("a.month", twoDigits),
          any("-", "đến"),
          any(month("b."), seq(as("b.month", twoDigits), "năm", year4("b."))),
        ),
      ),
    ),
    seq(month("a."), mark, month("b.")),
    seq(quarter("a."), mark, quarter("b.")),
  ),
  when: isSpan,
  read,
  examples: [
    "Thu hoạch [tháng 3-5/2025](period value=2025-03/2025-05).",
    "Ông làm ở xã [tháng 9/1959 đến tháng 3/1964](period value=1959-09/1964-03).",
    "Kết quả [quý I - quý III/2024](period value=2024-Q1/2024-Q3) khá.",
  ],
  misses: ["Trong tháng 5 - mùa hạ.", "Mỗi tháng 2-3 lần."],
});

export const years = rule({
  name: "period.years",
  type: "period",
  pattern: any(
    seq("năm", year4("a."), mark, opt("năm"), year4("b.")),
    seq(
      ahead(shape("digits"), "-"),
      notBehind("số"),
      year4("a."),
      "-",
      year4("b."),
      not(any("/", "-")),
    ),
  ),
  when: isSpan,
  read,
  examples: [
    "Ông làm giám đốc [1986-2002](period value=1986/2002), nay đã nghỉ.",
    "Kết quả [năm 2020-2021](period value=2020/2021) rất khá.",
  ],
  misses: ["Số 2015-2016/QĐ", "Gọi 1900-1234 để hỏi.", "Giảm còn 2020-1999 hộ."],
});

export const clocks = rule({
  name: "period.clocks",
  type: "period",
  pattern: seq(opt("từ"), clock("a."), any("-", "đến", "tới"), clock("b.")),
  when: (m) => isClock(clockOf(m, "a.")) && isClock(clockOf(m, "b.")) && !insideCode(m, m.start),
  read(m) {
    const iso = `${clockIso(clockOf(m, "a."))}/${clockIso(clockOf(m, "b."))}`;
    return { iso, said: iso };
  },
  weight: 1,
  examples: [
    "Mở cửa [07g30-17g00](period value=07:30/17:00) mỗi ngày.",
    "Cắt điện [từ 8 giờ đến 10 giờ 30 phút](period value=08:00/10:30).",
  ],
  misses: ["Xe chạy từ 8 giờ.", "Tỷ số 15-10"],
});

export const periodRules = [fromTo, days, months, years, clocks] as const;
