import type { Match } from "../grammar/match.ts";
import { ahead, any, as, lex, opt, type PatternNode, seq, shape } from "../grammar/pattern.ts";
import type { Mod } from "../spans/types.ts";
import { numeralStarts, rareStarts } from "../values/number-words.ts";
import { oneOf } from "./phrases.ts";

/** The words that an approximation in the lexicon begins with; a new row may need one more here. */
const heads =
  "khoảng vào chừng ước áng phỏng độ xấp trên cỡ tầm gần ngót suýt sát hơn lớn ngoài dưới chưa không nhỏ ít tối nhiều ~ ≈ > < ≥ ≤";
/** What goes on from there, where no number does: a second word or approximator, a sign. */
const further =
  "chục vạn đôi rưỡi ít nhiều lớn nhỏ thấp khoảng chừng tính xỉ dưới nghét soát hơn đến tới đầy nhất thiểu đa quá vượt từ gần trên cỡ phân gấp = ~ $ € £ ¥ ₩ ฿ ₹ ₽ ₫ US USD EUR VND";

/**
 * One or two approximators, `khoảng`, `ước khoảng`, captured as `mod`; the lexicon has them all. The
 * look-ahead tells from two words where one is worth trying: most `trên`, `không` are none.
 */
export const approximation: PatternNode = seq(
  ahead(
    any(...heads.split(" ")),
    any(shape("number"), ...numeralStarts, ...rareStarts, ...further.split(" ")),
  ),
  as("mod", as("mod1", lex("approximation")), opt(as("mod2", lex("approximation")))),
);

/** A closing bound, captured as `bound`. */
export const bound: PatternNode = as(
  "bound",
  any("trở lên", "trở xuống", "đổ lên", "đổ lại", "đổ xuống"),
);

/** Between the two ends of a range. */
export const rangeMark: PatternNode = any("-", "đến", "tới", "~");

/** A number goes on with these behind digits: `125 | triệu đồng`. */
export const scale: PatternNode = any("trăm", "nghìn", "ngàn", "triệu", "tỷ");

/** Words of wholes that fractions are of: `2/3 diện tích`. */
export const wholes: PatternNode = oneOf(
  ..."số tổng chiều".split(" "),
  "diện tích",
  "dân số",
  "thời gian",
  "quãng đường",
  "chặng đường",
  "còn lại",
);

/** The bound or approximation that was said around a figure. */
export function modOf(m: Match): Mod | undefined {
  if (m.has("bound")) return m.fold("bound").endsWith("lên") ? "at-least" : "at-most";
  if (!m.has("mod")) return undefined;
  const said = (name: string): string | undefined => m.entry(name, "approximation")?.code;
  // Of two words the nearer to the number says more: `ước hơn`, `khoảng gần`.
  const nearer = said("mod2");
  return (nearer === undefined || nearer === "about" ? said("mod1") : nearer) as Mod | undefined;
}
