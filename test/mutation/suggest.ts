import type { PatternNode } from "../../src/grammar/pattern.ts";
import type { Rule } from "../../src/grammar/rule.ts";
import { defaultRows } from "../../src/rules/index.ts";
import type { Tagger } from "../../src/tagger.ts";
import { figureTypes, print } from "../../src/testing/index.ts";
import { sampleOf } from "./sample.ts";

/** A sentence that two taggers read otherwise, as the first one marks it. */
export type Suggest = (
  rules: readonly Rule[],
  part: PatternNode,
  other: Tagger,
) => string | undefined;

/** How many sentences are tried for a mutant, and how many are changed. */
const TRIES = 2500;
const SOURCES = 30;
/** Most words that are put into a sentence, and of a class of the lexicon. */
const WORDS = 24;
const PER_CLASS = 3;

/**
 * Looks for sentences that would catch a mutant, one word away from those that a rule has to do
 * with: words of the changed part are put in or take the place of others, a word is left out or
 * written with other capitals. They want an eye, and better words, before they become examples.
 */
export function openSuggestions(now: Tagger, texts: readonly string[]): Suggest {
  const mark = (text: string, tagger: Tagger): string =>
    print(text, tagger.tag(text), { attributes: figureTypes });
  const byRule = new Map<string, string[]>();
  for (const text of texts) {
    for (const rule of new Set(now.explain(text).candidates.map((one) => one.rule))) {
      byRule.set(rule, [...(byRule.get(rule) ?? []), text]);
    }
  }
  return (rules, part, other) => {
    const words = sampleOf([...new Set(wordsOf(part))], WORDS, 1);
    const sources = [...new Set(rules.flatMap(({ name }) => byRule.get(name) ?? []))];
    sources.sort((a, b) => a.length - b.length);
    const tried = sources.slice(0, SOURCES).flatMap((source) => changed(source, words));
    const found = tried.slice(0, TRIES).find((text) => mark(text, now) !== mark(text, other));
    return found === undefined ? undefined : mark(found, now);
  };
}

/** A sentence with one word put in, changed, left out or in other capitals. */
function changed(source: string, words: readonly string[]): string[] {
  const tokens = source.split(" ");
  const at = (from: number, to: number, ...put: string[]): string =>
    [...tokens.slice(0, from), ...put, ...tokens.slice(to)].join(" ");
  const edits: string[] = [];
  for (let i = 0; i <= tokens.length; i++) {
    const mark = /[.,;:)!?]+$/u.exec(tokens[i] ?? "")?.[0] ?? "";
    for (const word of words)
      edits.push(at(i, i, word), at(i, i + 1, word + mark), at(i, i + 2, word));
  }
  tokens.forEach((token, i) => {
    const capital = token.charAt(0).toUpperCase() + token.slice(1);
    edits.push(at(i, i + 1));
    for (const other of [token.toLowerCase(), token.toUpperCase(), capital]) {
      edits.push(at(i, i + 1, other));
    }
  });
  return edits;
}

const SHAPES: Readonly<Record<string, string>> = {
  ...{ word: "xanh", lower: "xanh", title: "Xanh", upper: "ABC", initial: "B", mixed: "McN" },
  ...{ cap: "Xanh", number: "5", digits: "7", mark: "," },
};
const SPANS: Readonly<Record<string, string>> = {
  ...{ location: "Sơn La", organization: "Tỉnh ủy", person: "Lê Văn Sáu", title: "Chủ tịch" },
  ...{ date: "5/3/2021", event: "Quốc khánh", document: "Luật Giá", ordinal: "lần thứ hai" },
  ...{ period: "giai đoạn 2021-2025", time: "7h30", duration: "5 năm" },
};

let rows: Map<string, string[]> | undefined;

/** Short entries of a lexicon class. */
function entriesOf(name: string): string[] {
  if (rows === undefined) {
    rows = new Map();
    for (const { phrase, class: cls } of defaultRows()) {
      if (phrase.length < 19) rows.set(cls, [...(rows.get(cls) ?? []), phrase]);
    }
  }
  return sampleOf(rows.get(name) ?? [], PER_CLASS, 1);
}

/** Words that a part of a pattern may match, the whole of a sequence first. */
function wordsOf(node: PatternNode): string[] {
  switch (node.op) {
    case "phrase":
      return [node.text];
    case "lex":
      return node.classes.flatMap(entriesOf);
    case "shape":
      return node.names.map((name) => SHAPES[name]);
    case "span":
      return node.types.flatMap((type) => SPANS[type] ?? []);
    case "numeral":
      return ["3", "ba"];
    case "roman":
      return ["IV"];
    case "seq": {
      const taken = node.items.filter(({ op }) => op !== "look" && op !== "behind");
      const whole = taken.flatMap((item) => wordsOf(item).slice(0, 1)).join(" ");
      return [...(whole === "" ? [] : [whole]), ...node.items.flatMap(wordsOf)];
    }
    case "any":
      return node.items.flatMap(wordsOf);
    default:
      return "item" in node ? wordsOf(node.item) : [];
  }
}
