import { NhanError } from "../index.ts";
import { type GoldText, readGold } from "../testing/index.ts";
import { goldFiles, readInput } from "./input.ts";
import type { Io } from "./io.ts";

/** The files that paths name: themselves, or the `.txt` files of folders; what is amiss is told. */
export function textFiles(paths: readonly string[], complain: (line: string) => void): string[] {
  return paths.flatMap((path) => {
    if (path === "-") return [path];
    const found = goldFiles(path);
    if ("files" in found) return found.files;
    complain(`${path}: ${found.problem}`);
    return [];
  });
}

/** Reads every gold file; one that is not right costs a line. */
export async function readGolds(
  paths: readonly string[],
  io: Io,
  complain: (line: string) => void,
): Promise<GoldText[]> {
  const golds: GoldText[] = [];
  for (const file of textFiles(paths, complain)) {
    const input = await readInput(file, io);
    if ("problem" in input) {
      complain(`${input.name}: ${input.problem}`);
      continue;
    }
    try {
      golds.push(readGold(input.text, file));
    } catch (error) {
      if (!(error instanceof NhanError)) throw error;
      complain(firstLine(error));
    }
  }
  return golds;
}

/** What lies below the first line of an error, a caret, is for editors; here one line says it all. */
export const firstLine = (error: NhanError): string => error.message.split("\n", 1)[0];
