import {
  ahead,
  any,
  behind,
  lex,
  lineEnd,
  lineStart,
  many,
  not,
  notBehind,
  numeral,
  opt,
  type PatternNode,
  roman,
  seq,
  shape,
  surface,
} from "../grammar/pattern.ts";
import { branches, stems } from "../values/lunar.ts";
import { MONTHS, PARTS, SEASONS, SEGMENTS, TURNS } from "./calendar-words.ts";
import { oneOf } from "./phrases.ts";

/*
 * What dates look like. A pattern only finds where a date begins and ends; `slotsFrom` reads what
 * its words say, the same reader for all.
 */

const capitalised = (words: readonly string[]): string[] =>
  words.map((word) => word[0].toUpperCase() + word.slice(1));
export const keys = (table: Readonly<Record<string, unknown>>): PatternNode =>
  oneOf(...Object.keys(table));

const figure = ahead(shape("number"));
/** A number token that is as the expression says. */
export const digits = (source: RegExp): PatternNode => seq(figure, surface(source));

/** A number that holds more than itself, or goes on: `30.4.1975`, `30/11`. The expressions are costly. */
export const joined = ahead(
  any(
    seq(shape("digits"), any("/", "-", "."), shape("number")),
    seq(not(shape("digits")), shape("number")),
  ),
);
export const slashed = ahead(shape("digits"), "/");

export const upTo99 = digits(/\d{1,2}/uy);
export const year4 = digits(/[12]\d{3}/uy);

/** Day, month and perhaps year, with one separator throughout; no sentence ends in it. */
export const numeric = digits(
  /\d{1,2}(?!\.[ \xA0\u2000-\u200A\u202F]\d\d?(?!\.))[ \xA0\u2000-\u200A\u202F]?([/.\-‐‑–])[ \xA0\u2000-\u200A\u202F]?\d{1,2}(?:[ \xA0\u2000-\u200A\u202F]?\1[ \xA0\u2000-\u200A\u202F]?(?:\d{4}|\d\d))?(?![/.\-‐‑–]?\d)/uy,
);
/**
 * The same with its year, recognisable without a word before it. Behind a dash another date may
 * follow.
 */
const FULL =
  /\d{1,2}[ \xA0\u2000-\u200A\u202F]?([/.\-‐‑–])[ \xA0\u2000-\u200A\u202F]?\d{1,2}[ \xA0\u2000-\u200A\u202F]?\1[ \xA0\u2000-\u200A\u202F]?\d{4}(?![/.]?\d|[-‐‑–]\d(?!\d?[/.\-‐‑–]))|\d{1,2}\/\d{1,2}\/\d\d(?![/.\-‐‑–]?\d)|\d{4}([-/])\d\d\2\d\d(?![/.\-‐‑–]?\d)/uy;
export const full = surface(FULL);
/** Day and month. */
export const slashedDay = surface(/\d{1,2}\/\d{1,2}(?![/.]?\d|[-‐‑–]\d(?!\d?\/))/uy);
export const monthYear = digits(
  /\d{1,2}[ \xA0\u2000-\u200A\u202F]?[/.\-‐‑–][ \xA0\u2000-\u200A\u202F]?\d{4}(?![/.]?\d|[-‐‑–]\d(?!\d?\/))/uy,
);

export const weekdayName = any("hai", "ba", "tư", "năm", "sáu", "bảy");
/** The last words of the parts of a day. */
const partEnds = [...new Set(Object.keys(PARTS).map((word) => word.split(" ").at(-1) ?? ""))];
const today = seq(any("hôm", ...partEnds), any("nay", "qua", "mai"), opt(any(",", "(")));
/** Words that show that `d/m` after them is a date and no fraction. */
export const dated = any(
  ..."từ đến tới hôm vào trước sau hết dịp mừng lễ hạn kể mạc khánh nữ nhi".split(" "),
  seq(any(seq("chủ", "nhật"), seq("thứ", weekdayName)), opt(any(",", "("))),
  today,
  ...["Việt Nam", "thế giới", "Lao động"],
);
/** A day and month with any mark, where it counts and measures nothing: not `sáng nay 2-3 độ`. */
export const marked = seq(
  joined,
  numeric,
  not(
    any("%", "ngày", "tuần", "tháng", "lần", "giờ", "đến", "trăm", "nghìn", "ngàn", "triệu", "tỷ"),
  ),
  not(lex("unit", "currency", "noun", "classifier", "collective")),
);
const dayWord = any("ngày", "hôm", "mùng", "mồng");
/** `sáng`, `rạng sáng`, `buổi tối`, `đầu giờ chiều` */
export const part = seq(
  opt(any("buổi", seq(any("đầu", "giữa", "cuối"), any("giờ", "buổi")))),
  keys(PARTS),
);
/** `bắt đầu tháng 9` begins then; it says nothing of the month's beginning. */
export const segment = seq(notBehind("bắt"), keys(SEGMENTS));

