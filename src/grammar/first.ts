import { CAMEL, INITIAL, LOWER, MARK, MIXED, NUMBER, TITLE, UPPER } from "../text/table.ts";
import type { PatternNode, ShapeName } from "./pattern.ts";

type LexNode = PatternNode & { op: "lex" };

/** What the token that a pattern begins with can be: where a rule is worth running. */
export interface First {
  words: Set<number>;
  /** Classes with their conditions. */
  classes: Map<string, LexNode>;
  /** Bits by token kind. */
  kinds: number;
  numeral: boolean;
  types: Set<string>;
  /** Candidates of weak rules will do among the types. */
  weak: boolean;
  /** The pattern begins with something that may stand at any token. */
  anywhere: boolean;
}

const bit = (...kinds: number[]): number => kinds.reduce((bits, kind) => bits | (1 << kind), 0);

/** Token kinds by the names that patterns use. */
export const KINDS: Record<ShapeName, number> = {
  word: bit(LOWER, TITLE, UPPER, INITIAL, MIXED, CAMEL),
  lower: bit(LOWER, CAMEL),
  title: bit(TITLE),
  upper: bit(UPPER),
  initial: bit(INITIAL),
  mixed: bit(MIXED),
  cap: bit(TITLE, UPPER, INITIAL, MIXED),
  number: bit(NUMBER),
  digits: bit(NUMBER),
  mark: bit(MARK),
};

export function emptyFirst(): First {
  return {
    words: new Set(),
    classes: new Map(),
    kinds: 0,
    numeral: false,
    types: new Set(),
    weak: false,
    anywhere: false,
  };
}

/** Firsts that were collected before, by node: patterns share their parts. */
export type FirstCache = WeakMap<PatternNode, { first: First; open: boolean }>;

/** Adds to `first` what `node` can begin with; whether what comes after it can begin there too. */
export function collectFirst(
  node: PatternNode,
  phrase: (text: string) => { ids: readonly number[] },
  first: First,
  cache?: FirstCache,
): boolean {
  if (cache === undefined || (node.op !== "seq" && node.op !== "any")) {
    return collect(node, phrase, first, cache);
  }
  let known = cache.get(node);
  if (known === undefined) {
    const own = emptyFirst();
    known = { first: own, open: collect(node, phrase, own, cache) };
    cache.set(node, known);
  }
  merge(first, known.first);
  return known.open;
}

function merge(into: First, from: First): void {
  for (const word of from.words) into.words.add(word);
  for (const [key, node] of from.classes) into.classes.set(key, node);
  for (const type of from.types) into.types.add(type);
  into.kinds |= from.kinds;
  into.numeral ||= from.numeral;
  into.weak ||= from.weak;
  into.anywhere ||= from.anywhere;
}

function collect(
  node: PatternNode,
  phrase: (text: string) => { ids: readonly number[] },
  first: First,
  cache: FirstCache | undefined,
): boolean {
  switch (node.op) {
    case "seq": {
      for (const item of node.items) {
        // A positive look-ahead says where the rest is worth trying.
        if (item.op === "look" && !item.negative) {
          if (!collectFirst(item.item, phrase, first, cache)) return false;
        } else if (!collectFirst(item, phrase, first, cache)) return false;
      }
      return true;
    }
    case "any": {
      let open = false;
      for (const item of node.items) if (collectFirst(item, phrase, first, cache)) open = true;
      return open;
    }
    case "many":
      return collectFirst(node.item, phrase, first, cache) || node.min === 0;
    case "opt":
      collectFirst(node.item, phrase, first, cache);
      return true;
    case "as":
      return collectFirst(node.item, phrase, first, cache);
    case "phrase":
      first.words.add(phrase(node.text).ids[0]);
      return false;
    case "lex":
      first.classes.set(JSON.stringify(node), node);
      return false;
    case "shape":
      for (const name of node.names) first.kinds |= KINDS[name];
      return false;
    case "numeral":
      first.numeral = true;
      return false;
    case "roman":
      first.kinds |= bit(UPPER, INITIAL);
      return false;
    case "span":
      for (const type of node.types) first.types.add(type);
      if (node.weak) first.weak = true;
      return false;
    case "surface":
      first.anywhere = true;
      return false;
    default:
      return true;
  }
}
