import type { Vocabulary } from "../text/vocabulary.ts";
import { createVocabulary } from "../text/vocabulary.ts";
import { lexiconData } from "./data.generated.ts";
import type { Entries, LexiconRow } from "./entries.ts";
import { createLexicon } from "./lexicon.ts";
import { unpackLexicon } from "./pack.ts";

/** The built-in lexicon, ready to be built upon; its words are the vocabulary's first. */
export function builtinEntries(vocabulary: Vocabulary): Entries {
  return unpackLexicon(lexiconData, vocabulary);
}

/** The built-in rows, as values. Tokens stand apart: `TP . Hồ Chí Minh`. */
export function builtinRows(): LexiconRow[] {
  const vocabulary = createVocabulary();
  return createLexicon([], vocabulary, builtinEntries(vocabulary)).rows();
}