/** `Nhâm Dần` */
export const cycle = seq(any(...stems), any(...branches));
const yearRelative = seq("năm", any("nay", "ngoái", "trước", "sau", "tới", "kia"));
/** What a number counts: `tháng tám 2020 | người`. */
const counting = any("người", lex("unit", "currency", "noun", "classifier"));

/** `hai nghìn không trăm hai mươi mốt`, `một ngàn chín trăm bảy lăm` */
const spelledYear = seq(ahead(any("một", "hai"), any("nghìn", "ngàn")), numeral(), not(counting));
const saidYear = any(seq("năm", any(year4, cycle, spelledYear)), yearRelative);
/** The year behind a month, quarter or day. */
export const yearTail = any(seq(any("/", "-", "."), year4), seq(opt(","), saidYear));
/** The same behind a lunar day, where the year's name stands alone too: `rằm tháng Giêng Nhâm Dần`. */
const lunarYear = any(yearRelative, seq(opt(opt("năm"), cycle), opt(opt("năm"), year4)));
const lunarMonth = seq(any("giêng", "chạp"), lunarYear);

/** Nothing is joined to the number: `tháng 9`, but `tháng 9-12`. A point may end a sentence. */
const unjoined = not(any("/", "-"), shape("digits"));
/** What ends a month whose name is a number in small letters: `vào tháng tám,` but `tháng hai lần`. */
const monthEnd = any(
  lineEnd,
  ahead(
    any(
      shape("mark"),
      ..."này thì là và sẽ đã đang có được ở tại đến tới cho khi do với".split(" "),
    ),
  ),
);
const monthName = oneOf(...MONTHS);

/** `âm lịch`, `(âm lịch)` */
const calendarName = any("âm lịch", "dương lịch", "âl");
export const lunarTail = any(calendarName, seq("(", calendarName, ")"));

/** A month: `tháng 9`, `tháng 7/1931`, `tháng Tám năm 1945`, `tháng Giêng`. */
export const month = seq(
  "tháng",
  any(
    monthYear,
    seq(upTo99, yearTail),
    seq(upTo99, unjoined),
    lunarMonth,
    seq(monthName, any(yearTail, ahead(lunarTail), monthEnd, seq(year4, not(counting)))),
    oneOf(...capitalised(MONTHS)),
    seq(behind("Tháng"), monthName),
  ),
);

/** What a bare `ngày 5` may not stand before: `ngày 2 lần`, `ngày 5 triệu đồng`. */
const counted = any("bữa", "%", lex("unit", "classifier"));

/** `10/9 Mậu Tuất` */
const ofYear = opt(any(saidYear, cycle));
/** `30 tháng 11, 2021` */
const commaYear = seq(
  ",",
  digits(/(?:19|20)\d\d/uy),
  not(any("/", "-"), lex("unit", "noun", "classifier", "currency")),
);
/** A day in words; a bare `năm` is a five behind `ngày` and before `tháng`. */
const spelled = any(numeral(), "năm");
/** `30 tháng 11 năm 2021`, `5-tháng 9`, `hai mươi tháng mười một` */
const monthOf = seq(
  opt(any("/", "-")),
  "tháng",
  any(monthYear, lunarMonth, seq(any(upTo99, monthName), opt(any(yearTail, commaYear)))),
);
const thisMonth = seq("tháng", any("này", "trước", "sau", "tới", "qua"));
/** A day and month that no part of a whole can be: `công bố 25/11`. */
const late = surface(/(?!24\/7)(?:1[3-9]|2\d|3[01])\/(?:0?[1-9]|1[0-2])(?![/.]?\d|[-‐‑–])/uy);
/** What is numbered or scored so. */
const shared = any(..."số ngõ hẻm ngách kiệt nhà tổ áp điểm thắng thua hòa".split(" "));
/** A day in digits that no word announces. What follows the number tells the kinds apart. */
const plainDay = any(
  seq(
    joined,
    any(
      seq(full, ofYear),
      seq(behind(dated), slashedDay, ofYear),
      // `30/11` alone on its line, in a table or above a caption
      seq(lineStart, late, lineEnd),
      // `(30/11)` alone in its brackets
      seq(behind("("), slashedDay, ahead(")")),
      seq(slashedDay, ahead(lunarTail)),
      seq(slashed, behind(shape("lower", "upper")), notBehind(shared), late),
      // `Quốc khánh 2-9`, `sáng nay (12-6)`
      seq(behind(any("khánh", "nữ", "nhi", "lễ", "vào", "tức", today)), marked),
      // `26 tháng Chạp (7.2)`
      seq(behind(any("chạp", "giêng", "lịch", "tết"), "("), marked),
    ),
  ),
  seq(
    ahead(shape("digits"), opt(any("/", "-")), "tháng"),
    notBehind(any("tuần thứ", "tuần")),
    upTo99,
    monthOf,
  ),
);
/** A day that its part, or a word for days, announces; what is short needs the word. */
const saidDay = seq(
  any(seq(opt(part), dayWord, opt(any("mùng", "mồng"))), part),
  any(
    // `mỗi ngày 2-3 viên` counts.
    seq(numeric, not(behind("-", shape("digits")), counted), ofYear),
    seq(any(upTo99, seq(behind(dayWord), spelled)), any(monthOf, thisMonth)),
    seq(behind(any("mùng", "mồng")), spelled, not("tháng")),
    // A day that goes on to a month that has it not is refused, not trimmed.
    seq(behind(dayWord), upTo99, unjoined, not(any("tháng", counted))),
  ),
);

