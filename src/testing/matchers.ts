import { nhanError } from "../errors.ts";
import { lineUp } from "./line-up.ts";
import { foundLanes, reportTagging, rivals } from "./report.ts";
import { type Tagging, tagging } from "./tagging.ts";
import type { TaggerLike } from "./types.ts";

/** Options of the matchers. */
export interface MatcherOptions {
  /** The day that relative dates resolve against: `"2021-11-30"`. */
  reference?: string;
}

/** What `expect(tagger)` gains; a tagger is one of `createTagger`, or a function that tags. */
export interface SpanMatchers<R = unknown> {
  /**
   * The tagger finds every marked span, at whatever level, with the attributes that the markup
   * states; it may find others. After `.not`: it finds none of them.
   */
  toTag(source: string, options?: MatcherOptions): R;
  /** The tagger finds every marked span, with the attributes stated, and no other at any level. */
  toTagExactly(source: string, options?: MatcherOptions): R;
}

declare global {
  // Jest's typings and vitest's both take up what this interface has; its parameters must be theirs.
  namespace jest {
    // biome-ignore lint/complexity/noBannedTypes: declarations that merge must be the same
    interface Matchers<R, T = {}> extends SpanMatchers<R> {}
  }
}

/** What jest and vitest want of a matcher. */
export interface MatcherResult {
  pass: boolean;
  message: () => string;
}

export type SpanMatcher = (
  this: { readonly isNot?: boolean } | undefined,
  received: unknown,
  source: string,
  options?: MatcherOptions,
) => MatcherResult;

/** Matchers for `expect.extend(matchers)`, in vitest and in jest. */
export const matchers: { readonly toTag: SpanMatcher; readonly toTagExactly: SpanMatcher } = {
  toTag(received, source, options) {
    const told = readTagging("toTag", received, source, options);
    const { marks, right } = told;
    if (marks === 0) {
      throw nhanError("bad-markup", "toTag", {
        problem: "nothing is marked",
        mend: "mark a span, or say with toTagExactly that nothing is found",
      });
    }
    if (this?.isNot === true) {
      const head = `expected none of the marked spans, found ${right.length} of ${marks}`;
      return {
        pass: right.length > 0,
        message: () => `${head}\n\n${lineUp(told.expected.text, foundLanes(right))}`,
      };
    }
    const short = marks - right.length;
    const head = `expected every marked span, missed ${short} of ${marks}`;
    return {
      pass: short === 0,
      message: () => `${head}\n\n${reportTagging(told, rivals(told))}`,
    };
  },

  toTagExactly(received, source, options) {
    const told = readTagging("toTagExactly", received, source, options);
    const { marks, right, extra } = told;
    const short = marks - right.length;
    const pass = short + extra.length === 0;
    const head = `expected the marked spans and no others, missed ${short} of ${marks} and found ${extra.length} more`;
    return {
      pass,
      message: () =>
        pass
          ? `expected other spans than the marked ones\n\n    ${source}`
          : `${head}\n\n${reportTagging(told, extra)}`,
    };
  },
};

function readTagging(
  matcher: string,
  received: unknown,
  source: string,
  { reference }: MatcherOptions = {},
): Tagging {
  const { tag } = (received ?? {}) as { tag?: unknown };
  if (typeof received !== "function" && typeof tag !== "function") {
    throw nhanError("bad-option", matcher, {
      name: "expect(…)",
      got: received,
      wanted: "a tagger, or a function that tags",
    });
  }
  return tagging(received as TaggerLike, source, reference);
}
