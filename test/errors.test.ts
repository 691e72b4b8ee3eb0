import { describe, expect, it, test } from "vitest";
import {
  any,
  as,
  behind,
  defineType,
  lex,
  many,
  not,
  numeral,
  opt,
  type Pattern,
  parseLexicon,
  type RuleSpec,
  rule,
  seq,
  span,
} from "../src/authoring.ts";
import { type ErrorCode, errorCodes } from "../src/errors.ts";
import { createTagger } from "../src/index.ts";
import { marked, readGold, readSnapshot } from "../src/testing/index.ts";
import { thrown } from "./thrown.ts";

type Own = Partial<RuleSpec<string, unknown>>;

const dose = (pattern: Pattern, more: Own = {}) =>
  rule<string, unknown>({
    ...{ name: "dose.own", type: "dose", pattern, read: () => ({}), examples: [], misses: [] },
    ...more,
  });
const positive = defineType({ name: "dose", check: (value: { drops: number }) => value.drops > 0 });

/** How each code comes about, and the whole of what it says. A new code needs a line here. */
const cases: Record<ErrorCode, [run: () => unknown, text: string]> = {
  "bad-option": [
    () => createTagger({ reference: "30/11" }),
    'option "reference" cannot be "30/11" (reference); give a day such as "2021-11-30", or a valid Date',
  ],
  "unknown-option": [
    () => createTagger({ rule: [] } as object),
    'unknown option "rule" (rule); use one of: drop, lexicon, reference, rules, types',
  ],
  "bad-rule": [
    () => dose("giọt", { name: "giọt" }),
    "the name is not of the form family.variant (giọt); name it like person.honorific",
  ],
  "bad-pattern": [
    () => dose(seq("giọt", any("nhỏ", undefined as never))),
    "undefined is no pattern (dose.own: seq[1].any[1]); give a word, a regular expression or a part such as any(…)",
  ],
  "duplicate-rule": [
    () => createTagger({ rules: [dose("giọt"), dose("thìa")] }),
    "two rules have this name (dose.own); rename one, or drop the built-in one",
  ],
  "empty-part": [
    () => dose(seq("giọt", any())),
    "any() is empty (dose.own: seq[1]); give it a pattern",
  ],
  "empty-match": [
    () => dose(opt("giọt")),
    "the pattern can match without a token (dose.own); make one of its parts required",
  ],
  "empty-repetition": [
    () => dose(seq("giọt", many(opt("nhỏ")))),
    "many() repeats what can be empty (dose.own: seq[1]); make one of its parts required",
  ],
  "bad-repetition": [
    () => dose(many("giọt", 3, 2)),
    "many(…, 3, 2) has no room (dose.own); give 0 ≤ min ≤ max and 1 ≤ max",
  ],
  "broken-phrase": [
    () => dose(any("giọt", "giọt\nnhỏ")),
    'the phrase "giọt\\nnhỏ" crosses a line (dose.own: any[1] "giọt\\nnhỏ"); part it by seq() with lineStart',
  ],
  "bad-look-behind": [
    () => dose(seq(behind("hơn", numeral()), "giọt")),
    "behind() cannot look at numeral() (dose.own: seq[0]); name its last words or shapes",
  ],
  "begins-anywhere": [
    () => createTagger({ rules: [dose(/\d+ml/u)] }),
    "it begins with a regular expression, which would be tried at every token (dose.own); put ahead(…) before it to say where it may begin",
  ],
  "unreachable-alternative": [
    () => dose(seq(any("giọt", "thìa", "Giọt"), "nhỏ")),
    'this alternative is never reached: seq[0].any[0] "giọt" matches all that it matches (dose.own: seq[0].any[2] "Giọt"); delete it',
  ],
  "lost-capture": [
    () => dose(seq("giọt", not("nước", as("x", "mưa")))),
    'the capture "x" is lost inside not() (dose.own: seq[1].not.seq[1]); capture outside of it',
  ],
  "double-capture": [
    () => dose(seq(as("x", "giọt"), as("x", "nhỏ"))),
    'the capture "x" is always overwritten, by seq[1] (dose.own: seq[0]); give the two different names',
  ],
  "unknown-capture": [
    () =>
      createTagger({
        rules: [dose(as("n", "giọt"), { read: (match) => match.text("m") })],
      }).tag("Một giọt."),
    'the pattern captures no "m" (dose.own); ask for one of: n',
  ],
  "unknown-class": [
    () => createTagger({ rules: [dose(seq(opt("nửa"), lex("thuốc")))] }),
    'no lexicon entry has the class "thuốc" (dose.own: seq[1]); use one of: ',
  ],
  "unknown-type": [
    () => createTagger({ rules: [dose(seq("uống", any("nửa", span("pill"))))] }),
    'no rule makes spans of the type "pill" (dose.own: seq[1].any[1]); use one of: ',
  ],
  "rule-cycle": [
    () =>
      createTagger({
        rules: [
          dose(seq(span("mix"), "giọt")),
          dose(seq(span("dose"), "pha"), { name: "mix.own", type: "mix" }),
        ],
      }),
    "rules begin with each other's spans: mix.own → dose.own → mix.own (mix.own: seq[0]); let one of them begin with a word instead of a span",
  ],
  "bad-example": [
    () => dose("giọt", { examples: ["Nhỏ giọt."] }),
    'it marks no dose: "Nhỏ giọt." (dose.own: examples[0]); mark what to find: [text](dose)',
  ],
  "bad-type": [
    () => defineType<string, object>({ name: "Dose" }),
    "the type is not a word in small letters (Dose); name it like dose",
  ],
  "bad-value": [
    () =>
      createTagger({
        rules: [
          rule({
            ...{ name: "dose.own", type: positive, pattern: "giọt", examples: [], misses: [] },
            read: () => ({ drops: 0 }),
          }),
        ],
      }).tag("Một giọt."),
    'read gave {"drops":0}, which is no dose: its check refuses it (dose.own); mend read or the type',
  ],
  "bad-row": [
    () => parseLexicon("phrase\tclass\ngiọt\tunit\t1\n", { file: "don-vi.tsv" }),
    "3 cells for 2 columns (don-vi.tsv:2:11); put one tab between cells and leave an unknown one empty\n  giọt unit 1\n            ^",
  ],
  "bad-snapshot": [
    () => readSnapshot('{"id":"a"}\n', "cu.jsonl"),
    "not a text of a snapshot (cu.jsonl:1); take the snapshot anew",
  ],
  "bad-header": [
    () => parseLexicon("phrase\tloại\ngiọt\tunit\n"),
    '"loại" names no column (1:8); use plain letters and digits, such as kind\n  phrase loại\n         ^',
  ],
  "bad-gold": [
    () => readGold("không có đầu", "bai.txt"),
    "the header has no end (bai.txt:1); put a line --- below it",
  ],
  "bad-markup": [
    () => marked("nhỏ [3 giọt"),
    "this [ is never closed (1:5); close it with ](type) or escape it as \\[\n  nhỏ [3 giọt\n      ^",
  ],
};

describe("every code comes about as its line says", () => {
  it.each(errorCodes)("%s", (code) => {
    const [run, text] = cases[code];
    const error = thrown(run);
    expect(error.code).toBe(code);
    expect(error.message.startsWith(`${code}: ${text}`), error.message).toBe(true);
    // Lists of classes and types are the data's; everything else is said here in full.
    if (!text.endsWith(": ")) expect(error.message).toBe(`${code}: ${text}`);
  });
});

test("an error names code, place and mend as data too", () => {
  const error = thrown(() => dose(seq("giọt", any())));
  expect(error).toMatchObject({
    name: "NhanError",
    code: "empty-part",
    where: "dose.own: seq[1]",
    mend: "give it a pattern",
  });
});
