import { describe, expect, it } from "vitest";
import {
  any,
  as,
  lex,
  many,
  opt,
  type Pattern,
  rule,
  seq,
  shape,
  span,
  surface,
} from "../../src/authoring.ts";
import { createTagger } from "../../src/index.ts";
import { bare, own } from "../own.ts";
import { thrown } from "../thrown.ts";

/** What the types would refuse. */
// biome-ignore lint/suspicious/noExplicitAny: as JavaScript gives it
const js = (value: unknown): any => value;
const dose = (pattern: Pattern) => own("dose.own", "dose", pattern);

describe("patterns written without types are refused with the place", () => {
  it.each<[string, () => Pattern, where: string, problem: string]>([
    [
      "a part that is not there",
      () => seq("một", js(undefined)),
      "seq[1]",
      "undefined is no pattern",
    ],
    ["a number", () => seq("một", any("hai", js(5))), "seq[1].any[1]", "5 is no pattern"],
    ["an array", () => opt("một", js(["hai"])), "opt.seq[1]", '["hai"] is no pattern'],
    ["a function", () => seq("một", js(any)), "seq[1]", "is no pattern"],
    ["data of no kind", () => seq("một", js({ op: "each" })), "seq[1]", "is no pattern"],
    ["data without its list", () => seq("một", js({ op: "any" })), "seq[1]", "is no pattern"],
    [
      "a phrase of no text",
      () => seq("một", js({ op: "phrase" })),
      "seq[1]",
      "undefined is no word",
    ],
    [
      "a capture without a name",
      () => seq("một", as(js(undefined), "hai")),
      "seq[1]",
      "as() cannot",
    ],
    [
      "a count of text",
      () => seq("một", many("hai", js("2"))),
      "seq[1]",
      'many() cannot count to "2"',
    ],
    ["a broken count", () => seq("một", many("hai", 1.5)), "seq[1]", "many() cannot count to 1.5"],
    ["no count", () => seq("một", many("hai", Number.NaN)), "seq[1]", "many() cannot count to NaN"],
    ["no end", () => seq("một", many("hai", Infinity, Infinity)), "seq[1]", "count to Infinity"],
    ["a class that is no name", () => seq("một", lex("unit", js(null))), "seq[1]", "look for null"],
    ["an attribute", () => seq("một", lex("unit", js({ code: 5 }))), "seq[1]", "ask for code: 5"],
    ["a shape", () => seq("một", shape(js("wrod"))), "seq[1]", 'shape() knows no "wrod"'],
    ["a type", () => seq("một", span(js(5))), "seq[1]", "span() cannot look for 5"],
    ["an expression", () => seq("một", surface(js("hai"))), "seq[1]", 'surface() cannot try "hai"'],
  ])("%s", (_, pattern, where, problem) => {
    const error = thrown(() => dose(pattern()));
    expect(error).toMatchObject({ code: "bad-pattern", where: `dose.own: ${where}` });
    expect(error.message).toContain(problem);
  });

  it.each([undefined, null, 5, "giọt"])("a rule that is %s", (given) => {
    expect(thrown(() => rule(js(given)))).toMatchObject({ code: "bad-rule" });
  });
});

describe("rules written without types are refused", () => {
  it.each<[object, string]>([
    [{ exmaples: [] }, "a rule has no exmaples"],
    [{ when: 5 }, "when cannot be 5"],
    [{ weight: "2" }, "weight cannot be 2"],
    [{ weight: Number.NaN }, "weight cannot be NaN"],
    [{ weak: 1 }, "weak cannot be 1"],
    [{ weak: "sure" }, 'give a boolean, or "named", or leave it out'],
    [{ doc: 5 }, "doc cannot be 5"],
  ])("%j", (more, problem) => {
    const error = thrown(() => own("dose.own", "dose", "giọt", js(more)));
    expect(error).toMatchObject({ code: "bad-rule", where: "dose.own" });
    expect(error.message).toContain(problem);
  });

  it("but what is left undefined, or made from another rule, is not", () => {
    const other = { ...dose("giọt"), name: "dose.other", when: undefined, weight: undefined };
    expect(bare([rule<string, unknown>(other)]).tag("giọt")).toHaveLength(1);
  });
});

it("repetitions without an end, and several conditions, are fine", () => {
  const endless = bare([dose(seq("một", many("hai", 1, Number.POSITIVE_INFINITY)))]);
  expect(endless.tag(`một ${"hai ".repeat(40)}`)).toHaveLength(1);
  const unit = lex("unit", { code: "km" }, { of: "length" });
  expect(unit).toEqual(lex("unit", { code: "km", of: "length" }));
});

it("a cycle with built-in rules names the place in one's own", () => {
  const waits = own("time.own", "time", any("một", seq("hai"), seq(span("date", "period"), "ba")));
  expect(thrown(() => createTagger({ rules: [waits] }))).toMatchObject({
    code: "rule-cycle",
    where: "time.own: any[2].seq[0]",
  });
});
