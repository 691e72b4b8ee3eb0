import { DIGITS, GLUED, KIND, NUMBER, TITLE, type Tokens } from "../text/table.ts";
import { isFive } from "./context.ts";
import {
  CLASSES,
  FIVE,
  HALF,
  HALF_OF,
  HUNDRED,
  isScale,
  LATE_FIVE,
  LATE_FOUR,
  LATE_ONE,
  MEASURED,
  NINE,
  numeralWords,
  ODD,
  ONE,
  PARTS,
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
  /** The greater mantissa, where two digits were said for about as many: `hai ba`; else 0. */
  upper: number;
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

  function commasGroupIn(text: string): boolean {
    if (text !== styledText) {
      styledText = text;
      styled = commasGroup(text);
    }
    return styled;
  }

  const isGroup = (t: Tokens, p: number): boolean =>
    p < limit &&
    (t.shape[p] & (KIND | DIGITS | GLUED)) === (NUMBER | DIGITS) &&
    t.end[p] - t.start[p] === 3;

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
    if (!isGroup(t, p + 1) || (t.shape[p] & DIGITS) === 0 || end[p] - start[p] > 3) return p + 1;
    return spacedAt(t, p + 1);
  }

  /** Groups set off by blanks, `1 250 000`; one alone may be a number of its own, but for `000`. */
  function spacedAt(t: Tokens, p: number): number {
    const { text, start, end } = t;
    let at = p;
    let whole = g.mantissa;
    for (; isGroup(t, at) && at - p < 4; at++) {
      readWritten(text, start[at], end[at], false, written);
      whole = whole * 1000 + written.mantissa;
    }
    if (g.mantissa === 0 || (at === p + 1 && written.mantissa !== 0)) return p;
    g.mantissa = whole;
    return at;
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
    } else if (c >= ONE && c <= NINE) {
      const next = classAt(t, p + 1);
      g.mantissa = (c - 1) * 10;
      // `hai lăm`, `ba mốt`, `sáu tư` leave the ten unsaid.
      if (next === TENS) at = p + 2;
      else if (c > ONE && next >= LATE_ONE && next <= LATE_FIVE) at = p + 1;
      else return -1;
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
    let zero = false;
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
      const digit: number = c === ZERO ? 0 : c === FIVE && (at === p || zero) ? 5 : unit(t, at);
      if (digit < 0) break;
      zero = digit === 0;
      g.mantissa = whole * 10 + digit;
      g.decimals++;
      at++;
    }
    return at > p ? at : -1;
  }

  /** Whether the digits at `p` and behind it are said for about as many: `hai ba`, `năm bảy`. */
  function isAbout(t: Tokens, p: number, c: number, next: number): boolean {
    if (next !== c + 1 && !(c === FIVE && next === FIVE + 2)) return false;
    if (next < ONE || next > NINE) return false;
    const after = classAt(t, p + 2);
    // `bốn năm` are years, but for `bốn năm trăm`; three digits on end are counted out.
    if (next === FIVE) return after === TENS || after === HUNDRED || isScale(after);
    return after === 0 || after === TENS || after >= HUNDRED;
  }

  /** The greater of two digits, and what both are worth: `hai ba trăm` is 200 to 300. */
  function aboutAt(t: Tokens, p: number): number {
    const after = classAt(t, p + 1);
    const by = after === TENS ? 10 : after === HUNDRED ? 100 : 1;
    g.upper = (classAt(t, p) - 1) * by;
    g.mantissa *= by;
    return by > 1 ? p + 2 : p + 1;
  }

  /** Whether the `nửa` at `p` is half of a unit: `nửa tỷ`, `nửa cân`; `một nửa` is a number itself. */
  function isHalf(t: Tokens, p: number): boolean {
    const c = classAt(t, p + 1);
    return (
      isScale(c) || ((c === MEASURED || c === PARTS) && (p === 0 || classAt(t, p - 1) !== ONE))
    );
  }

  /** A group without its scale words, into `mantissa` and `decimals`. */
  function groupAt(t: Tokens, p: number): number {
    g.decimals = 0;
    g.upper = 0;
    if (p >= limit) return -1;
    let at: number;
    if ((t.shape[p] & KIND) === NUMBER) at = digitsAt(t, p);
    else {
      g.spelled = true;
      const c = classAt(t, p);
      if (c === HALF_OF && isHalf(t, p)) {
        g.mantissa = 5;
        g.decimals = 1;
        return p + 1;
      }
      at = tensAt(t, p);
      if (at < 0) {
        if (c < ZERO || c > NINE) return -1;
        const next = classAt(t, p + 1);
        if (c === ZERO && next !== POINT && next !== HUNDRED) return -1;
        if (c === FIVE && !isFive(t, p, classAt)) return -1;
        g.mantissa = c - 1;
        at = p + 1;
        if (isAbout(t, p, c, next)) return aboutAt(t, at);
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
    upper: 0,
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
