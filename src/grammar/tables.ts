import { nhanError } from "../errors.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { createTokens, scan } from "../text/scan.ts";
import { isCapital } from "../text/table.ts";
import type { Vocabulary } from "../text/vocabulary.ts";
import { numeralStarts } from "../values/number-words.ts";
import { collectFirst, emptyFirst, type FirstCache, KINDS } from "./first.ts";
import type { PatternNode } from "./pattern.ts";

/** A phrase as its words' ids, and whether it is written with a capital. */
export interface Phrase {
  ids: readonly number[];
  capital: boolean;
}

type LexNode = PatternNode & { op: "lex" };

/** The class numbers that lexicon patterns ask for. @throws NhanError `unknown-class`. */
export function classIds(nodes: readonly LexNode[], lexicon: Lexicon, rule: string): number[] {
  return nodes.flatMap(({ classes, where }) =>
    classes.map((name) => {
      const id = lexicon.classOf(name, where);
      if (id === -1) throw nhanError("unknown-class", rule, { name, known: lexicon.classes });
      return id;
    }),
  );
}

/** Ids of words; one may stand in it several times. */
export type WordSet = ArrayLike<number> & Iterable<number>;

/** What the instructions of all rules refer to by number; equal things have one number. */
export interface Tables {
  /** Words that the vocabulary did not know, in the order of their ids. */
  words: string[];
  phrase(text: string): Phrase;
  wordSet(ids: readonly number[]): number;
  classMask(nodes: readonly LexNode[], rule: string): number;
  spanSet(types: readonly string[]): number;
  /** The mask of class numbers, and the set of type numbers. */
  maskOf(ids: readonly number[]): number;
  spanSetOf(ids: readonly number[]): number;
  /** A check of the token that `node` begins with, or -1 when it can begin with any. */
  check(node: PatternNode, rule: string): number;
  /** A sticky expression, by what it says. */
  surface(expression: RegExp): number;
  surfaces: readonly (readonly [source: string, flags: string])[];
  /** A check of one token: its word, its kind, an entry of a mask or a span of a set that begins there. */
  tokenCheck(words: ReadonlySet<number>, kinds: number, mask?: number, spans?: number): number;
  /** The last words of the entries that a lexicon pattern asks for, or of a mask's classes. */
  lastWords(node: LexNode, rule: string): Iterable<number>;
  lastWordsOf(mask: number): Iterable<number>;
  /** Whether all entries of a mask's classes are one token long. */
  single(mask: number): boolean;
  /** Words that a numeral can begin with. */
  numeralStarts(): ReadonlySet<number>;
  sets: readonly WordSet[];
  masks: readonly (readonly number[])[];
  spanSets: readonly (readonly number[])[];
  /**
   * Five numbers a check: word set, bits of token kinds, class mask, span set, 1 if weak spans will
   * do; -1 is none.
   */
  checks: readonly number[];
}

/** The nodes that end an entry of classes. */
function* endsOf({ frozen }: Lexicon, classes: readonly number[]): Generator<number> {
  const { firstEntry, kind, kinds, word } = frozen;
  for (let node = 0; node < word.length; node++) {
    for (let e = firstEntry[node]; e < firstEntry[node + 1]; e++) {
      if (classes.includes(kinds.cls[kind[e]])) yield node;
    }
  }
}

/** The last words of the entries of classes. */
function lastWords(lexicon: Lexicon, classes: readonly number[]): Set<number> {
  const found = new Set<number>();
  for (const node of endsOf(lexicon, classes)) found.add(lexicon.frozen.word[node]);
  return found;
}

/** The most tokens that an entry of the classes has. */
function longestOf(lexicon: Lexicon, ids: readonly number[]): number {
  let most = 0;
  for (const node of endsOf(lexicon, ids.map(lexicon.wholeOf))) {
    most = Math.max(most, lexicon.depth[node]);
  }
  return most;
}

/** Numbers in a row of `checks`. */
export const CHECK_WIDTH = 5;

/** What tables go on from. */
type Base = Pick<Tables, "words" | "surfaces" | "sets" | "masks" | "spanSets" | "checks">;

