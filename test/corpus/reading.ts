import { expect, it } from "vitest";
import { attributes } from "../../src/spans/attributes.ts";
import { flatten } from "../../src/spans/flatten.ts";
import { createTagger } from "../../src/tagger.ts";
import { marked } from "../../src/testing/marked.ts";

/** The types that the corpus is about: figures and time. */
const FAMILY: ReadonlySet<string> = new Set(
  "quantity percent money number ordinal date time duration period".split(" "),
);

const tagger = createTagger({ reference: "2021-11-30" });

/** What the whole tagger finds of figures and time in a text, read against 30 November 2021. */
export function found(text: string): Record<string, string | number>[] {
  return flatten(tagger.tag(text))
    .filter(({ type }) => FAMILY.has(type))
    .map((span) => ({ type: span.type, text: span.text, ...attributes(span) }));
}

/** A value, and sentences in which the bracketed words say it and nothing else of the family. */
export type Group = readonly [value: Record<string, string | number>, ...sentences: string[]];

/** Declares a test for each sentence: extent, type, every attribute, and nothing besides. */
export function reads(type: string, groups: readonly Group[]): void {
  for (const [value, ...sentences] of groups) {
    it.each(sentences)(`${Object.values(value).join(" ")}: %s`, (sentence) => {
      const { text } = marked(sentence.replace(/\[([^\]]*)\]/gu, `[$1](${type})`));
      const said = /\[([^\]]*)\]/u.exec(sentence)?.[1];
      expect(found(text)).toEqual([{ type, text: said, ...value }]);
    });
  }
}

/** Declares a test for each sentence that nothing of the family is in it. */
export function ignores(sentences: readonly string[]): void {
  it.each(sentences)("nothing in: %s", (sentence) => {
    expect(found(sentence)).toEqual([]);
  });
}
