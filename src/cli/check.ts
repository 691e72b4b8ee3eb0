import type { Command } from "commander";
import pc from "picocolors";
import type { Colors } from "picocolors/types";
import { createTagger, NhanError, type Tagger } from "../index.ts";
import { defaultRules } from "../rules/index.ts";
import { formsOf } from "../testing/forms.ts";
import { type CheckFailure, checkRules, marked } from "../testing/index.ts";
import type { Io } from "./io.ts";
import { lineUp } from "./line-up.ts";
import { loadPack, type Pack } from "./load.ts";

export interface CheckFlags {
  reference?: string;
  json?: true;
  color?: boolean;
}

/** A pack of rules with the tagger that runs them beside the built-in ones. */
export interface Loaded extends Pack {
  tagger: Tagger;
}

/**
 * Runs the examples and near misses of the rules that files export, and tells what fails.
 * @returns whether the files could be loaded and all examples and near misses hold
 */
export async function checkFiles(
  paths: readonly string[],
  flags: CheckFlags,
  io: Io,
): Promise<boolean> {
  const loaded = await loadTagger(paths, flags.reference);
  if ("problem" in loaded) {
    io.err(`nhan: ${loaded.problem}\n`);
    return false;
  }
  if (loaded.rules.length === 0) {
    io.err(`nhan: ${paths.join(", ")}: no rule is exported; export what rule() makes\n`);
    return false;
  }
  const failures = checkPack(loaded, flags.reference);
  const colours = pc.createColors(flags.color ?? io.colour);
  io.out(
    flags.json ? `${JSON.stringify(failures, null, 2)}\n` : renderCheck(loaded, failures, colours),
  );
  return failures.length === 0;
}

/** What fails of a pack's examples and near misses. */
export function checkPack({ rules, tagger }: Loaded, reference?: string): CheckFailure[] {
  return checkRules(rules, { tag: tagger.tag, reference });
}

/**
 * Loads rule files and makes their tagger. A rule that bears the name of a built-in one stands in
 * its place.
 * @throws NhanError `bad-option` for a day of reference that is none
 */
export async function loadTagger(
  paths: readonly string[],
  reference?: string,
): Promise<Loaded | { problem: string }> {
  const pack = await loadPack(paths);
  if ("problem" in pack) return pack;
  const names = new Set(pack.rules.map(({ name }) => name));
  const drop = defaultRules.map(({ name }) => name).filter((name) => names.has(name));
  try {
    const { rules, lexicon } = pack;
    return { ...pack, tagger: createTagger({ rules, lexicon, drop, reference }) };
  } catch (error) {
    if (!(error instanceof NhanError) || error.code === "bad-option") throw error;
    return { problem: error.message };
  }
}

const WIDTH = 84;

/** Failures by rule and example; at the end a line that counts. */
export function renderCheck({ rules }: Pack, failures: readonly CheckFailure[], c: Colors): string {
  const blocks = rules.flatMap((rule) => {
    const own = failures.filter((failure) => failure.rule === rule.name);
    if (own.length === 0) return [];
    const sources = [...new Set(own.map(({ kind, source }) => `${kind} ${source}`))].map((key) =>
      own.filter(({ kind, source }) => `${kind} ${source}` === key),
    );
    return [
      `${c.red("✗")} ${c.bold(rule.name)}\n${sources.map((one) => renderSource(one, c)).join("")}`,
    ];
  });
  const count = (number: number, one: string, more: string): string =>
    `${number} ${number === 1 ? one : more}`;
  const sum = (list: (rule: Pack["rules"][number]) => readonly string[]): number =>
    rules.reduce((total, rule) => total + list(rule).length, 0);
  const what = [
    count(rules.length, "rule", "rules"),
    count(
      sum((rule) => rule.examples),
      "example",
      "examples",
    ),
    count(
      sum((rule) => rule.misses),
      "near miss",
      "near misses",
    ),
  ].join(", ");
  const end =
    blocks.length === 0
      ? c.green(`✓ ${what}: all hold`)
      : c.red(`✗ ${what}: ${count(blocks.length, "rule fails", "rules fail")}`);
  return `${[...blocks, end].join("\n")}\n`;
}

/** What fails of one example, in the first of its forms that fails. */
function renderSource(failures: readonly CheckFailure[], c: Colors): string {
  const [{ kind, form, source, found }] = failures;
  if (kind === "rule") return failures.map(({ problem }) => `  ${problem}\n`).join("");
  const shown = failures.filter((failure) => failure.form === form);
  const forms = [...new Set(failures.map((failure) => failure.form))].join(", ");
  const lines = [`  ${kind === "miss" ? "near miss" : kind}, ${forms}`];
  for (const { problem } of shown) {
    lines.push(...problem.split("\n").map((line) => `    ${c.yellow(line.normalize("NFC"))}`));
  }
  // What cannot be read as marked text shows itself in the problem.
  if (found !== undefined) {
    const written = kind === "miss" ? { text: source, spans: [] } : marked(source);
    const expected = formsOf(written, true).find((one) => one.form === form) ?? written;
    for (const [above, below] of lineUp(expected, marked(found), WIDTH)) {
      lines.push(
        `    ${c.dim("expected")}  ${c.green(above)}`,
        `    ${c.dim("found   ")}  ${c.red(below)}`,
      );
    }
  }
  return `${lines.join("\n")}\n`;
}

/** Adds `nhan check` to the program; `done` is told whether all was well. */
export function addCheck(program: Command, io: Io, done: (well: boolean) => void): void {
  program
    .command("check")
    .description("run the examples and near misses of the rules that files export")
    .argument("<RULES...>", "rule files in TypeScript or JavaScript")
    .option("--reference <day>", "the day that relative dates resolve against: YYYY-MM-DD")
    .option("--json", "write what fails as JSON")
    .option("--color", "colour the output")
    .option("--no-color", "do not colour the output")
    .action(async (paths: string[], flags: CheckFlags) => {
      done(await checkFiles(paths, flags, io));
    });
}
