import { finalBase, P1, P2, SEED1, SEED2 } from "./scan.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * Gives ids to syllables that stand in a list like the one of `lexicon/words.ts`: a digit says how
 * many bases are the last syllable's, the other bases follow; bit `t` of `tones` stands for tone `t`.
 *
 * @param baseOf the base by character; characters are ASCII.
 */
export function addSyllables(
  list: string,
  tones: (syllable: number) => number,
  baseOf: Uint8Array,
  vocabulary: Vocabulary,
): void {
  const bases = new Uint8Array(16);
  const h1 = new Int32Array(16).fill(SEED1);
  const h2 = new Int32Array(16).fill(SEED2);
  let length = 0;
  let syllable = 0;
  for (let i = 1; i <= list.length; i++) {
    const code = i < list.length ? list.charCodeAt(i) : 0x30;
    if (code > 0x39) {
      if (length > 0) {
        h1[length] = Math.imul(h1[length - 1] ^ bases[length - 1], P1);
        h2[length] = Math.imul(h2[length - 1] ^ bases[length - 1], P2);
      }
      bases[length++] = baseOf[code];
      continue;
    }
    const last = length - 1;
    const final = finalBase(bases[last], bases[last - 1], bases[last - 2]);
    const found = tones(syllable++);
    for (let tone = 0; tone < 6; tone++) {
      if ((found & (1 << tone)) === 0) continue;
      vocabulary.add(
        Math.imul(Math.imul(h1[last] ^ final, P1) ^ tone, P1),
        Math.imul(Math.imul(h2[last] ^ final, P2) ^ tone, P2),
      );
    }
    length = code - 0x30;
  }
}
