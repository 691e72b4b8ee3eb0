import { amountFields } from "./amount.ts";
import { present, type SpanKind } from "./kind.ts";

/** A percentage or a number of percentage points. */
export const percent: SpanKind<"percent"> = {
  type: "percent",
  label: "tỷ lệ",
  colour: "yellowBright",
  attributes: (value) => present(amountFields(value)),
};
