import { present, type SpanKind } from "./kind.ts";

/** A person's proper name. */
export const person: SpanKind<"person"> = {
  type: "person",
  label: "người",
  colour: "green",
  attributes: (value) =>
    present({
      family: value.family,
      middle: value.middle,
      given: value.given,
      honorific: value.honorific,
    }),
};
