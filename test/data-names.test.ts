import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { PatternNode } from "../src/grammar/pattern.ts";
import { builtinLexicon } from "../src/lexicon/builtin.ts";
import { thaw } from "../src/lexicon/frozen.ts";
import { createLexicon } from "../src/lexicon/lexicon.ts";
import { defaultRules } from "../src/rules/index.ts";
import { createTokens, scan } from "../src/text/scan.ts";
import { createVocabulary } from "../src/text/vocabulary.ts";

/** The lists of who and what is named; places, figures and units have tests of their own. */
const FILES = ["bodies", "events", "fields", "orgheads", "papers", "people", "roles"];

interface Row {
  phrase: string;
  cls: string;
  attributes: Record<string, string>;
}

function read(name: string): Row[] {
  const text = readFileSync(new URL(`../data/${name}.tsv`, import.meta.url), "utf8");
  const [header = "", ...lines] = text.trimEnd().split("\n");
  const columns = header.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    const attributes = Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? ""]));
    return { phrase: cells[0] ?? "", cls: cells[1] ?? "", attributes };
  });
}

/** What the rules ask of the lexicon: by class, the conditions on attributes. */
function asked(): Map<string, Record<string, readonly string[]>[]> {
  const wanted = new Map<string, Record<string, readonly string[]>[]>();
  const seen = new Set<PatternNode>();
  const visit = (node: PatternNode): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.op === "lex") {
      const where = Object.fromEntries(
        Object.entries(node.where ?? {}).map(([name, value]) => [
          name,
          typeof value === "string" ? [value] : value,
        ]),
      );
      for (const cls of node.classes) wanted.set(cls, [...(wanted.get(cls) ?? []), where]);
    }
    if ("items" in node) node.items.forEach(visit);
    if ("item" in node) visit(node.item);
  };
  for (const { pattern } of defaultRules) visit(pattern);
  return wanted;
}

/** Classes that the values are read from, by the rules' `read`, and that no pattern asks for. */
const READ_ONLY = new Set(["dated"]);

const vocabulary = createVocabulary();
const lexicon = createLexicon([], vocabulary, thaw(builtinLexicon(vocabulary)));
const rules = asked();

/** The lexicon's node of a phrase, by the words as texts are read; 0 when it is not found whole. */
function nodeOf(phrase: string): number {
  const tokens = createTokens();
  scan(phrase, vocabulary, tokens);
  const hits = new Int32Array(tokens.count + 1);
  lexicon.match(tokens, hits);
  const node = hits[0] ?? 0;
  return lexicon.depth[node] === tokens.count ? node : 0;
}

describe.each(FILES)("data/%s.tsv", (name) => {
  const rows = read(name);

  it("has no row that a text could not reach", () => {
    const lost = rows.filter(({ phrase, cls }) => {
      const node = nodeOf(phrase);
      return node === 0 || !lexicon.entries(node).some((entry) => entry.class === cls);
    });
    expect(lost.map(({ phrase, cls }) => `${cls}: ${phrase}`)).toEqual([]);
  });

  it("has no row that no rule asks for", () => {
    const idle = rows.filter(({ cls, attributes }) => {
      if (READ_ONLY.has(cls)) return false;
      return !(rules.get(cls) ?? []).some((where) =>
        Object.entries(where).every(([key, values]) => values.includes(attributes[key] ?? "")),
      );
    });
    expect(idle.map(({ phrase, cls }) => `${cls}: ${phrase}`)).toEqual([]);
  });

  it("has no two rows that texts cannot tell apart", () => {
    const first = new Map<string, string>();
    const twins: string[] = [];
    for (const { phrase, cls } of rows) {
      // A capital initial asks for one in the text, so it tells rows apart.
      const capital = phrase.slice(0, 1) !== phrase.slice(0, 1).toLowerCase();
      const key = `${cls} ${nodeOf(phrase)} ${capital}`;
      const twin = first.get(key);
      if (twin !== undefined) twins.push(`${cls}: ${twin} = ${phrase}`);
      first.set(key, phrase);
    }
    expect(twins).toEqual([]);
  });
});

describe("validity of bodies", () => {
  const dates = read("bodies").flatMap(({ phrase, attributes: { from = "", to = "" } }) =>
    from === "" && to === "" ? [] : [{ phrase, from: from.split(" "), to: to.split(" ") }],
  );

  it("is written as years, months or days, beginnings and ends in turn", () => {
    const wrong = dates.filter(({ from, to }) => {
      const day = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/u;
      const fine = [...from, ...to].every((one) => one === "" || day.test(one));
      const run = from.flatMap((begin, i) => [begin, to[i] ?? ""]).filter((one) => one !== "");
      return !fine || run.some((one, i) => i > 0 && one < (run[i - 1] ?? ""));
    });
    expect(wrong).toEqual([]);
    expect(dates.length).toBeGreaterThan(80);
  });
});
