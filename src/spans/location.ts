import { present, type SpanKind } from "./kind.ts";

/** A named place; several official codes are joined by spaces. */
export const location: SpanKind<"location"> = {
  type: "location",
  label: "địa danh",
  colour: "magenta",
  attributes: (value) =>
    present({
      kind: value.kind,
      name: value.name,
      code: value.codes.join(" "),
      successor: value.successor,
    }),
};
