import {
  BASE,
  BASE_APOSTROPHE,
  BASE_DIGIT,
  BASE_I,
  BASE_Q,
  BASE_U,
  BASE_Y,
  BEFORE_FINAL_Y,
  DIGIT_BIT,
  FOLD_SIZE,
  fold,
  foldMark,
  isBreak,
  isInvisible,
  isSpace,
  LETTER_BIT,
  laterCell,
  MARK_BIT,
  SPACE_BIT,
  shaped,
  TONE_SHIFT,
  UPPER_BIT,
} from "./fold.ts";
import type { Tokens } from "./table.ts";
import * as shapes from "./table.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What the two hashes of a word begin with and are multiplied by. */
export const P1 = 0x01000193;
export const P2 = 0x5bd1e995;
export const SEED1 = 0x811c9dc5 | 0;
export const SEED2 = 0x2545f491;
/** Bases of letters outside the table start here, clear of every base inside it. */
const OTHER_BASE = 0x200;
const MARK_SEED = 0x10000;

/** An empty table with room for a text of ordinary length; it grows as texts need. */
export function createTokens(capacity = 1024): Tokens {
  return {
    text: "",
    count: 0,
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    id: new Int32Array(capacity),
    shape: new Uint8Array(capacity),
    decomposed: false,
  };
}

function grow(tokens: Tokens): void {
  const capacity = tokens.start.length * 2;
  for (const column of ["start", "end", "id"] as const) {
    const wider = new Int32Array(capacity);
    wider.set(tokens[column]);
    tokens[column] = wider;
  }
  const wider = new Uint8Array(capacity);
  wider.set(tokens.shape);
  tokens.shape = wider;
}

const OTHER_LETTER = /\p{L}/u;

/** Letters of scripts outside the table; general punctuation and symbols are sorted out first. */
function isOtherLetter(code: number): boolean {
  if (code < 0x250 || (code >= 0x300 && code <= 0x36f)) return false;
  if ((code >= 0x2000 && code < 0x2c00) || (code >= 0xd800 && code <= 0xdfff)) return false;
  return OTHER_LETTER.test(String.fromCharCode(code));
}

/**
 * Reads `text` into `tokens` in one pass.
 *
 * @param vocabulary gives ids; unknown words are 0.
 * @param open whether unknown words are added: on for lexicon and rule words, off for texts.
 */
