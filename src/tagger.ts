import { annotateDocument } from "./document/annotate.ts";
import { buildSpans, createReader } from "./document/build.ts";
import { settle } from "./document/evidence.ts";
import { explainDocument } from "./document/explain.ts";
import { numberPersons } from "./document/persons.ts";
import { settleCodes } from "./document/place-codes.ts";
import type { Reading } from "./document/reading.ts";
import { findReference } from "./document/reference.ts";
import type { Annotation, Explanation } from "./document/types.ts";
import { nhanError } from "./errors.ts";
import { buildProgram } from "./grammar/build.ts";
import { createMatch, type MatchView } from "./grammar/match-view.ts";
import type { Program } from "./grammar/program.ts";
import type { Rule } from "./grammar/rule.ts";
import { sweep } from "./grammar/sweep.ts";
import { createWorkspace } from "./grammar/workspace.ts";
import { checkRows } from "./lexicon/rows.ts";
import {
  checkNames,
  readList,
  readReference,
  type TaggerOptions,
  type TagOptions,
} from "./options.ts";
import { defaultRules } from "./rules/index.ts";
import type { Span, Values } from "./spans/types.ts";
import { scan } from "./text/scan.ts";

/** A tagger: immutable, re-entrant, to be shared. `M` is what its spans are worth, by type. */
export interface Tagger<M = Values> {
  /** The outermost spans of a text, in text order, each with its nested ones in `children`. */
  tag(text: string, options?: TagOptions): Span<M>[];
  /** The whole reading of a document. */
  annotate(text: string, options?: TagOptions): Annotation<M>;
  /** Which rules fired where, and what each candidate lost to, in text order. */
  explain(text: string, options?: TagOptions): Explanation;
}

/** What spans of rules are worth, by type, on top of the built-in types. */
export type ValuesOf<R extends Rule> = Values & {
  // Rules whose types the compiler does not know add none.
  [T in string extends R["type"] ? never : R["type"]]: ReturnType<
    Extract<R, { readonly type: T }>["read"]
  >;
};

/**
 * Compiles a tagger of one's own. Its spans are typed by its rules.
 *
 * @throws NhanError with a code, the place and the mend, for an unknown option, a bad rule, a cycle
 *   of rules, a bad lexicon row, or a name to drop that no rule has.
 */
export function createTagger<R extends Rule = never>(
  options?: TaggerOptions<R>,
): Tagger<ValuesOf<R>>;
export function createTagger(options: TaggerOptions = {}): Tagger {
  checkNames(options, ["rules", "drop", "lexicon", "types", "reference"]);
  const ownReference = readReference(options.reference);
  const rows = options.lexicon === undefined ? [] : checkRows(options.lexicon);
  const own = readRules(options.rules);
  const dropped = readDropped(readList("drop", options.drop) ?? []);
  const kept = defaultRules.filter(({ name }) => !dropped.has(name));
  const types = readTypes(readList("types", options.types), [...own, ...kept]);
  const program = buildProgram({ builtin: defaultRules, dropped, own, rows });
  const idle: Reading[] = [];

  function read<T>(text: string, call: TagOptions | undefined, use: (reading: Reading) => T): T {
    if (typeof text !== "string") {
      throw nhanError("bad-option", "text", { name: "text", got: typeof text, wanted: "a string" });
    }
    if (call !== undefined) checkNames(call, ["reference"]);
    const given = readReference(call?.reference) ?? ownReference;
    const reading = idle.pop() ?? createReading(program);
    scan(text, program.vocabulary, reading.ws.tokens);
    reading.view.context = given === undefined ? {} : { reference: given };
    sweep(program, reading.ws, reading.view);
    settle(program, reading.ws);
    // Values that guards looked at were read before the days around them were known.
    reading.ws.values.fill(undefined, 0, reading.ws.candidates);
    reading.reference = given === undefined ? null : { day: given, source: "option" };
    if (given === undefined) {
      const day = findReference(program, reading.ws, reading.readValue);
      if (day !== undefined) {
        reading.view.context = { reference: day };
        reading.reference = { day, source: "dateline" };
        reading.ws.values.fill(undefined, 0, reading.ws.candidates);
      }
    }
    const result = use(reading);
    // A reading that an error of a rule's broke off is not used again.
    idle.push(reading);
    return result;
  }

  function spansOf({ ws, view, readValue }: Reading): Span[] {
    const { text } = ws.tokens;
    const spans = settleCodes(text, buildSpans(program, ws, readValue, view.context));
    numberPersons(spans);
    return types === undefined ? [...spans] : ofTypes(spans, types);
  }

  return Object.freeze({
    tag: (text: string, call?: TagOptions) => read(text, call, spansOf),
    annotate: (text: string, call?: TagOptions) =>
      read(text, call, (reading) => annotateDocument(reading, spansOf(reading))),
    explain: (text: string, call?: TagOptions) => read(text, call, explainDocument),
  });
}

