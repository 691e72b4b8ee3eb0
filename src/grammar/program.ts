import type { Lexicon } from "../lexicon/lexicon.ts";
import { createTokens, scan } from "../text/scan.ts";
import { KIND } from "../text/table.ts";
import type { Vocabulary } from "../text/vocabulary.ts";
import { numeralStarts } from "../values/number-words.ts";
import { type NumeralReader, numeralReader } from "../values/numerals.ts";
import { createFits, type Fits } from "./fits.ts";
import { type Plan, planRules, type RuleLists } from "./plan.ts";
import type { Rule } from "./rule.ts";
import type { WordSet } from "./tables.ts";

/** How weak a rule can be, by number. */
const WEAK: readonly (boolean | "named")[] = [false, true, "named"];
/** The number of `"named"`. */
export const NAMED = 2;

/** Rules and lexicon compiled together: everything that a sweep reads and nothing that it writes. */
export interface Program {
  rules: readonly Rule[];
  lexicon: Lexicon;
  vocabulary: Vocabulary;
  numerals: NumeralReader;
  /** By word: 1 when a numeral can begin with it. */
  numeralStart: Uint8Array;
  /** Type names by type id. */
  types: readonly string[];
  code: Int32Array;
  /**
   * By rule: first instruction, type id, weight, how weak it is (see `WEAK`), 1 for one with a guard
   * and for one that takes the longest match.
   */
  entry: Int32Array;
  /** The first rule that the machine runs. */
  firstRun: number;
  /** By rule: its place among equals. */
  rank: Int32Array;
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
  /** By rule: where written code keeps its captures, in the order of `slots`. */
  writtenSlots: readonly Int32Array[];
  written: WrittenRules | undefined;
  /** Most slots of any rule. */
  mostSlots: number;
  /** Checks of one token, see `Tables.checks`. */
  checks: Int32Array;
  /** Nodes of screens, and by rule where its screen begins, see `screen.ts`. */
  screens: ArrayLike<number>;
  screenOf: readonly number[];
  /** Sets of words, and bit `set` of row `word`: the word is in the set. */
  sets: readonly WordSet[];
  membership: Int32Array;
  membershipWidth: number;
  /** What lexicon nodes fit what masks of classes. */
  fits: Fits;
  /** Whether the lexicon has rows that the plan was made without. */
  rows: boolean;
  /** 1 at `set * types.length + type`. */
  spanSets: Uint8Array;
  /** A sticky expression by its number. */
  surface(number: number): RegExp;
  /** Rules that can begin at a token in the first stratum: by word id, token kind, lexicon node. */
  byWord: readonly (Int32Array | undefined)[];
  byKind: readonly (Int32Array | undefined)[];
  byNode(node: number): Int32Array;
  /** Further strata: rules that begin with a span, by its type id. */
  strata: readonly (readonly (Int32Array | undefined)[])[];
}

/** Rules written as code, see `write.ts`. */
export interface WrittenRules {
  /** Names of captures, in the order of its own slots; each has two. */
  captures: readonly string[];
  /** The end of the rule's match at token `p`, or -1. */
  run(rule: number, p: number): number;
  /** Height of the children of the last match. */
  kids(): number;
}

/** Compiles rules against a lexicon. @throws NhanError as `planRules` does. */
export function compile(rules: readonly Rule[], lexicon: Lexicon, vocabulary: Vocabulary): Program {
  return openProgram(planRules(rules, lexicon, vocabulary), rules, lexicon, vocabulary);
}

/** How a plan is opened. */
export interface ProgramOptions {
  /** The first of the rules as code. */
  written?: WrittenRules | undefined;
  /** Rules that are not to run. */
  dropped?: ReadonlySet<number>;
  /** How many of the last rules win over the others where all else is equal. */
  own?: number;
  /** Whether the lexicon has rows that the plan was made without. */
  rows?: boolean;
}

