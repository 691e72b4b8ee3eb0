import { baseOf as letterBase } from "../text/fold.ts";
import { createTokens, scan } from "../text/scan.ts";
import { addSyllables } from "../text/syllables.ts";
import type { Vocabulary } from "../text/vocabulary.ts";

/**
 * A list of words as it is shipped: the syllables of Vietnamese as what they are without their tones
 * and the tones each is found with, the other words as they are. Of each, the letters that the one
 * before has too are left out.
 *
 *     ban, bàn, bán, bang      0ban  3g      tones: level, grave, acute;  level
 */
export interface PackedWords {
  /** How many letters are the last one's, and the other letters, of each syllable without a tone. */
  syllables: string;
  /** By syllable: bit `t` is set for each tone, from `FIRST_TONES` on. */
  tones: string;
  /** The same as for syllables, with spaces between the words. */
  others: string;
}

const MARKS = ["", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];
/** Letters that are no ASCII, and how a shipped syllable spells them. */
const LETTERS = "ăâđêôơư";
const STANDINS = "AWDEOQU";
const FIRST_TONES = 35;
const FIRST_SHARED = 48;

const SYLLABLE =
  /^(ngh|ng|nh|gh|kh|ph|th|tr|ch|qu(?=[aăâeêiôơy])|gi(?=[aăâeêioôơuư])|[bcdđghklmnprstvx])?([aăâeêioôơuưy]{1,3})(?:ng|nh|ch|[cmnpt])?$/u;

/** A syllable with its tone, where spelling puts it. */
function spell(base: string, tone: number): string {
  const [, head = "", vowels = ""] = SYLLABLE.exec(base) ?? [];
  const marked = Math.max(...[..."ăâêôơ"].map((letter) => vowels.lastIndexOf(letter)));
  const closed = head.length + vowels.length < base.length;
  const at =
    marked >= 0
      ? marked
      : vowels.includes("ư")
        ? vowels.indexOf("ư")
        : closed
          ? vowels.length - 1
          : vowels.length === 3
            ? 1
            : 0;
  const end = head.length + at + 1;
  return (base.slice(0, end) + MARKS[tone] + base.slice(end)).normalize("NFC");
}

/** Packs words, which are given once each. */
export function packWords(words: Iterable<string>): PackedWords {
  const syllables = new Map<string, number>();
  const others: string[] = [];
  for (const word of words) {
    const [base, tone] = withoutTone(word);
    if (SYLLABLE.test(base) && spell(base, tone) === word) {
      const key = [...base].map((c) => STANDINS[LETTERS.indexOf(c)] ?? c).join("");
      syllables.set(key, (syllables.get(key) ?? 0) | (1 << tone));
    } else others.push(word);
  }
  const sorted = [...syllables].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    syllables: packShared(sorted.map(([key]) => key)).join(""),
    tones: sorted.map(([, tones]) => String.fromCharCode(FIRST_TONES + tones)).join(""),
    others: packShared(others.sort()).join(" "),
  };
}

function withoutTone(word: string): [base: string, tone: number] {
  const parts = [...word.normalize("NFD")];
  const tone = parts.findIndex((part) => MARKS.includes(part));
  if (tone < 0) return [word, 0];
  const base = parts.filter((_, i) => i !== tone).join("");
  return [base.normalize("NFC"), MARKS.indexOf(parts[tone])];
}

function packShared(sorted: readonly string[]): string[] {
  return sorted.map((word, i) => {
    const last = sorted[i - 1] ?? "";
    let shared = 0;
    while (shared < 9 && shared < word.length && word[shared] === last[shared]) shared++;
    return String.fromCharCode(FIRST_SHARED + shared) + word.slice(shared);
  });
}

/** The words, in the order of their ids. */
export function unpackWords({ syllables, tones, others }: PackedWords): string[] {
  const words: string[] = [];
  const letters = syllables.replace(/[A-Z]/g, (c) => LETTERS[STANDINS.indexOf(c)]);
  unpackShared(letters.match(/\d\D*/g) ?? []).forEach((base, i) => {
    const found = tones.charCodeAt(i) - FIRST_TONES;
    for (let tone = 0; tone < MARKS.length; tone++) {
      if ((found & (1 << tone)) !== 0) words.push(spell(base, tone));
    }
  });
  return [...words, ...unpackShared(others.split(" "))];
}

function unpackShared(parts: readonly string[]): string[] {
  let last = "";
  return parts.map((part) => {
    last = last.slice(0, part.charCodeAt(0) - FIRST_SHARED) + part.slice(1);
    return last;
  });
}

/** Adds the words to a vocabulary without spelling them. */
export function addWords({ syllables, tones, others }: PackedWords, vocabulary: Vocabulary): void {
  const baseOf = new Uint8Array(128);
  for (let code = 97; code <= 122; code++) baseOf[code] = letterBase(String.fromCharCode(code));
  for (let i = 0; i < LETTERS.length; i++) {
    baseOf[STANDINS.charCodeAt(i)] = letterBase(LETTERS[i]);
  }
  addSyllables(syllables, (i) => tones.charCodeAt(i) - FIRST_TONES, baseOf, vocabulary);
  scan(unpackShared(others.split(" ")).join(" "), vocabulary, createTokens(4096), true);
}
