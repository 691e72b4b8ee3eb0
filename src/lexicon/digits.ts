/**
 * Numbers as text that compresses well and needs no escape: one digit for those that are small, two
 * for the others. A digit is a printable character other than the quotation mark and the backslash.
 */
const COUNT = 93;
/** Numbers below are one digit. */
const SMALL = 40;
/** Numbers from here on do not fit. */
const LIMIT = SMALL + (COUNT - SMALL) * COUNT;

function digit(value: number): string {
  const skipped = value + (value >= 2 ? 1 : 0);
  return String.fromCharCode(32 + skipped + (skipped >= 60 ? 1 : 0));
}

/** @throws RangeError for a number that does not fit. */
export function packNumbers(numbers: Iterable<number>): string {
  let text = "";
  for (const value of numbers) {
    if (!(value >= 0 && value < LIMIT)) throw new RangeError(`${value} does not fit in two digits`);
    const rest = value - SMALL;
    text += rest < 0 ? digit(value) : digit(SMALL + Math.floor(rest / COUNT)) + digit(rest % COUNT);
  }
  return text;
}

/**
 * The numbers that `packNumbers` made a text of. With `fresh`, 0 is the next number of those from there
 * on, and the others are 1 more than what they stand for.
 */
export function unpackNumbers(text: string, fresh = -1): Uint16Array {
  const numbers = new Uint16Array(text.length);
  const less = fresh < 0 ? 0 : 1;
  let next = fresh;
  let count = 0;
  let high = -1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    let value = code - (code > 92 ? 34 : code > 34 ? 33 : 32);
    if (high >= 0) {
      value += high;
      high = -1;
    } else if (value >= SMALL) {
      high = SMALL + (value - SMALL) * COUNT;
      continue;
    }
    numbers[count++] = value === 0 && less === 1 ? next++ : value - less;
  }
  return numbers.subarray(0, count);
}
