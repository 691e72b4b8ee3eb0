import type { Span } from "../spans/types.ts";
import type { Sentence } from "../text/sentences.ts";

/** The flat list of a document's spans, and where its outermost ones stand in it. */
export interface Outline {
  text: string;
  sentences: readonly Sentence[];
  /** Every span, parents first: `flatten(spans)`. */
  flat: readonly Span[];
  /** Indexes in `flat` of the outermost spans. */
  roots: readonly number[];
  /** By root: the index of its sentence. */
  sentenceOf: Int32Array;
}

export function outline(
  text: string,
  spans: readonly Span[],
  flat: readonly Span[],
  sentences: readonly Sentence[],
): Outline {
  const roots: number[] = [];
  const sentenceOf = new Int32Array(spans.length);
  let at = 0;
  let sentence = 0;
  for (let i = 0; i < flat.length && at < spans.length; i++) {
    if (flat[i] !== spans[at]) continue;
    const { start } = flat[i];
    while (sentence + 1 < sentences.length && sentences[sentence + 1].start <= start) sentence++;
    roots.push(i);
    sentenceOf[at++] = sentence;
  }
  return { text, sentences, flat, roots, sentenceOf };
}

/** The indexes in `flat` of the direct children of the span at `place`. */
export function childrenOf(flat: readonly Span[], place: number): number[] {
  const places: number[] = [];
  let next = place + 1;
  for (const child of flat[place].children) {
    while (flat[next] !== child) next++;
    places.push(next);
    next++;
  }
  return places;
}

/** Text as the link and figure patterns compare it: NFC, small letters, one dash, single spaces. */
export function plain(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[‐‑‒–—−]/gu, "-")
    .replace(/\s+/gu, " ");
}
