import type { Lexicon } from "../lexicon/lexicon.ts";
import { isCapital } from "../text/table.ts";

/**
 * What lexicon nodes fit what masks of classes, as one table: row by the combination of classes that
 * a node's entries have, column by mask. A cell holds `ANY`, or bits of `INITIAL` and `EVERY`; rows
 * are filled when a text first asks for them.
 */
export interface Fits {
  table: Uint8Array;
  /** Columns in a row. */
  masks: number;
  /** Whether a node has an entry of a mask's classes that fits the case of the tokens from `p` on. */
  fit(node: number, mask: number, shape: Uint8Array, p: number): boolean;
}

/** The row has not been filled. */
const UNKNOWN = 0xff;
/** An entry of the mask's classes matches in any case. */
export const ANY = 1;
/** One does where the token begins with a capital. */
const INITIAL = 2;
/** One does where all the capitals that it is written with are there. */
const EVERY = 4;

export function createFits(lexicon: Lexicon, masks: readonly (readonly number[])[]): Fits {
  const { bits } = lexicon.frozen;
  const { width } = lexicon;
  const table = new Uint8Array((bits.length / (3 * width)) * masks.length).fill(UNKNOWN);
  // Without an entry there is nothing to fit.
  table.fill(0, 0, masks.length);
  function fill(combination: number): void {
    const row = combination * 3 * width;
    masks.forEach((classes, mask) => {
      let fit = 0;
      for (const id of classes) {
        const place = lexicon.bitOf(id);
        const cell = row + (place >> 5);
        const bit = 1 << (place & 31);
        if ((bits[cell] & bit) !== 0) fit = ANY;
        if (fit === ANY) break;
        if ((bits[cell + width] & bit) !== 0) fit |= INITIAL;
        if ((bits[cell + 2 * width] & bit) !== 0) fit |= EVERY;
      }
      table[combination * masks.length + mask] = fit;
    });
  }

  return {
    table,
    masks: masks.length,
    fit(node, mask, shape, p) {
      const { combination, capitals } = lexicon.frozen;
      const cell = combination[node] * masks.length + mask;
      if (table[cell] === UNKNOWN) fill(combination[node]);
      const fit = table[cell];
      if (fit === 0) return false;
      if (fit === ANY) return true;
      if ((fit & INITIAL) !== 0 && isCapital(shape[p])) return true;
      return (fit & EVERY) !== 0 && capitalsFit(capitals[node], shape, p);
    },
  };
}

/** Whether the tokens from `p` on begin with capitals where bits are set. */
function capitalsFit(wanted: number, shape: Uint8Array, p: number): boolean {
  let bits = wanted;
  for (let i = p; bits !== 0; bits >>>= 1, i++) {
    if ((bits & 1) !== 0 && !isCapital(shape[i])) return false;
  }
  return true;
}
