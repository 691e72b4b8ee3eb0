/**
 * The token table: what one pass over a text leaves behind. Columns, not objects, so that a scan
 * allocates nothing per token and a workspace can be used again.
 *
 *     Đảng bộ có 31.245 đảng viên.
 *     └──┘ └┘ └┘ └────┘ └──┘ └──┘└
 *      0   1  2    3     4    5  6        start[3] = 11, end[3] = 17, shape[3] = NUMBER
 */
export interface Tokens {
  /** The very string that was given. */
  text: string;
  /** Number of tokens. */
  count: number;
  /** UTF-16 offset of a token's first code unit. */
  start: Int32Array;
  /** UTF-16 offset behind a token's last code unit. */
  end: Int32Array;
  /** Folded word identity in the closed vocabulary; 0 is a word that no lexicon and no rule knows. */
  id: Int32Array;
  /** Kind and flags, see the constants below. */
  shape: Uint8Array;
  /** Whether the text holds combining marks, so that its slices must be composed before use. */
  decomposed: boolean;
}

/*
 * Layout of a shape byte:
 *
 *     7      6      5       4      3 2 1 0
 *     alnum  first  digits  glued  kind
 */
/** A line break. */
export const BREAK = 0;
/** A punctuation mark, symbol, or anything that is neither letter nor digit. */
export const MARK = 1;
/** Digits, with inner `.` and `,` that stand between digits. */
export const NUMBER = 2;
/** A word without capitals. */
export const LOWER = 3;
/** A word with a capital at its start only. */
export const TITLE = 4;
/** A word of two or more capitals only. */
export const UPPER = 5;
/** One capital letter alone. */
export const INITIAL = 6;
/** A word that starts with a capital and holds more of them, and small letters too. */
export const MIXED = 7;
/** A word that starts small and holds capitals. */
export const CAMEL = 8;
export const KIND = 0x0f;
/** No white space between this token and the one before. */
export const GLUED = 0x10;
/** A number of digits only. */
export const DIGITS = 0x20;
/** The first token of its line. */
export const FIRST = 0x40;
/** A word that holds digits. */
export const ALNUM = 0x80;

/** Whether a token's shape is a word's. */
export function isWord(shape: number): boolean {
  return (shape & KIND) >= LOWER;
}

/** Whether a token's shape is that of a word that begins with a capital. */
export function isCapital(shape: number): boolean {
  const kind = shape & KIND;
  return kind >= TITLE && kind <= MIXED;
}
