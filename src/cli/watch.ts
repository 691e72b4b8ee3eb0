import { dirname, relative } from "node:path";
import type { Command } from "commander";
import pc from "picocolors";
import type { Colors } from "picocolors/types";
import { type Change, changeLine, changes, type Tagged } from "./changes.ts";
import { checkPack, loadTagger, renderCheck } from "./check.ts";
import { goldFiles, readInput } from "./input.ts";
import type { Io } from "./io.ts";

export interface WatchFlags {
  reference?: string;
  color?: boolean;
}

/** How long to wait for further files that are saved together, in milliseconds. */
const SETTLE = 80;

/**
 * Checks a rule file and tags texts, again whenever one of them, or a file that stands beside the
 * rules or below, is saved; tells what changed in the spans since the last run.
 * @param paths text files, or folders of `.txt` files
 * @param signal ends it
 * @returns whether the texts could be found, once it is ended
 */
export async function watchRules(
  rules: string,
  paths: readonly string[],
  flags: WatchFlags,
  io: Io,
  signal?: AbortSignal,
): Promise<boolean> {
  const c = pc.createColors(flags.color ?? io.colour);
  for (const path of paths) {
    const found = goldFiles(path);
    if (!("problem" in found)) continue;
    io.err(`nhan: ${path}: ${found.problem}\n`);
    return false;
  }
  let last: ReadonlyMap<string, Tagged> | undefined;
  const run = async (): Promise<void> => {
    const loaded = await loadTagger([rules], flags.reference);
    if ("problem" in loaded) {
      io.err(`nhan: ${loaded.problem}\n`);
      return;
    }
    io.out(renderCheck(loaded, checkPack(loaded, flags.reference), c));
    const now = await tagTexts(paths, loaded.tagger.tag, io);
    io.out(last === undefined ? summary(now) : renderChanges(last, now, c));
    last = now;
  };
  await run();

  const { watch } = await import("chokidar");
  const roots = [dirname(rules), ...paths];
  const watcher = watch(roots, { ignoreInitial: true, ignored: ignoredIn(roots) });
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const saved = new Set<string>();
  watcher.on("all", (_, path) => {
    saved.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const names = [...saved].map((one) => relative(process.cwd(), one)).sort();
      saved.clear();
      running = running.then(async () => {
        io.out(`\n${c.bold(`↻ ${names.join(", ")}`)}\n`);
        await run();
      });
    }, SETTLE);
  });
  await new Promise<void>((resolve) => {
    watcher.on("ready", () => io.out(`${c.dim("watching; end with Ctrl-C")}\n`));
    signal?.addEventListener("abort", () => resolve());
  });
  clearTimeout(timer);
  await watcher.close();
  await running;
  return true;
}

/** Only texts, rules and what they may read are watched, below the folders that were named. */
function ignoredIn(roots: readonly string[]) {
  return (path: string, stats?: { isFile(): boolean }): boolean => {
    const below = roots.map((root) => relative(root, path)).filter((rest) => !/^\.\./u.test(rest));
    if (below.every((rest) => /(?:^|[\\/])(?:node_modules|\.[^\\/]+)(?:[\\/]|$)/u.test(rest))) {
      return below.length > 0;
    }
    return stats?.isFile() === true && !/\.(?:txt|tsv|json|[cm]?[jt]sx?)$/u.test(path);
  };
}

/** The texts as they are now, by file; one that cannot be read costs a line. */
async function tagTexts(
  paths: readonly string[],
  tag: (text: string) => Tagged["spans"],
  io: Io,
): Promise<Map<string, Tagged>> {
  const read = new Map<string, Tagged>();
  for (const path of paths) {
    const found = goldFiles(path);
    for (const file of "problem" in found ? [] : found.files) {
      const input = await readInput(file, io);
      if ("problem" in input) io.err(`nhan: ${input.name}: ${input.problem}\n`);
      else read.set(file, { text: input.text, spans: tag(input.text) });
    }
  }
  return read;
}

function summary(now: ReadonlyMap<string, Tagged>): string {
  const spans = [...now.values()].reduce((sum, one) => sum + one.spans.length, 0);
  return `${now.size} ${now.size === 1 ? "text" : "texts"}, ${spans} outermost spans\n`;
}

const NOTHING: Tagged = { text: "", spans: [] };

function renderChanges(
  last: ReadonlyMap<string, Tagged>,
  now: ReadonlyMap<string, Tagged>,
  c: Colors,
): string {
  const paint = { new: c.green, gone: c.red, other: c.yellow };
  const lines = [...new Set([...last.keys(), ...now.keys()])].sort().flatMap((file) => {
    const [before, after] = [last.get(file) ?? NOTHING, now.get(file) ?? NOTHING];
    return changes(before, after).map((change) => {
      const { text } = change.kind === "gone" ? before : after;
      return `${c.dim(`${file}:${placeIn(text, change)}`)} ${paint[change.kind](changeLine(change))}\n`;
    });
  });
  return lines.length === 0 ? "no span changed\n" : lines.join("");
}

/** `line:column`, from 1. */
function placeIn(text: string, { span }: Change): string {
  const lines = text.slice(0, span.start).split("\n");
  return `${lines.length}:${lines[lines.length - 1].length + 1}`;
}

/** Adds `nhan watch` to the program; `done` is told whether all was well. */
export function addWatch(program: Command, io: Io, done: (well: boolean) => void): void {
  program
    .command("watch")
    .description("check rules and tag texts again on save, and tell which spans changed")
    .argument("<RULES>", "a rule file in TypeScript or JavaScript")
    .argument("<TEXTS...>", "text files, or folders of them")
    .option("--reference <day>", "the day that relative dates resolve against: YYYY-MM-DD")
    .option("--color", "colour the output")
    .option("--no-color", "do not colour the output")
    .action(async (rules: string, texts: string[], flags: WatchFlags) => {
      done(await watchRules(rules, texts, flags, io));
    });
}
