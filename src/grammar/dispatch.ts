import { DIGITS, FIRST, GLUED, KIND, NUMBER } from "../text/table.ts";
import { numeralEnd } from "./checks.ts";
import { classesOf } from "./classes.ts";
import type { Program } from "./program.ts";
import {
  BEFORE,
  BOTH,
  CHECK,
  eachCheck,
  FLAG,
  GIVEN,
  HERE,
  NEXT,
  NO_CHECK,
  NUMERAL,
  OPEN,
  SOME,
} from "./screen.ts";
import { CHECK_WIDTH } from "./tables.ts";
import type { Workspace } from "./workspace.ts";

/** Numbers in a cell of the table: three of the key, and the number of the list from 1. */
const CELL = 4;
const FIRST_ROOM = 1024;
/** A table of more cells than this is emptied rather than made longer. */
const MOST_ROOM = 65_536;
/** How a numeral at the token ends: right behind the token, or further on; 0 is no numeral. */
const ONE = 1;
const LONG = 2;
/** No token is there, or which it is cannot be said. */
const NONE = -1;
const UNKNOWN = -2;
const FLAGS = KIND | GLUED | DIGITS | FIRST;

/**
 * Gives the rules worth running at a token of which the tokens behind have been swept, in the order
 * in which they are to run.
 *
 * What the screens of the rules ask of tokens is little, so tokens fall into classes; the list of
 * rules for three classes side by side is worked out when they first meet, and remembered.
 */
