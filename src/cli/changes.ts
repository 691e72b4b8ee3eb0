import { attributes, flatten, type Span } from "../index.ts";

/** A text as it was tagged. */
export interface Tagged {
  text: string;
  spans: readonly Span[];
}

/** A span that is new, gone, or has another value or maker than it had. */
export interface Change {
  kind: "new" | "gone" | "other";
  /** The span as it is now; as it was, where it is gone. */
  span: Span;
  /** The span as it was. */
  old?: Span;
}

/**
 * What changed from one reading of a text to the next, at every level, in text order. Where the text
 * itself has changed, spans are known by their words, the first to the first.
 */
export function changes(old: Tagged, now: Tagged): Change[] {
  const moved = old.text !== now.text;
  const before = keyed(old.spans, moved);
  const after = keyed(now.spans, moved);
  const gone = [...before].flatMap(([key, span]): Change[] =>
    after.has(key) ? [] : [{ kind: "gone", span }],
  );
  const rest = [...after].flatMap(([key, span]): Change[] => {
    const was = before.get(key);
    if (was === undefined) return [{ kind: "new", span }];
    const same = was.rule === span.rule && JSON.stringify(was.value) === JSON.stringify(span.value);
    return same ? [] : [{ kind: "other", span, old: was }];
  });
  return [...gone, ...rest].sort((a, b) => a.span.start - b.span.start);
}

function keyed(spans: readonly Span[], byWords: boolean): Map<string, Span> {
  const times = new Map<string, number>();
  return new Map(
    flatten(spans).map((span) => {
      const { type, start, end, text } = span;
      if (!byWords) return [`${type} ${start} ${end}`, span];
      const key = `${type} ${text}`;
      const nth = (times.get(key) ?? 0) + 1;
      times.set(key, nth);
      return [`${nth} ${key}`, span];
    }),
  );
}

/** A change in one line: what happened, the span, its rule and its attributes. */
export function changeLine({ kind, span, old }: Change): string {
  const said = describe(span);
  const name = `[${span.text.normalize("NFC").replace(/\s+/gu, " ")}](${span.type})`;
  if (old === undefined) return `${kind === "new" ? "+" : "−"} ${name} ${said}`;
  return `~ ${name} ${describe(old)} → ${said}`;
}

function describe(span: Span): string {
  const stated = Object.entries(attributes(span)).map(([name, value]) => `${name}=${value}`);
  return [`by ${span.rule}`, ...stated].join(" ");
}
