import type { Match } from "../grammar/match.ts";
import {
  ahead,
  any,
  as,
  behind,
  many,
  not,
  notBehind,
  opt,
  roman,
  seq,
  shape,
} from "../grammar/pattern.ts";
import { rule } from "../grammar/rule.ts";
import { borrow } from "../values/point.ts";
import { isPoint, type Slots } from "../values/slots.ts";
import {
  age,
  marked,
  quarter,
  quarterRank,
  season,
  segment,
  slashed,
  slashedDay,
  week,
  year,
  year4,
  yearTail,
} from "./calendar-patterns.ts";
import { slotsFrom } from "./calendar-reading.ts";
import { isDate, readSlots, slotsOf } from "./date-reading.ts";
import { wholes } from "./figure-words.ts";
import { relative, relativePart } from "./relative-patterns.ts";
import { listHead, startsSentence } from "./surroundings.ts";

/** Further quarters of a list, which its last one's year is said of: `quý II, III và IV/2021`. */
const rest = many(seq(any(",", "và"), opt("quý"), quarterRank), 1, 3);
const furtherYear = opt(ahead(rest, as("next", yearTail)));

/** The word that a list of ranks hangs on: `quý I, II và III`, `thế kỷ XVIII và XIX`. */
function rankHead(m: Match): "quý" | "thế kỷ" | undefined {
  const head = m.wordAt(listHead(m, /^(?:,|và|[ivx]+)$/u));
  return /^qu[ýí]$/u.test(head) ? "quý" : /^k[ỷỉ]$/u.test(head) ? "thế kỷ" : undefined;
}

/** A quarter's slots; a bare rank of a list is read with the list's word. */
function quarterSlots(m: Match): Slots {
  const own = slotsFrom(m.has("rank") ? `${rankHead(m)} ${m.text()}` : m.text());
  return m.has("next") ? borrow(own, slotsOf(m, "next")) : own;
}

export const quarterDate = rule({
  name: "date.quarter",
  type: "date",
  pattern: any(
    seq(opt(segment), quarter, furtherYear),
    seq(behind(any(",", "và")), as("rank", roman()), furtherYear, opt(yearTail)),
  ),
  when: (m) => (m.has("rank") ? rankHead(m) !== undefined && isPoint(quarterSlots(m)) : isDate(m)),
  read: (m) => readSlots(m, quarterSlots(m)),
  examples: [
    "GDP [quý III/2021](date value=2021-Q3) giảm.",
    "Số liệu [quý 1 năm 2025](date value=2025-Q1) đã có.",
    "Phải xong trước [quý IV](date value=XXXX-Q4).",
    "Thu [quý I](date value=2021-Q1), [II](date value=2021-Q2) và [III/2021](date value=2021-Q3).",
  ],
  misses: ["Tài liệu quý hiếm.", "Quý 5 không có."],
});

export const yearDate = rule({
  name: "date.year",
  type: "date",
  pattern: any(
    seq(opt(segment), any(year, age, season), opt(ahead("(", as("next", year4), ")"))),
    seq(notBehind(any("những", "các", "mấy")), any("ngày đầu", "ngày cuối"), "năm", year4),
    week,
  ),
  when: isDate,
  // `năm Mậu Tuất (1418)`: the bracket tells which year of the name it is.
  read: (m) => {
    const slots = slotsOf(m);
    const known = m.has("next") ? { ...slots, ...slotsOf(m, "next") } : slots;
    return readSlots(m, slots.cycle !== undefined && isPoint(known) ? known : slots);
  },
  examples: [
    "So với [năm 2010](date value=2010) thì khá hơn.",
    "Khánh thành [cuối năm 2019](date value=2019).",
    "Làng có từ [thế kỷ XVIII](date value=18C).",
    "Vào [thập niên 90](date value=199X) đường còn nhỏ.",
    "Trong [ngày đầu năm 2019](date value=2019-01-01), chợ đông.",
    "Hạn hán [mùa hè 2021](date value=2021-22) kéo dài.",
    "Số ca tăng ở [tuần 48/2021](date value=2021-W48).",
    "Sinh [năm Ất Tỵ 2025](date value=2025), cháu là út.",
    "Dựng đình [năm một nghìn chín trăm lẻ hai](date value=1902), sau bị cháy.",
  ],
  misses: [
    "Mỗi năm 200 tấn cá.",
    "Mỗi năm hai nghìn người tới.",
    "Kéo dài năm tháng.",
    "Đã 5 năm rồi.",
    "Mùa hè năm ấy vui.",
  ],
});

