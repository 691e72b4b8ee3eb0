import { nhanError } from "../errors.ts";
import { eachPart, lookName, partsOf, placeIn, stepped } from "../grammar/parts.ts";
import type { PatternNode } from "../grammar/pattern.ts";

/** The names of a pattern's captures, in the order in which they are written. */
export function captureNames(pattern: PatternNode): string[] {
  const names = new Set<string>();
  eachPart(pattern, (part) => {
    if (part.op === "as") names.add(part.name);
  });
  return [...names];
}

/**
 * Refuses captures that say nothing.
 *
 * @throws NhanError `lost-capture` for one inside what forgets its captures, `double-capture` for one
 *   that is set again wherever it is set.
 */
export function checkCaptures(rule: string, pattern: PatternNode): void {
  eachPart(pattern, (node, path) => {
    if (forgets(node)) refuseLost(rule, node, path);
    if (node.op === "as" && captureNames(node.item).includes(node.name)) {
      const again = stepped(path, `as(${node.name})`);
      throw nhanError("double-capture", placeIn(rule, path, node), { name: node.name, again });
    }
    if (node.op === "seq") refuseTwice(rule, node, path);
  });
}

type Look = PatternNode & { op: "look" | "behind" };

/** A positive look-ahead keeps what it captured; the other looks do not. */
const forgets = (node: PatternNode): node is Look =>
  node.op === "behind" || (node.op === "look" && node.negative);

function refuseLost(rule: string, look: Look, path: string): void {
  const within = lookName(look);
  eachPart(
    look.item,
    (part, at) => {
      if (part.op !== "as") return;
      throw nhanError("lost-capture", placeIn(rule, at, part), { name: part.name, within });
    },
    stepped(path, within),
  );
}

/** Two parts of one sequence that both set a name: the first could never be read. */
function refuseTwice(rule: string, node: PatternNode, path: string): void {
  const seen = new Map<string, string>();
  for (const [step, part] of partsOf(node)) {
    const at = stepped(path, step);
    for (const name of alwaysSet(part)) {
      const first = seen.get(name);
      if (first !== undefined) {
        throw nhanError("double-capture", placeIn(rule, first, part), { name, again: at });
      }
      seen.set(name, at);
    }
  }
}

/** The names that are set whenever a pattern matches. */
function alwaysSet(node: PatternNode): ReadonlySet<string> {
  const inner = partsOf(node).map(([, part]) => alwaysSet(part));
  switch (node.op) {
    case "any":
      return new Set([...inner[0]].filter((name) => inner.every((names) => names.has(name))));
    case "as":
      return new Set([node.name, ...inner[0]]);
    case "many":
      return node.min > 0 ? inner[0] : new Set();
    case "seq":
      return new Set(inner.flatMap((names) => [...names]));
    case "look":
      return node.negative ? new Set() : inner[0];
    default:
      return new Set();
  }
}
