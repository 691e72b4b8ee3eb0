import type { Rule } from "../grammar/rule.ts";
import { createTagger } from "../index.ts";
import { defaultRules } from "../rules/index.ts";
import { type CheckFailure, checkEach } from "./check.ts";
import type { TagFunction } from "./types.ts";

export interface CheckOptions {
  /** What tags; default: the default rules and the given ones together. */
  tag?: TagFunction;
  /** The day relative dates in examples resolve against. */
  reference?: string;
}

/**
 * Runs every example and near miss of every rule as it is, decomposed (NFD) and in capitals. It
 * knows no test runner: what fails comes back as data.
 * @returns what fails, in the order of the rules; empty when all hold
 */
export function checkRules(rules: readonly Rule[], options: CheckOptions = {}): CheckFailure[] {
  const { tag = taggerWith(rules), reference } = options;
  return checkEach(rules, { tag, reference });
}

/** Tags by the default rules and the given ones. */
export function taggerWith(rules: readonly Rule[]): TagFunction {
  return createTagger(splitRules(rules)).tag;
}

/** The given rules for a tagger. A rule of a default rule's name stands in its place. */
export function splitRules(rules: readonly Rule[]): { rules: Rule[]; drop: string[] } {
  const own = rules.filter((rule) => !defaultRules.includes(rule));
  const names = new Set(own.map(({ name }) => name));
  const drop = defaultRules.map(({ name }) => name).filter((name) => names.has(name));
  return { rules: own, drop };
}
