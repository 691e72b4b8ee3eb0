import { describe, expect, it } from "vitest";
import { createConditions } from "../../src/grammar/conditions.ts";
import { any, as, many, opt, type Pattern, seq, shape } from "../../src/grammar/pattern.ts";
import { planRules } from "../../src/grammar/plan.ts";
import { write } from "../../src/grammar/write.ts";
import { createLexicon } from "../../src/lexicon/lexicon.ts";
import { createVocabulary } from "../../src/text/vocabulary.ts";
import { plain } from "./sweeping.ts";

/** The module that patterns are written as. */
function source(...patterns: readonly Pattern[]): string {
  const vocabulary = createVocabulary();
  const rules = patterns.map((pattern, i) => plain(pattern, { name: `thing.no-${i}` }));
  let text = "";
  planRules(rules, createLexicon([], vocabulary), vocabulary, {
    write(forms, captures, tables) {
      text = write(forms, createConditions(tables), captures);
    },
  });
  return text;
}

const functionsIn = (text: string): number => text.split("\nfunction ").length - 1;

describe("written code", () => {
  const long = seq(
    any("một", seq("hai", "ba"), seq("bốn", "năm")),
    opt(shape("cap")),
    many(any("sáu", seq("bảy", "tám"))),
  );

  it("is a module that parses", () => {
    const body = source(seq(as("a", long), "chín")).replace(/^import[^;]*;|^export /gmu, "");
    expect(() => new Function(body)).not.toThrow();
  });

  it("holds a part that stands twice once", () => {
    const once = functionsIn(source(seq(long, "chín")));
    const twice = functionsIn(source(seq(long, "chín"), seq(long, "mười")));
    expect(twice - once).toBeLessThan(once);
  });

  it("gives a capture one slot, whichever rule it stands in", () => {
    expect(source(as("a", "một"), seq(as("b", "hai"), as("a", "ba")))).toContain(
      'captures:["a","b"]',
    );
  });
});
