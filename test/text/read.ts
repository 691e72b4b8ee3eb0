import { createTokens, scan } from "../../src/text/scan.ts";
import {
  ALNUM,
  BREAK,
  CAMEL,
  DIGITS,
  FIRST,
  GLUED,
  INITIAL,
  KIND,
  LOWER,
  MARK,
  MIXED,
  NUMBER,
  TITLE,
  type Tokens,
  UPPER,
} from "../../src/text/table.ts";
import { createVocabulary, type Vocabulary } from "../../src/text/vocabulary.ts";

const KINDS: Readonly<Record<number, string>> = {
  [BREAK]: "break",
  [MARK]: "mark",
  [NUMBER]: "number",
  [LOWER]: "lower",
  [TITLE]: "title",
  [UPPER]: "upper",
  [INITIAL]: "initial",
  [MIXED]: "mixed",
  [CAMEL]: "camel",
};

/** A token as tests write it: its text, its kind and its flags. */
export type Told = readonly [text: string, kind: string, ...flags: string[]];

/** The words given are known; everything else is 0. */
export function vocabularyOf(...phrases: readonly string[]): Vocabulary {
  const vocabulary = createVocabulary();
  for (const phrase of phrases) scan(phrase, vocabulary, createTokens(64), true);
  return vocabulary;
}

export function tokensOf(text: string, vocabulary: Vocabulary = createVocabulary()): Tokens {
  const tokens = createTokens(16);
  scan(text, vocabulary, tokens);
  return tokens;
}

/** The token table in words. The first token of a text is always the first of its line. */
export function told(text: string, ...known: readonly string[]): Told[] {
  const tokens = tokensOf(text, vocabularyOf(...known));
  return Array.from({ length: tokens.count }, (_, i) => {
    const shape = tokens.shape[i];
    const flags = [
      (shape & DIGITS) !== 0 ? "digits" : "",
      (shape & GLUED) !== 0 ? "glued" : "",
      (shape & FIRST) !== 0 && i > 0 ? "first" : "",
      (shape & ALNUM) !== 0 ? "alnum" : "",
    ].filter((flag) => flag !== "");
    return [text.slice(tokens.start[i], tokens.end[i]), KINDS[shape & KIND], ...flags];
  });
}

/** The identities of a text's words, when all of them are known. */
export function identities(text: string, vocabulary: Vocabulary): number[] {
  const tokens = createTokens(64);
  scan(text, vocabulary, tokens, true);
  return [...tokens.id.subarray(0, tokens.count)];
}
