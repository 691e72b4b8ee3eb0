import { nhanError } from "../errors.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { KIND } from "../text/table.ts";
import type { Vocabulary } from "../text/vocabulary.ts";
import { numeralWords } from "../values/number-words.ts";
import { assemble } from "./assemble.ts";
import { checkRule } from "./check.ts";
import { collectFirst, emptyFirst, type First, KINDS } from "./first.ts";
import { createFormer, type Form } from "./form.ts";
import type { Rule } from "./rule.ts";
import { createScreens } from "./screen.ts";
import { spanStrata } from "./strata.ts";
import { classIds, createTables, type Tables, type WordSet } from "./tables.ts";

/** Lists of rules by key: a key and the number of its list, key by key. Equal lists stand once. */
export interface RuleLists {
  lists: number[][];
  of: (readonly [key: number, list: number])[];
}

/** What rules compile to: plain JSON, so that it can be shipped compiled. See `Program`. */
export interface Plan {
  /** The rules' names, to know them by. */
  rules: string[];
  types: string[];
  /** Words that the rules add to the vocabulary, in the order of their ids. */
  words: string[];
  /** What the machine runs: the last of the rules; those before them are written as code. */
  machine:
    | { code: readonly number[]; entry: readonly number[]; slotCount: readonly number[] }
    | undefined;
  /** By rule: the names of its captures; each has two slots. */
  captures: string[][];
  /** By rule: the types of spans that it can begin with. */
  begins: string[][];
  sets: WordSet[];
  masks: number[][];
  spanSets: number[][];
  checks: number[];
  /** Sticky expressions: source and flags. */
  surfaces: (readonly [string, string])[];
  /** Nodes of screens, and by rule where its screen begins, see `screen.ts`. */
  screens: readonly number[];
  screenOf: number[];
  byWord: RuleLists;
  byKind: RuleLists;
  byClass: RuleLists;
  /** By further stratum and type: rules. */
  strata: number[][][];
}

/** Plans that go on from another. */
export interface PlanOptions {
  /** The plan of the first of the rules, whose words are in the vocabulary. */
  base?: Plan;
  /** Called with the rules' forms, their captures and the tables when all they refer to is there. */
  write?: (forms: readonly Form[], captures: readonly string[], tables: Tables) => void;
}

/**
 * Compiles rules against a lexicon.
 *
 * @throws NhanError as `checkRule` does, `duplicate-rule` for two rules of one name,
 *   `begins-anywhere`, `rule-cycle` when rules begin with each other's spans, `unknown-class`.
 */
export function planRules(
  rules: readonly Rule[],
  lexicon: Lexicon,
  vocabulary: Vocabulary,
  { base = EMPTY, write }: PlanOptions = {},
): Plan {
  checkNames(rules);
  const fresh = rules.slice(base.rules.length);
  const types = [...new Set([...base.types, ...fresh.map((rule) => rule.type)])];
  const tables = createTables(types, lexicon, vocabulary, base);
  for (const word of numeralWords) tables.phrase(word);
  const firsts = fresh.map((rule) => {
    checkRule(rule);
    const first = emptyFirst();
    collectFirst(rule.pattern, tables.phrase, first);
    if (first.anywhere) throw nhanError("begins-anywhere", rule.name, {});
    return first;
  });
  const machine = assemble(fresh, tables);
  const former = createFormer(tables);
  const forms = fresh.map((rule) => former.form(rule.pattern, rule.name));
  const screens = createScreens(tables, base.screens);
  const screenOf = forms.map((form) => screens.of(form));
  const begins = [...base.begins, ...firsts.map((first) => [...first.types])];
  const strata = spanStrata(rules, begins, types);
  const lists = dispatch(base, firsts, lexicon, [...tables.numeralStarts()]);
  write?.(forms, former.captures, tables);
  return {
    rules: rules.map(({ name }) => name),
    types,
    words: tables.words,
    machine,
    captures: [...base.captures, ...machine.slots.map((slots) => [...slots.keys()])],
    begins,
    sets: [...tables.sets],
    masks: tables.masks.map((mask) => [...mask]),
    spanSets: tables.spanSets.map((set) => [...set]),
    checks: [...tables.checks],
    surfaces: [...tables.surfaces],
    screens: screens.nodes,
    screenOf: [...base.screenOf, ...screenOf],
    ...lists,
    strata,
  };
}

const EMPTY: Plan = {
  rules: [],
  types: [],
  words: [],
  machine: undefined,
  captures: [],
  begins: [],
  sets: [],
  masks: [],
  spanSets: [],
  checks: [],
  surfaces: [],
  screens: [],
  screenOf: [],
  byWord: { lists: [], of: [] },
  byKind: { lists: [], of: [] },
  byClass: { lists: [], of: [] },
  strata: [],
};

function checkNames(rules: readonly Rule[]): void {
  const names = new Set<string>();
  for (const { name } of rules) {
    if (names.has(name)) throw nhanError("duplicate-rule", name, {});
    names.add(name);
  }
}

/** Where rules are worth running: by the words, kinds and classes that they can begin with. */
function dispatch(
  base: Plan,
  firsts: readonly First[],
  lexicon: Lexicon,
  spelled: readonly number[],
): Pick<Plan, "byWord" | "byKind" | "byClass"> {
  const words = spread(base.byWord);
  const kinds = spread(base.byKind);
  const classes = spread(base.byClass);
  const put = (table: number[][], key: number, rule: number): void => {
    table[key] ??= [];
    table[key].push(rule);
  };
  firsts.forEach((first, i) => {
    const rule = base.rules.length + i;
    let bits = first.kinds;
    const ids = new Set(first.words);
    if (first.numeral) {
      bits |= KINDS.number;
      for (const id of spelled) ids.add(id);
    }
    for (const id of ids) put(words, id, rule);
    for (let kind = 0; kind <= KIND; kind++) if ((bits & (1 << kind)) !== 0) put(kinds, kind, rule);
    for (const id of classIds([...first.classes.values()], lexicon, "")) put(classes, id, rule);
  });
  return { byWord: share(words), byKind: share(kinds), byClass: share(classes) };
}

/** Lists as they were before they were shared. */
function spread({ lists, of }: RuleLists): number[][] {
  const table: number[][] = [];
  for (const [key, list] of of) table[key] = [...lists[list]];
  return table;
}

function share(table: readonly number[][]): RuleLists {
  const lists: number[][] = [];
  const known = new Map<string, number>();
  const of: [number, number][] = [];
  table.forEach((list, key) => {
    const text = list.join(" ");
    let number = known.get(text);
    if (number === undefined) {
      number = lists.push(list) - 1;
      known.set(text, number);
    }
    of.push([key, number]);
  });
  return { lists, of };
}
