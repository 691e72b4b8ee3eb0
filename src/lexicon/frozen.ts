import {
  ANY_CASE,
  CAPITAL_INITIAL,
  type Entries,
  EVERY_CAPITAL,
  emptyEntries,
  type LexiconRow,
  nextEntry,
  readTuple,
} from "./entries.ts";

/** Conditions on attributes: each must have the value, or one of the values; "" is none. */
export type Where = Readonly<Record<string, string | readonly string[]>>;

/** A part of a class: the entries whose attributes fit. It has a number behind the classes'. */
export interface Part {
  cls: number;
  where: Where;
}

/** A column: two bytes a number as it is unpacked, four as it is made. */
export type Numbers = Int32Array | Uint16Array;

/** What entries can have in common, in columns. */
export interface Kinds {
  cls: Numbers;
  form: Numbers;
  /** Bit `i` is set when token `i` of the phrase begins with a capital. */
  capitals: Numbers;
  tuple: Numbers;
}

/**
 * A lexicon that grows no more, as plain columns: what texts are matched with and what is shipped.
 *
 * Nodes are numbered breadth first, so the children of a node stand together, sorted by word:
 * `firstChild[n]` to `firstChild[n + 1]`. What classes a node's entries have is one of a few hundred
 * combinations; `combination` says which, and a row of `bits` holds it: the classes that match in
 * any case, those that ask for a capital initial, those that ask for every capital.
 */
export interface FrozenLexicon {
  classes: readonly string[];
  tuples: readonly string[];
  parts: readonly Part[];
  spelling: readonly string[];
  firstChild: Numbers;
  word: Numbers;
  depth: Numbers;
  shorter: Numbers;
  /** 0 for a node without an entry. */
  combination: Numbers;
  /** Bit `i`: token `i` must begin with a capital, for entries that ask for every capital. */
  capitals: Numbers;
  bits: Int32Array;
  /** The entries of node `n` are those from `firstEntry[n]` to `firstEntry[n + 1]`. */
  firstEntry: Numbers;
  /** By entry: what it is, a place in the columns of `kinds`. */
  kind: Numbers;
  kinds: Kinds;
  given: readonly (LexiconRow | undefined)[];
}

/** Int32 words that a lexicon's class bits take. */
export function bitsWidth(frozen: { classes: readonly string[]; parts: readonly Part[] }): number {
  return (frozen.classes.length + frozen.parts.length + 31) >> 5;
}

/** Freezes entries, with the parts of classes that rules ask for. */
export function freeze(entries: Entries, parts: readonly Part[]): FrozenLexicon {
  const { trie, classes, tuples } = entries;
  const children: number[][] = Array.from({ length: trie.size }, () => []);
  for (let node = 1; node < trie.size; node++) children[trie.parent[node]].push(node);
  const order = [0];
  const firstChild = new Int32Array(trie.size + 1);
  for (let at = 0; at < trie.size; at++) {
    firstChild[at] = order.length;
    for (const child of children[order[at]].sort((a, b) => trie.word[a] - trie.word[b])) {
      order.push(child);
    }
  }
  firstChild[trie.size] = order.length;
  const renumbered = new Int32Array(trie.size);
  order.forEach((node, place) => {
    renumbered[node] = place;
  });
  const sorted = Array.from({ length: entries.count }, (_, e) => e).sort(
    (a, b) => renumbered[entries.node[a]] - renumbered[entries.node[b]] || a - b,
  );
  const column = (of: (e: number) => number): Int32Array => Int32Array.from(sorted, of);
  const firstEntry = new Int32Array(trie.size + 1);
  for (const e of sorted) firstEntry[renumbered[entries.node[e]] + 1]++;
  for (let node = 0; node < trie.size; node++) firstEntry[node + 1] += firstEntry[node];
  const shorter = new Int32Array(trie.size);
  const frozen: FrozenLexicon = {
    classes,
    tuples,
    parts,
    spelling: entries.spelling,
    firstChild,
    word: Int32Array.from(order, (node) => trie.word[node]),
    depth: Int32Array.from(order, (node) => trie.depth[node]),
    shorter,
    combination: new Int32Array(trie.size),
    capitals: new Int32Array(trie.size),
    bits: new Int32Array(0),
    firstEntry,
    kind: Int32Array.from(sorted.keys()),
    kinds: {
      cls: column((e) => entries.cls[e]),
      form: column((e) => entries.form[e]),
      capitals: column((e) => entries.capitals[e]),
      tuple: column((e) => entries.tuple[e]),
    },
    given: sorted.map((e) => entries.given[e]),
  };
  combine(frozen);
  order.forEach((node, place) => {
    const above = renumbered[trie.parent[node]];
    if (place === 0 || above === 0) return;
    shorter[place] = frozen.combination[above] !== 0 ? above : shorter[above];
  });
  return frozen;
}

