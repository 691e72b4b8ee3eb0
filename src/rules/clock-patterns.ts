import {
  ahead,
  any,
  behind,
  glued,
  lex,
  lineEnd,
  not,
  numeral,
  opt,
  seq,
  shape,
  surface,
} from "../grammar/pattern.ts";
import { digits } from "./calendar-patterns.ts";
import { PARTS } from "./calendar-words.ts";
import { oneOf } from "./phrases.ts";

/** What is written onto an hour: `h`, `g`, `h30`, `h30p`. */
export const HOUR_SIGNS: readonly string[] = ["h", "g"].flatMap((sign) => [
  sign,
  ...Array.from({ length: 60 }, (_, minute) => sign + String(minute).padStart(2, "0")).flatMap(
    (minute) => [minute, `${minute}p`, `${minute}ph`],
  ),
]);

const minuteDigits = seq(
  digits(/[0-5]\d/uy),
  not(any("/", "%", lex("unit", "noun", "classifier"))),
);
const number = any(numeral(), "năm");
const lessMinutes = seq("kém", number, opt("phút"));
/** What shows that a number behind the hour counts nothing else: `lúc 5 giờ 5.` */
const ended = any(
  lineEnd,
  ahead(any(...". , ; ) ! ? thì là mới nhé nha".split(" "), oneOf(...Object.keys(PARTS)))),
);
/** The minutes behind an hour, without their word: `30`, `ba mươi`, `5`. */
export const minutes = any(
  minuteDigits,
  seq(number, ended),
  seq(any("mười", "hai mươi", "ba mươi", "bốn mươi", "năm mươi"), opt(any("lăm", "nhăm"))),
);
const half = any("am", "pm");

/** A clock time: `15h30`, `07g30`, `15:08`, `9 giờ 30 phút`, `5 giờ kém 10`, `8 rưỡi`. */
export const clock = any(
  seq(
    ahead(shape("digits"), glued, any(":", ...HOUR_SIGNS)),
    surface(/\d{1,2}(?:(?:[hHg](?:\d\d)?|G\d\d)(?:ph?|PH?|['’])?|:\d\d(?::\d\d)?)/uy),
    opt(any("phút", "am", "pm", "SA", "CH", lessMinutes, seq(minuteDigits, opt("phút")))),
  ),
  // `15 h 30`
  seq(ahead(shape("digits"), "h", shape("digits")), digits(/\d{1,2}/uy), "h", minuteDigits),
  seq(
    number,
    "giờ",
    opt(any(seq(numeral(), "phút", opt(numeral(), "giây")), lessMinutes, "rưỡi", minutes)),
  ),
  seq("kém", number, opt("phút"), number, "giờ"),
  seq(ahead(shape("digits"), half), digits(/\d{1,2}/uy), half),
  seq(behind(any("lúc", "hồi", "khoảng", "tầm", "hẹn")), numeral(), "rưỡi"),
  seq(number, "rưỡi", ahead(not("tối đa"), oneOf(...Object.keys(PARTS)))),
);
