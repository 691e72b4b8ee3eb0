import { present, type SpanKind } from "./kind.ts";

/** A telephone number. */
export const phone: SpanKind<"phone"> = {
  type: "phone",
  label: "điện thoại",
  colour: "gray",
  attributes: (value) => present({ value: value.e164 }),
};
