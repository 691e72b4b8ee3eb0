import type { Explanation } from "../document/types.ts";
import { attributes } from "../spans/attributes.ts";
import { flatten } from "../spans/flatten.ts";
import type { AnySpan as Span } from "../spans/types.ts";
import { type Difference, differences } from "./compare.ts";
import { marked } from "./marked.ts";
import { type GoldSpan, type MarkedText, type TaggerLike, tagOf } from "./types.ts";

/** What a tagger finds in marked text, held against the markup at every level. */
export interface Tagging {
  expected: MarkedText;
  /** How many spans are marked. */
  marks: number;
  right: Span[];
  /** Found, with other attributes than stated. */
  wrong: { gold: GoldSpan; span: Span; differences: Difference[] }[];
  missed: GoldSpan[];
  extra: Span[];
  /** How the tagger came to it, if it can tell. */
  trace(): Explanation | undefined;
}

/** @throws NhanError `bad-markup` for marked text that cannot be read. */
export function tagging(tagger: TaggerLike, source: string, reference?: string): Tagging {
  const expected = marked(source);
  const stated = flatten(expected.spans);
  const call = reference === undefined ? {} : { reference };
  const found = new Set(flatten(tagOf(tagger)(expected.text, call)));
  const result: Tagging = {
    expected,
    marks: stated.length,
    right: [],
    wrong: [],
    missed: [],
    extra: [],
    trace: () => explainerOf(tagger)?.explain(expected.text, call),
  };
  for (const gold of stated) {
    const span = [...found].find(
      ({ type, start, end }) => type === gold.type && start === gold.start && end === gold.end,
    );
    if (span === undefined) {
      result.missed.push(gold);
      continue;
    }
    found.delete(span);
    const unlike = differences(gold.attributes, attributes(span));
    if (unlike.length === 0) result.right.push(span);
    else result.wrong.push({ gold, span, differences: unlike });
  }
  result.extra = [...found];
  return result;
}

interface Explainer {
  explain(text: string, options: { reference?: string }): Explanation;
}

function explainerOf(tagger: TaggerLike): Explainer | undefined {
  const { explain } = tagger as Partial<Explainer>;
  return explain === undefined ? undefined : (tagger as unknown as Explainer);
}
