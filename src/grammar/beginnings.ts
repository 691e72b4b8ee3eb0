import { partsOf, stepped } from "./parts.ts";
import type { PatternNode } from "./pattern.ts";

/**
 * Calls `see` with each part that reads the first token of a match, and with the path to it.
 * @returns whether what comes after the pattern can read that token too
 */
export function beginnings(
  node: PatternNode,
  see: (part: PatternNode, path: string) => void,
  path = "",
): boolean {
  const parts = partsOf(node).map(
    ([step, part]) =>
      () =>
        beginnings(part, see, stepped(path, step)),
  );
  switch (node.op) {
    case "seq":
      return parts.every((open) => open());
    case "any":
      return parts.filter((open) => open()).length > 0;
    case "opt":
      return parts[0]() || true;
    case "many":
      return parts[0]() || node.min === 0;
    case "as":
      return parts[0]();
    case "look":
      // A positive one says where the rest is worth trying.
      return node.negative || parts[0]();
    case "behind":
    case "glued":
    case "lineStart":
    case "lineEnd":
      return true;
    default:
      see(node, path);
      return false;
  }
}
