import type { Colors } from "picocolors/types";
import { flatten, type Span, spanKinds } from "../index.ts";
import { print } from "../testing/index.ts";

/** A text with its spans in their types' colours, nested ones underlined; markup without colour. */
export function paint(text: string, spans: readonly Span[], c: Colors): string {
  if (!c.isColorSupported) return print(text, spans, { attributes: false });
  const plain = (part: string): string => part;

  const stretch = (
    from: number,
    to: number,
    inside: readonly Span[],
    style: (part: string) => string,
    nested: boolean,
  ): string => {
    let out = "";
    let at = from;
    for (const span of inside) {
      const colour = c[spanKinds[span.type].colour];
      const own = nested ? (part: string) => c.underline(colour(part)) : colour;
      if (span.start > at) out += style(text.slice(at, span.start));
      out += stretch(span.start, span.end, span.children, own, true);
      at = span.end;
    }
    return to > at ? out + style(text.slice(at, to)) : out;
  };
  return stretch(0, text.length, spans, plain, false);
}

/** The types found, each in its colour, with its Vietnamese name and how many there are. */
export function legend(spans: readonly Span[], c: Colors): string {
  const all = flatten(spans);
  return Object.values(spanKinds)
    .map((kind) => ({ kind, count: all.filter(({ type }) => type === kind.type).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${c[kind.colour](`■ ${kind.type}`)} (${kind.label}) ${count}`)
    .join("  ");
}
