import { createTokens } from "../text/scan.ts";
import type { Tokens } from "../text/table.ts";
import type { Program } from "./program.ts";

/**
 * Everything one call writes, in columns that are used again by the next call. A tagger keeps a few
 * of these, so that it is re-entrant and still allocates nothing per token.
 */
export interface Workspace {
  tokens: Tokens;
  /** By token: lexicon hit; numeral end (0 not asked yet, -1 none); first candidate (-1 none). */
  hits: Int32Array;
  numeralEnd: Int32Array;
  head: Int32Array;
  /** Candidates: each begins at the token whose list holds it. */
  candidates: number;
  start: Int32Array;
  end: Int32Array;
  rule: Int32Array;
  /** The next candidate that begins at the same token, or -1. */
  next: Int32Array;
  /** Where a candidate's captures begin in `captures`, and its children in `children`. */
  captureAt: Int32Array;
  childAt: Int32Array;
  childCount: Int32Array;
  /** The value a candidate was read as, once it was. */
  values: unknown[];
  /** By candidate: 1 when it must not be chosen, for want of evidence. */
  barred: Uint8Array;
  /** By token: bits of the types of the strong candidates that end there. */
  ends: Int32Array;
  /** By token: the best score from there to the end, and the candidate chosen there, or -1. */
  best: Float64Array;
  choice: Int32Array;
  captures: Int32Array;
  captureTop: number;
  children: Int32Array;
  childTop: number;
  /** The machine's own: slots of the running match, their undo trail, children, backtrack stack. */
  slots: Int32Array;
  /** The captures of written code, by its own slots; all -1 between runs. */
  written: Int32Array;
  /** The longest match of the running rule so far: its end, slots and children. */
  longest: number;
  longestSlots: Int32Array;
  longestKids: Int32Array;
  longestKidTop: number;
  trail: Int32Array;
  trailTop: number;
  kids: Int32Array;
  kidTop: number;
  stack: Int32Array;
  /** How often the running match may still go back. */
  returns: number;
  target: number;
  /** The rules worth running at a token, see `dispatch.ts`; made by the first sweep. */
  worthRunning: ((p: number) => Int32Array) | undefined;
  /** Asked when a guarded rule's pattern has matched. */
  accepts(rule: number, start: number, end: number): boolean;
  /** By rule: the last token and stratum that it ran at, see `sweep.ts`. */
  ran: Int32Array;
}

export function createWorkspace(program: Program): Workspace {
  const room = 1024;
  const column = (): Int32Array => new Int32Array(room);
  return {
    tokens: createTokens(room),
    hits: column(),
    numeralEnd: column(),
    head: column(),
    candidates: 0,
    start: column(),
    end: column(),
    rule: column(),
    next: column(),
    captureAt: column(),
    childAt: column(),
    childCount: column(),
    values: [],
    barred: new Uint8Array(room),
    ends: column(),
    best: new Float64Array(room),
    choice: column(),
    captures: column(),
    captureTop: 0,
    children: column(),
    childTop: 0,
    slots: new Int32Array(program.mostSlots + 2).fill(-1),
    written: new Int32Array(2048).fill(-1),
    longest: -1,
    longestSlots: new Int32Array(program.mostSlots + 2),
    longestKids: new Int32Array(1024),
    longestKidTop: 0,
    trail: new Int32Array(4096),
    trailTop: 0,
    kids: new Int32Array(1024),
    kidTop: 0,
    stack: new Int32Array(20480),
    returns: 0,
    target: 0,
    worthRunning: undefined,
    accepts: () => true,
    ran: new Int32Array(program.rules.length),
  };
}

function wider(old: Int32Array, room: number): Int32Array {
  const column = new Int32Array(Math.max(room, old.length * 2));
  column.set(old);
  return column;
}

/** Makes the token columns as long as the token table. */
export function fitTokens(ws: Workspace): void {
  const room = ws.tokens.count + 1;
  if (ws.hits.length >= room) return;
  ws.hits = new Int32Array(room + (room >> 1));
  ws.numeralEnd = new Int32Array(ws.hits.length);
  ws.head = new Int32Array(ws.hits.length);
  ws.ends = new Int32Array(ws.hits.length);
  ws.best = new Float64Array(ws.hits.length);
  ws.choice = new Int32Array(ws.hits.length);
}

/** Makes room for one more candidate with its captures and children; whether columns were renewed. */
export function fitCandidate(ws: Workspace, slots: number, kids: number): boolean {
  const full = ws.candidates === ws.start.length;
  if (full) {
    for (const name of [
      "start",
      "end",
      "rule",
      "next",
      "captureAt",
      "childAt",
      "childCount",
    ] as const) {
      ws[name] = wider(ws[name], 0);
    }
    const barred = new Uint8Array(ws.start.length);
    barred.set(ws.barred);
    ws.barred = barred;
  }
  if (ws.captureTop + slots > ws.captures.length) ws.captures = wider(ws.captures, 0);
  if (ws.childTop + kids > ws.children.length) ws.children = wider(ws.children, ws.childTop + kids);
  return full;
}

/** Writes a slot of the running match so that it can be undone. */
export function save(ws: Workspace, slot: number, value: number): void {
  ws.trail[ws.trailTop] = slot;
  ws.trail[ws.trailTop + 1] = ws.slots[slot];
  ws.trailTop += 2;
  ws.slots[slot] = value;
}

/** Undoes the writes above a height of the trail. */
export function undo(ws: Workspace, to: number): void {
  const { trail, slots } = ws;
  let top = ws.trailTop;
  while (top > to) {
    top -= 2;
    slots[trail[top]] = trail[top + 1];
  }
  ws.trailTop = to;
}
