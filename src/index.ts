export { attributes } from "./spans/attributes.ts";
export { spanKinds } from "./spans/kinds.ts";
export type { Colour, SpanKind } from "./spans/kind.ts";
export { flatten } from "./spans/flatten.ts";
export type {
  Amount,
  Attributes,
  Grain,
  Mod,
  Span,
  SpanType,
  Values,
} from "./spans/types.ts";
export { NhanError, type ErrorCode } from "./errors.ts";
export type { Annotation, Explanation, FigureRow, Link, PersonRow, Sentence } from "./document/types.ts";
export type { TaggerOptions, TagOptions } from "./options.ts";
export { annotate, createTagger, tag, type Tagger } from "./tagger.ts";
