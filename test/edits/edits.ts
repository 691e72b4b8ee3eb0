import fc from "fast-check";
import { sentences } from "./sentences.ts";

/** A change of a text at a place in it. */
export type Edit = (text: string, at: number, length: number) => string;

const cut = (text: string, at: number, length: number, middle: (part: string) => string): string =>
  text.slice(0, at) + middle(text.slice(at, at + length)) + text.slice(at + length);
const insert =
  (what: string): Edit =>
  (text, at) =>
    cut(text, at, 0, () => what);

/** Changes that leave a text's NFC and NFD forms two spellings of one text. */
const meaningful: Edit[] = [
  (text, at, length) => cut(text, at, length, () => ""),
  (text, at, length) => cut(text, at, length, (part) => part.toUpperCase()),
  (text, at, length) => cut(text, at, length, (part) => part.toLowerCase()),
  (text, at, length) => cut(text, at, length, (part) => part.normalize("NFD")),
  (text, at, length) => cut(text, at, length, (part) => part + part),
  (text, at, length) => cut(text, at, length, (part) => part.replace(/ /gu, "\u00a0")),
  (text, at, length) => cut(text, at, length, (part) => part.replace(/[\n ]/gu, "\r\n")),
  (text, at, length) => text.slice(at, at + length) + text.slice(0, at) + text.slice(at + length),
  (text, at) => text.slice(at) + text.slice(0, at),
  (text, at) => cut(text, at, 2, (part) => [...part].reverse().join("")),
  ...[
    " ",
    ".",
    ",",
    "\n",
    "\r\n",
    "\u2028",
    "–",
    "(",
    "”",
    "…",
    "%",
    "/",
    "7",
    "12",
    "1.",
    "đ",
  ].map(insert),
  ...["Đ", "\u00d0", "X", "'", "\u00a0", "\u3000", "năm ", " tỷ ", "ông ", " số ", " và ", "@"].map(
    insert,
  ),
];

/** Changes that no normal form survives, or that part a letter from its marks. */
const rough: Edit[] = [
  ...["\u200b", "\ufeff", "\u00ad", "\u2060", "😀", "\ud83d", "\ude00", "\u0301", "\u0302"].map(
    insert,
  ),
  ...["\u0000", "\u0338", "𝐀", "中", "ん", "한", "й", "\u20ac", "²", "\u0344", "\u212b"].map(
    insert,
  ),
  (text, at, length) => cut(text, at, length, (part) => [...part].reverse().join("")),
  (text, at, length) => cut(text, at, length, (part) => [...part].join("\u200d")),
  (text, at, length) => cut(text, at, length, (part) => part.normalize("NFKD")),
];

function edited(edits: readonly Edit[]): fc.Arbitrary<string> {
  const one = fc.record({
    edit: fc.constantFrom(...edits),
    place: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 12 }),
  });
  const text = fc
    .tuple(
      fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 3 }),
      fc.constantFrom(" ", "\n", "\r\n\r\n"),
    )
    .map(([parts, gap]) => parts.join(gap));
  return fc
    .tuple(text, fc.array(one, { maxLength: 8 }))
    .map(([start, steps]) =>
      steps.reduce(
        (now, { edit, place, length }) => edit(now, Math.floor(place * now.length), length),
        start,
      ),
    );
}

/** Sentences of ours after up to eight changes, all of them such that normal forms keep a meaning. */
export const editedGently: fc.Arbitrary<string> = edited(meaningful);

/** The same after changes of every kind. */
export const editedRoughly: fc.Arbitrary<string> = edited([...meaningful, ...rough]);
