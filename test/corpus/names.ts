import { expect, it } from "vitest";
import { createTagger } from "../../src/tagger.ts";
import { marked } from "../../src/testing/marked.ts";
import { print } from "../../src/testing/print.ts";
import { REFERENCE } from "./found.ts";

const tagger = createTagger({ reference: REFERENCE });

/** Declares a test for each sentence: it holds the marked spans, at every level, and no others. */
export function holds(sentences: readonly string[]): void {
  it.each(sentences)("%s", (sentence) => {
    const { text } = marked(sentence);
    expect(print(text, tagger.tag(text), { attributes: false })).toBe(sentence);
  });
}
