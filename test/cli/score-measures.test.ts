import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, nhan } from "./run.ts";

/** One right, one with another extent, one that the tagger does not find, one that gold has not. */
const GOLD = `id: mot
---
lãi [12%](percent value=12), [mỗi 5%](percent) của [điều gì](person), năm 2020
`;

const cells = (out: string, row: string): string[][] =>
  out
    .split("\n")
    .filter((line) => line.startsWith(`│ ${row} `))
    .map((line) =>
      line
        .split("│")
        .map((cell) => cell.trim())
        .slice(2, -1),
    );

describe("nhan score", () => {
  const dir = folder({ "a.txt": GOLD });

  test("--measures: the four of them at both levels, and F1 by type", async () => {
    const { code, out: all, err } = await nhan(["score", dir, "--measures"]);
    expect([code, err]).toEqual([0, ""]);
    const out = all.slice(all.indexOf("SemEval"));
    const strict = ["1", "1", "0", "1", "1", "33.3", "33.3", "33.3"];
    expect(cells(out, "strict")).toEqual([strict, strict]);
    expect(cells(out, "partial")[0]).toEqual(["1", "0", "1", "1", "1", "50.0", "50.0", "50.0"]);
    expect(cells(out, "type")[0]).toEqual(["2", "0", "0", "1", "1", "66.7", "66.7", "66.7"]);
    expect(cells(out, "percent").at(-1)).toEqual(["50.0", "50.0", "75.0", "100.0"]);
  });

  test("--confusion: what gold's types were taken for", async () => {
    const { out } = await nhan(["score", dir, "--confusion"]);
    expect(cells(out, "percent").at(-1)).toEqual(["2", "", ""]);
    expect(cells(out, "person").at(-1)).toEqual(["", "1", ""]);
    expect(cells(out, "nothing").at(-1)).toEqual(["", "", "date 1"]);
  });

  test("--bootstrap: the measures with their intervals", async () => {
    const { code, out } = await nhan(["score", dir, "--bootstrap", "20"]);
    expect(code).toBe(0);
    expect(cells(out, "strict")[0].slice(-1)).toEqual(["33.3 (33.3–33.3)"]);
    const { out: json } = await nhan(["score", dir, "--bootstrap", "20", "--json"]);
    expect(JSON.parse(json).intervals.every.type.f1).toEqual([2 / 3, 2 / 3]);
  });

  test("without them the output stays as it is", async () => {
    const { out } = await nhan(["score", dir]);
    expect(out).not.toContain("SemEval");
    expect(out).not.toContain("snapshot");
  });

  test("--bootstrap wants its number", async () => {
    const { code, err } = await nhan(["score", dir, "--bootstrap"]);
    expect([code, err]).toEqual([2, "nhan: option '--bootstrap <draws>' argument missing\n"]);
  });

  test.each(["0", "x", "1.5", "-3"])("--bootstrap %s is refused", async (draws) => {
    const { code, err } = await nhan(["score", dir, `--bootstrap=${draws}`]);
    expect(code).toBe(2);
    expect(err).toContain("whole number");
  });
});

describe("nhan score --against", () => {
  const gold = folder({ "a.txt": GOLD });

  test("tells what got fixed and what broke since a snapshot", async () => {
    const { out: lines } = await nhan(["snapshot", "--gold", gold]);
    const row = JSON.parse(lines);
    // Before, the first was missed, and the person was found.
    const person = { ...row.spans[0], type: "person", start: 21, end: 29, text: "điều gì" };
    row.spans[0] = {
      ...person,
      start: row.text.indexOf("điều gì"),
      end: row.text.indexOf(", năm"),
    };
    const old = join(folder({ "old.jsonl": JSON.stringify(row) }), "old.jsonl");
    const { code, out, err } = await nhan(["score", gold, "--against", old]);
    expect([code, err]).toEqual([0, ""]);
    const told = out.slice(out.indexOf("Since the snapshot")).trimEnd().split("\n");
    expect(told.slice(0, 3)).toEqual([
      "Since the snapshot, on 1 text at every level",
      "F1 33.3 → 33.3: +0.0 (0.0 to 0.0), p 1.000",
      "gold spans: 1 fixed, 1 broken, p 1.000",
    ]);
    expect(told.slice(3)).toEqual([
      expect.stringMatching(/^fixed {2}mot:4 missed percent lãi \[12%\], /u),
      expect.stringMatching(/^broken mot:\d+ missed person .*\[điều gì\]/u),
    ]);
    const { out: json } = await nhan(["score", gold, "--against", old, "--json"]);
    expect(JSON.parse(json).comparison.spans).toEqual({ fixed: 1, broken: 1, p: 1 });
  });

  test("a snapshot that cannot be read, or is of other texts, costs a line", async () => {
    const other = { id: "mot", text: "khác", spans: [] };
    const dir = folder({ "old.jsonl": JSON.stringify(other), "none.jsonl": "", "bad.jsonl": "{" });
    const run = (name: string) => nhan(["score", gold, "--against", join(dir, name)]);
    for (const [name, problem] of [
      ["old.jsonl", "mot: another text in the snapshot"],
      ["none.jsonl", "mot: not in the snapshot"],
      ["bad.jsonl", "bad-snapshot"],
      ["khong.jsonl", "no such file"],
    ]) {
      const { code, out, err } = await run(name);
      expect([code, err.split("\n").length]).toEqual([1, 2]);
      expect(err).toContain(problem);
      expect(out).toContain("Spans of 1 text");
    }
  });
});
