import type { Attributes } from "../spans/types.ts";

/** An attribute that gold states and the span has not, or has otherwise. */
export interface Difference {
  attribute: string;
  expected: string;
  found: string | number | undefined;
}

/** Compares the attributes that gold states with a span's, and no others. */
export function differences(
  stated: Readonly<Record<string, string>>,
  found: Readonly<Attributes>,
): Difference[] {
  return Object.entries(stated)
    .filter(([name, expected]) => !sameValue(expected, found[name]))
    .map(([name, expected]) => ({ attribute: name, expected, found: found[name] }));
}

/** Numbers compare as numbers; strings without case, normal form and place of the tone. */
export function sameValue(expected: string, found: string | number | undefined): boolean {
  if (found === undefined) return false;
  if (typeof found === "number") return sameNumber(Number(expected), found);
  return foldText(expected) === foldText(found);
}

// Scaling by words (1,2 nghìn tỷ) may leave a last binary digit astray.
const sameNumber = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/**
 * Folds case, normal form and tone placement: a syllable's tone mark (huyền, sắc, ngã, hỏi, nặng)
 * goes to its end, so that `uỷ` and `ủy`, `hoà` and `hòa` meet.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[\p{L}\p{M}]+/gu, (syllable) => {
      const tones = syllable.match(TONES);
      return tones === null ? syllable : syllable.replace(TONES, "") + tones.join("");
    });
}
