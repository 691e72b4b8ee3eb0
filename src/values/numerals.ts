import { GLUED, type Tokens } from "../text/table.ts";
import { groupReader, isScale } from "./groups.ts";
import {
  FIVE,
  GLUED_THOUSAND,
  HALF,
  HUNDRED,
  LATE_FOUR,
  MINUS,
  numeralWords,
  ODD,
  SCALE,
  SCALES,
} from "./number-words.ts";

/**
 * A number as it was read. `value` is `base * scale`; `scale` is what the trailing scale words say,
 * so that the first bound of `10 - 15 triệu` can borrow it.
 */
export interface Numeral {
  value: number;
  base: number;
  scale: number;
  /** A point stands where Vietnamese writes a decimal comma. */
  slip?: true;
  /** Written in digits, at least in part. */
  digits: boolean;
}

/** Reads numbers off a token table; a number never crosses a line break. */
export interface NumeralReader {
  /** The words that the reader wants to know by id. */
  words: readonly string[];
  /** End token, exclusive, of the longest numeral that starts at `p`, or -1. */
  end(t: Tokens, p: number): number;
  /** The numeral that covers exactly the tokens from `from` to `to`. */
  read(t: Tokens, from: number, to: number): Numeral | undefined;
}

/**
 * Builds the reader of numbers: digits with Vietnamese separators, spelled-out numbers, and both
 * with scale words. One grammar serves every place a number may stand.
 *
 *     number := ["âm"] group+ ["rưỡi"]
 *     group  := (digits | small ["phẩy" decimals]) scale*      each scale smaller than the last
 *     small  := digit ["mươi" [unit]] | "mười" [unit] | "hăm" unit | digit "trăm" [rest]
 *
 * A bare `năm` is a year more often than a five, so it counts only before a word of the number.
 */
export function numeralReader(idOf: (word: string) => number): NumeralReader {
  const g = groupReader(idOf);
  let value = 0;
  let scale = 1;

  /** The scale words from `p` on, their product into `scale`. */
  function scalesAt(t: Tokens, p: number): number {
    scale = 1;
    let at = p;
    let before = 1;
    for (;;) {
      const c = g.classAt(t, at);
      let by = 0;
      if (isScale(c)) by = SCALES[c - SCALE];
      else if (c === HUNDRED && at === p && !g.spelled) by = 100;
      else if (c === GLUED_THOUSAND && at === p && !g.spelled && t.shape[at] & GLUED) by = 1000;
      if (by <= before) return at;
      scale *= by;
      before = by;
      at++;
    }
  }

  /** A group below the last scale that closes the number without a scale word of its own. */
  function tail(t: Tokens, from: number, at: number, above: number, opened: boolean): boolean {
    if (above < 1000 || g.decimals > 0) return false;
    if (!g.spelled) {
      if (t.end[from] - t.start[from] !== 3) return false;
      value += (g.mantissa * above) / 1000;
    } else if (g.mantissa >= 10 || at > from + 1) value += (g.mantissa * above) / 1000;
    else if (opened && at === from + 1) value += (g.mantissa * above) / 10;
    else return false;
    return true;
  }

  function scan(t: Tokens, p: number): number {
    g.begin(p, t.count);
    let at = g.classAt(t, p) === MINUS ? p + 1 : p;
    const sign = at > p ? -1 : 1;
    let next = g.groupAt(t, at);
    if (next < 0) return -1;
    const opened = g.spelled;
    at = scalesAt(t, next);
    value = (g.mantissa * scale) / 10 ** g.decimals;
    let above = scale;
    let trailing = scale;
    while (above > 1) {
      const c = g.classAt(t, at);
      if (c === HALF) {
        value += above / 2;
        at++;
        break;
      }
      if (c === ODD) {
        const five = g.classAt(t, at + 1) === FIVE && above >= 1000;
        const digit = five ? 5 : g.unit(t, at + 1);
        if (digit < 0) break;
        value += digit;
        trailing = 1;
        at += 2;
        break;
      }
      const late = c === LATE_FOUR;
      next = late ? at + 1 : g.groupAt(t, at);
      if (late) {
        g.mantissa = 4;
        g.decimals = 0;
        g.spelled = true;
      }
      if (next < 0) break;
      const after = late ? next : scalesAt(t, next);
      if (late || after === next) {
        if (tail(t, at, next, above, opened)) {
          trailing = g.mantissa < 10 && g.spelled && next === at + 1 ? above : 1;
          at = next;
        }
        break;
      }
      if (above === 1000 && scale > above && tail(t, at, next, above, false)) {
        // The scale word covers all before it: `một nghìn hai trăm tỷ`.
        value *= scale;
        trailing = scale;
        at = after;
        break;
      }
      if (scale >= above || (g.mantissa * scale) / 10 ** g.decimals >= above) break;
      value += (g.mantissa * scale) / 10 ** g.decimals;
      above = scale;
      trailing = scale;
      at = after;
    }
    value *= sign;
    scale = trailing;
    return at;
  }

  return {
    words: numeralWords,
    end: scan,
    read(t, from, to) {
      // The words behind a number can tell what it is, so it is read as it was found.
      if (scan(t, from) !== to) return undefined;
      const numeral: Numeral = { value, base: value / scale, scale, digits: g.inDigits };
      if (g.slip) numeral.slip = true;
      return numeral;
    },
  };
}

export { numeralWords };