/** Spans of the types asked for; one that stands inside others comes out of them. */
function ofTypes(spans: readonly Span[], types: ReadonlySet<string>): Span[] {
  return spans.flatMap((span) => {
    const children = ofTypes(span.children, types);
    return types.has(span.type) ? [{ ...span, children } as Span] : children;
  });
}

function createReading(program: Program): Reading {
  const ws = createWorkspace(program);
  const readValue = createReader(program, ws, () => view);
  const view: MatchView = createMatch(program, ws, readValue);
  return { program, ws, view, readValue, reference: null };
}

/** The names of the built-in rules that names of rules and families say. */
function readDropped(names: readonly string[]): ReadonlySet<string> {
  const dropped = new Set<string>();
  for (const name of names) {
    const family = defaultRules.filter(
      (rule) => rule.name === name || rule.name.startsWith(`${name}.`),
    );
    if (family.length === 0) {
      throw nhanError("bad-option", "drop", {
        name: "drop",
        got: name,
        wanted: "the name of a rule or of a family of rules",
      });
    }
    for (const rule of family) dropped.add(rule.name);
  }
  return dropped;
}

function readRules(own: unknown): readonly Rule[] {
  if (own === undefined) return [];
  if (Array.isArray(own)) return checkRuleList(own);
  throw nhanError("bad-option", "rules", { name: "rules", got: own, wanted: "an array of rules" });
}

/** @throws NhanError `bad-rule` for what `rule()` has not made. */
function checkRuleList(rules: readonly unknown[]): readonly Rule[] {
  rules.forEach((one, i) => {
    const { name, pattern, read } = (one ?? {}) as Partial<Rule>;
    if (typeof name === "string" && typeof pattern?.op === "string" && typeof read === "function") {
      return;
    }
    throw nhanError("bad-rule", `rules[${i}]`, {
      problem: "this is no rule",
      mend: "make it with rule({ name, type, pattern, read, … })",
    });
  });
  return rules as readonly Rule[];
}

function readTypes(
  types: readonly string[] | undefined,
  rules: readonly Rule[],
): ReadonlySet<string> | undefined {
  for (const type of types ?? []) {
    if (!rules.some((rule) => rule.type === type)) {
      throw nhanError("bad-option", "types", {
        name: "types",
        got: type,
        wanted: `types that a rule makes: ${[...new Set(rules.map((rule) => rule.type))].join(", ")}`,
      });
    }
  }
  return types === undefined ? undefined : new Set(types);
}

let shared: Tagger | undefined;

/** The tagger with all built-in rules, made at its first use. */
export function defaultTagger(): Tagger {
  shared ??= createTagger();
  return shared;
}

/**
 * The outermost spans of a text, in text order, found by the built-in rules.
 *
 * @param text any string; offsets in the result are UTF-16 positions in it.
 */
export function tag(text: string, options?: TagOptions): Span[] {
  return defaultTagger().tag(text, options);
}

/** The whole reading of a document by the built-in rules: spans, sentences, links, people, figures. */
export function annotate(text: string, options?: TagOptions): Annotation {
  return defaultTagger().annotate(text, options);
}
