import type { PatternNode } from "../grammar/pattern.ts";

/** Writes a pattern as the code that makes it, near enough for people to find it by. */
export function patternText(node: PatternNode): string {
  switch (node.op) {
    case "phrase":
      return JSON.stringify(node.text);
    case "seq":
    case "any":
      return call(node.op, node.items.map(patternText));
    case "opt":
      return call("opt", partsOf(node.item));
    case "many":
      return call("many", [patternText(node.item), String(node.min), String(node.max)]);
    case "as":
      return call("as", [JSON.stringify(node.name), ...partsOf(node.item)]);
    case "lex":
      return call("lex", [
        ...node.classes.map((name) => JSON.stringify(name)),
        ...(node.where === undefined ? [] : [JSON.stringify(node.where)]),
      ]);
    case "shape":
      return call("shape", quoted(node.names));
    case "span":
      return call("span", quoted(node.types));
    case "look":
      return call(node.negative ? "not" : "ahead", partsOf(node.item));
    case "behind":
      return call(node.negative ? "notBehind" : "behind", partsOf(node.item));
    case "glued":
      return node.negative ? "spaced" : "glued";
    case "surface":
      return call("surface", [String(node.source)]);
    case "numeral":
    case "roman":
      return `${node.op}()`;
    case "lineStart":
    case "lineEnd":
      return node.op;
  }
}

const call = (name: string, parts: readonly string[]): string => `${name}(${parts.join(", ")})`;
const quoted = (names: readonly string[]): string[] => names.map((name) => JSON.stringify(name));

/** What `opt("a", "b")` was given: a sequence that stands alone needs no `seq`. */
const partsOf = (node: PatternNode): string[] =>
  node.op === "seq" ? node.items.map(patternText) : [patternText(node)];
