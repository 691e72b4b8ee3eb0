import { createTokens, scan } from "../text/scan.ts";
import { createVocabulary, type Vocabulary } from "../text/vocabulary.ts";
import { packNumbers } from "./digits.ts";
import { addRows, emptyEntries, type LexiconRow } from "./entries.ts";
import { type FrozenLexicon, fittingParts, freeze, type Part, thaw } from "./frozen.ts";
import { type PackedWords, packWords, unpackWords } from "./words.ts";

/**
 * A lexicon as it is shipped. All phrases stand in the order of their words' ids; of each, the words
 * that the one before begins with too are left out. What entries have in common, their kind, stands
 * once.
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
  /** Words shared with the phrase before, further words; pair by pair. */
  steps: readonly number[];
  /** By kind: place in `combinations`, place in `capitals`, and in `tuples` (0 is the next, else 1 more). */
  kindCombinations: string;
  kindCapitals: string;
  kindTuples: string;
  /** How many kinds several entries are of; 0 in `kinds` is the next of the others. */
  sharedKinds: number;
  /** By entry: place in `steps`, kind, 1 and more. */
  entrySteps: string;
  entryKinds: string;
  /** First words, as distances from the first word before; words behind the first. */
  firsts: string;
  others: string;
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
  const partsOf = fittingParts(frozen);
  const steps: string[] = [];
  const kinds: string[] = [];
  const firsts: number[] = [];
  const others: number[] = [];
  let first = 0;
  let shared = 0;
  const depthFirst = (node: number, depth: number): void => {
    if (depth === 1) {
      firsts.push(frozen.word[node] - first);
      first = frozen.word[node];
    } else if (depth > 1) others.push(frozen.word[node]);
    for (let e = frozen.node.indexOf(node); frozen.node[e] === node; e++) {
      steps.push(`${shared} ${depth - shared}`);
      const combination = [frozen.form[e], frozen.cls[e], ...partsOf(e)].join(" ");
      kinds.push(`${combination}|${frozen.entryCapitals[e]}|${frozen.tuples[frozen.tuple[e]]}`);
      shared = depth;
    }
    for (let child = frozen.firstChild[node]; child < frozen.firstChild[node + 1]; child++) {
      shared = Math.min(shared, depth);
      depthFirst(child, depth + 1);
    }
  };
  depthFirst(0, 0);
  const stepNumbers = numberAll(steps);
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
    steps: numbersIn(stepNumbers.of.keys()).flat(),
    kindCombinations: packNumbers(column(0).map((key) => combinationNumbers.of.get(key)!)),
    kindCapitals: packNumbers(column(1).map((key) => capitalNumbers.of.get(key)!)),
    kindTuples: packNumbers(kindTuples),
    sharedKinds: kindNumbers.shared,
    entrySteps: packNumbers(steps.map((key) => stepNumbers.of.get(key)!)),
    entryKinds: packNumbers(
      kinds.map((key) => {
        const kind = kindNumbers.of.get(key)!;
        return kind < kindNumbers.shared ? kind + 1 : 0;
      }),
    ),
    firsts: packNumbers(firsts),
    others: packNumbers(others),
  };
}
