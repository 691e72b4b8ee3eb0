import { DIGITS } from "../text/table.ts";
import * as op from "./code.ts";
import { KINDS } from "./first.ts";
import { collectLast, type Last, lengths, MOST_BEHIND } from "./lengths.ts";
import type { PatternNode } from "./pattern.ts";
import type { Rule } from "./rule.ts";
import { isOneToken, isSeenAtOnce, type Tables } from "./tables.ts";

/** The instructions of all rules. */
export interface Assembly {
  code: number[];
  /** By rule: its first instruction. */
  entry: number[];
  /** By rule: capture name → slot. */
  slots: Map<string, number>[];
  /** By rule: number of slots, those of loops included. */
  slotCount: number[];
}

/** Writes every rule's pattern as instructions. */
export function assemble(rules: readonly Rule[], tables: Tables): Assembly {
  const out: Assembly = { code: [], entry: [], slots: [], slotCount: [] };
  rules.forEach((rule, ruleId) => {
    assembleRule(rule, ruleId, tables, out);
  });
  return out;
}

function assembleRule(rule: Rule, ruleId: number, tables: Tables, out: Assembly): void {
  const { code } = out;
  const slots = new Map<string, number>();
  /** By loop: the places in the code that name its slot. */
  const loops: number[][] = [];
  const start = code.length;
  out.slots.push(slots);
  out.entry.push(start);
  emit(rule.pattern);
  code.push(op.MATCH, ruleId);
  // Loops count in slots behind the captures, whose number is known only now.
  loops.forEach((places, i) => {
    for (const place of places) code[place] = slots.size * 2 + i;
  });
  out.slotCount.push(slots.size * 2 + loops.length);

  function emit(node: PatternNode): void {
    switch (node.op) {
      case "seq":
        for (const item of node.items) emit(item);
        break;
      case "any":
        emitAny(node.items);
        break;
      case "opt":
        emitOptional(node.item, () => emit(node.item));
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
        const { ids, capital } = tables.phrase(node.text);
        ids.forEach((id, i) => {
          code.push(op.WORD, id, i === 0 && capital ? 1 : 0);
        });
        break;
      }
      case "lex":
        code.push(op.LEX, tables.classMask([node], rule.name));
        break;
      case "shape":
        emitShape(node);
        break;
      case "numeral":
        code.push(op.NUMERAL);
        break;
      case "roman":
        code.push(op.ROMAN);
        break;
      case "span":
        code.push(op.SPAN, tables.spanSet(node.types), (node.silent ? 1 : 0) | (node.weak ? 2 : 0));
        break;
      case "look":
        emitLook(node);
        break;
      case "behind":
        emitBehind(node);
        break;
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
        code.push(op.SURFACE, tables.surface(node.source));
        break;
    }
  }

  function emitShape({ names }: PatternNode & { op: "shape" }): void {
    const digits = names.includes("digits") && !names.includes("number");
    const others = names.filter((name) => name !== "digits");
    if (digits && others.length > 0) {
      emitAny([
        { op: "shape", names: ["digits"] },
        { op: "shape", names: others },
      ]);
      return;
    }
    let kinds = 0;
    for (const name of names) kinds |= KINDS[name];
    code.push(op.SHAPE, kinds, digits ? DIGITS : 0);
  }

  /** Leaves the place of an address to be filled in; a check keeps hopeless tries away. */
  function emitIf(node: PatternNode): number {
    const check = tables.check(node, rule.name);
    if (check < 0) return -1;
    code.push(op.IF, check, 0);
    return code.length - 1;
  }

  function emitOptional(node: PatternNode, body: () => void): void {
    const skip = emitIf(node);
    code.push(op.SPLIT, code.length + 3, 0);
    const patch = code.length - 1;
    body();
    code[patch] = code.length;
    if (skip >= 0) code[skip] = code.length;
  }

  function emitAny(items: readonly PatternNode[]): void {
    // Neighbours that are single words are one test of a set; their order makes no difference.
    const bodies: { first: PatternNode; emit: () => void }[] = [];
    let words: { any: number[]; capital: number[]; first: PatternNode[] } | undefined;
    for (const item of items) {
      const single = item.op === "phrase" ? tables.phrase(item.text) : undefined;
      if (single?.ids.length !== 1) {
        words = undefined;
        bodies.push({ first: item, emit: () => emit(item) });
        continue;
      }
      if (words === undefined) {
        const run = { any: [], capital: [], first: [] };
        words = run;
        bodies.push({ first: { op: "any", items: run.first }, emit: () => emitSet(run) });
      }
      words[single.capital ? "capital" : "any"].push(single.ids[0]);
      words.first.push(item);
    }
    const ends: number[] = [];
    bodies.forEach((body, i) => {
      if (i === bodies.length - 1) {
        body.emit();
        return;
      }
      const skip = emitIf(body.first);
      code.push(op.SPLIT, code.length + 3, 0);
      const patch = code.length - 1;
      body.emit();
      code.push(op.JUMP, 0);
      ends.push(code.length - 1);
      code[patch] = code.length;
      if (skip >= 0) code[skip] = code.length;
    });
    for (const end of ends) code[end] = code.length;
  }

  function emitSet({ any, capital }: { any: readonly number[]; capital: readonly number[] }): void {
    code.push(
      op.SET,
      any.length > 0 ? tables.wordSet(any) : -1,
      capital.length > 0 ? tables.wordSet(capital) : -1,
    );
  }

  function emitMany(node: PatternNode & { op: "many" }): void {
    for (let i = 0; i < node.min; i++) emit(node.item);
    const further = node.max - node.min;
    if (further === 0) return;
    if (further === 1) {
      emitOptional(node.item, () => emit(node.item));
      return;
    }
    const places = [0, 0];
    const counted = Number.isFinite(further);
    if (counted) {
      code.push(op.COUNT, 0);
      places[0] = code.length - 1;
    }
    const top = code.length;
    const skip = emitIf(node.item);
    let exit = -1;
    if (counted) {
      code.push(op.ROUND, 0, further, 0);
      places[1] = code.length - 3;
      exit = code.length - 1;
      loops.push(places);
    }
    code.push(op.SPLIT, code.length + 3, 0);
    const patch = code.length - 1;
    emit(node.item);
    code.push(op.JUMP, top);
    for (const place of [patch, skip, exit]) if (place >= 0) code[place] = code.length;
  }

  function emitLook(node: PatternNode & { op: "look" }): void {
    if (isSeenAtOnce(node.item, tables)) {
      code.push(op.PEEK, tables.check(node.item, rule.name), node.negative ? 1 : 0);
      return;
    }
    code.push(op.LOOK, node.negative ? 1 : 0, tables.check(node.item, rule.name), 0);
    const patch = code.length - 1;
    emit(node.item);
    code.push(op.DONE);
    code[patch] = code.length;
  }

  function emitBehind(node: PatternNode & { op: "behind" }): void {
    if (isOneToken(node.item, tables)) {
      code.push(op.BACK, tables.check(node.item, rule.name), node.negative ? 1 : 0);
      return;
    }
    const [min, max] = lengths(node.item, tables, rule.name);
    const last: Last = { words: new Set(), kinds: 0 };
    const said = collectLast(node.item, tables, rule.name, last);
    code.push(
      op.BEHIND,
      node.negative ? 1 : 0,
      Math.max(1, min),
      Math.min(MOST_BEHIND, max),
      said ? tables.tokenCheck(last.words, last.kinds) : -1,
      0,
    );
    const patch = code.length - 1;
    emit(node.item);
    code.push(op.ENDAT);
    code[patch] = code.length;
  }
}
