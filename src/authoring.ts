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
  roman,
  type ShapeName,
  seq,
  shape,
  spaced,
  span,
  surface,
} from "./grammar/pattern.ts";
export { checkedRule as rule, type Rule, type RuleSpec } from "./grammar/rule.ts";
export type { LexiconRow } from "./lexicon/lexicon.ts";
