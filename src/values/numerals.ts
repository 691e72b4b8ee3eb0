import { ALNUM, GLUED, INITIAL, KIND, LOWER, MARK, type Tokens } from "../text/table.ts";
import { isNumber } from "./context.ts";
import { groupReader } from "./groups.ts";
import {
  ABOUT,
  FIVE,
  GLUED_MILLION,
  GLUED_THOUSAND,
  HALF,
  HUNDRED,
  isScale,
  LATE_FOUR,
  LATE_ONE,
  MINUS,
  NINE,
  ODD,
  ONE,
  SCALE,
  SCALES,
} from "./number-words.ts";
import { closesNumber, isNegative, splitScale } from "./signs.ts";

/**
 * A number as it was read. `value` is `base * scale`; `scale` is what the trailing scale words say,
 * so that the first bound of `10 - 15 triệu` can borrow it.
 */
export interface Numeral {
  value: number;
  base: number;
  scale: number;
  /** The greater of two digits said for about as many: 3 in `hai ba người`. */
  upper?: number;
  /** A point stands where Vietnamese writes a decimal comma. */
  slip?: true;
  /** Written in digits, at least in part. */
  digits: boolean;
}

const COMMA = 44;
const OPENING = 40;
const CLOSING = 41;

/** Whether token `p` is this mark. */
const isMark = (t: Tokens, p: number, code: number): boolean =>
  p < t.count && t.text.charCodeAt(t.start[p]) === code;

/** Reads numbers off a token table; a number never crosses a line break. */
export interface NumeralReader {
  /** End token, exclusive, of the longest numeral that starts at `p`, or -1. */
  end(t: Tokens, p: number): number;
  /** The numeral that covers exactly the tokens from `from` to `to`. */
  read(t: Tokens, from: number, to: number): Numeral | undefined;
}

/**
 * Builds the reader of numbers: digits with Vietnamese separators, spelled-out numbers, and both
 * with scale words. One grammar serves every place a number may stand.
 *
 *     number := ["âm" | "-"] group+ ["rưỡi"] | scale "rưỡi"
 *     group  := (digits | small ["phẩy" decimals]) scale*      each scale smaller than the last
 *     small  := digit ["mươi" [unit]] | "mười" [unit] | "hăm" unit | digit "trăm" [rest]
 *             | digit digit                                    about as many: `hai ba`
 *
 * What tells the five from the year in `năm` stands in context.ts.
 */
