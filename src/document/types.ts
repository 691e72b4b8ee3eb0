import type { Span, Values } from "../spans/types.ts";
import type { Extent, Sentence } from "../text/sentences.ts";

export type { Extent, Sentence };

/**
 * A link between two spans, given by their indexes in `flatten(spans)`: `holds` (person, title),
 * `of` (title, organization), `in` (organization or location, location), `alias` (short mention,
 * its person).
 */
export interface Link {
  type: "holds" | "of" | "in" | "alias";
  from: number;
  to: number;
}

/** A person of the document; numbers are indexes in `flatten(spans)`. */
export interface PersonRow {
  id: number;
  /** The fullest form of the name, in NFC. */
  name: string;
  mentions: readonly number[];
  titles: readonly number[];
  bodies: readonly number[];
}

/** A figure of the document; numbers are indexes in `flatten(spans)`, strings stand in the text. */
export interface FigureRow {
  span: number;
  amount?: number;
  min?: number;
  max?: number;
  of?: number;
  unit?: string;
  /** `tăng`, `giảm`, `đạt`, `chiếm`, `bằng` or `vượt`, in small letters, and where it stands. */
  trend?: string;
  trendAt?: Extent;
  /** The date or period that the figure is compared with. */
  baseline?: number;
  /** Where the words of the comparison stand, with a date or without: `so với kế hoạch`. */
  baselineAt?: Extent;
  /** What is counted or measured. */
  thing?: string;
  thingAt?: Extent;
  /** The date or period that the figure is of. */
  time?: number;
}

/** The whole reading of a document. */
export interface Annotation<M = Values> {
  text: string;
  /** What relative dates counted from. */
  reference: { value: string; source: "option" | "dateline" } | null;
  sentences: readonly Sentence[];
  spans: readonly Span<M>[];
  links: readonly Link[];
  people: readonly PersonRow[];
  figures: readonly FigureRow[];
}

/** One candidate in a trace. */
export interface Candidate {
  rule: string;
  type: string;
  start: number;
  end: number;
  text: string;
  score: number;
  /** 0 where the rule begins with words; one more than that of the spans that it begins with. */
  stratum: number;
  /** `kept` outermost, `nested` in a kept one, `lost` to another, `weak` for want of evidence. */
  outcome: "kept" | "nested" | "lost" | "weak";
  /** The index, in `candidates`, of the kept one that it lost to. */
  to?: number;
  /** How much less the best choice with it would score than the one made; 0 is a tie. */
  behind?: number;
}

/** A lexicon entry found in a text. */
export interface Hit {
  start: number;
  end: number;
  text: string;
  /** The entry as the lexicon writes it. */
  phrase: string;
  class: string;
  attributes: Readonly<Record<string, string>>;
}

/** How a text was read. */
export interface Explanation {
  text: string;
  tokens: readonly {
    start: number;
    end: number;
    text: string;
    /** As `shape()` names it, or `break` for a line break, `camel` for capitals inside. */
    shape: string;
    known: boolean;
    classes: string[];
  }[];
  /** What the lexicon has at each token and its case, longest first. */
  hits: readonly Hit[];
  candidates: readonly Candidate[];
}
