import { expect, it } from "vitest";
import { createMatch } from "../../src/grammar/match-view.ts";
import { sweep } from "../../src/grammar/sweep.ts";
import { builtinRows } from "../../src/lexicon/builtin.ts";
import { defaultRules } from "../../src/rules/index.ts";
import { scan } from "../../src/text/scan.ts";
import { documents } from "../bench/corpus.mjs";
import { sweeping } from "./sweeping.ts";

it("of the built-in rules look at no value, which a user's rule may have read", () => {
  const { program, ws } = sweeping(defaultRules, builtinRows());
  const view = createMatch(program, ws, () => {
    throw new Error("a guard looks at a value");
  });
  const texts = [
    ...defaultRules.flatMap(({ examples, misses }) => [...examples, ...misses]),
    ...documents({ total: 60_000, seed: 5 }),
  ];
  let candidates = 0;
  for (const text of texts) {
    scan(text, program.vocabulary, ws.tokens);
    sweep(program, ws, view);
    candidates += ws.candidates;
  }
  expect(candidates).toBeGreaterThan(texts.length);
});
