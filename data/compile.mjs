// Compiles the lexicon: every *.tsv beside this file becomes one packed string
// that the library unpacks at its first use.
//
//   node data/compile.mjs [data directory] [output file]
//
// The tables are checked before anything is written, so that a slip in a list
// is named by file and line here and never turns up as a missed word later.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { tsImport } from "tsx/esm/api";

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);

/** Stops the build with one line: where the fault is, what it is, how to mend it. */
function fail(file, line, wrong, mend) {
  process.stderr.write(`data/${file}:${line}: ${wrong}; ${mend}\n`);
  process.exit(1);
}

/** Code points, not UTF-16 units: the order `LC_ALL=C sort` gives for UTF-8. */
function compareCodePoints(a, b) {
  return Buffer.compare(Buffer.from(a, "utf8"), Buffer.from(b, "utf8"));
}

/** The column names of a table, or a stop when they are not the agreed ones. */
function readHeader(file, text) {
  const columns = text.split("\t");
  const mend = "begin with phrase and class and end with source, one tab between";
  if (columns[0] !== "phrase" || columns[1] !== "class" || columns.at(-1) !== "source") {
    fail(file, 1, "the header is not phrase, class, …, source", mend);
  }
  if (columns.length < 3 || new Set(columns).size !== columns.length) {
    fail(file, 1, "a column is named twice or missing", mend);
  }
  if (columns.some((name) => !/^[a-zA-Z][a-zA-Z0-9]*$/.test(name))) {
    fail(file, 1, "a column name is not plain letters and digits", "rename it");
  }
  return columns;
}

/** White space that a reader cannot see but the matcher would. */
function checkCell(file, line, column, cell) {
  const name = `the ${column} cell`;
  if (cell !== cell.trim()) fail(file, line, `${name} begins or ends with a space`, "take it out");
  if (/\s{2}/u.test(cell) || /[^\S ]/u.test(cell)) {
    fail(file, line, `${name} holds a run of spaces or an odd one`, "put one plain space");
  }
}

/** The rows of one table as `{ file, line, phrase, kind, values }`. */
function readTable(directory, file) {
  const text = readFileSync(join(directory, file), "utf8");
  if (text.startsWith("\uFEFF")) fail(file, 1, "the file begins with a BOM", "save it without");
  if (!text.endsWith("\n")) {
    fail(file, text.split("\n").length, "the last line has no line end", "add a newline");
  }
  const lines = text.slice(0, -1).split("\n");
  const columns = readHeader(file, lines[0] ?? "");
  const rows = [];
  for (let index = 1; index < lines.length; index++) {
    const line = index + 1;
    const written = lines[index];
    if (written.trim() === "") fail(file, line, "the line is empty", "delete it");
    if (written.includes("\r")) fail(file, line, "the line ends in CR LF", "save with LF alone");
    if (written !== written.normalize("NFC")) {
      fail(file, line, "the text is not in normal form C", "compose its letters (NFC)");
    }
    const cells = written.split("\t");
    if (cells.length !== columns.length) {
      fail(
        file,
        line,
        `the row has ${cells.length} cells for ${columns.length} columns`,
        "put one tab between cells and leave an unknown one empty",
      );
    }
    cells.forEach((cell, at) => {
      checkCell(file, line, columns[at], cell);
    });
    if (cells[0] === "") fail(file, line, "the phrase is empty", "write it or delete the row");
    if (cells[1] === "") fail(file, line, "the class is empty", "name the class");
    if (cells.at(-1) === "") fail(file, line, "the source is empty", "say where the fact is from");
    rows.push({ file, line, phrase: cells[0], kind: cells[1], values: cells.slice(2, -1) });
    checkOrder(rows.at(-2), rows.at(-1));
  }
  return { attributes: columns.slice(2, -1), rows };
}

function checkOrder(before, row) {
  if (before === undefined) return;
  const order =
    compareCodePoints(before.kind, row.kind) || compareCodePoints(before.phrase, row.phrase);
  if (order > 0) {
    fail(
      row.file,
      row.line,
      `"${row.phrase}" is out of order after "${before.phrase}"`,
      "sort the rows by class, then phrase, by code point",
    );
  }
}

/** Two rows that the matcher could not tell apart; across files too. */
function checkUnique(tables) {
  const seen = new Map();
  for (const { rows } of tables) {
    for (const row of rows) {
      const key = `${row.kind}\t${row.phrase.toLowerCase()}`;
      const first = seen.get(key);
      if (first !== undefined) {
        fail(
          row.file,
          row.line,
          `"${row.phrase}" is already in class ${row.kind} at data/${first.file}:${first.line}`,
          "keep one of the two",
        );
      }
      seen.set(key, row);
    }
  }
}

/** The rows of all tables, by class and phrase, with the attributes they have. */
function lexiconRows(tables) {
  const rows = tables.flatMap(({ attributes, rows }) =>
    rows.map(({ phrase, kind, values }) => ({
      phrase,
      class: kind,
      ...Object.fromEntries(
        attributes.map((name, at) => [name, values[at]]).filter(([, value]) => value !== ""),
      ),
    })),
  );
  return rows.sort(
    (a, b) => compareCodePoints(a.class, b.class) || compareCodePoints(a.phrase, b.phrase),
  );
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const directory = process.argv[2] ?? here;
const output = process.argv[3] ?? join(root, "src/lexicon/data.generated.ts");

const files = readdirSync(directory)
  .filter((name) => name.endsWith(".tsv"))
  .sort(compareCodePoints);
const tables = files.map((file) => readTable(directory, file));
checkUnique(tables);
// The library's own code numbers the words, so that what it unpacks is what it packed.
const { packLexicon } = await tsImport("../src/lexicon/pack.ts", import.meta.url);
write(
  output,
  `/* compiled from data/*.tsv, do not edit */\nexport const lexiconData = ${JSON.stringify(packLexicon(lexiconRows(tables)))};\n`,
);

// The spelling tables of the surface rules belong to the whole build only: a
// run on another directory is a check of that directory's lists.
const surfaces = join(here, "surface.mjs");
if (process.argv[2] === undefined && existsSync(surfaces)) {
  const { compileSurfaces } = await import(pathToFileURL(surfaces).href);
  write(join(root, "src/rules/surface.generated.ts"), compileSurfaces());
}

// So does the table of administrative units, which is made of packages.
if (process.argv[2] === undefined) {
  const { compilePlaces } = await import("./places/compile.mjs");
  write(join(root, "src/places/table.generated.ts"), compilePlaces());
}
