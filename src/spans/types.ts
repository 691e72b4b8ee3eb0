/** Approximation or bound said before or after a figure. */
export type Mod = "about" | "nearly" | "over" | "under" | "at-least" | "at-most";

/** A figure: one amount, or two bounds, or a part `amount` of a whole `of`. */
export type Amount = {
  amount?: number;
  min?: number;
  max?: number;
  of?: number;
  mod?: Mod;
  /** The separator was misprinted (`4.48` for `4,48`). */
  slip?: true;
};

/** Grain of a calendar point. */
export type Grain = "century" | "decade" | "year" | "season" | "quarter" | "month" | "week" | "day";

/** What each span type is worth; always an object. */
export interface Values {
  person: { family?: string; middle?: string; given?: string; honorific?: string; id: number };
  title: {
    role: string;
    deputy: boolean;
    standing: boolean;
    acting: boolean;
    former: boolean;
    level?: string;
    body?: string;
  };
  organization: { kind: string; level?: string; expansion?: string; current?: boolean };
  location: { kind?: string; name: string; codes: readonly string[]; successor?: string };
  quantity: Amount & { unit: string };
  percent: Amount & { points?: true };
  number: Amount;
  money: Amount & { currency: string };
  ordinal: { rank: number; thing?: string };
  date: {
    iso: string;
    grain: Grain;
    said: string;
    part?: "morning" | "noon" | "afternoon" | "evening" | "night";
    segment?: "start" | "middle" | "end";
    /** The date in the lunar calendar, where it was said in it. */
    lunar?: string;
  };
  time: { iso: string; mod?: Mod };
  /** A range of lengths has both bounds, `iso` then holds the two: `P2W..P3W`. */
  duration: { iso: string; min?: string; max?: string; mod?: Mod };
  period: { iso: string; said: string };
  document: {
    kind: string;
    number?: string;
    symbol?: string;
    issuer?: string;
    date?: string;
    article?: string;
    clause?: string;
  };
  /** A feast whose name says its year or its day has the solar day: `Xuân Ất Tỵ 2025`. */
  event: { kind: string; number?: number; date?: string };
  url: { href: string };
  email: { address: string };
  phone: { e164: string };
}

/** The eighteen built-in span types. */
export type SpanType = keyof Values;

/**
 * A labelled stretch of text. `start` and `end` are UTF-16 offsets into the very string that was
 * tagged, end exclusive, so that `text === input.slice(start, end)`. Plain JSON.
 */
export type Span<M = Values> = {
  [K in keyof M]: {
    type: K;
    start: number;
    end: number;
    text: string;
    value: M[K];
    /** Name of the rule that made the span. */
    rule: string;
    children: readonly Span<M>[];
  };
}[keyof M];

/** A span whose type is not looked at: those of every tagger are ones. */
export interface AnySpan {
  type: string;
  start: number;
  end: number;
  text: string;
  value: unknown;
  rule: string;
  children: readonly AnySpan[];
}

/** The flat view of a value, under the names of the annotation scheme. */
export type Attributes = Record<string, string | number>;
