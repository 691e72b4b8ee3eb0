import type { Match } from "../grammar/match.ts";
import {
  ahead,
  any,
  as,
  behind,
  lineStart,
  not,
  notBehind,
  opt,
  type PatternNode,
  seq,
  shape,
  span,
} from "../grammar/pattern.ts";
import { rule } from "../grammar/rule.ts";
import type { Values } from "../spans/types.ts";
import { intervalOf, startOf, untilNow } from "../values/interval.ts";
import { grainOf, isPoint, type Slots } from "../values/slots.ts";
import {
  dated,
  full,
  monthYear,
  numeric,
  part,
  quarterRank,
  segment,
  slashed,
  slashedDay,
  upTo99,
  year4,
  yearTail,
} from "./calendar-patterns.ts";
import { slotsFrom } from "./calendar-reading.ts";
import { clockIn } from "./clock-periods.ts";
import { anchorFor, slotsOf } from "./date-reading.ts";
import { everyWeek, shortWeekday, turn, weekday } from "./relative-patterns.ts";
import { insideCode } from "./surroundings.ts";

/*
 * Periods between two dates. Their ends are the dates and clock times that the other rules have
 * found there; only ends that the other end explains are written out: `từ 15 đến 20/3`.
 */

/** The slots of the end, whose head may be said at the start only: `quý I - III/2021`. */
function endSlots(m: Match): Slots {
  const head = /^(?:tháng|quý|quí|năm|thế kỷ|thế kỉ)(?= )/iu.exec(m.text("a"))?.[0];
  const said = m.text("b");
  // A bare number or rank wants the head; `5/2025` and `15/10` say for themselves what they are,
  // unless it is a quarter: `quý 1-2/2020`.
  const headed = /^qu/iu.test(head ?? "") ? /^[\divx]/iu : /^[\divx]+(?![/.\d])|^[ivx]+\//iu;
  return slotsFrom(head === undefined || !headed.test(said) ? said : `${head} ${said}`);
}

const date = span("date", { silent: true });
const hour = (name: string): PatternNode =>
  opt(as(name, span("time", { silent: true })), opt(any(",", "của")));
const mark = any("-", "~", seq(opt("cho"), any("đến", "tới"), opt("hết")));
const now = as("now", opt("cho"), any("đến", "tới"), any("nay", "giờ", "bây giờ", "hiện nay"));

/** A year, month or week of which only an end is said: `đến hết năm`, `từ đầu tháng`. */
const bound = seq(any("đầu", "giữa", "cuối", "hết"), any("năm", "quý", "tháng", "tuần"));
/** An end of a range. */
const end = any(
  seq(date, opt(everyWeek)),
  // `từ hôm nay (30/11) đến 5/12`
  seq(date, "(", opt("ngày"), numeric, ")"),
  bound,
  numeric,
  monthYear,
  year4,
  seq(part, opt("ngày"), upTo99),
  seq(shortWeekday, opt(any(everyWeek, turn))),
  seq("thứ", any("hai", "ba", "tư", "năm", "sáu", "bảy", upTo99), opt(everyWeek)),
  seq(any("mùng", "mồng", "ngày"), any(upTo99, "một")),
  upTo99,
);

/** Where a point lies, in days, as far as its slots say; for comparing two of like grain. */
function placeOf(slots: Slots): number {
  const month = slots.month ?? (slots.quarter ?? 0) * 3;
  return (
    (slots.year ?? slots.decade ?? (slots.century ?? 0) * 100) * 400 + month * 31 + (slots.day ?? 0)
  );
}

/** Whether a point is counted from something else than its digits say. */
const isCounted = ({ days, weeks, months, quarters, years, lunar, weekday }: Slots): boolean =>
  lunar === true ||
  [days, weeks, months, quarters, years, weekday].some((step) => step !== undefined);

