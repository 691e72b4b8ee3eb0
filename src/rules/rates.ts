import {
  any,
  as,
  lex,
  many,
  not,
  notBehind,
  opt,
  type PatternNode,
  seq,
  shape,
} from "../grammar/pattern.ts";

/** Units of time that rates are counted in. */
const times = any(
  "năm",
  "tháng",
  "quý",
  "tuần",
  "ngày đêm",
  "ngày",
  "đêm",
  "giờ",
  "phút",
  "giây",
  "vụ",
  "ca",
  "h",
);

/** The denominators of a rate, captured as `rate`: `/người/năm`, `/100 km`. */
export const rate: PatternNode = as(
  "rate",
  many(
    seq(
      "/",
      // `12 vụ/15 bị can` are two counts.
      opt(notBehind("vụ", "/"), shape("number")),
      // A denominator that no lexicon names is one small word.
      any(lex("unit", "noun", "classifier", "currency"), times, shape("lower")),
    ),
    1,
    3,
  ),
);

/** The same in words, where one measure, piece or stretch of time is meant: `đồng một kg`. */
export const spokenRate: PatternNode = as(
  "rate",
  any("một", "mỗi"),
  not("lần"),
  any(
    lex("unit", "classifier", "currency", "noun"),
    seq(times, not("qua")),
    "người",
    "hộ",
    "xe",
    "lượng",
  ),
);
