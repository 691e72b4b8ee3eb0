import { present, type SpanKind } from "./kind.ts";

/** An address on the web. */
export const url: SpanKind<"url"> = {
  type: "url",
  label: "liên kết",
  colour: "gray",
  attributes: (value) => present({ value: value.href }),
};
