import { attributes } from "../../src/spans/attributes.ts";
import { flatten } from "../../src/spans/flatten.ts";
import type { Span } from "../../src/spans/types.ts";

/** The types that the corpus is about: figures and time. */
const FAMILY: ReadonlySet<string> = new Set(
  "quantity percent money number ordinal date time duration period".split(" "),
);

/** The day that the corpus is read against. */
export const REFERENCE = "2021-11-30";

export type Found = Record<string, string | number>;

/** The figures and times among spans: the attributes of each, and of a date its grain. */
export function figuresAndTime(spans: readonly Span[]): Found[] {
  return flatten(spans)
    .filter(({ type }) => FAMILY.has(type))
    .map((span) => ({
      type: span.type,
      text: span.text,
      ...attributes(span),
      ...(span.type === "date" ? { grain: span.value.grain } : {}),
    }));
}
