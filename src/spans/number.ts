import { amountFields } from "./amount.ts";
import { present, type SpanKind } from "./kind.ts";

/** A number with no unit. */
export const number: SpanKind<"number"> = {
  type: "number",
  label: "số",
  colour: "yellowBright",
  attributes: (value) => present(amountFields(value)),
};
