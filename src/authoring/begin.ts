import { nhanError } from "../errors.ts";
import { beginnings } from "../grammar/beginnings.ts";
import { placeIn } from "../grammar/parts.ts";
import type { PatternNode } from "../grammar/pattern.ts";

/**
 * Refuses a pattern that can begin with a regular expression.
 *
 * @throws NhanError `begins-anywhere`
 */
export function checkBegin(rule: string, pattern: PatternNode): void {
  beginnings(pattern, (part, path) => {
    if (part.op === "surface") throw nhanError("begins-anywhere", placeIn(rule, path, part), {});
  });
}
