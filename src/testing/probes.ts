import type { PatternNode } from "../grammar/pattern.ts";
import type { Rule } from "../grammar/rule.ts";
import { patternText } from "./pattern-text.ts";

type LexNode = PatternNode & { op: "lex" };

/** A part of patterns that has ways to choose from: an `any` or an `opt`. */
export interface Part {
  /** The part as code. */
  part: string;
  /** The rules in whose patterns it stands, by their number. */
  rules: Set<number>;
  ways: readonly Way[];
}

/** A way through a part, and the captures that tell whether a match took it. */
export interface Way {
  /** The way as code; `""` is an `opt` left out. */
  way: string;
  set: string;
  /** A capture that must not be set. */
  unset?: string;
}

/** Where a match may have read lexicon entries. */
export interface LexProbe {
  capture: string;
  node: LexNode;
  /** The capture is a repetition: entries stand somewhere in it, and are not all of it. */
  repeated: boolean;
}

/** Rules whose matches tell their way. */
export interface ProbedRules {
  rules: readonly Rule[];
  parts: readonly Part[];
  /** By rule. */
  lex: readonly (readonly LexProbe[])[];
}

/**
 * Puts a capture around every alternative, optional part and lexicon class of the rules' patterns,
 * so that the captures of a match say which way it took. What a rule matches stays the same. A part
 * that stands in several places, or in several rules, is one. Parts under `not`, `behind` and
 * `notBehind` capture nothing and are left as they are.
 */
export function probe(rules: readonly Rule[]): ProbedRules {
  const parts = new Map<PatternNode, Part>();
  let count = 0;
  const next = (): string => `probe ${count++}`;

  /** The ways of a part, which are made when it is first met. */
  function waysOf(node: PatternNode, rule: number, make: () => Way[]): readonly Way[] {
    let part = parts.get(node);
    if (part === undefined) {
      part = { part: patternText(node), rules: new Set(), ways: make() };
      parts.set(node, part);
    }
    part.rules.add(rule);
    return part.ways;
  }

  function probeRule(rule: Rule, number: number): [Rule, LexProbe[]] {
    const lex: LexProbe[] = [];

    /** @param around the capture of the repetition that the node stands in. */
    const walk = (node: PatternNode, around?: string): PatternNode => {
      switch (node.op) {
        case "seq":
          return { ...node, items: node.items.map((item) => walk(item, around)) };
        case "any": {
          const ways = waysOf(node, number, () =>
            node.items.map((item) => ({ way: patternText(item), set: next() })),
          );
          return {
            ...node,
            items: node.items.map((item, i) => as(ways[i].set, walk(item, around))),
          };
        }
        case "opt": {
          const [taken, left] = waysOf(node, number, () => {
            const set = next();
            return [
              { way: patternText(node.item), set },
              { way: "", set: next(), unset: set },
            ];
          });
          return as(left.set, { ...node, item: as(taken.set, walk(node.item, around)) });
        }
        case "many": {
          const capture = around ?? next();
          const many = { ...node, item: walk(node.item, capture) };
          return around === undefined ? as(capture, many) : many;
        }
        case "lex": {
          const capture = around ?? next();
          lex.push({ capture, node, repeated: around !== undefined });
          return around === undefined ? as(capture, node) : node;
        }
        case "as":
          return { ...node, item: walk(node.item, around) };
        case "look":
          return node.negative ? node : { ...node, item: walk(node.item, around) };
        default:
          return node;
      }
    };
    return [{ ...rule, pattern: walk(rule.pattern) }, lex];
  }

  const probed = rules.map(probeRule);
  return {
    rules: probed.map(([rule]) => rule),
    parts: [...parts.values()],
    lex: probed.map(([, lex]) => lex),
  };
}

const as = (name: string, item: PatternNode): PatternNode => ({ op: "as", name, item });
