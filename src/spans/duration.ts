import { present, type SpanKind } from "./kind.ts";

/** A length of time. */
export const duration: SpanKind<"duration"> = {
  type: "duration",
  label: "thời lượng",
  colour: "redBright",
  attributes: (value) => present({ value: value.iso, mod: value.mod }),
};
