import { describe, expect, test } from "vitest";
import { createTagger } from "../../src/index.ts";
import { printSnapshot, readSnapshot, snapshot } from "../../src/testing/snapshot.ts";
import { thrown } from "../thrown.ts";

const texts = [
  { id: "một", text: "lãi tăng 12%" },
  { id: "hai", text: "sáng 30/11", reference: "2021-12-02" },
  { id: "ba", text: "không có gì" },
];

describe("a snapshot", () => {
  const taken = snapshot(createTagger(), texts);

  test("keeps each text and what was found in it", () => {
    expect(taken.map(({ id, text }) => [id, text])).toEqual(texts.map((t) => [t.id, t.text]));
    expect(taken[0].spans).toMatchObject([{ type: "percent", start: 9, end: 12 }]);
    expect(taken[2].spans).toEqual([]);
  });

  test("reads relative dates from each text's own day", () => {
    expect(taken[1].spans[0].value).toMatchObject({ iso: "2021-11-30" });
    expect(taken[1].reference).toBe("2021-12-02");
    expect(taken[0]).not.toHaveProperty("reference");
  });

  test("comes back from its lines, one a text", () => {
    const lines = printSnapshot(taken);
    expect(lines.split("\n")).toHaveLength(4);
    expect(readSnapshot(lines, "cũ.jsonl")).toEqual(taken);
  });

  test("is taken of a function too", () => {
    expect(snapshot(() => [], texts.slice(0, 1))).toEqual([{ ...texts[0], spans: [] }]);
  });

  test("of no texts is empty", () => {
    expect(readSnapshot(printSnapshot(snapshot(() => [], [])), "x")).toEqual([]);
  });

  test("refuses two texts of one id", () => {
    const error = thrown(() => snapshot(() => [], [...texts, texts[0]]));
    expect(error).toMatchObject({ code: "bad-snapshot", where: "texts[3]" });
  });
});

describe("what is no snapshot is refused with its line", () => {
  const good = '{"id":"a","text":"x","spans":[]}';
  test.each([
    [`${good}\n{"id":"b"`, 2, "not a text"],
    [`${good}\n\n${good}`, 3, "the id a comes twice"],
    ['{"id":"a","spans":[]}', 1, "not a text"],
    ["[]", 1, "not a text"],
    ["null", 1, "not a text"],
    ['{"id":"a","text":"x","spans":[{"type":"date"}]}', 1, "not a text"],
    [
      '{"id":"a","text":"x","spans":[{"type":"date","rule":"r","start":0,"end":1,"value":{},"children":[1]}]}',
      1,
      "not a text",
    ],
  ])("%j", (source, line, problem) => {
    const error = thrown(() => readSnapshot(source, "cũ.jsonl"));
    expect(error).toMatchObject({ code: "bad-snapshot", where: `cũ.jsonl:${line}` });
    expect(error.message).toContain(problem);
  });
});
