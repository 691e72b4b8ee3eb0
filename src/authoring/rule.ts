import { nhanError } from "../errors.ts";
import { checkRule } from "../grammar/check.ts";
import type { Match } from "../grammar/match.ts";
import { eachPart, placeIn } from "../grammar/parts.ts";
import type { NamesOf, Pattern } from "../grammar/pattern.ts";
import { rule as plainRule, type Rule, type RuleSpec } from "../grammar/rule.ts";
import type { DefinedType } from "../spans/define.ts";
import type { SpanType, Values } from "../spans/types.ts";
import { checkBegin } from "./begin.ts";
import { captureNames, checkCaptures } from "./captures.ts";
import { checkContradictions } from "./contradictions.ts";
import { checkExamples } from "./examples.ts";
import { checkFields } from "./fields.ts";
import { checkNodes } from "./nodes.ts";
import { checkReach } from "./reach.ts";

/** What a rule for spans of a defined type is written as. */
export interface DefinedRuleSpec<T extends string, V, N extends string = string>
  extends Omit<RuleSpec<T, V, N>, "type" | "read"> {
  /** The type of the spans it makes. */
  type: DefinedType<T, V>;
  /** The span's value, which the type checks. */
  read: (match: Match<N>) => NoInfer<V>;
}

/**
 * A rule for spans of a built-in type; its `read` gives that type's value. What the pattern captures
 * by `as()` is what `when` and `read` can ask their match for.
 *
 * @throws NhanError with a code, the rule's name, the place in it and the mend: `bad-rule`,
 *   `bad-example`, and for the pattern `bad-pattern`, `empty-part`, `empty-match`, `empty-repetition`,
 *   `bad-repetition`, `broken-phrase`, `bad-look-behind`, `begins-anywhere`, `unreachable-alternative`,
 *   `lost-capture`, `double-capture`. Unknown classes and types, and cycles, show when the tagger is made.
 */
export function rule<T extends SpanType, P extends Pattern = Pattern>(
  spec: RuleSpec<T, Values[T], NamesOf<P>> & { pattern: P },
): Rule<T, Values[T]>;
/** A rule for spans of a type that `defineType()` made. */
export function rule<T extends string, V, P extends Pattern = Pattern>(
  spec: DefinedRuleSpec<T, V, NamesOf<P>> & { pattern: P },
): Rule<T, V>;
/** A rule for spans of a type of one's own that is no more than a name. */
export function rule<T extends string, V, P extends Pattern = Pattern>(
  spec: RuleSpec<T extends SpanType ? never : T, V, NamesOf<P>> & { pattern: P },
): Rule<T, V>;
export function rule(given: RuleSpec<string, unknown> | DefinedRuleSpec<string, unknown>): Rule {
  if (typeof given !== "object" || given === null) {
    throw nhanError("bad-rule", "rule", {
      problem: `a rule cannot be ${given}`,
      mend: "give rule({ name, type, pattern, read, examples, misses })",
    });
  }
  const spec =
    typeof given.type === "object" && given.type !== null
      ? ofDefined(given as DefinedRuleSpec<string, unknown>)
      : (given as RuleSpec<string, unknown>);
  const { name, pattern } = spec;
  checkFields(String(name), spec);
  if ((typeof pattern !== "string" && typeof pattern !== "object") || pattern === null) {
    throw nhanError("bad-rule", String(name), {
      problem: "pattern is missing",
      mend: "give pattern: seq(…)",
    });
  }
  const plain = plainRule<string, unknown>(spec);
  checkNodes(String(name), plain.pattern);
  checkRule(plain);
  checkSurfaces(plain);
  checkBegin(name, plain.pattern);
  checkCaptures(name, plain.pattern);
  checkReach(name, plain.pattern, spec.when !== undefined || spec.longest === true);
  checkExamples(plain);
  checkContradictions(plain);
  return Object.freeze({ ...plain, captures: captureNames(plain.pattern) });
}

function ofDefined(spec: DefinedRuleSpec<string, unknown>): RuleSpec<string, unknown> {
  const { type, read, name } = spec;
  return { ...spec, type: type.type, read: (match) => type.accept(read(match), name) };
}

/** What one token can be: an expression that takes nothing of it would find nothing. */
const PROBES = ["", " ", "a", "Đ", "7", "."];

/** @throws NhanError `empty-match` for a regular expression that can match nothing. */
function checkSurfaces({ name, pattern }: Rule): void {
  eachPart(pattern, (part, path) => {
    if (part.op !== "surface") return;
    const expression = new RegExp(part.source);
    for (const probe of PROBES) {
      expression.lastIndex = 0;
      if (expression.exec(probe)?.[0] !== "") continue;
      throw nhanError("empty-match", placeIn(name, path, part), { what: String(part.source) });
    }
  });
}
