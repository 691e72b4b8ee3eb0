import { nhanError } from "../errors.ts";
import type { Rule } from "../grammar/rule.ts";
import {
  type CheckFailure,
  type CheckTagger,
  checkExample,
  checkMiss,
  checkShape,
} from "./check.ts";
import { type CheckOptions, taggerWith } from "./check-rules.ts";

/** What is needed of a test runner; vitest, jest and node:test have it. */
export interface TestRunner {
  describe(name: string, body: () => void): unknown;
  it(name: string, body: () => void): unknown;
}

/**
 * Makes a test of each example and near miss of each rule, as it is, decomposed (NFD) and in
 * capitals. To be called in a test file; `describe` and `it` are the runner's global ones, or given:
 *
 *     import { describe, it } from "vitest";
 *     describeRules(rules, { describe, it });
 *
 * @throws NhanError `bad-option` where there is no runner
 */
export function describeRules(
  rules: readonly Rule[],
  options: CheckOptions & Partial<TestRunner> = {},
): void {
  const { describe, it } = readRunner(options);
  // Made for the first test that runs: what a filter leaves out compiles nothing.
  let tagger: CheckTagger | undefined;
  const test = (name: string, check: (tagger: CheckTagger) => CheckFailure[]): void => {
    it(name, () => {
      tagger ??= { tag: options.tag ?? taggerWith(rules), reference: options.reference };
      const failures = check(tagger);
      if (failures.length > 0) throw new Error(failures.map(worded).join("\n"));
    });
  };
  for (const rule of rules) {
    describe(rule.name, () => {
      for (const source of rule.examples) {
        test(`reads ${source}`, (by) => checkExample(rule, source, by));
      }
      for (const source of rule.misses) {
        test(`leaves alone ${source}`, (by) => checkMiss(rule, source, by));
      }
      for (const failure of checkShape(rule)) test(failure.problem, () => [failure]);
    });
  }
}

function readRunner(options: Partial<TestRunner>): TestRunner {
  const { describe, it } = { ...(globalThis as Partial<TestRunner>), ...options };
  if (describe !== undefined && it !== undefined) return { describe, it };
  throw nhanError("bad-option", "describeRules", {
    name: "describe and it",
    got: undefined,
    wanted: "those of the test runner, or let it make them global",
  });
}

const worded = ({ form, problem, found }: CheckFailure): string =>
  `${form}: ${problem}${found === undefined ? "" : `\n  found: ${found}`}`;
