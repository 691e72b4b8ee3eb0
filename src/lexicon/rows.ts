import { nhanError } from "../errors.ts";
import type { LexiconRow } from "./lexicon.ts";

/** What is wrong with a row, in which of its cells, and the mend. */
export interface RowFault {
  cell: string;
  problem: string;
  mend: string;
}

/** Checks rows that a user gives. @throws NhanError `bad-row` with the row's number. */
export function checkRows(rows: unknown): readonly LexiconRow[] {
  if (!Array.isArray(rows)) {
    throw nhanError("bad-option", "lexicon", {
      name: "lexicon",
      got: rows,
      wanted: "an array of rows { phrase, class, … }",
    });
  }
  rows.forEach((row: unknown, i) => {
    const fault = rowFault(row);
    if (fault !== undefined) throw nhanError("bad-row", `lexicon[${i}]`, fault);
  });
  return rows as LexiconRow[];
}

/** What keeps a row from being one of a lexicon. */
export function rowFault(row: unknown): RowFault | undefined {
  const fault = (cell: string, problem: string, mend: string): RowFault => ({
    cell,
    problem,
    mend,
  });
  if (typeof row !== "object" || row === null) {
    return fault("phrase", "not an object", "give { phrase, class }");
  }
  const { phrase, class: cls } = row as Partial<LexiconRow>;
  if (typeof phrase !== "string" || phrase.trim() === "") {
    return fault("phrase", "no phrase", "give the phrase that texts hold");
  }
  if (!/[\p{L}\p{N}]/u.test(phrase)) {
    return fault("phrase", `"${phrase}" holds no word`, "give a phrase of words");
  }
  if (/[\t\n-\r\u0085\u2028\u2029]/u.test(phrase)) {
    return fault("phrase", "the phrase crosses a line", "write it on one line");
  }
  if (typeof cls !== "string" || !/^[a-z][a-zA-Z0-9-]*$/.test(cls)) {
    const mend = "name the class that rules ask for, such as place";
    return fault("class", `"${phrase}" has no class`, mend);
  }
  for (const [name, value] of Object.entries(row)) {
    if (typeof value !== "string") {
      return fault(name, `attribute ${name} is not a string`, "write it as text");
    }
  }
  return undefined;
}
