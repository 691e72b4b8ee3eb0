import { nhanError } from "../errors.ts";
import { eachPart, placeIn } from "./parts.ts";
import type { Rule } from "./rule.ts";

/** What rules can refer to. */
export interface Known {
  /** Classes that lexicon entries have. */
  classes: readonly string[];
  /** Types that rules make spans of. */
  types: readonly string[];
}

/**
 * Holds rules to the classes and types that there are.
 *
 * @throws NhanError `unknown-class` or `unknown-type`, with the rule's name and the place in its pattern
 */
export function checkReferences(rules: readonly Rule[], { classes, types }: Known): void {
  for (const { name: rule, pattern } of rules) {
    eachPart(pattern, (part, path) => {
      const refuse = (
        code: "unknown-class" | "unknown-type",
        asked: readonly string[],
        known: readonly string[],
      ): void => {
        const name = asked.find((one) => !known.includes(one));
        if (name !== undefined) throw nhanError(code, placeIn(rule, path, part), { name, known });
      };
      if (part.op === "lex") refuse("unknown-class", part.classes, classes);
      if (part.op === "span") refuse("unknown-type", part.types, types);
    });
  }
}
