import { describe, expect, test } from "vitest";
import { seq, shape } from "../../src/grammar/pattern.ts";
import { matchers } from "../../src/testing/matchers.ts";
import { bare, own } from "../own.ts";
import { thrown } from "../thrown.ts";
import { spansOf } from "./spans.ts";

expect.extend(matchers);

const place = own("place.xã", "place", seq("xã", shape("title")), {
  weight: 10,
  read: (match) => ({ name: match.text(), words: match.end - match.start }),
});
const river = own("river.sông", "river", seq("sông", shape("title")));
const stretch = own("stretch.name", "stretch", seq(shape("title"), "cấy"), { weight: 2 });
const person = own("person.weak", "person", seq(shape("title"), shape("title")), { weak: true });
const tagger = bare([place, river, stretch, person]);

/** What a matcher says when it fails. */
function said(run: () => void): string[] {
  try {
    run();
  } catch (error) {
    return (error as Error).message.split("\n").map((line) => line.trimEnd());
  }
  throw new Error("nothing failed");
}

describe("what holds", () => {
  test("every marked span is found, others are allowed", () => {
    expect(tagger).toTag("từ [xã Mường](place) ra sông Đà");
    expect(tagger).toTag('từ [xã Mường](place name="xã Mường") ra [sông Đà](river)');
  });

  test("none of the marked spans is found", () => {
    expect(tagger).not.toTag("từ [xã](place) Mường ra [sông](river) Đà");
    expect(tagger).not.toTag("từ [xã Mường](place words=3)");
  });

  test("the marked spans and no others", () => {
    expect(tagger).toTagExactly("từ [xã Mường](place words=2) ra [sông Đà](river)");
    expect(tagger).toTagExactly("không có gì");
    expect(tagger).not.toTagExactly("từ [xã Mường](place) ra sông Đà");
    expect(tagger).not.toTagExactly("từ [xã Mường](place words=3)");
  });

  test("of nested spans each level counts", () => {
    const nests = () => spansOf("[UBND [tỉnh Lào Cai](location)](organization)");
    expect(nests).toTag("UBND [tỉnh Lào Cai](location)");
    expect(nests).not.toTagExactly("[UBND tỉnh Lào Cai](organization)");
    expect(nests).toTagExactly("[UBND [tỉnh Lào Cai](location)](organization)");
  });

  test("the day is given to the tagger", () => {
    const tag = (_: string, options?: { reference?: string }) =>
      spansOf(`[30/11](date value=${options?.reference ?? "không"})`);
    expect(tag).toTag("[30/11](date value=2021-11-30)", { reference: "2021-11-30" });
    expect(tag).toTagExactly("[30/11](date value=không)");
  });
});