/** The program of a plan. Rules and vocabulary must be those that it was made of. */
export function openProgram(
  plan: Plan,
  rules: readonly Rule[],
  lexicon: Lexicon,
  vocabulary: Vocabulary,
  { written, dropped = new Set(), own = 0, rows = false }: ProgramOptions = {},
): Program {
  lexicon.seal();
  const { types, machine = { code: [], entry: [], slotCount: [] } } = plan;
  const first = rules.length - machine.entry.length;
  const running = (list: readonly number[]): readonly number[] =>
    dropped.size === 0 ? list : list.filter((rule) => !dropped.has(rule));
  const open = (lists: RuleLists): [number, Int32Array][] => openLists(lists, running);
  const table = (lists: RuleLists, size: number): (Int32Array | undefined)[] => {
    const rows = new Array<Int32Array | undefined>(size).fill(undefined);
    for (const [key, list] of open(lists)) rows[key] = list;
    return rows;
  };
  const scratch = createTokens(16);
  const idOf = (word: string): number => {
    scan(word, vocabulary, scratch, true);
    return scratch.id[0];
  };
  const numerals = numeralReader(idOf);
  const numeralStart = new Uint8Array(vocabulary.size);
  for (const word of numeralStarts) numeralStart[idOf(word)] = 1;
  const width = (plan.sets.length + 31) >> 5;
  const membership = new Int32Array(vocabulary.size * width);
  for (let set = 0; set < plan.sets.length; set++) {
    addMembers(membership, plan.sets[set], width, set);
  }
  // Engines take long to read them, and most texts need few.
  const surfaces: RegExp[] = [];
  const spanSets = new Uint8Array(plan.spanSets.length * types.length);
  plan.spanSets.forEach((ids, set) => {
    for (const id of ids) spanSets[set * types.length + id] = 1;
  });
  return {
    rules,
    lexicon,
    vocabulary,
    numerals,
    numeralStart,
    types,
    code: new Int32Array(machine.code),
    entry: Int32Array.from(rules, (_, i) => machine.entry[i - first] ?? -1),
    firstRun: first,
    rank: Int32Array.from(rules, (_, i) => (i < rules.length - own ? i : i - rules.length)),
    typeOf: Int32Array.from(rules, (rule) => types.indexOf(rule.type)),
    weight: Int32Array.from(rules, (rule) => rule.weight ?? 0),
    weak: Uint8Array.from(rules, (rule) => WEAK.indexOf(rule.weak ?? false)),
    guarded: Uint8Array.from(rules, (rule) =>
      rule.when === undefined && rule.longest !== true ? 0 : 1,
    ),
    longest: Uint8Array.from(rules, (rule) => (rule.longest === true ? 1 : 0)),
    slots: plan.captures.map((names) => new Map(names.map((name, i) => [name, i * 2]))),
    slotCount: Int32Array.from(rules, (_, i) => machine.slotCount[i - first] ?? 0),
    captureCount: Int32Array.from(plan.captures, (names) => names.length * 2),
    written,
    writtenSlots: plan.captures.map((names) =>
      Int32Array.from(
        names.flatMap((name) => {
          const slot = 2 * (written?.captures.indexOf(name) ?? -1);
          return [slot, slot + 1];
        }),
      ),
    ),
    mostSlots: Math.max(0, ...machine.slotCount, ...plan.captures.map(({ length }) => length * 2)),
    checks: new Int32Array(plan.checks),
    screens: plan.screens,
    screenOf: plan.screenOf,
    sets: plan.sets,
    membership,
    membershipWidth: width,
    fits: createFits(lexicon, plan.masks),
    rows,
    spanSets,
    surface(number) {
      surfaces[number] ??= new RegExp(...plan.surfaces[number]);
      return surfaces[number];
    },
    byWord: table(plan.byWord, vocabulary.size),
    byKind: table(plan.byKind, KIND + 1),
    byNode: nodeLists(open(plan.byClass), lexicon),
    strata: plan.strata.map((types) =>
      types.map((list) => {
        const run = running(list);
        return run.length === 0 ? undefined : new Int32Array(run);
      }),
    ),
  };
}

/** Makes words members of a set. */
function addMembers(members: Int32Array, ids: ArrayLike<number>, width: number, set: number): void {
  const column = set >> 5;
  const bit = 1 << (set & 31);
  for (let i = 0; i < ids.length; i++) members[ids[i] * width + column] |= bit;
}

function openLists(
  { lists, of }: RuleLists,
  running: (list: readonly number[]) => readonly number[],
): [number, Int32Array][] {
  const opened = lists.map((list) => new Int32Array(running(list)));
  return of.flatMap(([key, list]) => (opened[list].length === 0 ? [] : [[key, opened[list]]]));
}

/** Rules by lexicon node: of the classes of all entries on its path, put together at first use. */
function nodeLists(
  classes: readonly (readonly [number, Int32Array])[],
  lexicon: Lexicon,
): (node: number) => Int32Array {
  const byNode: (Int32Array | undefined)[] = new Array(lexicon.size);
  return (node) => {
    let list = byNode[node];
    if (list === undefined) {
      const found = new Set<number>();
      for (let at = node; at !== 0; at = lexicon.shorter[at]) {
        for (const [id, rules] of classes) {
          if (lexicon.has(at, id, true)) for (const rule of rules) found.add(rule);
        }
      }
      list = Int32Array.from(found).sort();
      byNode[node] = list;
    }
    return list;
  };
}
