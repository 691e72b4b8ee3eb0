import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { flatten, type Span, tag } from "../../src/index.ts";

/** Sentences of news on many subjects that name nobody and nothing; `#` opens a subject. */
const sentences = readFileSync(new URL("plain-prose.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));

const NAMES: readonly Span["type"][] = [
  "person",
  "title",
  "organization",
  "location",
  "document",
  "event",
];

/** False spans of these that the whole file may hold. */
const ALLOWED = 3;

const named = (text: string): string[] =>
  flatten(tag(text))
    .filter(({ type }) => NAMES.includes(type))
    .map(({ type, text: words, rule }) => `${words} (${type} by ${rule})`);

describe("plain prose", () => {
  it("has 300 sentences at least, none twice", () => {
    expect(sentences.length).toBeGreaterThanOrEqual(300);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it.each([
    ["as written", (text: string) => text],
    ["in decomposed letters", (text: string) => text.normalize("NFD")],
  ])(`holds ${ALLOWED} false names at most, sentence by sentence, %s`, (_, form) => {
    const found = sentences.flatMap((line) => named(form(line)));
    expect(found.length, found.join("; ")).toBeLessThanOrEqual(ALLOWED);
  });

  it("holds no more as one text", () => {
    const found = named(sentences.join("\n"));
    expect(found.length, found.join("; ")).toBeLessThanOrEqual(ALLOWED);
  });
});
