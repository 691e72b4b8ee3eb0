import { createTokens, scan } from "../text/scan.ts";
import { isCapital, KIND, UPPER } from "../text/table.ts";
import type { Vocabulary } from "../text/vocabulary.ts";
import { createTrie, type Trie } from "./trie.ts";

/** One entry: a phrase, the class that rules ask for it by, and what is known of it. */
export interface LexiconRow {
  /** Written with a capital initial, it matches capitalised text only; in small letters, any. */
  phrase: string;
  class: string;
  [attribute: string]: string;
}

/** Classes of proper names: each of their capitals is asked for, not only the first. */
const NAMES = new Set(["place", "family", "middle"]);

/** How an entry's case is asked for. */
export const ANY_CASE = 0;
export const CAPITAL_INITIAL = 1;
export const EVERY_CAPITAL = 2;

/** Lexicon entries in columns, beside the trie that holds their phrases. */
export interface Entries {
  trie: Trie;
  classes: string[];
  /** Attributes, each distinct set once: `key`, tab, `value`, tab, … */
  tuples: string[];
  /** Spelling of each word of the vocabulary that an entry holds, by id. */
  spelling: string[];
  count: number;
  node: Int32Array;
  cls: Int32Array;
  form: Int32Array;
  /** Bit `i` is set when token `i` of the phrase begins with a capital. */
  capitals: Int32Array;
  tuple: Int32Array;
  /** Rows as they were given, by entry; packed entries have none. */
  given: (LexiconRow | undefined)[];
}

export function emptyEntries(expected: number): Entries {
  const column = (): Int32Array => new Int32Array(Math.max(64, expected));
  return {
    trie: createTrie(Math.max(64, expected * 2)),
    classes: [],
    tuples: [],
    spelling: [],
    count: 0,
    node: column(),
    cls: column(),
    form: column(),
    capitals: column(),
    tuple: column(),
    given: [],
  };
}

/** Makes room for one more entry and returns its number. */
export function nextEntry(entries: Entries): number {
  const room = entries.node.length;
  if (entries.count === room) {
    for (const name of ["node", "cls", "form", "capitals", "tuple"] as const) {
      const wider = new Int32Array(room * 2);
      wider.set(entries[name]);
      entries[name] = wider;
    }
  }
  return entries.count++;
}

/** Adds rows; words they bring are added to the vocabulary. */
export function addRows(
  entries: Entries,
  rows: Iterable<LexiconRow>,
  vocabulary: Vocabulary,
): void {
  const scratch = createTokens(64);
  const classIds = new Map(entries.classes.map((name, id) => [name, id]));
  const tupleIds = new Map(entries.tuples.map((tuple, id) => [tuple, id]));
  const idOf = (map: Map<string, number>, list: string[], key: string): number => {
    let id = map.get(key);
    if (id === undefined) {
      id = list.push(key) - 1;
      map.set(key, id);
    }
    return id;
  };
  for (const row of rows) {
    scan(row.phrase, vocabulary, scratch, true);
    let node = 0;
    let capitals = 0;
    for (let i = 0; i < scratch.count; i++) {
      const id = scratch.id[i];
      node = entries.trie.step(node, id);
      if (i < 31 && isCapital(scratch.shape[i])) capitals |= 1 << i;
      if (entries.spelling[id] === undefined) {
        const word = scratch.text.slice(scratch.start[i], scratch.end[i]);
        entries.spelling[id] = (scratch.shape[i] & KIND) >= UPPER ? word : word.toLowerCase();
      }
    }
    const { phrase: _, class: cls, ...attributes } = row;
    const tuple = Object.entries(attributes).flat().join("\t");
    const entry = nextEntry(entries);
    entries.given[entry] = row;
    entries.node[entry] = node;
    entries.cls[entry] = idOf(classIds, entries.classes, cls);
    entries.form[entry] = NAMES.has(cls)
      ? EVERY_CAPITAL
      : (capitals & 1) !== 0
        ? CAPITAL_INITIAL
        : ANY_CASE;
    entries.capitals[entry] = capitals;
    entries.tuple[entry] = idOf(tupleIds, entries.tuples, tuple);
  }
}

/** The attributes of a tuple. */
export function readTuple(tuple: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  if (tuple === "") return attributes;
  const cells = tuple.split("\t");
  for (let i = 0; i + 1 < cells.length; i += 2) attributes[cells[i]] = cells[i + 1];
  return attributes;
}
