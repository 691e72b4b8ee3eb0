import { describe, expect, it } from "vitest";
import { checkContradictions } from "../../src/authoring/contradictions.ts";
import { defaultRules } from "../../src/rules/index.ts";

describe("no built-in rule's examples are refused", () => {
  it.each(defaultRules.map((rule) => [rule.name, rule] as const))("%s", (_, rule) => {
    expect(() => checkContradictions(rule)).not.toThrow();
  });
});
