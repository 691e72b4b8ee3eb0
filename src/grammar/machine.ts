import { BREAK, FIRST, GLUED, isCapital, KIND } from "../text/table.ts";
import { isRoman } from "../values/roman.ts";
import { numeralEnd, passes, surfaceEnd } from "./checks.ts";
import * as op from "./code.ts";
import type { Program } from "./program.ts";
import { CHECK_WIDTH } from "./tables.ts";
import { save, undo, type Workspace } from "./workspace.ts";

/*
 * A backtrack frame: address, position, height of the trail, height of the children, and where an
 * instruction with several ways on (a lexicon hit, a list of spans) goes on.
 */
const FRAME = 5;
/** A pattern that wants more alternatives open at once than this is cut off: it does not match. */
const MOST_FRAMES = 4000;
const LIMIT = MOST_FRAMES * FRAME;
/** Likewise for captures that could be undone, and for children. */
const MOST_TRAIL = 4000;
const MOST_KIDS = 1000;
/** So is one that goes back more often than this at one token, so that every text ends in time. */
export const MOST_RETURNS = 4_000;

/**
 * Runs the pattern at `address` from token `position`.
 *
 * @param rule the rule whose guard is asked at MATCH, -1 for none; a refusal backtracks.
 * @param base height of the backtrack stack that belongs to callers.
 * @returns the end token, exclusive, or -1.
 */
