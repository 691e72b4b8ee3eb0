import { attributes } from "../spans/attributes.ts";
import type { Attributes, AnySpan as Span } from "../spans/types.ts";
import { type Lane, lineUp } from "./line-up.ts";
import { nameOf } from "./name.ts";
import { print } from "./print.ts";
import type { Tagging } from "./tagging.ts";
import { whyNot } from "./why.ts";

/**
 * Draws what a tagging misses, and found spans beside it, under the text; then says of each missed
 * span why it is not there.
 * @param others the spans among those found and not marked that are worth showing
 */
export function reportTagging(tagging: Tagging, others: readonly Span[]): string {
  const { expected, missed, wrong } = tagging;
  const lanes = [
    ...missed.map((gold) => lane("-", gold, headOf(gold.type, gold.attributes))),
    ...wrong.flatMap(({ gold, span }) => [
      lane("-", gold, headOf(gold.type, gold.attributes)),
      lane("+", span, `${headOf(span.type, attributes(span))} by ${span.rule}`),
    ]),
    ...foundLanes(others),
  ];
  const reasons = [...wrong.flatMap(misread), ...because(tagging)];
  return [lineUp(expected.text, lanes), "", "  - expected, + found", "", ...reasons].join("\n");
}

/** Found spans, as they are drawn. */
export const foundLanes = (spans: readonly Span[]): Lane[] =>
  spans.map((span) => lane("+", span, `${span.type} by ${span.rule}`));

/** The spans found in the way of those that were missed. */
export const rivals = ({ missed, extra }: Tagging): Span[] =>
  extra.filter((span) => missed.some((gold) => gold.start < span.end && span.start < gold.end));

const lane = (
  sign: Lane["sign"],
  { start, end }: { start: number; end: number },
  label: string,
): Lane => ({ sign, start, end, label });

function misread({ gold, span, differences }: Tagging["wrong"][number]): string[] {
  return differences.map(
    ({ attribute, expected, found }) =>
      `${nameOf(gold)}: ${span.rule} reads ${attribute} as ${found ?? "nothing"}, not ${expected}`,
  );
}

function because({ missed, trace }: Tagging): string[] {
  const told = missed.length === 0 ? undefined : trace();
  if (told === undefined) return [];
  return missed.flatMap((gold) => whyNot(told, gold).map((why) => `${nameOf(gold)}: ${why}`));
}

/** Type and attributes as markup writes them. */
function headOf(type: string, stated: Readonly<Attributes>): string {
  const markup = print("x", [{ type, start: 0, end: 1, children: [], attributes: stated }]);
  return markup.slice("[x](".length, -1);
}