/** Years counted back or on are lengths: `5 năm trước`, `những năm sau`. */
const uncounted = notBehind(
  any(
    shape("number"),
    "thế hệ",
    ..."những các nhiều mấy vài dăm hàng một hai ba bốn năm sáu bảy tám chín mười mươi chục trăm nghìn triệu nửa từng mỗi bao lâu".split(
      " ",
    ),
  ),
);

/** Minutes count no days: `3 giờ 15 | sáng mai`, `bảy giờ hai mươi | tối nay`. */
const clockMinutes = any(
  seq(any("giờ", "h"), any(shape("number"), "mười")),
  seq("giờ", any("hai", "ba", "bốn", "năm"), "mươi"),
);

const sameDay = seq("hôm", any("nay", "qua", "sau", "trước", "kia"));

/** Words that make a segment of what is not numbered: `cuối tuần này`, `đầu tháng sau`. */
const near = seq(
  segment,
  any("tháng", "tuần", "năm", "quý"),
  any(
    "này",
    "nay",
    "ngoái",
    "kia",
    "ấy",
    "đó",
    seq(any("trước", "tới", "sau"), opt("nữa")),
    seq(opt("vừa"), any("qua", "rồi")),
  ),
);

/** This year's or month's own beginning or end: `vào cuối năm`, `ngay từ đầu tháng`. */
const bound = seq(
  any(
    seq(behind(any(..."vào đến tới trước từ hồi hết".split(" "))), any("đầu", "giữa", "cuối")),
    as("opening", any("đầu", "giữa", "cuối")),
  ),
  any("năm", "quý", "tháng", "tuần"),
  not(any(shape("number", "cap"), ..."học mới thứ đó ấy khi lễ thai".split(" "))),
);

export const relativeDate = rule({
  name: "date.relative",
  type: "date",
  pattern: seq(
    any(
      seq(uncounted, any(near, seq(segment, any("năm đó", "năm ấy")), relative, bound)),
      seq(behind(clockMinutes), any(relativePart, "cùng ngày", seq(opt("ngày"), sameDay))),
    ),
    opt(
      ahead(
        opt(any(",", "(")),
        opt("ngày"),
        as("next", any(seq(slashed, slashedDay), marked)),
        not(wholes),
      ),
    ),
  ),
  when: (m) => isDate(m) && (!m.has("opening") || startsSentence(m, m.start)),
  // `sáng nay 14/1`, `tối qua (14/3)`: the day that is said next.
  read: (m) => {
    const slots = slotsOf(m);
    const next = m.has("next") && slots.days !== undefined ? slotsOf(m, "next") : {};
    return readSlots(
      m,
      isPoint(next) && next.day !== undefined ? { ...next, part: slots.part } : slots,
    );
  },
  examples: [
    "[Hôm nay](date value=XXXX-XX-XX) xã họp.",
    "Mưa từ [tối qua](date value=XXXX-XX-XX part=evening), [sáng nay](date value=XXXX-XX-XX part=morning) mới tạnh.",
    "Khởi công [cuối năm ngoái](date value=XXXX).",
    "[Sáng nay](date value=XXXX-03-15 part=morning) ([15/3](date)), mưa tạnh.",
    "[Hôm nay](date value=XXXX-06-12) [12-6](date value=XXXX-06-12), chợ phiên đông.",
    "Đến [ngày 5/3/2024](date value=2024-03-05) thì xong, [chiều cùng ngày](date value=2024-03-05 part=afternoon) bàn giao.",
    "Nước lên từ [tuần trước nữa](date value=XXXX-WXX).",
    "Đò về lúc 3 giờ 15 [cùng ngày](date value=XXXX-XX-XX).",
    "Đò chạy lúc 3 giờ 15 [sáng mai](date value=XXXX-XX-XX part=morning).",
    "[Cuối tuần](date value=XXXX-WXX), chợ đông hơn.",
  ],
  misses: ["Cách đây 5 năm trước khi xây.", "Những năm trước còn khó.", "Hoa bán dịp cuối tuần."],
});

/** Dates of a quarter, a year, an age, and those that count from today. */
export const grainRules = [quarterDate, yearDate, relativeDate] as const;
