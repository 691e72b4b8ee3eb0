import { describe, expect, it, test } from "vitest";
import { createTokens, scan } from "../../src/text/scan.ts";
import { FIRST } from "../../src/text/table.ts";
import { createVocabulary } from "../../src/text/vocabulary.ts";
import { type Told, tokensOf, told } from "./read.ts";

type Row = [name: string, text: string, tokens: Told[]];

const words: Row[] = [
  [
    "small, capitalised, in capitals",
    "xã Xuân LÀO",
    [
      ["xã", "lower"],
      ["Xuân", "title"],
      ["LÀO", "upper"],
    ],
  ],
  [
    "one capital",
    "Y Đ",
    [
      ["Y", "initial"],
      ["Đ", "initial"],
    ],
  ],
  [
    "capitals inside",
    "NGhị eOffice",
    [
      ["NGhị", "mixed"],
      ["eOffice", "camel"],
    ],
  ],
  [
    "an apostrophe between letters",
    "H'Ven H’Ven",
    [
      ["H'Ven", "mixed"],
      ["H’Ven", "mixed"],
    ],
  ],
  [
    "an apostrophe at the end",
    "đội'",
    [
      ["đội", "lower"],
      ["'", "mark", "glued"],
    ],
  ],
  [
    "digits behind letters",
    "km2 C04 m3/s",
    [
      ["km2", "lower", "alnum"],
      ["C04", "initial", "alnum"],
      ["m3", "lower", "alnum"],
      ["/", "mark", "glued"],
      ["s", "lower", "glued"],
    ],
  ],
  ["a superscript behind letters", "km²", [["km²", "lower", "alnum"]]],
  [
    "Đ in three spellings",
    "Đà Ðà ĐÀ",
    [
      ["Đà", "title"],
      ["Ðà", "title"],
      ["ĐÀ", "upper"],
    ],
  ],
  [
    "other scripts",
    "中国 Кремль",
    [
      ["中国", "lower"],
      ["Кремль", "lower"],
    ],
  ],
];

const numbers: Row[] = [
  ["plain", "2021", [["2021", "number", "digits"]]],
  [
    "with points and commas inside",
    "29.738 70,01 30.4.1975",
    [
      ["29.738", "number"],
      ["70,01", "number"],
      ["30.4.1975", "number"],
    ],
  ],
  [
    "with a point behind",
    "năm 2021.",
    [
      ["năm", "lower"],
      ["2021", "number", "digits"],
      [".", "mark", "glued"],
    ],
  ],
  [
    "with two points",
    "3..5",
    [
      ["3", "number", "digits"],
      [".", "mark", "glued"],
      [".", "mark", "glued"],
      ["5", "number", "digits", "glued"],
    ],
  ],
  [
    "with slashes",
    "30/11/2021",
    [
      ["30", "number", "digits"],
      ["/", "mark", "glued"],
      ["11", "number", "digits", "glued"],
      ["/", "mark", "glued"],
      ["2021", "number", "digits", "glued"],
    ],
  ],
  [
    "with a unit stuck to it",
    "40kg 12,5%",
    [
      ["40", "number", "digits"],
      ["kg", "lower", "glued"],
      ["12,5", "number"],
      ["%", "mark", "glued"],
    ],
  ],
  [
    "with a lone superscript",
    "10²",
    [
      ["10", "number", "digits"],
      ["²", "mark", "glued"],
    ],
  ],
];

const marks: Row[] = [
  [
    "dashes",
    "a - b–c",
    [
      ["a", "lower"],
      ["-", "mark"],
      ["b", "lower"],
      ["–", "mark", "glued"],
      ["c", "lower", "glued"],
    ],
  ],
  [
    "quotes",
    "“xã” ‘bản’",
    [
      ["“", "mark"],
      ["xã", "lower", "glued"],
      ["”", "mark", "glued"],
      ["‘", "mark"],
      ["bản", "lower", "glued"],
      ["’", "mark", "glued"],
    ],
  ],
  [
    "one mark a token",
    "v.v…",
    [
      ["v", "lower"],
      [".", "mark", "glued"],
      ["v", "lower", "glued"],
      ["…", "mark", "glued"],
    ],
  ],
  [
    "an emoji",
    "chợ😀vui",
    [
      ["chợ", "lower"],
      ["😀", "mark", "glued"],
      ["vui", "lower", "glued"],
    ],
  ],
  [
    "lone surrogates",
    "a\ud83d b\ude00",
    [
      ["a", "lower"],
      ["\ud83d", "mark", "glued"],
      ["b", "lower"],
      ["\ude00", "mark", "glued"],
    ],
  ],
  [
    "a combining mark without a letter",
    "= \u0301 5\u0301",
    [
      ["=", "mark"],
      ["\u0301", "mark"],
      ["5", "number", "digits"],
      ["\u0301", "mark", "glued"],
    ],
  ],
];

