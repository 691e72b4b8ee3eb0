import { nhanError } from "../errors.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { KIND } from "../text/table.ts";
import type { Vocabulary } from "../text/vocabulary.ts";
import { numeralStarts, numeralWords } from "../values/number-words.ts";
import { assemble } from "./assemble.ts";
import { filterOf } from "./filter.ts";
import { collectFirst, emptyFirst, type First, KINDS } from "./first.ts";
import type { Rule } from "./rule.ts";
import { classIds, createTables } from "./tables.ts";

/** Lists of rules by key; equal lists stand once. `of[key]` is a list's number plus one, 0 is none. */
export interface RuleLists {
  lists: number[][];
  of: number[];
}

/** What rules compile to: plain JSON, so that it can be shipped compiled. See `Program`. */
export interface Plan {
  /** The rules' names, to know them by. */
  rules: string[];
  types: string[];
  /** Words that the rules add to the vocabulary, in the order of their ids. */
  words: string[];
  code: ArrayLike<number>;
  entry: number[];
  /** By rule: the names of its captures; each has two slots. */
  captures: string[][];
  slotCount: number[];
  sets: number[][];
  masks: number[][];
  spanSets: number[][];
  checks: number[];
  /** Sticky expressions: source and flags. */
  surfaces: (readonly [string, string])[];
  afterWord: number[];
  afterNumber: number[];
  marked: number[];
  afterNumeral: number[];
  byWord: RuleLists;
  byKind: RuleLists;
  byClass: RuleLists;
  /** By further stratum and type: rules. */
  strata: number[][][];
}

/**
 * Compiles rules against a lexicon.
 *
 * @throws NhanError `bad-rule` for two rules of one name or a rule that may begin anywhere,
 *   `rule-cycle` when rules begin with each other's spans, `unknown-class`.
 */
export function planRules(rules: readonly Rule[], lexicon: Lexicon, vocabulary: Vocabulary): Plan {
  const names = new Set<string>();
  for (const rule of rules) {
    if (names.has(rule.name)) {
      throw nhanError("bad-rule", rule.name, {
        problem: "two rules have this name",
        mend: "rename one",
      });
    }
    names.add(rule.name);
  }
  const types = [...new Set(rules.map((rule) => rule.type))];
  const tables = createTables(types, lexicon, vocabulary);
  for (const word of numeralWords) tables.phrase(word);
  const firsts = rules.map((rule) => {
    const first = emptyFirst();
    collectFirst(rule.pattern, tables.phrase, first);
    if (first.anywhere) {
      throw nhanError("bad-rule", rule.name, {
        problem: "it begins with surface(), which would be tried at every token",
        mend: "put ahead(…) before it to say where it may begin",
      });
    }
    return first;
  });
  const assembly = assemble(rules, tables);
  const filters = rules.map((rule) => filterOf(rule.pattern, tables, rule.name));
  const strata = stratify(rules, firsts);
  return {
    rules: [...names],
    types,
    words: tables.words,
    code: assembly.code,
    entry: assembly.entry,
    captures: assembly.slots.map((slots) => [...slots.keys()]),
    slotCount: assembly.slotCount,
    sets: tables.sets.map((set) => [...set]),
    masks: tables.masks.map((mask) => [...mask]),
    spanSets: tables.spanSets.map((set) => [...set]),
    checks: [...tables.checks],
    surfaces: [...tables.surfaces],
    afterWord: filters.map((filter) => filter.afterWord),
    afterNumber: filters.map((filter) => filter.afterNumber),
    marked: filters.map((filter) => (filter.marked ? 1 : 0)),
    afterNumeral: filters.map((filter) => filter.afterNumeral),
    ...dispatch(firsts, lexicon, (word) => tables.phrase(word).ids[0]),
    strata: spanStrata(rules, firsts, strata, types),
  };
}

/** Where rules are worth running: by the words, kinds and classes that they can begin with. */
function dispatch(
  firsts: readonly First[],
  lexicon: Lexicon,
  idOf: (word: string) => number,
): Pick<Plan, "byWord" | "byKind" | "byClass"> {
  const words: number[][] = [];
  const kinds: number[][] = [];
  const classes: number[][] = [];
  const put = (table: number[][], key: number, rule: number): void => {
    table[key] ??= [];
    table[key].push(rule);
  };
  const spelled = numeralStarts.map(idOf);
  firsts.forEach((first, rule) => {
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

function share(table: readonly (number[] | undefined)[]): RuleLists {
  const lists: number[][] = [];
  const known = new Map<string, number>();
  const of = Array.from(table, (list) => {
    if (list === undefined) return 0;
    const key = list.join(" ");
    let number = known.get(key);
    if (number === undefined) {
      number = lists.push(list);
      known.set(key, number);
    }
    return number;
  });
  return { lists, of };
}

/** Rules that begin with a span run after the rules that make it. */
function stratify(rules: readonly Rule[], firsts: readonly First[]): number[] {
  const stratum: (number | undefined)[] = new Array(rules.length);
  const path: string[] = [];
  const visit = (i: number): number => {
    const done = stratum[i];
    if (done !== undefined) return done;
    if (path.includes(rules[i].name)) {
      throw nhanError("rule-cycle", rules[i].name, {
        path: [...path.slice(path.indexOf(rules[i].name)), rules[i].name],
      });
    }
    path.push(rules[i].name);
    let level = 0;
    for (const type of firsts[i].types) {
      rules.forEach((other, j) => {
        if (other.type === type) level = Math.max(level, visit(j) + 1);
      });
    }
    path.pop();
    stratum[i] = level;
    return level;
  };
  return rules.map((_, i) => visit(i));
}

function spanStrata(
  rules: readonly Rule[],
  firsts: readonly First[],
  stratumOf: readonly number[],
  types: readonly string[],
): number[][][] {
  const strata: number[][][] = [];
  for (let level = 1; level <= Math.max(0, ...stratumOf); level++) {
    strata.push(
      types.map((type) =>
        rules.flatMap((_, i) => (stratumOf[i] === level && firsts[i].types.has(type) ? [i] : [])),
      ),
    );
  }
  return strata;
}
