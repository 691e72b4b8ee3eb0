/**
 * The built-in lexicon and the plan of the built-in rules: words and lists here, numbers in
 * `columns.ts`, the rules themselves in `grammar/written.ts`. Here there is none: sources compile
 * themselves at first use, so that a change of a rule or a list shows at once. The build puts the
 * real one in the place of this file (see `data/image.ts`), so that a shipped package opens fast.
 */
export interface Image {
  /** Words of the vocabulary, the lexicon's first, by id from 1. */
  words: string;
  /** How many of them are the lexicon's. */
  lexiconWords: number;
  /** The lists and small numbers of the lexicon and the rules, as JSON. */
  json: string;
}

export const image = undefined as Image | undefined;
