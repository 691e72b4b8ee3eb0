import { DIGITS, KIND, NUMBER, TITLE, type Tokens } from "../text/table.ts";
import {
  CLASSES,
  FIVE,
  GLUED_THOUSAND,
  HALF,
  HALF_OF,
  HUNDRED,
  LATE_FIVE,
  LATE_FOUR,
  LATE_ONE,
  NINE,
  numeralWords,
  ODD,
  ONE,
  POINT,
  SCALE,
  TEN,
  TENS,
  TWENTY,
  ZERO,
} from "./number-words.ts";
import { commasGroup, readWritten, type Written } from "./written.ts";

/**
 * Reads the groups that a number is made of, each without its scale words. What the last group was
 * worth stands in the fields, `mantissa / 10 ** decimals`, so that reading allocates nothing.
 */
export interface Groups {
  mantissa: number;
  decimals: number;
  /** The last group was spelled out. */
  spelled: boolean;
  /** Some group since `begin` was in digits, or held a misprinted decimal mark. */
  inDigits: boolean;
  slip: boolean;
  /** A number is about to be read from `p`, ending before `end`. */
  begin(p: number, end: number): void;
  /** The class of the word at `p`, 0 where it is no number word. */
  classAt(t: Tokens, p: number): number;
  /** The digit of a word that may close a ten or a hundred, or -1. */
  unit(t: Tokens, p: number): number;
  /** End token of the group at `p`, or -1. */
  groupAt(t: Tokens, p: number): number;
}

/** Whether a class is that of a scale word from `chục` up. */
export function isScale(c: number): boolean {
  return c >= SCALE && c < GLUED_THOUSAND;
}

