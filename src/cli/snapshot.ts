import { writeFileSync } from "node:fs";
import type { Command } from "commander";
import { NhanError } from "../index.ts";
import {
  printSnapshot,
  readSnapshot,
  type Snapshot,
  snapshot,
  type TextRecord,
} from "../testing/index.ts";
import { firstLine, readGolds, textFiles } from "./gold.ts";
import { problemOf, readInput } from "./input.ts";
import type { Io } from "./io.ts";
import { rulesOption, taggerWith } from "./rules-option.ts";

interface SnapshotFlags {
  rules?: readonly string[];
  output?: string;
  reference?: string;
  gold?: true;
}

/** `nhan snapshot`: what the tagger finds in texts, to be held against a later state by `nhan diff`. */
export function addSnapshot(program: Command, io: Io, done: (well: boolean) => void): void {
  program
    .command("snapshot")
    .description("keep what the tagger finds in texts, for nhan diff")
    .argument("<FILE...>", "text files in UTF-8, or folders of .txt files; - is standard input")
    .addOption(rulesOption())
    .option("-o, --output <file>", "where to write it; default: standard output")
    .option("--reference <day>", "the day that relative dates resolve against: YYYY-MM-DD")
    .option("--gold", "the files are gold: leave the markup out, and take each one's own day")
    .action(async (paths: string[], flags: SnapshotFlags) => {
      done(await takeSnapshot(paths, flags, io));
    });
}

/** @returns whether every file could be read, and the snapshot be written */
async function takeSnapshot(
  paths: readonly string[],
  { rules, output, reference, gold }: SnapshotFlags,
  io: Io,
): Promise<boolean> {
  let well = true;
  const complain = (line: string): void => {
    io.err(`nhan: ${line}\n`);
    well = false;
  };
  const made = await taggerWith(rules, reference);
  if ("problem" in made) {
    complain(made.problem);
    return well;
  }
  const texts = gold
    ? (await readGolds(paths, io, complain)).map(({ id, text, ref }) => ({
        id,
        text,
        reference: ref ?? reference,
      }))
    : await readTexts(paths, reference, io, complain);
  try {
    const lines = printSnapshot(snapshot(made.tagger, texts));
    if (output === undefined) io.out(lines);
    else writeFileSync(output, lines);
  } catch (error) {
    if (error instanceof NhanError) complain(firstLine(error));
    else complain(`${output}: ${problemOf(error)}`);
  }
  return well;
}

async function readTexts(
  paths: readonly string[],
  reference: string | undefined,
  io: Io,
  complain: (line: string) => void,
): Promise<TextRecord[]> {
  const texts: TextRecord[] = [];
  for (const file of textFiles(paths, complain)) {
    const input = await readInput(file, io);
    if ("problem" in input) complain(`${input.name}: ${input.problem}`);
    else texts.push({ id: input.id, text: input.text, reference });
  }
  return texts;
}

/** Reads a snapshot from a file; `-` is standard input. */
export async function loadSnapshot(path: string, io: Io): Promise<Snapshot | { problem: string }> {
  const input = await readInput(path, io);
  if ("problem" in input) return { problem: `${input.name}: ${input.problem}` };
  try {
    return readSnapshot(input.text, input.name);
  } catch (error) {
    if (!(error instanceof NhanError)) throw error;
    return { problem: firstLine(error) };
  }
}
