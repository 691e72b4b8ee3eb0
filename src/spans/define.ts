import { nhanError } from "../errors.ts";
import { type Colour, isPlain, isTypeName, plainFields, present, type SpanKind } from "./kind.ts";
import { spanKinds } from "./kinds.ts";
import type { SpanType } from "./types.ts";

/** A value whose fields are plain, so that every view can show it: table, marked text, score. */
export type Plain<V> = { [K in keyof V]: string | number | boolean | undefined };

/** What a type of one's own is written as. */
export interface TypeSpec<T extends string, V> {
  /** Small letters, digits and dashes, and no built-in type: `dose`. */
  name: T extends SpanType ? never : T;
  /** Its name for readers; default: `name`. */
  label?: string;
  /** The terminal colour it is shown in; default: gray. */
  colour?: Colour;
  /** Whether a value is one of this type, beyond what the compiler holds it to. */
  check?: (value: V) => boolean;
}

/** A type of one's own: a kind of span that rules are made for. */
export interface DefinedType<T extends string = string, V = unknown> extends SpanKind<T, V> {
  /** The value, when it is one of this type. @throws NhanError `bad-value`, at the place `where`. */
  accept(value: V, where: string): V;
}

/**
 * A span type of one's own. Rules with this `type` give values of `V`, and the taggers they are given
 * to give spans that are typed by it. `attributes(span)` and with it marked text, scores and tables
 * show the fields of the value, which have to be plain: strings, numbers, `true` or left out.
 *
 *     const dose = defineType({ name: "dose", check: (value: { drops: number }) => value.drops > 0 });
 *
 * @throws NhanError `bad-type` for a name that no type can have or a built-in one has.
 */
export function defineType<T extends string, V extends Plain<V>>(
  spec: TypeSpec<T, V>,
): DefinedType<T, V> {
  const { name, label = name, colour = "gray", check } = spec as TypeSpec<string, V>;
  if (!isTypeName(name)) {
    throw nhanError("bad-type", String(name), {
      problem: "the type is not a word in small letters",
      mend: "name it like dose",
    });
  }
  if (Object.hasOwn(spanKinds, name)) {
    throw nhanError("bad-type", name, {
      problem: "this type is built in",
      mend: "choose another name, or write rules for the built-in one",
    });
  }
  const kind: DefinedType<string, V> = {
    type: name,
    label,
    colour,
    attributes: (value) => present(plainFields(value)),
    accept(value, where) {
      const problem = faultOf(value) ?? (check?.(value) === false ? "its check refuses it" : "");
      if (problem === "") return value;
      throw nhanError("bad-value", where, { type: name, value: written(value), problem });
    },
  };
  return Object.freeze(kind) as DefinedType<T, V>;
}

function faultOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return "it is no object";
  const nested = Object.keys(value).find((key) => !isPlain(value[key as keyof typeof value]));
  return nested === undefined ? undefined : `its field ${nested} is not plain`;
}

/** A value as a message can show it. */
function written(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}
