import { expect, it } from "vitest";
import { annotate, flatten, type Link } from "../../src/index.ts";

/** A sentence as the press writes it, and every link of one kind that it holds. */
export type Case = readonly [text: string, ...links: string[]];

function linksIn(text: string, type: Link["type"]): string[] {
  const { spans, links } = annotate(text);
  const flat = flatten(spans);
  return links
    .filter((link) => link.type === type)
    .map(({ from, to }) => `${flat[from].text} → ${flat[to].text}`)
    .sort();
}

/** Declares a test for each sentence: its links of one type, and no others. */
export const check = (cases: readonly Case[], type: Link["type"]): void => {
  it.each(cases)("%s", (text, ...links) => {
    expect(linksIn(text, type)).toEqual([...links].sort());
  });
};
