import { present, type SpanKind } from "./kind.ts";

/** A mail address. */
export const email: SpanKind<"email"> = {
  type: "email",
  label: "thư điện tử",
  colour: "gray",
  attributes: (value) => present({ value: value.address }),
};
