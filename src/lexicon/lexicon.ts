import type { Tokens } from "../text/table.ts";
import type { Vocabulary } from "../text/vocabulary.ts";
import { addRows, type Entries, emptyEntries, type LexiconRow, readTuple } from "./entries.ts";
import {
  bitsWidth,
  type FrozenLexicon,
  freeze,
  type Numbers,
  type Part,
  type Where,
} from "./frozen.ts";

export type { LexiconRow } from "./entries.ts";
export type { Where } from "./frozen.ts";

/**
 * The lexicon: a trie over word ids. A node that ends an entry is terminal; the deepest terminal
 * that a token reaches is its hit, and `shorter` leads from there to the entries inside it.
 *
 *     Ủy viên dự khuyết          hit of token 0: node(Ủy viên dự khuyết), depth 4
 *     └────┘ shorter             shorter(node) : node(Ủy viên), depth 2
 */
export interface Lexicon {
  classes: readonly string[];
  /** The number of a class, or of the part of it whose attributes fit; -1 is none such. */
  classOf(name: string, where?: Where): number;
  /** The class that a part of a class is of; a class is its own. */
  wholeOf(classId: number): number;
  /** Makes the parts of classes that were asked for ready to be matched. */
  seal(): void;
  /** What the lexicon stands in. */
  frozen: FrozenLexicon;
  /** Terminal node → number of tokens. */
  depth: Numbers;
  /** Terminal node → the next shorter terminal on its path, or 0. */
  shorter: Numbers;
  /** The place of a class or a part in rows of bits. */
  bitOf(classId: number): number;
  /** Whether a terminal node has an entry of a class, for a capitalised or an uncapitalised token. */
  has(node: number, classId: number, capital: boolean): boolean;
  /** Int32 words in a row of class bits. */
  width: number;
  /** The attributes of a node's first fitting entry; of one class when it is named. */
  entry(node: number, capital: boolean, classId?: number): LexiconRow | undefined;
  /** All entries of a node. */
  entries(node: number): readonly LexiconRow[];
  /** All entries of the lexicon. */
  rows(): LexiconRow[];
  /** Number of nodes. */
  size: number;
  /** Writes each token's hit into `hits` (0 is none). */
  match(tokens: Tokens, hits: Int32Array): void;
}

/** Numbers from here on are those of parts of classes, which come after all classes. */
const PARTS = 0x4000;

/** Builds a lexicon of rows, which come validated, on top of other entries. */
export function createLexicon(
  rows: Iterable<LexiconRow>,
  vocabulary: Vocabulary,
  base: Entries = emptyEntries(256),
  parts: readonly Part[] = [],
): Lexicon {
  addRows(base, rows, vocabulary);
  return openLexicon(freeze(base, parts), () => base);
}

