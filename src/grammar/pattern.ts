import type { Where } from "../lexicon/lexicon.ts";

/** What `shape()` can ask of a token. */
export type ShapeName =
  | "word"
  | "lower"
  | "title"
  | "upper"
  | "initial"
  | "mixed"
  | "cap"
  | "number"
  | "digits"
  | "mark";

/** A pattern, as data. */
type Node =
  | { op: "seq"; items: readonly PatternNode[] }
  | { op: "any"; items: readonly PatternNode[] }
  | { op: "many"; item: PatternNode; min: number; max: number }
  | { op: "opt"; item: PatternNode }
  | { op: "as"; name: string; item: PatternNode }
  | { op: "phrase"; text: string }
  | { op: "lex"; classes: readonly string[]; where?: Where }
  | { op: "shape"; names: readonly ShapeName[] }
  | { op: "numeral" }
  | { op: "roman" }
  | { op: "span"; types: readonly string[]; silent: boolean; weak: boolean }
  | { op: "look"; negative: boolean; item: PatternNode }
  | { op: "behind"; negative: boolean; item: PatternNode }
  | { op: "glued"; negative: boolean }
  | { op: "lineStart" }
  | { op: "lineEnd" }
  | { op: "surface"; source: RegExp };

/** Stands in types only. */
declare const names: unique symbol;

/**
 * A pattern as data, which the functions below build. `N` names what it captures, so that `when` and
 * `read` can ask for nothing else; without it, for anything.
 */
export type PatternNode<N extends string = string> = Node & { readonly [names]?: readonly [N] };

/**
 * A pattern: a node, a string that is read as a word or phrase, or a regular expression that is read
 * as by `surface()`.
 */
export type Pattern<N extends string = string> = string | RegExp | PatternNode<N>;

/** What a pattern captures. */
export type NamesOf<P> = P extends string | RegExp
  ? never
  : P extends PatternNode<infer N>
    ? N
    : never;

/** What is no pattern at all stays as it is, for `rule()` to say where it stands. */
function node<N extends string>(pattern: Pattern<N>): PatternNode<N> {
  if (typeof pattern === "string") return { op: "phrase", text: pattern };
  return isExpression(pattern) ? surface(pattern) : pattern;
}

/** Whether it is a regular expression, of this realm or of another. */
const isExpression = (pattern: RegExp | PatternNode | undefined | null): pattern is RegExp =>
  typeof (pattern as Partial<RegExp> | undefined | null)?.flags === "string";

function sequence<N extends string>(patterns: readonly Pattern<N>[]): PatternNode<N> {
  return patterns.length === 1 ? node(patterns[0]) : { op: "seq", items: patterns.map(node) };
}

/** One pattern after the other. */
export function seq<N extends string = never>(...patterns: readonly Pattern<N>[]): PatternNode<N> {
  return sequence(patterns);
}

/** The first alternative that leads to a match. */
export function any<N extends string = never>(...patterns: readonly Pattern<N>[]): PatternNode<N> {
  return { op: "any", items: patterns.map(node) };
}

/** The sequence, or nothing; rather the sequence. */
export function opt<N extends string = never>(...patterns: readonly Pattern<N>[]): PatternNode<N> {
  return { op: "opt", item: sequence(patterns) };
}

/** The pattern `min` to `max` times, as often as possible. */
export function many<N extends string = never>(
  pattern: Pattern<N>,
  min = 1,
  max = 16,
): PatternNode<N> {
  return { op: "many", item: node(pattern), min, max };
}

/** The sequence, remembered under a name for `when` and `read`. */
export function as<K extends string, N extends string = never>(
  name: K,
  ...patterns: readonly Pattern<N>[]
): PatternNode<K | N> {
  return { op: "as", name, item: sequence(patterns) };
}

/**
 * A lexicon entry of one of the classes; the longest first. Conditions on its attributes come last:
 * `lex("placehead", { kind: ["river", "lake"] })`, where `""` is an attribute that is not there.
 */
export function lex(...classes: readonly (string | Where)[]): PatternNode<never> {
  const [names, where] = parted(classes);
  return { op: "lex", classes: names, ...(where === undefined ? {} : { where }) };
}

/** The names, and the objects among them as one. */
function parted<T extends object>(given: readonly (string | T)[]): [string[], T | undefined] {
  const isObject = (one: string | T): one is T => typeof one === "object" && one !== null;
  const objects = given.filter(isObject);
  const names = given.filter((one) => !isObject(one)) as string[];
  return [names, objects.length > 1 ? Object.assign({}, ...objects) : objects[0]];
}

/** One token of one of the shapes. `cap` is any word that begins with a capital. */
export function shape(...names: readonly ShapeName[]): PatternNode<never> {
  return { op: "shape", names };
}

/** The longest number expression here, in digits, in words or mixed. */
export function numeral(): PatternNode<never> {
  return { op: "numeral" };
}

/** A token in Roman numerals. */
export function roman(): PatternNode<never> {
  return { op: "roman" };
}

/** How `span()` takes what it finds. */
export interface SpanOptions {
  /** The span does not become a child. */
  silent?: boolean;
  /** A candidate of a weak rule will do, this place being its evidence. */
  weak?: boolean;
}

/** A span of one of the types, found to begin here; it becomes a child. */
export function span(...types: readonly (string | SpanOptions)[]): PatternNode<never> {
  const [names, options] = parted(types);
  return {
    op: "span",
    types: names,
    silent: options?.silent === true,
    weak: options?.weak === true,
  };
}

/** The sequence does not follow. Takes no token. */
export function not(...patterns: readonly Pattern[]): PatternNode<never> {
  return { op: "look", negative: true, item: sequence(patterns) };
}

/** The sequence follows. Takes no token. */
export function ahead<N extends string = never>(
  ...patterns: readonly Pattern<N>[]
): PatternNode<N> {
  return { op: "look", negative: false, item: sequence(patterns) };
}

/** The sequence ends here, at most four tokens long. Takes no token. */
export function behind(...patterns: readonly Pattern[]): PatternNode<never> {
  return { op: "behind", negative: false, item: sequence(patterns) };
}

/** The sequence does not end here, at most four tokens long. Takes no token. */
export function notBehind(...patterns: readonly Pattern[]): PatternNode<never> {
  return { op: "behind", negative: true, item: sequence(patterns) };
}

/** The next token touches the one before it. */
export const glued: PatternNode<never> = { op: "glued", negative: false };
/** White space, or an end of the text, stands before the next token. */
export const spaced: PatternNode<never> = { op: "glued", negative: true };
/** The next token is the first of its line. */
export const lineStart: PatternNode<never> = { op: "lineStart" };
/** No further token stands on this line. */
export const lineEnd: PatternNode<never> = { op: "lineEnd" };

/**
 * A regular expression, tried at the first character of the next token; it must end where a token
 * ends. Its flags are kept, except that it is tried there only (`y`, never `g`). A rule may not
 * begin with it: put `ahead(…)` before it to say where it is worth trying.
 */
export function surface(expression: RegExp): PatternNode<never> {
  if (!isExpression(expression)) return { op: "surface", source: expression };
  const { source, flags } = expression;
  const sticky = `${flags.replace(/[gy]/gu, "")}y`;
  return { op: "surface", source: flags === sticky ? expression : new RegExp(source, sticky) };
}
