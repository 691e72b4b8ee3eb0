import pc from "picocolors";
import { createTagger, NhanError, type SpanType } from "../index.ts";
import { readGold, type ScorePair, score } from "../testing/index.ts";
import { goldFiles, readInput } from "./input.ts";
import type { Io } from "./io.ts";
import { renderErrors, renderFiles, renderScore } from "./score-report.ts";

export interface ScoreFlags {
  types?: SpanType[];
  errors?: true;
  fileTable?: true;
  json?: true;
  color?: boolean;
}

/**
 * Scores the tagger against gold files and writes the tables.
 * @returns whether every file could be read
 */
export async function scoreFiles(
  paths: readonly string[],
  flags: ScoreFlags,
  io: Io,
): Promise<boolean> {
  const { types } = flags;
  const { pairs, well } = await readPairs(paths, io);
  if (pairs.length === 0) return false;
  const total = score(pairs, { types });
  if (flags.json) {
    io.out(`${JSON.stringify(total, null, 2)}\n`);
    return well;
  }
  const colours = pc.createColors(flags.color ?? io.colour);
  io.out(renderScore(total, colours));
  if (flags.fileTable) {
    const files = pairs.map((pair) => ({ id: pair.gold.id, score: score([pair], { types }) }));
    io.out(renderFiles(files, colours));
  }
  if (flags.errors) io.out(renderErrors(total.errors, colours));
  return well;
}

type Pair = ScorePair & { gold: { id: string } };

/** Reads and tags every gold file; one that is not right costs a line on standard error. */
async function readPairs(
  paths: readonly string[],
  io: Io,
): Promise<{ pairs: Pair[]; well: boolean }> {
  const tagger = createTagger();
  const pairs: Pair[] = [];
  let well = true;
  const complain = (line: string): void => {
    io.err(`nhan: ${line}\n`);
    well = false;
  };
  for (const path of paths) {
    const found = goldFiles(path);
    if ("problem" in found) {
      complain(`${path}: ${found.problem}`);
      continue;
    }
    for (const file of found.files) {
      const input = await readInput(file, io);
      if ("problem" in input) {
        complain(`${input.name}: ${input.problem}`);
        continue;
      }
      try {
        const gold = readGold(input.text, file);
        pairs.push({ gold, predicted: tagger.tag(gold.text, { reference: gold.ref }) });
      } catch (error) {
        if (!(error instanceof NhanError)) throw error;
        // The caret below the first line is for editors; here one line says it all.
        complain(error.message.split("\n", 1)[0]);
      }
    }
  }
  return { pairs, well };
}
