import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import type { Tagger } from "../../src/tagger.ts";
import { marked } from "../../src/testing/marked.ts";
import { print } from "../../src/testing/print.ts";
import { figuresAndTime, REFERENCE } from "../corpus/found.ts";

const FOLDER = join(import.meta.dirname, "../corpus");

/** A reading of a text as a test of the corpus looks at it. */
type Look = (text: string, tagger: Tagger) => string;

const figures: Look = (text, tagger) =>
  JSON.stringify(figuresAndTime(tagger.tag(text, { reference: REFERENCE })));
const everything: Look = (text, tagger) =>
  print(text, tagger.tag(text, { reference: REFERENCE }), { attributes: false });

/** The sentences of the corpus without their markup, each as its tests look at it. */
function corpusSentences(): { text: string; look: Look }[] {
  const found = readdirSync(FOLDER)
    .filter((name) => /^(?:figures|time|names).*\.test\.ts$/u.test(name))
    .flatMap((name) =>
      literals(readFileSync(join(FOLDER, name), "utf8"))
        .filter((text) => /\S\s+\S/u.test(text))
        .map((text) =>
          name.startsWith("names")
            ? { text: marked(text).text, look: everything }
            : { text: text.replace(/\[|\](?:\([a-z]+\))?/gu, ""), look: figures },
        ),
    );
  return [...new Map(found.map((one) => [one.text, one])).values()];
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

/** The corpus as the rules read it now, which is what its tests say. */
export function openCorpus(now: Tagger): Corpus {
  const expected = corpusSentences().map((one) => ({ ...one, found: one.look(one.text, now) }));
  return (tagger) => expected.find(({ text, look, found }) => look(text, tagger) !== found)?.text;
}