export function createDispatch(program: Program, ws: Workspace): (p: number) => Int32Array {
  const { byWord, byKind, byNode, checks, screens, screenOf, sets } = program;
  const { membership, membershipWidth, numeralStart } = program;
  const nothing = new Int32Array(0);

  const wordLists = numbered(byWord);
  const asked: Set<number>[] = [new Set(), new Set(), new Set()];
  eachCheck(screens, (place, check) => {
    const set = checks[check * CHECK_WIDTH];
    if (set >= 0) asked[Math.min(place, NEXT)].add(set);
  });
  const setsAt = (place: number): Iterable<number>[] => [...asked[place]].map((set) => sets[set]);
  const even = new Int32Array(byWord.length);
  const before = classesOf(even, setsAt(BEFORE));
  const here = classesOf(wordLists, [...setsAt(HERE), startsOf(numeralStart)]);
  const next = classesOf(even, setsAt(NEXT));

  // Of node lists, equal ones have one number; 0 is of no node.
  const nodeLists: Int32Array[] = [nothing];
  const nodeNumbers = new Map<string, number>();
  const nodeNumber: number[] = [0];
  function numberOf(node: number): number {
    const list = byNode(node);
    const key = list.join(" ");
    let number = nodeNumbers.get(key);
    if (number === undefined) {
      number = nodeLists.push(list) - 1;
      nodeNumbers.set(key, number);
    }
    nodeNumber[node] = number;
    return number;
  }

  const lists: Int32Array[] = [];
  const listNumbers = new Map<string, number>();
  let room = FIRST_ROOM;
  let cells = new Int32Array(room * CELL);
  let full = 0;

  /** The place of a key's cell, or of the empty one where it belongs. */
  function cellOf(a: number, b: number, c: number): number {
    let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35);
    hash ^= hash >>> 15;
    let cell = (hash & (room - 1)) * CELL;
    while (
      cells[cell + 3] !== 0 &&
      (cells[cell] !== a || cells[cell + 1] !== b || cells[cell + 2] !== c)
    ) {
      cell = cell + CELL === cells.length ? 0 : cell + CELL;
    }
    return cell;
  }

  function put(a: number, b: number, c: number, number: number): void {
    if (2 * full >= room) {
      const old = cells;
      const kept = room < MOST_ROOM;
      if (kept) room *= 2;
      cells = new Int32Array(room * CELL);
      full = 0;
      for (let i = 0; kept && i < old.length; i += CELL) {
        if (old[i + 3] !== 0) put(old[i], old[i + 1], old[i + 2], old[i + 3]);
      }
    }
    const cell = cellOf(a, b, c);
    cells[cell] = a;
    cells[cell + 1] = b;
    cells[cell + 2] = c;
    cells[cell + 3] = number;
    full++;
  }

  /** Works out the list of the rules whose screens hold at `p`; its number from 1. */
  function workOut(p: number, numeral: number, behind: number): number {
    const { id, shape, count } = ws.tokens;
    const hit = ws.hits[p];
    const kind = shape[p] & KIND;

    /** The token at a place. */
    function tokenAt(place: number): number {
      if (place === BEFORE) return p - 1;
      if (place === HERE) return p;
      if (place === NEXT && numeral === LONG) return UNKNOWN;
      return behind < count ? behind : NONE;
    }
    function passes(place: number, check: number, q: number): boolean {
      if (q < 0) return false;
      const row = check * CHECK_WIDTH;
      if ((checks[row + 1] & (1 << (shape[q] & KIND))) !== 0) return true;
      const set = checks[row];
      if (set >= 0) {
        const cell = id[q] * membershipWidth + (set >> 5);
        if ((membership[cell] & (1 << (set & 31))) !== 0) return true;
      }
      // Which entries and which spans begin there is for the rule to see.
      if (checks[row + 2] >= 0 && (place === BEFORE || ws.hits[q] !== 0)) return true;
      return checks[row + 3] >= 0 && (place <= HERE || ws.head[q] >= 0);
    }
    function holds(at: number): boolean {
      const place = screens[at + 1];
      switch (screens[at]) {
        case OPEN:
          return true;
        case BOTH:
          return holds(place) && holds(screens[at + 2]);
        case SOME: {
          for (let i = 0; i < place; i++) if (holds(screens[at + 2 + i])) return true;
          return false;
        }
        case NUMERAL:
          // Behind a few words that no numeral mostly begins with, a rule may look for one all the same.
          return numeral === 0 ? kind !== NUMBER && numeralStart[id[p]] === 0 : holds(place);
        case GIVEN:
          return program.rows || holds(place);
        default: {
          const q = tokenAt(place);
          return q === UNKNOWN || asks(at, place, q);
        }
      }
    }
    function asks(at: number, place: number, q: number): boolean {
      const what = screens[at + 2];
      switch (screens[at]) {
        case CHECK:
          return passes(place, what, q);
        case NO_CHECK:
          return !passes(place, what, q);
        case FLAG: {
          if (q === NONE) return true;
          const set = (shape[q] & what) !== 0 || (what === FIRST && q === 0);
          return set === (screens[at + 3] === 1);
        }
        default:
          return q === NONE || (shape[q] & KIND) === 0;
      }
    }

    const found = new Set<number>();
    const starts = [byWord[id[p]], hit === 0 ? undefined : byNode(hit), byKind[kind]];
    for (const list of starts) {
      for (const rule of list ?? nothing) if (holds(screenOf[rule])) found.add(rule);
    }
    const key = [...found].join(" ");
    let number = listNumbers.get(key);
    if (number === undefined) {
      number = lists.push(Int32Array.from(found));
      listNumbers.set(key, number);
    }
    return number;
  }

  return (p) => {
    const { id, shape, count } = ws.tokens;
    const word = id[p];
    const bits = shape[p] & FLAGS;
    const kind = bits & KIND;
    const hit = ws.hits[p];
    if (hit === 0 && byKind[kind] === undefined && wordLists[word] === 0) return nothing;
    let numeral = 0;
    let behind = p + 1;
    if (kind === NUMBER || numeralStart[word] === 1) {
      const end = numeralEnd(program, ws, p);
      if (end > p) {
        numeral = end === behind ? ONE : LONG;
        behind = end;
      }
    }
    const a = here[word] | (bits << 16) | (numeral << 23) | (p === 0 ? 1 << 25 : 0);
    let b = hit === 0 ? 0 : (nodeNumber[hit] ?? numberOf(hit));
    if (p > 0) b |= (before[id[p - 1]] << 20) | ((shape[p - 1] & KIND) << 16);
    const c =
      behind < count
        ? next[id[behind]] |
          ((shape[behind] & FLAGS) << 16) |
          (ws.hits[behind] !== 0 ? 1 << 23 : 0) |
          (ws.head[behind] >= 0 ? 1 << 24 : 0)
        : NONE;
    let number = cells[cellOf(a, b, c) + 3];
    if (number === 0) {
      number = workOut(p, numeral, behind);
      put(a, b, c, number);
    }
    return lists[number - 1];
  };
}

/** Numbers of lists by key, equal lists having one; 0 is none. */
function numbered(table: readonly (Int32Array | undefined)[]): Int32Array {
  const known = new Map<Int32Array, number>();
  return Int32Array.from(table, (list) => {
    if (list === undefined) return 0;
    let number = known.get(list);
    if (number === undefined) {
      number = known.size + 1;
      known.set(list, number);
    }
    return number;
  });
}

function startsOf(flags: Uint8Array): number[] {
  const starts: number[] = [];
  flags.forEach((flag, word) => {
    if (flag === 1) starts.push(word);
  });
  return starts;
}
