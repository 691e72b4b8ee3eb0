import type { Tokens } from "../text/table.ts";

/** Worth of the letters that Vietnamese ordinals use; ranks above 89 are written in digits. */
const WORTH: Readonly<Record<number, number>> = { 73: 1, 86: 5, 88: 10, 76: 50 };
/** Hundreds appear in no rank, so a lone C, D, L or M stays a letter. */
const LONE = /^L$/u;
const CANONICAL = /^(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;

function valueBetween(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const worth = WORTH[text.charCodeAt(i)];
    if (worth === undefined) return 0;
    const next = i + 1 < to ? (WORTH[text.charCodeAt(i + 1)] ?? 0) : 0;
    value += worth < next ? -worth : worth;
  }
  return value;
}

/** The value of a Roman numeral in capitals, or undefined where the text is none. */
export function romanValue(text: string): number | undefined {
  if (text === "" || LONE.test(text) || !CANONICAL.test(text)) return undefined;
  return valueBetween(text, 0, text.length);
}

/** Whether the token at `p` is a Roman numeral; `IIII` and `VX` are none. */
export function isRoman(t: Tokens, p: number): boolean {
  const from = t.start[p];
  const to = t.end[p];
  if (to - from > 8 || valueBetween(t.text, from, to) === 0) return false;
  return romanValue(t.text.slice(from, to)) !== undefined;
}
