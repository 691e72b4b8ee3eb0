import { KIND, NUMBER, TITLE, type Tokens } from "../text/table.ts";
import {
  BETWEEN,
  COUNTED,
  COUNTED_TIME,
  ENDS,
  FIVE,
  GLUED_MILLION,
  HALF,
  HUNDRED,
  isScale,
  LATER,
  MEASURED,
  MINUS,
  MONTHS,
  NINE,
  ONE,
  PARTS,
  POINT,
  TENS,
  YEARLY,
  YEARLY_OFTEN,
} from "./number-words.ts";

/** The class of the word at a token, 0 where it is none. */
export type ClassAt = (t: Tokens, p: number) => number;

/**
 * Whether the `năm` at `p` is a five. It is a year more often, so only what stands around it makes
 * it a number: a word of the number, or something counted behind it that no year goes before.
 *
 *     năm triệu    năm mươi    năm phẩy hai    năm con trâu    năm năm    năm đến bảy người
 *
 * `mỗi năm người ta`, `trong năm xã đã xây` are years, and so is every `năm` behind a number.
 */
export function isFive(t: Tokens, p: number, classAt: ClassAt): boolean {
  const c = classAt(t, p + 1);
  // `năm năm` is five years; `mỗi năm năm mươi tỷ` has its five behind the year.
  if (c === FIVE) return !goesOn(classAt(t, p + 2));
  if (goesOn(c)) return true;
  const before = p > 0 ? classAt(t, p - 1) : 0;
  // `âm năm độ`
  if (before === MINUS) return c === MEASURED;
  if (c === MONTHS) {
    const after = classAt(t, p + 2);
    // `năm tháng sau`, but `những năm tháng sau`
    if (after === LATER || after === HALF) return before !== YEARLY && before !== YEARLY_OFTEN;
    return after === ENDS && classAt(t, p + 3) === FIVE;
  }
  if (before === YEARLY || before === MONTHS || isNumber(t, p - 1, before)) return false;
  if (c === COUNTED_TIME) return true;
  // `bốn phần năm` ends a fraction.
  if (before === YEARLY_OFTEN || before === ENDS || before === PARTS) return false;
  // What a name or a number follows is one, and the year its own: `năm con Rồng`, `năm lớp 5`.
  if (c === COUNTED || c === MEASURED || c === PARTS) {
    const after = p + 2 < t.count ? t.shape[p + 2] & KIND : 0;
    return after !== TITLE && after !== NUMBER;
  }
  // `năm đến bảy người`, and `năm sáu người`, `năm bảy hộ` of about as many.
  if (c === BETWEEN) return isAbove(classAt(t, p + 2));
  return isAbove(c) && classAt(t, p + 2) !== TENS;
}

const isAbove = (c: number): boolean => c > FIVE && c <= NINE;

/** Whether a digit before this word is a part of its number. */
const goesOn = (c: number): boolean => c === TENS || c === HUNDRED || c === POINT || isScale(c);

/** Whether a number ends at token `p`. */
export function isNumber(t: Tokens, p: number, c: number): boolean {
  return p >= 0 && ((t.shape[p] & KIND) === NUMBER || (c >= ONE && c <= GLUED_MILLION));
}
