import type { Match } from "../grammar/match.ts";
import { any, as, numeral, opt, type Pattern, type PatternNode, seq } from "../grammar/pattern.ts";
import type { Amount } from "../spans/types.ts";
import { amountOf, isRange } from "../values/amounts.ts";
import { approximation, bound, modOf, rangeMark } from "./figure-words.ts";

const from = seq(as("from", "từ"), opt(approximation));
/** What may stand before a figure: one choice, so that a number is asked once what it is not. */
const before = any(seq(approximation, opt(from)), from);

/**
 * A figure of any family: what may stand before the number, one number or a range, the unit, a
 * closing bound. The unit of a range may be said twice: `6,5% - 7%`.
 *
 *     gần 1,2 nghìn tỷ đồng     từ 5 đến 7%     10 - 15 triệu đồng     18 tuổi trở lên
 *     mod n             unit    from n    n2    n    n2           unit
 */
export function figure(unit: Pattern): PatternNode {
  const second = seq(rangeMark, opt(approximation), as("n2", numeral()), unit);
  return seq(opt(before), as("n", numeral()), any(second, seq(unit, opt(second))), opt(bound));
}

/** Whether what `figure` matched is one: bounds in order, and `từ` only where something ends it. */
export function isFigure(m: Match): boolean {
  const first = m.numeral("n");
  if (first === undefined || isCompared(m)) return false;
  if (m.has("n2")) {
    const second = m.numeral("n2");
    return second !== undefined && isRange(first, second);
  }
  return !m.has("from") || m.has("bound");
}

const COMPARABLE: ReadonlySet<string> = new Set(
  "cao thấp nhiều ít dài ngắn nhanh chậm sớm muộn nặng nhẹ đắt rẻ tốt kém xa sâu rộng".split(" "),
);

/** `thấp hơn 2 điểm` compares; its `hơn` is no approximation. */
function isCompared(m: Match): boolean {
  return m.wordAt(m.start) === "hơn" && COMPARABLE.has(m.wordAt(m.start - 1));
}

/** The amount of a `figure`. A `rưỡi` after the unit adds half of the number's own scale. */
export function readAmount(m: Match): Amount {
  const first = m.numeral("n");
  if (first === undefined) return {};
  const second = m.has("n2") ? m.numeral("n2") : undefined;
  return amountOf(first, second, modOf(m), m.has("half") ? first.scale / 2 : 0);
}
