import { attributes } from "../spans/attributes.ts";
import type { AnySpan as Span } from "../spans/types.ts";
import type { Difference } from "./compare.ts";
import { differences } from "./compare.ts";
import type { GoldSpan } from "./types.ts";

/** A gold span and the tagger's span of the same type and extent. */
export interface RightSpan {
  gold: GoldSpan;
  span: Span;
  differences: Difference[];
}

/** What the spans of one text's level came to. */
export interface Alignment {
  right: RightSpan[];
  missed: GoldSpan[];
  extra: Span[];
}

const keyOf = (span: GoldSpan | Span): string => `${span.type} ${span.start} ${span.end}`;

/** Pairs gold spans with equal ones of the tagger; each is matched once. */
export function align(gold: readonly GoldSpan[], predicted: readonly Span[]): Alignment {
  const waiting = new Map<string, Span[]>();
  for (const span of predicted) {
    const same = waiting.get(keyOf(span));
    if (same === undefined) waiting.set(keyOf(span), [span]);
    else same.push(span);
  }
  const right: RightSpan[] = [];
  const missed: GoldSpan[] = [];
  for (const span of gold) {
    const match = waiting.get(keyOf(span))?.shift();
    if (match === undefined) missed.push(span);
    else {
      const wrong = differences(span.attributes, attributes(match));
      right.push({ gold: span, span: match, differences: wrong });
    }
  }
  const extra = predicted.filter((span) => waiting.get(keyOf(span))?.includes(span) === true);
  return { right, missed, extra };
}
