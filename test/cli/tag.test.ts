import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, nhan } from "./run.ts";

const LATIN1 = Uint8Array.of(0x74, 0xe9, 0x0a);

describe("what it writes", () => {
  test("one JSON line for each file, named by its base name", async () => {
    const dir = folder({ "mot.txt": "lãi tăng 12%\n", "hai.bai.txt": "không có gì" });
    const { code, out, err } = await nhan(["tag", join(dir, "mot.txt"), join(dir, "hai.bai.txt")]);
    expect([code, err]).toEqual([0, ""]);
    const rows = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(rows).toMatchObject([
      { id: "mot", spans: [{ type: "percent", start: 9, end: 12, text: "12%" }] },
      { id: "hai.bai", spans: [] },
    ]);
    expect(Object.keys(rows[0])).toEqual(["id", "spans"]);
  });

  test("standard input, named or not", async () => {
    const plain = await nhan(["tag"], "lãi tăng 12%");
    expect(JSON.parse(plain.out)).toMatchObject({ id: "stdin", spans: [{ text: "12%" }] });
    expect(await nhan(["tag", "-"], "lãi tăng 12%")).toEqual(plain);
  });

  test("an empty text", async () => {
    expect((await nhan(["tag"], "")).out).toBe('{"id":"stdin","spans":[]}\n');
  });

  test("a byte order mark counts in the offsets", async () => {
    const { out } = await nhan(["tag"], "\uFEFFlãi 12%");
    expect(JSON.parse(out).spans[0].start).toBe(5);
  });

  test("markup with the values of figures", async () => {
    const { out } = await nhan(["tag", "--format", "marked"], "lãi tăng 12%");
    expect(out).toBe("lãi tăng [12%](percent value=12)\n");
  });

  test("tables in colour", async () => {
    const { out } = await nhan(["tag", "--format", "table", "--color"], "lãi tăng 12%");
    expect(out).toContain("\u001b[93m12%\u001b[39m");
    expect(out).toContain("(tỷ lệ) 1");
  });

  test("tables without colour mark the text instead", async () => {
    const { out } = await nhan(["tag", "--format", "table", "--no-color"], "lãi tăng 12%");
    expect(out).toContain("lãi tăng [12%](percent)\n");
    expect(out).not.toContain("\u001b");
  });

  test("the types asked for", async () => {
    const { out } = await nhan(["tag", "--types", "money,person"], "lãi tăng 12%");
    expect(JSON.parse(out).spans).toEqual([]);
  });
});

describe("what goes wrong with an input", () => {
  test("is told on a line, and the others are still done", async () => {
    const dir = folder({ "sai.txt": LATIN1, "dung.txt": "lãi tăng 12%" });
    mkdirSync(join(dir, "muc"));
    const names = ["khong.txt", "muc", "sai.txt", "dung.txt"].map((name) => join(dir, name));
    const { code, out, err } = await nhan(["tag", ...names]);
    expect(code).toBe(1);
    expect(JSON.parse(out).id).toBe("dung");
    expect(err).toBe(
      `nhan: ${names[0]}: no such file\nnhan: ${names[1]}: is a directory\nnhan: ${names[2]}: not UTF-8\n`,
    );
  });

  test("standard input that is not UTF-8", async () => {
    expect(await nhan(["tag"], LATIN1)).toEqual({
      code: 1,
      out: "",
      err: "nhan: stdin: not UTF-8\n",
    });
  });
});

describe("bad usage is refused with one line", () => {
  test.each([
    [["tag"], "no FILE"],
    [["tag", "--nope", "-"], "unknown option '--nope'"],
    [["tag", "--formt", "table", "-"], "--format"],
    [["tag", "--format", "xml", "-"], "Allowed choices are jsonl, table, marked"],
    [["tag", "--types", "person,thing", "-"], "No type thing"],
    [["tag", "--types", "", "-"], "the types are"],
    [["tag", "--reference", "2023-02-30", "-"], "reference"],
    [["tag", "--reference", "mai", "-"], "reference"],
    [["tags"], "unknown command 'tags'"],
    [["score"], "missing required argument"],
  ])("%j: %s", async (argv, what) => {
    const { code, out, err } = await nhan(argv);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^nhan: [^\n]+\n$/u);
    expect(err).toContain(what);
  });

  test("without a command the help is shown", async () => {
    const { code, err } = await nhan([]);
    expect(code).toBe(2);
    expect(err).toContain("Usage: nhan");
  });
});

test.each([["--help"], ["--version"], ["tag", "--help"], ["score", "--help"]])(
  "%s %s is no failure",
  async (...argv) => {
    const { code, out, err } = await nhan(argv.filter((word) => word !== undefined));
    expect([code, err]).toEqual([0, ""]);
    expect(out).not.toBe("");
  },
);
