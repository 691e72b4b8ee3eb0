import { nhanError } from "../errors.ts";
import type { LexiconRow } from "../lexicon/lexicon.ts";
import { type RowFault, rowFault } from "../lexicon/rows.ts";
import { placeOf } from "../testing/place.ts";

/** An entry: its phrase, or its phrase with attributes. */
export type LexiconEntry = string | { phrase: string; [attribute: string]: string };

/**
 * Lexicon rows of one class, for `createTagger({ lexicon })`.
 *
 *     lexicon("dish", ["thắng cố", { phrase: "cơm lam", from: "Bắc Hà" }], { kind: "food" })
 *
 * @param attributes what all entries have that do not say otherwise
 * @throws NhanError `bad-row` with the class and the entry's number
 */
export function lexicon(
  name: string,
  entries: readonly LexiconEntry[],
  attributes: Readonly<Record<string, string>> = {},
): LexiconRow[] {
  return entries.map((entry, i) => {
    const own = typeof entry === "string" ? { phrase: entry } : entry;
    const row = { ...attributes, ...own, class: name };
    const fault = rowFault(row);
    if (fault === undefined) return row as LexiconRow;
    throw nhanError("bad-row", `${name}[${i}]`, fault);
  });
}

/** How a table is read. */
export interface ParseOptions {
  /** The file's name, for the places that errors name. */
  file?: string;
  /** The class of all rows, of a table without a column `class`. */
  class?: string;
}

/** A cell with its place in the table's text. */
interface Cell {
  text: string;
  at: number;
}

/**
 * Lexicon rows of a table: a row a line, a tab between cells. The first line names the columns:
 * `phrase`, `class`, then attributes. An empty cell is an attribute that the row does not have.
 *
 *     phrase     class   from
 *     cơm lam    dish    Bắc Hà
 *
 * @throws NhanError `bad-header`, or `bad-row`, with line and column and the line itself
 */
export function parseLexicon(tsv: string, options: ParseOptions = {}): LexiconRow[] {
  const [header, ...lines] = linesOf(tsv);
  const place = (at: number) => {
    const { line, column, excerpt } = placeOf(tsv, at);
    return { where: `${options.file ? `${options.file}:` : ""}${line}:${column}`, excerpt };
  };
  const badHeader = (at: number, problem: string, mend: string) => {
    const { where, excerpt } = place(at);
    return nhanError("bad-header", where, { problem, mend, excerpt });
  };
  const badRow = (at: number, fault: Omit<RowFault, "cell">) => {
    const { where, excerpt } = place(at);
    return nhanError("bad-row", where, { ...fault, excerpt });
  };

  if (header === undefined) {
    throw badHeader(0, "the table is empty", "begin with a line that names the columns");
  }
  const columns = header.map(({ text }) => text);
  for (const [i, { text, at }] of header.entries()) {
    if (!/^[a-zA-Z][a-zA-Z0-9]*$/.test(text)) {
      throw badHeader(
        at,
        `"${text}" names no column`,
        "use plain letters and digits, such as kind",
      );
    }
    if (columns.indexOf(text) < i) throw badHeader(at, `two columns ${text}`, "rename one");
  }
  const fixed = options.class === undefined ? {} : { class: options.class };
  for (const name of ["phrase", "class"]) {
    if (columns.includes(name) === name in fixed) {
      throw name in fixed
        ? badHeader(0, "a class is given for a table that has its own", "leave one of them out")
        : badHeader(0, `no column ${name}`, `name one of the columns ${name}, a tab between them`);
    }
  }

  const seen = new Map<string, number>();
  return lines.map((cells) => {
    const [{ at }] = cells;
    if (cells.length !== columns.length) {
      const extra = cells[columns.length];
      throw badRow(extra?.at ?? at, {
        problem: `${cells.length} cells for ${columns.length} columns`,
        mend: "put one tab between cells and leave an unknown one empty",
      });
    }
    const stated = cells.flatMap(({ text }, i) => (text === "" ? [] : [[columns[i], text]]));
    const row: LexiconRow = { ...Object.fromEntries(stated), ...fixed };
    const fault = rowFault(row);
    if (fault !== undefined) throw badRow(cells[columns.indexOf(fault.cell)]?.at ?? at, fault);
    const key = `${row.class}\t${row.phrase.normalize("NFC").toLowerCase()}`;
    const first = seen.get(key);
    if (first !== undefined) {
      throw badRow(at, {
        problem: `"${row.phrase}" is in class ${row.class} already, on line ${placeOf(tsv, first).line}`,
        mend: "keep one of the two",
      });
    }
    seen.set(key, at);
    return row;
  });
}

/** The cells of every line that is not blank. */
function linesOf(tsv: string): Cell[][] {
  let at = 0;
  return tsv.split("\n").flatMap((line) => {
    const start = at;
    at += line.length + 1;
    return line.trim() === "" ? [] : [cellsOf(line, start)];
  });
}

function cellsOf(line: string, start: number): Cell[] {
  let at = start;
  return line.split("\t").map((cell) => {
    const from = at + cell.length - cell.trimStart().length;
    at += cell.length + 1;
    // Trimming takes a line end of CR LF and a byte order mark with it.
    return { text: cell.trim(), at: from };
  });
}
