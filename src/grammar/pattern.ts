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

/** A pattern, as data; the functions below build it. */
export type PatternNode =
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

/** A pattern: a node, or a string that is read as a word or phrase. */
export type Pattern = string | PatternNode;

function node(pattern: Pattern): PatternNode {
  return typeof pattern === "string" ? { op: "phrase", text: pattern } : pattern;
}

function sequence(patterns: readonly Pattern[]): PatternNode {
  return patterns.length === 1 ? node(patterns[0]) : { op: "seq", items: patterns.map(node) };
}

/** One pattern after the other. */
export function seq(...patterns: readonly Pattern[]): PatternNode {
  return sequence(patterns);
}

/** The first alternative that leads to a match. */
export function any(...patterns: readonly Pattern[]): PatternNode {
  return { op: "any", items: patterns.map(node) };
}

/** The sequence, or nothing; rather the sequence. */
export function opt(...patterns: readonly Pattern[]): PatternNode {
  return { op: "opt", item: sequence(patterns) };
}

/** The pattern `min` to `max` times, as often as possible. */
export function many(pattern: Pattern, min = 1, max = 16): PatternNode {
  return { op: "many", item: node(pattern), min, max };
}

/** The sequence, remembered under a name for `when` and `read`. */
export function as(name: string, ...patterns: readonly Pattern[]): PatternNode {
  return { op: "as", name, item: sequence(patterns) };
}

/**
 * A lexicon entry of one of the classes; the longest first. Conditions on its attributes come last:
 * `lex("placehead", { kind: ["river", "lake"] })`, where `""` is an attribute that is not there.
 */
export function lex(...classes: readonly (string | Where)[]): PatternNode {
  const names = classes.filter((name) => typeof name === "string");
  const where = classes.find((name) => typeof name === "object");
  return { op: "lex", classes: names, ...(where === undefined ? {} : { where }) };
}

/** One token of one of the shapes. `cap` is any word that begins with a capital. */
export function shape(...names: readonly ShapeName[]): PatternNode {
  return { op: "shape", names };
}

/** The longest number expression here, in digits, in words or mixed. */
export function numeral(): PatternNode {
  return { op: "numeral" };
}

/** A token in Roman numerals. */
export function roman(): PatternNode {
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
export function span(...types: readonly (string | SpanOptions)[]): PatternNode {
  const options = types.find((type) => typeof type === "object") ?? {};
  return {
    op: "span",
    types: types.filter((type) => typeof type === "string"),
    silent: options.silent === true,
    weak: options.weak === true,
  };
}

/** The sequence does not follow. Takes no token. */
export function not(...patterns: readonly Pattern[]): PatternNode {
  return { op: "look", negative: true, item: sequence(patterns) };
}

/** The sequence follows. Takes no token. */
export function ahead(...patterns: readonly Pattern[]): PatternNode {
  return { op: "look", negative: false, item: sequence(patterns) };
}

/** The sequence ends here, at most four tokens long. Takes no token. */
export function behind(...patterns: readonly Pattern[]): PatternNode {
  return { op: "behind", negative: false, item: sequence(patterns) };
}

/** The sequence does not end here, at most four tokens long. Takes no token. */
export function notBehind(...patterns: readonly Pattern[]): PatternNode {
  return { op: "behind", negative: true, item: sequence(patterns) };
}

/** The next token touches the one before it. */
export const glued: PatternNode = { op: "glued", negative: false };
/** White space, or an end of the text, stands before the next token. */
export const spaced: PatternNode = { op: "glued", negative: true };
/** The next token is the first of its line. */
export const lineStart: PatternNode = { op: "lineStart" };
/** No further token stands on this line. */
export const lineEnd: PatternNode = { op: "lineEnd" };

/**
 * A sticky regular expression, tried at the first character of the next token; it must end where a
 * token ends. A rule may not begin with it: put `ahead(…)` before it to say where it is worth
 * trying.
 */
export function surface(source: RegExp): PatternNode {
  return { op: "surface", source };
}
