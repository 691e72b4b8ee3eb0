import { DIGITS, FIRST, GLUED, INITIAL, MIXED, TITLE, UPPER } from "../text/table.ts";
import { KINDS } from "./first.ts";
import type { Form } from "./form.ts";
import type { Tables } from "./tables.ts";

/*
 * A screen says what must hold of a token and its neighbours for a rule to match there, so that most
 * rules that could begin at a token are sorted out before they run: a number before `%` begins no
 * date. It is made of a rule's form and is true wherever the rule matches; where it cannot tell, it is
 * true as well. All screens stand in one array of nodes, equal ones once; a node is its kind and what
 * belongs to it, other nodes by their place in the array.
 */
/** Nothing is asked. */
export const OPEN = 0;
/** Both nodes hold. */
export const BOTH = 1;
/** One of the nodes holds, of which there are so many. */
export const SOME = 2;
/** The token at a place passes a check, or does not. */
export const CHECK = 3;
export const NO_CHECK = 4;
/** The token at a place has a flag or has not. */
export const FLAG = 5;
/** No token stands at a place before the line ends. */
export const LINE_END = 6;
/** A numeral begins here, and a node holds. */
export const NUMERAL = 7;
/** The node holds, so long as the lexicon has no rows but those that the screen was made with. */
export const GIVEN = 8;

/** Places that screens ask of: the token before, the token itself, the next, and the one behind a numeral. */
export const BEFORE = 0;
export const HERE = 1;
export const NEXT = 2;
export const BEHIND = 3;
/** The rest is out of sight. */
const BEYOND = 4;

export interface Screens {
  /** Where the screen of a form begins in `nodes`. */
  of(form: Form): number;
  nodes: readonly number[];
}

const CAPITALS = (1 << TITLE) | (1 << UPPER) | (1 << INITIAL) | (1 << MIXED);
const NEVER = -1;

