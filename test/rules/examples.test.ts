import { describe, expect, it, test } from "vitest";
import { defaultRules } from "../../src/rules/index.ts";
import { checkRules } from "../../src/testing/index.ts";

// One run over all rules: they are tried together, as users meet them.
const failures = checkRules(defaultRules);

describe("examples and near misses, as written, decomposed and in capitals", () => {
  it.each(defaultRules.map(({ name }) => name))("%s", (name) => {
    const told = failures
      .filter(({ rule }) => rule === name)
      .map(
        ({ kind, form, source, problem, found }) =>
          `${kind}, ${form}: ${source}\n    ${problem}\n    found: ${found ?? ""}`,
      );
    expect(told).toEqual([]);
  });
});

test("no two rules have one name", () => {
  const names = defaultRules.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test("every rule has examples, near misses and a read of its own", () => {
  const bare = defaultRules.filter(
    ({ examples, misses, read }) =>
      examples.length === 0 || misses.length === 0 || typeof read !== "function",
  );
  expect(bare.map(({ name }) => name)).toEqual([]);
});
