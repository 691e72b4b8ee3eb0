import { nhanError } from "../errors.ts";
import type { Context, Inner, Match } from "./match.ts";
import type { Program } from "./program.ts";
import type { Workspace } from "./workspace.ts";

/** A match view that can be pointed at the running match or at a candidate. */
export interface MatchView extends Match {
  start: number;
  end: number;
  context: Context;
  /** The running match of `rule`. */
  live(rule: number, start: number, end: number): void;
  /** The finished candidate `c`. */
  at(c: number): void;
}

/** @param readValue reads the value of a candidate. */
export function createMatch(
  program: Program,
  ws: Workspace,
  readValue: (candidate: number) => unknown,
): MatchView {
  let slots: Map<string, number> = new Map();
  let captures = ws.slots;
  let base = 0;
  let children = ws.kids;
  let childAt = 0;
  let childCount = 0;

  const inner = (c: number): Inner => ({
    type: program.types[program.typeOf[ws.rule[c]]],
    start: ws.start[c],
    end: ws.end[c],
    rule: program.rules[ws.rule[c]].name,
    get value() {
      return kept(() => readValue(c));
    },
  });

  const view: MatchView = {
    tokens: ws.tokens,
    start: 0,
    end: 0,
    context: {},
    live(rule, start, end) {
      slots = program.slots[rule];
      captures = ws.slots;
      base = 0;
      children = ws.kids;
      childAt = 0;
      childCount = ws.kidTop;
      view.start = start;
      view.end = end;
    },
    at(c) {
      slots = program.slots[ws.rule[c]];
      captures = ws.captures;
      base = ws.captureAt[c];
      children = ws.children;
      childAt = ws.childAt[c];
      childCount = ws.childCount[c];
      view.start = ws.start[c];
      view.end = ws.end[c];
    },
    has: (name) => view.to(name) >= 0,
    from(name) {
      const slot = slots.get(name);
      if (slot === undefined) return unset(name);
      return captures[base + slot + 1] < 0 ? -1 : captures[base + slot];
    },
    to(name) {
      const slot = slots.get(name);
      return slot === undefined ? unset(name) : captures[base + slot + 1];
    },
    text(name) {
      return name === undefined
        ? view.slice(view.start, view.end)
        : view.slice(view.from(name), view.to(name));
    },
    fold: (name) => view.text(name).toLowerCase(),
    slice(from, to) {
      const { tokens } = ws;
      if (from < 0 || to <= from) return "";
      const text = tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
      return tokens.decomposed ? text.normalize("NFC") : text;
    },
    numeral(name) {
      const from = view.from(name);
      return from < 0 ? undefined : program.numerals.read(ws.tokens, from, view.to(name));
    },
    span(name) {
      const from = view.from(name);
      const to = view.to(name);
      for (let i = childAt; i < childAt + childCount; i++) {
        const c = children[i];
        if (ws.start[c] === from && ws.end[c] === to) return inner(c);
      }
      return undefined;
    },
    spans() {
      const list: number[] = [];
      for (let i = childAt; i < childAt + childCount; i++) list.push(children[i]);
      return list.map(inner);
    },
    entry(name, cls) {
      const from = view.from(name);
      const length = view.to(name) - from;
      const { lexicon } = program;
      let node = from < 0 ? 0 : ws.hits[from];
      while (node !== 0 && lexicon.depth[node] > length) node = lexicon.shorter[node];
      if (node === 0 || lexicon.depth[node] !== length) return undefined;
      const id = cls === undefined ? undefined : lexicon.classes.indexOf(cls);
      return lexicon.entry(node, true, id);
    },
    wordAt: (i) => (i < 0 || i >= ws.tokens.count ? "" : view.slice(i, i + 1).toLowerCase()),
    inside(i, ...classes) {
      const { lexicon } = program;
      for (let p = i - 1; p >= 0 && p >= i - 3; p--) {
        for (let node = ws.hits[p]; node !== 0; node = lexicon.shorter[node]) {
          if (lexicon.depth[node] <= i - p) break;
          if (lexicon.entries(node).some((row) => classes.includes(row.class))) return true;
        }
      }
      return false;
    },
    spanEnd(type, i) {
      if (i < 0 || i >= ws.tokens.count) return -1;
      for (let c = ws.head[i]; c >= 0; c = ws.next[c]) {
        if (program.types[program.typeOf[ws.rule[c]]] === type) return ws.end[c];
      }
      return -1;
    },
  };

  /** A name that the pattern does not set; the built-in rules share readers, which ask for some. */
  function unset(name: string): -1 {
    const { name: rule, captures } = program.rules[program.slots.indexOf(slots)] ?? {};
    if (captures === undefined) return -1;
    throw nhanError("unknown-capture", rule, { name, known: captures });
  }

  /** Reading an inner value points the view elsewhere; it is put back afterwards. */
  function kept<T>(look: () => T): T {
    const saved = { slots, captures, base, children, childAt, childCount };
    const { start, end } = view;
    const result = look();
    ({ slots, captures, base, children, childAt, childCount } = saved);
    view.start = start;
    view.end = end;
    return result;
  }

  return view;
}
