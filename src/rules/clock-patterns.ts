import {
  ahead,
  any,
  behind,
  glued,
  lex,
  not,
  numeral,
  opt,
  seq,
  shape,
  surface,
} from "../grammar/pattern.ts";
import { digits } from "./calendar-patterns.ts";

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

/** A clock time: `15h30`, `07g30`, `15:08`, `9 giờ 30 phút`, `5 giờ kém 10`, `8 rưỡi`. */
export const clock = any(
  seq(
    ahead(shape("digits"), glued, any(":", ...HOUR_SIGNS)),
    surface(/\d{1,2}(?:(?:[hHg](?:\d\d)?|G\d\d)(?:ph?|PH?|['’])?|:\d\d(?::\d\d)?)/uy),
    opt(any("phút", "am", "pm", lessMinutes, seq(minuteDigits, opt("phút")))),
  ),
  seq(
    number,
    "giờ",
    opt(
      any(
        seq(numeral(), "phút", opt(numeral(), "giây")),
        lessMinutes,
        "rưỡi",
        minuteDigits,
        seq(any("mười", "hai mươi", "ba mươi", "bốn mươi", "năm mươi"), opt(any("lăm", "nhăm"))),
      ),
    ),
  ),
  seq(behind(any("lúc", "hồi", "khoảng", "tầm")), numeral(), "rưỡi"),
);
