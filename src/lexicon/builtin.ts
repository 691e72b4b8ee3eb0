import { packed } from "./data.generated.ts";
import type { LexiconRow } from "./lexicon.ts";

/**
 * The built-in lexicon rows, in the form that `data/compile.mjs` packs: a line `@class<TAB>attr…`
 * opens a class, each further line is a phrase and its attributes in that order.
 */
export function builtinRows(): LexiconRow[] {
  const rows: LexiconRow[] = [];
  let cls = "";
  let attributes: string[] = [];
  for (const line of packed.split("\n")) {
    const cells = line.split("\t");
    if (line.startsWith("@")) {
      cls = cells[0].slice(1);
      attributes = cells.slice(1);
      continue;
    }
    const row: LexiconRow = { phrase: cells[0], class: cls };
    for (let i = 1; i < cells.length; i++) if (cells[i] !== "") row[attributes[i - 1]] = cells[i];
    rows.push(row);
  }
  return rows;
}
