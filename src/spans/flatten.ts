import type { Span } from "./types.ts";

/** Anything that nests: spans, and the spans of gold texts. */
export type Nested = { readonly children: readonly Nested[] };

/** Every span at every level in text order, a parent before what it holds. */
export function flatten<S extends Nested = Span>(spans: readonly S[]): S[] {
  const flat: S[] = [];
  const add = (level: readonly S[]): void => {
    for (const span of level) {
      flat.push(span);
      // Children are of their parent's own family.
      add(span.children as readonly S[]);
    }
  };
  add(spans);
  return flat;
}
