/**
 * The closed vocabulary: folded words to small ids. Only what a lexicon or a rule names is in it;
 * whatever else a text holds is 0, so reading texts never makes it grow.
 *
 * Words are kept as two 32-bit hashes of their folded form, not as strings: a chance agreement of
 * both with an unknown word is below 1 in 10^14 for 10^5 entries.
 */
export interface Vocabulary {
  /** Number of ids given, including 0. */
  size: number;
  /** The id of a folded word, or 0. */
  find(h1: number, h2: number): number;
  /** The id of a folded word, given now if it had none. */
  add(h1: number, h2: number): number;
}

export function createVocabulary(expected = 4096): Vocabulary {
  let mask = 1024;
  while (mask < expected * 3) mask *= 2;
  let keys = new Int32Array(mask * 3);
  mask -= 1;

  function slotOf(h1: number, h2: number): number {
    let slot = (h1 ^ (h1 >>> 15)) & mask;
    while (keys[slot * 3 + 2] !== 0) {
      if (keys[slot * 3] === h1 && keys[slot * 3 + 1] === h2) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  function grow(): void {
    const old = keys;
    mask = mask * 2 + 1;
    keys = new Int32Array((mask + 1) * 3);
    for (let at = 0; at < old.length; at += 3) {
      if (old[at + 2] === 0) continue;
      const slot = slotOf(old[at], old[at + 1]) * 3;
      keys[slot] = old[at];
      keys[slot + 1] = old[at + 1];
      keys[slot + 2] = old[at + 2];
    }
  }

  const vocabulary: Vocabulary = {
    size: 1,
    find(h1, h2) {
      let slot = (h1 ^ (h1 >>> 15)) & mask;
      for (;;) {
        const id = keys[slot * 3 + 2];
        if (id === 0) return 0;
        if (keys[slot * 3] === h1 && keys[slot * 3 + 1] === h2) return id;
        slot = (slot + 1) & mask;
      }
    },
    add(h1, h2) {
      if (vocabulary.size * 2 > mask) grow();
      const slot = slotOf(h1, h2) * 3;
      if (keys[slot + 2] === 0) {
        keys[slot] = h1;
        keys[slot + 1] = h2;
        keys[slot + 2] = vocabulary.size++;
      }
      return keys[slot + 2];
    },
  };
  return vocabulary;
}
