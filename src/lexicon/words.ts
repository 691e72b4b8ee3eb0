import { createTokens, scan } from "../text/scan.ts";
import { addSpelled, FIRST_SHARED, MOST_LETTERS, MOST_SHARED } from "../text/spelled.ts";
import type { Vocabulary } from "../text/vocabulary.ts";

/**
 * A list of words as it is shipped: the syllables of Vietnamese as what they are without their tones
 * and the tones each is found with, further words of letters and digits, and all the others. Of
 * syllables and words, the letters that the one before has too are left out, see `addSpelled`.
 *
 *     ban, bàn, bán, bang      #ban&g  *$      tones: level, grave, acute; level
 */
export interface PackedWords {
  syllables: string;
  /** By syllable: bit `t` is set for each tone, from `FIRST_TONES` on. */
  tones: string;
  names: string;
  /** With spaces between. */
  others: string;
}

const MARKS = ["", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];
const FIRST_TONES = 35;

const NAME = new RegExp(
  `^[a-zA-ZăâđêôơưĂÂĐÊÔƠƯ][a-zA-Z0-9ăâđêôơưĂÂĐÊÔƠƯ]{0,${MOST_LETTERS - 1}}$`,
  "u",
);
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
  const names: string[] = [];
  const others: string[] = [];
  for (const word of words) {
    const [base, tone] = withoutTone(word);
    if (SYLLABLE.test(base) && spell(base, tone) === word) {
      syllables.set(base, (syllables.get(base) ?? 0) | (1 << tone));
    } else (NAME.test(word) ? names : others).push(word);
  }
  const bases = [...syllables.keys()].sort();
  return {
    syllables: packShared(bases),
    tones: bases.map((base) => String.fromCharCode(FIRST_TONES + syllables.get(base)!)).join(""),
    names: packShared(names.sort()),
    others: others.sort().join(" "),
  };
}

function withoutTone(word: string): [base: string, tone: number] {
  const parts = [...word.normalize("NFD")];
  const tone = parts.findIndex((part) => MARKS.includes(part));
  if (tone < 0) return [word, 0];
  const base = parts.filter((_, i) => i !== tone).join("");
  return [base.normalize("NFC"), MARKS.indexOf(parts[tone])];
}

function packShared(sorted: readonly string[]): string {
  const packed = sorted.map((word, i) => {
    const last = sorted[i - 1] ?? "";
    let shared = 0;
    while (shared < MOST_SHARED && shared < word.length && word[shared] === last[shared]) shared++;
    return String.fromCharCode(FIRST_SHARED + shared) + word.slice(shared);
  });
  return packed.join("");
}

function unpackShared(list: string): string[] {
  let last = "";
  return (list.match(/[#-/][^#-/]*/g) ?? []).map((part) => {
    last = last.slice(0, part.charCodeAt(0) - FIRST_SHARED) + part.slice(1);
    return last;
  });
}

/** The words, in the order of their ids. */
export function unpackWords({ syllables, tones, names, others }: PackedWords): string[] {
  const spelled = unpackShared(syllables).flatMap((base, i) => {
    const found = tones.charCodeAt(i) - FIRST_TONES;
    return MARKS.flatMap((_, tone) => ((found & (1 << tone)) === 0 ? [] : [spell(base, tone)]));
  });
  return [...spelled, ...unpackShared(names), ...others.split(" ")].filter((word) => word !== "");
}

/** Adds the words to a vocabulary without spelling them. */
export function addWords(words: PackedWords, vocabulary: Vocabulary): void {
  const { syllables, tones, names, others } = words;
  addSpelled(syllables, (i) => tones.charCodeAt(i) - FIRST_TONES, vocabulary);
  addSpelled(names, () => 1, vocabulary);
  scan(others, vocabulary, createTokens(), true);
}
