import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { bestCases } from "../../src/authoring/best-case.ts";
import { checkContradictions } from "../../src/authoring/contradictions.ts";
import {
  any,
  behind,
  lex,
  many,
  not,
  numeral,
  opt,
  type Pattern,
  seq,
  shape,
  span,
} from "../../src/authoring.ts";
import { NhanError } from "../../src/errors.ts";
import { defaultRules } from "../../src/rules/index.ts";
import { beginning, helpers, leaf, pattern, rows, tokens, written } from "../grammar/arbitrary.ts";
import { plain, sweeping } from "../grammar/sweeping.ts";
import { own } from "../own.ts";
import { thrown } from "../thrown.ts";

const dose = (one: Pattern, ...examples: string[]) => own("dose.own", "dose", one, { examples });
const mend = "mark what it matches, or mend the pattern";

describe("an example that contradicts its pattern is refused", () => {
  it.each<[string, Pattern, string, string]>([
    [
      "where it begins",
      seq(any("giọt", "thìa"), "nhỏ"),
      "[thùng nhỏ](dose)",
      'the pattern cannot match "thùng nhỏ": there it wants "giọt" or "thìa"',
    ],
    [
      "further on",
      seq(numeral(), "giọt"),
      "Uống [3 thìa](dose).",
      'the pattern cannot match "3 thìa": after "3" it wants "giọt"',
    ],
    [
      "where it ends too late",
      seq(numeral(), "giọt", opt("nhỏ")),
      "Uống [3 giọt to](dose).",
      'the pattern cannot match "3 giọt to": after "3 giọt" it wants "nhỏ", or ends',
    ],
    [
      "where it ends too soon",
      seq(numeral(), "giọt", shape("lower")),
      "Uống [3 giọt](dose) nhỏ.",
      'the pattern cannot match "3 giọt": after "3 giọt" it wants shape("lower")',
    ],
    [
      "behind a guard that must fail",
      seq("ba", not("giọt"), many(shape("word"))),
      "[ba giọt](dose)",
      'the pattern cannot match "ba giọt": after "ba" it wants not("giọt")',
    ],
    [
      "behind other words",
      seq(behind("uống"), numeral()),
      "Nhỏ [3](dose).",
      'the pattern cannot match "3": there it wants behind("uống")',
    ],
    [
      "with what nothing in a lexicon could mend",
      seq(lex("thuốc"), "giọt"),
      "[a b c](dose)",
      'the pattern cannot match "a b c": after "a b c" it wants "giọt"',
    ],
  ])("%s", (_, one, example, problem) => {
    const error = thrown(() => dose(one, example));
    const source = JSON.stringify(example);
    expect(error.message).toBe(
      `bad-example: ${problem}: ${source} (dose.own: examples[0]); ${mend}`,
    );
  });

  it("with the place of the example", () => {
    const run = () => dose("giọt", "Một [giọt](dose).", "Một [thìa](dose).");
    expect(thrown(run)).toMatchObject({
      code: "bad-example",
      where: "dose.own: examples[1]",
      mend,
    });
  });

  it.each(["Nhỏ[ giọt](dose)", "Nhỏ [giọ](dose)t", "[giọt ](dose)nhỏ"])("%j cuts", (example) => {
    expect(thrown(() => dose("giọt", example)).message).toContain("cuts a word or takes in white");
  });
});

describe("an example is left alone", () => {
  it.each<[string, Pattern, string]>([
    ["that needs an entry", seq(lex("thuốc"), "giọt"), "[a b giọt](dose)"],
    ["that needs a span", seq("nhỏ", span("drop")), "[nhỏ 3 giọt](dose)"],
    ["that an entry alone could guard", seq("ba", not(lex("a")), "giọt"), "[ba giọt](dose)"],
    ["of which one mark fits", "giọt", "[giọt](dose), [thìa](dose)"],
    ["in another spelling", "hòa", "[HOÀ](dose)"],
    ["in another normal form", "giọt", `[${"giọt".normalize("NFD")}](dose)`],
    ["with digits stuck to a word", "tháng", "[tháng](dose)7"],
  ])("%s", (_, one, example) => {
    expect(() => dose(one, example)).not.toThrow();
  });
});

describe("no built-in rule's examples are refused", () => {
  it.each(defaultRules.map((rule) => [rule.name, rule] as const))("%s", (_, rule) => {
    expect(() => checkContradictions(rule)).not.toThrow();
  });
});

test("what the machine finds is never refused", () => {
  const counts = { found: 0, refused: 0 };
  fc.assert(
    fc.property(
      fc
        .tuple(fc.oneof(leaf, beginning), fc.array(pattern, { maxLength: 3 }))
        .map(([head, items]) => seq(head, ...items)),
      fc.array(tokens, { minLength: 1, maxLength: 4 }),
      (node, texts) => {
        try {
          plain(node);
        } catch (error) {
          fc.pre(!(error instanceof NhanError));
          throw error;
        }
        const { read, ws, program } = sweeping([plain(node), ...helpers], rows);
        const best = bestCases(node);
        for (const text of texts.map(written)) {
          read(text);
          const reading = best(text);
          if (reading === undefined) continue;
          for (let p = 0; p < ws.tokens.count; p++) {
            if (reading.ends(p, ws.tokens.count, () => {}).length === 0) counts.refused++;
            for (let c = ws.head[p]; c >= 0; c = ws.next[c]) {
              if (program.rules[ws.rule[c]].name !== "thing.plain") continue;
              expect(
                reading.ends(p, ws.end[c], () => {}),
                text,
              ).toContain(ws.end[c]);
              counts.found++;
            }
          }
        }
      },
    ),
    { numRuns: 700, seed: 7 },
  );
  expect(counts.found).toBeGreaterThan(200);
  expect(counts.refused).toBeGreaterThan(1000);
});
