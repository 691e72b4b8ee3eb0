import { listFigures } from "../../src/document/figures.ts";
import { linkSpans } from "../../src/document/links.ts";
import { type Outline, outline } from "../../src/document/outline.ts";
import { listPeople } from "../../src/document/people.ts";
import { numberPersons } from "../../src/document/persons.ts";
import type { FigureRow, Link } from "../../src/document/types.ts";
import { flatten } from "../../src/spans/flatten.ts";
import { marked } from "../../src/testing/marked.ts";
import { createTokens, scan } from "../../src/text/scan.ts";
import { type Sentence, splitSentences } from "../../src/text/sentences.ts";
import { createVocabulary } from "../../src/text/vocabulary.ts";
import { spansOf } from "../testing/spans.ts";

/** Types by the first letters that the tests write. */
const TYPES: Record<string, string> = {
  P: "person",
  T: "title",
  O: "organization",
  L: "location",
  D: "date",
  R: "period",
  K: "ordinal",
  Q: "quantity",
};

/** `[An](P)` → `[An](person)`. */
const full = (source: string): string =>
  source.replace(/\]\(([PTOLDRKQ])(?=[ )])/gu, (_, letter: string) => `](${TYPES[letter]}`);

/** The document that marked text stands for, whatever the rules would find. */
export function documentOf(source: string): Outline {
  const whole = full(source);
  const { text } = marked(whole);
  const spans = spansOf(whole);
  for (const span of flatten(spans)) {
    if (span.type === "percent" || span.type === "quantity" || span.type === "money") continue;
    if (span.type === "person") Object.assign(span.value, { id: 0 });
  }
  numberPersons(spans);
  return outline(text, spans, flatten(spans), sentencesOf(text, spans));
}

/** Sentences of a text, with spans that none may end inside. */
export function sentencesOf(
  text: string,
  spans: readonly { start: number; end: number }[] = [],
): Sentence[] {
  const tokens = createTokens();
  scan(text, createVocabulary(), tokens);
  return splitSentences(tokens, spans);
}

/** Links of one kind as `from → to`, by what the spans say. */
export function linksOf(source: string, type: Link["type"]): string[] {
  const document = documentOf(source);
  return linkSpans(document)
    .filter((link) => link.type === type)
    .map(({ from, to }) => `${document.flat[from].text} → ${document.flat[to].text}`);
}

/** Rows of persons, with the spans' texts for their indexes. */
export function peopleOf(source: string) {
  const document = documentOf(source);
  const texts = (places: readonly number[]) => places.map((place) => document.flat[place].text);
  return listPeople(document.flat, linkSpans(document)).map((row) => ({
    name: row.name,
    mentions: texts(row.mentions),
    titles: texts(row.titles),
    bodies: texts(row.bodies),
  }));
}

/** Rows of figures with texts for indexes, without the words' places. */
export function figuresOf(source: string) {
  const { flat, text, ...rest } = documentOf(source);
  const textAt = (place: number | undefined) =>
    place === undefined ? undefined : flat[place].text;
  return listFigures({ flat, text, ...rest }).map((row: FigureRow) => {
    const { span, baseline, time, trendAt, thingAt, baselineAt, ...stated } = row;
    for (const [words, at] of [
      [row.trend, trendAt],
      [row.thing, thingAt],
    ] as const) {
      if (
        text.slice(at?.start, at?.end).toLowerCase() !==
        (words?.toLowerCase() ?? text.toLowerCase())
      ) {
        throw new Error(`${words} does not stand at ${at?.start}`);
      }
    }
    return Object.fromEntries(
      Object.entries({
        figure: textAt(span),
        ...stated,
        baseline: textAt(baseline),
        against: baselineAt && text.slice(baselineAt.start, baselineAt.end),
        time: textAt(time),
      }).filter(([, value]) => value !== undefined),
    );
  });
}
