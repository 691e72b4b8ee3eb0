import { type ErrorPayload, nhanError } from "../errors.ts";
import { partsOf, placeIn, shownAt, stepped } from "../grammar/parts.ts";
import type { PatternNode } from "../grammar/pattern.ts";
import { createTokens, scan } from "../text/scan.ts";
import { isCapital } from "../text/table.ts";
import { createVocabulary } from "../text/vocabulary.ts";

/** A word of a phrase as the matcher compares it. */
type Word = { op: "word"; id: number; capital: boolean };
type Item = PatternNode | Word;

/** How an alternative shadows a later one. */
type How = ErrorPayload<"unreachable-alternative">["how"];

/**
 * Refuses alternatives that no text can reach.
 *
 * One is out of reach where an earlier one matches all that it matches, with the same captures; and,
 * where nothing comes after the choice that could send the matcher back, where an earlier one matches
 * a beginning of what it matches, or matches always.
 *
 *     any("hòa", "hoà")    seq(any("sở", "sở y tế"))    any(opt("sở"), "ban")
 *
 * @param open whether a match can be refused after the whole pattern: by `when`, or for a longer one
 * @throws NhanError `unreachable-alternative`
 */
export function checkReach(rule: string, pattern: PatternNode, open: boolean): void {
  const words = wordReader();
  visit(pattern, "", !open);

  /** @param last Whether the first match of this part is the one that counts. */
  function visit(node: PatternNode, path: string, last: boolean): void {
    const parts = partsOf(node);
    if (node.op === "any") {
      parts.forEach(([step, part], i) => {
        const refuse = (by: string, how: How) =>
          nhanError("unreachable-alternative", placeIn(rule, stepped(path, step), part), {
            by,
            how,
          });
        for (const [before, earlier] of parts.slice(0, i)) {
          const how = shadows(earlier, part, last);
          if (how !== undefined) throw refuse(shownAt(stepped(path, before), earlier), how);
        }
        if (covers({ op: "any", items: node.items.slice(0, i) }, part)) {
          throw refuse("one or another before it", "covered");
        }
      });
    }
    parts.forEach(([step, part], i) => {
      visit(part, stepped(path, step), isLast(node, i === parts.length - 1, last));
    });
  }

  function shadows(earlier: PatternNode, later: PatternNode, last: boolean): How | undefined {
    if (covers(earlier, later)) return "covered";
    if (!last) return undefined;
    if (always(earlier)) return "always";
    const from = items(earlier);
    const to = items(later);
    const begins = from.length <= to.length && from.every((item, i) => covers(item, to[i]));
    return begins ? "begun" : undefined;
  }

  /** Whether every match of `b` is one of `a`, with the same captures. */
  function covers(a: Item, b: Item): boolean {
    if (b.op === "any") return b.items.every((item) => covers(a, item));
    if (a.op === "any") return a.items.some((item) => covers(item, b));
    const from = items(a);
    const to = items(b);
    if (from.length === 1 && to.length === 1) return coversOne(from[0], to[0]);
    return from.length === to.length && from.every((item, i) => covers(item, to[i]));
  }

  function coversOne(a: Item, b: Item): boolean {
    if (a.op === "word" && b.op === "word") return a.id === b.id && (b.capital || !a.capital);
    if (a.op === "shape" && b.op === "shape") return isIn(b.names, a.names);
    if (a.op === "as" && b.op === "as") return a.name === b.name && covers(a.item, b.item);
    if (a.op === "lex" && b.op === "lex") {
      return (
        isIn(b.classes, a.classes) && (a.where === undefined || said(a.where) === said(b.where))
      );
    }
    return said(a) === said(b);
  }

  /** A sequence as its parts, phrases as their words. */
  function items(node: Item): readonly Item[] {
    if (node.op === "phrase") return words(node.text);
    if (node.op === "seq") return node.items.flatMap(items);
    return [node];
  }
}

/** Whether the first match of a part counts, in a pattern whose own first match does or does not. */
function isLast(node: PatternNode, final: boolean, last: boolean): boolean {
  switch (node.op) {
    case "seq":
      return last && final;
    case "any":
    case "opt":
    case "as":
      return last;
    case "look":
      return true;
    default:
      return false;
  }
}

/** Whether a pattern matches at every place. */
function always(node: PatternNode): boolean {
  switch (node.op) {
    case "opt":
      return true;
    case "many":
      return node.min === 0;
    case "as":
      return always(node.item);
    case "seq":
      return node.items.every(always);
    case "any":
      return node.items.some(always);
    default:
      return false;
  }
}

const isIn = (some: readonly string[], all: readonly string[]): boolean =>
  some.every((one) => all.includes(one));

/** What a part says; equal parts say the same. */
const said = (part: unknown): string =>
  JSON.stringify(part, (_, value: unknown) => (value instanceof RegExp ? String(value) : value));

/** Reads phrases as the matcher does: without regard to case, normal form and spelling. */
function wordReader(): (text: string) => readonly Word[] {
  const vocabulary = createVocabulary(64);
  const tokens = createTokens(16);
  const known = new Map<string, readonly Word[]>();
  return (text) => {
    const words = known.get(text) ?? read(text);
    known.set(text, words);
    return words;
  };

  function read(text: string): readonly Word[] {
    scan(text, vocabulary, tokens, true);
    return Array.from({ length: tokens.count }, (_, i) => ({
      op: "word",
      id: tokens.id[i],
      capital: i === 0 && isCapital(tokens.shape[0]),
    }));
  }
}