describe("what fails says", () => {
  test("what is missing, under the text, what won, and why", () => {
    expect(said(() => expect(tagger).toTag("xã [Mường cấy](stretch), [Lồ Mẩy](person)"))).toEqual([
      "expected every marked span, missed 2 of 2",
      "",
      "    xã Mường cấy, Lồ Mẩy",
      "  + ^^^^^^^^              place by place.xã",
      "  -    ^^^^^^^^^          stretch",
      "  -               ^^^^^^  person",
      "",
      "  - expected, + found",
      "",
      "[Mường cấy](stretch): stretch.name reads it (score 26), and lost to [xã Mường](place) by place.xã (score 34): the best choice with it is worth 8 less",
      "[Lồ Mẩy](person): person.weak reads it (score 24), but the rule is weak and nothing else in the text bears it out",
    ]);
  });

  test("that no rule reads a span, and what stands in its place", () => {
    const lines = said(() => expect(tagger).toTag("từ [xã](place) Mường ra sông Đà"));
    expect(lines.slice(-2)).toEqual([
      "[xã](place): no rule reads it",
      "[xã](place): [xã Mường](place) by place.xã (score 34) stands there",
    ]);
  });

  test("nothing of spans that only touch what is missing", () => {
    const lines = said(() =>
      expect(() => spansOf("2[km](unit)2")).toTag("[2](number)km[2](number)"),
    );
    expect(lines.filter((line) => line.startsWith("  +"))).toEqual([]);
  });

  test("that another was as good and came first", () => {
    const twins = bare([own("first.own", "first", "lá"), own("second.own", "second", "lá")]);
    expect(said(() => expect(twins).toTag("[lá](second)")).at(-1)).toBe(
      "[lá](second): second.own reads it (score 8), and lost to [lá](first) by first.own (score 8), which is as good",
    );
  });

  test("that a span is worth nothing, or of a type that is not given", () => {
    const poor = own("poor.own", "poor", "a", { weight: -40 });
    expect(said(() => expect(bare([poor])).toTag("[a](poor)")).at(-1)).toBe(
      "[a](poor): poor.own reads it (score -32), but no span is better than this one",
    );
    const fewer = bare([place, river], { types: ["river"] });
    expect(said(() => expect(fewer).toTag("[xã Mường](place)")).at(-1)).toBe(
      "[xã Mường](place): place.xã reads it (score 34), but the tagger does not give its type",
    );
  });

  test("what attributes are otherwise", () => {
    const lines = said(() => expect(tagger).toTag("[xã Mường](place words=3 name=x age=1)"));
    expect(lines).toContain("  - ^^^^^^^^  place words=3 name=x age=1");
    expect(lines).toContain('  + ^^^^^^^^  place name="xã Mường" words=2 by place.xã');
    expect(lines.slice(-3)).toEqual([
      "[xã Mường](place): place.xã reads words as 2, not 3",
      "[xã Mường](place): place.xã reads name as xã Mường, not x",
      "[xã Mường](place): place.xã reads age as nothing, not 1",
    ]);
  });

  test("what is too much", () => {
    expect(said(() => expect(tagger).toTagExactly("[xã Mường](place), sông Đà"))).toEqual([
      "expected the marked spans and no others, missed 0 of 1 and found 1 more",
      "",
      "    xã Mường, sông Đà",
      "  +           ^^^^^^^  river by river.sông",
      "",
      "  - expected, + found",
      "",
    ]);
  });

  test("which of the unwanted spans are found", () => {
    expect(said(() => expect(tagger).not.toTag("[xã Mường](place), [sông](river) Đà"))).toEqual([
      "expected none of the marked spans, found 1 of 2",
      "",
      "    xã Mường, sông Đà",
      "  + ^^^^^^^^           place by place.xã",
    ]);
    expect(said(() => expect(tagger).not.toTagExactly("[xã Mường](place)"))).toEqual([
      "expected other spans than the marked ones",
      "",
      "    [xã Mường](place)",
    ]);
  });

  test("nothing of reasons where the tagger has no trace", () => {
    expect(said(() => expect(() => []).toTag("[Huế](location)")).at(-1)).toBe("");
  });
});

test("the text is tagged once, and the trace is asked for only on failure", () => {
  const calls: string[] = [];
  const watched = {
    tag: (text: string) => {
      calls.push("tag");
      return tagger.tag(text);
    },
    explain: (text: string) => {
      calls.push("explain");
      return tagger.explain(text);
    },
  };
  expect(watched).toTag("[xã Mường](place)");
  expect(watched).toTagExactly("[xã Mường](place)");
  expect(calls).toEqual(["tag", "tag"]);
  said(() => expect(watched).toTag("[xã](place)"));
  expect(calls).toEqual(["tag", "tag", "tag", "explain"]);
});

describe("what is drawn", () => {
  test("lines up in decomposed text too", () => {
    const source = "từ [xã](place) Mường".normalize("NFD");
    const [, , text, lane] = said(() => expect(tagger).toTag(source));
    expect(text.normalize("NFC")).toBe("    từ xã Mường");
    expect(lane).toBe("  +    ^^^^^^^^  place by place.xã");
  });

  test("is the part of each line around the spans", () => {
    const long = "chữ ".repeat(30);
    const lines = said(() =>
      expect(tagger).toTag(`không có gì\n${long}[ông Ba](person) ${long}\n${long}[bà Tư](person)`),
    );
    const drawn = lines.slice(2, 6);
    expect(drawn.map((line) => line.length < 95)).toEqual([true, true, true, true]);
    expect(drawn[0]).toMatch(/^ {4}….* ông Ba .*…$/u);
    expect(drawn[0].slice(drawn[1].indexOf("^"), drawn[1].lastIndexOf("^") + 1)).toBe("ông Ba");
    expect(drawn[2]).toMatch(/^ {4}….* bà Tư$/u);
    expect(drawn[2].slice(drawn[3].indexOf("^"), drawn[3].lastIndexOf("^") + 1)).toBe("bà Tư");
  });
});

describe("what is refused", () => {
  test("markup that cannot be read, with its caret", () => {
    const error = thrown(() => expect(tagger).toTag("đi [Huế"));
    expect(error).toMatchObject({ code: "bad-markup", where: "1:4" });
    expect(error.message).toContain("\n  đi [Huế\n     ^");
  });

  test("toTag of nothing, which would always hold", () => {
    expect(thrown(() => expect(tagger).toTag("không có gì"))).toMatchObject({
      code: "bad-markup",
      where: "toTag",
    });
  });

  test.each([undefined, 3, "thẻ", {}])("%o is no tagger", (received) => {
    const error = thrown(() => expect(received).toTagExactly("không có gì"));
    expect(error).toMatchObject({ code: "bad-option", where: "toTagExactly" });
  });
});