/** Whether the two ends are points and in order. */
function isSpan(m: Match): boolean {
  if (insideCode(m, m.start)) return false;
  const from = slotsOf(m, "a");
  if (m.has("now")) return isPoint(from);
  const to = endSlots(m);
  const start = startOf(from, to);
  if (from.day !== undefined && from.month === undefined && grainOf(to) !== "day") return false;
  if (!isPoint(from) || !isPoint(to) || !isPoint(start)) return false;
  if (to.weekday !== undefined && to.day === undefined) {
    return from.weekday !== undefined || from.days !== undefined;
  }
  if (isCounted(from) || isCounted(to)) return true;
  if (grainOf(start) === grainOf(to)) {
    if (start.month !== undefined && (start.year === undefined || to.year === undefined))
      return from.day === undefined || to.month !== undefined;
    // `từ 7h ngày 25/2 đến 11h ngày 25/2`: the hours are in order.
    const [first, last] = [placeOf(start), placeOf(to)];
    return m.has("ta") && m.has("tb") ? first <= last : first < last;
  }
  return (start.year ?? 0) <= (to.year ?? Number.POSITIVE_INFINITY);
}

function read(m: Match): Values["period"] {
  const from = slotsOf(m, "a");
  const anchor = anchorFor(m, from);
  if (m.has("now")) return untilNow(from, anchor);
  return intervalOf(from, endSlots(m), anchor, [clockIn(m, "ta", "a"), clockIn(m, "tb", "b")]);
}

/** `từ 5 đến 7 người` is an amount: two bare numbers say no time. */
function isAmount(m: Match): boolean {
  const bare = (name: string): boolean => /^\d{1,2}$/u.test(m.text(name));
  if (m.has("now")) return bare("a");
  // `từ 9 tới 11 giờ sáng mai`: the hours are another span.
  if (bare("a") && m.has("tb") && !m.has("ta")) return true;
  if (bare("b") && /^ngày/iu.test(m.text("a"))) return /^[\p{L}\d%/]/u.test(m.wordAt(m.end));
  return bare("b") || (bare("a") && /^\d{4}$/u.test(m.text("b")));
}

export const fromTo = rule({
  name: "period.from-to",
  type: "period",
  pattern: seq(
    opt("kể"),
    "từ",
    any(
      seq(hour("ta"), as("a", any(end, "nay")), mark, hour("tb"), as("b", end)),
      seq(as("a", end), now),
    ),
  ),
  when: (m) => isSpan(m) && !isAmount(m),
  read,
  weight: 1,
  examples: [
    "Làm [từ ngày 01/7 đến 30/9/2021](period value=2021-07-01/2021-09-30) tại xã.",
    "[Từ năm 1971 đến 1981](period value=1971/1981) ông dạy học.",
    "[Từ tháng 10/2011 đến tháng 3/2013](period value=2011-10/2013-03) đường bị cấm.",
    "Đóng cửa [từ 8h ngày 25/11 đến 17h ngày 27/11/2021](period value=2021-11-25T08:00/2021-11-27T17:00).",
    "Nghỉ [từ ngày 5 đến ngày 8/3/2024](period value=2024-03-05/2024-03-08).",
    "[Từ tháng 11 đến tháng 3/2021](period value=2020-11/2021-03) trời khô.",
    "[Từ năm 2012 đến nay](period value=2012/..) chợ vẫn vậy.",
    "Mở cửa [từ thứ Hai đến thứ Sáu hằng tuần](period value=XXXX-WXX-1/XXXX-WXX-5).",
    "Nghỉ [từ 28 tháng Chạp năm 2021 đến mùng 6 tháng Giêng năm 2022](period value=2022-01-30/2022-02-06).",
  ],
  misses: ["Tăng từ 5 đến 7 người.", "Từ ngày 5 trời mưa.", "Từ Hà Nội đến Huế."],
});

const dayWord = any("ngày", "mùng", "mồng");

export const days = rule({
  name: "period.days",
  type: "period",
  pattern: any(
    seq(
      as("a", opt(part), dayWord, any(numeric, upTo99)),
      mark,
      as("b", opt(dayWord), any(date, numeric)),
    ),
    seq(
      ahead(shape("digits"), any("-", "đến", "tới")),
      behind(any(dated, "(")),
      as("a", upTo99),
      any("-", "đến", "tới"),
      as("b", any(full, slashedDay)),
    ),
    // `diễn ra 10 - 12/12/2021`
    seq(
      ahead(shape("digits"), "-"),
      any(lineStart, behind("ra")),
      as("a", upTo99),
      "-",
      as("b", full),
    ),
    seq(
      ahead(shape("number"), any("/", "-", ".", "đến", "tới", "cho", "~")),
      as("a", any(full, seq(slashed, slashedDay))),
      mark,
      as("b", opt("ngày"), any(full, seq(slashed, slashedDay))),
    ),
  ),
  when: (m) => isSpan(m) && (/^\D/u.test(m.text("a")) || isPlainly(m)),
  read,
  examples: [
    "Lễ hội diễn ra [ngày 23-25/9/2015](period value=2015-09-23/2015-09-25).",
    "Kỷ niệm ngày giải phóng ([12.5.1968 - 12.5.2018](period value=1968-05-12/2018-05-12)).",
    "Trưng bày [ngày 1/2/2024 đến ngày 5/3/2024](period value=2024-02-01/2024-03-05).",
    "Triển lãm mở [28/11 - 15/12/2021](period value=2021-11-28/2021-12-15).",
  ],
  misses: [
    "Tỷ số 2-1 nghiêng về chủ nhà.",
    "Họp ngày 28 và 30/11/2021.",
    "Chiếm 1/3 - 1/2 số phiếu.",
  ],
});

