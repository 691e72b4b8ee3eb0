import { nhanError } from "../errors.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Vocabulary } from "../text/vocabulary.ts";
import * as op from "./code.ts";
import { digitsOnly, KINDS, phraseWords } from "./first.ts";
import type { PatternNode } from "./pattern.ts";
import type { Rule } from "./rule.ts";

/** Above this many repetitions a loop is cheaper than copies. */
const MOST_COPIES = 12;

/** What the instructions of all rules refer to. */
export interface Assembly {
  code: number[];
  entry: number[];
  /** By rule: capture name → slot. */
  slots: Map<string, number>[];
  /** Word sets: each a list of ids. */
  sets: number[][];
  /** Masks of lexicon classes: each a list of class ids. */
  masks: number[][];
  /** Sets of span types: each a list of type ids. */
  spanSets: number[][];
  surfaces: RegExp[];
}

/** Writes every rule's pattern as instructions. */
export function assemble(
  rules: readonly Rule[],
  types: readonly string[],
  lexicon: Lexicon,
  vocabulary: Vocabulary,
): Assembly {
  const out: Assembly = {
    code: [],
    entry: [],
    slots: [],
    sets: [],
    masks: [],
    spanSets: [],
    surfaces: [],
  };
  const known = new Map<string, number>();
  const shared = (kind: string, ids: readonly number[], table: number[][]): number => {
    const sorted = [...new Set(ids)].sort((a, b) => a - b);
    const key = `${kind} ${sorted.join(" ")}`;
    let number = known.get(key);
    if (number === undefined) {
      number = table.push(sorted) - 1;
      known.set(key, number);
    }
    return number;
  };
  const { code } = out;

  rules.forEach((rule, ruleId) => {
    const slots = new Map<string, number>();
    out.slots.push(slots);
    out.entry.push(code.length);
    emit(rule.pattern);
    code.push(op.MATCH, ruleId);

    function emit(node: PatternNode): void {
      switch (node.op) {
        case "seq":
          for (const item of node.items) emit(item);
          break;
        case "any":
          emitAny(node.items);
          break;
        case "opt":
          emitOptional(() => emit(node.item));
          break;
        case "many":
          emitMany(node);
          break;
        case "as": {
          let slot = slots.get(node.name);
          if (slot === undefined) {
            slot = slots.size * 2;
            slots.set(node.name, slot);
          }
          code.push(op.SAVE, slot);
          emit(node.item);
          code.push(op.SAVE, slot + 1);
          break;
        }
        case "phrase": {
          const { ids, capital } = phraseWords(node.text, vocabulary);
          ids.forEach((id, i) => {
            code.push(op.WORD, id, i === 0 && capital ? 1 : 0);
          });
          break;
        }
        case "lex": {
          const ids = node.classes.map((name) => {
            const id = lexicon.classes.indexOf(name);
            if (id < 0) {
              throw nhanError("unknown-class", rule.name, { name, known: lexicon.classes });
            }
            return id;
          });
          code.push(op.LEX, shared("lex", ids, out.masks));
          break;
        }
        case "shape": {
          let kinds = 0;
          for (const name of node.names) kinds |= KINDS[name];
          code.push(op.SHAPE, kinds, digitsOnly(node.names));
          break;
        }
        case "numeral":
          code.push(op.NUMERAL);
          break;
        case "roman":
          code.push(op.ROMAN);
          break;
        case "span": {
          const ids = node.types.map((type) => types.indexOf(type)).filter((id) => id >= 0);
          code.push(
            op.SPAN,
            shared("span", ids, out.spanSets),
            (node.silent ? 1 : 0) | (node.weak ? 2 : 0),
          );
          break;
        }
        case "look": {
          code.push(op.LOOK, node.negative ? 1 : 0, 0);
          const patch = code.length - 1;
          emit(node.item);
          code.push(op.DONE);
          code[patch] = code.length;
          break;
        }
        case "behind": {
          const [min, max] = lengths(node.item);
          code.push(op.BEHIND, node.negative ? 1 : 0, Math.max(1, min), Math.min(4, max), 0);
          const patch = code.length - 1;
          emit(node.item);
          code.push(op.ENDAT);
          code[patch] = code.length;
          break;
        }
        case "glued":
          code.push(op.GLUED, node.negative ? 1 : 0);
          break;
        case "lineStart":
          code.push(op.LINESTART);
          break;
        case "lineEnd":
          code.push(op.LINEEND);
          break;
        case "surface":
          code.push(op.SURFACE, out.surfaces.push(node.source) - 1);
          break;
      }
    }

    function emitOptional(body: () => void): void {
      code.push(op.SPLIT, code.length + 3, 0);
      const patch = code.length - 1;
      body();
      code[patch] = code.length;
    }

    function emitAny(items: readonly PatternNode[]): void {
      // Alternatives that are single words are one test of a set.
      const words: { any: number[]; capital: number[] } = { any: [], capital: [] };
      const rest: PatternNode[] = [];
      for (const item of items) {
        const single = item.op === "phrase" ? phraseWords(item.text, vocabulary) : undefined;
        if (single?.ids.length === 1) {
          words[single.capital ? "capital" : "any"].push(single.ids[0]);
        } else rest.push(item);
      }
      const bodies = rest.map((item) => () => emit(item));
      if (words.any.length + words.capital.length > 0) {
        bodies.push(() => {
          code.push(
            op.SET,
            words.any.length > 0 ? shared("set", words.any, out.sets) : -1,
            words.capital.length > 0 ? shared("set", words.capital, out.sets) : -1,
          );
        });
      }
      const ends: number[] = [];
      bodies.forEach((body, i) => {
        if (i === bodies.length - 1) body();
        else {
          code.push(op.SPLIT, code.length + 3, 0);
          const patch = code.length - 1;
          body();
          code.push(op.JUMP, 0);
          ends.push(code.length - 1);
          code[patch] = code.length;
        }
      });
      for (const end of ends) code[end] = code.length;
    }

    function emitMany(node: PatternNode & { op: "many" }): void {
      for (let i = 0; i < node.min; i++) emit(node.item);
      const further = node.max - node.min;
      if (further <= MOST_COPIES) {
        const patches: number[] = [];
        for (let i = 0; i < further; i++) {
          code.push(op.SPLIT, code.length + 3, 0);
          patches.push(code.length - 1);
          emit(node.item);
        }
        for (const patch of patches) code[patch] = code.length;
        return;
      }
      const loop = code.length;
      emitOptional(() => {
        emit(node.item);
        code.push(op.JUMP, loop);
      });
    }

    /** The fewest and most tokens a look-behind's pattern takes. */
    function lengths(node: PatternNode): [min: number, max: number] {
      switch (node.op) {
        case "seq":
          return node.items.map(lengths).reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
        case "any": {
          const all = node.items.map(lengths);
          return [Math.min(...all.map(([a]) => a)), Math.max(...all.map(([, b]) => b))];
        }
        case "opt":
          return [0, lengths(node.item)[1]];
        case "many": {
          const [a, b] = lengths(node.item);
          return [a * node.min, b * node.max];
        }
        case "as":
          return lengths(node.item);
        case "phrase": {
          const { ids } = phraseWords(node.text, vocabulary);
          return [ids.length, ids.length];
        }
        case "lex":
          return [1, 4];
        case "shape":
        case "roman":
          return [1, 1];
        case "numeral":
        case "span":
        case "surface":
          throw nhanError("bad-rule", rule.name, {
            problem: `behind() cannot look at ${node.op}()`,
            mend: "name its last words",
          });
        default:
          return [0, 0];
      }
    }
  });
  return out;
}
