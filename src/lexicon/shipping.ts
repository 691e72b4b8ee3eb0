import { createTokens, scan } from "../text/scan.ts";
import type { Vocabulary } from "../text/vocabulary.ts";
import { packColumn, unpackColumn } from "./base64.ts";
import type { FrozenLexicon } from "./frozen.ts";
import type { Image } from "./image.ts";

/** An image and its columns. */
export interface Shipment {
  image: Image;
  columns: Readonly<Record<string, string>>;
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
  const columns: Record<string, string> = {};
  for (const name of COLUMNS) columns[name] = packColumn(frozen[name]);
  const image = {
    words: [...spelling, ...plan.words].join(" "),
    lexiconWords: spelling.length,
    json: JSON.stringify({
      classes,
      tuples,
      parts,
      bits: [...frozen.bits],
      plan: { ...plan, words: [], machine: undefined },
    }),
  };
  return { image, columns };
}

/** The frozen lexicon of a shipment, and the plan; words go into the vocabulary. */
export function openImage(
  { image, columns }: Shipment,
  vocabulary: Vocabulary,
): { frozen: FrozenLexicon; plan: unknown } {
  scan(image.words, vocabulary, createTokens(8192), true);
  const { classes, tuples, parts, bits, plan } = JSON.parse(image.json);
  const column = (name: (typeof COLUMNS)[number]): Int32Array => unpackColumn(columns[name]);
  let spelling: string[] | undefined;
  const frozen: FrozenLexicon = {
    classes,
    tuples,
    parts,
    get spelling() {
      spelling ??= ["", ...image.words.split(" ").slice(0, image.lexiconWords)];
      return spelling;
    },
    firstChild: column("firstChild"),
    word: column("word"),
    depth: column("depth"),
    shorter: column("shorter"),
    combination: column("combination"),
    capitals: column("capitals"),
    bits: Int32Array.from(bits),
    node: column("node"),
    cls: column("cls"),
    form: column("form"),
    entryCapitals: column("entryCapitals"),
    tuple: column("tuple"),
    given: [],
  };
  return { frozen, plan };
}