/** A day: `30/11/2021`, `sáng 22.4`, `ngày 30 tháng 11 năm 2021`, `mùng 5`. */
export const day = any(saidDay, plainDay);

/** Between the members of a list. */
export const separator = any(",", "và");
/** Further days or months of a list, before the last one. */
export const further = many(seq(opt(part), opt(dayWord), upTo99, separator), 1, 5);

/** How often a day or a month comes round. */
export const every = seq(any("hằng", "hàng", "mỗi"), any("tháng", "năm"));

/** Days that only the lunar calendar has: `rằm tháng Bảy`, `29 Tết`, `mùng 3 Tết Nhâm Dần`. */
export const lunarDay = seq(
  opt(part),
  any(
    seq(
      opt(any("ngày", "hôm", "đúng")),
      "rằm",
      "tháng",
      any(seq(upTo99, opt("/", year4)), monthName),
      lunarYear,
    ),
    seq(
      opt("ngày"),
      any(
        seq(any("mùng", "mồng"), spelled),
        seq(ahead(shape("digits"), "tết"), surface(/2\d|30/uy)),
        "ba mươi",
      ),
      "tết",
      opt(any("Nguyên đán", calendarName, "tây")),
      lunarYear,
    ),
  ),
);

/** A quarter: `quý III/2021`, `quý 1 năm nay`, `quý I`. */
export const quarterRank = any(roman(), upTo99, "một", "hai", "ba", "bốn", "tư");
export const quarter = seq("quý", quarterRank, opt(yearTail));

/** `trước Công nguyên`, `SCN` */
const christ = any(seq(any("trước", "sau"), any("công nguyên", "cn")), "tcn", "scn");

/** A year: `năm 2010`, `năm 938`, `năm Nhâm Dần`, `năm Ất Tỵ 2025`. */
export const year = seq(
  "năm",
  any(
    seq(digits(/\d{1,4}/uy), christ),
    year4,
    seq(cycle, opt(year4)),
    spelledYear,
    seq(digits(/[1-9]\d{2}/uy), any(lineEnd, ahead(any(",", ".", ")", ";")))),
  ),
);

/** A week by its number: `tuần 48/2021`, `tuần thứ 48 của năm 2021`. */
export const week = seq(
  "tuần",
  opt("thứ"),
  upTo99,
  any(seq("/", year4), seq(opt("của"), saidYear), ahead("(", opt("từ"), "ngày")),
);

/** A season: `mùa hè 2021`, `mùa thu năm nay`. */
export const season = any(
  seq(
    any(seq("mùa", keys(SEASONS)), seq(notBehind(any("vỉa", "lề")), "hè")),
    any(seq(opt("năm"), year4), yearRelative, keys(TURNS)),
  ),
  seq(opt("mùa"), "xuân", cycle, opt(year4)),
);

const centuryRank = any(roman(), upTo99);
/** The century of a decade: `của thế kỷ XX`, `thế kỷ trước`. */
export const ofCentury = seq(opt("của"), "thế kỷ", any(centuryRank, "trước", "này"));
/** A decade or a century: `thập niên 90`, `thế kỷ XVIII`. */
export const age = any(
  seq(any("thập niên", "thập kỷ", "những năm"), digits(/(?:1[89]|20)?\d0/uy), opt(ofCentury)),
  seq("thế kỷ", opt("thứ"), any(centuryRank, numeral(), "nhất")),
);
