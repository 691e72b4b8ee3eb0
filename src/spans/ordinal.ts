import { present, type SpanKind } from "./kind.ts";

/** A rank in a series. */
export const ordinal: SpanKind<"ordinal"> = {
  type: "ordinal",
  label: "thứ hạng",
  colour: "gray",
  attributes: (value) => present({ value: value.rank }),
};
