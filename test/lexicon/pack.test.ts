import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packSets, unpackSets } from "../../src/grammar/plan-sets.ts";
import { packNumbers, unpackNumbers } from "../../src/lexicon/digits.ts";
import {
  createLexicon,
  type Lexicon,
  type LexiconRow,
  openLexicon,
} from "../../src/lexicon/lexicon.ts";
import { packLexicon } from "../../src/lexicon/pack.ts";
import { unpackLexicon } from "../../src/lexicon/unpack.ts";
import { addWords, packWords, unpackWords } from "../../src/lexicon/words.ts";
import { createTokens, scan } from "../../src/text/scan.ts";
import { createVocabulary, type Vocabulary } from "../../src/text/vocabulary.ts";

const word = fc.constantFrom("Hoà", "bình", "Sơn", "la", "đông", "UBND", "g7", "-", "K'Bang");
const words = fc.array(word, { minLength: 1, maxLength: 5 });
const row: fc.Arbitrary<LexiconRow> = fc
  .record({
    phrase: words.map((parts) => parts.join(" ")).filter((text) => /\p{L}/u.test(text)),
    class: fc.constantFrom("noun", "place", "role"),
    kind: fc.constantFrom("", "city", "river"),
  })
  .map(({ kind, ...rest }) => (kind === "" ? rest : { ...rest, kind }));

/** What a lexicon finds at each token of a text. */
function found(text: string, lexicon: Lexicon, vocabulary: Vocabulary): unknown[] {
  const tokens = createTokens();
  scan(text, vocabulary, tokens);
  const hits = new Int32Array(tokens.count + 1);
  lexicon.match(tokens, hits);
  return Array.from(hits.subarray(0, tokens.count), (hit) => {
    const nodes: unknown[] = [];
    for (let node = hit; node !== 0; node = lexicon.shorter[node]) {
      const known = lexicon.classes.flatMap((name) =>
        [true, false].map((capital) => [
          name,
          lexicon.has(node, lexicon.classOf(name), capital),
          lexicon.entry(node, capital, lexicon.classOf(name))?.kind,
        ]),
      );
      const rows = lexicon.entries(node).map(({ phrase: _, ...attributes }) => attributes);
      nodes.push([lexicon.depth[node], rows, known]);
    }
    return nodes;
  });
}

describe("a packed lexicon", () => {
  it("finds what the rows do that it was packed of", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), words, (rows, text) => {
        const vocabulary = createVocabulary();
        const lexicon = createLexicon(rows, vocabulary);
        const again = createVocabulary();
        const frozen = unpackLexicon(packLexicon(rows), again);
        const unpacked = openLexicon(frozen, () => {
          throw new Error("nothing is added");
        });
        expect(again.size).toBe(vocabulary.size);
        expect([...frozen.firstChild].at(-1)).toBe(frozen.word.length);
        expect(unpacked.classes).toEqual(lexicon.classes);
        const joined = text.join(" ");
        expect(found(joined, unpacked, again)).toEqual(found(joined, lexicon, vocabulary));
      }),
      { numRuns: 300, seed: 20211130 },
    );
  });

  it("spells its rows as they were given, capitals and all", () => {
    const rows: LexiconRow[] = [
      { phrase: "H & M", class: "brand" },
      { phrase: "m", class: "unit" },
      { phrase: "Hoà Bình", class: "place", kind: "city" },
      { phrase: "UBND quý", class: "body" },
    ];
    const frozen = unpackLexicon(packLexicon(rows), createVocabulary());
    const unpacked = openLexicon(frozen, () => {
      throw new Error("nothing is added");
    });
    const byPhrase = (a: LexiconRow, b: LexiconRow): number => (a.phrase < b.phrase ? -1 : 1);
    expect(unpacked.rows().sort(byPhrase)).toEqual([...rows].sort(byPhrase));
  });
});

describe("packed words", () => {
  const all = [
    "hoà",
    "hòa",
    "quý",
    "thuở",
    "giêng",
    "nghiêng",
    "tuyên",
    "đ",
    "ĐHQG",
    "C01",
    "C011",
  ];
  const odd = [
    "K'Bang",
    "km²",
    "km2",
    "₫",
    "7",
    "genève",
    "hmŏk",
    "~",
    "abcdefghijklmnopqrstuvwxyz",
  ];

  it("come back in their own order, each once", () => {
    const unpacked = unpackWords(packWords([...odd, ...all]));
    expect([...unpacked].sort()).toEqual([...odd, ...all].sort());
    expect(unpackWords(packWords(unpacked))).toEqual(unpacked);
    expect(unpackWords(packWords([]))).toEqual([]);
  });

  it("have the ids that reading them gives", () => {
    const given = [...odd, ...all].filter((one) => one !== "hòa" && one !== "km²");
    const vocabulary = createVocabulary();
    addWords(packWords(given), vocabulary);
    const spelled = unpackWords(packWords(given));
    const tokens = createTokens();
    scan(spelled.join(" "), vocabulary, tokens);
    expect([...tokens.id.subarray(0, tokens.count)]).toEqual(spelled.map((_, i) => i + 1));
    expect(vocabulary.size).toBe(given.length + 1);
  });
});

describe("packed numbers", () => {
  it("come back", () => {
    const numbers = Array.from({ length: 0x10000 }, (_, i) => i);
    expect([...unpackNumbers(packNumbers(numbers))]).toEqual(numbers);
    expect(packNumbers(numbers)).toMatch(/^[ !#-[\]-~]*$/);
  });

  it("are refused where they do not fit", () => {
    for (const number of [-1, 0x10000, Number.NaN]) {
      expect(() => packNumbers([number])).toThrow(RangeError);
    }
  });
});

it("packed sets come back, those among them that others hold and that a lexicon gives", () => {
  const vocabulary = createVocabulary();
  const rows = ["la", "sơn la", "hoà bình", "đông"].map((phrase) => ({ phrase, class: "place" }));
  const lexicon = createLexicon(rows, vocabulary);
  const sets = fc.array(fc.uniqueArray(fc.integer({ min: 1, max: 12 })), { maxLength: 8 });
  const sorted = (ids: ArrayLike<number>): number[] =>
    [...new Set(Array.from(ids))].sort((a, b) => a - b);
  fc.assert(
    fc.property(sets, (given) => {
      const all = [...given, [1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6], [1, 2, 3]];
      expect(unpackSets(packSets(all, lexicon), lexicon).map(sorted)).toEqual(all.map(sorted));
    }),
    { seed: 1 },
  );
});
