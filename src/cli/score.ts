import pc from "picocolors";
import { createTagger, NhanError, type SpanType } from "../index.ts";
import {
  compareTaggers,
  type GoldText,
  readSnapshot,
  type Snapshot,
  score,
} from "../testing/index.ts";
import { firstLine, readGolds } from "./gold.ts";
import { readInput } from "./input.ts";
import type { Io } from "./io.ts";
import { renderComparison, renderConfusion, renderMeasures } from "./score-measures.ts";
import { renderErrors, renderFiles, renderScore } from "./score-report.ts";

export interface ScoreFlags {
  types?: SpanType[];
  errors?: true;
  fileTable?: true;
  measures?: true;
  confusion?: true;
  /** How often to draw the texts anew. */
  bootstrap?: number;
  /** A snapshot file. */
  against?: string;
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
  let well = true;
  const complain = (line: string): void => {
    io.err(`nhan: ${line}\n`);
    well = false;
  };
  const tagger = createTagger();
  const golds = await readGolds(paths, io, complain);
  if (golds.length === 0) return false;
  const pairs = golds.map((gold) => ({
    gold,
    predicted: tagger.tag(gold.text, { reference: gold.ref }),
  }));
  const bootstrap = flags.bootstrap === undefined ? undefined : { samples: flags.bootstrap };
  const total = score(pairs, { types, bootstrap });
  const old = flags.against === undefined ? undefined : await load(flags.against, io, complain);
  const comparison =
    old === undefined
      ? undefined
      : compareTaggers(withBefore(pairs, old, complain), { types, bootstrap });
  if (flags.json) {
    io.out(`${JSON.stringify(comparison ? { ...total, comparison } : total, null, 2)}\n`);
    return well;
  }
  const colours = pc.createColors(flags.color ?? io.colour);
  io.out(renderScore(total, colours));
  if (flags.measures || bootstrap) io.out(renderMeasures(total, colours));
  if (flags.confusion) io.out(renderConfusion(total, colours));
  if (flags.fileTable) {
    const files = pairs.map((pair) => ({ id: pair.gold.id, score: score([pair], { types }) }));
    io.out(renderFiles(files, colours));
  }
  if (flags.errors) io.out(renderErrors(total.errors, colours));
  if (comparison) io.out(renderComparison(comparison, colours));
  return well;
}

async function load(
  path: string,
  io: Io,
  complain: (line: string) => void,
): Promise<Snapshot | undefined> {
  const input = await readInput(path, io);
  if ("problem" in input) {
    complain(`${input.name}: ${input.problem}`);
    return undefined;
  }
  try {
    return readSnapshot(input.text, input.name);
  } catch (error) {
    if (!(error instanceof NhanError)) throw error;
    complain(firstLine(error));
    return undefined;
  }
}

/** Gold texts with what a snapshot holds of them; one that it does not hold costs a line. */
function withBefore(
  pairs: readonly { gold: GoldText; predicted: Snapshot[number]["spans"] }[],
  old: Snapshot,
  complain: (line: string) => void,
): Parameters<typeof compareTaggers>[0] {
  return pairs.flatMap(({ gold, predicted }) => {
    const then = old.find(({ id }) => id === gold.id);
    if (then?.text === gold.text) return [{ gold, before: then.spans, after: predicted }];
    complain(`${gold.id}: ${then === undefined ? "not" : "another text"} in the snapshot`);
    return [];
  });
}
