import { present, type SpanKind } from "./kind.ts";

/** A length of time. */
export const duration: SpanKind<"duration"> = {
  type: "duration",
  label: "thời lượng",
  colour: "redBright",
  attributes: ({ iso, min, max, mod }) =>
    present(min === undefined ? { value: iso, mod } : { min, max, mod }),
};
