import { nhanError } from "../errors.ts";
import { partsOf, placeIn, stepped } from "../grammar/parts.ts";
import type { PatternNode } from "../grammar/pattern.ts";

/**
 * Refuses a pattern that can begin with a regular expression.
 *
 * @throws NhanError `begins-anywhere`
 */
export function checkBegin(rule: string, pattern: PatternNode): void {
  visit(pattern, "");

  /** Whether what comes after a part can begin the pattern too. */
  function visit(node: PatternNode, path: string): boolean {
    const parts = partsOf(node).map(
      ([step, part]) =>
        () =>
          visit(part, stepped(path, step)),
    );
    switch (node.op) {
      case "surface":
        throw nhanError("begins-anywhere", placeIn(rule, path, node), {});
      case "seq":
        return parts.every((begins) => begins());
      case "any":
        return parts.filter((begins) => begins()).length > 0;
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
        return false;
    }
  }
}
