import { nhanError } from "../errors.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { KIND } from "../text/table.ts";
import type { Vocabulary } from "../text/vocabulary.ts";
import { type NumeralReader, numeralReader, numeralWords } from "../values/numerals.ts";
import { assemble } from "./assemble.ts";
import { filterOf } from "./filter.ts";
import { collectFirst, emptyFirst, type First, KINDS } from "./first.ts";
import type { Rule } from "./rule.ts";
import { classIds, createTables } from "./tables.ts";

/** Rules and lexicon compiled together: everything that a sweep reads and nothing that it writes. */
export interface Program {
  rules: readonly Rule[];
  lexicon: Lexicon;
  vocabulary: Vocabulary;
  numerals: NumeralReader;
  /** Type names by type id. */
  types: readonly string[];
  code: Int32Array;
  /**
   * By rule: first instruction, type id, weight, 1 for a weak rule, for one with a guard, and
   * for one that takes the longest match.
   */
  entry: Int32Array;
  typeOf: Int32Array;
  weight: Int32Array;
  weak: Uint8Array;
  guarded: Uint8Array;
  longest: Uint8Array;
  /** By rule: capture name → slot. */
  slots: readonly Map<string, number>[];
  /** By rule: number of slots, and of those that are captures. */
  slotCount: Int32Array;
  captureCount: Int32Array;
  /** Most slots of any rule. */
  mostSlots: number;
  /** Checks of one token, four numbers each: word set, kinds, class mask, span set. */
  checks: Int32Array;
  /** By rule: checks of what follows the first token, see `filter.ts`. */
  afterWord: Int32Array;
  afterNumber: Int32Array;
  afterNumeral: Int32Array;
  /** Bit `set` of row `word`: the word is in the set. */
  membership: Int32Array;
  membershipWidth: number;
  /** Row of class bits by mask. */
  lexMasks: Int32Array;
  /** 1 at `set * types.length + type`. */
  spanSets: Uint8Array;
  surfaces: readonly RegExp[];
  /** Rules worth running, by word id, by token kind, by lexicon node, for the first stratum. */
  byWord: readonly (Int32Array | undefined)[];
  byKind: readonly (Int32Array | undefined)[];
  byNode(node: number): Int32Array;
  /** Further strata: rules that begin with a span, by its type id. */
  strata: readonly (readonly (Int32Array | undefined)[])[];
}

/**
 * Compiles rules against a lexicon.
 *
 * @throws NhanError `bad-rule` for two rules of one name or a rule that may begin anywhere,
 *   `rule-cycle` when rules begin with each other's spans, `unknown-class`.
 */
