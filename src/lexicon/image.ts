import type { PackedLexicon } from "./pack.ts";

/**
 * The built-in lexicon with the parts of classes that the built-in rules ask for, and the plan of
 * these rules; the rules themselves are in `grammar/written.ts`. Here there is none: sources compile
 * themselves at first use, so that a change of a rule or a list shows at once. The build puts the
 * real one in the place of this file (see `data/image.ts`), so that a shipped package opens fast.
 */
export interface Image {
  lexicon: PackedLexicon;
  /** The plan as JSON, without its sets. */
  plan: string;
  /** See `grammar/plan-sets.ts`. */
  sets: string;
}

export const image = undefined as Image | undefined;
