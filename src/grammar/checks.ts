import { KIND } from "../text/table.ts";
import type { Program } from "./program.ts";
import { CHECK_WIDTH } from "./tables.ts";
import type { Workspace } from "./workspace.ts";

/** The token behind the longest numeral at token `p`, or -1; asked of the reader once a token. */
export function numeralEnd(program: Program, ws: Workspace, p: number): number {
  let end = ws.numeralEnd[p];
  if (end === 0) {
    end = program.numerals.end(ws.tokens, p);
    ws.numeralEnd[p] = end;
  }
  return end;
}

/** Whether token `p` passes a check: its word, its kind, an entry or a span that begins there. */
export function passes(program: Program, ws: Workspace, check: number, p: number): boolean {
  const { tokens } = ws;
  if (p < 0 || p >= tokens.count) return false;
  const { checks, lexicon } = program;
  const row = check * CHECK_WIDTH;
  if ((checks[row + 1] & (1 << (tokens.shape[p] & KIND))) !== 0) return true;
  const set = checks[row];
  if (set >= 0) {
    const cell = tokens.id[p] * program.membershipWidth + (set >> 5);
    if ((program.membership[cell] & (1 << (set & 31))) !== 0) return true;
  }
  const mask = checks[row + 2];
  if (mask >= 0) {
    for (let node = ws.hits[p]; node !== 0; node = lexicon.shorter[node]) {
      if (program.fits.fit(node, mask, tokens.shape, p)) return true;
    }
  }
  const types = checks[row + 3];
  if (types >= 0) {
    const set = types * program.types.length;
    for (let c = ws.head[p]; c >= 0; c = ws.next[c]) {
      const rule = ws.rule[c];
      if (
        program.spanSets[set + program.typeOf[rule]] === 1 &&
        program.weak[rule] <= checks[row + 4]
      ) {
        return true;
      }
    }
  }
  return false;
}

/** The token behind a sticky expression's match, or -1 when it ends inside a token. */
export function surfaceEnd(
  expression: RegExp,
  { tokens }: Pick<Workspace, "tokens">,
  position: number,
): number {
  expression.lastIndex = tokens.start[position];
  if (!expression.test(tokens.text)) return -1;
  const offset = expression.lastIndex;
  let at = position;
  while (at < tokens.count && tokens.end[at] < offset) at++;
  return at < tokens.count && tokens.end[at] === offset ? at + 1 : -1;
}
