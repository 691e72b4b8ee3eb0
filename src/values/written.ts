/**
 * A number written in digits, as a mantissa and a count of decimals, so that a scale word can be
 * applied before anything is divided: `842,238` is 842238 with 3 decimals, and with `tỷ` it stays
 * an exact integer.
 */
export interface Written {
  mantissa: number;
  decimals: number;
  /** A point stands where the decimal comma belongs. */
  slip: boolean;
}

const ZERO = 48;
const NINE = 57;
const COMMA = 44;
const POINT = 46;
/** More digits than a double carries are a code, not an amount. */
const MOST_DIGITS = 15;

/**
 * Reads the digits between two offsets into `out` and says whether they are one number.
 *
 *     1.234.567,89   points group, the comma is the decimal mark
 *     1,234,567      two comma groups: commas group
 *     4.48           one point that does not group: a slip for the decimal comma
 *     30.4.1975      no number
 *
 * @param grouped whether a single comma groups thousands here, see {@link commasGroup}
 */
export function readWritten(
  text: string,
  from: number,
  to: number,
  grouped: boolean,
  out: Written,
): boolean {
  let mantissa = 0;
  let digits = 0;
  let points = 0;
  let commas = 0;
  let first = 0;
  let last = 0;
  let length = 0;
  let regular = true;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= ZERO && unit <= NINE) {
      mantissa = mantissa * 10 + (unit - ZERO);
      digits++;
      length++;
      continue;
    }
    if (unit !== COMMA && unit !== POINT) return false;
    if (points + commas === 0) first = length;
    else if (length !== 3) regular = false;
    if (unit === POINT) points++;
    else commas++;
    last = unit;
    length = 0;
  }
  if (digits === 0 || digits > MOST_DIGITS) return false;
  const marks = points + commas;
  const headed = regular && first <= 3 && text.charCodeAt(from) !== ZERO;
  const groups = headed && length === 3;
  out.mantissa = mantissa;
  out.decimals = 0;
  out.slip = false;
  if (marks === 0) return true;
  if (commas === 0 || points === 0) {
    if (groups && (commas === 0 || commas > 1 || grouped)) return true;
    if (marks > 1) return false;
    out.decimals = length;
    out.slip = points === 1;
    return true;
  }
  const decimalComma = last === COMMA && commas === 1;
  if (!headed || !(decimalComma || (last === POINT && points === 1))) return false;
  out.decimals = length;
  out.slip = !decimalComma;
  return true;
}

const COMMA_GROUPS = /(?<![\d.,])\d{1,3}(?:,\d{3}){2,}(?!\d)|(?<![\d.,])\d{1,3}(?:,\d{3})+\.\d/u;
const POINT_DECIMAL = /(?<![\d.,])\d+\.\d{1,2}\s?(?:%|triệu|tỷ|tỉ|nghìn)/u;
const COMMA_DECIMAL = /\d,(?:\d{1,2}|\d{4,})(?![\d.,])/u;
const POINT_GROUPS = /(?<![\d.,])[1-9]\d{0,2}(?:\.\d{3})+(?![\d.])/u;

/** People and what they come in are whole: `4,250 người` is in thousands. */
const WHOLE = /(?<![\d.,])[1-9]\d{0,2},\d{3}\s(?:người|hộ|học sinh|lượt|ca mắc)(?![\p{L}/])/u;

/** Whether a text writes numbers the English way, so that `1,234` is a thousand and more. */
export function commasGroup(text: string): boolean {
  if (COMMA_DECIMAL.test(text) || POINT_GROUPS.test(text)) return false;
  return COMMA_GROUPS.test(text) || POINT_DECIMAL.test(text) || WHOLE.test(text);
}