/** Builds the reader of groups over a vocabulary. */
export function groupReader(idOf: (word: string) => number): Groups {
  const ids = numeralWords.map(idOf);
  const classes = new Uint8Array(Math.max(0, ...ids) + 1);
  numeralWords.forEach((word, i) => {
    if (ids[i] > 0) classes[ids[i]] = CLASSES[word];
  });
  const written: Written = { mantissa: 0, decimals: 0, slip: false };
  let origin = 0;
  let limit = 0;
  let styledText = "";
  let styled = false;

  function classAt(t: Tokens, p: number): number {
    if (p >= limit) return 0;
    const shape = t.shape[p] & KIND;
    // A capitalised word inside a number begins a name: `5 Triệu Phong`.
    if (shape <= NUMBER || (shape === TITLE && p > origin)) return 0;
    const id = t.id[p];
    return id < classes.length ? classes[id] : 0;
  }

  function unit(t: Tokens, p: number): number {
    const c = classAt(t, p);
    if (c === LATE_ONE) return 1;
    if (c === LATE_FOUR) return 4;
    if (c === LATE_FIVE) return 5;
    return c >= ONE && c <= NINE && c !== FIVE ? c - 1 : -1;
  }

  /** Whether the word at `p` shows that a `năm` before it was a five. */
  function carries(t: Tokens, p: number): boolean {
    const c = classAt(t, p);
    // `năm năm` is five years; `mỗi năm năm mươi tỷ` has its five behind the year.
    if (c === FIVE) return !carries(t, p + 1);
    return c === TENS || c === HUNDRED || c === POINT || isScale(c);
  }

  function commasGroupIn(text: string): boolean {
    if (text !== styledText) {
      styledText = text;
      styled = commasGroup(text);
    }
    return styled;
  }

  function digitsAt(t: Tokens, p: number): number {
    const { text, start, end } = t;
    if (!readWritten(text, start[p], end[p], false, written)) return -1;
    if (written.decimals === 3 && !written.slip && commasGroupIn(text))
      readWritten(text, start[p], end[p], true, written);
    g.mantissa = written.mantissa;
    g.decimals = written.decimals;
    if (written.slip) g.slip = true;
    g.inDigits = true;
    g.spelled = false;
    return p + 1;
  }

  function tensAt(t: Tokens, p: number): number {
    const c = classAt(t, p);
    let at = -1;
    if (c === TEN) {
      g.mantissa = 10;
      at = p + 1;
    } else if (c === TWENTY) {
      g.mantissa = 20;
      at = p + 1;
      if (unit(t, at) < 0) return -1;
    } else if (c >= ONE && c <= NINE && classAt(t, p + 1) === TENS) {
      g.mantissa = (c - 1) * 10;
      at = p + 2;
    } else return -1;
    const last = unit(t, at);
    if (last < 0) return at;
    g.mantissa += last;
    return at + 1;
  }

  function hundredsRest(t: Tokens, p: number): number {
    const whole = g.mantissa;
    const c = classAt(t, p);
    if (c === HALF) {
      g.mantissa = whole + 50;
      return p + 1;
    }
    if (c === ODD) {
      const next = classAt(t, p + 1);
      const digit = next === FIVE ? 5 : unit(t, p + 1);
      if (digit < 0) return p;
      g.mantissa = whole + digit;
      return p + 2;
    }
    const tens = tensAt(t, p);
    if (tens > 0) {
      g.mantissa += whole;
      return tens;
    }
    g.mantissa = whole;
    if (c > ZERO && c <= NINE && classAt(t, p + 1) === SCALE) {
      g.mantissa = whole + (c - 1) * 10;
      return p + 2;
    }
    const digit = unit(t, p);
    if (digit < 0) return p;
    g.mantissa = whole + digit * 10;
    return p + 1;
  }

  /** Decimals said after `phẩy`: digit by digit, or as a number below a hundred. */
  function decimalsAt(t: Tokens, p: number): number {
    let at = p;
    if (p < limit && (t.shape[p] & (KIND | DIGITS)) === (NUMBER | DIGITS)) {
      const whole = g.mantissa;
      const length = t.end[p] - t.start[p];
      if (digitsAt(t, p) < 0 || length > 6) return -1;
      g.mantissa += whole * 10 ** length;
      g.decimals = length;
      return p + 1;
    }
    for (; g.decimals < 6; ) {
      const c = classAt(t, at);
      const whole = g.mantissa;
      const tens = tensAt(t, at);
      if (tens > 0) {
        g.mantissa += whole * 100;
        g.decimals += 2;
        at = tens;
        continue;
      }
      g.mantissa = whole;
      const digit = c === ZERO ? 0 : c === FIVE && at === p ? 5 : unit(t, at);
      if (digit < 0) break;
      g.mantissa = whole * 10 + digit;
      g.decimals++;
      at++;
    }
    return at > p ? at : -1;
  }

  /** A group without its scale words, into `mantissa` and `decimals`. */
  function groupAt(t: Tokens, p: number): number {
    g.decimals = 0;
    if (p >= limit) return -1;
    let at: number;
    if ((t.shape[p] & KIND) === NUMBER) at = digitsAt(t, p);
    else {
      g.spelled = true;
      const c = classAt(t, p);
      if (c === HALF_OF && isScale(classAt(t, p + 1)) && classAt(t, p + 1) > SCALE) {
        g.mantissa = 5;
        g.decimals = 1;
        return p + 1;
      }
      at = tensAt(t, p);
      if (at < 0) {
        if (c < ZERO || c > NINE) return -1;
        const next = classAt(t, p + 1);
        if (c === ZERO && next !== POINT && next !== HUNDRED) return -1;
        if (c === FIVE && !carries(t, p + 1)) return -1;
        g.mantissa = c - 1;
        at = p + 1;
        if (next === HUNDRED) {
          g.mantissa *= 100;
          at = hundredsRest(t, p + 2);
        }
      }
    }
    if (at > 0 && g.decimals === 0 && classAt(t, at) === POINT) {
      const whole = g.mantissa;
      const end = decimalsAt(t, at + 1);
      if (end > 0) return end;
      g.mantissa = whole;
      g.decimals = 0;
    }
    return at;
  }

  const g: Groups = {
    mantissa: 0,
    decimals: 0,
    spelled: false,
    inDigits: false,
    slip: false,
    begin(p, end) {
      origin = p;
      limit = end;
      g.slip = false;
      g.inDigits = false;
    },
    classAt,
    unit,
    groupAt,
  };
  return g;
}
