import { surfaceEnd } from "../grammar/checks.ts";
import { KINDS } from "../grammar/first.ts";
import { MOST_BEHIND } from "../grammar/lengths.ts";
import { eachPart } from "../grammar/parts.ts";
import type { PatternNode } from "../grammar/pattern.ts";
import { createTokens, scan } from "../text/scan.ts";
import { BREAK, DIGITS, FIRST, GLUED, isCapital, KIND, type Tokens } from "../text/table.ts";
import { createVocabulary } from "../text/vocabulary.ts";
import { numeralReader } from "../values/numerals.ts";
import { isRoman } from "../values/roman.ts";

/** The ends, exclusive, of the matches of a part at a token. */
type Ends = (node: PatternNode, from: number) => readonly number[];
/** Called with a part that does not match where it is tried. */
type Missed = (node: PatternNode, from: number) => void;

/** A pattern's matches in a text, without the lexicon and the other rules of a tagger. */
export interface BestCase {
  tokens: Tokens;
  /**
   * The ends of all matches at token `from` that there can be, whatever entries and spans there are.
   *
   * @param limit the token at which they end at the latest
   */
  ends(from: number, limit: number, missed: Missed): readonly number[];
}

/** A word with digits at its end may be one token or two: that is for the tagger's lexicon to say. */
const STUCK = /(?:\p{L}[\p{M}\p{Cf}'’]*){3}[\d¹²³]/u;

/**
 * Reads texts as a tagger would that has the best of lexicons and of other rules for a pattern: what
 * the tagger's own matcher finds is always among what is found here.
 *
 * @returns the reading of a text; undefined where even its tokens depend on the lexicon
 */
export function bestCases(pattern: PatternNode): (text: string) => BestCase | undefined {
  const vocabulary = createVocabulary(64);
  const scratch = createTokens(16);
  const phrases = new Map<string, { ids: readonly number[]; capital: boolean }>();
  const learn = (text: string): readonly number[] => {
    scan(text, vocabulary, scratch, true);
    return [...scratch.id.subarray(0, scratch.count)];
  };
  // A text is read by a closed vocabulary, so all words come first.
  const numerals = numeralReader((word) => learn(word)[0]);
  eachPart(pattern, (part) => {
    if (part.op !== "phrase" || phrases.has(part.text)) return;
    phrases.set(part.text, { ids: learn(part.text), capital: isCapital(scratch.shape[0]) });
  });

  return (text) => {
    if (STUCK.test(text)) return undefined;
    const tokens = createTokens(64);
    scan(text, vocabulary, tokens);
    const { id, shape, count } = tokens;
    // A look-around must be judged by what there can be, a negative one by what there must be.
    const possible = reader(false, count);
    const certain = reader(true, count);
    return {
      tokens,
      ends: (from, limit, missed) => reader(false, limit, missed)(pattern, from),
    };

    /** @param sure whether only matches count that need no entry, no span and no numeral. */
    function reader(sure: boolean, limit: number, missed?: Missed): Ends {
      const known = new Map<PatternNode, (readonly number[])[]>();
      const ends: Ends = (node, from) => {
        const row = known.get(node) ?? [];
        known.set(node, row);
        row[from] ??= [...new Set(find(node, from))].filter((end) => end <= limit);
        if (row[from].length === 0) missed?.(node, from);
        return row[from];
      };
      const one = (fits: boolean, from: number): number[] =>
        from < count && fits ? [from + 1] : [];
      const none = (fits: boolean, from: number): number[] => (fits ? [from] : []);
      /** Any stretch of tokens, on one line or on several. */
      const stretch = (from: number, lines: boolean): number[] => {
        const all: number[] = [];
        for (let p = from; !sure && p < count && (lines || kindAt(p) !== BREAK); p++)
          all.push(p + 1);
        return all;
      };

      function find(node: PatternNode, from: number): readonly number[] {
        switch (node.op) {
          case "seq":
            return node.items.reduce<readonly number[]>(
              (starts, item) => [...new Set(starts.flatMap((start) => ends(item, start)))],
              [from],
            );
          case "any":
            return node.items.flatMap((item) => ends(item, from));
          case "opt":
            return [...ends(node.item, from), from];
          case "many":
            return rounds(node, from);
          case "as":
            return ends(node.item, from);
          case "phrase": {
            const { ids, capital } = phrases.get(node.text) ?? { ids: [], capital: false };
            const fits =
              from + ids.length <= count &&
              ids.every((word, i) => id[from + i] === word) &&
              (!capital || isCapital(shape[from]));
            return fits ? [from + ids.length] : [];
          }
          case "lex":
            return stretch(from, false);
          case "span":
            return stretch(from, true);
          case "shape":
            return one(
              node.names.some((name) => isShape(name, from)),
              from,
            );
          case "numeral": {
            const end = sure || from >= count ? -1 : numerals.end(tokens, from);
            return end > from ? [end] : [];
          }
          case "roman":
            return one(isCapital(shape[from]) && isRoman(tokens, from), from);
          case "surface": {
            const end = from < count ? surfaceEnd(node.source, { tokens }, from) : -1;
            return end > from ? [end] : [];
          }
          case "look":
          case "behind": {
            // Where what is looked for may or may not be there, either way is the best case.
            const read = node.negative === sure ? possible : certain;
            return none(looked(node, from, read) !== node.negative, from);
          }
          case "glued":
            return none((from < count && (shape[from] & GLUED) !== 0) !== node.negative, from);
          case "lineStart":
            return none(from === 0 || (from < count && (shape[from] & FIRST) !== 0), from);
          case "lineEnd":
            return none(from >= count || kindAt(from) === BREAK, from);
        }
      }

      function rounds({ item, min, max }: PatternNode & { op: "many" }, from: number): number[] {
        const all = min === 0 ? [from] : [];
        let starts = [from];
        for (let round = 1; round <= max && starts.length > 0; round++) {
          starts = [...new Set(starts.flatMap((start) => ends(item, start)))];
          if (round >= min) all.push(...starts);
        }
        return all;
      }

      return ends;
    }

    function looked(
      { op, item }: PatternNode & { op: "look" | "behind" },
      from: number,
      read: Ends,
    ): boolean {
      if (op === "look") return read(item, from).length > 0;
      for (let length = 1; length <= Math.min(MOST_BEHIND, from); length++) {
        if (read(item, from - length).includes(from)) return true;
      }
      return false;
    }

    function kindAt(p: number): number {
      return shape[p] & KIND;
    }

    function isShape(name: keyof typeof KINDS, p: number): boolean {
      if ((KINDS[name] & (1 << kindAt(p))) === 0) return false;
      return name !== "digits" || (shape[p] & DIGITS) !== 0;
    }
  };
}
