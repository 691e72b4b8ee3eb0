import type { Program } from "../grammar/program.ts";
import type { Workspace } from "../grammar/workspace.ts";
import { KIND, MARK } from "../text/table.ts";
import { eachChosen, select } from "./select.ts";

/**
 * Gives weak candidates their evidence and chooses the spans.
 *
 * A weak rule says only "this could be one". Such a candidate counts when
 * - an office ends right before it (`Tổng Giám đốc Keisuke Tsuruzono`), or begins right behind it,
 *   at most one mark between (`U Huấn - Ủy viên …`), or
 * - the document names it elsewhere beyond doubt.
 */
export function settle(program: Program, ws: Workspace): void {
  const weak = nearTitles(program, ws);
  select(program, ws);
  if (weak === 0) return;
  const certain = new Set<string>();
  eachChosen(ws, (c) => {
    if (program.weak[ws.rule[c]] === 0 || ws.barred[c] === 0) certain.add(key(program, ws, c));
  });
  let freed = 0;
  for (let c = 0; c < ws.candidates; c++) {
    if (ws.barred[c] === 1 && certain.has(key(program, ws, c))) {
      ws.barred[c] = 0;
      freed++;
    }
  }
  if (freed > 0) select(program, ws);
}

/** Frees weak candidates that stand beside an office; the number that stay barred. */
function nearTitles(program: Program, ws: Workspace): number {
  const title = program.types.indexOf("title");
  let barred = 0;
  let ends: Uint8Array | undefined;
  for (let c = 0; c < ws.candidates; c++) {
    if (ws.barred[c] === 0) continue;
    if (ends === undefined) {
      ends = new Uint8Array(ws.tokens.count + 1);
      for (let other = 0; other < ws.candidates; other++) {
        if (program.typeOf[ws.rule[other]] === title && ws.barred[other] === 0) {
          ends[ws.end[other]] = 1;
        }
      }
    }
    const after = ws.end[c];
    if (
      program.types[program.typeOf[ws.rule[c]]] === "person" &&
      (ends[ws.start[c]] === 1 ||
        beginsTitle(after) ||
        (after < ws.tokens.count && (ws.tokens.shape[after] & KIND) === MARK && beginsTitle(after + 1)))
    ) {
      ws.barred[c] = 0;
    } else barred++;
  }
  return barred;

  function beginsTitle(p: number): boolean {
    if (p >= ws.tokens.count) return false;
    for (let c = ws.head[p]; c >= 0; c = ws.next[c]) {
      if (program.typeOf[ws.rule[c]] === title && ws.barred[c] === 0) return true;
    }
    return false;
  }
}

function key(program: Program, ws: Workspace, c: number): string {
  const { tokens } = ws;
  const text = tokens.text.slice(tokens.start[ws.start[c]], tokens.end[ws.end[c] - 1]);
  return `${program.typeOf[ws.rule[c]]} ${(tokens.decomposed ? text.normalize("NFC") : text).toLowerCase()}`;
}
