import type { Span } from "../spans/types.ts";
import type { Reading } from "./reading.ts";
import type { Annotation } from "./types.ts";

/** The whole reading of a document. */
export function annotateDocument(reading: Reading, spans: readonly Span[]): Annotation {
  return {
    text: reading.ws.tokens.text,
    reference: null,
    sentences: [],
    spans,
    links: [],
    people: [],
    figures: [],
  };
}
