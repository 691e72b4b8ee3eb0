import { KINDS } from "./first.ts";
import type { PatternNode } from "./pattern.ts";
import type { Tables } from "./tables.ts";

/** Most tokens that a look-behind goes back over. */
export const MOST_BEHIND = 4;

/**
 * The fewest and most tokens that a look-behind's pattern takes; `checkRule` keeps out parts whose
 * length says nothing.
 */
export function lengths(node: PatternNode, tables: Tables, rule: string): [number, number] {
  const of = (item: PatternNode): [number, number] => lengths(item, tables, rule);
  switch (node.op) {
    case "seq":
      return node.items.map(of).reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
    case "any": {
      const all = node.items.map(of);
      return [Math.min(...all.map(([a]) => a)), Math.max(...all.map(([, b]) => b))];
    }
    case "opt":
      return [0, of(node.item)[1]];
    case "many": {
      const [a, b] = of(node.item);
      return [a * node.min, b * node.max];
    }
    case "as":
      return of(node.item);
    case "phrase": {
      const { length } = tables.phrase(node.text).ids;
      return [length, length];
    }
    case "lex":
      return [1, MOST_BEHIND];
    case "shape":
    case "roman":
      return [1, 1];
    default:
      return [0, 0];
  }
}

/** What a pattern can end with. */
export interface Last {
  words: Set<number>;
  /** Bits of token kinds. */
  kinds: number;
}

/** Adds to `last` what `node` can end with; false when it cannot be said as one token. */
export function collectLast(node: PatternNode, tables: Tables, rule: string, last: Last): boolean {
  const of = (item: PatternNode): boolean => collectLast(item, tables, rule, last);
  switch (node.op) {
    case "seq":
      return of(node.items[node.items.length - 1]);
    case "any":
      return node.items.every(of);
    case "as":
      return of(node.item);
    case "many":
      return node.min > 0 && of(node.item);
    case "phrase": {
      const { ids } = tables.phrase(node.text);
      last.words.add(ids[ids.length - 1]);
      return true;
    }
    case "lex":
      for (const id of tables.lastWords(node, rule)) last.words.add(id);
      return true;
    case "shape":
      for (const name of node.names) last.kinds |= KINDS[name];
      return true;
    default:
      return false;
  }
}
