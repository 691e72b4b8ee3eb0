import type { Attributes, SpanType, Values } from "./types.ts";

/** The terminal colours a kind of span may be shown in. */
export type Colour =
  | "red"
  | "green"
  | "yellow"
  | "blue"
  | "magenta"
  | "cyan"
  | "gray"
  | "redBright"
  | "greenBright"
  | "yellowBright"
  | "blueBright"
  | "magentaBright"
  | "cyanBright";

/** A kind of span: how it is called and shown, and its value's flat view. */
export interface SpanKind<
  T extends string = SpanType,
  V = T extends SpanType ? Values[T] : unknown,
> {
  readonly type: T;
  /** Its name for Vietnamese readers. */
  readonly label: string;
  readonly colour: Colour;
  /** The value under the annotation scheme's names, without what is absent. */
  attributes(value: V): Attributes;
}

/** What a flat view is made from; `true` reads `yes`, and nothing empty is kept. */
export type Fields = Record<string, string | number | boolean | undefined>;

/** Leaves out absent, empty and false fields and puts every string in NFC. */
export function present(fields: Fields): Attributes {
  const kept: Attributes = {};
  for (const [name, field] of Object.entries(fields)) {
    if (field === undefined || field === "" || field === false) continue;
    if (field === true) kept[name] = "yes";
    else kept[name] = typeof field === "string" ? field.normalize("NFC") : field;
  }
  return kept;
}

/** The fields of a value that are plain: those of a custom type stand for it. */
export function plainFields(value: unknown): Fields {
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter(([, field]) => isPlain(field)));
}

/** Whether a field can stand in a flat view. */
export const isPlain = (field: unknown): field is Fields[string] =>
  ["string", "number", "boolean", "undefined"].includes(typeof field);

/** Whether spans can be of a type of this name. */
export const isTypeName = (name: unknown): boolean =>
  typeof name === "string" && /^[a-z][a-z0-9-]*$/.test(name);
