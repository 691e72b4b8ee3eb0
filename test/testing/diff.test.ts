import { describe, expect, test } from "vitest";
import type { Span } from "../../src/spans/types.ts";
import { diffSnapshots } from "../../src/testing/diff.ts";
import { marked } from "../../src/testing/marked.ts";
import { printDiff } from "../../src/testing/print-diff.ts";
import type { SnapshotText } from "../../src/testing/snapshot.ts";
import { spansOf } from "./spans.ts";

const text = (id: string, source: string, rule = "rule.stub"): SnapshotText => ({
  id,
  text: marked(source).text,
  spans: spansOf(source, rule),
});

const diff = (old: string, now: string, rules: [string, string] = ["rule.stub", "rule.stub"]) =>
  diffSnapshots([text("bài", old, rules[0])], [text("bài", now, rules[1])]);

describe("what became of the spans", () => {
  test.each([
    ["ở Huế", "ở [Huế](location)", "added", []],
    ["ở [Huế](location)", "ở Huế", "removed", []],
    ["ở [xứ Huế](location)", "ở xứ [Huế](location)", "changed", ["extent"]],
    ["ở [Huế](location)", "ở [Huế](person)", "changed", ["type"]],
    ["có [5%](percent value=5)", "có [5%](percent value=6)", "changed", ["value"]],
    ["có [5%](percent value=5)", "có [5%](percent)", "changed", ["value"]],
    ["có [5 %](percent value=5)", "có [5](percent value=6) %", "changed", ["extent", "value"]],
  ])("%s, then %s: %s %j", (old, now, kind, aspects) => {
    const { changes, differing, compared } = diff(old, now);
    expect(changes).toMatchObject([{ id: "bài", kind, aspects }]);
    expect([differing, compared]).toEqual([["bài"], ["bài"]]);
  });

  test("nothing", () => {
    const source = "[UBND [tỉnh Lào Cai](location name=x)](organization)";
    expect(diff(source, source)).toEqual({
      compared: ["bài"],
      differing: [],
      added: [],
      removed: [],
      rewritten: [],
      changes: [],
      rules: {},
    });
  });

  test("is seen at every level, in text order", () => {
    const { changes } = diff(
      "[UBND [tỉnh Lào Cai](location)](organization) họp [sớm](date)",
      "[UBND tỉnh Lào Cai](organization) [họp](event) [sớm](date)",
    );
    expect(changes.map(({ kind, before, after }) => [kind, (after ?? before)?.text])).toEqual([
      ["removed", "tỉnh Lào Cai"],
      ["added", "họp"],
    ]);
  });

  test("is counted by the rule that did it", () => {
    const old = [
      text("a", "[Huế](location) [2%](percent value=2)", "cũ.luật"),
      text("b", "[Lan](person)", "giữ.nguyên"),
    ];
    const now = [
      text("a", "[Huế](location) 2%", "mới.luật"),
      text("b", "[L](person)an", "giữ.nguyên"),
    ];
    const { changes, rules } = diffSnapshots(old, now);
    expect(changes.map(({ aspects }) => aspects)).toEqual([["rule"], [], ["extent"]]);
    expect(rules).toEqual({
      "cũ.luật": { added: 0, removed: 2, changed: 0 },
      "giữ.nguyên": { added: 0, removed: 0, changed: 1 },
      "mới.luật": { added: 1, removed: 0, changed: 0 },
    });
  });

  test("does not tell of a person's number, which other people shift", () => {
    const numbered = (id: number): SnapshotText => {
      const [span] = spansOf("[Lan](person given=Lan)");
      const value = { given: "Lan", id };
      return { id: "bài", text: "Lan", spans: [{ ...span, value } as Span] };
    };
    expect(diffSnapshots([numbered(0)], [numbered(1)]).changes).toEqual([]);
  });
});

test("texts that came, went or read otherwise are named and not compared", () => {
  const { added, removed, rewritten, compared, changes } = diffSnapshots(
    [text("đi", "[Huế](location)"), text("đổi", "[Huế](location)"), text("ở", "[Huế](location)")],
    [text("ở", "[Huế](location)"), text("đổi", "Huế đẹp"), text("đến", "[Huế](location)")],
  );
  expect({ added, removed, rewritten, compared }).toEqual({
    added: ["đến"],
    removed: ["đi"],
    rewritten: ["đổi"],
    compared: ["ở"],
  });
  expect(changes).toEqual([]);
});

describe("in words", () => {
  test("spans with their place, rule and context", () => {
    const old = text("bài", "[Lan](person) ở [xứ Huế](location) có [5%](percent value=5)");
    const now = text("bài", "Lan ở xứ [Huế](location) [có](date) [5%](percent value=6)");
    const away = text("xưa", "");
    expect(printDiff(diffSnapshots([old, away], [now]))).toBe(
      [
        "1 text compared, 1 with other spans: 1 added, 1 removed, 2 changed",
        "only in the old snapshot: xưa",
        "  rule.stub +1 -1 ~2",
        "- bài:0 [Lan](person) by rule.stub | [Lan] ở xứ Huế có 5%",
        "~ bài:9 extent: [xứ Huế](location) → [Huế](location) by rule.stub | Lan ở xứ [Huế] có 5%",
        "+ bài:13 [có](date) by rule.stub | Lan ở xứ Huế [có] 5%",
        "~ bài:16 value: [5%](percent value=5) → [5%](percent value=6) by rule.stub | Lan ở xứ Huế có [5%]",
        "",
      ].join("\n"),
    );
  });

  test("a rule that took over", () => {
    const lines = printDiff(diff("[Huế](location)", "[Huế](location)", ["cũ.luật", "mới.luật"]));
    expect(lines.split("\n").slice(1)).toEqual([
      "  cũ.luật -1",
      "  mới.luật +1",
      "~ bài:0 rule: [Huế](location) by cũ.luật → mới.luật | [Huế]",
      "",
    ]);
  });

  test("no difference, and spans over two lines on one", () => {
    expect(printDiff(diff("[Huế](location)", "[Huế](location)"))).toBe(
      "1 text compared, 0 with other spans: 0 added, 0 removed, 0 changed\n",
    );
    expect(printDiff(diff("Sở\nY", "[Sở\nY](organization)"))).toContain("[Sở Y](organization) by");
  });
});
