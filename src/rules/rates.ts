import { any, as, lex, many, opt, type PatternNode, seq, shape } from "../grammar/pattern.ts";

/** Units of time that rates are counted in. */
const times = any(
  "năm",
  "tháng",
  "quý",
  "tuần",
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
      opt(shape("number")),
      // A denominator that no lexicon names is one small word.
      any(lex("unit", "noun", "classifier", "currency"), times, shape("lower")),
    ),
    1,
    3,
  ),
);
