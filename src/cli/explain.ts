import type { Command } from "commander";
import pc from "picocolors";
import { createTagger } from "../index.ts";
import { loadTagger } from "./check.ts";
import { renderExplanation } from "./explain-report.ts";
import { readInput } from "./input.ts";
import type { Io } from "./io.ts";

export interface ExplainFlags {
  file?: string;
  rules?: string[];
  reference?: string;
  json?: true;
  color?: boolean;
}

/**
 * Tells how a text is read: its tokens, what the lexicon knows of them, and which candidates won.
 * @param given the text; `-` is standard input; absent where `flags.file` names it
 * @returns whether the text and the rules could be read
 */
export async function explainText(
  given: string | undefined,
  flags: ExplainFlags,
  io: Io,
): Promise<boolean> {
  const { file = given === "-" ? "-" : undefined, reference } = flags;
  const input = file === undefined ? { text: given ?? "" } : await readInput(file, io);
  if ("problem" in input) {
    io.err(`nhan: ${input.name}: ${input.problem}\n`);
    return false;
  }
  const loaded =
    flags.rules === undefined
      ? { tagger: createTagger({ reference }) }
      : await loadTagger(flags.rules, reference);
  if ("problem" in loaded) {
    io.err(`nhan: ${loaded.problem}\n`);
    return false;
  }
  const { text } = input;
  const trace = loaded.tagger.explain(text);
  const spans = loaded.tagger.tag(text);
  io.out(
    flags.json
      ? `${JSON.stringify({ ...trace, spans }, null, 2)}\n`
      : renderExplanation(trace, spans, pc.createColors(flags.color ?? io.colour)),
  );
  return true;
}

/** Adds `nhan explain` to the program; `done` is told whether all was well. */
export function addExplain(program: Command, io: Io, done: (well: boolean) => void): void {
  const explain = program
    .command("explain")
    .description("tell how a text is read: tokens, lexicon entries, candidates and why they lost")
    .argument("[TEXT]", "the text; - is standard input")
    .option("--file <file>", "the file that holds the text")
    .option(
      "--rules <file>",
      "a rule file to read with; may be given again",
      (one, all?: string[]) => [...(all ?? []), one],
    )
    .option("--reference <day>", "the day that relative dates resolve against: YYYY-MM-DD")
    .option("--json", "write the whole trace as JSON")
    .option("--color", "colour the output")
    .option("--no-color", "do not colour the output")
    .action(async (text: string | undefined, flags: ExplainFlags) => {
      const piped = text === undefined && flags.file === undefined && io.piped;
      if (text === undefined && flags.file === undefined && !piped) {
        explain.error("error: no TEXT is given; write it, name a --file, or - for standard input");
      }
      if (text !== undefined && flags.file !== undefined) {
        explain.error("error: give TEXT or --file, not both");
      }
      done(await explainText(piped ? "-" : text, flags, io));
    });
}