export function createTables(
  types: readonly string[],
  lexicon: Lexicon,
  vocabulary: Vocabulary,
  base: Base,
): Tables {
  const scratch = createTokens(64);
  const phrases = new Map<string, Phrase>();
  const known = new Map<string, number>();
  const sets = [...base.sets];
  const masks = [...base.masks];
  const spanSets = [...base.spanSets];
  const checks = [...base.checks];
  const cache: FirstCache = new WeakMap();
  const checkOf = new WeakMap<PatternNode, number>();
  const lasts = new Map<number, ReadonlySet<number>>();
  const singles = new Map<number, boolean>();
  let starts: ReadonlySet<number> | undefined;

  function intern(kind: string, ids: Iterable<number>, table: WordSet[]): number {
    const sorted = [...new Set(ids)].sort((a, b) => a - b);
    const key = `${kind} ${sorted.join(" ")}`;
    let number = known.get(key);
    if (number === undefined) {
      number = table.push(sorted) - 1;
      known.set(key, number);
    }
    return number;
  }

  function spell(id: number): string {
    const at = scratch.id.indexOf(id);
    return scratch.text.slice(scratch.start[at], scratch.end[at]).toLowerCase();
  }

  const words = [...base.words];
  const surfaces = [...base.surfaces];
  const tables: Tables = {
    words,
    surfaces,
    surface({ source, flags }) {
      const key = `surface ${flags} ${source}`;
      let number = known.get(key);
      if (number === undefined) {
        number = surfaces.push([source, flags]) - 1;
        known.set(key, number);
      }
      return number;
    },
    sets,
    masks,
    spanSets,
    checks,
    phrase(text) {
      let phrase = phrases.get(text);
      if (phrase === undefined) {
        const known = vocabulary.size;
        scan(text, vocabulary, scratch, true);
        for (let id = known; id < vocabulary.size; id++) words.push(spell(id));
        phrase = {
          ids: [...scratch.id.subarray(0, scratch.count)],
          capital: scratch.count > 0 && isCapital(scratch.shape[0]),
        };
        phrases.set(text, phrase);
      }
      return phrase;
    },
    wordSet: (ids) => intern("set", ids, sets),
    classMask(nodes, rule) {
      return intern("lex", classIds(nodes, lexicon, rule), masks);
    },
    spanSet(names) {
      const ids = names.map((type) => types.indexOf(type)).filter((id) => id >= 0);
      return intern("span", ids, spanSets);
    },
    maskOf: (ids) => intern("lex", ids, masks),
    spanSetOf: (ids) => intern("span", ids, spanSets),
    tokenCheck: (words, kinds, mask = -1, spans = -1) =>
      checkRow([
        words.size === 0 ? -1 : tables.wordSet([...words]),
        kinds,
        mask,
        spans,
        spans < 0 ? 0 : 1,
      ]),
    lastWords: (node, rule) =>
      lastWords(lexicon, classIds([{ ...node, where: undefined }], lexicon, rule)),
    lastWordsOf(mask) {
      let found = lasts.get(mask);
      if (found === undefined) {
        found = lastWords(lexicon, masks[mask].map(lexicon.wholeOf));
        lasts.set(mask, found);
      }
      return found;
    },
    single(mask) {
      let found = singles.get(mask);
      if (found === undefined) {
        found = longestOf(lexicon, masks[mask]) === 1;
        singles.set(mask, found);
      }
      return found;
    },
    numeralStarts() {
      starts ??= new Set(numeralStarts.map((word) => tables.phrase(word).ids[0]));
      return starts;
    },
    check(node, rule) {
      const done = checkOf.get(node);
      if (done !== undefined) return done;
      const number = newCheck(node, rule);
      checkOf.set(node, number);
      return number;
    },
  };

  function checkRow(row: readonly number[]): number {
    const key = `check ${row.join(" ")}`;
    let number = known.get(key);
    if (number === undefined) {
      number = checks.length / CHECK_WIDTH;
      checks.push(...row);
      known.set(key, number);
    }
    return number;
  }

  function newCheck(node: PatternNode, rule: string): number {
    const first = emptyFirst();
    if (collectFirst(node, tables.phrase, first, cache) || first.anywhere) return -1;
    const words = new Set(first.words);
    let { kinds } = first;
    if (first.numeral) {
      kinds |= KINDS.number;
      for (const id of tables.numeralStarts()) words.add(id);
    }
    const row = [
      words.size === 0 ? -1 : tables.wordSet([...words]),
      kinds,
      first.classes.size === 0 ? -1 : tables.classMask([...first.classes.values()], rule),
      first.types.size === 0 ? -1 : tables.spanSet([...first.types]),
      first.weak ? 1 : 0,
    ];
    return checkRow(row);
  }
  return tables;
}

/**
 * Whether a pattern is one token, said in full by what it begins with, so that a check of the token
 * is the whole match.
 */
export function isOneToken(node: PatternNode, tables: Tables): boolean {
  switch (node.op) {
    case "phrase": {
      const { ids, capital } = tables.phrase(node.text);
      return ids.length === 1 && !capital;
    }
    case "shape":
      return !node.names.includes("digits");
    case "any":
      return node.items.every((item) => isOneToken(item, tables));
    default:
      return false;
  }
}

/** The same, where lexicon entries and spans of any length will do: in a look-ahead. */
export function isSeenAtOnce(node: PatternNode, tables: Tables): boolean {
  if (node.op === "lex") return true;
  if (node.op === "span") return !node.weak;
  if (node.op === "any") return node.items.every((item) => isSeenAtOnce(item, tables));
  return isOneToken(node, tables);
}
