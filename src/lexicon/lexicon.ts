import type { Tokens } from "../text/table.ts";
import { isCapital } from "../text/table.ts";
import type { Vocabulary } from "../text/vocabulary.ts";
import {
  ANY_CASE,
  addRows,
  CAPITAL_INITIAL,
  type Entries,
  emptyEntries,
  type LexiconRow,
  readRow,
  readTuple,
} from "./entries.ts";

export type { LexiconRow } from "./entries.ts";

/** Conditions on attributes: each must have the value, or one of the values; "" is none. */
export type Where = Readonly<Record<string, string | readonly string[]>>;

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
  /** Terminal node → number of tokens. */
  depth: Int32Array;
  /** Terminal node → the next shorter terminal on its path, or 0. */
  shorter: Int32Array;
  /** Whether a terminal node has an entry of a class, for a capitalised or an uncapitalised token. */
  has(node: number, classId: number, capital: boolean): boolean;
  /** Int32 words in a row of class bits. */
  width: number;
  /** Whether a node has an entry of a class in row `mask` of `masks` that fits the case at `p`. */
  fits(node: number, masks: Int32Array, mask: number, shape: Uint8Array, p: number): boolean;
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

/** Room for parts of classes that rules ask for by attributes. */
const PARTS = 48;

/** Builds a lexicon of rows, which come validated, on top of unpacked entries. */
export function createLexicon(
  rows: Iterable<LexiconRow>,
  vocabulary: Vocabulary,
  base: Entries = emptyEntries(256),
): Lexicon {
  addRows(base, rows, vocabulary);
  const { trie, classes } = base;
  const { size, depth, parent } = trie;
  const width = (classes.length + PARTS + 31) >> 5;
  // By node: bits of the classes that match in any case, by the initial, by every capital.
  const anyCase = new Int32Array(size * width);
  const capitalOnly = new Int32Array(size * width);
  const names = new Int32Array(size * width);
  const capitals = new Int32Array(size);
  const firstEntry = new Int32Array(size).fill(-1);
  const nextEntry = new Int32Array(base.count);
  const shorter = new Int32Array(size);
  const leaf = new Uint8Array(size).fill(1);
  const rowCache: (LexiconRow | undefined)[] = [];
  const parts = new Map<string, number>();
  let classCount = classes.length;

  function setBit(e: number, classId: number): void {
    const form = base.form[e];
    const bits = form === ANY_CASE ? anyCase : form === CAPITAL_INITIAL ? capitalOnly : names;
    bits[base.node[e] * width + (classId >> 5)] |= 1 << (classId & 31);
  }

  for (let e = base.count - 1; e >= 0; e--) {
    const node = base.node[e];
    nextEntry[e] = firstEntry[node];
    firstEntry[node] = e;
    if (base.form[e] !== ANY_CASE && base.form[e] !== CAPITAL_INITIAL) {
      capitals[node] = base.capitals[e];
    }
    setBit(e, base.cls[e]);
  }
  const rootTo = new Int32Array(vocabulary.size);
  for (let node = 1; node < size; node++) {
    const above = parent[node];
    leaf[above] = 0;
    shorter[node] = above !== 0 && firstEntry[above] >= 0 ? above : shorter[above];
    if (above === 0) rootTo[trie.word[node]] = node;
  }

  function rowOf(e: number): LexiconRow {
    rowCache[e] ??= readRow(base, e);
    return rowCache[e] as LexiconRow;
  }

  function partOf(classId: number, where: Where): number {
    const key = `${classId} ${JSON.stringify(where)}`;
    const known = parts.get(key);
    if (known !== undefined) return known;
    if (classCount >= classes.length + PARTS) return -2;
    const id = classCount++;
    parts.set(key, id);
    const fitting = base.tuples.map((tuple) => {
      const attributes = readTuple(tuple);
      return Object.entries(where).every(([name, wanted]) =>
        (typeof wanted === "string" ? [wanted] : wanted).includes(attributes[name] ?? ""),
      );
    });
    for (let e = 0; e < base.count; e++) {
      if (base.cls[e] === classId && fitting[base.tuple[e]]) setBit(e, id);
    }
    return id;
  }

  const lexicon: Lexicon = {
    classes,
    classOf(name, where) {
      const id = classes.indexOf(name);
      return id < 0 || where === undefined ? id : partOf(id, where);
    },
    depth,
    shorter,
    size,
    width,
    has(node, classId, capital) {
      const cell = node * width + (classId >> 5);
      const bits = capital ? anyCase[cell] | capitalOnly[cell] | names[cell] : anyCase[cell];
      return (bits & (1 << (classId & 31))) !== 0;
    },
    fits(node, masks, mask, shape, p) {
      const cell = node * width;
      const row = mask * width;
      const capital = isCapital(shape[p]);
      for (let w = 0; w < width; w++) {
        const wanted = masks[row + w];
        if (wanted === 0) continue;
        if ((anyCase[cell + w] & wanted) !== 0) return true;
        if (capital && (capitalOnly[cell + w] & wanted) !== 0) return true;
        if ((names[cell + w] & wanted) !== 0 && capitalsFit(capitals[node], shape, p)) return true;
      }
      return false;
    },
    entry(node, capital, classId) {
      for (let e = firstEntry[node]; e >= 0; e = nextEntry[e]) {
        if (classId !== undefined && base.cls[e] !== classId) continue;
        if (capital || (base.capitals[e] & 1) === 0) return rowOf(e);
      }
      return undefined;
    },
    entries(node) {
      const list: LexiconRow[] = [];
      for (let e = firstEntry[node]; e >= 0; e = nextEntry[e]) list.push(rowOf(e));
      return list;
    },
    rows: () => Array.from({ length: base.count }, (_, e) => rowOf(e)),
    match(tokens, hits) {
      const { id, count } = tokens;
      const { find } = trie;
      const known = rootTo.length;
      for (let p = 0; p < count; p++) {
        const word = id[p];
        let at = word < known ? rootTo[word] : 0;
        if (at === 0) {
          hits[p] = 0;
          continue;
        }
        let best = firstEntry[at] >= 0 ? at : 0;
        for (let q = p + 1; leaf[at] === 0 && q < count; q++) {
          const next = id[q];
          if (next === 0) break;
          at = find(at, next);
          if (at === 0) break;
          if (firstEntry[at] >= 0) best = at;
        }
        hits[p] = best;
      }
    },
  };
  return lexicon;
}

function capitalsFit(wanted: number, shape: Uint8Array, p: number): boolean {
  let bits = wanted;
  for (let i = p; bits !== 0; bits >>>= 1, i++) {
    if ((bits & 1) !== 0 && !isCapital(shape[i])) return false;
  }
  return true;
}
