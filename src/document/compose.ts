import type { Span } from "../spans/types.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Extent } from "./types.ts";

/** A document in NFC, so that patterns over its words are written once. */
export interface Composed {
  text: string;
  spans: readonly Span[];
  sentences: readonly Sentence[];
  /** An extent of the composed text as one of the text that was given. */
  back(extent: Extent): Extent;
}

const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;

/** Composes a text with combining marks and moves spans and sentences to their places in it. */
export function compose(
  given: string,
  spans: readonly Span[],
  sentences: readonly Sentence[],
): Composed {
  const forth = new Int32Array(given.length + 1);
  const backs: number[] = [];
  const pieces: string[] = [];
  let length = 0;
  for (const { 0: cluster, index } of given.matchAll(CLUSTER)) {
    const piece = cluster.normalize("NFC");
    forth.fill(length, index, index + cluster.length);
    for (let i = 0; i < piece.length; i++) backs.push(index);
    pieces.push(piece);
    length += piece.length;
  }
  forth[given.length] = length;
  backs.push(given.length);
  const text = pieces.join("");
  const move = ({ start, end }: Extent): { start: number; end: number; text: string } => ({
    start: forth[start],
    end: forth[end],
    text: text.slice(forth[start], forth[end]),
  });
  const moveSpan = (span: Span): Span =>
    ({ ...span, ...move(span), children: span.children.map(moveSpan) }) as Span;
  return {
    text,
    spans: spans.map(moveSpan),
    sentences: sentences.map((sentence) => move(sentence)),
    back: ({ start, end }) => ({ start: backs[start], end: backs[end] }),
  };
}
