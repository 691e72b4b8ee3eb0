import type { Match } from "../grammar/match.ts";
import {
  ahead,
  any,
  as,
  behind,
  many,
  notBehind,
  opt,
  roman,
  seq,
  shape,
} from "../grammar/pattern.ts";
import { rule } from "../grammar/rule.ts";
import { borrow, dateOf } from "../values/point.ts";
import {
  age,
  part,
  quarter,
  relative,
  segment,
  weekday,
  year,
  year4,
  yearTail,
} from "./calendar-patterns.ts";
import { anchorFor, slotsOf } from "./calendar-reading.ts";
import { isDate, readDate } from "./date-reading.ts";
import { listHead } from "./surroundings.ts";

/** Further quarters of a list, which its last one's year is said of: `quý II, III và IV/2021`. */
const rest = many(seq(any(",", "và"), opt("quý"), roman()), 1, 3);

/** Whether a bare rank stands in a list that `quý` heads. */
function inQuarterList(m: Match): boolean {
  return m.wordAt(listHead(m, /^(?:,|và|i{1,3}|iv)$/u)) === "quý";
}

export const quarterDate = rule({
  name: "date.quarter",
  type: "date",
  pattern: any(
    seq(opt(segment("")), quarter(""), opt(ahead(rest, yearTail("next.")))),
    seq(
      behind(any(",", "và")),
      as("quarter", roman()),
      opt(ahead(rest, yearTail("next."))),
      opt(yearTail("")),
    ),
  ),
  when: (m) => isDate(m) && (/^(?:quý|đầu|giữa|cuối)/iu.test(m.text()) || inQuarterList(m)),
  read: (m) => dateOf(borrow(slotsOf(m, ""), slotsOf(m, "next.")), anchorFor(m)),
  examples: [
    "GDP [quý III/2021](date value=2021-Q3) giảm.",
    "Số liệu [quý 1 năm 2025](date value=2025-Q1) đã có.",
    "Phải xong trước [quý IV](date value=XXXX-Q4).",
  ],
  misses: ["Tài liệu quý hiếm.", "Quý 5 không có."],
});

export const yearDate = rule({
  name: "date.year",
  type: "date",
  pattern: any(
    seq(opt(segment("")), any(year(""), age(""))),
    as("first", any("ngày đầu", "ngày cuối"), "năm", year4("")),
  ),
  when: isDate,
  read(m) {
    if (!m.has("first")) return readDate(m);
    const start = m.fold("first").startsWith("ngày đầu");
    const day = start ? { month: 1, day: 1 } : { month: 12, day: 31 };
    return dateOf({ ...slotsOf(m, ""), ...day }, anchorFor(m));
  },
  examples: [
    "So với [năm 2010](date value=2010) thì khá hơn.",
    "Khánh thành [cuối năm 2019](date value=2019).",
    "Làng có từ [thế kỷ XVIII](date value=18C).",
    "Vào [thập niên 90](date value=199X) đường còn nhỏ.",
    "Trong [ngày đầu năm 2019](date value=2019-01-01), chợ đông.",
  ],
  misses: ["Mỗi năm 200 tấn cá.", "Kéo dài năm tháng.", "Đã 5 năm rồi."],
});

/** Years counted back or on are lengths: `5 năm trước`, `những năm sau`. */
const uncounted = notBehind(
  any(
    shape("number"),
    ..."những các nhiều mấy vài hàng một hai ba bốn năm sáu bảy tám chín mười mươi chục trăm nghìn triệu nửa từng mỗi bao lâu".split(
      " ",
    ),
  ),
);

/** `thứ Hai tuần này` */
const ofWeek = seq(weekday(""), as("rel", "tuần", any("này", "trước", "tới", "sau", "qua", "rồi")));

export const relativeDate = rule({
  name: "date.relative",
  type: "date",
  pattern: any(
    seq(
      uncounted,
      notBehind("thế hệ"),
      any(
        seq(
          segment(""),
          as("rel", any("tháng", "tuần", "năm"), any("này", "nay", "trước", "ngoái", "tới", "sau")),
        ),
        relative(""),
      ),
    ),
    seq(part(""), any(ofWeek, seq(opt("ngày"), weekday("")))),
    ofWeek,
    seq(as("weekday", "Chủ nhật"), opt(as("rel", "tuần", any("này", "trước", "tới", "sau")))),
  ),
  when: isDate,
  read: readDate,
  examples: [
    "[Hôm nay](date value=XXXX-XX-XX) xã họp.",
    "Mưa từ [tối qua](date value=XXXX-XX-XX part=evening), [sáng nay](date value=XXXX-XX-XX part=morning) mới tạnh.",
    "Khởi công [cuối năm ngoái](date value=XXXX).",
    "Đến [ngày 5/3/2024](date value=2024-03-05) thì xong, [chiều cùng ngày](date value=2024-03-05 part=afternoon) bàn giao.",
    "Họp [thứ Hai tuần này](date value=XXXX-XX-XX).",
  ],
  misses: ["Cách đây 5 năm trước khi xây.", "Đội đứng thứ hai.", "Những năm trước còn khó."],
});

/** Dates of a quarter, a year, an age, and those that count from today. */
export const grainRules = [quarterDate, yearDate, relativeDate] as const;
