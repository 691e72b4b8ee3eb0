import type { Match } from "../grammar/match.ts";
import {
  ahead,
  any,
  as,
  behind,
  glued,
  lineEnd,
  not,
  notBehind,
  numeral,
  opt,
  type Pattern,
  type PatternNode,
  seq,
  shape,
} from "../grammar/pattern.ts";
import { rule } from "../grammar/rule.ts";
import type { Values } from "../spans/types.ts";
import { isRange } from "../values/amounts.ts";
import { durationIso, type Length, type TimeUnit } from "../values/duration.ts";
import { bareScale, isNext } from "./amount.ts";
import { digits, year4 } from "./calendar-patterns.ts";
import { approximation, bound, modOf, rangeMark } from "./figure-words.ts";
import { oneOf } from "./phrases.ts";
import { insideCode, namesSomeone, startsSentence } from "./surroundings.ts";
import { LASTING, lasted, lastsAbout } from "./times.ts";

const UNITS: Readonly<Record<string, TimeUnit>> = {
  "thế kỷ": "century",
  "thập kỷ": "decade",
  "thập niên": "decade",
  năm: "year",
  quý: "quarter",
  tháng: "month",
  "tuần lễ": "week",
  tuần: "week",
  "ngày làm việc": "day",
  "ngày đêm": "day",
  ngày: "day",
  đêm: "day",
  hôm: "day",
  "giờ đồng hồ": "hour",
  "tiếng đồng hồ": "hour",
  tiếng: "hour",
  giờ: "hour",
  h: "hour",
  "phút đồng hồ": "minute",
  phút: "minute",
  giây: "second",
};
const HOURS = any("giờ đồng hồ", "tiếng đồng hồ", "tiếng", "giờ", seq(glued, "h"));
const longUnit = seq(
  not(any(seq("đêm", any("nay", "qua", "mai")))),
  oneOf(...Object.keys(UNITS).filter((unit) => UNITS[unit] !== "hour")),
);

/** A unit that a date goes on from is no length: `3 năm 2020`, `2 tháng 9`. */
const ended = any(not(shape("number")), ahead(year4, "-", year4));

/** What is over, in a smaller unit than the one before: `3 năm | 6 tháng`, but `8 tiếng | một ngày`. */
const part = (unit: Pattern): PatternNode => seq(as("m", numeral()), as("unit2", unit));
const days = any("tuần lễ", "tuần", "ngày đêm", "ngày", "đêm");
const smaller = any(
  seq(behind(any("kỷ", "kỉ", "niên", "năm")), part(any("năm", "tháng", days))),
  seq(behind(any("quý", "tháng")), part(days)),
  seq(behind(any("tuần", "lễ", "ngày", "đêm")), part(any(days, HOURS, "phút"))),
  seq(behind(any("giờ", "tiếng", "hồ", "h")), part(any("phút", "giây"))),
  seq(behind("phút"), part("giây")),
);

/** `10 giây 25` */
const hundredths = seq(behind("giây"), as("hundredths", digits(/\d\d/uy)));

/** `6 tháng`, `một năm rưỡi`, and with a smaller unit `3 năm 6 tháng`; of ranges the upper end. */
function length(unit: PatternNode): PatternNode {
  return seq(
    any(
      seq(
        opt(as("from", "từ"), not(any("đó", "khi"))),
        as("n", any(numeral(), bareScale)),
        opt(
          any(as("next", ","), seq(opt(as("lower", unit)), rangeMark, opt(approximation))),
          as("n2", numeral()),
        ),
      ),
      as("halfOf", "nửa"),
    ),
    as("unit", unit),
    any(
      seq(
        smaller,
        opt(behind(any("phút", "tháng")), as("k", numeral()), as("unit3", any("giây", "ngày"))),
        any(hundredths, ended),
      ),
      seq(hundredths, any(lineEnd, ahead(any(".", ",", ";", ")")))),
      seq(as("half", "rưỡi"), opt("đồng hồ")),
      ended,
    ),
  );
}

/** How often something comes round: `6 tháng/lần`. */
const round = any(
  seq("/", any(..."lần năm tháng tuần ngày người ca chuyến lượt buổi tiết trận hiệp".split(" "))),
  seq("một", any("lần", "chuyến", "lượt")),
);

export function unitOf(m: Match, name: string): TimeUnit {
  return (
    UNITS[m.fold(name).replace(/\s+/gu, " ").replace("kỉ", "kỷ")] ??
    UNITS[m.wordAt(m.from(name))] ??
    "day"
  );
}

/** Half a month is fifteen days, as everyone counts it. */
export function withHalf(count: number, unit: TimeUnit): Length[] {
  if (unit !== "month" || count % 1 === 0) return [{ count, unit }];
  return [
    { count: Math.floor(count), unit },
    { count: 15, unit: "day" },
  ];
}

