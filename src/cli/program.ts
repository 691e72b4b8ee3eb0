import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { NhanError, type SpanType, spanKinds } from "../index.ts";
import { addCheck } from "./check.ts";
import { addDiff } from "./diff.ts";
import { addExplain } from "./explain.ts";
import type { Io } from "./io.ts";
import { rulesOption } from "./rules-option.ts";
import { type ScoreFlags, scoreFiles } from "./score.ts";
import { addSnapshot } from "./snapshot.ts";
import { FORMATS, type TagFlags, tagFiles } from "./tag.ts";
import { addWatch } from "./watch.ts";

/** Everything was well; an input or a check was not; the command line was not. */
export const EXIT = { ok: 0, failed: 1, usage: 2 } as const;

/**
 * Runs the program.
 * @param argv the arguments after the program's name
 * @returns the exit code
 */
export async function run(argv: readonly string[], io: Io, version: string): Promise<number> {
  let failed = false;
  const program = new Command("nhan")
    .description("Reads Vietnamese text and labels people, offices, bodies, places and figures.")
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: io.out,
      writeErr: io.err,
      // commander writes `error: …` and may add a suggestion on a line of its own
      outputError: (text, write) =>
        write(
          `nhan: ${text
            .replace(/^error: /u, "")
            .trim()
            .replace(/\s+/gu, " ")}\n`,
        ),
    });

  const tag = program
    .command("tag")
    .description("label the text of files")
    .argument("[FILE...]", "text files in UTF-8; - is standard input")
    .addOption(new Option("--format <format>", "what to write").choices(FORMATS).default("jsonl"))
    .option("--reference <day>", "the day that relative dates resolve against: YYYY-MM-DD")
    .addOption(typesOption("find these types only, by commas"))
    .option("--color", "colour the output")
    .option("--no-color", "do not colour the output")
    .action(async (files: string[], flags: TagFlags) => {
      if (files.length === 0 && !io.piped) {
        tag.error("error: no FILE is given; name one, or - for standard input");
      }
      failed = !(await tagFiles(files.length === 0 ? ["-"] : files, flags, io));
    });

  program
    .command("score")
    .description("score the tagger against gold files")
    .argument("<GOLD...>", "gold files, or folders of them")
    .addOption(rulesOption())
    .addOption(typesOption("score these types only, by commas"))
    .option("--errors", "list every miss, extra and wrong value")
    .option("--file-table", "give each file's F1 as well")
    .option("--measures", "give the four measures of SemEval 2013 as well")
    .option("--confusion", "give what each type was taken for as well")
    .option(
      "--bootstrap <draws>",
      "give the measures with 95% intervals, from so many draws",
      draws,
    )
    .option(
      "--against <snapshot>",
      "tell what got fixed and what broke since a snapshot of the gold",
    )
    .option("--json", "write the whole score as JSON")
    .option("--color", "colour the output")
    .option("--no-color", "do not colour the output")
    .action(async (paths: string[], flags: ScoreFlags) => {
      failed = !(await scoreFiles(paths, flags, io));
    });

  const done = (well: boolean): void => {
    failed = !well;
  };
  addSnapshot(program, io, done);
  addDiff(program, io, done);
  addCheck(program, io, done);
  addExplain(program, io, done);
  addWatch(program, io, done);

  try {
    await program.parseAsync(argv, { from: "user" });
  } catch (error) {
    // The tagger itself refuses what is no option of its own, such as a day that does not exist.
    if (error instanceof NhanError && error.code === "bad-option") {
      io.err(`nhan: ${error.message}\n`);
      return EXIT.usage;
    }
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  }
  return failed ? EXIT.failed : EXIT.ok;
}

const typesOption = (text: string): Option =>
  new Option("--types <list>", text).argParser((list: string): SpanType[] => {
    const names = list.split(",").map((name) => name.trim());
    const unknown = names.filter((name) => !isType(name));
    if (unknown.length === 0) return names.filter(isType);
    const known = Object.keys(spanKinds).join(", ");
    throw new InvalidArgumentError(`No type ${unknown.join(", ")}; the types are ${known}.`);
  });

function draws(text: string): number {
  if (/^[1-9]\d*$/u.test(text)) return Number(text);
  throw new InvalidArgumentError("It is a whole number from 1.");
}

const isType = (name: string): name is SpanType => Object.hasOwn(spanKinds, name);
