import { present, type SpanKind } from "./kind.ts";

/** A named body. */
export const organization: SpanKind<"organization"> = {
  type: "organization",
  label: "tổ chức",
  colour: "blue",
  attributes: (value) =>
    present({ kind: value.kind, level: value.level, expansion: value.expansion }),
};
