import type { Context } from "../grammar/match.ts";
import type { MatchView } from "../grammar/match-view.ts";
import type { Program } from "../grammar/program.ts";
import type { Workspace } from "../grammar/workspace.ts";
import type { AnySpan, Span } from "../spans/types.ts";
import { eachChosen } from "./select.ts";

const DAY = /^\d{4}-\d\d-\d\d$/u;

/** Shared by all spans without children. */
const NONE: readonly AnySpan[] = Object.freeze([]);

/** Reads a candidate's value, once. */
export function createReader(
  program: Program,
  ws: Workspace,
  view: () => MatchView,
): (c: number) => unknown {
  return (c) => {
    const known = ws.values[c];
    if (known !== undefined) return known;
    const match = view();
    match.at(c);
    const value = program.rules[ws.rule[c]].read(match);
    ws.values[c] = value;
    return value;
  };
}

/** Makes spans of the chosen candidates, values read in text order. */
export function buildSpans(
  program: Program,
  ws: Workspace,
  readValue: (c: number) => unknown,
  context: Context,
): Span[] {
  const spans: AnySpan[] = [];
  eachChosen(ws, (c) => {
    spans.push(build(c));
  });
  return spans as unknown as Span[];

  function build(c: number): AnySpan {
    const { tokens } = ws;
    const start = tokens.start[ws.start[c]];
    const end = tokens.end[ws.end[c] - 1];
    const rule = program.rules[ws.rule[c]];
    const count = ws.childCount[c];
    let children = NONE;
    if (count > 0) {
      const inner: AnySpan[] = [];
      for (let i = 0; i < count; i++) inner.push(build(ws.children[ws.childAt[c] + i]));
      children = inner;
    }
    const value = readValue(c);
    if (rule.type === "date") {
      const { iso } = value as { iso: string };
      if (DAY.test(iso)) context.lastDay = iso;
      if (iso !== "") context.lastDate = iso;
    }
    return {
      type: rule.type,
      start,
      end,
      text: tokens.text.slice(start, end),
      value,
      rule: rule.name,
      children,
    };
  }
}
