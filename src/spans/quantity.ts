import { amountFields } from "./amount.ts";
import { present, type SpanKind } from "./kind.ts";

/** A number with what is counted or measured. */
export const quantity: SpanKind<"quantity"> = {
  type: "quantity",
  label: "số lượng",
  colour: "yellow",
  attributes: (value) => present({ ...amountFields(value), unit: value.unit }),
};
