/**
 * Numbers as text that compresses well and needs no escape: one digit for those that are small, two
 * for most others, three for the rest. A digit is a printable character other than the quotation mark
 * and the backslash; the first says by its size how many follow.
 */
const COUNT = 93;
/** First digits from here on have one more behind them, and from `LONG` on two. */
const PAIR = 30;
const LONG = 85;
/** The first number of two digits is `PAIR`; the first of three is this. */
const FIRST_LONG = PAIR + (LONG - PAIR) * COUNT;

function digit(value: number): string {
  const skipped = value + (value >= 2 ? 1 : 0);
  return String.fromCharCode(32 + skipped + (skipped >= 60 ? 1 : 0));
}

function pack(value: number): string {
  if (!(value >= 0 && value <= 0xffff)) throw new RangeError(`${value} does not fit in two bytes`);
  if (value < PAIR) return digit(value);
  const long = value >= FIRST_LONG;
  const rest = value - (long ? FIRST_LONG : PAIR);
  const tail = Math.floor(rest / COUNT);
  const head = long ? digit(LONG + Math.floor(tail / COUNT)) : "";
  return head + digit(long ? tail % COUNT : PAIR + tail) + digit(rest % COUNT);
}

/** @throws RangeError for a number that does not fit. */
export function packNumbers(numbers: Iterable<number>): string {
  return Array.from(numbers, pack).join("");
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
  let high = 0;
  let base = 0;
  let left = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    let value = code - (code > 92 ? 34 : code > 34 ? 33 : 32);
    if (left > 0) {
      high = high * COUNT + value;
      if (--left > 0) continue;
      value = base + high;
    } else if (value >= PAIR) {
      const long = value >= LONG;
      high = value - (long ? LONG : PAIR);
      base = long ? FIRST_LONG : PAIR;
      left = long ? 2 : 1;
      continue;
    }
    numbers[count++] = value === 0 && less === 1 ? next++ : value - less;
  }
  return numbers.subarray(0, count);
}
