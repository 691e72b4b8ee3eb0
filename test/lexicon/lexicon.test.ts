import { describe, expect, it, test } from "vitest";
import { createFits } from "../../src/grammar/fits.ts";
import { createLexicon, type LexiconRow } from "../../src/lexicon/lexicon.ts";
import { createTokens, scan } from "../../src/text/scan.ts";
import { createVocabulary } from "../../src/text/vocabulary.ts";

const rows: LexiconRow[] = [
  { phrase: "Ủy viên", class: "role" },
  { phrase: "Ủy viên dự khuyết", class: "role" },
  { phrase: "hoà bình", class: "noun", field: "peace" },
  { phrase: "Hòa Bình", class: "place", code: "17" },
  { phrase: "bà", class: "honorific" },
  { phrase: "Bà Rịa - Vũng Tàu", class: "place" },
  { phrase: "Phan Rang-Tháp Chàm", class: "place" },
  { phrase: "Cục Thuế", class: "body" },
];

/** The entries that fit at the first token of a text, longest first: `class:phrase`. */
function fitting(text: string, from: readonly LexiconRow[] = rows): string[] {
  const vocabulary = createVocabulary();
  const lexicon = createLexicon(from, vocabulary);
  const fits = createFits(
    lexicon,
    lexicon.classes.map((_, id) => [id]),
  );
  const tokens = createTokens(16);
  scan(text, vocabulary, tokens);
  const hits = new Int32Array(16);
  lexicon.match(tokens, hits);
  const found: string[] = [];
  for (let node = hits[0]; node !== 0; node = lexicon.shorter[node]) {
    lexicon.classes.forEach((name, id) => {
      if (!fits.fit(node, id, tokens.shape, 0)) return;
      const length = lexicon.depth[node];
      found.push(`${name}:${text.slice(tokens.start[0], tokens.end[length - 1])}`);
    });
  }
  return found;
}

describe("hits", () => {
  it("are the longest entry, and the shorter ones behind it", () => {
    expect(fitting("Ủy viên dự khuyết tỉnh")).toEqual(["role:Ủy viên dự khuyết", "role:Ủy viên"]);
    expect(fitting("Ủy viên dự bị")).toEqual(["role:Ủy viên"]);
    expect(fitting("Ủy ban")).toEqual([]);
  });

  it("do not cross an unknown word, another mark or a line break", () => {
    expect(fitting("Ủy\nviên")).toEqual([]);
    expect(fitting("Ủy, viên")).toEqual([]);
  });

  it("see through spellings", () => {
    const text = "UỶ VIÊN DỰ KHUYẾT";
    expect(fitting(text.normalize("NFD"))).toHaveLength(2);
    expect(fitting("BÀ RỊA – VŨNG TÀU")).toContain("place:BÀ RỊA – VŨNG TÀU");
  });
});

describe("case", () => {
  it("is free for a phrase in small letters", () => {
    expect(fitting("bà con")).toEqual(["honorific:bà"]);
    expect(fitting("BÀ con")).toEqual(["honorific:BÀ"]);
  });

  it("asks a phrase with a capital for its first capital", () => {
    expect(fitting("ủy viên")).toEqual([]);
    expect(fitting("Ủy Viên")).toEqual(["role:Ủy Viên"]);
    expect(fitting("Cục thuế")).toEqual(["body:Cục thuế"]);
    expect(fitting("cục Thuế")).toEqual([]);
  });

  it("asks names for every capital", () => {
    expect(fitting("Hòa Bình")).toEqual(["noun:Hòa Bình", "place:Hòa Bình"]);
    expect(fitting("Hoà bình")).toEqual(["noun:Hoà bình"]);
    expect(fitting("hoà bình")).toEqual(["noun:hoà bình"]);
    expect(fitting("Bà Rịa - Vũng tàu")).toEqual(["honorific:Bà"]);
  });

  it("counts tokens, not words, where marks touch words", () => {
    expect(fitting("Phan Rang-Tháp Chàm")).toEqual(["place:Phan Rang-Tháp Chàm"]);
    expect(fitting("Phan Rang - Tháp Chàm")).toEqual(["place:Phan Rang - Tháp Chàm"]);
    expect(fitting("Phan Rang-tháp Chàm")).toEqual([]);
  });
});

test("entries keep their attributes, by class where asked", () => {
  const vocabulary = createVocabulary();
  const lexicon = createLexicon(rows, vocabulary);
  const tokens = createTokens(4);
  scan("Hòa Bình", vocabulary, tokens);
  const hits = new Int32Array(4);
  lexicon.match(tokens, hits);
  const place = lexicon.classes.indexOf("place");
  expect(lexicon.entry(hits[0], true)).toEqual(rows[2]);
  expect(lexicon.entry(hits[0], true, place)).toEqual(rows[3]);
  expect(lexicon.entry(hits[0], false, place)).toBeUndefined();
  expect(lexicon.entries(hits[0])).toEqual([rows[2], rows[3]]);
});

test("more than 32 classes keep apart", () => {
  const many = Array.from({ length: 70 }, (_, i) => ({ phrase: "xã", class: `c${i}` }));
  expect(fitting("xã", many)).toHaveLength(70);
  expect(fitting("xã", [...many.slice(0, 40), { phrase: "bản", class: "last" }])).toHaveLength(40);
});

test("an empty lexicon finds nothing", () => {
  expect(fitting("xã", [])).toEqual([]);
});

test.each([
  ["Đảng", true],
  ["đảng", false],
  ["Ð", true],
  ["7 bản", false],
  ["H'Ven", true],
  ["“Xã", false],
])("%s asks for a capital initial: %s", (phrase, expected) => {
  const rows = [{ phrase, class: "c" }];
  expect(fitting(phrase, rows)).toHaveLength(1);
  expect(fitting(phrase.toLowerCase(), rows)).toHaveLength(expected ? 0 : 1);
});
