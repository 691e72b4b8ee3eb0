import type { Match } from "../grammar/match.ts";
import { any, as, many, type PatternNode } from "../grammar/pattern.ts";
import type { Mod } from "../spans/types.ts";
import { oneOf } from "./phrases.ts";

/** Words before a figure that bound or blur it. */
const BEFORE: Readonly<Record<Mod, readonly string[]>> = {
  about: [
    "khoảng",
    "vào khoảng",
    "khoảng chừng",
    "chừng",
    "ước",
    "ước tính",
    "ước chừng",
    "xấp xỉ",
    "trên dưới",
    "cỡ",
    "tầm",
    "~",
    "≈",
  ],
  nearly: ["gần", "ngót", "ngót nghét", "suýt soát", "sát"],
  over: ["hơn", "trên", "lớn hơn", ">"],
  under: ["dưới", "chưa đến", "chưa tới", "chưa đầy", "không đến", "không tới", "nhỏ hơn", "<"],
  "at-least": [
    "ít nhất",
    "tối thiểu",
    "không dưới",
    "không ít hơn",
    "không thấp hơn",
    "không nhỏ hơn",
    "≥",
  ],
  "at-most": [
    "tối đa",
    "nhiều nhất",
    "không quá",
    "không vượt quá",
    "không hơn",
    "không nhiều hơn",
    "không lớn hơn",
    "≤",
  ],
};

const MOD_OF: ReadonlyMap<string, Mod> = new Map(
  (Object.keys(BEFORE) as Mod[]).flatMap((mod) => BEFORE[mod].map((word) => [word, mod] as const)),
);

/** One or two approximators, captured as `mod`: `khoảng`, `ước khoảng`. */
export const approximation: PatternNode = as("mod", many(oneOf(...MOD_OF.keys()), 1, 2));

/** A closing bound, captured as `bound`. */
export const bound: PatternNode = as("bound", any("trở lên", "trở xuống"));

/** Between the two ends of a range. */
export const rangeMark: PatternNode = any("-", "đến", "tới", "~");

/** Words of wholes that fractions are of: `2/3 diện tích`. */
export const wholes: PatternNode = oneOf(
  ..."số tổng chiều".split(" "),
  "diện tích",
  "dân số",
  "thời gian",
  "quãng đường",
  "chặng đường",
);

/** The bound or approximation that was said around a figure. */
export function modOf(m: Match): Mod | undefined {
  if (m.has("bound")) return m.fold("bound").endsWith("lên") ? "at-least" : "at-most";
  if (!m.has("mod")) return undefined;
  const said = m.fold("mod");
  const whole = MOD_OF.get(said);
  if (whole !== undefined) return whole;
  // Of two words the nearer to the number says more: `ước hơn`, `khoảng gần`.
  for (const [word, mod] of MOD_OF) if (mod !== "about" && said.endsWith(` ${word}`)) return mod;
  return "about";
}
