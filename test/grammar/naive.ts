import type { PatternNode, ShapeName } from "../../src/grammar/pattern.ts";
import type { LexiconRow } from "../../src/lexicon/lexicon.ts";

/** A token as the naive matcher knows it: what the scanner finds, told by plain means. */
export interface NaiveToken {
  text: string;
  glued: boolean;
  first: boolean;
  /** Where a numeral, and a span of each type, that begin here end. */
  numeral?: number;
  spans?: Readonly<Record<string, number>>;
}

export interface NaiveMatch {
  end: number;
  captures: Readonly<Record<string, readonly [from: number, to: number]>>;
}

const shapes: Record<ShapeName, RegExp> = {
  word: /^\p{L}/u,
  lower: /^\p{Ll}/u,
  title: /^\p{Lu}\p{Ll}+$/u,
  upper: /^\p{Lu}{2,}$/u,
  initial: /^\p{Lu}$/u,
  mixed: /^\p{Lu}(?=.*\p{Ll}).*\p{Lu}/u,
  cap: /^\p{Lu}/u,
  number: /^\d/u,
  digits: /^\d+$/u,
  mark: /^[^\p{L}\d\n]/u,
};

const capital = (text: string): boolean => shapes.cap.test(text);
const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Every match of a pattern at a token, in the order in which the pattern prefers them. */
export function* naive(
  node: PatternNode,
  tokens: readonly NaiveToken[],
  rows: readonly LexiconRow[],
  at: number,
  captures: NaiveMatch["captures"] = {},
): Generator<NaiveMatch> {
  const here: NaiveMatch = { end: at, captures };
  const token = tokens[at];
  switch (node.op) {
    case "seq":
      yield* inOrder(node.items, here);
      return;
    case "any":
      for (const item of node.items) yield* naive(item, tokens, rows, at, captures);
      return;
    case "opt":
      yield* naive(node.item, tokens, rows, at, captures);
      yield here;
      return;
    case "many":
      yield* rounds(node.item, node.min, node.max, here);
      return;
    case "as":
      for (const found of naive(node.item, tokens, rows, at, captures)) {
        yield { end: found.end, captures: { ...found.captures, [node.name]: [at, found.end] } };
      }
      return;
    case "phrase": {
      const words = node.text.split(" ");
      const fits = words.every((word, i) => same(word, tokens[at + i]?.text ?? ""));
      if (fits && (!capital(words[0]) || capital(token.text))) {
        yield { end: at + words.length, captures };
      }
      return;
    }
    case "lex": {
      const lengths = rows
        .filter(({ phrase, class: cls }) => {
          const words = phrase.split(" ");
          return (
            node.classes.includes(cls) &&
            words.every((word, i) => same(word, tokens[at + i]?.text ?? "")) &&
            (!capital(words[0]) || capital(token.text))
          );
        })
        .map(({ phrase }) => phrase.split(" ").length);
      for (const length of [...new Set(lengths)].sort((a, b) => b - a)) {
        yield { end: at + length, captures };
      }
      return;
    }
    case "shape":
      if (token !== undefined && node.names.some((name) => shapes[name].test(token.text))) {
        yield { end: at + 1, captures };
      }
      return;
    case "numeral":
      if (token?.numeral !== undefined) yield { end: token.numeral, captures };
      return;
    case "span": {
      const ends = node.types.map((type) => token?.spans?.[type] ?? 0).filter((end) => end > at);
      for (const end of ends.sort((a, b) => b - a)) yield { end, captures };
      return;
    }
    case "look": {
      const [found] = naive(node.item, tokens, rows, at, captures);
      if (node.negative ? found === undefined : found !== undefined) {
        yield { end: at, captures: node.negative ? captures : found.captures };
      }
      return;
    }
    case "behind": {
      let found = false;
      for (let length = 1; length <= Math.min(4, at); length++) {
        for (const { end } of naive(node.item, tokens, rows, at - length)) found ||= end === at;
      }
      if (found !== node.negative) yield here;
      return;
    }
    case "glued":
      if ((token?.glued ?? false) !== node.negative) yield here;
      return;
    case "lineStart":
      if (at === 0 || token?.first === true) yield here;
      return;
    case "lineEnd":
      if (token === undefined || token.text === "\n") yield here;
      return;
    default:
      throw new Error(`the naive matcher knows no ${node.op}`);
  }

  function* inOrder(items: readonly PatternNode[], from: NaiveMatch): Generator<NaiveMatch> {
    const [item, ...rest] = items;
    if (item === undefined) yield from;
    else {
      for (const found of naive(item, tokens, rows, from.end, from.captures)) {
        yield* inOrder(rest, found);
      }
    }
  }

  function* rounds(
    item: PatternNode,
    min: number,
    max: number,
    from: NaiveMatch,
  ): Generator<NaiveMatch> {
    if (max > 0) {
      for (const found of naive(item, tokens, rows, from.end, from.captures)) {
        yield* rounds(item, min - 1, max - 1, found);
      }
    }
    if (min <= 0) yield from;
  }
}
