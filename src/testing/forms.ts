import type { GoldSpan, MarkedText } from "./types.ts";

/** A way of writing a text that must not change what is found in it. */
export type Form = "as written" | "NFD" | "capitals";

/** A marked text in one of its forms. */
export interface FormedText extends MarkedText {
  form: Form;
}

/** A marked text as it is, decomposed, and in capitals where these are wanted. */
export function formsOf(example: MarkedText, capitals: boolean): FormedText[] {
  const forms: FormedText[] = [
    { form: "as written", ...example },
    { form: "NFD", ...rewrite(example, (text) => text.normalize("NFD")) },
  ];
  if (capitals) {
    forms.push({ form: "capitals", ...rewrite(example, (text) => text.toUpperCase()) });
  }
  return forms;
}

/** Rewrites the text and moves every offset by what the text before it has grown. */
function rewrite({ text, spans }: MarkedText, change: (text: string) => string): MarkedText {
  const moved = (offset: number): number => change(text.slice(0, offset)).length;
  const move = (span: GoldSpan): GoldSpan => ({
    ...span,
    start: moved(span.start),
    end: moved(span.end),
    text: change(span.text),
    children: span.children.map(move),
  });
  return { text: change(text), spans: spans.map(move) };
}
