import { describe, expect, it, test } from "vitest";
import { createTokens, scan } from "../../src/text/scan.ts";
import { createVocabulary } from "../../src/text/vocabulary.ts";
import { identities, tokensOf, vocabularyOf } from "./read.ts";

const same: [why: string, one: string, other: string][] = [
  ["the tone on either vowel", "hoà", "hòa"],
  ["the tone on either vowel", "thuỷ", "thủy"],
  ["the tone on either vowel, with a capital", "Uỷ", "ủy"],
  ["y and i behind a consonant", "kỹ", "kĩ"],
  ["y and i behind a consonant", "Mỹ", "mĩ"],
  ["y and i behind a consonant", "lý", "lí"],
  ["y and i behind qu", "quý", "quí"],
  ["capitals", "ĐẢNG", "đảng"],
  ["the decomposed form", "nghị", "nghị".normalize("NFD")],
  ["letters composed in part", "tiếng", "ti\u00ea\u0301ng"],
  ["marks in the other order", "việt", "vi\u0065\u0302\u0323t"],
  ["U+00D0 for Đ", "Đông", "\u00d0ông"],
  ["either apostrophe", "h'ven", "H’VEN"],
  ["superscripts", "km²", "km2"],
  ["a zero-width character inside", "trung", "tru\u200bng"],
  ["all dashes", "-", "–"],
  ["all dashes", "—", "‑"],
  ["double quotes", '"', "“"],
  ["double quotes", "«", "”"],
  ["single quotes", "'", "‘"],
];

const different: [why: string, one: string, other: string][] = [
  ["another tone", "hoà", "hoá"],
  ["another vowel", "thơ", "thô"],
  ["đ and d", "đa", "da"],
  ["y and i behind a vowel", "thúy", "thúi"],
  ["y and i behind a vowel", "tay", "tai"],
  ["y alone", "y", "i"],
  ["another consonant", "xã", "sã"],
  ["marks", ".", ","],
  ["marks of one plane", "📞", "📠"],
  ["numbers", "12", "21"],
  ["numbers with other marks inside", "1.5", "1,5"],
  ["a letter's own mark", "ơ", "o"],
];

describe("are one word", () => {
  it.each(same)("%s: %s %s", (_, one, other) => {
    const vocabulary = createVocabulary();
    expect(identities(one, vocabulary)).toEqual(identities(other, vocabulary));
    expect(identities(one, vocabulary)).not.toContain(0);
  });
});

describe("are two words", () => {
  it.each(different)("%s: %s %s", (_, one, other) => {
    const vocabulary = createVocabulary();
    expect(identities(one, vocabulary)).not.toEqual(identities(other, vocabulary));
  });
});

test("every Vietnamese letter with every tone folds as its decomposed form does", () => {
  const vocabulary = createVocabulary();
  for (const vowel of "aăâeêioôơuưy") {
    for (const tone of ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"]) {
      const word = `b${vowel}${tone}n`.normalize("NFC");
      const [id] = identities(word, vocabulary);
      for (const form of [word.normalize("NFD"), word.toUpperCase(), `b${vowel}${tone}n`]) {
        expect(identities(form, vocabulary), `${word} as ${form}`).toEqual([id]);
      }
    }
  }
  // 12 vowels × 6 tones, and the unknown word.
  expect(vocabulary.size).toBe(73);
});

describe("the vocabulary is closed", () => {
  it("gives 0 to what it does not know, and does not grow", () => {
    const vocabulary = vocabularyOf("ủy ban");
    const size = vocabulary.size;
    const tokens = tokensOf("Ủy ban nhân dân, 12 UỶ BAN", vocabulary);
    const ids = [...tokens.id.subarray(0, tokens.count)];
    expect(ids.map((id) => (id === 0 ? 0 : 1))).toEqual([1, 1, 0, 0, 0, 0, 1, 1]);
    expect(ids[0]).toBe(ids[6]);
    expect(vocabulary.size).toBe(size);
  });

  it("keeps every id while it grows", () => {
    const vocabulary = createVocabulary(4);
    const word = (i: number): string =>
      `w${i.toString(26).replace(/\d/gu, (d) => "qrstuvwxyz"[Number(d)])}`;
    const first = Array.from({ length: 3000 }, (_, i) => identities(word(i), vocabulary)[0]);
    expect(new Set(first).size).toBe(vocabulary.size - 1);
    const again = Array.from({ length: 3000 }, (_, i) => {
      const tokens = createTokens(4);
      scan(word(i), vocabulary, tokens);
      return tokens.id[0];
    });
    expect(again).toEqual(first);
  });
});
