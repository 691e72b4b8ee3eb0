import {
  ahead,
  any,
  as,
  behind,
  glued,
  lex,
  lineEnd,
  not,
  numeral,
  opt,
  type PatternNode,
  roman,
  seq,
  shape,
  surface,
} from "../grammar/pattern.ts";
import { BACK, MONTHS, NIGHTS, PARTS, RELATIVE, SEGMENTS } from "./calendar-words.ts";
import { oneOf } from "./phrases.ts";

/*
 * Pieces of dates. Every piece captures slots under a prefix, so that a period can hold two of
 * them: `a.num` and `b.num` are the numeric dates at its ends. `slotsOf` reads the captures back.
 */

const capitalised = (words: readonly string[]): string[] =>
  words.map((word) => word[0].toUpperCase() + word.slice(1));
/** A number token that is as the expression says. */
export const digits = (source: RegExp): PatternNode => seq(ahead(shape("number")), surface(source));

/** A number that holds more than itself: `30.4.1975`. */
export const marked = ahead(not(shape("digits")), shape("number"));
/** The same, or one that goes on: `30/11`. The expressions are costly. */
export const joined = ahead(
  any(
    seq(shape("digits"), any("/", "-", "."), shape("number")),
    seq(not(shape("digits")), shape("number")),
  ),
);
export const slashed = ahead(shape("digits"), "/");

const upTo99 = digits(/\d{1,2}/uy);
const fourDigits = digits(/[12]\d{3}/uy);

/** Day, month and perhaps year, with one separator throughout. */
const NUMERIC =
  /\d{1,2}\p{Zs}?([/.\-‐‑–])\p{Zs}?\d{1,2}(?:\p{Zs}?\1\p{Zs}?(?:\d{4}|\d\d))?(?![/.\-‐‑–]?\d)/uy;
/** The same with its year, recognisable without a word before it. */
const FULL =
  /\d{1,2}\p{Zs}?([/.\-‐‑–])\p{Zs}?\d{1,2}\p{Zs}?\1\p{Zs}?\d{4}(?![/.\-‐‑–]?\d)|\d{1,2}\/\d{1,2}\/\d\d(?![/.\-‐‑–]?\d)/uy;
const SLASHED = /\d{1,2}\/\d{1,2}(?![/.\-‐‑–]?\d)/uy;
const MONTH_YEAR = /\d{1,2}\p{Zs}?[/.\-‐‑–]\p{Zs}?\d{4}(?![/.\-‐‑–]?\d)/uy;

/** Words that show that `d/m` after them is a date and no fraction. */
const dated = any(
  ..."từ đến tới hôm vào trước sau hết dịp mừng lễ hạn kể".split(" "),
  seq(any("nay", "qua", "mai", "nhật", "hai", "ba", "tư", "năm", "sáu", "bảy"), "("),
);
const dayWord = any("ngày", "hôm", "mùng", "mồng");
/** The first words of a day that is not said in digits alone. */
export const dayHead = any(
  "ngày",
  "hôm",
  "mùng",
  "mồng",
  ...Object.keys(PARTS).map((word) => word.split(" ")[0]),
);

export const part = (p: string): PatternNode => as(`${p}part`, oneOf(...Object.keys(PARTS)));
export const segment = (p: string): PatternNode =>
  as(`${p}segment`, oneOf(...Object.keys(SEGMENTS)));
const num = (p: string, source: RegExp): PatternNode => as(`${p}num`, digits(source));

export const year4 = (p: string): PatternNode => as(`${p}year`, fourDigits);
const yearRelative = (p: string): PatternNode =>
  as(`${p}rel`, "năm", any("nay", "ngoái", "trước", "sau", "tới", "kia"));
/** The year behind a month, quarter or day. */
export const yearTail = (p: string): PatternNode =>
  any(seq(any("/", "-", "."), year4(p)), seq(opt(","), any(seq("năm", year4(p)), yearRelative(p))));

const monthWord = (p: string): PatternNode =>
  as(
    `${p}month`,
    any("mười hai", "mười một", ...Object.keys(MONTHS).filter((w) => !w.includes(" "))),
  );
const monthName = (p: string): PatternNode =>
  as(
    `${p}month`,
    any(
      "Mười hai",
      "Mười một",
      ...capitalised(Object.keys(MONTHS)).filter((w) => !w.includes(" ")),
    ),
  );
const monthDigits = (p: string): PatternNode =>
  as(`${p}month`, upTo99, not(any("/", "-", "."), shape("digits")));

/** A month: `tháng 9`, `tháng 7/1931`, `tháng Tám năm 1945`. */
export const month = (p: string): PatternNode =>
  seq(
    "tháng",
    any(
      as(`${p}my`, digits(MONTH_YEAR)),
      seq(as(`${p}month`, upTo99), yearTail(p)),
      monthDigits(p),
      seq(monthWord(p), yearTail(p)),
      monthName(p),
    ),
  );

/** What a bare `ngày 5` may not stand before: `ngày 2 lần`, `ngày 5 triệu đồng`. */
const counted = any("lần", "bữa", "%", lex("unit", "currency", "classifier"));

const ofYear = (p: string): PatternNode => opt(any(seq("năm", year4(p)), yearRelative(p)));
/** `30 tháng 11 năm 2021`, `5-tháng 9` */
const dayOfMonth = (p: string): PatternNode =>
  seq(
    as(`${p}day`, upTo99),
    opt(any("/", "-")),
    "tháng",
    any(
      as(`${p}my`, digits(MONTH_YEAR)),
      seq(any(as(`${p}month`, upTo99), monthWord(p)), opt(yearTail(p))),
    ),
  );
