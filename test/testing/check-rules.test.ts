import { expect, test } from "vitest";
import { rule } from "../../src/authoring.ts";
import { checkRules } from "../../src/testing/index.ts";

const herd = rule({
  name: "herd.plain",
  type: "herd",
  pattern: "đàn trâu",
  read: () => ({ size: "một đàn" }),
  examples: ['lùa [đàn trâu](herd size="một đàn") về'],
  misses: ["đàn bầu"],
});

test("the given rules run with the default ones", () => {
  expect(checkRules([herd])).toEqual([]);
});

test("what fails comes back as data", () => {
  const failing = rule({
    ...herd,
    examples: ['[đàn trâu](herd size="hai đàn")'],
    misses: ["đàn trâu"],
  });
  const failures = checkRules([failing]);
  expect(failures.map(({ kind, form }) => `${kind} ${form}`)).toEqual([
    "example as written",
    "example NFD",
    "example capitals",
    "miss as written",
    "miss NFD",
    "miss capitals",
  ]);
  expect(failures[3]).toMatchObject({
    rule: "herd.plain",
    source: "đàn trâu",
    found: '[đàn trâu](herd size="một đàn")',
  });
});

test("a tagger of one's own takes the place of the default one", () => {
  expect(checkRules([herd], { tag: () => [] })).toHaveLength(3);
});