const space: Row[] = [
  [
    "no-break and wide spaces",
    "bản\u00a0Hồ\u3000Bốn\u2009xã",
    [
      ["bản", "lower"],
      ["Hồ", "title"],
      ["Bốn", "title"],
      ["xã", "lower"],
    ],
  ],
  [
    "line breaks of every kind, runs of them as one",
    "a\r\nb \n\n c\u2028d\re",
    [
      ["a", "lower"],
      ["\r\n", "break"],
      ["b", "lower", "first"],
      ["\n\n ", "break"],
      ["c", "lower", "first"],
      ["\u2028", "break"],
      ["d", "lower", "first"],
      ["\r", "break"],
      ["e", "lower", "first"],
    ],
  ],
  [
    "zero-width characters between words",
    "\ufeffbản\u200b \u200bxã\u2060",
    [
      ["bản", "lower"],
      ["xã", "lower"],
    ],
  ],
  [
    "zero-width characters inside words",
    "tru\u200bng tâ\u00adm",
    [
      ["tru\u200bng", "lower"],
      ["tâ\u00adm", "lower"],
    ],
  ],
  ["nothing", " \t\u200b", []],
];

describe.each([
  ["words", words],
  ["numbers", numbers],
  ["marks", marks],
  ["white space", space],
])("%s", (_, rows) => {
  it.each(rows)("%s", (_name, text, tokens) => {
    expect(told(text)).toEqual(tokens);
  });
});

describe("a known word with a number stuck to it", () => {
  it("is a word and a number", () => {
    expect(told("tháng7", "tháng")).toEqual([
      ["tháng", "lower"],
      ["7", "number", "digits", "glued"],
    ]);
    expect(told("Tháng12/2020".normalize("NFD"), "tháng")[0]).toEqual([
      "Tháng".normalize("NFD"),
      "title",
    ]);
  });

  it("keeps its own shape, whatever stands behind", () => {
    expect(told("tháng7ABC", "tháng")).toEqual([
      ["tháng", "lower"],
      ["7", "number", "digits", "glued"],
      ["ABC", "upper", "glued"],
    ]);
  });

  it("does not hold a zero-width character between the two", () => {
    expect(told("tháng\u200b7", "tháng")[0]).toEqual(["tháng", "lower"]);
  });

  it("stays one word when the letters alone are unknown, too few, or the whole is known", () => {
    expect(told("abc7")).toEqual([["abc7", "lower", "alnum"]]);
    expect(told("km2", "km")).toEqual([["km2", "lower", "alnum"]]);
    expect(told("lầu5", "lầu", "lầu5")).toEqual([["lầu5", "lower", "alnum"]]);
  });
});

test("decomposed text has the same tokens", () => {
  const text = "Ủy ban nhân dân xã Ðường Hoa, 29.738 m²";
  const composed = told(text);
  const decomposed = told(text.normalize("NFD"));
  expect(decomposed.map(([word, ...rest]) => [word.normalize("NFC"), ...rest])).toEqual(composed);
  expect(tokensOf(text).decomposed).toBe(false);
  expect(tokensOf(text.normalize("NFD")).decomposed).toBe(true);
});

test("the first token of a text is the first of its line", () => {
  expect(tokensOf("xã").shape[0] & FIRST).not.toBe(0);
  expect(tokensOf("\u200b\u3000xã").shape[0] & FIRST).not.toBe(0);
});

test("a scan into a table of enough room makes no new columns", () => {
  const vocabulary = createVocabulary();
  const tokens = createTokens(4);
  const text = "một hai ba bốn năm sáu bảy tám chín mười ".repeat(100);
  scan(text, vocabulary, tokens);
  expect(tokens.count).toBe(1000);
  const { start, end, id, shape } = tokens;
  scan(text.normalize("NFD"), vocabulary, tokens);
  expect([tokens.start, tokens.end, tokens.id, tokens.shape]).toEqual([start, end, id, shape]);
  expect(tokens.start).toBe(start);
  expect(tokens.end).toBe(end);
  expect(tokens.id).toBe(id);
  expect(tokens.shape).toBe(shape);
});

test("growing keeps what was read", () => {
  const text = "một hai ba bốn năm";
  const small = createTokens(1);
  scan(text, createVocabulary(), small);
  const large = createTokens(64);
  scan(text, createVocabulary(), large);
  for (const column of ["start", "end", "id", "shape"] as const) {
    expect([...small[column].subarray(0, 5)]).toEqual([...large[column].subarray(0, 5)]);
  }
});
