import type { Day } from "../grammar/match.ts";
import type { Program } from "../grammar/program.ts";
import type { Workspace } from "../grammar/workspace.ts";
import { BREAK, isWord, KIND } from "../text/table.ts";

/** How far into a text, in tokens, its dateline is looked for. */
const REACH = 400;

/**
 * The day a document says it was written: the first full date on a line that holds nothing else
 * but a clock time, a weekday or a place's name set before it.
 *
 *     Thứ ba, 30/11/2021 | 15:08
 */
export function findReference(
  program: Program,
  ws: Workspace,
  readValue: (c: number) => unknown,
): Day | undefined {
  const { choice, end, tokens } = ws;
  let others = 0;
  let date = -1;
  const count = Math.min(tokens.count, REACH);
  for (let p = 0; p <= count; ) {
    if (p === tokens.count || (tokens.shape[p] & KIND) === BREAK) {
      if (date >= 0 && others === 0) {
        const day = fullDay((readValue(date) as { said?: string }).said);
        if (day !== undefined) return day;
      }
      others = 0;
      date = -1;
      p++;
      continue;
    }
    const c = choice[p];
    const type = c < 0 ? "" : program.types[program.typeOf[ws.rule[c]]];
    if (type === "date") date = date < 0 ? c : date;
    else if (type !== "time" && type !== "location" && (type !== "" || isWord(tokens.shape[p])))
      others++;
    p = c < 0 ? p + 1 : end[c];
  }
  return undefined;
}

function fullDay(iso: string | undefined): Day | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso ?? "");
  return parts === null
    ? undefined
    : { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) };
}