function lengths(m: Match): Length[] {
  const unit = unitOf(m, "unit");
  const first = m.has("halfOf") ? 0.5 : (m.numeral("n")?.value ?? 0);
  const rest = m.has("hundredths") ? Number(m.text("hundredths")) / 100 : 0;
  if (!m.has("m") && rest > 0) return [{ count: first + rest, unit }];
  const list = withHalf(first + (m.has("half") ? 0.5 : 0), unit);
  if (m.has("m")) {
    const second: Length = { count: m.numeral("m")?.value ?? 0, unit: unitOf(m, "unit2") };
    second.count += rest;
    if (m.has("k")) {
      return [...list, second, { count: m.numeral("k")?.value ?? 0, unit: unitOf(m, "unit3") }];
    }
    // `2 ngày 1 đêm` counts the same days twice.
    if (second.unit !== unit) list.push(second);
  }
  return list;
}

function read(m: Match): Values["duration"] {
  const mod = modOf(m);
  const rest = lengths(m);
  const upper = m.has("n2") ? m.numeral("n2") : undefined;
  const more = mod === undefined ? {} : { mod };
  const [first, ...smaller] = rest;
  // `hai ba ngày` says both bounds in one number.
  const highest = upper?.value ?? m.numeral("n")?.upper;
  if (highest === undefined) return { iso: durationIso(rest), ...more };
  const lower = m.has("lower") ? unitOf(m, "lower") : first.unit;
  const min = durationIso([{ count: m.numeral("n")?.value ?? 0, unit: lower }]);
  const max = durationIso([
    { ...first, count: first.count - (m.numeral("n")?.value ?? 0) + highest },
    ...smaller,
  ]);
  return { iso: `${min}..${max}`, min, max, ...more };
}

/** Words before `3 năm nay` that make it a length; elsewhere it is `quý 3` or `đợt 3` of this year. */
const SINCE: ReadonlySet<string> = new Set("trong suốt đã từ được dài qua cả hơn gần".split(" "));

const isSince = (m: Match): boolean =>
  m.has("mod") || SINCE.has(m.wordAt(m.start - 1)) || startsSentence(m, m.start);

/** Numbers that count something: no code, no name, bounds in order, the smaller unit second. */
function isLength(m: Match): boolean {
  if (insideCode(m, m.start)) return false;
  if (m.wordAt(m.end) === "nay" && !isSince(m)) return false;
  if (m.has("n")) {
    const first = m.numeral("n");
    const second = m.has("n2") ? m.numeral("n2") : undefined;
    if (first === undefined || !isNext(m)) return false;
    if (second === undefined) {
      if (m.has("from") && !m.has("bound")) return false;
    } else if (!m.has("lower") && !isRange(first, second)) return false;
    if (namesSomeone(m, m.from("n")) && !m.has("mod")) return false;
    // `ngày 2 tháng 9`, `quý 3 năm 2025`: guarded by the pattern; `19 năm 1954` is none either.
    return first.value >= 0;
  }
  return true;
}

/** The number after these belongs to them: `ngày 2 tháng`, `quý 3 năm`, `lớp 5 năm ngoái`. */
const unclaimed = notBehind(
  any(..."ngày mùng mồng quý tháng lớp thứ khóa số hạng niên vài dăm mấy".split(" ")),
);

export const duration = rule({
  name: "duration.plain",
  type: "duration",
  pattern: seq(
    unclaimed,
    opt(approximation),
    length(longUnit),
    not(any("tuổi", "lịch", "ngoái", "giêng", "chạp")),
    opt(any(bound, round)),
  ),
  when: isLength,
  read,
  examples: [
    "Việc này kéo dài [5 năm](duration value=P5Y).",
    "Bị phạt [3 năm 6 tháng](duration value=P3Y6M) tù, đã chịu [1 năm 2 tháng 20 ngày](duration value=P1Y2M20D).",
    "Học [một năm rưỡi](duration value=P1Y6M) thì ra trường.",
    "Trả lời trong [15 ngày làm việc](duration value=P15D).",
    "Khám [6 tháng/lần](duration value=P6M).",
    "Chờ [15 phút đồng hồ](duration value=PT15M).",
    "Chạy xe [hơn 30 phút](duration value=PT30M mod=over) thì tới.",
    "Tuyên [3 năm 6 tháng 10 ngày](duration value=P3Y6M10D) tù.",
    "Chị về nhất sau [9 phút 34 giây 20](duration value=PT9M34.2S).",
    "Nghỉ [nửa tháng](duration value=P15D) vì mưa.",
    "Xây trong [hai mươi năm](duration value=P20Y).",
    "Mất [2 - 3 tuần](duration min=P2W max=P3W) để khỏi.",
    "Khung án là [từ 6 tháng đến 3 năm](duration min=P6M max=P3Y) tù.",
    "Bầu lại [5 năm một lần](duration value=P5Y).",
    "Mưa thêm [hai ba ngày](duration min=P2D max=P3D) nữa, có khi [5, 6 ngày](duration min=P5D max=P6D).",
  ],
  misses: [
    "Ngày 2 tháng 9 được nghỉ.",
    "Quý 3 năm 2025 tăng.",
    "Cháu được 6 tháng tuổi.",
    "Lớp 5 năm ngoái đã giải thể.",
  ],
});