/** The parts that entries of a kind are of, as places of bits. */
export function fittingParts({ classes, kinds, parts, tuples }: FrozenLexicon) {
  const fitting = parts.map(({ where }) =>
    tuples.map((tuple) => {
      const attributes = readTuple(tuple);
      return Object.entries(where).every(([name, wanted]) =>
        (typeof wanted === "string" ? [wanted] : wanted).includes(attributes[name] ?? ""),
      );
    }),
  );
  return (kind: number): number[] =>
    parts.flatMap((part, i) =>
      part.cls === kinds.cls[kind] && fitting[i][kinds.tuple[kind]] ? [classes.length + i] : [],
    );
}

function combine(frozen: FrozenLexicon): void {
  const width = bitsWidth(frozen);
  const partsOf = fittingParts(frozen);
  const rows: number[][] = [new Array(width * 3).fill(0)];
  const known = new Map<string, number>();
  const { firstEntry, kind, kinds } = frozen;
  for (let node = 0; node + 1 < firstEntry.length; node++) {
    if (firstEntry[node] === firstEntry[node + 1]) continue;
    const row = new Array<number>(width * 3).fill(0);
    for (let e = firstEntry[node]; e < firstEntry[node + 1]; e++) {
      const form = kinds.form[kind[e]];
      const part = form === ANY_CASE ? 0 : form === CAPITAL_INITIAL ? 1 : 2;
      if (form === EVERY_CAPITAL) frozen.capitals[node] |= kinds.capitals[kind[e]];
      for (const id of [kinds.cls[kind[e]], ...partsOf(kind[e])]) {
        row[part * width + (id >> 5)] |= 1 << (id & 31);
      }
    }
    const key = row.join(" ");
    let number = known.get(key);
    if (number === undefined) {
      number = rows.push(row) - 1;
      known.set(key, number);
    }
    frozen.combination[node] = number;
  }
  frozen.bits = Int32Array.from(rows.flat());
}

/** Entries that can be added to, from a frozen lexicon; with `ids`, of words that are numbered anew. */
export function thaw(frozen: FrozenLexicon, ids?: readonly number[]): Entries {
  const { firstChild, firstEntry, kind, kinds, word } = frozen;
  const entries = emptyEntries(kind.length + 64);
  entries.classes.push(...frozen.classes);
  entries.tuples.push(...frozen.tuples);
  frozen.spelling.forEach((word, id) => {
    entries.spelling[ids?.[id] ?? id] = word;
  });
  for (let node = 0; node + 1 < firstChild.length; node++) {
    for (let child = firstChild[node]; child < firstChild[node + 1]; child++) {
      entries.trie.step(node, ids?.[word[child]] ?? word[child]);
    }
    for (let i = firstEntry[node]; i < firstEntry[node + 1]; i++) {
      const e = nextEntry(entries);
      entries.node[e] = node;
      entries.cls[e] = kinds.cls[kind[i]];
      entries.form[e] = kinds.form[kind[i]];
      entries.capitals[e] = kinds.capitals[kind[i]];
      entries.tuple[e] = kinds.tuple[kind[i]];
      entries.given[e] = frozen.given[i];
    }
  }
  return entries;
}
