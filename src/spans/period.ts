import { present, type SpanKind } from "./kind.ts";

/** An interval with two ends. */
export const period: SpanKind<"period"> = {
  type: "period",
  label: "khoảng thời gian",
  colour: "magentaBright",
  attributes: (value) => present({ value: value.iso }),
};
