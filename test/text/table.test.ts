import { describe, expect, it, test } from "vitest";
import { createTokens, scan } from "../../src/text/scan.ts";
import { FIRST } from "../../src/text/table.ts";
import { createVocabulary } from "../../src/text/vocabulary.ts";
import { tokensOf, told } from "./read.ts";

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
