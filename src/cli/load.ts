import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { LexiconRow, Rule } from "../authoring.ts";

/** What rule files export. */
export interface Pack {
  rules: readonly Rule[];
  lexicon: readonly LexiconRow[];
}

const self = createRequire(import.meta.url);
const root = dirname(self.resolve("nhan/package.json"));

/**
 * Loads rule files, TypeScript or JavaScript, with what they import, afresh at each call. Rules and
 * lexicon rows are found in named and default exports, alone or in arrays.
 * @returns each rule once, or why a file cannot be loaded
 */
export async function loadPack(paths: readonly string[]): Promise<Pack | { problem: string }> {
  const gone = paths.find((path) => !existsSync(path));
  if (gone !== undefined) return { problem: `${gone}: no such file` };
  // Its compiler is large, and the other commands do without.
  const { createJiti } = await import("jiti/static");
  const jiti = createJiti(import.meta.url, {
    alias: ownEntries(),
    fsCache: false,
    moduleCache: false,
    interopDefault: false,
  });
  // One module imports them all, so that what they share is loaded once.
  const entry = paths.map((path, i) => `export * as _${i} from ${JSON.stringify(resolve(path))};`);
  try {
    const filename = join(process.cwd(), "nhan-rules.mjs");
    const loaded = await jiti.evalModule(entry.join("\n"), { async: true, ext: ".mjs", filename });
    return packOf(Object.values(loaded as Record<string, object>));
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

function packOf(modules: readonly object[]): Pack {
  const exported = modules.flatMap((module) => Object.values(module) as unknown[]);
  const values = [...new Set(exported.flat(Number.POSITIVE_INFINITY))];
  return { rules: values.filter(isRule), lexicon: values.filter(isRow) };
}

function isRule(value: unknown): value is Rule {
  const { name, pattern, read } = (value ?? {}) as Partial<Rule>;
  return typeof name === "string" && typeof pattern?.op === "string" && typeof read === "function";
}

function isRow(value: unknown): value is LexiconRow {
  const row = (value ?? {}) as Partial<LexiconRow>;
  return typeof row.phrase === "string" && typeof row.class === "string";
}

/** This package's own entries by name: a rule file finds them wherever it stands. */
function ownEntries(): Record<string, string> {
  const { exports } = self("nhan/package.json") as { exports: Record<string, unknown> };
  const entries: Record<string, string> = {};
  for (const entry of Object.keys(exports).filter((name) => !name.endsWith(".json"))) {
    const name = `nhan${entry.slice(1)}`;
    entries[name] = import.meta.url.endsWith(".ts") ? sourceOf(entry) : self.resolve(name);
  }
  return entries;
}

/** `./rules` is `src/rules.ts` or `src/rules/index.ts`. */
function sourceOf(entry: string): string {
  const stem = fileURLToPath(new URL(`../${entry}`, import.meta.url));
  return existsSync(`${stem}.ts`) ? `${stem}.ts` : join(stem, "index.ts");
}

/** A line: what is wrong, and where in the user's own files. */
function problemOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const message = error.message
    .split(/\nRequire stack:/u, 1)[0]
    .replace(/\s+/gu, " ")
    .trim();
  const ours = ["dist", "src", "node_modules"].map((folder) => join(root, folder));
  const places = (error.stack ?? "").matchAll(/(?:\(|at |file:\/\/)(\/[^\s()]+:\d+:\d+)/gu);
  const place = [...places]
    .map(([, found]) => found)
    .find((found) => !ours.some((folder) => found.startsWith(folder)));
  return place === undefined || message.includes(place) ? message : `${message} at ${place}`;
}
