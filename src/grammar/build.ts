import { builtinEntries } from "../lexicon/builtin.ts";
import { columns } from "../lexicon/columns.ts";
import { thaw } from "../lexicon/frozen.ts";
import { image } from "../lexicon/image.ts";
import { createLexicon, type LexiconRow, openLexicon } from "../lexicon/lexicon.ts";
import { openImage } from "../lexicon/shipping.ts";
import { createVocabulary } from "../text/vocabulary.ts";
import type { Plan } from "./plan.ts";
import { compile, openProgram, type Program } from "./program.ts";
import type { Rule } from "./rule.ts";

/** The program of rules and of rows beside the built-in ones; the shipped one where it is that. */
export function buildProgram(rules: readonly Rule[], rows: readonly LexiconRow[]): Program {
  const vocabulary = createVocabulary();
  if (image !== undefined && rows.length === 0) {
    const { frozen, rest, code } = openImage({ image, columns }, vocabulary);
    const plan = { ...(rest as Omit<Plan, "code">), code };
    if (
      plan.rules.length === rules.length &&
      plan.rules.every((name, i) => rules[i].name === name)
    ) {
      return openProgram(
        plan,
        rules,
        openLexicon(frozen, () => thaw(frozen)),
        vocabulary,
      );
    }
  }
  const fresh = createVocabulary();
  return compile(rules, createLexicon(rows, fresh, builtinEntries(fresh)), fresh);
}
