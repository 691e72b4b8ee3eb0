import type { Values } from "../spans/types.ts";
import type { Match } from "./match.ts";
import type { NamesOf, Pattern, PatternNode } from "./pattern.ts";
import { seq } from "./pattern.ts";

/** What a rule is written as: `V` is the value of its spans, `N` names what its pattern captures. */
export interface RuleSpec<T extends string, V, N extends string = string> {
  /** `family.variant`, unique in a tagger. */
  name: string;
  /** The type of the spans it makes. */
  type: T;
  pattern: Pattern<N>;
  /** A guard, asked when the pattern has matched; `false` sends the matcher on. */
  when?: (match: Match<N>) => boolean;
  /** The span's value. Called once for each span that is kept, in text order. */
  read: (match: Match<N>) => V;
  /** Preference among overlapping candidates that cover the same number of tokens. */
  weight?: number;
  /** Take the longest match instead of the first that the pattern's order of preference gives. */
  longest?: boolean;
  /**
   * A candidate that counts only where the document gives it evidence (see `document/`): `true` for
   * evidence of any kind, `"named"` where only the name itself will do, sure somewhere else.
   */
  weak?: boolean | "named";
  /** Marked sentences in which the rule makes just the marked spans of its type. */
  examples: readonly string[];
  /** Near misses: plain sentences in which the rule makes no span. */
  misses: readonly string[];
  /** Whether the examples are also run in capitals; on unless case is what the rule reads. */
  caps?: boolean;
  /** What the rule reads, in one line for the page that `docs()` writes. */
  doc?: string;
}

/** A rule: a plain frozen value. */
export interface Rule<T extends string = string, V = unknown> extends Readonly<RuleSpec<T, V>> {
  readonly pattern: PatternNode;
  /** What the pattern captures, where `when` and `read` are held to it; see `Match`. */
  readonly captures?: readonly string[];
}

/**
 * A rule for spans of a built-in type; its `read` gives that type's value. It is checked when it is
 * compiled, so that the built-in rules cost nothing to load; users' rules are made by that of
 * `authoring`.
 */
export function rule<T extends keyof Values, P extends Pattern = Pattern>(
  spec: RuleSpec<T, Values[T], NamesOf<P>> & { pattern: P },
): Rule<T, Values[T]>;
/** A rule for spans of a type of one's own. */
export function rule<T extends string, V, P extends Pattern = Pattern>(
  spec: RuleSpec<T extends keyof Values ? never : T, V, NamesOf<P>> & { pattern: P },
): Rule<T, V>;
export function rule(spec: RuleSpec<string, unknown>): Rule {
  // The build takes the patterns of the built-in rules out where they are written as code.
  const { pattern } = spec as Partial<RuleSpec<string, unknown>>;
  return Object.freeze({
    ...spec,
    pattern: (pattern === undefined ? pattern : seq(pattern)) as PatternNode,
  });
}
