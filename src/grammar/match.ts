import type { LexiconRow } from "../lexicon/lexicon.ts";
import type { Tokens } from "../text/table.ts";
import type { Numeral } from "../values/numerals.ts";

/** A calendar day. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

/** What a whole document tells to the values in it. */
export interface Context {
  /** The day that relative dates count from. */
  reference?: Day;
  /** The ISO form of the date span before, in text order. */
  lastDate?: string;
  /** That of the last one that is a day. */
  lastDay?: string;
}

/** A span that a rule captured, with the value it has. */
export interface Inner {
  type: string;
  /** First token, and the token behind the last. */
  start: number;
  end: number;
  rule: string;
  value: unknown;
}

/**
 * A match, as rules see it in `when` and `read`. Positions are token indexes; names are those that
 * the pattern gives with `as()`; another one throws `unknown-capture`. Valid during the call only.
 */
export interface Match<N extends string = string> {
  readonly tokens: Tokens;
  readonly start: number;
  readonly end: number;
  readonly context: Context;
  /** Whether the capture took part in the match. */
  has(name: N): boolean;
  /** First token of a capture, or -1. */
  from(name: N): number;
  /** The token behind a capture, or -1. */
  to(name: N): number;
  /** The text of a capture, or of the match, in NFC. */
  text(name?: N): string;
  /** The same in small letters. */
  fold(name?: N): string;
  /** The text from one token to another, exclusive, in NFC. */
  slice(from: number, to: number): string;
  /** The number a capture reads as. */
  numeral(name: N): Numeral | undefined;
  /** The captured span. */
  span(name: N): Inner | undefined;
  /** The spans that the match nests, in text order. */
  spans(): readonly Inner[];
  /** The lexicon row that a capture covers; of one class when it is named. */
  entry(name: N, cls?: string): LexiconRow | undefined;
  /** Token `i` in small letters and NFC, "" outside the text. */
  wordAt(i: number): string;
  /** Whether token `i` is inside an entry of one of the classes that begins before it. */
  inside(i: number, ...classes: readonly string[]): boolean;
  /** The token behind the longest span of this type that begins at token `i`, or -1. */
  spanEnd(type: string, i: number): number;
}
