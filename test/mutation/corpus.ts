import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import type { Tagger } from "../../src/tagger.ts";
import { figuresAndTime, REFERENCE } from "../corpus/found.ts";

const FOLDER = join(import.meta.dirname, "../corpus");

/** The sentences of the corpus of figures and time, without their brackets. */
export function corpusSentences(): string[] {
  const found = readdirSync(FOLDER)
    .filter((name) => name.endsWith(".test.ts") && !name.startsWith("plain"))
    .flatMap((name) => literals(readFileSync(join(FOLDER, name), "utf8")))
    .map((text) => text.replace(/\[|\](?:\([a-z]+\))?/gu, ""))
    .filter((text) => /\p{L}.*\s|\s.*\p{L}/u.test(text));
  return [...new Set(found)];
}

function literals(source: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("corpus.ts", source, ts.ScriptTarget.Latest));
  return texts;
}

/** Finds the first sentence of the corpus that other rules read otherwise. */
export type Corpus = (tagger: Tagger) => string | undefined;

/**
 * The corpus as the rules read it now, which is what its tests say.
 */
export function openCorpus(now: Tagger): Corpus {
  const figures = (text: string, tagger: Tagger): string =>
    JSON.stringify(figuresAndTime(tagger.tag(text, { reference: REFERENCE })));
  const expected = corpusSentences().map((text) => ({ text, found: figures(text, now) }));
  return (tagger) => expected.find(({ text, found }) => figures(text, tagger) !== found)?.text;
}
