import { nhanError } from "../errors.ts";
import type { Rule } from "../grammar/rule.ts";

type Kind = "function" | "number" | "boolean" | "string";

/** What a rule may be written with; what has a kind may also be left out. */
const FIELDS: Readonly<Record<keyof Rule, Kind | undefined>> = {
  name: undefined,
  type: undefined,
  pattern: undefined,
  read: undefined,
  examples: undefined,
  misses: undefined,
  captures: undefined,
  when: "function",
  weight: "number",
  longest: "boolean",
  weak: "boolean",
  caps: "boolean",
  doc: "string",
};

/** What a field may say in a word besides. */
const WORDS: Readonly<Record<string, string>> = { weak: "named" };

/**
 * Refuses what the types refuse, in rules that are written without them; `checkRule` has the rest.
 *
 * @throws NhanError `bad-rule` for a field that no rule has, or of another kind
 */
export function checkFields(name: string, spec: object): void {
  for (const [field, value] of Object.entries(spec)) {
    if (!Object.hasOwn(FIELDS, field)) {
      throw nhanError("bad-rule", name, {
        problem: `a rule has no ${field}`,
        mend: `use one of: ${Object.keys(FIELDS).sort().join(", ")}`,
      });
    }
    const kind = FIELDS[field as keyof Rule];
    if (kind === undefined || value === undefined) continue;
    if (WORDS[field] === value) continue;
    if (typeof value !== kind || Number.isNaN(value)) {
      const word = WORDS[field];
      throw nhanError("bad-rule", name, {
        problem: `${field} cannot be ${String(value)}`,
        mend: `give a ${kind}${word === undefined ? "" : `, or "${word}"`}, or leave it out`,
      });
    }
  }
}
