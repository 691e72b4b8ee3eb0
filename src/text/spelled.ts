import { BASE, fold } from "./fold.ts";
import { finalBase, P1, P2, SEED1, SEED2 } from "./scan.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** In a list of words, a character from here on says how many letters are the last word's. */
export const FIRST_SHARED = 0x23;
/** The first character of words: a digit. */
const FIRST_LETTER = 0x30;
/** Most letters of a word, and most that it can share with the last. */
export const MOST_LETTERS = 24;
export const MOST_SHARED = FIRST_LETTER - 1 - FIRST_SHARED;

/**
 * Gives ids to words of a list, as `scan` would, but without spelling them: each is how many letters
 * are the last word's, and its other letters, without a tone. Only letters of Vietnamese and digits.
 *
 *     #ban&g#ca      ban, bang, ca
 *
 * @param tonesOf by place in the list: bit `t` is set for each tone that the word is found with.
 */
export function addSpelled(
  list: string,
  tonesOf: (place: number) => number,
  vocabulary: Vocabulary,
): void {
  const bases = new Uint8Array(MOST_LETTERS);
  // The hashes of what is before a letter.
  const h1 = new Int32Array(MOST_LETTERS + 1).fill(SEED1);
  const h2 = new Int32Array(MOST_LETTERS + 1).fill(SEED2);
  let length = 0;
  let place = 0;
  for (let i = 1; i <= list.length; i++) {
    const code = i < list.length ? list.charCodeAt(i) : FIRST_SHARED;
    if (code >= FIRST_LETTER) {
      const base = fold[code] & BASE;
      bases[length] = base;
      h1[length + 1] = Math.imul(h1[length] ^ base, P1);
      h2[length + 1] = Math.imul(h2[length] ^ base, P2);
      length++;
      continue;
    }
    const last = length - 1;
    const final = finalBase(bases[last], bases[last - 1], bases[last - 2]);
    const tones = tonesOf(place++);
    for (let tone = 0; tone < 6; tone++) {
      if ((tones & (1 << tone)) === 0) continue;
      vocabulary.add(
        Math.imul(Math.imul(h1[last] ^ final, P1) ^ tone, P1),
        Math.imul(Math.imul(h2[last] ^ final, P2) ^ tone, P2),
      );
    }
    length = code - FIRST_SHARED;
  }
}
