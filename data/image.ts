import { createConditions } from "../src/grammar/conditions.ts";
import { planRules } from "../src/grammar/plan.ts";
import { write } from "../src/grammar/write.ts";
import { builtinEntries } from "../src/lexicon/builtin.ts";
import { createLexicon } from "../src/lexicon/lexicon.ts";
import { packImage } from "../src/lexicon/shipping.ts";
import { defaultRules } from "../src/rules/index.ts";
import { createVocabulary } from "../src/text/vocabulary.ts";

/**
 * The sources that the build puts in the place of files in `src`, by path: the lexicon and the plan
 * of the rules as data, and the rules as code.
 */
export function imageSources(): Readonly<Record<string, string>> {
  const vocabulary = createVocabulary();
  const lexicon = createLexicon([], vocabulary, builtinEntries(vocabulary));
  let code = "";
  const plan = planRules(defaultRules, lexicon, vocabulary, {
    write(forms, captures, tables) {
      code = write(forms, createConditions(tables), captures);
    },
  });
  lexicon.seal();
  const { image, columns } = packImage(lexicon.frozen, plan);
  return {
    "lexicon/image.ts": `export const image = ${JSON.stringify(image)};\n`,
    "lexicon/columns.ts": `export const columns = ${JSON.stringify(columns)};\n`,
    "grammar/written.ts": code,
  };
}
