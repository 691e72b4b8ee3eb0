export type {
  Annotation,
  Candidate,
  Explanation,
  FigureRow,
  Hit,
  Link,
  PersonRow,
  Sentence,
} from "./document/types.ts";
export { type ErrorCode, NhanError } from "./errors.ts";
export type { TaggerOptions, TagOptions } from "./options.ts";
export { attributes } from "./spans/attributes.ts";
export { flatten } from "./spans/flatten.ts";
export type { Colour, SpanKind } from "./spans/kind.ts";
export { spanKinds } from "./spans/kinds.ts";
export type {
  Amount,
  AnySpan,
  Attributes,
  Grain,
  Mod,
  Span,
  SpanType,
  Values,
} from "./spans/types.ts";
export { annotate, createTagger, type Tagger, tag, type ValuesOf } from "./tagger.ts";
