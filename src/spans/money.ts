import { amountFields } from "./amount.ts";
import { present, type SpanKind } from "./kind.ts";

/** An amount with a currency. */
export const money: SpanKind<"money"> = {
  type: "money",
  label: "tiền",
  colour: "greenBright",
  attributes: (value) => present({ ...amountFields(value), currency: value.currency }),
};