/** @param base nodes that stand already. */
export function createScreens(tables: Tables, base: readonly number[]): Screens {
  const nodes = base.length > 0 ? [...base] : [OPEN];
  const known = new Map<string, number>();
  const done = new Map<string, number>();
  const stars = new Map<Form, Form>();

  function node(...parts: readonly number[]): number {
    const key = parts.join(" ");
    let place = known.get(key);
    if (place === undefined) {
      place = nodes.length;
      nodes.push(...parts);
      known.set(key, place);
    }
    return place;
  }

  function both(a: number, b: number): number {
    if (a === NEVER || b === NEVER) return NEVER;
    if (a === OPEN || a === b) return b;
    return b === OPEN ? a : node(BOTH, a, b);
  }

  function some(all: readonly number[]): number {
    const ways = [...new Set(all)].filter((way) => way !== NEVER);
    if (ways.length === 0) return NEVER;
    if (ways.includes(OPEN)) return OPEN;
    return ways.length === 1 ? ways[0] : node(SOME, ways.length, ...ways);
  }

  const seen = (place: number): boolean => place >= BEFORE && place <= BEHIND;
  /** The place of the next token. */
  const step = (place: number): number =>
    place === NEXT || place === BEHIND ? BEYOND : Math.min(place + 1, BEYOND);

  const flag = (place: number, bits: number, wanted: boolean): number =>
    place === BEFORE ? OPEN : node(FLAG, place, bits, wanted ? 1 : 0);

  /** A form that is one token. */
  function token(form: Form & { op: "words" | "kind" }, place: number): number {
    if (!seen(place)) return OPEN;
    if (form.op === "kind") {
      const kind = node(CHECK, place, tables.tokenCheck(new Set(), form.kinds));
      return (form.flags & DIGITS) === 0 ? kind : both(kind, flag(place, DIGITS, true));
    }
    const words = (ids: readonly number[]): number =>
      ids.length === 0 ? NEVER : node(CHECK, place, tables.tokenCheck(new Set(ids), 0));
    const capital = node(CHECK, place, tables.tokenCheck(new Set(), CAPITALS));
    return some([words(form.any), both(capital, words(form.capital))]);
  }

  /** That a form which is one token does not stand at the place; what cannot be said is open. */
  function absent(form: Form, place: number): number {
    if (!seen(place)) return OPEN;
    if (form.op === "any") {
      const parts = form.items.map((item) => absent(item, place));
      return parts.reduce(both, OPEN);
    }
    if (form.op === "kind" && form.flags === 0) {
      return node(NO_CHECK, place, tables.tokenCheck(new Set(), form.kinds));
    }
    if (form.op !== "words" || form.any.length === 0) return OPEN;
    return node(NO_CHECK, place, tables.tokenCheck(new Set(form.any), 0));
  }

  function need(items: readonly Form[], place: number): number {
    if (items.length === 0 || place === BEYOND) return OPEN;
    const key = `${items.map((item) => item.key).join(" ")} | ${place}`;
    let found = done.get(key);
    if (found === undefined) {
      // A repetition that leads back here asks nothing more.
      done.set(key, OPEN);
      found = needed(items[0], items.slice(1), place);
      done.set(key, found);
    }
    return found;
  }

  function needed(form: Form, rest: readonly Form[], place: number): number {
    const on = (at: number): number => need(rest, at);
    switch (form.op) {
      case "seq":
        return need([...form.items, ...rest], place);
      case "any":
        return some(form.items.map((item) => need([item, ...rest], place)));
      case "opt":
        return some([need([form.item, ...rest], place), on(place)]);
      case "many": {
        const more = need([form.item, star(form), ...rest], place);
        return form.min > 0 ? more : some([more, on(place)]);
      }
      case "as":
        return need([form.item, ...rest], place);
      case "words":
      case "kind":
        return both(token(form, place), on(step(place)));
      case "roman": {
        const kinds = tables.tokenCheck(new Set(), (1 << UPPER) | (1 << INITIAL));
        return both(seen(place) ? node(CHECK, place, kinds) : OPEN, on(step(place)));
      }
      case "lex": {
        if (!seen(place)) return OPEN;
        const entry = node(CHECK, place, tables.tokenCheck(new Set(), 0, form.mask));
        if (!tables.single(form.mask)) return entry;
        const after = on(step(place));
        return after === OPEN ? entry : both(entry, node(GIVEN, after));
      }
      case "span": {
        if (!seen(place) || place === HERE) return OPEN;
        return node(CHECK, place, tables.tokenCheck(new Set(), 0, -1, form.set));
      }
      case "numeral": {
        if (place === HERE) return node(NUMERAL, on(BEHIND));
        if (!seen(place)) return OPEN;
        return node(CHECK, place, tables.tokenCheck(tables.numeralStarts(), KINDS.number));
      }
      case "lineStart":
        return both(seen(place) ? flag(place, FIRST, true) : OPEN, on(place));
      case "lineEnd":
        return both(place > HERE ? node(LINE_END, place) : OPEN, on(place));
      case "glued":
        return both(seen(place) ? flag(place, GLUED, !form.negative) : OPEN, on(place));
      case "look":
        return both(form.negative ? absent(form.item, place) : need([form.item], place), on(place));
      case "behind":
        return both(before(form, place), on(place));
      case "surface":
        return OPEN;
    }
  }

  /** The same repetition, of which nothing is asked. */
  function star(form: Form & { op: "many" }): Form {
    let open = stars.get(form);
    if (open === undefined) {
      open = { ...form, min: 0, key: -1 - stars.size };
      stars.set(form, open);
      stars.set(open, open);
    }
    return open;
  }

  function before(form: Form & { op: "behind" }, place: number): number {
    if (place !== HERE && place !== NEXT) return OPEN;
    if (form.negative) {
      return form.min === 1 && form.max === 1 ? absent(form.item, place - 1) : OPEN;
    }
    const last = { words: new Set<number>(), kinds: 0 };
    if (!lastOf(form.item, last)) return OPEN;
    const check = node(CHECK, place - 1, tables.tokenCheck(last.words, last.kinds));
    return node(GIVEN, check);
  }

  /** Adds what a form can end with; false when it cannot be said as one token. */
  function lastOf(form: Form, last: { words: Set<number>; kinds: number }): boolean {
    switch (form.op) {
      case "words":
        for (const id of [...form.any, ...form.capital]) last.words.add(id);
        return true;
      case "kind":
        last.kinds |= form.kinds;
        return true;
      case "lex":
        for (const id of tables.lastWordsOf(form.mask)) last.words.add(id);
        return true;
      case "seq":
        return lastOf(form.items[form.items.length - 1], last);
      case "any":
        return form.items.every((item) => lastOf(item, last));
      case "as":
        return lastOf(form.item, last);
      case "many":
        return form.min > 0 && lastOf(form.item, last);
      default:
        return false;
    }
  }

  return {
    of(form) {
      const found = need([form], HERE);
      // What can never match needs no token; it does not stand in rules that are checked.
      return found === NEVER ? OPEN : found;
    },
    nodes,
  };
}

/** Calls back for every check that screens make of a token: the place and the check. */
export function eachCheck(
  screens: ArrayLike<number>,
  use: (place: number, check: number) => void,
): void {
  for (let at = 0; at < screens.length; ) {
    const kind = screens[at];
    if (kind === CHECK || kind === NO_CHECK) use(screens[at + 1], screens[at + 2]);
    at += kind === SOME ? 2 + screens[at + 1] : LENGTHS[kind];
  }
}

/** Numbers in a node, by its kind. */
const LENGTHS = [1, 3, 2, 3, 3, 4, 2, 2, 2];
