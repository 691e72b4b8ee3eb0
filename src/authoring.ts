export { type DocsOptions, docs } from "./authoring/docs.ts";
export {
  type LexiconEntry,
  lexicon,
  type ParseOptions,
  parseLexicon,
} from "./authoring/lexicon.ts";
export { type DefinedRuleSpec, rule } from "./authoring/rule.ts";
export type { Match } from "./grammar/match.ts";
export {
  ahead,
  any,
  as,
  behind,
  glued,
  lex,
  lineEnd,
  lineStart,
  many,
  not,
  notBehind,
  numeral,
  opt,
  type Pattern,
  type PatternNode,
  roman,
  type ShapeName,
  seq,
  shape,
  spaced,
  span,
  surface,
} from "./grammar/pattern.ts";
export type { Rule, RuleSpec } from "./grammar/rule.ts";
export type { LexiconRow } from "./lexicon/lexicon.ts";
export { type DefinedType, defineType, type TypeSpec } from "./spans/define.ts";
