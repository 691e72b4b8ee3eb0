import { nhanError } from "../errors.ts";
import { placeOf } from "./place.ts";
import type { GoldSpan, MarkedText } from "./types.ts";

/** Where marked text stands, for the places that errors name. */
export interface MarkedOrigin {
  file?: string;
  /** Offset in `source` at which the marked text begins. */
  offset?: number;
}

/** A `[` that waits for its `](type)`. */
type Open = { at: number; start: number; children: GoldSpan[] };

const TYPE = /[a-z][a-z0-9-]*/uy;
// key=value or key="quoted", where a backslash in quotes keeps the next quote or backslash
const ATTRIBUTE = /([\p{L}_$][\p{L}\p{M}\p{N}_$-]*)=(?:"((?:[^"\\\n]|\\["\\])*)"|([^\s"()]+))/uy;

const problems = {
  escape: ["a lone backslash", "write \\\\ for a backslash; only [ ] and \\ are escaped"],
  unclosed: ["this [ is never closed", "close it with ](type) or escape it as \\["],
  unopened: ["this ] closes nothing", "open its span with [ or escape it as \\]"],
  untyped: ["this ] has no (type) after it", "write ](type) or escape both brackets"],
  empty: ["a span covers no text", "put text between [ and ]"],
  type: ["a type must be lower-case letters, digits and dashes", "write ](type key=value)"],
  open: ["this ( is never closed", "close it with ) on the same line"],
  attribute: ["not an attribute", 'write key=value or key="some value", then )'],
  twice: ["an attribute stated twice", "keep one of the two"],
} as const;

/**
 * Reads the annotation scheme's markup: `[covered](type key=value key="quoted")`, nested at will,
 * with `\[`, `\]` and `\\` for the characters themselves.
 * @returns the text without markup, and its spans with offsets into that text
 * @throws NhanError `bad-markup` with line, column and a caret
 */
export function marked(source: string): MarkedText {
  return readMarked(source, {});
}

/** As `marked`, for marked text that is the later part of a file. */
export function readMarked(source: string, { file, offset = 0 }: MarkedOrigin): MarkedText {
  const open: Open[] = [];
  const spans: GoldSpan[] = [];
  let text = "";
  let at = offset;

  const refuse = (problem: keyof typeof problems, place: number): never => {
    const { line, column, excerpt } = placeOf(source, place);
    const where = `${file === undefined ? "" : `${file}:`}${line}:${column}`;
    const [what, mend] = problems[problem];
    throw nhanError("bad-markup", where, { problem: what, mend, excerpt });
  };

  const close = (): void => {
    const start = open.pop() ?? refuse("unopened", at);
    if (source[at + 1] !== "(") refuse("untyped", at);
    if (text.length === start.start) refuse("empty", start.at);
    const head = readHead(source, at + 2, refuse);
    (open.at(-1)?.children ?? spans).push({
      type: head.type,
      start: start.start,
      end: text.length,
      text: text.slice(start.start),
      attributes: head.attributes,
      children: start.children,
    });
    at = head.end;
  };

  while (at < source.length) {
    const char = source[at];
    if (char === "\\") {
      if (!/[[\]\\]/.test(source[at + 1] ?? "")) refuse("escape", at);
      text += source[at + 1];
      at += 2;
    } else if (char === "[") {
      open.push({ at, start: text.length, children: [] });
      at += 1;
    } else if (char === "]") close();
    else {
      text += char;
      at += 1;
    }
  }
  const waiting = open.at(-1);
  if (waiting !== undefined) refuse("unclosed", waiting.at);
  return { text, spans };
}

/** Reads `type key=value …)` from just after the parenthesis. */
function readHead(
  source: string,
  from: number,
  refuse: (problem: keyof typeof problems, place: number) => never,
): { type: string; attributes: Record<string, string>; end: number } {
  const type = matchAt(TYPE, source, from)?.[0] ?? refuse("type", from);
  const end = (): boolean => source[at] === undefined || source[at] === "\n";
  const attributes: Record<string, string> = {};
  let at = from + type.length;
  while (source[at] === " ") {
    while (source[at] === " ") at += 1;
    if (source[at] === ")" || end()) break;
    const [whole, name, quoted, bare] = matchAt(ATTRIBUTE, source, at) ?? refuse("attribute", at);
    if (Object.hasOwn(attributes, name)) refuse("twice", at);
    attributes[name] = bare ?? quoted.replace(/\\(["\\])/gu, "$1");
    at += whole.length;
  }
  if (end()) refuse("open", from - 1);
  if (source[at] !== ")") refuse(at === from + type.length ? "type" : "attribute", at);
  return { type, attributes, end: at + 1 };
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}
