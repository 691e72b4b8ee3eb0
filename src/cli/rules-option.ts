import { Option } from "commander";
import { createTagger, type Tagger } from "../index.ts";
import { loadTagger } from "./check.ts";

/** `--rules FILE`, which may come several times. */
export const rulesOption = (): Option =>
  new Option(
    "--rules <file>",
    "run the rules of this file as well; may come several times",
  ).argParser((file: string, before: readonly string[] = []) => [...before, file]);

/** The tagger of the built-in rules and of those that files export. */
export async function taggerWith(
  files: readonly string[] | undefined,
  reference?: string,
): Promise<{ tagger: Tagger } | { problem: string }> {
  // Without files the loader of TypeScript is not needed.
  if (files === undefined) return { tagger: createTagger({ reference }) };
  return loadTagger(files, reference);
}
