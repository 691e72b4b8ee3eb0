import { INITIAL, MIXED, NUMBER, TITLE, UPPER } from "../text/table.ts";
import type { Form } from "./form.ts";
import { partsOf } from "./form-parts.ts";
import type { Place } from "./place.ts";
import type { Tables } from "./tables.ts";

/** Tests of one token, as JavaScript expressions; undefined is where none can say it. */
export interface Conditions {
  /** A form that is one token. */
  token(form: Form & { op: "words" | "kind" }, p: Place): string;
  /** What a form can begin with: true wherever the form matches. */
  begins(form: Form, p: Place): string | undefined;
  /** What a form can end with, in the token at `p`. */
  ends(form: Form, p: Place): string | undefined;
  /** The whole of a form that says no more than what the token at `p` is, or what begins there. */
  whole(form: Form, p: Place): string | undefined;
}

/** What a token can be. */
interface Kinds {
  words: Set<number>;
  capitals: Set<number>;
  kinds: number;
  /** Kinds of which the flags are asked for too. */
  flagged: Map<number, number>;
  masks: Set<number>;
  spans: Set<number>;
  weak: boolean;
}

const CAPITALS = (1 << TITLE) | (1 << UPPER) | (1 << INITIAL) | (1 << MIXED);
/** Sets of fewer words than this are compared one by one. */
const FEW = 3;

const nothing = (): Kinds => ({
  words: new Set(),
  capitals: new Set(),
  kinds: 0,
  flagged: new Map(),
  masks: new Set(),
  spans: new Set(),
  weak: false,
});

export function createConditions(tables: Tables): Conditions {
  function wordTest(ids: readonly number[], p: Place): string {
    if (ids.length < FEW) return ids.map((id) => `i[${p.text}]===${id}`).join("||");
    return `M(${p.text},${tables.wordSet(ids)})`;
  }

  const kindTest = (kinds: number, p: Place): string => `G(${p.text},${kinds})`;

  function test(kinds: Kinds, p: Place): string {
    const tests: string[] = [];
    if (kinds.kinds !== 0) tests.push(kindTest(kinds.kinds, p));
    if (kinds.words.size > 0) tests.push(wordTest([...kinds.words], p));
    const capitals = [...kinds.capitals].filter((id) => !kinds.words.has(id));
    if (capitals.length > 0) tests.push(`(${wordTest(capitals, p)})&&${kindTest(CAPITALS, p)}`);
    for (const [flags, bits] of kinds.flagged) {
      tests.push(`${kindTest(bits, p)}&&(t[${p.text}]&${flags})===${flags}`);
    }
    if (kinds.masks.size > 0) {
      const mask = tables.maskOf([...kinds.masks].flatMap((one) => [...tables.masks[one]]));
      tests.push(`L(${p.text},${mask})`);
    }
    if (kinds.spans.size > 0) {
      const set = tables.spanSetOf([...kinds.spans].flatMap((one) => [...tables.spanSets[one]]));
      tests.push(`Q(${p.text},${set},${kinds.weak ? 1 : 0})`);
    }
    return tests.join("||");
  }

  /** Adds what a one-token form is. */
  function addToken(form: Form, to: Kinds): boolean {
    if (form.op === "words") {
      for (const id of form.any) to.words.add(id);
      for (const id of form.capital) to.capitals.add(id);
      return true;
    }
    if (form.op !== "kind") return false;
    if (form.flags === 0) to.kinds |= form.kinds;
    else to.flagged.set(form.flags, (to.flagged.get(form.flags) ?? 0) | form.kinds);
    return true;
  }

  /** Adds what a form can begin with: whether it may also be empty, or `never` when it cannot be said. */
  function addFirst(form: Form, to: Kinds): "open" | "closed" | "never" {
    if (addToken(form, to)) return "closed";
    switch (form.op) {
      case "seq": {
        for (const item of form.items) {
          const said = addFirst(item.op === "look" && !item.negative ? item.item : item, to);
          if (said !== "open") return said;
        }
        return "open";
      }
      case "any": {
        const said = form.items.map((item) => addFirst(item, to));
        if (said.includes("never")) return "never";
        return said.includes("open") ? "open" : "closed";
      }
      case "opt":
        return addFirst(form.item, to) === "never" ? "never" : "open";
      case "many": {
        const said = addFirst(form.item, to);
        return said === "closed" && form.min === 0 ? "open" : said;
      }
      case "as":
        return addFirst(form.item, to);
      case "lex":
        to.masks.add(form.mask);
        return "closed";
      case "span":
        to.spans.add(form.set);
        if (form.weak) to.weak = true;
        return "closed";
      case "numeral":
        to.kinds |= 1 << NUMBER;
        for (const id of tables.numeralStarts()) to.words.add(id);
        return "closed";
      case "roman":
        to.kinds |= (1 << UPPER) | (1 << INITIAL);
        return "closed";
      case "surface":
        return "never";
      default:
        return "open";
    }
  }

  function addLast(form: Form, to: Kinds): boolean {
    if (addToken(form, to)) return true;
    if (form.op === "seq") return addLast(form.items[form.items.length - 1], to);
    if (form.op === "any" || form.op === "as" || (form.op === "many" && form.min > 0)) {
      return partsOf(form).every((part) => addLast(part, to));
    }
    return false;
  }

  function addWhole(form: Form, to: Kinds): boolean {
    if (form.op === "any") return form.items.every((item) => addWhole(item, to));
    if (form.op === "lex") to.masks.add(form.mask);
    else if (form.op === "span" && !form.weak) to.spans.add(form.set);
    else return addToken(form, to);
    return true;
  }

  const cache = new WeakMap<Form, Kinds | "never">();

  return {
    token: (form, p) => {
      const kinds = nothing();
      addToken(form, kinds);
      return test(kinds, p);
    },
    begins(form, p) {
      let known = cache.get(form);
      if (known === undefined) {
        const kinds = nothing();
        known = addFirst(form, kinds) === "closed" ? kinds : "never";
        cache.set(form, known);
      }
      return known === "never" ? undefined : test(known, p);
    },
    ends(form, p) {
      const kinds = nothing();
      return addLast(form, kinds) ? test(kinds, p) : undefined;
    },
    whole(form, p) {
      const kinds = nothing();
      return addWhole(form, kinds) ? test(kinds, p) : undefined;
    },
  };
}
