import { createVocabulary, type Vocabulary } from "../text/vocabulary.ts";
import { lexiconData } from "./data.generated.ts";
import type { LexiconRow } from "./entries.ts";
import { type FrozenLexicon, thaw } from "./frozen.ts";
import { image } from "./image.ts";
import { createLexicon } from "./lexicon.ts";
import { unpackLexicon } from "./unpack.ts";

/** The built-in lexicon; its words are the vocabulary's first. */
export function builtinLexicon(vocabulary: Vocabulary): FrozenLexicon {
  return unpackLexicon(image?.lexicon ?? lexiconData, vocabulary);
}

/** The built-in rows, as values. Tokens stand apart: `TP . Hồ Chí Minh`. */
export function builtinRows(): LexiconRow[] {
  const vocabulary = createVocabulary();
  return createLexicon([], vocabulary, thaw(builtinLexicon(vocabulary))).rows();
}
