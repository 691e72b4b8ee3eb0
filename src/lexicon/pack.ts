import { createTokens, scan } from "../text/scan.ts";
import { createVocabulary, type Vocabulary } from "../text/vocabulary.ts";
import { packNumbers } from "./digits.ts";
import { addRows, emptyEntries, type LexiconRow } from "./entries.ts";
import {
  type FrozenLexicon,
  fittingParts,
  freeze,
  type Numbers,
  type Part,
  thaw,
} from "./frozen.ts";
import { type PackedWords, packWords, unpackWords } from "./words.ts";

/**
 * A lexicon as it is shipped: the trie, node by node as they are numbered. What entries have in
 * common, their kind, stands once.
 */
export interface PackedLexicon {
  /** The vocabulary; ids from 1. */
  words: PackedWords;
  classes: readonly string[];
  parts: readonly Part[];
  /** Attributes, each distinct set once and on a line: `key`, tab, `value`, tab, … */
  tuples: string;
  /** By combination of classes that one entry can have: form, class, parts. */
  combinations: readonly (readonly number[])[];
  /** Which words begin with capitals, as bits. */
  capitals: readonly number[];
  /** By kind: place in `combinations`, place in `capitals`, and in `tuples` (0 is the next, else 1 more). */
  kindCombinations: string;
  kindCapitals: string;
  kindTuples: string;
  /** How many kinds several entries are of; 0 in `kinds` is the next of the others. */
  sharedKinds: number;
  /** By shape of a node: how many children it has and how many entries, pair by pair. */
  shapes: readonly number[];
  /** By node: its shape. */
  nodes: string;
  /** The words of the root's children, as distances; the words of the other nodes. */
  firsts: string;
  others: string;
  /** By entry: its kind, 1 and more. */
  entries: string;
}

/** Packs rows. */
export function packLexicon(rows: readonly LexiconRow[]): PackedLexicon {
  const entries = emptyEntries(rows.length);
  const vocabulary = createVocabulary();
  addRows(entries, rows, vocabulary);
  const { words, ids } = inShippingOrder(entries.spelling.slice(1), vocabulary);
  return packFrozen(freeze(thaw(freeze(entries, []), ids), []), words);
}

/** A vocabulary's words in the order in which they are shipped, and their new ids by the old ones. */
export function inShippingOrder(
  spelling: readonly string[],
  vocabulary: Vocabulary,
): { words: string[]; ids: number[] } {
  const words = unpackWords(packWords(spelling));
  const tokens = createTokens();
  scan(words.join(" "), vocabulary, tokens);
  const ids: number[] = [];
  words.forEach((_, i) => {
    ids[tokens.id[i]] = i + 1;
  });
  return { words, ids };
}

/** Numbers of things, by what they are: those that stand several times first. */
function numberAll(keys: readonly string[]): { of: Map<string, number>; shared: number } {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  return {
    of: new Map(sorted.map(([key], i) => [key, i])),
    shared: sorted.filter(([, count]) => count > 1).length,
  };
}

/** Packs a lexicon whose vocabulary is of `words`, in their order. */
export function packFrozen(frozen: FrozenLexicon, words: readonly string[]): PackedLexicon {
  const { firstChild, firstEntry, kind, word } = frozen;
  const partsOf = fittingParts(frozen);
  const kinds = Array.from(kind, (at) => {
    const { capitals, cls, form, tuple } = frozen.kinds;
    const combination = [form[at], cls[at], ...partsOf(at)].join(" ");
    return `${combination}|${capitals[at]}|${frozen.tuples[tuple[at]]}`;
  });
  const shapes = Array.from(word, (_, node) => {
    const of = (column: Numbers): number => column[node + 1] - column[node];
    return `${of(firstChild)} ${of(firstEntry)}`;
  });
  const shapeNumbers = numberAll(shapes);
  const kindNumbers = numberAll(kinds);
  const cells = [...kindNumbers.of.keys()].map((kind) => kind.split("|"));
  const column = (at: number): string[] => cells.map((row) => row[at]);
  const combinationNumbers = numberAll(column(0));
  const capitalNumbers = numberAll(column(1));
  const tupleNumbers = new Map<string, number>();
  const kindTuples = column(2).map((tuple) => {
    const known = tupleNumbers.get(tuple);
    if (known === undefined) tupleNumbers.set(tuple, tupleNumbers.size);
    return known === undefined ? 0 : known + 1;
  });
  const numbersIn = (keys: Iterable<string>): number[][] =>
    [...keys].map((key) => key.split(" ").map(Number));
  return {
    words: packWords(words),
    classes: frozen.classes,
    parts: frozen.parts,
    tuples: [...tupleNumbers.keys()].join("\n"),
    combinations: numbersIn(combinationNumbers.of.keys()),
    capitals: numbersIn(capitalNumbers.of.keys()).flat(),
    kindCombinations: packNumbers(column(0).map((key) => combinationNumbers.of.get(key)!)),
    kindCapitals: packNumbers(column(1).map((key) => capitalNumbers.of.get(key)!)),
    kindTuples: packNumbers(kindTuples),
    sharedKinds: kindNumbers.shared,
    shapes: numbersIn(shapeNumbers.of.keys()).flat(),
    nodes: packNumbers(shapes.map((key) => shapeNumbers.of.get(key)!)),
    firsts: packNumbers(
      Array.from(word.subarray(1, firstChild[1]), (id, i) => id - (i === 0 ? 0 : word[i])),
    ),
    others: packNumbers(word.subarray(firstChild[1])),
    entries: packNumbers(
      kinds.map((key) => {
        const number = kindNumbers.of.get(key)!;
        return number < kindNumbers.shared ? number + 1 : 0;
      }),
    ),
  };
}
