import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createReader } from "../../src/document/build.ts";
import { createMatch, type MatchView } from "../../src/grammar/match-view.ts";
import { planRules } from "../../src/grammar/plan.ts";
import { openProgram, type Program } from "../../src/grammar/program.ts";
import { OPEN } from "../../src/grammar/screen.ts";
import { sweep } from "../../src/grammar/sweep.ts";
import { createWorkspace } from "../../src/grammar/workspace.ts";
import { builtinLexicon } from "../../src/lexicon/builtin.ts";
import { thaw } from "../../src/lexicon/frozen.ts";
import { createLexicon } from "../../src/lexicon/lexicon.ts";
import { defaultRules } from "../../src/rules/index.ts";
import { marked } from "../../src/testing/marked.ts";
import { scan } from "../../src/text/scan.ts";
import { createVocabulary } from "../../src/text/vocabulary.ts";
import { documents } from "../bench/corpus.mjs";
import { editedRoughly } from "../edits/edits.ts";

const vocabulary = createVocabulary();
const lexicon = createLexicon([], vocabulary, thaw(builtinLexicon(vocabulary)));
const plan = planRules(defaultRules, lexicon, vocabulary);
const program = (screenOf: number[]): Program =>
  openProgram({ ...plan, screenOf }, defaultRules, lexicon, vocabulary);

/** All candidates of a text, with what they captured and nest. */
function reader(program: Program): (text: string) => string[] {
  const ws = createWorkspace(program);
  const readValue = createReader(program, ws, () => view);
  const view: MatchView = createMatch(program, ws, readValue);
  return (text) => {
    scan(text, vocabulary, ws.tokens);
    view.context = {};
    sweep(program, ws, view);
    return Array.from({ length: ws.candidates }, (_, c) => {
      const rule = ws.rule[c];
      const captures = ws.captures.subarray(
        ws.captureAt[c],
        ws.captureAt[c] + program.captureCount[rule],
      );
      const kids = ws.children.subarray(ws.childAt[c], ws.childAt[c] + ws.childCount[c]);
      return `${program.rules[rule].name} ${ws.start[c]}-${ws.end[c]} (${captures}) [${kids}]`;
    });
  };
}

const screened = reader(program(plan.screenOf));
const unscreened = reader(program(plan.screenOf.map(() => OPEN)));
function same(text: string): void {
  expect(screened(text)).toEqual(unscreened(text));
}

describe("screens keep no candidate away", () => {
  it("in the examples and near misses of all rules", () => {
    for (const { examples, misses } of defaultRules) {
      for (const text of [...examples.map((source) => marked(source).text), ...misses]) {
        same(text);
        same(text.toUpperCase());
        same(text.toLowerCase());
      }
    }
  });

  it("in articles made of the bench's sentences, and in plain prose", () => {
    for (const text of documents({ total: 100_000, seed: 5 })) same(text);
    same(readFileSync("test/corpus/plain-prose.txt", "utf8"));
  });

  it("in sentences edited at random", () => {
    fc.assert(fc.property(editedRoughly, same), { numRuns: 150 });
  });
});

describe("screens", () => {
  it("stand for every rule, and most of them ask something", () => {
    expect(plan.screenOf).toHaveLength(defaultRules.length);
    expect(plan.screenOf.filter((screen) => screen === OPEN).length).toBeLessThan(5);
  });
});
