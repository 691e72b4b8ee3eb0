import { flatten } from "../spans/flatten.ts";
import type { Span } from "../spans/types.ts";
import { splitSentences } from "../text/sentences.ts";
import { type Composed, compose } from "./compose.ts";
import { listFigures } from "./figures.ts";
import { linkSpans } from "./links.ts";
import { outline } from "./outline.ts";
import { listPeople } from "./people.ts";
import type { Reading } from "./reading.ts";
import type { Annotation, FigureRow } from "./types.ts";

/**
 * The whole reading of a document: what only its sentences and all of its spans together show.
 *
 * @param spans the document's outermost spans, in text order.
 */
export function annotateDocument(reading: Reading, spans: readonly Span[]): Annotation {
  const { tokens } = reading.ws;
  const { text } = tokens;
  const sentences = splitSentences(tokens, spans);
  const whole = tokens.decomposed ? compose(text, spans, sentences) : undefined;
  const read = whole ?? { text, spans, sentences };
  const flat = flatten(read.spans);
  const lines = outline(read.text, read.spans, flat, read.sentences);
  const links = linkSpans(lines);
  const figures = listFigures(lines);
  return {
    text,
    reference: referenceOf(reading),
    sentences,
    spans,
    links,
    people: listPeople(flat, links),
    figures: whole === undefined ? figures : figures.map((row) => placeBack(row, whole)),
  };
}

/** A row whose extents point into the text that was given. */
function placeBack(row: FigureRow, { back }: Composed): FigureRow {
  return {
    ...row,
    ...(row.trendAt === undefined ? {} : { trendAt: back(row.trendAt) }),
    ...(row.baselineAt === undefined ? {} : { baselineAt: back(row.baselineAt) }),
    ...(row.thingAt === undefined ? {} : { thingAt: back(row.thingAt) }),
  };
}

function referenceOf({ reference }: Reading): Annotation["reference"] {
  if (reference === null) return null;
  const { day, source } = reference;
  const two = (part: number): string => String(part).padStart(2, "0");
  return {
    value: `${String(day.year).padStart(4, "0")}-${two(day.month)}-${two(day.day)}`,
    source,
  };
}
