import { createVocabulary, type Vocabulary } from "../text/vocabulary.ts";
import { columns } from "./columns.ts";
import { lexiconData } from "./data.generated.ts";
import type { Entries, LexiconRow } from "./entries.ts";
import { thaw } from "./frozen.ts";
import { image } from "./image.ts";
import { createLexicon } from "./lexicon.ts";
import { unpackLexicon } from "./pack.ts";
import { openImage } from "./shipping.ts";

/** The built-in lexicon, to be built upon; its words are the vocabulary's first. */
export function builtinEntries(vocabulary: Vocabulary): Entries {
  return image === undefined
    ? unpackLexicon(lexiconData, vocabulary)
    : thaw(openImage({ image, columns }, vocabulary).frozen);
}

/** The built-in rows, as values. Tokens stand apart: `TP . Hồ Chí Minh`. */
export function builtinRows(): LexiconRow[] {
  const vocabulary = createVocabulary();
  return createLexicon([], vocabulary, builtinEntries(vocabulary)).rows();
}
