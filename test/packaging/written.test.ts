import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type * as authoring from "../../src/authoring.ts";
import type * as library from "../../src/index.ts";
import { createTagger, tag } from "../../src/index.ts";
import { defaultRules } from "../../src/rules/index.ts";
import { marked } from "../../src/testing/marked.ts";
import { documents } from "../bench/corpus.mjs";
import { editedRoughly } from "../edits/edits.ts";
import { sentences } from "../edits/sentences.ts";
import { dist, ensureBuilt, root } from "./consumer.ts";

// Sources run their rules on the machine, the build runs them as code: two readers of one grammar.
let built: typeof library;
let words: typeof authoring;
let shipped: library.Tagger;
const own = createTagger();
beforeAll(async () => {
  ensureBuilt();
  const load = (file: string) => import(pathToFileURL(join(dist, file)).href);
  built = await load("index.js");
  words = await load("authoring.js");
  shipped = built.createTagger();
}, 300_000);

/** The same spans with the same values, and the same candidates behind them, lost ones too. */
function same(text: string): void {
  expect(built.tag(text)).toEqual(tag(text));
  expect(shipped.explain(text)).toEqual(own.explain(text));
}

describe("the built library reads as the sources do", () => {
  it.each(defaultRules.map((rule) => [rule.name, rule] as const))(
    "in the examples of %s",
    (_, rule) => {
      for (const text of [...rule.examples.map((source) => marked(source).text), ...rule.misses]) {
        same(text);
        same(text.toUpperCase());
      }
    },
  );

  it("in articles made of the bench's sentences, and in plain prose", () => {
    for (const text of documents({ total: 150_000, seed: 11 })) same(text);
    same(readFileSync(join(root, "test/corpus/plain-prose.txt"), "utf8"));
    same(readFileSync(join(root, "test/sample/bai-bao.txt"), "utf8"));
  });

  it("in sentences, decomposed and in capitals", () => {
    for (const text of sentences) {
      for (const form of [text, text.normalize("NFD"), text.toUpperCase()]) same(form);
    }
  });

  it("in sentences after rough edits", () => {
    fc.assert(fc.property(editedRoughly, same), { numRuns: 1500, seed: 20211130 });
  });

  it("in any string", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 80 }), same), {
      numRuns: 500,
      seed: 2,
    });
  });

  it("in long runs of one thing", () => {
    for (const part of [
      "12, ",
      "Ủy ban ",
      "và ",
      "(",
      "ngày 5 - ",
      "Nguyễn Văn ",
      "1.",
      "tỉnh, ",
    ]) {
      same(part.repeat(600));
    }
  });
});

it("reads rows of one's own as the sources do, where built-in rules look for their class", () => {
  const lexicon: authoring.LexiconRow[] = [
    { phrase: "trưởng tộc", class: "honorific" },
    { phrase: "chánh tổng đoàn", class: "role" },
    { phrase: "Sen Ngà", class: "given" },
    { phrase: "Thượng Quan", class: "family", strength: "strong" },
  ];
  const [shipped, sources] = [built.createTagger({ lexicon }), createTagger({ lexicon })];
  const texts = [
    "Theo trưởng tộc Pa Lành, đường đã thông.",
    "Hôm sau, chánh tổng đoàn Nghĩa đến thăm.",
    "Chiều nay, Thượng Quan Văn Tâm gặp ông Sen Ngà.",
    "“Khó lắm”, Sen Ngà kể.",
    ...sentences,
  ];
  for (const text of texts) expect(shipped.explain(text)).toEqual(sources.explain(text));
  expect(shipped.tag(texts[0]).map(({ type, text }) => [type, text])).toEqual([
    ["person", "Pa Lành"],
  ]);
});

it("tags in the middle of tagging, from a guard and from a value", () => {
  const text = sentences.join("\n");
  const read = (meddle: () => void) => {
    const rule = words.rule({
      name: "own.place",
      type: "spot",
      pattern: words.seq(words.as("place", words.span("location", "title")), words.opt(",")),
      when: (match) => {
        meddle();
        return match.spans().every(({ value }) => value !== undefined);
      },
      read: (match) => {
        meddle();
        return { text: match.text("place") };
      },
      examples: [],
      misses: [],
    });
    return built.createTagger({ rules: [rule] }).tag(text);
  };
  const plain = read(() => {});
  expect(plain.some(({ type }) => String(type) === "spot")).toBe(true);
  expect(read(() => built.tag(sentences[0].repeat(20)))).toEqual(plain);
});
