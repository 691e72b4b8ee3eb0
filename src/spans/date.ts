import { present, type SpanKind } from "./kind.ts";

/** A calendar point of any grain. */
export const date: SpanKind<"date"> = {
  type: "date",
  label: "ngày",
  colour: "red",
  attributes: (value) => present({ value: value.iso, part: value.part }),
};
