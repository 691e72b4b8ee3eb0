/**
 * What a code unit is worth when words are compared. Two spellings of one Vietnamese word must fold
 * to one identity: capitals, decomposed letters, both placements of the tone (`hoà`, `hòa`). So a
 * letter is split into a base and a tone, and a word is the sequence of its bases and the one tone
 * that it carries, wherever that stands.
 *
 * Layout of a cell:
 *
 *     15    14     13     12     11     10 9 8   7 … 0
 *     mark  space  digit  letter upper  tone     base
 */
export const MARK_BIT = 0x8000;
export const SPACE_BIT = 0x4000;
export const DIGIT_BIT = 0x2000;
export const LETTER_BIT = 0x1000;
export const UPPER_BIT = 0x0800;
export const TONE_SHIFT = 8;
export const BASE = 0xff;

/** Cells cover Latin, its extensions and the combining marks; other scripts take the slow path. */
export const FOLD_SIZE = 0x1f00;

/** Base codes beyond the 26 letters. */
export const BASE_Y = 25;
export const BASE_I = 9;
export const BASE_Q = 17;
export const BASE_U = 21;
export const BASE_DIGIT = 224;
export const BASE_APOSTROPHE = 234;

/** The consonants after which a final `y` and a final `i` spell the same syllable (`kỹ`, `kĩ`). */
export const BEFORE_FINAL_Y = new Set(
  ["h", "k", "l", "m", "s", "t"].map((c) => c.charCodeAt(0) - 96),
);

const SPECIAL_BASES = "ăâđêôơư";
const TONES: Record<string, number> = {
  "\u0300": 1,
  "\u0301": 2,
  "\u0309": 3,
  "\u0303": 4,
  "\u0323": 5,
};
/** Combining circumflex, breve and horn change the letter; the base without it → the base with it. */
const SHAPING: Record<string, Record<string, string>> = {
  "\u0302": { a: "â", e: "ê", o: "ô" },
  "\u0306": { a: "ă" },
  "\u031b": { o: "ơ", u: "ư" },
};

/** The base of a letter without a tone. */
export function baseOf(letter: string): number {
  const code = letter.charCodeAt(0);
  if (code >= 97 && code <= 122) return code - 96;
  const special = SPECIAL_BASES.indexOf(letter);
  if (special >= 0) return 27 + special;
  return 34 + (code % 190);
}

/** The cell of a single letter, from its decomposition. */
function letterCell(char: string): number {
  const lower = char.toLowerCase();
  let base = "";
  let tone = 0;
  for (const part of lower.normalize("NFD")) {
    if (part >= "\u0300" && part <= "\u036f") {
      tone = TONES[part] ?? tone;
      base = SHAPING[part]?.[base] ?? base;
    } else if (base === "") base = part === "ð" ? "đ" : part;
  }
  return LETTER_BIT | (lower === char ? 0 : UPPER_BIT) | (tone << TONE_SHIFT) | baseOf(base);
}

/** The vowels of Vietnamese, each plain and with its five tones; the other letters with marks. */
const VOWELS = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ";

function buildFold(): Uint16Array {
  const fold = new Uint16Array(FOLD_SIZE);
  const put = (letter: string, tone: number, base: number): void => {
    const cell = LETTER_BIT | (tone << TONE_SHIFT) | base;
    fold[letter.charCodeAt(0)] = cell;
    fold[letter.toUpperCase().charCodeAt(0)] = cell | UPPER_BIT;
  };
  for (let i = 0; i < 26; i++) put(String.fromCharCode(97 + i), 0, i + 1);
  for (let i = 0; i < VOWELS.length; i++) {
    put(VOWELS[i], i % 6, baseOf(VOWELS[i - (i % 6)]));
  }
  put("đ", 0, baseOf("đ"));
  // A superscript counts as its digit inside a word (`km²` is `km2`); alone it is a mark.
  for (let digit = 0; digit < 10; digit++) fold[0x30 + digit] = DIGIT_BIT | (BASE_DIGIT + digit);
  fold[0xb2] = BASE_DIGIT + 2;
  fold[0xb3] = BASE_DIGIT + 3;
  fold[0xb9] = BASE_DIGIT + 1;
  for (const space of [0x09, 0x20, 0xa0]) fold[space] = SPACE_BIT;
  for (let mark = 0x300; mark <= 0x36f; mark++) {
    fold[mark] = MARK_BIT | ((TONES[String.fromCharCode(mark)] ?? 0) << TONE_SHIFT);
  }
  return fold;
}

/**
 * The cell of a code unit that has none yet. A letter of another language (`ü`, `ř`, `ð`) gets one now:
 * they take long to take apart, and few texts hold any.
 */
export function laterCell(code: number): number {
  if ((code >= 0xaa && code <= 0x24f) || code >= 0x1e00) {
    const char = String.fromCharCode(code);
    if (/\p{L}/u.test(char)) fold[code] = letterCell(char);
  }
  return fold[code];
}

/** The cells, by code unit. */
export const fold: Uint16Array = buildFold();

/** The base that a combining mark makes of `base`, or `base` itself. */
export function shaped(base: number, mark: number): number {
  const letter = base >= 1 && base <= 26 ? String.fromCharCode(96 + base) : "";
  const made = SHAPING[String.fromCharCode(mark)]?.[letter];
  return made === undefined ? base : baseOf(made);
}

/** White space outside the table; line breaks are not among it. */
export function isSpace(code: number): boolean {
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Code units that show nothing and mean nothing: zero-width characters and the soft hyphen. */
export function isInvisible(code: number): boolean {
  return (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff || code === 0xad;
}

/** Line breaks, of every convention. */
export function isBreak(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** All dashes are one mark, all double quotes are one, all single quotes are one. */
export function foldMark(code: number): number {
  if (code < 0x80) return code;
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0xfe58) return 0x2d;
  if ((code >= 0x201c && code <= 0x201f) || code === 0xab || code === 0xbb) return 0x22;
  if (code >= 0x2018 && code <= 0x201b) return 0x27;
  return code;
}
