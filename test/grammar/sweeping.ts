import { checkRule } from "../../src/grammar/check.ts";
import { createMatch, type MatchView } from "../../src/grammar/match-view.ts";
import type { Pattern } from "../../src/grammar/pattern.ts";
import { compile, type Program } from "../../src/grammar/program.ts";
import { type Rule, type RuleSpec, rule } from "../../src/grammar/rule.ts";
import { sweep } from "../../src/grammar/sweep.ts";
import { createWorkspace, type Workspace } from "../../src/grammar/workspace.ts";
import { createLexicon, type LexiconRow } from "../../src/lexicon/lexicon.ts";
import { scan } from "../../src/text/scan.ts";
import { createVocabulary } from "../../src/text/vocabulary.ts";

/** A candidate with its captures and children as texts. */
export interface Found {
  rule: string;
  text: string;
  captures: Record<string, string>;
  children: string[];
}

/** Rules and rows compiled without anything built in, and what a sweep of them finds. */
export interface Sweeping {
  program: Program;
  ws: Workspace;
  view: MatchView;
  /** Sweeps a text. */
  read(text: string): void;
  /** The candidates, by first token, then as their token lists them. */
  candidates(text: string): Found[];
}

export function sweeping(rules: readonly Rule[], rows: readonly LexiconRow[] = []): Sweeping {
  const vocabulary = createVocabulary();
  const program = compile(rules, createLexicon(rows, vocabulary), vocabulary);
  const ws = createWorkspace(program);
  const view = createMatch(program, ws, (c) => {
    view.at(c);
    return program.rules[ws.rule[c]].read(view);
  });
  const slice = (from: number, to: number): string =>
    to <= from ? "" : ws.tokens.text.slice(ws.tokens.start[from], ws.tokens.end[to - 1]);

  function read(text: string): void {
    scan(text, program.vocabulary, ws.tokens);
    sweep(program, ws, view);
  }

  function found(c: number): Found {
    const captures: Record<string, string> = {};
    for (const [name, slot] of program.slots[ws.rule[c]]) {
      const at = ws.captureAt[c] + slot;
      if (ws.captures[at + 1] >= 0) captures[name] = slice(ws.captures[at], ws.captures[at + 1]);
    }
    const children = [...ws.children.subarray(ws.childAt[c], ws.childAt[c] + ws.childCount[c])];
    return {
      rule: program.rules[ws.rule[c]].name,
      text: slice(ws.start[c], ws.end[c]),
      captures,
      children: children.map((child) => slice(ws.start[child], ws.end[child])),
    };
  }

  return {
    program,
    ws,
    view,
    read,
    candidates(text) {
      read(text);
      const all: Found[] = [];
      for (let p = 0; p < ws.tokens.count; p++) {
        for (let c = ws.head[p]; c >= 0; c = ws.next[c]) all.push(found(c));
      }
      return all;
    },
  };
}

type Plain = RuleSpec<string, unknown>;

/** A rule of which only the pattern matters; it is held to what the machine asks for, no more. */
export function plain(pattern: Pattern, more: Partial<Plain> = {}): Rule {
  const made = rule<string, unknown>({
    name: "thing.plain",
    type: "thing",
    pattern,
    read: () => ({}),
    examples: [],
    misses: [],
    ...more,
  });
  checkRule(made);
  return made;
}

/** The texts that one pattern matches in a text. */
export function matches(pattern: Pattern, text: string, rows?: readonly LexiconRow[]): string[] {
  return sweeping([plain(pattern)], rows)
    .candidates(text)
    .map((found) => found.text);
}