export function scan(text: string, vocabulary: Vocabulary, tokens: Tokens, open = false): void {
  const length = text.length;
  let count = 0;
  let { start, end, id, shape } = tokens;
  let capacity = start.length;
  let decomposed = false;
  let glued = 0;
  let first: number = shapes.FIRST;
  let i = 0;
  tokens.text = text;

  while (i < length) {
    const code = text.charCodeAt(i);
    const cell = code < FOLD_SIZE ? fold[code] || laterCell(code) : 0;
    if ((cell & SPACE_BIT) !== 0) {
      i++;
      glued = 0;
      continue;
    }
    if (count === capacity) {
      grow(tokens);
      ({ start, end, id, shape } = tokens);
      capacity = start.length;
    }
    const from = i;
    if ((cell & LETTER_BIT) !== 0 || (cell === 0 && isOtherLetter(code))) {
      let h1 = SEED1;
      let h2 = SEED2;
      let tone = (cell >> TONE_SHIFT) & 7;
      let pending = cell === 0 ? OTHER_BASE + code : cell & BASE;
      let previous = 0;
      let before = 0;
      let letters = 1;
      const firstUpper = (cell & UPPER_BIT) !== 0;
      let capitals = firstUpper ? 1 : 0;
      let digits = 0;
      let wordEnd = -1;
      let wordId = 0;
      let wordLetters = 0;
      let wordCapitals = 0;
      let last = ++i;
      while (i < length) {
        const next = text.charCodeAt(i);
        const at = next < FOLD_SIZE ? fold[next] || laterCell(next) : 0;
        let base: number;
        if ((at & LETTER_BIT) !== 0) {
          base = at & BASE;
          const ownTone = (at >> TONE_SHIFT) & 7;
          if (ownTone !== 0) tone = ownTone;
          if ((at & UPPER_BIT) !== 0) capitals++;
          letters++;
        } else if ((at & MARK_BIT) !== 0) {
          decomposed = true;
          const ownTone = (at >> TONE_SHIFT) & 7;
          if (ownTone !== 0) tone = ownTone;
          else pending = shaped(pending, next);
          last = ++i;
          continue;
        } else if ((at & BASE) >= BASE_DIGIT) {
          // A digit, or a superscript: the word goes on, but its letters alone may be the word.
          if (digits === 0 && letters >= 3 && !open) {
            wordEnd = last;
            wordLetters = letters;
            wordCapitals = capitals;
            const final = finalBase(pending, previous, before);
            wordId = vocabulary.find(
              Math.imul(Math.imul(h1 ^ final, P1) ^ tone, P1),
              Math.imul(Math.imul(h2 ^ final, P2) ^ tone, P2),
            );
          }
          digits++;
          base = at & BASE;
        } else if (next === 0x27 || next === 0x2019) {
          const after = i + 1 < length ? text.charCodeAt(i + 1) : 0;
          if (after >= FOLD_SIZE || ((fold[after] || laterCell(after)) & LETTER_BIT) === 0) break;
          base = BASE_APOSTROPHE;
        } else if (at === 0 && isInvisible(next)) {
          i++;
          continue;
        } else if (at === 0 && isOtherLetter(next)) {
          base = OTHER_BASE + next;
          letters++;
        } else break;
        h1 = Math.imul(h1 ^ pending, P1);
        h2 = Math.imul(h2 ^ pending, P2);
        before = previous;
        previous = pending;
        pending = base;
        last = ++i;
      }
      i = last;
      pending = finalBase(pending, previous, before);
      h1 = Math.imul(Math.imul(h1 ^ pending, P1) ^ tone, P1);
      h2 = Math.imul(Math.imul(h2 ^ pending, P2) ^ tone, P2);
      let found = open ? vocabulary.add(h1, h2) : vocabulary.find(h1, h2);
      if (found === 0 && wordId !== 0) {
        // `tháng7`: a known word with a number stuck to it.
        found = wordId;
        i = wordEnd;
        letters = wordLetters;
        capitals = wordCapitals;
        digits = 0;
      }
      start[count] = from;
      end[count] = i;
      id[count] = found;
      const kind =
        capitals === 0
          ? shapes.LOWER
          : capitals === letters
            ? letters === 1
              ? shapes.INITIAL
              : shapes.UPPER
            : firstUpper
              ? capitals === 1
                ? shapes.TITLE
                : shapes.MIXED
              : shapes.CAMEL;
      shape[count++] = kind | glued | first | (digits > 0 ? shapes.ALNUM : 0);
    } else if ((cell & DIGIT_BIT) !== 0) {
      let plain: number = shapes.DIGITS;
      let h1 = SEED1;
      let h2 = SEED2;
      for (;;) {
        h1 = Math.imul(h1 ^ text.charCodeAt(i), P1);
        h2 = Math.imul(h2 ^ text.charCodeAt(i), P2);
        i++;
        const next = i < length ? text.charCodeAt(i) : 0;
        if (next >= 0x30 && next <= 0x39) continue;
        if (next === 0x2e || next === 0x2c) {
          const after = i + 1 < length ? text.charCodeAt(i + 1) : 0;
          if (after >= 0x30 && after <= 0x39) {
            plain = 0;
            continue;
          }
        }
        break;
      }
      start[count] = from;
      end[count] = i;
      id[count] = open ? vocabulary.add(h1, h2) : vocabulary.find(h1, h2);
      shape[count++] = shapes.NUMBER | plain | glued | first;
    } else if (isBreak(code)) {
      i++;
      while (i < length) {
        const next = text.charCodeAt(i);
        if (!isBreak(next) && !(next < FOLD_SIZE && (fold[next] & SPACE_BIT) !== 0)) break;
        i++;
      }
      start[count] = from;
      end[count] = i;
      id[count] = 0;
      shape[count++] = shapes.BREAK;
      first = shapes.FIRST;
      glued = 0;
      continue;
    } else if (isSpace(code)) {
      i++;
      glued = 0;
      continue;
    } else if (isInvisible(code)) {
      i++;
      continue;
    } else {
      i++;
      let mark = MARK_SEED + foldMark(code);
      if (code >= 0xd800 && code <= 0xdbff && i < length) {
        const low = text.charCodeAt(i);
        if (low >= 0xdc00 && low <= 0xdfff) {
          mark = Math.imul(code, 0x400) + low;
          i++;
        }
      }
      // A combining mark without a letter belongs to the mark before it.
      while (i < length && text.charCodeAt(i) >= 0x300 && text.charCodeAt(i) <= 0x36f) i++;
      const h1 = Math.imul(SEED1 ^ mark, P1);
      const h2 = Math.imul(SEED2 ^ mark, P2);
      start[count] = from;
      end[count] = i;
      id[count] = open ? vocabulary.add(h1, h2) : vocabulary.find(h1, h2);
      shape[count++] = shapes.MARK | glued | first;
    }
    glued = shapes.GLUED;
    first = 0;
  }
  // A token behind the last that is nothing, so that a look ahead needs no bound.
  if (count === capacity) {
    grow(tokens);
    ({ id, shape } = tokens);
  }
  id[count] = 0;
  shape[count] = shapes.BREAK;
  tokens.count = count;
  tokens.decomposed = decomposed;
}

/** The base that a word's last letter counts as: `kỹ` is `kĩ`, `quý` is `quí`, `thúy` is not `thúi`. */
export function finalBase(last: number, previous: number, before: number): number {
  if (last !== BASE_Y) return last;
  if (BEFORE_FINAL_Y.has(previous)) return BASE_I;
  return previous === BASE_U && before === BASE_Q ? BASE_I : last;
}
