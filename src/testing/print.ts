import { attributes } from "../spans/attributes.ts";
import type { Attributes } from "../spans/types.ts";

/** What `print` writes: a span of the tagger or of marked text. */
export interface PrintableSpan {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly children: readonly PrintableSpan[];
  readonly value?: unknown;
  readonly attributes?: Readonly<Attributes>;
}

export interface PrintOptions {
  /** Whether attributes are written, or for which types; default: for all. */
  attributes?: boolean | readonly string[];
}

/**
 * Writes a text with its spans as markup; `marked` reads it back.
 * @param spans outermost spans of `text`, in text order, with nested ones as children
 */
export function print(
  text: string,
  spans: readonly PrintableSpan[],
  options: PrintOptions = {},
): string {
  const { attributes: wanted = true } = options;
  const stated = (type: string): boolean =>
    typeof wanted === "boolean" ? wanted : wanted.includes(type);

  const stretch = (from: number, to: number, inside: readonly PrintableSpan[]): string => {
    let out = "";
    let at = from;
    for (const span of inside) {
      const head = stated(span.type) ? span.type + attributesOf(span) : span.type;
      out += escaped(text.slice(at, span.start));
      out += `[${stretch(span.start, span.end, span.children)}](${head})`;
      at = span.end;
    }
    return out + escaped(text.slice(at, to));
  };
  return stretch(0, text.length, spans);
}

const escaped = (text: string): string => text.replace(/[[\]\\]/gu, "\\$&");

function attributesOf(span: PrintableSpan): string {
  const stated = span.attributes ?? attributes({ type: span.type, value: span.value });
  return Object.entries(stated)
    .map(([name, value]) => ` ${name}=${quote(String(value))}`)
    .join("");
}

// Only what can hold neither a space nor a parenthesis goes without quotes.
const quote = (value: string): string =>
  /^[\w.:/+-]+$/.test(value)
    ? value
    : `"${value.replace(/["\\]/gu, "\\$&").replace(/\s+/gu, " ")}"`;
