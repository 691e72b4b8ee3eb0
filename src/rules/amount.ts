import type { Match } from "../grammar/match.ts";
import {
  ahead,
  any,
  as,
  behind,
  lex,
  numeral,
  opt,
  type Pattern,
  type PatternNode,
  seq,
  shape,
} from "../grammar/pattern.ts";
import type { Amount } from "../spans/types.ts";
import { amountOf, isRange } from "../values/amounts.ts";
import { rareStarts } from "../values/number-words.ts";
import { approximation, bound, modOf, rangeMark } from "./figure-words.ts";

/** A scale word that counts itself once behind an approximation: `hơn chục`, `gần trăm nghìn`. */
export const bareScale: PatternNode = seq(
  ahead(any(..."chục trăm nghìn ngàn vạn triệu tỷ".split(" "))),
  behind(any("hơn", "gần", "ngót", "nghét")),
  numeral(),
);

/** A number, and one that begins as few do: `-5`, `triệu rưỡi`. */
export const number: PatternNode = any(
  numeral(),
  bareScale,
  seq(
    ahead(
      any(...rareStarts),
      any(shape("number"), ..."rưỡi rưởi tư mốt hai ba bốn sáu bảy tám chín".split(" ")),
    ),
    numeral(),
  ),
);

const from = seq(as("from", "từ"), opt(any(approximation, "đủ")));
/** What may stand before a figure: one choice, so that a number is asked once what it is not. */
const before = any(
  seq(approximation, opt(from)),
  from,
  seq("giữa", as("low", number), opt(any("%", lex("unit", "currency"))), "và"),
);
/** What may close a figure: a half of its unit, a bound, the zero that it is below. */
const after = seq(
  opt(as("half", "rưỡi")),
  opt(any(bound, seq("dưới", as("below", any("0", "không"))))),
);

/**
 * A figure of any family: what may stand before the number, one number or a range, the unit, a
 * closing bound. The unit of a range may be said twice: `6,5% - 7%`.
 *
 *     gần 1,2 nghìn tỷ đồng     từ 5 đến 7%     giữa 5 và 7%     2 tấn rưỡi     18 tuổi trở lên
 *     mod n             unit    from n    n2         low   n     n    half      n       bound
 */
export function figure(unit: Pattern, ...further: readonly PatternNode[]): PatternNode {
  const second = seq(rangeMark, opt(approximation), as("n2", number), unit);
  return seq(opt(before), as("n", number), any(second, ...further, seq(unit, opt(second))), after);
}

/** What makes two numbers of a figure's first: `5, 6 người`. */
export function pair(unit: Pattern): PatternNode {
  return seq(as("next", ","), as("n2", numeral()), unit);
}

const SCALE = /^(?:chục|trăm|ng[hà]|vạn|triệu|t[ỷỉ])/u;

/** Whether what `figure` matched is one: bounds in order, and `từ` only where something ends it. */
export function isFigure(m: Match): boolean {
  const first = m.numeral("n");
  if (first === undefined || isCompared(m) || !isNext(m)) return false;
  // `tốt hơn nghìn lời nói`
  if (!m.has("mod") && first.base === 1 && SCALE.test(m.fold("n"))) return false;
  if (m.has("below")) return first.value > 0 && !m.has("n2") && /^(?:độ|°)/u.test(m.fold("unit"));
  if (m.has("n2")) {
    const second = m.numeral("n2");
    return second !== undefined && first.upper === undefined && isRange(first, second);
  }
  if (m.has("low")) {
    const low = m.numeral("low");
    return low !== undefined && isRange(low, first);
  }
  return !m.has("from") || m.has("bound");
}

/** `5, 6 người` is five or six of them: two small numbers in a row, and no list of more. */
export function isNext(m: Match): boolean {
  if (!m.has("next")) return true;
  const first = m.numeral("n");
  const second = m.numeral("n2");
  if (first === undefined || second === undefined || m.wordAt(m.start - 1) === ",") return false;
  if (!(m.has("unit") || m.has("currency")) || first.scale > 1 || !first.digits) return false;
  return second.digits && second.base === first.value + 1 && first.value > 1 && first.value < 20;
}

const COMPARABLE: ReadonlySet<string> = new Set(
  "cao thấp nhiều ít ngắn nhanh chậm sớm muộn nhẹ đắt rẻ tốt kém".split(" "),
);

/** How far behind a figure the words `so với` still say what it is compared with. */
const REACH = 4;

/** Whether `so với` follows soon, before the clause ends: `ít hơn 7 con vịt trời so với …`. */
function saysAgainstWhat(m: Match): boolean {
  for (let i = m.end; i < m.end + REACH; i++) {
    if (m.wordAt(i) === "so") return m.wordAt(i + 1) === "với";
    if (!/^\p{L}/u.test(m.wordAt(i))) return false;
  }
  return false;
}

const MEASURING = /^(?:dài|nặng|rộng|sâu|xa)$/u;

/** `thấp hơn 2 điểm` compares; its `hơn` is no approximation. */
function isCompared(m: Match): boolean {
  // `có nhiều hơn 20 hộ so với năm trước`: the difference, which is no bound.
  if (/^(?:nhiều|ít)$/u.test(m.wordAt(m.start)) && m.wordAt(m.start + 1) === "hơn") {
    return saysAgainstWhat(m);
  }
  // `lương tối thiểu 4 triệu đồng` is just that.
  if (m.wordAt(m.start) === "tối" && m.wordAt(m.start - 1) === "lương") return true;
  if (m.wordAt(m.start) !== "hơn") return false;
  const before = m.wordAt(m.start - 1);
  // `dài hơn 10 km` measures, unless something is named that it is compared with.
  return COMPARABLE.has(before) || (MEASURING.test(before) && m.wordAt(m.end) === "so");
}

/**
 * The amount of a `figure`. A `rưỡi` after the unit adds half of the number's own scale.
 *
 * @param rest what is said behind the unit in parts of it, the 0,75 of `1m75`
 */
export function readAmount(m: Match, rest = 0): Amount {
  const first = m.numeral("n");
  if (first === undefined) return {};
  const second = m.has("n2") ? m.numeral("n2") : undefined;
  const low = m.has("low") ? m.numeral("low") : undefined;
  if (low !== undefined) return amountOf(low, first, modOf(m));
  if (m.has("below")) return amountOf({ ...first, value: -first.value }, undefined, modOf(m));
  return amountOf(first, second, modOf(m), m.has("half") ? first.scale / 2 : rest);
}