export const hours = rule({
  name: "duration.hours",
  type: "duration",
  pattern: seq(
    opt(approximation),
    length(HOURS),
    opt(as("lasted", ahead(lasted))),
    opt(any(bound, round)),
  ),
  when: (m) => isLength(m) && lasts(m),
  read,
  weight: 2,
  examples: [
    "Xe đi mất [3 giờ](duration value=PT3H).",
    "Có tin trong [24 giờ](duration value=PT24H) qua.",
    "Máy chạy suốt [2 giờ 30 phút](duration value=PT2H30M).",
    "Chị chạy hết [3 giờ 45 phút 12 giây](duration value=PT3H45M12S).",
    "Chờ [hơn 2 tiếng](duration value=PT2H mod=over) mới tới lượt.",
    "[Hơn 2 giờ](duration value=PT2H mod=over) chờ đợi, đò mới sang.",
    "Chị về nhất với [2 giờ 45 phút 12 giây](duration value=PT2H45M12S).",
    "Hàng giao trong vòng [48h](duration value=PT48H).",
  ],
  misses: ["Họp lúc 3 giờ chiều.", "Bé nói tiếng Anh.", "Lúc 9 giờ 30 phút thì xong."],
});

/** What goes on a clock time behind `sau 17 giờ`: a part of day, a date, an end of the clause. */
const OF_CLOCK =
  /^(?:sáng|trưa|chiều|tối|đêm|khuya|ngày|hôm|mỗi|hằng|hàng|cùng|thì|các|là|thứ|chủ)$/u;

/** `ít nhất 2 giờ` says how long, but `muộn nhất 9 giờ tối` and `tối đa 9 giờ tối` when. */
function isBounded(m: Match): boolean {
  const mod = modOf(m);
  return (mod === "at-least" || mod === "at-most") && !OF_CLOCK.test(m.wordAt(m.end));
}

/** What takes hours: `2 giờ chờ đợi`, and behind a bound `hơn 2 giờ đi bộ`. */
const DOING = /^(?:chờ|đợi|chữa|dập|truy|tìm|bay|lái|leo|mổ|phẫu|nghị|tranh|đàm|vật)$/u;
const GOING = /^(?:đi|di|chạy|ngồi|đứng|thi|làm|thảo|họp)$/u;

const AT = /^(?:lúc|vào|đến|tới|từ|trước|hồi|là|-)$/u;

/** Hours are clock times unless something says that they last. */
function lasts(m: Match): boolean {
  // `từ 7 giờ đến 11 giờ mỗi ngày` is when, not how long.
  if (m.has("from") && m.has("lower") && !m.has("bound")) return false;
  if (m.has("lasted") || m.has("bound") || isBounded(m) || /^tiếng| /u.test(m.fold("unit")))
    return true;
  const doing = m.wordAt(m.end);
  if (DOING.test(doing) || (GOING.test(doing) && modOf(m) === "over")) return true;
  const before = m.wordAt(m.start - 1);
  const count = m.numeral("n2")?.value ?? m.numeral("n")?.value ?? 0;
  if (LASTING.has(before) || lastsAbout(m, m.from("n"))) return true;
  // `2 giờ 5 phút 8 giây` was stopped, unless a word says that it is when.
  if (m.has("k")) return !/^(?:lúc|vào|hồi|đến|tới)$/u.test(before) && !OF_CLOCK.test(doing);
  // `trực 48h`, but the plate `74H-01234`
  if (m.fold("unit") === "h")
    return (count > 24 && m.text("unit") === "h") || (before === "sau" && count > 23);
  if (count > 24 || count % 1 !== 0 || m.has("halfOf")) return true;
  // `24 giờ` is when only where words of a clock time stand around.
  if (count === 24) return !AT.test(before) && !OF_CLOCK.test(m.wordAt(m.end));
  if (before !== "sau") return false;
  // `sau 3 giờ truy đuổi`, `sau gần 3 giờ,`
  const after = m.wordAt(m.end);
  return m.has("mod") || (/^\p{Ll}/u.test(after) && !OF_CLOCK.test(after));
}

export const durationRules = [duration, hours] as const;
