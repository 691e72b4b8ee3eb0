import { NhanError } from "../errors.ts";
import { attributes } from "../spans/attributes.ts";
import { flatten } from "../spans/flatten.ts";
import type { AnySpan as Span } from "../spans/types.ts";
import { differences } from "./compare.ts";
import { type Form, formsOf } from "./forms.ts";
import { marked } from "./marked.ts";
import { nameOf } from "./name.ts";
import { print } from "./print.ts";
import type { GoldSpan, MarkedText, TagFunction } from "./types.ts";

/** As much of a rule as checking needs. */
export interface CheckableRule {
  readonly name: string;
  readonly type: string;
  /** Marked text in which the rule must find its spans. */
  readonly examples: readonly string[];
  /** Plain text in which the rule must find nothing. */
  readonly misses: readonly string[];
  /** `false` where capitals would make other text of an example. */
  readonly caps?: boolean;
}

/** The tagger that examples are run against. */
export interface CheckTagger {
  tag: TagFunction;
  /** The day relative dates in examples resolve against. */
  reference?: string;
}

/** An example or near miss that does not hold, with the form of its text that fails. */
export interface CheckFailure {
  rule: string;
  kind: "rule" | "example" | "miss";
  /** The example or near miss as it is written; empty when the rule itself is at fault. */
  source: string;
  form: Form;
  problem: string;
  /** What the tagger found, as marked text. */
  found?: string;
}

/**
 * Runs every example and near miss of every rule as it is, decomposed (NFD) and in capitals.
 * @returns what fails, in the order of the rules; empty when all hold
 */
export function checkEach(rules: readonly CheckableRule[], tagger: CheckTagger): CheckFailure[] {
  return rules.flatMap((rule) => [
    ...checkShape(rule),
    ...rule.examples.flatMap((source) => checkExample(rule, source, tagger)),
    ...rule.misses.flatMap((source) => checkMiss(rule, source, tagger)),
  ]);
}

/** What a rule itself lacks. */
export function checkShape(rule: CheckableRule): CheckFailure[] {
  const problems = [
    rule.examples.length === 0 ? "the rule has no example" : "",
    rule.misses.length === 0 ? "the rule has no near miss" : "",
  ].filter((problem) => problem !== "");
  return problems.map((problem) => ({
    rule: rule.name,
    kind: "rule",
    source: "",
    form: "as written",
    problem,
  }));
}

/** Runs one example in all its forms. */
export function checkExample(
  rule: CheckableRule,
  source: string,
  { tag, reference }: CheckTagger,
): CheckFailure[] {
  const fault = { rule: rule.name, kind: "example" as const, source };
  let example: MarkedText;
  try {
    example = marked(source);
  } catch (error) {
    if (!(error instanceof NhanError)) throw error;
    return [{ ...fault, form: "as written", problem: error.message }];
  }
  return formsOf(example, rule.caps !== false).flatMap(({ form, text, spans }) => {
    const found = tag(text, { reference });
    return exampleProblems(rule, spans, found).map((problem) => ({
      ...fault,
      form,
      problem,
      found: print(text, found),
    }));
  });
}

function exampleProblems(
  rule: CheckableRule,
  expected: readonly GoldSpan[],
  found: readonly Span[],
): string[] {
  const all = flatten(found);
  const stated = flatten(expected);
  const equal = (a: Span, b: GoldSpan): boolean =>
    a.type === b.type && a.start === b.start && a.end === b.end;

  const problems = stated.flatMap((gold) => {
    const span = all.find((one) => equal(one, gold));
    if (span === undefined) return [`${nameOf(gold)} is not found`];
    return differences(gold.attributes, attributes(span)).map(
      (d) => `${nameOf(gold)} has ${d.attribute}=${d.found}, not ${d.expected}`,
    );
  });
  const own = stated.filter(({ type }) => type === rule.type);
  if (own.length === 0) return [`the example marks no ${rule.type}`];
  const makers = all.filter((span) => own.some((gold) => equal(span, gold)));
  if (makers.length > 0 && !makers.some((span) => span.rule === rule.name)) {
    problems.push(`made by ${makers.map((span) => span.rule).join(", ")}, not by this rule`);
  }
  const extra = found.filter(
    (span) => span.type === rule.type && !own.some((gold) => equal(span, gold)),
  );
  return [...problems, ...extra.map((span) => `${nameOf(span)} by ${span.rule} is too much`)];
}

/** Runs one near miss in all its forms. */
export function checkMiss(
  rule: CheckableRule,
  source: string,
  { tag, reference }: CheckTagger,
): CheckFailure[] {
  const plain = { text: source, spans: [] };
  return formsOf(plain, rule.caps !== false).flatMap(({ form, text }) => {
    const found = tag(text, { reference });
    return flatten(found)
      .filter((span) => span.rule === rule.name)
      .map((span) => ({
        rule: rule.name,
        kind: "miss" as const,
        source,
        form,
        problem: `the rule finds ${nameOf(span)}`,
        found: print(text, found),
      }));
  });
}
