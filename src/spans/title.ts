import { present, type SpanKind } from "./kind.ts";

/** An office, rank or degree, with the body it belongs to. */
export const title: SpanKind<"title"> = {
  type: "title",
  label: "chức danh",
  colour: "cyan",
  attributes: (value) =>
    present({
      role: value.role,
      body: value.body,
      level: value.level,
      deputy: value.deputy,
      standing: value.standing,
      acting: value.acting,
      former: value.former,
    }),
};
