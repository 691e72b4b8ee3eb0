import { expect, it } from "vitest";
import { createTagger } from "../../src/tagger.ts";
import { marked } from "../../src/testing/marked.ts";
import { type Found, figuresAndTime, REFERENCE } from "./found.ts";

const tagger = createTagger({ reference: REFERENCE });

/** What the whole tagger finds of figures and time in a text, read against 30 November 2021. */
export function found(text: string): Found[] {
  return figuresAndTime(tagger.tag(text));
}

/** A value, and sentences in which the bracketed words say it and nothing else of the family. */
export type Group = readonly [value: Record<string, string | number>, ...sentences: string[]];

const BRACKETS = /\[([^\]]*)\]/gu;

/** A sentence without its brackets, and the words in them. */
function opened(sentence: string, type: string): { text: string; said: string[] } {
  const { text } = marked(sentence.replace(BRACKETS, `[$1](${type})`));
  return { text, said: [...sentence.matchAll(BRACKETS)].map(([, words]) => words) };
}

/**
 * Declares a test for each sentence: extent, type, every attribute, for dates the grain, and
 * nothing besides.
 */
export function reads(type: string, groups: readonly Group[]): void {
  for (const [value, ...sentences] of groups) {
    it.each(sentences)(`${Object.values(value).join(" ")}: %s`, (sentence) => {
      const { text, said } = opened(sentence, type);
      expect(found(text)).toEqual([{ type, text: said[0], ...value }]);
    });
  }
}

/** `reads` for dates of one grain. */
export function readsDates(grain: string, groups: readonly Group[]): void {
  reads(
    "date",
    groups.map(([value, ...sentences]) => [{ ...value, grain }, ...sentences]),
  );
}

/** A sentence in which each bracket is a span, and what each is worth, in their order. */
export type Row = readonly [sentence: string, ...values: Record<string, string | number>[]];

/** Declares a test for each row: the brackets and nothing else, each of its type and value. */
export function readsEach(rows: readonly Row[]): void {
  it.each(rows.map(([sentence, ...values]) => ({ sentence, values })))(
    "$sentence",
    ({ sentence, values }) => {
      const { text, said } = opened(sentence, "date");
      expect(found(text)).toEqual(
        said.map((words, i) => ({
          type: "date",
          ...(values[i]?.type === undefined ? { grain: "day" } : {}),
          text: words,
          ...values[i],
        })),
      );
    },
  );
}

/** Declares a test for each sentence that nothing of the family is in it. */
export function ignores(sentences: readonly string[]): void {
  it.each(sentences)("nothing in: %s", (sentence) => {
    expect(found(sentence)).toEqual([]);
  });
}
