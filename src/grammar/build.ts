import { builtinLexicon } from "../lexicon/builtin.ts";
import { thaw } from "../lexicon/frozen.ts";
import { image } from "../lexicon/image.ts";
import { createLexicon, type LexiconRow, openLexicon } from "../lexicon/lexicon.ts";
import { createVocabulary } from "../text/vocabulary.ts";
import { type Plan, planRules } from "./plan.ts";
import { unpackSets } from "./plan-sets.ts";
import { openProgram, type Program } from "./program.ts";
import { checkReferences } from "./references.ts";
import type { Rule } from "./rule.ts";
import { written } from "./written.ts";

/** What a tagger's program is made of. */
export interface Parts {
  /** The built-in rules, all of them. */
  builtin: readonly Rule[];
  /** Names of those that are not to run. */
  dropped: ReadonlySet<string>;
  own: readonly Rule[];
  rows: readonly LexiconRow[];
}

/**
 * The program of the built-in rules, rules of one's own beside them, and further lexicon rows. From a
 * shipped image the built-in rules come compiled, and only one's own are compiled here.
 *
 * @throws NhanError as `checkReferences` and `planRules` do.
 */
export function buildProgram({ builtin, dropped, own, rows }: Parts): Program {
  const vocabulary = createVocabulary();
  const types = [...new Set([...builtin, ...own].map(({ type }) => type))];
  const frozen = builtinLexicon(vocabulary);
  if (image === undefined || written === undefined) {
    const rules = [...builtin.filter(({ name }) => !dropped.has(name)), ...own];
    const lexicon = createLexicon(rows, vocabulary, thaw(frozen));
    checkReferences(own, { classes: lexicon.classes, types });
    const plan = planRules(rules, lexicon, vocabulary);
    return openProgram(plan, rules, lexicon, vocabulary, { own: own.length });
  }
  const lexicon =
    rows.length === 0
      ? openLexicon(frozen, () => thaw(frozen))
      : createLexicon(rows, vocabulary, thaw(frozen), frozen.parts);
  checkReferences(own, { classes: lexicon.classes, types });
  const base: Plan = {
    ...JSON.parse(image.plan),
    rules: builtin.map(({ name }) => name),
    sets: unpackSets(image.sets, lexicon),
  };
  // What is dropped leaves its name to a rule of one's own.
  const left = (rule: Rule): Rule => ({ ...rule, name: `${rule.name} (dropped)` });
  const rules = [...builtin.map((rule) => (dropped.has(rule.name) ? left(rule) : rule)), ...own];
  const numbers = builtin.flatMap(({ name }, rule) => (dropped.has(name) ? [rule] : []));
  return openProgram(
    own.length === 0 ? base : planRules(rules, lexicon, vocabulary, { base }),
    rules,
    lexicon,
    vocabulary,
    { written, dropped: new Set(numbers), own: own.length, rows: rows.length > 0 },
  );
}
