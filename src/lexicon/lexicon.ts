import { createTokens, scan } from "../text/scan.ts";
import type { Tokens } from "../text/table.ts";
import { isCapital } from "../text/table.ts";
import type { Vocabulary } from "../text/vocabulary.ts";

/** One entry: a phrase, the class that rules ask for it by, and what is known of it. */
export interface LexiconRow {
  /** Written with a capital initial, it matches capitalised text only; in small letters, any. */
  phrase: string;
  class: string;
  [attribute: string]: string;
}

/**
 * The lexicon: a trie over word ids. A node that ends an entry is terminal; the deepest terminal
 * that a token reaches is its hit, and `shorter` leads from there to the entries inside it.
 *
 *     Ủy viên dự khuyết          hit of token 0: node(Ủy viên dự khuyết), depth 4
 *     └────┘ shorter             shorter(node) : node(Ủy viên), depth 2
 */
export interface Lexicon {
  classes: readonly string[];
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
  /** Number of nodes. */
  size: number;
  /** Writes each token's hit into `hits` (0 is none). */
  match(tokens: Tokens, hits: Int32Array): void;
}

/** Classes of proper names: each of their capitals is asked for, not only the first. */
const NAMES = new Set(["place", "family", "middle"]);

interface Build {
  next: Map<number, number>;
  rows: LexiconRow[] | undefined;
  depth: number;
  /** Bit `i` is set when token `i` of the entry, a proper name, begins with a capital. */
  capitals: number;
}

/** Builds a frozen lexicon; rows come validated. */
export function createLexicon(rows: Iterable<LexiconRow>, vocabulary: Vocabulary): Lexicon {
  const classIds = new Map<string, number>();
  const scratch = createTokens(64);
  const root = new Map<number, number>();
  const nodes: Build[] = [{ next: root, rows: undefined, depth: 0, capitals: 0 }];
  for (const row of rows) {
    if (!classIds.has(row.class)) classIds.set(row.class, classIds.size);
    scan(row.phrase, vocabulary, scratch, true);
    let at = 0;
    for (let i = 0; i < scratch.count; i++) {
      const word = scratch.id[i];
      let to = nodes[at].next.get(word);
      if (to === undefined) {
        to = nodes.length;
        nodes.push({ next: new Map(), rows: undefined, depth: nodes[at].depth + 1, capitals: 0 });
        nodes[at].next.set(word, to);
      }
      at = to;
    }
    const node = nodes[at];
    if (node.rows === undefined) node.rows = [row];
    else node.rows.push(row);
    if (NAMES.has(row.class)) node.capitals = capitalBits(scratch);
  }

  const size = nodes.length;
  const words = (classIds.size + 31) >> 5;
  const names = new Int32Array(size * words);
  const capitals = new Int32Array(size);
  const anyCase = new Int32Array(size * words);
  const capitalOnly = new Int32Array(size * words);
  const depth = new Int32Array(size);
  const shorter = new Int32Array(size);
  const terminal = new Uint8Array(size);
  const leaf = new Uint8Array(size);
  const rowsOf: (readonly LexiconRow[])[] = [];
  let edges = 0;
  for (const node of nodes) edges += node.next.size;
  let mask = 1024;
  while (mask < edges * 3) mask *= 2;
  const table = new Int32Array(mask * 3);
  mask -= 1;
  const rootTo = new Int32Array(vocabulary.size);
  for (let at = 0; at < size; at++) {
    const node = nodes[at];
    depth[at] = node.depth;
    capitals[at] = node.capitals;
    rowsOf[at] = node.rows ?? [];
    leaf[at] = node.next.size === 0 ? 1 : 0;
    for (const row of rowsOf[at]) {
      terminal[at] = 1;
      const classId = classIds.get(row.class) as number;
      const bits = NAMES.has(row.class) ? names : startsCapital(row.phrase) ? capitalOnly : anyCase;
      bits[at * words + (classId >> 5)] |= 1 << (classId & 31);
    }
    for (const [word, to] of node.next) {
      shorter[to] = terminal[at] === 1 ? at : shorter[at];
      if (at === 0) rootTo[word] = to;
      else {
        let slot = hashEdge(at, word) & mask;
        while (table[slot * 3] !== 0) slot = (slot + 1) & mask;
        table[slot * 3] = at;
        table[slot * 3 + 1] = word;
        table[slot * 3 + 2] = to;
      }
    }
  }

  function has(node: number, classId: number, capital: boolean): boolean {
    const cell = node * words + (classId >> 5);
    const bits = capital ? anyCase[cell] | capitalOnly[cell] | names[cell] : anyCase[cell];
    return (bits & (1 << (classId & 31))) !== 0;
  }

  return {
    classes: [...classIds.keys()],
    depth,
    shorter,
    size,
    has,
    width: words,
    fits(node, masks, mask, shape, p) {
      const cell = node * words;
      const row = mask * words;
      const capital = isCapital(shape[p]);
      for (let w = 0; w < words; w++) {
        const wanted = masks[row + w];
        if ((anyCase[cell + w] & wanted) !== 0) return true;
        if (capital && (capitalOnly[cell + w] & wanted) !== 0) return true;
        if ((names[cell + w] & wanted) !== 0 && capitalsFit(capitals[node], shape, p)) return true;
      }
      return false;
    },
    entries: (node) => rowsOf[node],
    entry(node, capital, classId) {
      for (const row of rowsOf[node]) {
        if (classId !== undefined && classIds.get(row.class) !== classId) continue;
        if (capital || !startsCapital(row.phrase)) return row;
      }
      return undefined;
    },
    match(tokens, hits) {
      const { id, count } = tokens;
      for (let p = 0; p < count; p++) {
        const word = id[p];
        let at = word < rootTo.length ? rootTo[word] : 0;
        if (at === 0) {
          hits[p] = 0;
          continue;
        }
        let best = terminal[at] === 1 ? at : 0;
        let q = p + 1;
        while (leaf[at] === 0 && q < count) {
          const next = id[q++];
          if (next === 0) break;
          let slot = hashEdge(at, next) & mask;
          let to = 0;
          for (;;) {
            const from = table[slot * 3];
            if (from === 0) break;
            if (from === at && table[slot * 3 + 1] === next) {
              to = table[slot * 3 + 2];
              break;
            }
            slot = (slot + 1) & mask;
          }
          if (to === 0) break;
          at = to;
          if (terminal[at] === 1) best = at;
        }
        hits[p] = best;
      }
    },
  };
}

function capitalBits({ count, shape }: Tokens): number {
  let bits = 0;
  for (let i = 0; i < count && i < 31; i++) if (isCapital(shape[i])) bits |= 1 << i;
  return bits;
}

function capitalsFit(bits: number, shape: Uint8Array, p: number): boolean {
  for (let i = p; bits !== 0; bits >>>= 1, i++) {
    if ((bits & 1) !== 0 && !isCapital(shape[i])) return false;
  }
  return true;
}

function hashEdge(node: number, word: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** Whether a phrase is written with a capital initial, and so asks for one in the text. */
export function startsCapital(phrase: string): boolean {
  const letter = /\p{L}/u.exec(phrase)?.[0] ?? "";
  return phrase.startsWith(letter) && letter !== letter.toLowerCase();
}
