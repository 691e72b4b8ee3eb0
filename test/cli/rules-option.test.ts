import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, nhan } from "./run.ts";

const word = (name: string, text: string) => `import { rule } from "nhan/authoring";
export const one = rule({
  name: "word.${name}", type: "word", pattern: "${text}", read: () => ({}),
  examples: ["[${text}](word)"], misses: ["không có gì"],
});`;

describe("--rules", () => {
  const dir = folder({ "leaf.ts": word("leaf", "lá"), "root.mjs": word("root", "rễ") });
  const rules = ["leaf.ts", "root.mjs"].flatMap((name) => ["--rules", join(dir, name)]);

  test("of a snapshot shows what a rule changes in texts", async () => {
    const plain = await nhan(["snapshot", "-"], "lá và rễ");
    const more = await nhan(["snapshot", ...rules, "-"], "lá và rễ");
    expect([more.code, more.err]).toEqual([0, ""]);
    const texts = folder({ "old.jsonl": plain.out, "new.jsonl": more.out });
    const { code, out } = await nhan([
      "diff",
      ...["old.jsonl", "new.jsonl"].map((name) => join(texts, name)),
    ]);
    expect(code).toBe(1);
    expect(out.split("\n").slice(0, 3)).toEqual([
      "1 text compared, 1 with other spans: 2 added, 0 removed, 0 changed",
      "  word.leaf +1",
      "  word.root +1",
    ]);
  });

  test("of a score are scored", async () => {
    const gold = folder({ "a.txt": "id: a\n---\n[lá](word) và [rễ](word)\n" });
    const { code, out } = await nhan(["score", gold, "--json", ...rules]);
    expect(code).toBe(0);
    expect(JSON.parse(out).every.total).toMatchObject({ gold: 2, right: 2 });
  });

  test.each(["snapshot", "score"])("that cannot be loaded cost %s a line", async (name) => {
    const missing = join(dir, "khong.ts");
    const { code, out, err } = await nhan([name, dir, "--rules", missing]);
    expect({ code, out, err }).toEqual({
      code: 1,
      out: "",
      err: `nhan: ${missing}: no such file\n`,
    });
  });
});