export function run(
  program: Program,
  ws: Workspace,
  address: number,
  position: number,
  rule: number,
  base: number,
): number {
  const { code, lexicon, checks, membership, membershipWidth } = program;
  const { stack, hits } = ws;
  const { id, shape, count } = ws.tokens;
  let pc = address;
  let pos = position;
  let sp = base;
  let resume = -1;
  for (;;) {
    switch (code[pc]) {
      case op.WORD:
        if (
          pos < count &&
          id[pos] === code[pc + 1] &&
          (code[pc + 2] === 0 || isCapital(shape[pos]))
        ) {
          pos++;
          pc += 3;
          continue;
        }
        break;
      case op.SET: {
        const word = pos < count ? id[pos] : 0;
        if (word !== 0) {
          const row = word * membershipWidth;
          const set = code[pc + 1];
          const capital = code[pc + 2];
          if (
            (set >= 0 && (membership[row + (set >> 5)] & (1 << (set & 31))) !== 0) ||
            (capital >= 0 &&
              (membership[row + (capital >> 5)] & (1 << (capital & 31))) !== 0 &&
              isCapital(shape[pos]))
          ) {
            pos++;
            pc += 3;
            continue;
          }
        }
        break;
      }
      case op.LEX: {
        let node = resume >= 0 ? resume : pos < count ? hits[pos] : 0;
        resume = -1;
        if (node !== 0) {
          const mask = code[pc + 1];
          while (node !== 0 && !program.fits.fit(node, mask, shape, pos)) {
            node = lexicon.shorter[node];
          }
          if (node !== 0) {
            const shorter = lexicon.shorter[node];
            if (shorter !== 0) {
              if (sp >= LIMIT) return -1;
              sp = push(ws, sp, pc, pos, shorter);
            }
            pos += lexicon.depth[node];
            pc += 2;
            continue;
          }
        }
        break;
      }
      case op.SHAPE:
        if (
          pos < count &&
          (code[pc + 1] & (1 << (shape[pos] & KIND))) !== 0 &&
          (shape[pos] & code[pc + 2]) === code[pc + 2]
        ) {
          pos++;
          pc += 3;
          continue;
        }
        break;
      case op.NUMERAL:
        if (pos < count) {
          const end = numeralEnd(program, ws, pos);
          if (end > pos) {
            pos = end;
            pc += 1;
            continue;
          }
        }
        break;
      case op.ROMAN:
        if (pos >= count || !isCapital(shape[pos]) || !isRoman(ws.tokens, pos)) break;
        pos++;
        pc += 1;
        continue;
      case op.SPAN: {
        const width = program.types.length;
        const set = code[pc + 1] * width;
        let at = resume >= 0 ? resume : pos < count ? ws.head[pos] : -1;
        resume = -1;
        const options = code[pc + 2];
        while (
          at >= 0 &&
          (program.spanSets[set + program.typeOf[ws.rule[at]]] === 0 ||
            program.weak[ws.rule[at]] > (options & 2 ? 1 : 0))
        ) {
          at = ws.next[at];
        }
        if (at >= 0) {
          if (ws.next[at] >= 0) {
            if (sp >= LIMIT) return -1;
            sp = push(ws, sp, pc, pos, ws.next[at]);
          }
          if ((options & 1) === 0) {
            if (ws.kidTop >= MOST_KIDS) return -1;
            ws.kids[ws.kidTop++] = at;
          }
          pos = ws.end[at];
          pc += 3;
          continue;
        }
        break;
      }
      case op.SPLIT:
        if (sp >= LIMIT) return -1;
        sp = push(ws, sp, code[pc + 2], pos, -1);
        pc = code[pc + 1];
        continue;
      case op.JUMP:
        pc = code[pc + 1];
        continue;
      case op.SAVE:
        if (ws.trailTop >= MOST_TRAIL) return -1;
        save(ws, code[pc + 1], pos);
        pc += 2;
        continue;
      case op.IF: {
        // The commonest step: words and kinds are tested here, entries and spans in `passes`.
        let passed = false;
        if (pos < count) {
          const row = code[pc + 1] * CHECK_WIDTH;
          const set = checks[row];
          passed =
            (checks[row + 1] & (1 << (shape[pos] & KIND))) !== 0 ||
            (set >= 0 &&
              (membership[id[pos] * membershipWidth + (set >> 5)] & (1 << (set & 31))) !== 0) ||
            (checks[row + 2] + checks[row + 3] > -2 && passes(program, ws, code[pc + 1], pos));
        }
        pc = passed ? pc + 3 : code[pc + 2];
        continue;
      }
      case op.PEEK:
        if (passes(program, ws, code[pc + 1], pos) !== (code[pc + 2] === 0)) break;
        pc += 3;
        continue;
      case op.BACK:
        if ((pos > 0 && passes(program, ws, code[pc + 1], pos - 1)) !== (code[pc + 2] === 0)) break;
        pc += 3;
        continue;
      case op.COUNT:
        if (ws.trailTop >= MOST_TRAIL) return -1;
        save(ws, code[pc + 1], 0);
        pc += 2;
        continue;
      case op.ROUND: {
        if (ws.trailTop >= MOST_TRAIL) return -1;
        const round = ws.slots[code[pc + 1]];
        if (round < code[pc + 2]) {
          save(ws, code[pc + 1], round + 1);
          pc += 4;
        } else pc = code[pc + 3];
        continue;
      }
      case op.LOOK: {
        if (code[pc + 2] >= 0 && !passes(program, ws, code[pc + 2], pos)) {
          if (code[pc + 1] === 1) {
            pc = code[pc + 3];
            continue;
          }
          break;
        }
        const kids = ws.kidTop;
        const trail = ws.trailTop;
        const found = run(program, ws, pc + 4, pos, -1, sp) >= 0;
        ws.kidTop = kids;
        if (found && code[pc + 1] === 0) {
          // A positive look-ahead keeps what it captured.
          pc = code[pc + 3];
          continue;
        } else {
          undo(ws, trail);
          if (!found && code[pc + 1] === 1) {
            pc = code[pc + 3];
            continue;
          }
        }
        break;
      }
      case op.BEHIND: {
        const check = code[pc + 4];
        let found = false;
        if (pos > 0 && (check < 0 || passes(program, ws, check, pos - 1))) {
          const trail = ws.trailTop;
          const target = ws.target;
          for (let length = code[pc + 2]; !found && length <= code[pc + 3]; length++) {
            if (length > pos) break;
            ws.target = pos;
            found = run(program, ws, pc + 6, pos - length, -1, sp) >= 0;
          }
          ws.target = target;
          undo(ws, trail);
        }
        if (found === (code[pc + 1] === 0)) {
          pc = code[pc + 5];
          continue;
        }
        break;
      }
      case op.GLUED:
        if ((pos < count && (shape[pos] & GLUED) !== 0) !== (code[pc + 1] === 0)) break;
        pc += 2;
        continue;
      case op.LINESTART:
        if (pos === 0 || (pos < count && (shape[pos] & FIRST) !== 0)) {
          pc += 1;
          continue;
        }
        break;
      case op.LINEEND:
        if (pos < count && (shape[pos] & KIND) !== BREAK) break;
        pc += 1;
        continue;
      case op.SURFACE: {
        const end = pos < count ? surfaceEnd(program.surface(code[pc + 1]), ws, pos) : -1;
        if (end > pos) {
          pos = end;
          pc += 2;
          continue;
        }
        break;
      }
      case op.MATCH:
        if (rule < 0 || program.guarded[rule] === 0) return pos;
        if (ws.accepts(rule, position, pos)) return pos;
        break;
      case op.DONE:
        return pos;
      case op.ENDAT:
        if (pos === ws.target) return pos;
        break;
    }
    if (sp === base || --ws.returns < 0) return -1;
    sp -= FRAME;
    pc = stack[sp];
    pos = stack[sp + 1];
    if (ws.trailTop !== stack[sp + 2]) undo(ws, stack[sp + 2]);
    ws.kidTop = stack[sp + 3];
    resume = stack[sp + 4];
  }
}

/** Puts a backtrack frame on the stack. */
function push(ws: Workspace, sp: number, pc: number, pos: number, resume: number): number {
  const { stack } = ws;
  stack[sp] = pc;
  stack[sp + 1] = pos;
  stack[sp + 2] = ws.trailTop;
  stack[sp + 3] = ws.kidTop;
  stack[sp + 4] = resume;
  return sp + FRAME;
}
