import { nhanError } from "../errors.ts";
import type { PatternNode } from "./pattern.ts";
import type { Tables } from "./tables.ts";

/** Most tokens that a look-behind goes back over. */
export const MOST_BEHIND = 4;

/**
 * The fewest and most tokens that a look-behind's pattern takes.
 *
 * @throws NhanError `bad-rule` for parts whose length says nothing: numerals, spans, surfaces.
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
    case "numeral":
    case "span":
    case "surface":
      throw nhanError("bad-rule", rule, {
        problem: `behind() cannot look at ${node.op}()`,
        mend: "name its last words",
      });
    default:
      return [0, 0];
  }
}

/** What a pattern can end with, as alternatives of one token; undefined when it cannot be said. */
export function lastOf(node: PatternNode): PatternNode | undefined {
  switch (node.op) {
    case "seq": {
      const last = node.items[node.items.length - 1];
      return lastOf(last);
    }
    case "any": {
      const lasts = node.items.map(lastOf);
      return lasts.some((last) => last === undefined)
        ? undefined
        : { op: "any", items: lasts as PatternNode[] };
    }
    case "as":
      return lastOf(node.item);
    case "many":
      return node.min > 0 ? lastOf(node.item) : undefined;
    case "phrase": {
      const words = node.text.trim().split(/\s+/u);
      const last = words[words.length - 1];
      // A word with inner marks is several tokens; its last cannot be told from the text alone.
      return /^[\p{L}\p{M}]+$/u.test(last) ? { op: "phrase", text: last.toLowerCase() } : undefined;
    }
    case "shape":
      return {
        op: "shape",
        names: node.names.map((name) => (name === "digits" ? "number" : name)),
      };
    default:
      return undefined;
  }
}