export function numeralReader(idOf: (word: string) => number): NumeralReader {
  const g = groupReader(idOf);
  let value = 0;
  let scale = 1;
  let upper = 0;
  let sign = 1;
  /** A number is being read in the brackets behind another. */
  let again = false;

  /** What `g.classAt` reads, for those that look around a number. */
  const { classAt } = g;

  /** The scale words from `p` on, their product into `scale`. */
  function scalesAt(t: Tokens, p: number): number {
    scale = 1;
    let at = p;
    let before = 1;
    for (;;) {
      const c = classAt(t, at);
      let by = 0;
      if (isScale(c)) by = SCALES[c - SCALE];
      else if (at === p && !g.spelled) {
        if (c === HUNDRED) by = 100;
        else if (c >= GLUED_THOUSAND && c <= GLUED_MILLION) by = hanging(t, at, c);
      }
      if (by <= before) return at;
      scale *= by;
      before = by;
      at++;
    }
  }

  /** The letters that hang on digits: `100k`, `5tr`. `4K`, `5K` and `42K` are names and distances. */
  function hanging(t: Tokens, p: number, c: number): number {
    if ((t.shape[p] & GLUED) === 0) return 0;
    if (c === GLUED_MILLION) return 1e6;
    const round = g.decimals === 0 && g.mantissa >= 20 && g.mantissa % 10 === 0;
    return (t.shape[p] & KIND) !== INITIAL || round ? 1e3 : 0;
  }

  /** A group below the last scale that closes the number without a scale word of its own. */
  function tail(t: Tokens, from: number, at: number, above: number, opened: boolean): boolean {
    if (above < 1000 || g.decimals > 0) return false;
    if (!g.spelled) {
      const length = t.end[from] - t.start[from];
      if (length === 3) value += (g.mantissa * above) / 1000;
      // `1 tỷ 2` where nothing follows that could be two of.
      else if (length === 1 && closesNumber(t, at)) value += (g.mantissa * above) / 10;
      else return false;
    } else if (g.mantissa >= 10 || at > from + 1) value += (g.mantissa * above) / 1000;
    else if (opened || closesNumber(t, at)) value += (g.mantissa * above) / 10;
    else return false;
    return true;
  }

  /** `triệu rưỡi`, `nghìn tư`, `hơn chục`, `gần trăm nghìn`: a scale word that counts itself once. */
  function headless(t: Tokens, p: number, c: number): number {
    g.spelled = true;
    if (p > 0 && classAt(t, p - 1) === ABOUT) {
      const at = scalesAt(t, p + 1);
      scale *= c === HUNDRED ? 100 : SCALES[c - SCALE];
      value = scale;
      if (classAt(t, at) !== HALF) return at;
    }
    if (c === SCALE) return -1;
    const rest = classAt(t, p + 1);
    const late = rest === LATE_FOUR ? 0.4 : rest === LATE_ONE ? 0.1 : 0;
    // `triệu hai`, where nothing follows that could be two of
    const digit = rest > ONE && rest <= NINE && rest !== FIVE && closesNumber(t, p + 2);
    const part = rest === HALF ? 0.5 : digit ? (rest - 1) / 10 : late;
    if (part === 0 || (p > 0 && isNumber(t, p - 1, classAt(t, p - 1)))) return -1;
    scale = c === HUNDRED ? 100 : SCALES[c - SCALE];
    value = scale + part * scale;
    return p + 2;
  }

  function scan(t: Tokens, p: number): number {
    g.begin(p, t.count);
    upper = 0;
    let at = p;
    let c = classAt(t, p);
    if ((t.shape[p] & KIND) === MARK) {
      if (!isNegative(t, p, classAt)) return -1;
      at++;
    } else if (c === MINUS) at++;
    else if (c === HUNDRED || isScale(c)) return headless(t, p, c);
    sign = at > p ? -1 : 1;
    let next = g.groupAt(t, at);
    if (next < 0) return -1;
    const opened = g.spelled;
    if (!opened && next < t.count && (t.shape[next] & (ALNUM | GLUED)) === (ALNUM | GLUED)) {
      const split = splitScale(t, next);
      if (split !== undefined) {
        ({ scale } = split);
        value = sign * ((g.mantissa * scale) / 10 ** g.decimals + split.rest);
        return next + 1;
      }
    }
    at = scalesAt(t, next);
    value = (g.mantissa * scale) / 10 ** g.decimals;
    if (g.upper > 0) {
      upper = g.upper * scale;
      return sign < 0 ? -1 : at;
    }
    let above = scale;
    let trailing = scale;
    while (above > 1) {
      c = classAt(t, at);
      if (c === HALF) {
        value += above / 2;
        at++;
        break;
      }
      if (c === ODD) {
        const five = classAt(t, at + 1) === FIVE && above >= 1000;
        const digit = five ? 5 : g.unit(t, at + 1);
        if (digit < 0) break;
        value += digit;
        trailing = 1;
        at += 2;
        break;
      }
      const late = c === LATE_FOUR ? 4 : c === LATE_ONE ? 1 : 0;
      // `hai tỷ, ba trăm triệu`
      const comma = opened && !g.inDigits && isMark(t, at, COMMA) ? 1 : 0;
      next = late > 0 ? at + 1 : g.groupAt(t, at + comma);
      if (late > 0) {
        g.mantissa = late;
        g.decimals = 0;
        g.spelled = true;
      }
      // `hai triệu ba bốn` is not said; a pair of digits begins something else.
      if (next < 0 || g.upper > 0) break;
      const after = late > 0 ? next : scalesAt(t, next);
      if (late > 0 || after === next) {
        if (comma === 0 && tail(t, at, next, above, opened || late > 0)) {
          trailing = g.mantissa < 10 && next === at + 1 ? above : 1;
          at = next;
        }
        break;
      }
      if (comma === 0 && above === 1000 && scale > above && tail(t, at, next, above, false)) {
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
    return isMark(t, at, OPENING) ? restated(t, at) : at;
  }

  /** `05 (năm) ngày`: digits that are said again in words, and go on behind the bracket. */
  function restated(t: Tokens, p: number): number {
    if (!g.inDigits || sign < 0 || again) return p;
    const said = { value, scale, upper, slip: g.slip };
    const five = value === 5 && classAt(t, p + 1) === FIVE && isMark(t, p + 2, CLOSING);
    again = true;
    const end = five ? p + 2 : scan(t, p + 1);
    again = false;
    const same = five || (end > 0 && isMark(t, end, CLOSING) && value === said.value);
    ({ value, scale, upper } = said);
    g.slip = said.slip;
    const spelled = same && !g.inDigits;
    g.inDigits = true;
    const goesOn = end + 1 < t.count && (t.shape[end + 1] & KIND) === LOWER;
    return (spelled || five) && goesOn ? end + 1 : p;
  }

  return {
    end: scan,
    read(t, from, to) {
      // The words behind a number can tell what it is, so it is read as it was found.
      if (scan(t, from) !== to) return undefined;
      const numeral: Numeral = { value, base: value / scale, scale, digits: g.inDigits };
      if (g.slip) numeral.slip = true;
      if (upper > 0) numeral.upper = upper;
      return numeral;
    },
  };
}
