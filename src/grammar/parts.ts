import type { PatternNode } from "./pattern.ts";

/** The patterns right inside one, each with the step that leads to it. */
export function partsOf(node: PatternNode): readonly (readonly [string, PatternNode])[] {
  switch (node.op) {
    case "seq":
    case "any":
      return node.items.map((item, i) => [`${node.op}[${i}]`, item]);
    case "opt":
    case "many":
      return [[node.op, node.item]];
    case "as":
      return [[`as(${node.name})`, node.item]];
    case "look":
    case "behind":
      return [[lookName(node), node.item]];
    default:
      return [];
  }
}

/** The function that a look-around is written with. */
export function lookName({ op, negative }: PatternNode & { op: "look" | "behind" }): string {
  if (op === "look") return negative ? "not" : "ahead";
  return negative ? "notBehind" : "behind";
}

/** The path one step further: `seq[1].any[0]`. */
export const stepped = (path: string, step: string): string =>
  path === "" ? step : `${path}.${step}`;

/** Calls `visit` with a pattern and everything in it, each with the path that leads to it. */
export function eachPart(
  node: PatternNode,
  visit: (part: PatternNode, path: string) => void,
  path = "",
): void {
  visit(node, path);
  for (const [step, part] of partsOf(node)) eachPart(part, visit, stepped(path, step));
}

/** A place in a rule's pattern, as errors name it; of a phrase, with the phrase. */
export function placeIn(rule: string, path: string, node: PatternNode): string {
  return path === "" && node.op !== "phrase" ? rule : `${rule}: ${shownAt(path, node)}`;
}

/** The same without the rule. */
export function shownAt(path: string, node: PatternNode): string {
  return node.op === "phrase" ? `${path} ${JSON.stringify(node.text)}`.trimStart() : path;
}
