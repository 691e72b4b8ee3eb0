import { createTokens, scan } from "../text/scan.ts";
import type { Vocabulary } from "../text/vocabulary.ts";
import { packNumbers, unpackNumbers } from "./base64.ts";
import type { FrozenLexicon } from "./frozen.ts";
import type { Image } from "./image.ts";

/** An image and its columns. */
export interface Shipment {
  image: Image;
  columns: string;
}

const COLUMNS = [
  "firstChild",
  "word",
  "depth",
  "shorter",
  "combination",
  "capitals",
  "node",
  "cls",
  "form",
  "entryCapitals",
  "tuple",
] as const;

/** Makes a shipment of a frozen lexicon and of a plan, of which only the words matter here. */
export function packImage(
  frozen: FrozenLexicon,
  plan: { words: readonly string[]; machine: unknown },
): Shipment {
  const { classes, tuples, parts } = frozen;
  const spelling = frozen.spelling.slice(1);
  const image = {
    words: [...spelling, ...plan.words].join(" "),
    lexiconWords: spelling.length,
    json: JSON.stringify({
      classes,
      tuples,
      parts,
      lengths: COLUMNS.map((name) => frozen[name].length),
      bits: [...frozen.bits],
      plan: { ...plan, words: [], machine: undefined },
    }),
  };
  return { image, columns: packNumbers(COLUMNS.flatMap((name) => [...frozen[name]])) };
}

/** The frozen lexicon of a shipment, and the plan; words go into the vocabulary. */
export function openImage(
  { image, columns }: Shipment,
  vocabulary: Vocabulary,
): { frozen: FrozenLexicon; plan: unknown } {
  scan(image.words, vocabulary, createTokens(8192), true);
  const { classes, tuples, parts, lengths, bits, plan } = JSON.parse(image.json);
  const numbers = unpackNumbers(columns);
  let from = 0;
  const found = COLUMNS.map((name, i) => {
    const column = numbers.subarray(from, from + lengths[i]);
    from += lengths[i];
    return [name, column];
  });
  let spelling: string[] | undefined;
  const frozen: FrozenLexicon = {
    classes,
    tuples,
    parts,
    get spelling() {
      spelling ??= ["", ...image.words.split(" ").slice(0, image.lexiconWords)];
      return spelling;
    },
    ...(Object.fromEntries(found) as Record<(typeof COLUMNS)[number], Uint16Array>),
    bits: Int32Array.from(bits),
    given: [],
  };
  return { frozen, plan };
}
