import { createReader } from "../document/build.ts";
import { settle } from "../document/evidence.ts";
import { eachChosen } from "../document/select.ts";
import { buildProgram } from "../grammar/build.ts";
import { createMatch, type MatchView } from "../grammar/match-view.ts";
import type { Program } from "../grammar/program.ts";
import type { Rule } from "../grammar/rule.ts";
import { sweep } from "../grammar/sweep.ts";
import { createWorkspace, type Workspace } from "../grammar/workspace.ts";
import type { LexiconRow } from "../lexicon/lexicon.ts";
import { checkRows } from "../lexicon/rows.ts";
import { defaultRules } from "../rules/index.ts";
import { scan } from "../text/scan.ts";
import { isCapital } from "../text/table.ts";
import { splitRules } from "./check-rules.ts";
import { marked } from "./marked.ts";
import { type LexProbe, type ProbedRules, probe } from "./probes.ts";

export interface CoverageOptions {
  /** Lexicon entries of one's own. */
  lexicon?: readonly LexiconRow[];
}

/** What the examples of rules and a corpus exercise. */
export interface Coverage {
  /** Examples and texts that were read. */
  texts: number;
  /** In the order of the rules. */
  rules: readonly RuleCoverage[];
  /** The parts of the rules' patterns that have ways to choose from. */
  parts: readonly PartCoverage[];
  /** The lexicon classes that the rules ask for, by name. */
  lexicon: readonly ClassCoverage[];
}

export interface RuleCoverage {
  rule: string;
  /** Spans that the rule made, outermost and nested. */
  spans: number;
}

/** An `any` or `opt`; where it stands in several places or rules, it is one. */
export interface PartCoverage {
  /** The part as code. */
  part: string;
  /** The rules that it stands in. */
  rules: readonly string[];
  /** Its alternatives as code, `""` for an `opt` left out, and how many spans were read that way. */
  ways: readonly { way: string; spans: number }[];
}

export interface ClassCoverage {
  class: string;
  /** Entries of the class that the rules ask for. */
  rows: number;
  /** Those that no span was read by. */
  unused: readonly LexiconRow[];
}

/**
 * Finds out which rules, ways through their patterns and lexicon entries the rules' own examples and
 * the texts of a corpus exercise. The rules run as in a tagger, beside the built-in ones, and what
 * counts are the spans that they make there, not the candidates that lose.
 * @param corpus plain texts, or records that hold one, such as gold
 * @throws NhanError as `createTagger`, and `bad-markup` for an example that cannot be read
 */
export function coverage(
  rules: readonly Rule[],
  corpus: readonly (string | { readonly text: string })[],
  { lexicon = [] }: CoverageOptions = {},
): Coverage {
  const probed = probe(rules);
  const { drop } = splitRules(probed.rules);
  const program = buildProgram({
    builtin: defaultRules,
    dropped: new Set(drop),
    own: probed.rules,
    rows: checkRows(lexicon),
  });
  const tally = createTally(program, probed);
  const texts = [
    ...rules.flatMap(({ examples }) => examples.map((example) => marked(example).text)),
    ...corpus.map((one) => (typeof one === "string" ? one : one.text)),
  ];
  for (const text of texts) eachSpan(program, text, tally.add);
  return { texts: texts.length, ...tally.result() };
}

/** Reads a text and visits the candidates that became spans, at every level. */
function eachSpan(
  program: Program,
  text: string,
  visit: (ws: Workspace, candidate: number) => void,
): void {
  const ws = createWorkspace(program);
  const view: MatchView = createMatch(
    program,
    ws,
    createReader(program, ws, () => view),
  );
  scan(text, program.vocabulary, ws.tokens);
  sweep(program, ws, view);
  settle(program, ws);
  const down = (c: number): void => {
    visit(ws, c);
    for (let i = 0; i < ws.childCount[c]; i++) down(ws.children[ws.childAt[c] + i]);
  };
  eachChosen(ws, down);
}

function createTally(program: Program, { rules, parts, lex }: ProbedRules) {
  const spans = rules.map(() => 0);
  const taken = new Map(parts.flatMap(({ ways }) => ways.map((way) => [way, 0])));
  const waysOf = rules.map((_, number) =>
    parts.filter((part) => part.rules.has(number)).flatMap(({ ways }) => ways),
  );
  const used = new Set<LexiconRow>();
  const numberOf = new Map(rules.map((rule, number) => [rule, number]));

  function add(ws: Workspace, c: number): void {
    const number = numberOf.get(program.rules[ws.rule[c]]);
    if (number === undefined) return;
    spans[number] += 1;
    const slots = program.slots[ws.rule[c]];
    const range = (name: string): [number, number] | undefined => {
      const at = ws.captureAt[c] + (slots.get(name) as number);
      const [from, to] = ws.captures.subarray(at, at + 2);
      return to < 0 ? undefined : [from, to];
    };
    for (const way of waysOf[number]) {
      if (range(way.set) === undefined) continue;
      if (way.unset !== undefined && range(way.unset) !== undefined) continue;
      taken.set(way, (taken.get(way) ?? 0) + 1);
    }
    for (const one of lex[number]) {
      const read = range(one.capture);
      if (read !== undefined) addRows(ws, one, read);
    }
  }

  /** Notes the entries that stand in a stretch of tokens, or that are all of it. */
  function addRows(
    ws: Workspace,
    { node, repeated }: LexProbe,
    [from, to]: [number, number],
  ): void {
    const { lexicon } = program;
    for (let p = from; p < to; p++) {
      if (p > from && !repeated) return;
      for (let at = ws.hits[p]; at !== 0; at = lexicon.shorter[at]) {
        const end = p + lexicon.depth[at];
        if (repeated ? end > to : end !== to) continue;
        for (const row of lexicon.entries(at)) {
          const cased = row.phrase.charAt(0) === row.phrase.charAt(0).toLowerCase();
          if ((cased || isCapital(ws.tokens.shape[p])) && asksFor(node, row)) used.add(row);
        }
      }
    }
  }

  function result(): Pick<Coverage, "rules" | "parts" | "lexicon"> {
    const nodes = lex.flat().map(({ node }) => node);
    const asked = [...new Map(nodes.map((node) => [JSON.stringify(node), node])).values()];
    const classes = [...new Set(asked.flatMap((node) => node.classes))].sort();
    const rows = program.lexicon.rows();
    return {
      rules: rules.map(({ name }, number) => ({ rule: name, spans: spans[number] })),
      parts: parts.map((one) => ({
        part: one.part,
        rules: [...one.rules].map((number) => rules[number].name),
        ways: one.ways.map((way) => ({ way: way.way, spans: taken.get(way) ?? 0 })),
      })),
      lexicon: classes.map((name) => {
        const wanted = rows.filter(
          (row) => row.class === name && asked.some((node) => asksFor(node, row)),
        );
        return {
          class: name,
          rows: wanted.length,
          unused: wanted.filter((row) => !used.has(row)),
        };
      }),
    };
  }
  return { add, result };
}

function asksFor({ classes, where = {} }: LexProbe["node"], row: LexiconRow): boolean {
  return (
    classes.includes(row.class) &&
    Object.entries(where).every(([name, wanted]) => [wanted].flat().includes(row[name] ?? ""))
  );
}
