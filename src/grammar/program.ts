import type { Lexicon } from "../lexicon/lexicon.ts";
import { createTokens, scan } from "../text/scan.ts";
import type { Vocabulary } from "../text/vocabulary.ts";
import { type NumeralReader, numeralReader } from "../values/numerals.ts";
import { type Plan, planRules, type RuleLists } from "./plan.ts";
import type { Rule } from "./rule.ts";

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
  marked: Uint8Array;
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

/** Compiles rules against a lexicon. @throws NhanError as `planRules` does. */
export function compile(rules: readonly Rule[], lexicon: Lexicon, vocabulary: Vocabulary): Program {
  return openProgram(planRules(rules, lexicon, vocabulary), rules, lexicon, vocabulary);
}

/** The program of a plan. Rules and vocabulary must be those that it was made of. */
export function openProgram(
  plan: Plan,
  rules: readonly Rule[],
  lexicon: Lexicon,
  vocabulary: Vocabulary,
): Program {
  lexicon.seal();
  const { types } = plan;
  const scratch = createTokens(16);
  const numerals = numeralReader((word) => {
    scan(word, vocabulary, scratch, true);
    return scratch.id[0];
  });
  const width = (plan.sets.length + 31) >> 5;
  const membership = new Int32Array(vocabulary.size * width);
  plan.sets.forEach((ids, set) => {
    for (const id of ids) membership[id * width + (set >> 5)] |= 1 << (set & 31);
  });
  const lexWidth = lexicon.width;
  const lexMasks = new Int32Array(plan.masks.length * lexWidth);
  plan.masks.forEach((ids, mask) => {
    for (const id of ids) lexMasks[mask * lexWidth + (id >> 5)] |= 1 << (id & 31);
  });
  const spanSets = new Uint8Array(plan.spanSets.length * types.length);
  plan.spanSets.forEach((ids, set) => {
    for (const id of ids) spanSets[set * types.length + id] = 1;
  });
  return {
    rules,
    lexicon,
    vocabulary,
    numerals,
    types,
    code: Int32Array.from(plan.code),
    entry: Int32Array.from(plan.entry),
    typeOf: Int32Array.from(rules, (rule) => types.indexOf(rule.type)),
    weight: Int32Array.from(rules, (rule) => rule.weight ?? 0),
    weak: Uint8Array.from(rules, (rule) => (rule.weak === true ? 1 : 0)),
    guarded: Uint8Array.from(rules, (rule) =>
      rule.when === undefined && rule.longest !== true ? 0 : 1,
    ),
    longest: Uint8Array.from(rules, (rule) => (rule.longest === true ? 1 : 0)),
    slots: plan.captures.map((names) => new Map(names.map((name, i) => [name, i * 2]))),
    slotCount: Int32Array.from(plan.slotCount),
    captureCount: Int32Array.from(plan.captures, (names) => names.length * 2),
    mostSlots: Math.max(0, ...plan.slotCount),
    checks: Int32Array.from(plan.checks),
    afterWord: Int32Array.from(plan.afterWord),
    afterNumber: Int32Array.from(plan.afterNumber),
    marked: Uint8Array.from(plan.marked),
    afterNumeral: Int32Array.from(plan.afterNumeral),
    membership,
    membershipWidth: width,
    lexMasks,
    spanSets,
    surfaces: plan.surfaces.map(([source, flags]) => new RegExp(source, flags)),
    byWord: openLists(plan.byWord),
    byKind: openLists(plan.byKind),
    byNode: nodeLists(plan.byClass, lexicon),
    strata: plan.strata.map((types) =>
      types.map((list) => (list.length === 0 ? undefined : Int32Array.from(list))),
    ),
  };
}

function openLists({ lists, of }: RuleLists): (Int32Array | undefined)[] {
  const opened = lists.map((list) => Int32Array.from(list));
  return of.map((number) => (number === 0 ? undefined : opened[number - 1]));
}

/** Rules by lexicon node: of the classes of all entries on its path, put together at first use. */
function nodeLists({ lists, of }: RuleLists, lexicon: Lexicon): (node: number) => Int32Array {
  const byNode: (Int32Array | undefined)[] = new Array(lexicon.size);
  return (node) => {
    let list = byNode[node];
    if (list === undefined) {
      const found = new Set<number>();
      for (let at = node; at !== 0; at = lexicon.shorter[at]) {
        of.forEach((number, id) => {
          if (number === 0 || !lexicon.has(at, id, true)) return;
          for (const rule of lists[number - 1]) found.add(rule);
        });
      }
      list = Int32Array.from(found).sort();
      byNode[node] = list;
    }
    return list;
  };
}
