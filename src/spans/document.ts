import { present, type SpanKind } from "./kind.ts";

/** A law, resolution, plan or programme. */
export const document: SpanKind<"document"> = {
  type: "document",
  label: "văn bản",
  colour: "cyanBright",
  attributes: (value) =>
    present({
      kind: value.kind,
      number: value.number,
      symbol: value.symbol,
      issuer: value.issuer,
      date: value.date,
      article: value.article,
      clause: value.clause,
    }),
};
