import { type ErrorCode, type ErrorPayload, nhanError } from "../errors.ts";
import { isTypeName } from "../spans/kind.ts";
import { partsOf, placeIn, stepped } from "./parts.ts";
import type { PatternNode } from "./pattern.ts";
import type { Rule } from "./rule.ts";

/**
 * What every rule is held to, whoever wrote it; the machine relies on it.
 *
 * @throws NhanError with the rule's name and the place in its pattern: `bad-rule`, `empty-part`,
 *   `empty-match`, `empty-repetition`, `bad-repetition`, `broken-phrase`, `bad-look-behind`.
 */
export function checkRule(rule: Rule): void {
  const name = typeof rule.name === "string" ? rule.name : "?";
  const bad = (problem: string, mend: string) => nhanError("bad-rule", name, { problem, mend });
  if (!/^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(name)) {
    throw bad("the name is not of the form family.variant", "name it like person.honorific");
  }
  if (!isTypeName(rule.type)) {
    throw bad("the type is not a word in small letters", "name it like organization");
  }
  if (typeof rule.read !== "function") throw bad("read is missing", "give read: (match) => value");
  checkPattern(rule.pattern, "", name);
  if (canBeEmpty(rule.pattern)) throw nhanError("empty-match", name, { what: "the pattern" });
}

/** Parts that have been checked: patterns share them. */
const checked = new WeakSet<PatternNode>();

function checkPattern(node: PatternNode, path: string, rule: string): void {
  if (checked.has(node)) return;
  checkPart(node, <C extends ErrorCode>(code: C, payload: ErrorPayload<C>) =>
    nhanError(code, placeIn(rule, path, node), payload),
  );
  for (const [step, part] of partsOf(node)) checkPattern(part, stepped(path, step), rule);
  checked.add(node);
}

type Fault = <C extends ErrorCode>(code: C, payload: ErrorPayload<C>) => Error;

function checkPart(node: PatternNode, fault: Fault): void {
  switch (node.op) {
    case "seq":
    case "any":
      if (node.items.length === 0) {
        throw fault("empty-part", { part: `${node.op}()`, wanted: "a pattern" });
      }
      break;
    case "many": {
      const { min, max, item } = node;
      if (!(min >= 0 && max >= Math.max(1, min))) throw fault("bad-repetition", { min, max });
      if (canBeEmpty(item)) throw fault("empty-repetition", {});
      break;
    }
    case "behind": {
      const part = unseen(node.item);
      if (part !== undefined) throw fault("bad-look-behind", { part });
      break;
    }
    case "phrase":
      if (!/[^\s\p{Cf}]/u.test(node.text)) {
        throw fault("empty-part", { part: "a phrase", wanted: "a word" });
      }
      if (/[\n-\r\u0085\u2028\u2029]/u.test(node.text)) {
        throw fault("broken-phrase", { phrase: node.text });
      }
      break;
    case "lex":
      if (node.classes.length === 0) {
        throw fault("empty-part", { part: "lex()", wanted: "a class" });
      }
      break;
    case "shape":
      if (node.names.length === 0) {
        throw fault("empty-part", { part: "shape()", wanted: "a shape" });
      }
      break;
    case "span":
      if (node.types.length === 0) {
        throw fault("empty-part", { part: "span()", wanted: "a type" });
      }
      break;
    default:
  }
}

/** A part whose length says nothing, so that it cannot be looked back over. */
function unseen(node: PatternNode): string | undefined {
  if (node.op === "numeral" || node.op === "span" || node.op === "surface") return node.op;
  if (node.op === "look" || node.op === "behind") return undefined;
  for (const [, part] of partsOf(node)) {
    const found = unseen(part);
    if (found !== undefined) return found;
  }
  return undefined;
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
