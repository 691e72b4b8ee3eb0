import { planRules } from "../src/grammar/plan.ts";
import { builtinEntries } from "../src/lexicon/builtin.ts";
import { createLexicon } from "../src/lexicon/lexicon.ts";
import { packImage } from "../src/lexicon/shipping.ts";
import { defaultRules } from "../src/rules/index.ts";
import { createVocabulary } from "../src/text/vocabulary.ts";

/** The sources that the build puts in the place of `image.ts` and `columns.ts` in `src/lexicon`. */
export function imageSources(): { image: string; columns: string } {
  const vocabulary = createVocabulary();
  const lexicon = createLexicon([], vocabulary, builtinEntries(vocabulary));
  const { code, words, ...plan } = planRules(defaultRules, lexicon, vocabulary);
  lexicon.seal();
  const { image, columns } = packImage(lexicon.frozen, words, { ...plan, words: [] }, code);
  return {
    image: `export const image = ${JSON.stringify(image)};\n`,
    columns: `export const columns = ${JSON.stringify(columns)};\n`,
  };
}
