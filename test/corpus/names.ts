import { expect, it } from "vitest";
import { createTagger } from "../../src/tagger.ts";
import { figureTypes, marked, print } from "../../src/testing/index.ts";
import { REFERENCE } from "./found.ts";

const tagger = createTagger({ reference: REFERENCE });

/**
 * Declares a test for each sentence: it holds the marked spans, at every level, and no others.
 *
 * @param attributes whether the attributes of figures and times are held to as well
 */
export function holds(sentences: readonly string[], attributes = false): void {
  it.each(sentences)("%s", (sentence) => {
    const { text } = marked(sentence);
    const shown = attributes ? figureTypes : false;
    expect(print(text, tagger.tag(text), { attributes: shown })).toBe(sentence);
  });
}
