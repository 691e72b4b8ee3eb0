import { DIGITS } from "../text/table.ts";
import { KINDS } from "./first.ts";
import { lengths, MOST_BEHIND } from "./lengths.ts";
import type { PatternNode } from "./pattern.ts";
import type { Tables } from "./tables.ts";

/**
 * A pattern in the form that code is written from: words as ids, sequences and choices flat, what
 * tables hold by number. Equal parts are one object, so that their code is written once.
 */
export type Form = { readonly key: number } & FormShape;

export type FormShape =
  | { op: "seq" | "any"; items: readonly Form[] }
  /** One word: of the first set, or of the second with a capital initial. */
  | { op: "words"; any: readonly number[]; capital: readonly number[] }
  | { op: "kind"; kinds: number; flags: number }
  | { op: "lex"; mask: number }
  | { op: "span"; set: number; silent: boolean; weak: boolean }
  | { op: "numeral" | "roman" | "lineStart" | "lineEnd" }
  | { op: "surface"; number: number }
  | { op: "glued"; negative: boolean }
  | { op: "opt"; item: Form }
  | { op: "many"; item: Form; min: number; max: number }
  | { op: "as"; slot: number; item: Form }
  | { op: "look"; negative: boolean; item: Form }
  | { op: "behind"; negative: boolean; min: number; max: number; item: Form };

/** Makes forms of patterns; equal ones are one. */
export interface Former {
  form(node: PatternNode, rule: string): Form;
  /** Capture names by slot. */
  captures: readonly string[];
}

export function createFormer(tables: Tables): Former {
  const known = new Map<string, Form>();
  const captures: string[] = [];

  function intern(shape: FormShape): Form {
    const text = JSON.stringify(shape, (name, value) =>
      typeof value === "object" && value !== null && "key" in value && name !== ""
        ? value.key
        : value,
    );
    let form = known.get(text);
    if (form === undefined) {
      form = Object.freeze({ ...shape, key: known.size });
      known.set(text, form);
    }
    return form;
  }

  const sequence = (items: readonly Form[]): Form => {
    const flat = items.flatMap((item) => (item.op === "seq" ? item.items : [item]));
    return flat.length === 1 ? flat[0] : intern({ op: "seq", items: flat });
  };

  /** Neighbours that are single words are one test of a set; their order makes no difference. */
  const choice = (items: readonly Form[]): Form => {
    const flat: Form[] = [];
    for (const item of items.flatMap((one) => (one.op === "any" ? one.items : [one]))) {
      const last = flat.at(-1);
      if (item.op === "words" && last?.op === "words") {
        flat[flat.length - 1] = words(
          [...last.any, ...item.any],
          [...last.capital, ...item.capital],
        );
      } else flat.push(item);
    }
    return flat.length === 1 ? flat[0] : intern({ op: "any", items: flat });
  };

  const words = (any: readonly number[], capital: readonly number[]): Form => {
    const sorted = (ids: readonly number[]): number[] => [...new Set(ids)].sort((a, b) => a - b);
    return intern({ op: "words", any: sorted(any), capital: sorted(capital) });
  };

  function slotOf(name: string): number {
    const slot = captures.indexOf(name);
    return 2 * (slot >= 0 ? slot : captures.push(name) - 1);
  }

  function shapeForm(names: (PatternNode & { op: "shape" })["names"]): Form {
    const digits = names.includes("digits") && !names.includes("number");
    const others = names.filter((name) => name !== "digits");
    const kind = (list: readonly (typeof names)[number][], flags: number): Form =>
      intern({ op: "kind", kinds: list.reduce((bits, name) => bits | KINDS[name], 0), flags });
    if (!digits) return kind(names, 0);
    const first = kind(["digits"], DIGITS);
    return others.length === 0 ? first : choice([first, kind(others, 0)]);
  }

  function form(node: PatternNode, rule: string): Form {
    const of = (item: PatternNode): Form => form(item, rule);
    switch (node.op) {
      case "seq":
        return sequence(node.items.map(of));
      case "any":
        return choice(node.items.map(of));
      case "opt":
        return intern({ op: "opt", item: of(node.item) });
      case "many":
        if (node.min === 0 && node.max === 1) return intern({ op: "opt", item: of(node.item) });
        return intern({ op: "many", item: of(node.item), min: node.min, max: node.max });
      case "as":
        return intern({ op: "as", slot: slotOf(node.name), item: of(node.item) });
      case "phrase": {
        const { ids, capital } = tables.phrase(node.text);
        return sequence(
          ids.map((id, i) => (i === 0 && capital ? words([], [id]) : words([id], []))),
        );
      }
      case "lex":
        return intern({ op: "lex", mask: tables.classMask([node], rule) });
      case "shape":
        return shapeForm(node.names);
      case "span": {
        const { silent, weak } = node;
        return intern({ op: "span", set: tables.spanSet(node.types), silent, weak });
      }
      case "look":
        return intern({ op: "look", negative: node.negative, item: of(node.item) });
      case "behind": {
        const [min, max] = lengths(node.item, tables, rule);
        return intern({
          op: "behind",
          negative: node.negative,
          min: Math.max(1, min),
          max: Math.min(MOST_BEHIND, max),
          item: of(node.item),
        });
      }
      case "glued":
        return intern({ op: "glued", negative: node.negative });
      case "surface":
        return intern({ op: "surface", number: tables.surface(node.source) });
      default:
        return intern({ op: node.op });
    }
  }

  return { form, captures };
}
