import type { Span } from "../../src/spans/types.ts";
import { marked } from "../../src/testing/marked.ts";
import type { GoldSpan } from "../../src/testing/types.ts";

/** Spans as a tagger would give them, from marked text: attributes become the value's fields. */
export function spansOf(source: string, rule = "rule.stub"): Span[] {
  return marked(source).spans.map((span) => spanOf(span, rule));
}

function spanOf(gold: GoldSpan, rule: string): Span {
  const { type, start, end, text, attributes, children } = gold;
  const fields = Object.entries(attributes).map(([name, field]) => {
    const number = Number(field);
    return [name, Number.isNaN(number) || isCalendar(type) ? field : number];
  });
  const { value, ...rest } = Object.fromEntries(fields);
  const stated = {
    ...rest,
    amount: value,
    rank: value,
    iso: value,
    codes: [],
  };
  const inner = children.map((child) => spanOf(child, rule));
  return { type, start, end, text, value: stated, rule, children: inner } as unknown as Span;
}

const isCalendar = (type: string): boolean => ["date", "time", "duration", "period"].includes(type);
