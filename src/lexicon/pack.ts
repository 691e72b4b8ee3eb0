import { createTokens, scan } from "../text/scan.ts";
import { createVocabulary, type Vocabulary } from "../text/vocabulary.ts";
import { addRows, type Entries, emptyEntries, type LexiconRow, nextEntry } from "./entries.ts";

/**
 * The lexicon as it is shipped: words and attributes as text, the trie and its entries as numbers.
 * Loading it is a walk over the numbers; no phrase is read again.
 *
 * Numbers are base 64, five bits a digit, the lowest first; the sixth bit says that one more digit
 * follows. First the nodes in the order of their numbers (how far the parent is behind the last
 * parent, word), then the entries in the order of their nodes (how far the node is behind the last,
 * class, form, capitals, attributes).
 */
export interface PackedLexicon {
  words: string;
  classes: readonly string[];
  tuples: readonly string[];
  nodes: number;
  entries: number;
  numbers: string;
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Packs rows for shipping. */
export function packLexicon(rows: readonly LexiconRow[]): PackedLexicon {
  const raw = emptyEntries(rows.length);
  const vocabulary = createVocabulary();
  addRows(raw, rows, vocabulary);
  const { trie } = raw;
  // Renumber breadth first, so that parents come in order.
  const children: number[][] = Array.from({ length: trie.size }, () => []);
  for (let node = 1; node < trie.size; node++) children[trie.parent[node]].push(node);
  const order = [0];
  for (let at = 0; at < order.length; at++) order.push(...children[order[at]]);
  const renumbered = new Int32Array(trie.size);
  order.forEach((node, place) => {
    renumbered[node] = place;
  });
  let numbers = "";
  const put = (value: number): void => {
    let rest = value;
    for (; rest > 31; rest >>>= 5) numbers += DIGITS[(rest & 31) | 32];
    numbers += DIGITS[rest];
  };
  let lastParent = 0;
  for (let place = 1; place < order.length; place++) {
    const parent = renumbered[trie.parent[order[place]]];
    put(parent - lastParent);
    put(trie.word[order[place]]);
    lastParent = parent;
  }
  const entries = Array.from({ length: raw.count }, (_, e) => e).sort(
    (a, b) => renumbered[raw.node[a]] - renumbered[raw.node[b]] || a - b,
  );
  let lastNode = 0;
  for (const e of entries) {
    const node = renumbered[raw.node[e]];
    put(node - lastNode);
    put(raw.cls[e]);
    put(raw.form[e]);
    put(raw.capitals[e]);
    put(raw.tuple[e]);
    lastNode = node;
  }
  return {
    words: raw.spelling.slice(1).join(" "),
    classes: raw.classes,
    tuples: raw.tuples,
    nodes: trie.size,
    entries: raw.count,
    numbers,
  };
}

/** Unpacks a shipped lexicon; its words are the vocabulary's first. */
export function unpackLexicon(packed: PackedLexicon, vocabulary: Vocabulary): Entries {
  const entries = emptyEntries(packed.entries);
  entries.classes.push(...packed.classes);
  entries.tuples.push(...packed.tuples);
  entries.spelling = ["", ...packed.words.split(" ")];
  scan(packed.words, vocabulary, createTokens(8192), true);
  const value = new Uint8Array(128);
  for (let i = 0; i < 64; i++) value[DIGITS.charCodeAt(i)] = i;
  const { numbers } = packed;
  let at = 0;
  const next = (): number => {
    let digit = value[numbers.charCodeAt(at++)];
    let result = digit & 31;
    for (let shift = 5; (digit & 32) !== 0; shift += 5) {
      digit = value[numbers.charCodeAt(at++)];
      result |= (digit & 31) << shift;
    }
    return result;
  };
  const { trie } = entries;
  let parent = 0;
  for (let node = 1; node < packed.nodes; node++) {
    parent += next();
    trie.step(parent, next());
  }
  let node = 0;
  for (let i = 0; i < packed.entries; i++) {
    node += next();
    const e = nextEntry(entries);
    entries.node[e] = node;
    entries.cls[e] = next();
    entries.form[e] = next();
    entries.capitals[e] = next();
    entries.tuple[e] = next();
  }
  return entries;
}
