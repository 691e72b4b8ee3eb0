import { rule } from "../src/authoring/rule.ts";
import type { Pattern } from "../src/grammar/pattern.ts";
import type { Rule, RuleSpec } from "../src/grammar/rule.ts";
import type { TaggerOptions } from "../src/options.ts";
import { defaultRules } from "../src/rules/index.ts";
import { createTagger, type Tagger } from "../src/tagger.ts";

/** Every family of built-in rules: what to drop for a tagger that knows one's own rules only. */
export const families = [...new Set(defaultRules.map(({ name }) => name.split(".")[0]))];

/** A rule of a type of one's own, or of a built-in one whose value is not looked at. */
export function own(
  name: string,
  type: string,
  pattern: Pattern,
  more: Partial<RuleSpec<string, unknown>> = {},
): Rule {
  const spec = { name, type, pattern, read: () => ({}), examples: [], misses: [], ...more };
  return rule<string, unknown>(spec);
}

/** A tagger without built-in rules. */
export function bare(rules: readonly Rule[], options: TaggerOptions = {}): Tagger {
  return createTagger({ drop: families, rules, ...options });
}

/** Outermost spans as `type text`. */
export function brief(spans: readonly { type: string; text: string }[]): string[] {
  return spans.map(({ type, text }) => `${type} ${text}`);
}
