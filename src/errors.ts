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
  "rule-cycle": (p: { path: readonly string[] }) =>
    say(
      `rules wait for each other at one place: ${p.path.join(" → ")}`,
      "let one of them begin with a word instead of a span",
    ),
  "bad-row": (p: { problem: string; mend: string }) => say(p.problem, p.mend),
  "unknown-class": (p: { name: string; known: readonly string[] }) =>
    say(`no lexicon entry has the class ${quoted(p.name)}`, `use one of: ${listed(p.known)}`),
  "example-fails": (p: { problem: string; source: string }) =>
    say(`${p.problem} in ${quoted(p.source)}`, "mend the rule or the example"),
  "bad-gold": (p: { problem: string; mend: string }) => say(p.problem, p.mend),
  "bad-markup": (p: { problem: string; mend: string; excerpt?: string }) =>
    say(p.problem, p.mend, p.excerpt),
} satisfies Record<string, (payload: never) => Wording>;

function say(what: string, mend: string, excerpt?: string): Wording {
  return { what, mend, excerpt };
}

/** The code of an error; it does not change between versions. */
export type ErrorCode = keyof typeof wordings;

/** What a code's wording is made of. */
export type ErrorPayload<C extends ErrorCode> = Parameters<(typeof wordings)[C]>[0];

/** The one error this library throws: a code, the place, and what to do about it. */
export class NhanError extends Error {
  override readonly name = "NhanError";
  readonly code: ErrorCode;
  /** The place: an option, a rule's name, `file:line:column`. */
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