export function compile(rules: readonly Rule[], lexicon: Lexicon, vocabulary: Vocabulary): Program {
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
  const idOf = (word: string): number => tables.phrase(word).ids[0];
  const numerals = numeralReader(idOf);
  const assembly = assemble(rules, tables);
  const filters = rules.map((rule) => filterOf(rule.pattern, tables, rule.name));
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

  lexicon.seal();
  const width = (tables.sets.length + 31) >> 5;
  const membership = new Int32Array(vocabulary.size * width);
  tables.sets.forEach((ids, set) => {
    for (const id of ids) membership[id * width + (set >> 5)] |= 1 << (set & 31);
  });
  const lexWidth = lexicon.width;
  const lexMasks = new Int32Array(tables.masks.length * lexWidth);
  tables.masks.forEach((ids, mask) => {
    for (const id of ids) lexMasks[mask * lexWidth + (id >> 5)] |= 1 << (id & 31);
  });
  const spanSets = new Uint8Array(tables.spanSets.length * types.length);
  tables.spanSets.forEach((ids, set) => {
    for (const id of ids) spanSets[set * types.length + id] = 1;
  });

  const stratumOf = stratify(rules, firsts);
  const ground: number[] = [];
  rules.forEach((_, i) => {
    if (hasGround(firsts[i])) ground.push(i);
  });
  return {
    rules,
    lexicon,
    vocabulary,
    numerals,
    types,
    code: Int32Array.from(assembly.code),
    entry: Int32Array.from(assembly.entry),
    typeOf: Int32Array.from(rules, (rule) => types.indexOf(rule.type)),
    weight: Int32Array.from(rules, (rule) => rule.weight ?? 0),
    weak: Uint8Array.from(rules, (rule) => (rule.weak === true ? 1 : 0)),
    guarded: Uint8Array.from(rules, (rule) => (rule.when === undefined ? 0 : 1)),
    longest: Uint8Array.from(rules, (rule) => (rule.longest === true ? 1 : 0)),
    slots: assembly.slots,
    slotCount: Int32Array.from(assembly.slotCount),
    captureCount: Int32Array.from(assembly.slots, (slots) => slots.size * 2),
    mostSlots: Math.max(0, ...assembly.slotCount),
    checks: Int32Array.from(tables.checks),
    afterWord: Int32Array.from(filters, (filter) => filter.afterWord),
    afterNumber: Int32Array.from(filters, (filter) => filter.afterNumber),
    afterNumeral: Int32Array.from(filters, (filter) => filter.afterNumeral),
    membership,
    membershipWidth: width,
    lexMasks,
    spanSets,
    surfaces: assembly.surfaces,
    ...dispatch(ground, firsts, lexicon, vocabulary, idOf),
    strata: spanStrata(rules, firsts, stratumOf, types),
  };
}

function hasGround(first: First): boolean {
  return first.words.size + first.classes.size > 0 || first.kinds !== 0 || first.numeral;
}

function dispatch(
  ground: readonly number[],
  firsts: readonly First[],
  lexicon: Lexicon,
  vocabulary: Vocabulary,
  idOf: (word: string) => number,
): Pick<Program, "byWord" | "byKind" | "byNode"> {
  const words: number[][] = new Array(vocabulary.size);
  const kinds: number[][] = new Array(KIND + 1);
  const classes: number[][] = [];
  const put = (table: number[][], key: number, rule: number): void => {
    table[key] ??= [];
    table[key].push(rule);
  };
  const spelled = numeralWords.map(idOf);
  for (const rule of ground) {
    const first = firsts[rule];
    let bits = first.kinds;
    const ids = new Set(first.words);
    if (first.numeral) {
      bits |= KINDS.number;
      for (const id of spelled) ids.add(id);
    }
    for (const id of ids) put(words, id, rule);
    for (let kind = 0; kind <= KIND; kind++) if ((bits & (1 << kind)) !== 0) put(kinds, kind, rule);
    for (const id of classIds([...first.classes.values()], lexicon, "")) put(classes, id, rule);
  }
  const pack = (lists: readonly (number[] | undefined)[]): (Int32Array | undefined)[] =>
    Array.from(lists, (list) => (list === undefined ? undefined : Int32Array.from(list)));
  const byNode: (Int32Array | undefined)[] = new Array(lexicon.size);
  return {
    byWord: pack(words),
    byKind: pack(kinds),
    byNode(node) {
      let list = byNode[node];
      if (list === undefined) {
        const found = new Set<number>();
        for (let at = node; at !== 0; at = lexicon.shorter[at]) {
          for (let id = 0; id < classes.length; id++) {
            if (classes[id] === undefined || !lexicon.has(at, id, true)) continue;
            for (const rule of classes[id]) found.add(rule);
          }
        }
        list = Int32Array.from(found).sort();
        byNode[node] = list;
      }
      return list;
    },
  };
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
): (Int32Array | undefined)[][] {
  const strata: (Int32Array | undefined)[][] = [];
  for (let level = 1; level <= Math.max(0, ...stratumOf); level++) {
    strata.push(
      types.map((type) => {
        const list = rules.flatMap((_, i) =>
          stratumOf[i] === level && firsts[i].types.has(type) ? [i] : [],
        );
        return list.length === 0 ? undefined : Int32Array.from(list);
      }),
    );
  }
  return strata;
}
