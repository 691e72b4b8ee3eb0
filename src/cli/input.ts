import { readdirSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import type { Io } from "./io.ts";

/** A text to read, or why it cannot be read. */
export type Input = { id: string; name: string } & ({ text: string } | { problem: string });

const STDIN = "-";

/** Reads a file as one text; `-` is standard input. */
export async function readInput(path: string, io: Io): Promise<Input> {
  const name = path === STDIN ? "stdin" : path;
  const id = basename(name, extname(name));
  try {
    const bytes = path === STDIN ? await io.stdin() : await readFile(path);
    // A byte order mark stays, so that offsets are those of the file as it stands.
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    return { id, name, text: decoder.decode(bytes) };
  } catch (error) {
    return { id, name, problem: problemOf(error) };
  }
}

/** The gold files that a path names: itself, or the `.txt` files of a folder by name. */
export function goldFiles(path: string): { files: string[] } | { problem: string } {
  try {
    if (!statSync(path).isDirectory()) return { files: [path] };
    const names = readdirSync(path).filter((name) => name.endsWith(".txt"));
    if (names.length === 0) return { problem: "no .txt file in this folder" };
    return { files: names.sort().map((name) => join(path, name)) };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

/** Why the system refused, in a few words. */
export function problemOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case "ENOENT":
      return "no such file";
    case "EISDIR":
      return "is a directory";
    case "EACCES":
      return "may not be read";
    case "ERR_ENCODING_INVALID_ENCODED_DATA":
      return "not UTF-8";
    default:
      return message;
  }
}
