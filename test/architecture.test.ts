import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const src = resolve(dirname(fileURLToPath(import.meta.url)), "../src");

/**
 * The parts of src, from the text upwards. A file imports from its own part and from parts that
 * stand before it, never from one behind.
 */
const order = [
  "errors.ts",
  "text",
  "spans",
  "values",
  "lexicon",
  "grammar",
  "rules",
  "document",
  "options.ts",
  "places",
  "tagger.ts",
  "index.ts",
  "testing",
  "authoring",
  "authoring.ts",
  "cli",
];

/** Parts that stand around the tagger and use the lists that it offers. */
const around = new Set(["tagger.ts", "authoring.ts", "index.ts", "testing", "cli"]);

const packagesOfTheBin = new Set([
  ..."chokidar cli-table3 commander jiti picocolors tinyglobby".split(" "),
]);

/** Bundled into the library files of the part that needs them. */
const packagesOfParts: Readonly<Record<string, string>> = { testing: "munkres" };

const MAX_LINES = 300;

interface File {
  /** Path inside src, with `/`. */
  path: string;
  /** The folder or, at the top of src, the file itself. */
  part: string;
  lines: number;
  /** Files of src that this one imports, by path inside src. */
  inner: string[];
  /** Everything else it imports. */
  outer: string[];
}

const partOf = (path: string): string => path.split("/")[0] ?? path;

/** Every import, export-from and dynamic import of a source text. */
function imported(source: string): string[] {
  const forms =
    /^(?:import|export)\b[^"';]*\bfrom\s*"([^"]+)"|^import\s*"([^"]+)"|\bimport\(\s*"([^"]+)"/gmu;
  return [...source.matchAll(forms)].map((found) => found[1] ?? found[2] ?? found[3] ?? "");
}

function read(path: string): File {
  const source = readFileSync(join(src, path), "utf8");
  const all = imported(source);
  return {
    path,
    part: partOf(path),
    lines: source.trimEnd().split("\n").length,
    inner: all
      .filter((name) => name.startsWith("."))
      .map((name) => posix.join(posix.dirname(path), name)),
    outer: all.filter((name) => !name.startsWith(".")),
  };
}

const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
  .map((entry) => relative(src, join(entry.parentPath, entry.name)).split(sep).join("/"))
  .sort()
  .map(read);
const edges = files.flatMap((file) => file.inner.map((to) => ({ file, to })));

/** The edges that break a law, as `from → to`. */
function offenders(breaks: (file: File, to: string) => boolean): string[] {
  return edges.filter(({ file, to }) => breaks(file, to)).map((e) => `${e.file.path} → ${e.to}`);
}

describe("imports", () => {
  it("know every part of src", () => {
    const parts = new Set(files.map((file) => file.part));
    expect([...parts].filter((part) => !order.includes(part))).toEqual([]);
  });

  it("lead to files that exist, named in full", () => {
    const known = new Set(files.map((file) => file.path));
    expect(offenders((_, to) => !known.has(to))).toEqual([]);
  });

  it("point one way", () => {
    const rank = (part: string) => order.indexOf(part);
    // What a span looks like is everybody's; errors.ts stands first in the order anyway.
    const leaf = "spans/types.ts";
    expect(offenders((file, to) => to !== leaf && rank(partOf(to)) > rank(file.part))).toEqual([]);
  });

  it("form no cycle", () => {
    const next = new Map(files.map((file) => [file.path, file.inner]));
    const state = new Map<string, "open" | "done">();
    const cycles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (state.get(path) === "done") return;
      if (state.get(path) === "open") {
        cycles.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
        return;
      }
      state.set(path, "open");
      for (const to of next.get(path) ?? []) visit(to, [...trail, path]);
      state.set(path, "done");
    };
    for (const file of files) visit(file.path, []);
    expect(cycles).toEqual([]);
  });

  it("of a leaf are leaves, never a barrel", () => {
    const barrel = (path: string) => posix.basename(path) === "index.ts";
    expect(
      offenders(
        (file, to) =>
          barrel(to) && (partOf(to) === file.part || !around.has(file.part)) && !barrel(file.path),
      ),
    ).toEqual([]);
  });

  it("of the compiled tables stand in one place each", () => {
    expect(
      offenders((file, to) => to.endsWith("/data.generated.ts") && file.part !== "lexicon"),
    ).toEqual([]);
    expect(
      offenders((file, to) => to.endsWith("/surface.generated.ts") && file.part !== "rules"),
    ).toEqual([]);
  });

  it("of the table of administrative units stand in its own entry only", () => {
    expect(offenders((file, to) => partOf(to) === "places" && file.part !== "places")).toEqual([]);
  });

  it("of packages stand in the bin, and where one is bundled in", () => {
    const name = (file: File, from: string) => `${file.path} → ${from}`;
    const foreign = files.flatMap((file) =>
      file.outer
        .filter((from) => {
          if (file.part !== "cli") return packagesOfParts[file.part] !== from;
          // `picocolors/types` is picocolors.
          const root = from.split("/")[0] ?? from;
          return !from.startsWith("node:") && !packagesOfTheBin.has(root);
        })
        .map((from) => name(file, from)),
    );
    expect(foreign).toEqual([]);
  });
});

describe("files", () => {
  it(`hold ${MAX_LINES} lines at most`, () => {
    const long = files
      .filter((file) => !file.path.endsWith(".generated.ts") && file.lines > MAX_LINES)
      .map((file) => `${file.path}: ${file.lines}`);
    expect(long).toEqual([]);
  });

  it("export by name", () => {
    const unnamed = files
      .filter((file) => /^export default\b/mu.test(readFileSync(join(src, file.path), "utf8")))
      .map((file) => file.path);
    expect(unnamed).toEqual([]);
  });
});
