import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, nhan } from "./run.ts";

const rows = (lines: string) =>
  lines
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("nhan snapshot", () => {
  test("a folder of texts, to a file", async () => {
    const dir = folder({ "b.txt": "lãi tăng 12%", "a.txt": "sáng 30/11", "c.md": "không" });
    const output = join(dir, "moi.jsonl");
    const flags = ["-o", output, "--reference", "2021-12-02"];
    expect(await nhan(["snapshot", dir, ...flags])).toEqual({ code: 0, out: "", err: "" });
    expect(rows(readFileSync(output, "utf8"))).toMatchObject([
      { id: "a", text: "sáng 30/11", spans: [{ value: { iso: "2021-11-30" } }] },
      { id: "b", text: "lãi tăng 12%", spans: [{ type: "percent", start: 9, end: 12 }] },
    ]);
  });

  test("standard input, to standard output", async () => {
    const { code, out } = await nhan(["snapshot", "-"], "lãi 12%");
    expect(code).toBe(0);
    expect(rows(out)).toMatchObject([{ id: "stdin", text: "lãi 12%", spans: [{ text: "12%" }] }]);
  });

  test("gold without its markup, each text with its own day", async () => {
    const dir = folder({
      "a.txt": "id: mot\nref: 2021-12-02\n---\n[sáng 30/11](date value=2021-11-30)",
      "b.txt": "id: hai\n---\nsáng 30/11",
    });
    const { out } = await nhan(["snapshot", "--gold", "--reference", "2020-12-02", dir]);
    expect(rows(out)).toMatchObject([
      { id: "mot", text: "sáng 30/11", spans: [{ value: { iso: "2021-11-30" } }] },
      { id: "hai", text: "sáng 30/11", spans: [{ value: { iso: "2020-11-30" } }] },
    ]);
  });

  test("what cannot be read costs a line, the others are still taken", async () => {
    const dir = folder({ "a.txt": "lãi 12%", "b.txt": Uint8Array.of(0xe9), "c.txt": "id: x" });
    const [missing, a, b] = ["khong.txt", "a.txt", "b.txt"].map((name) => join(dir, name));
    const { code, out, err } = await nhan(["snapshot", missing, a, b]);
    expect([code, rows(out).length]).toEqual([1, 1]);
    expect(err).toBe(`nhan: ${missing}: no such file\nnhan: ${b}: not UTF-8\n`);
    const gold = await nhan(["snapshot", "--gold", join(dir, "c.txt")]);
    expect([gold.code, gold.err.split(":", 2)[1]]).toEqual([1, " bad-gold"]);
  });

  test("two texts of one name are refused", async () => {
    const [one, other] = [folder({ "a.txt": "x" }), folder({ "a.txt": "y" })];
    const { code, out, err } = await nhan(["snapshot", one, other]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("the id a comes twice");
  });

  test("a file that cannot be written is told", async () => {
    const dir = folder({ "a.txt": "x" });
    const { code, err } = await nhan(["snapshot", dir, "-o", dir]);
    expect([code, err]).toEqual([1, `nhan: ${dir}: is a directory\n`]);
  });
});

describe("nhan diff", () => {
  const taken = async (text: string): Promise<string> => (await nhan(["snapshot", "-"], text)).out;
  const change = (line: string, edit: (row: { spans: { end: number }[] }) => void): string => {
    const row = JSON.parse(line);
    edit(row);
    return `${JSON.stringify(row)}\n`;
  };

  test("snapshots that agree", async () => {
    const line = await taken("lãi 12%");
    const dir = folder({ "a.jsonl": line, "b.jsonl": line });
    expect(await nhan(["diff", join(dir, "a.jsonl"), join(dir, "b.jsonl")])).toEqual({
      code: 0,
      out: "1 text compared, 0 with other spans: 0 added, 0 removed, 0 changed\n",
      err: "",
    });
  });

  test("snapshots that differ, in words, in colour and as JSON", async () => {
    const now = await taken("lãi 12%, vốn 5%");
    const old = change(now, (row) => {
      row.spans.shift();
      row.spans[0].end -= 1;
    });
    const dir = folder({ "old.jsonl": old });
    const argv = ["diff", join(dir, "old.jsonl"), "-"];
    const { code, out, err } = await nhan(argv, now);
    expect([code, err]).toEqual([1, ""]);
    expect(out.split("\n")).toEqual([
      "1 text compared, 1 with other spans: 1 added, 0 removed, 1 changed",
      "  percent.plain +1 ~1",
      "+ stdin:4 [12%](percent value=12) by percent.plain | lãi [12%], vốn 5%",
      "~ stdin:13 extent: [5](percent) → [5%](percent) by percent.plain | lãi 12%, vốn [5%]",
      "",
    ]);
    const coloured = await nhan([...argv, "--color"], now);
    expect(coloured.out).toContain("\u001b[32m+ stdin:4");
    expect(coloured.out).toContain("\u001b[33m~ stdin:13");
    const { changes } = JSON.parse((await nhan([...argv, "--json"], now)).out);
    expect(changes).toMatchObject([{ kind: "added" }, { kind: "changed", aspects: ["extent"] }]);
  });

  test("texts that came or read otherwise are a difference too", async () => {
    const dir = folder({ "old.jsonl": await taken("lãi"), "none.jsonl": "" });
    const now = await taken("lỗ");
    const rewritten = await nhan(["diff", join(dir, "old.jsonl"), "-"], now);
    expect([rewritten.code, rewritten.out.split("\n")[1]]).toEqual([
      1,
      "not compared, the text itself differs: stdin",
    ]);
    expect((await nhan(["diff", join(dir, "none.jsonl"), "-"], now)).code).toBe(1);
  });

  test("trouble is no difference", async () => {
    const dir = folder({ "a.jsonl": "không phải\n" });
    const [a, missing] = [join(dir, "a.jsonl"), join(dir, "khong.jsonl")];
    expect(await nhan(["diff", missing, a])).toEqual({
      code: 2,
      out: "",
      err: `nhan: ${missing}: no such file\n`,
    });
    const bad = await nhan(["diff", a, a]);
    expect([bad.code, bad.out]).toEqual([2, ""]);
    expect(bad.err).toMatch(/^nhan: bad-snapshot: .+a\.jsonl:1.+\n$/u);
    expect((await nhan(["diff", a])).code).toBe(2);
  });
});

test.each(["snapshot", "diff"])("nhan %s --help is no failure", async (name) => {
  const { code, out, err } = await nhan([name, "--help"]);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toContain(`Usage: nhan ${name}`);
});
