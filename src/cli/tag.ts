import pc from "picocolors";
import { createTagger, type SpanType } from "../index.ts";
import { figureTypes, print } from "../testing/index.ts";
import { readInput } from "./input.ts";
import type { Io } from "./io.ts";
import { renderReading } from "./reading.ts";

export const FORMATS = ["jsonl", "table", "marked"] as const;

export interface TagFlags {
  format: (typeof FORMATS)[number];
  reference?: string;
  types?: SpanType[];
  color?: boolean;
}

/**
 * Labels each file and writes it in the wanted format. A file that cannot be read costs a line
 * on standard error; the others are still done.
 * @returns whether every file could be read
 */
export async function tagFiles(
  files: readonly string[],
  flags: TagFlags,
  io: Io,
): Promise<boolean> {
  const { format, reference, types } = flags;
  const tagger = createTagger({ reference, types });
  const colours = pc.createColors(flags.color ?? io.colour);
  let well = true;
  for (const file of files) {
    const input = await readInput(file, io);
    if ("problem" in input) {
      io.err(`nhan: ${input.name}: ${input.problem}\n`);
      well = false;
      continue;
    }
    const { id, text } = input;
    if (format === "jsonl") io.out(`${JSON.stringify({ id, spans: tagger.tag(text) })}\n`);
    else {
      if (files.length > 1) io.out(`${colours.bold(`== ${id}`)}\n`);
      const shown =
        format === "marked"
          ? print(text, tagger.tag(text), { attributes: figureTypes })
          : renderReading(tagger.annotate(text), colours);
      io.out(shown.endsWith("\n") ? shown : `${shown}\n`);
    }
  }
  return well;
}
