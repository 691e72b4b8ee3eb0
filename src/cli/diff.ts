import type { Command } from "commander";
import pc from "picocolors";
import type { Colors } from "picocolors/types";
import { diffSnapshots, printDiff, type Snapshot } from "../testing/index.ts";
import type { Io } from "./io.ts";
import { loadSnapshot } from "./snapshot.ts";

interface DiffFlags {
  json?: true;
  color?: boolean;
}

/** `nhan diff`: what became of the spans between two snapshots. It exits as `diff` does. */
export function addDiff(program: Command, io: Io, done: (same: boolean) => void): void {
  const diff = program
    .command("diff")
    .description("tell two snapshots apart; exits with 0 when they agree, 1 when not, 2 in trouble")
    .argument("<OLD>", "a snapshot; - is standard input")
    .argument("<NEW>", "a later one of the same texts")
    .option("--json", "write the differences as JSON")
    .option("--color", "colour the output")
    .option("--no-color", "do not colour the output")
    .action(async (old: string, now: string, flags: DiffFlags) => {
      const load = async (path: string): Promise<Snapshot> => {
        const read = await loadSnapshot(path, io);
        return "problem" in read ? diff.error(`error: ${read.problem}`) : read;
      };
      const found = diffSnapshots(await load(old), await load(now));
      const { changes, added, removed, rewritten } = found;
      io.out(
        flags.json
          ? `${JSON.stringify(found, null, 2)}\n`
          : painted(printDiff(found), pc.createColors(flags.color ?? io.colour)),
      );
      done([changes, added, removed, rewritten].every((list) => list.length === 0));
    });
}

function painted(lines: string, c: Colors): string {
  const paints: Record<string, (text: string) => string> = {
    "+": c.green,
    "-": c.red,
    "~": c.yellow,
  };
  return lines.replace(/^([-+~]) .*$/gmu, (line, sign: string) => paints[sign](line));
}
