import { plainFields, present, type SpanKind } from "./kind.ts";
import { spanKinds } from "./kinds.ts";
import type { Attributes, SpanType } from "./types.ts";

/** As much of a span as its flat view needs; spans of custom types fit too. */
export type Valued = { readonly type: string; readonly value: unknown };

const isBuiltIn = (type: string): type is SpanType => Object.hasOwn(spanKinds, type);

/**
 * The flat view of a span's value under the annotation scheme's names: `value`, `min`, `max`,
 * `of`, `mod`, `unit`, `currency`, `part` and so on. Numbers are plain numbers, strings are NFC,
 * and what the value does not state is left out. Of a custom type it shows the value's own plain
 * fields.
 */
export function attributes(span: Valued): Attributes {
  if (!isBuiltIn(span.type)) return present(plainFields(span.value));
  // The type names the kind, so the value is the one this kind reads.
  const kind = spanKinds[span.type] as SpanKind;
  return kind.attributes(span.value as Parameters<SpanKind["attributes"]>[0]);
}
