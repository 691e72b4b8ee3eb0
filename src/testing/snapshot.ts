import { nhanError } from "../errors.ts";
import type { AnySpan as Span } from "../spans/types.ts";
import { type TaggerLike, tagOf } from "./types.ts";

/** A text to be tagged for a snapshot. */
export interface TextRecord {
  /** Names the text in both snapshots of a diff. */
  id: string;
  text: string;
  /** The day that its relative dates resolve against. */
  reference?: string;
}

/** A text with the outermost spans that a tagger found in it; plain JSON. */
export interface SnapshotText extends TextRecord {
  spans: readonly Span[];
}

/** What a tagger found in some texts. */
export type Snapshot = readonly SnapshotText[];

/**
 * Tags every text and keeps what was found, to be held against a later state of the rules by
 * `diffSnapshots`.
 * @throws NhanError `bad-snapshot` for an id that comes twice
 */
export function snapshot(tagger: TaggerLike, texts: Iterable<TextRecord>): Snapshot {
  const tag = tagOf(tagger);
  const taken = [...texts].map(({ id, text, reference }) => ({
    id,
    text,
    ...(reference === undefined ? {} : { reference }),
    spans: tag(text, reference === undefined ? {} : { reference }),
  }));
  const seen = new Set<string>();
  taken.forEach(({ id }, i) => {
    if (seen.has(id)) {
      throw bad(`texts[${i}]`, `the id ${id} comes twice`, "give each text an id of its own");
    }
    seen.add(id);
  });
  return taken;
}

/** Writes a snapshot as lines of JSON, one a text. */
export function printSnapshot(taken: Snapshot): string {
  return taken.map((text) => `${JSON.stringify(text)}\n`).join("");
}

/**
 * Reads what `printSnapshot` wrote.
 * @param source what the file holds
 * @param fileName what errors call it
 * @throws NhanError `bad-snapshot` with file and line
 */
export function readSnapshot(source: string, fileName: string): Snapshot {
  const seen = new Set<string>();
  return source.split("\n").flatMap((line, i) => {
    if (line.trim() === "") return [];
    const refuse = (problem: string) =>
      bad(`${fileName}:${i + 1}`, problem, "take the snapshot anew");
    const text = parse(line);
    if (!isSnapshotText(text)) throw refuse("not a text of a snapshot");
    if (seen.has(text.id)) throw refuse(`the id ${text.id} comes twice`);
    seen.add(text.id);
    return [text];
  });
}

const bad = (where: string, problem: string, mend: string) =>
  nhanError("bad-snapshot", where, { problem, mend });

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

function isSnapshotText(value: unknown): value is SnapshotText {
  return (
    isObject(value) &&
    typeof value.id === "string" &&
    typeof value.text === "string" &&
    Array.isArray(value.spans) &&
    value.spans.every(isSpan)
  );
}

function isSpan(value: unknown): value is Span {
  return (
    isObject(value) &&
    typeof value.type === "string" &&
    typeof value.rule === "string" &&
    typeof value.start === "number" &&
    typeof value.end === "number" &&
    isObject(value.value) &&
    Array.isArray(value.children) &&
    value.children.every(isSpan)
  );
}