/** A lexicon over frozen columns; `entriesOf` gives them thawed, for parts to be added. */
export function openLexicon(start: FrozenLexicon, entriesOf: () => Entries): Lexicon {
  let frozen = start;
  const parts: Part[] = [...frozen.parts];
  const { classes } = frozen;
  const size = frozen.word.length;
  const nodeCache: (LexiconRow[] | undefined)[] = [];
  const rowCache: (LexiconRow | undefined)[] = [];
  // The root has thousands of children: by word id. The others have few: by search.
  const { firstChild, word } = frozen;
  let lastWord = 0;
  for (let child = 1; child < firstChild[1]; child++) lastWord = Math.max(lastWord, word[child]);
  const rootTo = new Int32Array(lastWord + 1);
  for (let child = 1; child < firstChild[1]; child++) rootTo[word[child]] = child;

  function childOf(node: number, id: number): number {
    let low = firstChild[node];
    let high = firstChild[node + 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (word[middle] < id) low = middle + 1;
      else high = middle;
    }
    return low < firstChild[node + 1] && word[low] === id ? low : 0;
  }

  function rowOf(node: number, e: number): LexiconRow {
    rowCache[e] ??= frozen.given[e] ?? openRow(frozen, node, frozen.kind[e]);
    return rowCache[e];
  }

  /** Rows of a node's entries; looked up once a node. */
  function rowsOf(node: number): readonly LexiconRow[] {
    let rows = nodeCache[node];
    if (rows === undefined) {
      rows = [];
      const end = frozen.firstEntry[node + 1];
      for (let e = frozen.firstEntry[node]; e < end; e++) rows.push(rowOf(node, e));
      nodeCache[node] = rows;
    }
    return rows;
  }

  const lexicon: Lexicon = {
    classes,
    frozen,
    depth: frozen.depth,
    shorter: frozen.shorter,
    size,
    width: bitsWidth(frozen),
    classOf(name, where) {
      const cls = classes.indexOf(name);
      if (cls < 0 || where === undefined) return cls;
      const key = JSON.stringify(where);
      const known = parts.findIndex(
        (part) => part.cls === cls && JSON.stringify(part.where) === key,
      );
      return PARTS + (known >= 0 ? known : parts.push({ cls, where }) - 1);
    },
    wholeOf: (classId) => (classId < PARTS ? classId : parts[classId - PARTS].cls),
    seal() {
      if (parts.length === frozen.parts.length) return;
      frozen = freeze(entriesOf(), [...parts]);
      lexicon.frozen = frozen;
      lexicon.width = bitsWidth(frozen);
    },
    bitOf: (classId) => (classId < PARTS ? classId : classes.length + classId - PARTS),
    has(node, classId, capital) {
      const { width } = lexicon;
      const bit = lexicon.bitOf(classId);
      const cell = frozen.combination[node] * 3 * width + (bit >> 5);
      const { bits } = frozen;
      const set = capital ? bits[cell] | bits[cell + width] | bits[cell + 2 * width] : bits[cell];
      return (set & (1 << (bit & 31))) !== 0;
    },
    entry(node, capital, classId) {
      const { firstEntry, kind, kinds } = frozen;
      for (let e = firstEntry[node]; e < firstEntry[node + 1]; e++) {
        if (classId !== undefined && kinds.cls[kind[e]] !== classId) continue;
        if (capital || (kinds.capitals[kind[e]] & 1) === 0) return rowOf(node, e);
      }
      return undefined;
    },
    entries: rowsOf,
    rows: () => Array.from(word, (_, node) => rowsOf(node)).flat(),
    match(tokens, hits) {
      const { id, count } = tokens;
      const { combination } = frozen;
      const known = rootTo.length;
      for (let p = 0; p < count; p++) {
        const first = id[p];
        let at = first < known ? rootTo[first] : 0;
        if (at === 0) {
          hits[p] = 0;
          continue;
        }
        let best = combination[at] !== 0 ? at : 0;
        for (let q = p + 1; q < count && firstChild[at] !== firstChild[at + 1]; q++) {
          const next = id[q];
          if (next === 0) break;
          at = childOf(at, next);
          if (at === 0) break;
          if (combination[at] !== 0) best = at;
        }
        hits[p] = best;
      }
    },
  };
  return lexicon;
}

/** A word as an entry spells it: `M` may be the spelling of `m` in another. */
function withInitial(spelled: string, capital: boolean): string {
  const upper = spelled.charAt(0).toUpperCase();
  if (capital) return upper + spelled.slice(1);
  return spelled.startsWith(upper) ? spelled.toLowerCase() : spelled;
}

/** The row of a packed entry; spaces stand between the tokens of its phrase, which few ask for. */
function openRow(frozen: FrozenLexicon, node: number, kind: number): LexiconRow {
  const { classes, kinds, tuples } = frozen;
  return {
    get phrase() {
      return spell(frozen, node, kinds.capitals[kind]);
    },
    class: classes[kinds.cls[kind]],
    ...readTuple(tuples[kinds.tuple[kind]]),
  };
}

function spell(frozen: FrozenLexicon, end: number, capitals: number): string {
  const words: string[] = [];
  let node = end;
  for (let i = frozen.depth[node] - 1; i >= 0; i--) {
    words.unshift(withInitial(frozen.spelling[frozen.word[node]], (capitals & (1 << i)) !== 0));
    node = parentOf(frozen, node);
  }
  return words.join(" ");
}

function parentOf({ firstChild }: FrozenLexicon, node: number): number {
  let low = 0;
  let high = firstChild.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firstChild[middle + 1] <= node) low = middle + 1;
    else high = middle;
  }
  return low;
}
