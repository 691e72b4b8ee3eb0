import { createConditions } from "../src/grammar/conditions.ts";
import { planRules } from "../src/grammar/plan.ts";
import { packSets } from "../src/grammar/plan-sets.ts";
import { write } from "../src/grammar/write.ts";
import { builtinLexicon } from "../src/lexicon/builtin.ts";
import type { Entries } from "../src/lexicon/entries.ts";
import { thaw } from "../src/lexicon/frozen.ts";
import { createLexicon, openLexicon } from "../src/lexicon/lexicon.ts";
import { inShippingOrder, packFrozen } from "../src/lexicon/pack.ts";
import { defaultRules } from "../src/rules/index.ts";
import { createTokens, scan } from "../src/text/scan.ts";
import { createVocabulary } from "../src/text/vocabulary.ts";

/**
 * The sources that the build puts in the place of files in `src`, by path: the lexicon and the plan
 * of the rules as data, and the rules as code.
 */
export function imageSources(): Readonly<Record<string, string>> {
  const { words, entries } = collect();
  const vocabulary = createVocabulary();
  scan(words.join(" "), vocabulary, createTokens(), true);
  const lexicon = createLexicon([], vocabulary, entries);
  let code = "";
  const plan = planRules(defaultRules, lexicon, vocabulary, {
    write(forms, captures, tables) {
      code = write(forms, createConditions(tables), captures);
    },
  });
  lexicon.seal();
  const image = {
    lexicon: packFrozen(lexicon.frozen, words),
    plan: JSON.stringify({ ...plan, rules: undefined, machine: undefined, sets: undefined }),
    sets: packSets(plan.sets, lexicon),
  };
  return {
    "lexicon/image.ts": `export const image = ${JSON.stringify(image)};\n`,
    "grammar/written.ts": code,
  };
}

/** All words of the lexicon and of the rules in the order in which they are shipped, and the entries. */
function collect(): { words: string[]; entries: Entries } {
  const vocabulary = createVocabulary();
  const frozen = builtinLexicon(vocabulary);
  const lexicon = openLexicon(frozen, () => thaw(frozen));
  const plan = planRules(defaultRules, lexicon, vocabulary);
  const spelling = [...frozen.spelling.slice(1), ...plan.words];
  const { words, ids } = inShippingOrder(spelling, vocabulary);
  return { words, entries: thaw(frozen, ids) };
}
