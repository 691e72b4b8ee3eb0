import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, nhan } from "./run.ts";

const GOOD = "id: tot\nref: 2024-05-06\n---\nlãi tăng [12%](percent value=12)\n";
const WRONG = "id: sai\n---\nlãi [chừng 12%](percent value=12) rồi [15%](percent value=16)\n";

describe("nhan score", () => {
  test("a file: counts, shares and values", async () => {
    const dir = folder({ "tot.txt": GOOD });
    const { code, out, err } = await nhan(["score", join(dir, "tot.txt")]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("Spans of 1 text");
    expect(out).toMatch(/percent\s*│\s*1\s*│\s*1\s*│\s*1\s*│\s*100\.0\s*│\s*100\.0\s*│\s*100\.0/u);
    expect(out).toMatch(/figures and times\s*│\s*1\s*│\s*1\s*│\s*100\.0/u);
    expect(out).not.toContain("\u001b");
  });

  test("a folder: its .txt files by name", async () => {
    const dir = folder({ "b.txt": WRONG, "a.txt": GOOD, "README.md": "không phải" });
    mkdirSync(join(dir, "khac"));
    const { code, out } = await nhan(["score", dir, "--file-table"]);
    expect(code).toBe(0);
    expect(out).toContain("Spans of 2 texts");
    expect(out.indexOf("│ tot")).toBeLessThan(out.indexOf("│ sai"));
  });

  test("errors with their context", async () => {
    const dir = folder({ "b.txt": WRONG.replace("chừng", "mỗi") });
    const lines = (await nhan(["score", dir, "--errors"])).out.split("\n");
    expect(lines).toContainEqual(
      expect.stringMatching(/^sai:4 missed percent lãi \[mỗi 12%\] rồi 15% \| found \[12%\]/u),
    );
    expect(lines).toContainEqual(
      expect.stringMatching(/^sai:8 extra percent lãi mỗi \[12%\] rồi 15% \| by .+: value=12$/u),
    );
    expect(lines).toContainEqual(
      expect.stringMatching(/^sai:16 value percent .* \| value is 16, found 15 by /u),
    );
  });

  test("as JSON", async () => {
    const dir = folder({ "tot.txt": GOOD });
    const { out } = await nhan(["score", dir, "--json"]);
    expect(JSON.parse(out)).toMatchObject({
      texts: 1,
      outermost: { total: { gold: 1, predicted: 1, right: 1, f1: 1 } },
      values: { outermost: { figures: { compared: 1, right: 1, share: 1 } } },
      errors: [],
    });
  });

  test("some types only", async () => {
    const dir = folder({ "tot.txt": GOOD });
    const { out } = await nhan(["score", dir, "--json", "--types", "person"]);
    expect(JSON.parse(out).every.total.gold).toBe(0);
  });

  test("a bad file costs a line; the others still count", async () => {
    const dir = folder({ "a.txt": "không có đầu", "b.txt": "id: b\n---\n[x", "c.txt": GOOD });
    const missing = join(dir, "khong");
    const { code, out, err } = await nhan(["score", missing, dir]);
    expect(code).toBe(1);
    expect(out).toContain("Spans of 1 text");
    const lines = err.trimEnd().split("\n");
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe(`nhan: ${missing}: no such file`);
    expect(lines[1]).toContain("bad-gold");
    expect(lines[2]).toContain(`(${join(dir, "b.txt")}:3:1)`);
  });

  test("an empty folder is no gold", async () => {
    const dir = folder({});
    const { code, out, err } = await nhan(["score", dir]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toBe(`nhan: ${dir}: no .txt file in this folder\n`);
  });
});