/** Days in figures alone: one of them has its year, or can be no fraction. */
function isPlainly(m: Match): boolean {
  const [from, to] = [slotsOf(m, "a"), slotsOf(m, "b")];
  if (from.year !== undefined) return to.year !== undefined;
  return (
    to.year !== undefined || (from.day ?? 0) > (from.month ?? 0) || (to.day ?? 0) > (to.month ?? 0)
  );
}

/** `đầu tháng 3`, `cuối năm 2020` */
const segmented = seq(
  segment,
  any(seq("tháng", any(monthYear, seq(upTo99, opt("năm", year4)))), seq("năm", year4)),
);

export const grains = rule({
  name: "period.grains",
  type: "period",
  pattern: any(
    seq(
      as("a", "tháng", any(monthYear, upTo99)),
      mark,
      as("b", "tháng", any(monthYear, upTo99), opt("năm", year4)),
    ),
    seq(
      as("a", "tháng", upTo99),
      any("-", "đến"),
      as("b", any(monthYear, seq(upTo99, opt("năm", year4)))),
      not(any("/", "-", "lần", "ngày")),
    ),
    seq(
      as("a", "quý", quarterRank, opt(yearTail)),
      mark,
      as("b", any(date, seq(quarterRank, opt(yearTail)))),
    ),
    seq(as("a", "năm", year4), mark, as("b", opt("năm"), year4)),
    seq(as("a", segmented), any("đến", "tới"), as("b", segmented)),
    seq(as("a", "thế kỷ", quarterRank), mark, as("b", any(date, quarterRank))),
    seq(as("a", weekday), mark, as("b", weekday, opt(any(everyWeek, turn)))),
    seq(as("a", shortWeekday), mark, as("b", shortWeekday, opt(any(everyWeek, turn)))),
  ),
  when: (m) => isSpan(m),
  read,
  weight: 1,
  examples: [
    "Thu hoạch [tháng 3-5/2025](period value=2025-03/2025-05).",
    "Ông làm ở xã [tháng 9/1959 đến tháng 3/1964](period value=1959-09/1964-03).",
    "Kết quả [quý 1-2/2020](period value=2020-Q1/2020-Q2) kém.",
    "Trực [T2-T6 hằng tuần](period value=XXXX-WXX-1/XXXX-WXX-5).",
    "Kết quả [quý I - quý III/2024](period value=2024-Q1/2024-Q3) khá.",
    "Kết quả [quý 4/2020 - quý 2/2021](period value=2020-Q4/2021-Q2) đều khá.",
    "Rừng khô [đầu tháng 3 đến cuối tháng 5/2021](period value=2021-03/2021-05).",
    "Kết quả [năm 2020-2021](period value=2020/2021) rất khá.",
    "Trực [thứ Hai - thứ Sáu hằng tuần](period value=XXXX-WXX-1/XXXX-WXX-5).",
  ],
  misses: ["Trong tháng 5 - mùa hạ.", "Mỗi tháng 2-3 lần."],
});

export const years = rule({
  name: "period.years",
  type: "period",
  pattern: seq(
    ahead(shape("digits"), "-"),
    notBehind("số"),
    as("a", year4),
    "-",
    as("b", year4),
    not(any("/", "-")),
  ),
  when: isSpan,
  read,
  examples: ["Ông làm giám đốc [1986-2002](period value=1986/2002), nay đã nghỉ."],
  misses: ["Số 2015-2016/QĐ", "Gọi 1900-1234 để hỏi.", "Giảm còn 2020-1999 hộ."],
});

export const periodRules = [fromTo, days, grains, years] as const;
