import type { DiffSpan, SnapshotDiff, SpanChange } from "./diff.ts";
import { print } from "./print.ts";

const SIGNS = { added: "+", removed: "-", changed: "~" } as const;

/**
 * Writes a diff of snapshots for people: how many spans changed and by which rules, then a line a
 * span that begins with `+`, `-` or `~`. The end of the last line is a newline.
 */
export function printDiff(diff: SnapshotDiff): string {
  const { compared, differing, changes, rules } = diff;
  const number = (kind: SpanChange["kind"]): number =>
    changes.filter((change) => change.kind === kind).length;
  const lines = [
    `${counted(compared.length, "text")} compared, ${differing.length} with other spans: ` +
      `${number("added")} added, ${number("removed")} removed, ${number("changed")} changed`,
    ...listed("only in the new snapshot", diff.added),
    ...listed("only in the old snapshot", diff.removed),
    ...listed("not compared, the text itself differs", diff.rewritten),
    ...Object.entries(rules).map(
      ([rule, { added, removed, changed }]) =>
        `  ${rule}${signed("+", added)}${signed("-", removed)}${signed("~", changed)}`,
    ),
    ...changes.map(line),
  ];
  return `${lines.join("\n")}\n`;
}

const counted = (number: number, thing: string): string =>
  `${number} ${thing}${number === 1 ? "" : "s"}`;

const listed = (what: string, ids: readonly string[]): string[] =>
  ids.length === 0 ? [] : [`${what}: ${ids.join(", ")}`];

const signed = (sign: string, number: number): string => (number === 0 ? "" : ` ${sign}${number}`);

function line({ id, kind, aspects, before, after, context }: SpanChange): string {
  const place = `${SIGNS[kind]} ${id}:${(after ?? before)?.start}`;
  if (before === undefined || after === undefined) {
    const span = (after ?? before) as DiffSpan;
    return `${place} ${named(span, true)} by ${span.rule} | ${context}`;
  }
  const valued = aspects.includes("value") || aspects.includes("type");
  const made = aspects.includes("rule") ? `${before.rule} → ${after.rule}` : after.rule;
  const was = named(before, valued);
  const is = named(after, valued);
  return `${place} ${aspects.join(", ")}: ${was === is ? is : `${was} → ${is}`} by ${made} | ${context}`;
}

/** A span as markup, on one line. */
function named(span: DiffSpan, valued: boolean): string {
  const text = span.text.replace(/\s+/gu, " ");
  const whole = { ...span, start: 0, end: text.length, children: [] };
  return print(text, [whole], { attributes: valued });
}
