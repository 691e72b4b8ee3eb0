/** What every wording gives: the problem, the mend, and lines that show the place. */
type Wording = { what: string; mend: string; excerpt?: string };

const quoted = (value: unknown): string =>
  typeof value === "string" ? JSON.stringify(value) : String(value);
const listed = (names: readonly string[]): string => [...names].sort().join(", ");

/** Every code with its typed payload and its wording. One line adds a code. */
const wordings = {
  "bad-option": (p: { name: string; got: unknown; wanted: string }) =>
    say(`option ${quoted(p.name)} cannot be ${quoted(p.got)}`, `give ${p.wanted}`),
  "unknown-option": (p: { name: string; known: readonly string[] }) =>
    say(`unknown option ${quoted(p.name)}`, `use one of: ${listed(p.known)}`),
  "bad-rule": (p: { problem: string; mend: string }) => say(p.problem, p.mend),
  "bad-pattern": (p: { problem: string; mend: string }) => say(p.problem, p.mend),
  "duplicate-rule": (_: Record<never, never>) =>
    say("two rules have this name", "rename one, or drop the built-in one"),
  "empty-part": (p: { part: string; wanted: string }) =>
    say(`${p.part} is empty`, `give it ${p.wanted}`),
  "empty-match": (p: { what: string }) =>
    say(`${p.what} can match without a token`, "make one of its parts required"),
  "empty-repetition": (_: Record<never, never>) =>
    say("many() repeats what can be empty", "make one of its parts required"),
  "bad-repetition": (p: { min: number; max: number }) =>
    say(`many(…, ${p.min}, ${p.max}) has no room`, "give 0 ≤ min ≤ max and 1 ≤ max"),
  "broken-phrase": (p: { phrase: string }) =>
    say(`the phrase ${quoted(p.phrase)} crosses a line`, "part it by seq() with lineStart"),
  "bad-look-behind": (p: { part: string }) =>
    say(`behind() cannot look at ${p.part}()`, "name its last words or shapes"),
  "begins-anywhere": (_: Record<never, never>) =>
    say(
      "it begins with a regular expression, which would be tried at every token",
      "put ahead(…) before it to say where it may begin",
    ),
  "unreachable-alternative": (p: { by: string; how: "covered" | "begun" | "always" }) => {
    const why = {
      covered: `${p.by} matches all that it matches`,
      begun: `${p.by} matches a beginning of it, and no more is asked for`,
      always: `${p.by} always matches`,
    };
    const mend = p.how === "covered" ? "delete it" : `put it before ${p.by}`;
    return say(`this alternative is never reached: ${why[p.how]}`, mend);
  },
  "lost-capture": (p: { name: string; within: string }) =>
    say(`the capture ${quoted(p.name)} is lost inside ${p.within}()`, "capture outside of it"),
  "double-capture": (p: { name: string; again: string }) =>
    say(
      `the capture ${quoted(p.name)} is always overwritten, by ${p.again}`,
      "give the two different names",
    ),
  "unknown-capture": (p: { name: string; known: readonly string[] }) =>
    say(
      `the pattern captures no ${quoted(p.name)}`,
      p.known.length === 0 ? `name a part of it with as(…)` : `ask for one of: ${listed(p.known)}`,
    ),
  "unknown-class": (p: { name: string; known: readonly string[] }) =>
    say(`no lexicon entry has the class ${quoted(p.name)}`, `use one of: ${listed(p.known)}`),
  "unknown-type": (p: { name: string; known: readonly string[] }) =>
    say(`no rule makes spans of the type ${quoted(p.name)}`, `use one of: ${listed(p.known)}`),
  "rule-cycle": (p: { path: readonly string[] }) =>
    say(
      `rules begin with each other's spans: ${p.path.join(" → ")}`,
      "let one of them begin with a word instead of a span",
    ),
  "bad-example": (p: { problem: string; mend: string; source: string }) =>
    say(`${p.problem}: ${quoted(p.source)}`, p.mend),
  "bad-type": (p: { problem: string; mend: string }) => say(p.problem, p.mend),
  "bad-value": (p: { type: string; value: string; problem: string }) =>
    say(`read gave ${p.value}, which is no ${p.type}: ${p.problem}`, "mend read or the type"),
  "bad-row": (p: { problem: string; mend: string; excerpt?: string }) =>
    say(p.problem, p.mend, p.excerpt),
  "bad-header": (p: { problem: string; mend: string; excerpt?: string }) =>
    say(p.problem, p.mend, p.excerpt),
  "bad-gold": (p: { problem: string; mend: string }) => say(p.problem, p.mend),
  "bad-snapshot": (p: { problem: string; mend: string }) => say(p.problem, p.mend),
  "bad-markup": (p: { problem: string; mend: string; excerpt?: string }) =>
    say(p.problem, p.mend, p.excerpt),
} satisfies Record<string, (payload: never) => Wording>;

function say(what: string, mend: string, excerpt?: string): Wording {
  return { what, mend, excerpt };
}

/** The code of an error; it does not change between versions. */
export type ErrorCode = keyof typeof wordings;

/** Every code. */
export const errorCodes = /* @__PURE__ */ Object.keys(wordings) as readonly ErrorCode[];

/** What a code's wording is made of. */
export type ErrorPayload<C extends ErrorCode> = Parameters<(typeof wordings)[C]>[0];

/** The one error this library throws: a code, the place, and what to do about it. */
export class NhanError extends Error {
  override readonly name = "NhanError";
  readonly code: ErrorCode;
  /**
   * The place: an option, `file:line:column`, a rule's name, which the place in its pattern follows:
   * `own.rule: seq[1].any[0] "a phrase"`.
   */
  readonly where: string;
  /** What to do about it. */
  readonly mend: string;

  /** Entries that stand alone have this class of their own; an error of any of them is one. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === "NhanError";
  }

  constructor(code: ErrorCode, where: string, wording: Wording) {
    const { what, mend, excerpt } = wording;
    super(`${code}: ${what} (${where}); ${mend}${excerpt === undefined ? "" : `\n${excerpt}`}`);
    this.code = code;
    this.where = where;
    this.mend = mend;
  }
}

/**
 * Makes the error of `code` at the place `where`, worded from its payload.
 * @returns the error, for the caller to throw
 */
export function nhanError<C extends ErrorCode>(
  code: C,
  where: string,
  payload: ErrorPayload<C>,
): NhanError {
  // The payload is typed by the code; the table itself cannot say so to the compiler.
  const word = wordings[code] as (payload: ErrorPayload<C>) => Wording;
  return new NhanError(code, where, word(payload));
}
