import { describe, expect, test } from "vitest";
import { type CheckableRule, checkEach } from "../../src/testing/check.ts";
import { marked } from "../../src/testing/marked.ts";
import type { TagFunction } from "../../src/testing/types.ts";
import { spansOf } from "./spans.ts";

const RULE = "location.stub";

/** Finds what the marked text says, in every form that a check runs. */
function stub(source: string, rule = RULE): TagFunction {
  const { text } = marked(source);
  const forms = [source, source.normalize("NFD")].map((form) => [marked(form).text, form]);
  const capitals = source.replace(/\p{L}+(?![^(]*\))/gu, (word) => word.toUpperCase());
  const answers = new Map([...forms, [text.toUpperCase(), capitals]] as [string, string][]);
  return (asked) => spansOf(answers.get(asked) ?? "", rule);
}

const rule = (over: Partial<CheckableRule>): CheckableRule => ({
  name: RULE,
  type: "location",
  examples: ["ghé [Huế](location)"],
  misses: ["ghé chơi"],
  ...over,
});

const problems = (over: Partial<CheckableRule>, tag: TagFunction): string[] =>
  checkEach([rule(over)], { tag }).map(({ form, problem }) => `${form}: ${problem}`);

describe("examples", () => {
  test("hold in every form", () => {
    expect(problems({}, stub("ghé [Huế](location)"))).toEqual([]);
  });

  test("fail in every form when nothing is found", () => {
    expect(problems({}, () => [])).toEqual([
      "as written: [Huế](location) is not found",
      `NFD: [${"Huế".normalize("NFD")}](location) is not found`,
      "capitals: [HUẾ](location) is not found",
    ]);
  });

  test("are not run in capitals when the rule reads case", () => {
    expect(problems({ caps: false }, () => [])).toHaveLength(2);
  });

  test("fail on a wrong value, and say which", () => {
    const example = "[4 xã](quantity value=4 unit=xã)";
    const over = { type: "quantity", examples: [example] };
    expect(problems(over, stub("[4 xã](quantity value=5 unit=xã)"))[0]).toBe(
      "as written: [4 xã](quantity) has value=5, not 4",
    );
    expect(problems(over, stub(example))).toEqual([]);
  });

  test("fail when another rule made the span", () => {
    expect(problems({}, stub("ghé [Huế](location)", "location.other"))[0]).toBe(
      "as written: made by location.other, not by this rule",
    );
  });

  test("fail on another outermost span of the rule's type, not of another type", () => {
    const examples = ["chị [Huế](person) ghé [Huế](location)"];
    const found = "[chị](location) [Huế](person) ghé [Huế](location)";
    expect(problems({ examples }, stub(found))[0]).toMatch(/\[chị\]\(location\) .* too much/u);
    expect(
      problems({ examples: ["ghé [Huế](location)"] }, stub("[ghé](person) [Huế](location)")),
    ).toEqual([]);
  });

  test("need the marked spans of other types too", () => {
    const examples = ["[UBND [xã Nậm Cắn](location)](organization)"];
    expect(problems({ examples }, stub("UBND [xã Nậm Cắn](location)"))[0]).toContain(
      "(organization) is not found",
    );
  });

  test("must mark the rule's type, and be marked well", () => {
    expect(problems({ examples: ["ghé [Huế](person)"] }, stub("ghé [Huế](person)"))[0]).toBe(
      "as written: the example marks no location",
    );
    expect(problems({ examples: ["ghé [Huế"] }, () => [])).toEqual([
      expect.stringContaining("bad-markup"),
    ]);
  });
});

describe("near misses", () => {
  const tag: TagFunction = (text) =>
    text === "ghé chơi" ? spansOf("ghé [chơi](location)", RULE) : stub("ghé [Huế](location)")(text);

  test("fail when the rule fires", () => {
    expect(checkEach([rule({})], { tag })).toMatchObject([
      {
        rule: RULE,
        kind: "miss",
        form: "as written",
        source: "ghé chơi",
        found: "ghé [chơi](location)",
      },
    ]);
  });

  test("hold when another rule fires", () => {
    const other: TagFunction = (text) =>
      text.startsWith("ghé chơi")
        ? spansOf("ghé [chơi](location)", "x.y")
        : stub("ghé [Huế](location)")(text);
    expect(checkEach([rule({})], { tag: other })).toEqual([]);
  });
});

test("a rule without examples or near misses fails", () => {
  expect(problems({ examples: [], misses: [] }, () => [])).toEqual([
    "as written: the rule has no example",
    "as written: the rule has no near miss",
  ]);
});

test("the reference reaches the tagger", () => {
  const asked: (string | undefined)[] = [];
  checkEach([rule({})], {
    reference: "2024-05-06",
    tag: (_, options) => {
      asked.push(options?.reference);
      return [];
    },
  });
  expect(new Set(asked)).toEqual(new Set(["2024-05-06"]));
});
