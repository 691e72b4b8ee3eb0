import pc from "picocolors";
import type { SpanType } from "../index.ts";
import { compareTaggers, type GoldText, type Snapshot, score } from "../testing/index.ts";
import { readGolds } from "./gold.ts";
import type { Io } from "./io.ts";
import { taggerWith } from "./rules-option.ts";
import { renderComparison, renderConfusion, renderMeasures } from "./score-measures.ts";
import { renderErrors, renderFiles, renderScore } from "./score-report.ts";
import { loadSnapshot } from "./snapshot.ts";

export interface ScoreFlags {
  rules?: readonly string[];
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
  const made = await taggerWith(flags.rules);
  if ("problem" in made) {
    complain(made.problem);
    return false;
  }
  const golds = await readGolds(paths, io, complain);
  if (golds.length === 0) return false;
  const pairs = golds.map((gold) => ({
    gold,
    predicted: made.tagger.tag(gold.text, { reference: gold.ref }),
  }));
  const bootstrap = flags.bootstrap === undefined ? undefined : { samples: flags.bootstrap };
  const total = score(pairs, { types, bootstrap });
  const old = flags.against === undefined ? undefined : await loadSnapshot(flags.against, io);
  if (old && "problem" in old) complain(old.problem);
  const comparison =
    old === undefined || "problem" in old
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
