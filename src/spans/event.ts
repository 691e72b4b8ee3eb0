import { present, type SpanKind } from "./kind.ts";

/** A named meeting, campaign or holiday; its number is its value. */
export const event: SpanKind<"event"> = {
  type: "event",
  label: "sự kiện",
  colour: "blueBright",
  attributes: (value) => present({ kind: value.kind, value: value.number }),
};
