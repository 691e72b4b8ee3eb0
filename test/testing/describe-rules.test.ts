import { describe, expect, it, test } from "vitest";
import { rule } from "../../src/authoring.ts";
import { describeRules, type TestRunner } from "../../src/testing/describe-rules.ts";
import { thrown } from "../thrown.ts";

const herd = rule({
  name: "herd.plain",
  type: "herd",
  pattern: "đàn trâu",
  read: () => ({ size: "một đàn" }),
  examples: ['lùa [đàn trâu](herd size="một đàn") về', "[đàn trâu](herd) gặm cỏ"],
  misses: ["đàn bầu"],
});

/** The tests that are made, by name, each with what it says when it fails. */
function made(run: (runner: TestRunner) => void): Record<string, string> {
  const tests: Record<string, string> = {};
  let group = "";
  run({
    describe(name, body) {
      group = name;
      body();
    },
    it(name, body) {
      try {
        body();
        tests[`${group}: ${name}`] = "";
      } catch (error) {
        tests[`${group}: ${name}`] = (error as Error).message;
      }
    },
  });
  return tests;
}

describe("in this very file", () => describeRules([herd], { describe, it }));

test("each example and near miss is a test of its own", () => {
  expect(made((runner) => describeRules([herd], runner))).toEqual({
    'herd.plain: reads lùa [đàn trâu](herd size="một đàn") về': "",
    "herd.plain: reads [đàn trâu](herd) gặm cỏ": "",
    "herd.plain: leaves alone đàn bầu": "",
  });
});

test("what fails says in which form, and what was found", () => {
  const failing = rule({
    ...herd,
    examples: ['[đàn trâu](herd size="hai đàn")'],
    misses: ["đàn trâu"],
  });
  const tests = made((runner) => describeRules([failing], runner));
  expect(
    tests['herd.plain: reads [đàn trâu](herd size="hai đàn")'].split("\n").slice(0, 2),
  ).toEqual([
    "as written: [đàn trâu](herd) has size=một đàn, not hai đàn",
    '  found: [đàn trâu](herd size="một đàn")',
  ]);
  expect(tests["herd.plain: leaves alone đàn trâu"]).toContain(
    'capitals: the rule finds [ĐÀN TRÂU](herd)\n  found: [ĐÀN TRÂU](herd size="một đàn")',
  );
});

test("a rule that shows nothing has a test that says so", () => {
  const bare = rule({ ...herd, examples: [], misses: [] });
  expect(made((runner) => describeRules([bare], runner))).toEqual({
    "herd.plain: the rule has no example": "as written: the rule has no example",
    "herd.plain: the rule has no near miss": "as written: the rule has no near miss",
  });
});

test("a tagger and a day of one's own", () => {
  const days: (string | undefined)[] = [];
  const tests = made((runner) =>
    describeRules([herd], {
      ...runner,
      reference: "2021-11-30",
      tag: (_, options) => {
        days.push(options?.reference);
        return [];
      },
    }),
  );
  expect(Object.values(tests).filter((said) => said !== "")).toHaveLength(2);
  expect(new Set(days)).toEqual(new Set(["2021-11-30"]));
});

test("the runner's global functions are taken, and without a runner it is refused", () => {
  const runner = globalThis as Partial<TestRunner>;
  expect(thrown(() => describeRules([herd]))).toMatchObject({
    code: "bad-option",
    where: "describeRules",
  });
  const names: string[] = [];
  try {
    runner.describe = (name) => names.push(name);
    runner.it = () => {};
    describeRules([herd]);
  } finally {
    delete runner.describe;
    delete runner.it;
  }
  expect(names).toEqual(["herd.plain"]);
});
