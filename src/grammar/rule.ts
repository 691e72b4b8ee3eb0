import { nhanError } from "../errors.ts";
import type { Values } from "../spans/types.ts";
import type { Match } from "./match.ts";
import type { Pattern, PatternNode } from "./pattern.ts";
import { seq } from "./pattern.ts";

/** What a rule is written as. */
export interface RuleSpec<T extends string, V> {
  /** `family.variant`, unique in a tagger. */
  name: string;
  /** The type of the spans it makes. */
  type: T;
  pattern: Pattern;
  /** A guard, asked when the pattern has matched; `false` sends the matcher on. */
  when?: (match: Match) => boolean;
  /** The span's value. Called once for each span that is kept, in text order. */
  read: (match: Match) => V;
  /** Preference among overlapping candidates that cover the same number of tokens. */
  weight?: number;
  /** Take the longest match instead of the first that the pattern's order of preference gives. */
  longest?: boolean;
  /** A candidate that counts only where the document gives it evidence (see `document/`). */
  weak?: boolean;
  /** Marked sentences in which the rule makes just the marked spans of its type. */
  examples: readonly string[];
  /** Near misses: plain sentences in which the rule makes no span. */
  misses: readonly string[];
  /** Whether the examples are also run in capitals; on unless case is what the rule reads. */
  caps?: boolean;
}

/** A rule: a plain frozen value. */
export interface Rule<T extends string = string, V = unknown> extends Readonly<RuleSpec<T, V>> {
  readonly pattern: PatternNode;
}

/**
 * A rule for spans of a built-in type; its `read` gives that type's value. It is checked when it is
 * compiled, so that the built-in rules cost nothing to load; users' rules are made by `checkedRule`.
 */
export function rule<T extends keyof Values>(spec: RuleSpec<T, Values[T]>): Rule<T, Values[T]>;
/** A rule for spans of a type of one's own. */
export function rule<T extends string, V>(
  spec: RuleSpec<T extends keyof Values ? never : T, V>,
): Rule<T, V>;
export function rule(spec: RuleSpec<string, unknown>): Rule {
  // The build takes the patterns of the built-in rules out where they are written as code.
  const { pattern } = spec as Partial<RuleSpec<string, unknown>>;
  return Object.freeze({
    ...spec,
    pattern: (pattern === undefined ? pattern : seq(pattern)) as PatternNode,
  });
}

/**
 * A rule for spans of a built-in type; its `read` gives that type's value.
 *
 * @throws NhanError `bad-rule` when a part is missing or a pattern could match nothing.
 */
export function checkedRule<T extends keyof Values>(
  spec: RuleSpec<T, Values[T]>,
): Rule<T, Values[T]>;
/** A rule for spans of a type of one's own. */
export function checkedRule<T extends string, V>(
  spec: RuleSpec<T extends keyof Values ? never : T, V>,
): Rule<T, V>;
export function checkedRule(spec: RuleSpec<string, unknown>): Rule {
  const made = rule<string, unknown>(spec);
  checkRule(made);
  return made;
}

/** @throws NhanError `bad-rule` when a part is missing or a pattern could match nothing. */
export function checkRule(rule: Rule): void {
  const name = typeof rule.name === "string" ? rule.name : "?";
  const bad = (problem: string, mend: string) => nhanError("bad-rule", name, { problem, mend });
  if (!/^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(name)) {
    throw bad("the name is not of the form family.variant", "name it like person.honorific");
  }
  if (!/^[a-z][a-z0-9-]*$/.test(rule.type)) {
    throw bad("the type is not a word in small letters", "name it like organization");
  }
  if (typeof rule.read !== "function") throw bad("read is missing", "give read: (match) => value");
  checkPattern(rule.pattern, bad);
  if (canBeEmpty(rule.pattern)) {
    throw bad("the pattern can match without a token", "make one of its parts required");
  }
}

type Bad = (problem: string, mend: string) => Error;

/** Parts that have been checked: patterns share them. */
const checked = new WeakSet<PatternNode>();

function checkPattern(node: PatternNode, bad: Bad): void {
  if (checked.has(node)) return;
  checkPart(node, bad);
  checked.add(node);
}

function checkPart(node: PatternNode, bad: Bad): void {
  switch (node.op) {
    case "seq":
    case "any":
      if (node.items.length === 0) {
        throw bad(`${node.op}() is empty`, "give it a pattern");
      }
      for (const item of node.items) checkPattern(item, bad);
      break;
    case "many":
      if (!(node.min >= 0 && node.max >= Math.max(1, node.min))) {
        throw bad(`many(…, ${node.min}, ${node.max}) has no room`, "give 0 ≤ min ≤ max, 1 ≤ max");
      }
      if (canBeEmpty(node.item)) {
        throw bad("many() repeats what may be empty", "make one part of it required");
      }
      checkPattern(node.item, bad);
      break;
    case "opt":
    case "as":
    case "look":
    case "behind":
      checkPattern(node.item, bad);
      break;
    case "phrase":
      if (!/[^\s\p{Cf}]/u.test(node.text)) throw bad("an empty phrase", "write a word");
      if (/[\n-\r\u0085\u2028\u2029]/u.test(node.text)) {
        throw bad(
          `the phrase ${JSON.stringify(node.text)} crosses a line`,
          "use lineStart or lineEnd",
        );
      }
      break;
    case "lex":
      if (node.classes.length === 0) throw bad("lex() names no class", "name one");
      break;
    case "span":
      if (node.types.length === 0) throw bad("span() names no type", "name one");
      break;
    case "surface":
      if (!node.source.sticky) {
        throw bad(`surface(${node.source}) is not sticky`, "add the y flag");
      }
      break;
    default:
  }
}

/** Whether a pattern can match without taking a token. */
export function canBeEmpty(node: PatternNode): boolean {
  switch (node.op) {
    case "seq":
      return node.items.every(canBeEmpty);
    case "any":
      return node.items.some(canBeEmpty);
    case "many":
      return node.min === 0;
    case "as":
      return canBeEmpty(node.item);
    case "phrase":
    case "lex":
    case "shape":
    case "numeral":
    case "roman":
    case "span":
    case "surface":
      return false;
    default:
      return true;
  }
}
