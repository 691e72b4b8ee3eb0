import {
  BREAK,
  FIRST,
  GLUED,
  isCapital,
  isWord,
  KIND,
  MARK,
  NUMBER,
  type Tokens,
} from "../text/table.ts";
import { type ClassAt, isNumber } from "./context.ts";

const textAt = (t: Tokens, p: number): string =>
  p >= 0 && p < t.count ? t.text.slice(t.start[p], t.end[p]) : "";

const endsLine = (t: Tokens, p: number): boolean => p >= t.count || (t.shape[p] & KIND) === BREAK;

const isDegree = (t: Tokens, p: number): boolean =>
  /^(?:%|°|º|độ)$/iu.test(textAt(t, p).normalize("NFC"));

/**
 * Whether the dash at `p` is a minus: it hangs on the number behind it and on nothing before.
 *
 *     còn -0,5%    xuống -7 độ C    10 -15 triệu (a range)    BĐ -05 (a code)
 *
 * Where a list may begin, a dash opens an item, unless a degree, a percentage or nothing follows.
 */
export function isNegative(t: Tokens, p: number, classAt: ClassAt): boolean {
  const { shape } = t;
  const digits = p + 1;
  if (!/^[-‐-―−]$/u.test(textAt(t, p))) return false;
  if (digits >= t.count || (shape[digits] & (KIND | GLUED)) !== (NUMBER | GLUED)) return false;
  const before = textAt(t, p - 1);
  if ((shape[p] & FIRST) !== 0 || before === ":" || before === ";") {
    return endsLine(t, p + 2) || isDegree(t, p + 2);
  }
  if (before === "(") return true;
  if ((shape[p] & GLUED) !== 0) return false;
  if (before === ",") return true;
  return (
    isWord(shape[p - 1]) &&
    !/^[a-z]$/iu.test(before) &&
    (!isCapital(shape[p - 1]) || isDegree(t, p + 2)) &&
    !isNumber(t, p - 1, classAt(t, p - 1))
  );
}

/** Whether nothing behind a number can be its unit: the line or the clause ends at `p`. */
export function closesNumber(t: Tokens, p: number): boolean {
  return endsLine(t, p) || ((t.shape[p] & KIND) === MARK && /^[.,;)!?…"”]$/u.test(textAt(t, p)));
}

const SPLIT = /^(?<scale>tr|triệu|tỷ|tỉ)(?<rest>\d{1,3})$/iu;

/** A scale word that parts a number in two, `1tr2`, `3tỷ250`: what it is worth, and the rest. */
export function splitScale(t: Tokens, p: number): { scale: number; rest: number } | undefined {
  const said = SPLIT.exec(textAt(t, p).normalize("NFC"))?.groups;
  if (said === undefined) return undefined;
  const scale = /^t[ỷỉ]/iu.test(said.scale) ? 1e9 : 1e6;
  return { scale, rest: (Number(said.rest) * scale) / 10 ** said.rest.length };
}
