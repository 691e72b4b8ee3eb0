import { present, type SpanKind } from "./kind.ts";

/** A clock time. */
export const time: SpanKind<"time"> = {
  type: "time",
  label: "giờ",
  colour: "redBright",
  attributes: (value) => present({ value: value.iso, mod: value.mod }),
};
