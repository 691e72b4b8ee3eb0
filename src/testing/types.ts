import type { AnySpan } from "../spans/types.ts";

/** A span as marked text states it. Its attributes are kept as they are written. */
export interface GoldSpan {
  type: string;
  start: number;
  end: number;
  text: string;
  attributes: Record<string, string>;
  children: readonly GoldSpan[];
}

/** A text without its markup, and the outermost spans the markup stated. */
export interface MarkedText {
  text: string;
  spans: GoldSpan[];
}

/** A gold file: its header and its marked text. */
export interface GoldText extends MarkedText {
  id: string;
  /** The date that relative expressions resolve against. */
  ref?: string;
  source?: string;
}

/** A tagger as far as checks and scores need it. */
export type TagFunction = (text: string, options?: { reference?: string }) => readonly AnySpan[];

/** A tagger, or its `tag` alone. */
export type TaggerLike = TagFunction | { readonly tag: TagFunction };

export const tagOf = (tagger: TaggerLike): TagFunction =>
  typeof tagger === "function" ? tagger : tagger.tag;
