import fc from "fast-check";
import { expect, test } from "vitest";
import { createFits } from "../../src/grammar/fits.ts";
import { createLexicon, type LexiconRow } from "../../src/lexicon/lexicon.ts";
import { createTokens, scan } from "../../src/text/scan.ts";
import { createVocabulary } from "../../src/text/vocabulary.ts";

const syllable = fc.constantFrom("hoà", "bình", "sơn", "la", "đông", "-");
const withCapital = (word: string, capital: boolean): string =>
  capital ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
const word = fc.tuple(syllable, fc.boolean()).map(([base, capital]) => withCapital(base, capital));
const phrase = fc
  .array(word, { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(" "))
  .filter((text) => /\p{L}/u.test(text));
const row: fc.Arbitrary<LexiconRow> = fc.record({
  phrase,
  class: fc.constantFrom("noun", "place", "family", "role"),
});

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

/** Whether a row matches the words from `at` on, word by word as its docs say. */
function fits({ phrase, class: cls }: LexiconRow, words: readonly string[], at: number): boolean {
  const parts = phrase.split(" ");
  const name = cls === "place" || cls === "family";
  return parts.every((part, i) => {
    const there = words[at + i] ?? "";
    if (part.toLowerCase() !== there.toLowerCase()) return false;
    const asked = isCapital(part) && (name || i === 0);
    return !asked || isCapital(there);
  });
}

test("finds what a search of every row at every word finds", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(row, {
        maxLength: 12,
        selector: ({ phrase, class: cls }) => `${cls} ${phrase.toLowerCase()}`,
      }),
      fc.array(
        fc.oneof({ weight: 8, arbitrary: word }, { weight: 1, arbitrary: fc.constant("xe") }),
        {
          maxLength: 12,
        },
      ),
      (rows, words) => {
        // One node keeps one set of name capitals, so two name classes must not share a phrase.
        const named = rows.filter((r) => r.class === "place" || r.class === "family");
        fc.pre(new Set(named.map((r) => r.phrase.toLowerCase())).size === named.length);
        const vocabulary = createVocabulary();
        const lexicon = createLexicon(rows, vocabulary);
        const entries = createFits(
          lexicon,
          lexicon.classes.map((_, id) => [id]),
        );
        const tokens = createTokens(64);
        scan(words.join(" "), vocabulary, tokens);
        const hits = new Int32Array(64);
        lexicon.match(tokens, hits);
        words.forEach((_, at) => {
          const expected = rows
            .filter((r) => fits(r, words, at))
            .map((r) => `${r.phrase.split(" ").length} ${r.class}`)
            .sort();
          const found: string[] = [];
          for (let node = hits[at]; node !== 0; node = lexicon.shorter[node]) {
            lexicon.classes.forEach((name, id) => {
              if (entries.fit(node, id, tokens.shape, at)) {
                found.push(`${lexicon.depth[node]} ${name}`);
              }
            });
          }
          expect(found.sort()).toEqual(expected);
        });
      },
    ),
    { numRuns: 500, seed: 2 },
  );
});