/** A day in digits that no word announces. What follows the number tells the kinds apart. */
const plainDay = (p: string): PatternNode =>
  any(
    seq(
      ahead(shape("digits"), any(seq(any("/", "-", "."), any(shape("number"), "tháng")), "tháng")),
      any(
        seq(as(`${p}num`, surface(FULL)), ofYear(p)),
        seq(
          slashed,
          behind(dated),
          num(p, SLASHED),
          not(any("số", "tổng", "diện tích", "dân số")),
          ofYear(p),
        ),
        dayOfMonth(p),
      ),
    ),
    seq(marked, as(`${p}num`, surface(FULL)), ofYear(p)),
  );
/** A day that its part, or a word for days, announces. */
const saidDay = (p: string): PatternNode => {
  const whole = any(seq(num(p, NUMERIC), ofYear(p)), dayOfMonth(p));
  const alone = seq(as(`${p}day`, upTo99), not(any("/", "-", "."), shape("digits")), not(counted));
  const named = seq(dayWord, any(whole, alone));
  return any(named, seq(part(p), any(named, whole)));
};

/** A day: `30/11/2021`, `sáng 22.4`, `ngày 30 tháng 11 năm 2021`, `mùng 5`. */
export const day = (p: string): PatternNode => any(saidDay(p), plainDay(p));

/** A numeric date without a word of its own, where what stands before it says what it is. */
export const numeric = (p: string): PatternNode => num(p, NUMERIC);

/** A quarter: `quý III/2021`, `quý 1 năm nay`, `quý I`. */
export const quarter = (p: string): PatternNode =>
  seq(
    "quý",
    as(`${p}quarter`, any(roman(), upTo99, "một", "hai", "ba", "bốn", "tư")),
    opt(yearTail(p)),
  );

/** A year: `năm 2010`, `năm 938`. */
export const year = (p: string): PatternNode =>
  seq(
    "năm",
    any(
      year4(p),
      seq(as(`${p}year`, digits(/[1-9]\d{2}/uy)), any(lineEnd, ahead(any(",", ".", ")", ";")))),
    ),
  );

/** A decade or a century: `thập niên 90`, `thế kỷ XVIII`. */
export const age = (p: string): PatternNode =>
  any(
    seq(
      any("thập niên", "thập kỷ", "những năm"),
      as(`${p}decade`, digits(/(?:1[89]|20)?\d0/uy)),
      opt("của", "thế kỷ", any(as(`${p}century`, any(roman(), upTo99)), "trước")),
    ),
    seq("thế kỷ", opt("thứ"), as(`${p}century`, any(roman(), upTo99))),
  );

/** `hôm nay`, `tuần trước`, `năm ngoái`, and with a part of day `sáng nay`, `tối qua`. */
export const relative = (p: string): PatternNode => {
  const word = as(`${p}rel`, oneOf(...Object.keys(RELATIVE)));
  const back = as(`${p}back`, oneOf(...Object.keys(BACK)));
  const night = as(`${p}night`, oneOf(...Object.keys(NIGHTS)));
  return any(seq(part(p), any(night, word, back)), word, back);
};

/** A weekday by name: `thứ Hai`, `Chủ nhật`, `thứ 7`. */
export const weekday = (p: string): PatternNode =>
  as(
    `${p}weekday`,
    any("chủ nhật", seq("thứ", any("hai", "ba", "tư", "năm", "sáu", "bảy", digits(/[2-7]/uy)))),
  );

/** Any point that names its own words, days first. */
export const point = (p: string): PatternNode => any(day(p), month(p), quarter(p), year(p), age(p));

/** An end of a range, which the other end explains: `từ 15 đến …`, `từ 2011 …`. */
export const end = (p: string): PatternNode =>
  any(
    point(p),
    relative(p),
    num(p, NUMERIC),
    as(`${p}my`, digits(MONTH_YEAR)),
    year4(p),
    as(`${p}day`, upTo99),
  );

/** What is written onto an hour: `h`, `g`, `h30`, `h30p`. */
const HOUR_SIGNS: readonly string[] = ["h", "g"].flatMap((sign) => [
  sign,
  ...Array.from({ length: 60 }, (_, minute) => sign + String(minute).padStart(2, "0")).flatMap(
    (minute) => [minute, `${minute}p`, `${minute}ph`],
  ),
]);

/** A clock time: `15h30`, `07g30`, `15:08`, `9 giờ 30 phút`, `5 giờ kém 10`. */
export const clock = (p: string): PatternNode =>
  any(
    seq(
      as(
        `${p}clock`,
        ahead(shape("digits"), glued, any(":", ...HOUR_SIGNS)),
        surface(/\d{1,2}(?:(?:[hHg](?:\d\d)?|G\d\d)(?:ph?|PH?|['’])?|:\d\d(?::\d\d)?)/uy),
      ),
      opt("phút"),
    ),
    seq(
      as(`${p}hour`, numeral()),
      "giờ",
      opt(
        any(
          seq(as(`${p}minute`, numeral()), "phút"),
          seq("kém", as(`${p}less`, numeral()), opt("phút")),
          as(`${p}half`, "rưỡi"),
          seq(as(`${p}minute`, digits(/[0-5]\d/uy)), not(lex("unit", "noun", "classifier"))),
        ),
      ),
    ),
  );
