import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { flatten } from "../../src/spans/flatten.ts";
import type { Tagger } from "../../src/tagger.ts";
import { figureTypes, marked, type PrintOptions, print } from "../../src/testing/index.ts";
import { figuresAndTime, REFERENCE } from "../corpus/found.ts";

const FOLDER = join(import.meta.dirname, "../corpus");

/** A reading of a text as a test of the corpus looks at it. */
type Look = (text: string, tagger: Tagger) => string;

const figures: Look = (text, tagger) =>
  JSON.stringify(figuresAndTime(tagger.tag(text, { reference: REFERENCE })));
const marks =
  (attributes: PrintOptions["attributes"]): Look =>
  (text, tagger) =>
    print(text, tagger.tag(text, { reference: REFERENCE }), { attributes });
const LOOKS: Readonly<Record<string, Look>> = {
  figures,
  time: figures,
  names: marks(false),
  values: marks(figureTypes),
};

/** The sentences of the corpus without their markup, each as its tests look at it. */
function corpusSentences(): { text: string; look: Look }[] {
  const found = readdirSync(FOLDER)
    .filter((name) => name.endsWith(".test.ts"))
    .flatMap((name) => {
      const look = LOOKS[/^[a-z]+/u.exec(name)?.[0] ?? ""];
      if (look === undefined) return [];
      return literals(readFileSync(join(FOLDER, name), "utf8"))
        .filter((text) => /\S\s+\S/u.test(text))
        .map((text) =>
          look === figures
            ? { text: text.replace(/\[|\](?:\([a-z]+\))?/gu, ""), look }
            : { text: marked(text).text, look },
        );
    });
  return [...new Map(found.map((one) => [one.text, one])).values()];
}

/** Its sentences that are held to every span. */
export function corpusTexts(): string[] {
  return corpusSentences().flatMap(({ text, look }) => (look === figures ? [] : [text]));
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
  const prose = readFileSync(join(FOLDER, "plain-prose.txt"), "utf8").split("\n");
  const namesIn = (line: string, tagger: Tagger): number =>
    flatten(tagger.tag(line)).filter(({ type }) => NAMES.has(type)).length;
  return (tagger) => {
    const other = expected.find(({ text, look, found }) => look(text, tagger) !== found);
    if (other !== undefined) return other.text;
    const misread = prose.filter((line) => !line.startsWith("#") && namesIn(line, tagger) > 0);
    return misread.length > ALLOWED ? misread[0] : undefined;
  };
}

/** What plain prose holds none of, and how often it may seem to; see its test. */
const NAMES: ReadonlySet<string> = new Set(
  "person title organization location document event".split(" "),
);
const ALLOWED = 3;
