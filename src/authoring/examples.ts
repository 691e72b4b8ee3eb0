import { NhanError, nhanError } from "../errors.ts";
import type { Rule } from "../grammar/rule.ts";
import { flatten } from "../spans/flatten.ts";
import { marked } from "../testing/marked.ts";
import type { GoldSpan } from "../testing/types.ts";

/**
 * Refuses examples that show nothing and near misses that are none, before anything runs them.
 *
 * @throws NhanError `bad-example`, with the place of the example in the rule
 */
export function checkExamples({ name, type, examples, misses }: Rule): void {
  const refuse = (list: string, i: number, source: unknown, problem: string, mend: string) =>
    nhanError("bad-example", `${name}: ${list}[${i}]`, { problem, mend, source: String(source) });

  for (const [list, sources] of Object.entries({ examples, misses })) {
    if (!Array.isArray(sources)) {
      throw nhanError("bad-rule", name, {
        problem: `${list} is no list`,
        mend: `give ${list}: ["…"]`,
      });
    }
    sources.forEach((source: unknown, i) => {
      if (typeof source === "string" && source.trim() !== "") return;
      throw refuse(list, i, source, "no sentence", "write one or delete it");
    });
  }
  examples.forEach((source, i) => {
    const spans = read(source);
    if (spans instanceof NhanError) throw refuse("examples", i, source, spans.message, spans.mend);
    if (!flatten(spans).some((span) => span.type === type)) {
      throw refuse(
        "examples",
        i,
        source,
        `it marks no ${type}`,
        `mark what to find: [text](${type})`,
      );
    }
  });
  misses.forEach((source, i) => {
    // What does not read as markup has its brackets from the text.
    const spans = read(source);
    if (spans instanceof NhanError || spans.length === 0) return;
    throw refuse(
      "misses",
      i,
      source,
      "a near miss holds markup",
      "take it out, or make it an example",
    );
  });
}

/** The spans of marked text, or what is wrong with it. */
function read(source: string): readonly GoldSpan[] | NhanError {
  try {
    return marked(source).spans;
  } catch (error) {
    if (error instanceof NhanError) return error;
    throw error;
  }
}
