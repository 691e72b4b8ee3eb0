import { nhanError } from "./errors.ts";
import type { Day } from "./grammar/match.ts";
import type { Rule } from "./grammar/rule.ts";
import type { LexiconRow } from "./lexicon/lexicon.ts";

/** Options of one reading. */
export interface TagOptions {
  /** The day that relative dates count from: `"2021-11-30"`, or a `Date` read in UTC+7. */
  reference?: string | Date;
}

/** Options of a tagger. */
export interface TaggerOptions<R extends Rule = Rule> extends TagOptions {
  /** Rules of one's own, run beside the built-in ones. */
  rules?: readonly R[];
  /** Names of rules to leave out, or families (`person` drops `person.…`). */
  drop?: readonly string[];
  /** Lexicon entries of one's own. */
  lexicon?: readonly LexiconRow[];
  /** The types to give; all when left out. */
  types?: readonly string[];
}

const HANOI = 7 * 60 * 60 * 1000;

/** @throws NhanError `unknown-option` for a name that is not in `known`, `bad-option` for no object. */
export function checkNames(options: unknown, known: readonly string[]): void {
  if (typeof options !== "object" || options === null) {
    throw nhanError("bad-option", "options", {
      name: "options",
      got: options,
      wanted: `an object with any of: ${known.join(", ")}`,
    });
  }
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) throw nhanError("unknown-option", name, { name, known });
  }
}

/** The reference day. @throws NhanError `bad-option` when it is no calendar day. */
export function readReference(reference: unknown): Day | undefined {
  if (reference === undefined) return undefined;
  if (reference instanceof Date && !Number.isNaN(reference.getTime())) {
    const there = new Date(reference.getTime() + HANOI);
    return {
      year: there.getUTCFullYear(),
      month: there.getUTCMonth() + 1,
      day: there.getUTCDate(),
    };
  }
  const parts = typeof reference === "string" ? /^(\d{4})-(\d\d)-(\d\d)$/.exec(reference) : null;
  if (parts !== null) {
    const [year, month, day] = parts.slice(1).map(Number);
    const date = new Date(Date.UTC(year, month - 1, day));
    if (date.getUTCMonth() === month - 1 && date.getUTCDate() === day) return { year, month, day };
  }
  throw nhanError("bad-option", "reference", {
    name: "reference",
    got: reference,
    wanted: 'a day such as "2021-11-30", or a valid Date',
  });
}

/** An option that lists strings. @throws NhanError `bad-option`. */
export function readList(name: string, list: unknown): readonly string[] | undefined {
  if (list === undefined) return undefined;
  if (Array.isArray(list) && list.every((item) => typeof item === "string")) return list;
  throw nhanError("bad-option", name, { name, got: list, wanted: "an array of strings" });
}
