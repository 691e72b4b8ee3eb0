import { nhanError } from "../errors.ts";
import type { LexiconRow } from "./lexicon.ts";

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
    const bad = (problem: string, mend: string) =>
      nhanError("bad-row", `lexicon[${i}]`, { problem, mend });
    if (typeof row !== "object" || row === null)
      throw bad("not an object", "give { phrase, class }");
    const { phrase, class: cls } = row as Partial<LexiconRow>;
    if (typeof phrase !== "string" || phrase.trim() === "") {
      throw bad("no phrase", "give the phrase that texts hold");
    }
    if (!/[\p{L}\p{N}]/u.test(phrase))
      throw bad(`"${phrase}" holds no word`, "give a phrase of words");
    if (/[\t\n-\r\u0085\u2028\u2029]/u.test(phrase))
      throw bad("the phrase crosses a line", "write it on one line");
    if (typeof cls !== "string" || !/^[a-z][a-zA-Z0-9-]*$/.test(cls)) {
      throw bad(`"${phrase}" has no class`, "name the class that rules ask for, such as place");
    }
    for (const [name, value] of Object.entries(row)) {
      if (typeof value !== "string")
        throw bad(`attribute ${name} is not a string`, "write it as text");
    }
  });
  return rows as LexiconRow[];
}
