import { attributes } from "../spans/attributes.ts";
import { flatten } from "../spans/flatten.ts";
import type { Attributes, AnySpan as Span } from "../spans/types.ts";
import { contextOf } from "./context.ts";
import { pairUp } from "./pair-up.ts";
import type { Snapshot, SnapshotText } from "./snapshot.ts";

/** A span of a snapshot, by itself. */
export interface DiffSpan {
  type: string;
  start: number;
  end: number;
  text: string;
  rule: string;
  attributes: Attributes;
}

/** What became of one span, at any level. */
export interface SpanChange {
  /** Id of the text. */
  id: string;
  kind: "added" | "removed" | "changed";
  /** What changed in it; empty for spans added and removed. */
  aspects: readonly Aspect[];
  before?: DiffSpan;
  after?: DiffSpan;
  /** The span, as it is now if it still is, and some text on both sides, on one line. */
  context: string;
}

export type Aspect = "type" | "extent" | "value" | "rule";

/** Two snapshots side by side. */
export interface SnapshotDiff {
  /** Ids of the texts in both, and of those whose spans differ. */
  compared: readonly string[];
  differing: readonly string[];
  /** Ids of texts in the new snapshot only, in the old one only, and of those that read otherwise. */
  added: readonly string[];
  removed: readonly string[];
  rewritten: readonly string[];
  /** In the order of the texts, and in text order. */
  changes: readonly SpanChange[];
  /** By rule: spans that it made and did not make before, made before only, and makes otherwise. */
  rules: Readonly<Record<string, RuleEffect>>;
}

export interface RuleEffect {
  added: number;
  removed: number;
  changed: number;
}

/**
 * Compares two snapshots, text by text and at every level of nesting. Texts whose wording differs
 * are named, and not compared. Values are compared as `attributes` gives them.
 */
export function diffSnapshots(old: Snapshot, now: Snapshot): SnapshotDiff {
  const before = new Map(old.map((text) => [text.id, text]));
  const after = new Map(now.map((text) => [text.id, text]));
  const both = now.filter(({ id }) => before.has(id));
  const compared = both.filter(({ id, text }) => before.get(id)?.text === text);
  const changes = compared.flatMap((text) => changesOf(before.get(text.id) ?? text, text));
  const differing = new Set(changes.map(({ id }) => id));
  const ids = (texts: readonly SnapshotText[]): string[] => texts.map(({ id }) => id);
  return {
    compared: ids(compared),
    differing: [...differing],
    added: ids(now.filter(({ id }) => !before.has(id))),
    removed: ids(old.filter(({ id }) => !after.has(id))),
    rewritten: ids(both.filter((text) => !compared.includes(text))),
    changes,
    rules: effects(changes),
  };
}

function changesOf(old: SnapshotText, now: SnapshotText): SpanChange[] {
  const { pairs, missing, spurious } = pairUp(flatten(old.spans), flatten(now.spans));
  const change = (kind: SpanChange["kind"], was?: Span, is?: Span): SpanChange => {
    const { start, end } = (is ?? was) as Span;
    return {
      id: now.id,
      kind,
      aspects: was === undefined || is === undefined ? [] : aspects(was, is),
      ...(was === undefined ? {} : { before: plain(was, now.text) }),
      ...(is === undefined ? {} : { after: plain(is, now.text) }),
      context: contextOf(now.text, start, end),
    };
  };
  return [
    ...missing.map((span) => change("removed", span)),
    ...spurious.map((span) => change("added", undefined, span)),
    ...pairs
      .map(({ gold, span }) => change("changed", gold, span))
      .filter((one) => one.aspects.length > 0),
  ].sort((a, b) => placeOf(a).start - placeOf(b).start || placeOf(b).end - placeOf(a).end);
}

const placeOf = ({ before, after }: SpanChange): DiffSpan => (after ?? before) as DiffSpan;

function aspects(was: Span, is: Span): Aspect[] {
  const found: Aspect[] = [];
  if (was.type !== is.type) found.push("type");
  if (was.start !== is.start || was.end !== is.end) found.push("extent");
  // The values of two types have different names, and say nothing of each other.
  if (was.type === is.type && !sameFields(attributes(was), attributes(is))) found.push("value");
  if (was.rule !== is.rule) found.push("rule");
  return found;
}

function sameFields(a: Attributes, b: Attributes): boolean {
  const names = Object.keys({ ...a, ...b });
  return names.every((name) => a[name] === b[name]);
}

const plain = (span: Span, text: string): DiffSpan => ({
  type: span.type,
  start: span.start,
  end: span.end,
  text: text.slice(span.start, span.end),
  rule: span.rule,
  attributes: attributes(span),
});

function effects(changes: readonly SpanChange[]): Record<string, RuleEffect> {
  const rules: Record<string, RuleEffect> = {};
  const count = (rule: string | undefined, kind: keyof RuleEffect): void => {
    if (rule === undefined) return;
    rules[rule] ??= { added: 0, removed: 0, changed: 0 };
    rules[rule][kind] += 1;
  };
  for (const { before, after } of changes) {
    if (before?.rule === after?.rule) count(after?.rule, "changed");
    else {
      count(before?.rule, "removed");
      count(after?.rule, "added");
    }
  }
  return Object.fromEntries(Object.entries(rules).sort(([a], [b]) => (a < b ? -1 : 1)));
}
