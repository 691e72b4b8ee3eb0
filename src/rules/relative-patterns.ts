import { any, not, opt, seq, shape } from "../grammar/pattern.ts";
import { cycle, digits, keys, part, weekdayName } from "./calendar-patterns.ts";
import { BACK, NIGHTS, RELATIVE, TURNS } from "./calendar-words.ts";
import { oneOf } from "./phrases.ts";

/* What days look like that count from another, and weekdays. */

const steps = oneOf(
  ...Object.keys(BACK),
  ...Object.keys(RELATIVE).filter((phrase) => phrase !== "sang năm"),
);
/** `sáng nay`, `tối qua`, `chiều hôm sau` */
export const relativePart = seq(part, any(steps, keys(NIGHTS)));
/** `hôm nay`, `tuần trước`, `năm ngoái`, and with a part of day `sáng nay`, `tối qua`. */
export const relative = any(
  relativePart,
  steps,
  // `sang năm`, but `bước sang năm 2022`
  seq("sang", "năm", not(any(shape("number"), cycle, "mới", "thứ", "học", "sau"))),
);

/** Which week, or which of the weekdays, behind a weekday: `thứ Sáu tuần tới`, `thứ Sáu tới`. */
export const turn = any(
  seq(
    opt(any("đầu", "giữa", "cuối")),
    "tuần",
    any("này", seq(any("trước", "tới", "sau"), opt("nữa")), "qua", "rồi"),
  ),
  seq("tuần", "vừa", any("qua", "rồi")),
  keys(TURNS),
);
/** Behind the weekdays that come round. */
export const everyWeek = seq(any("hằng", "hàng", "mỗi"), "tuần");

/** A weekday by name: `thứ Hai`, `Chủ nhật`, `thứ 7`. */
export const weekday = any("chủ nhật", seq("thứ", any(weekdayName, digits(/[2-7]/uy))));
/** A weekday as timetables have it: `T2`, `CN`. */
export const shortWeekday = any("cn", "t2", "t3", "t4", "t5", "t6", "t7");
/** A weekday whose capital tells it from a rank: `thứ Hai`. */
export const properWeekday = seq("thứ", any("Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy"));
