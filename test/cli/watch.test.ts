import { spawn } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { changeLine, changes, type Tagged } from "../../src/cli/changes.ts";
import { watchRules } from "../../src/cli/watch.ts";
import { spansOf } from "../testing/spans.ts";
import { folder, nhan } from "./run.ts";

const drops = (
  word: string,
): string => `import { as, numeral, rule, seq, shape } from "nhan/authoring";
import { unit } from "./unit.ts";
export const dose = rule({
  name: "dose.drops", type: "dose", pattern: seq(numeral(), as("unit", shape("word"))), weight: 5,
  when: (match) => match.fold("unit") === unit, read: () => ({}),
  examples: ["Nhỏ [3 ${word}](dose)."], misses: ["Từng giọt."],
});`;
const unit = (word: string): string => `export const unit = "${word}";\n`;

let end = async (): Promise<void> => {};
afterEach(() => end());

/** Starts to watch a folder's `rules.ts` and `a.txt`; tells what was written since it was last asked. */
async function start(files: Record<string, string>) {
  // Named folders are watched wherever they stand, below one that begins with a dot too.
  const dir = join(folder({}), ".muc");
  mkdirSync(dir);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
  const stop = new AbortController();
  let out = "";
  const take = (text: string): void => {
    out += text;
  };
  const io = { out: take, err: take, stdin: async () => Buffer.of(), piped: false, colour: false };
  const over = watchRules(join(dir, "rules.ts"), [join(dir, "a.txt")], {}, io, stop.signal);
  end = async () => {
    stop.abort();
    expect(await over).toBe(true);
    end = async () => {};
  };
  const until = (what: RegExp): Promise<string> =>
    vi.waitFor(
      () => {
        expect(out).toMatch(what);
        const seen = out;
        out = "";
        return seen;
      },
      { timeout: 20_000, interval: 20 },
    );
  const save = (name: string, text: string): void => writeFileSync(join(dir, name), text);
  const first = await until(/watching/u);
  return { dir, first, save, until };
}

describe("nhan watch", () => {
  const files = { "unit.ts": unit("giọt"), "rules.ts": drops("giọt"), "a.txt": "Nhỏ 3 giọt.\n" };

  test("checks and tags, then tells what a saved rule file changed", async () => {
    const { dir, first, save, until } = await start(files);
    expect(first).toContain(
      "✓ 1 rule, 1 example, 1 near miss: all hold\n1 text, 1 outermost spans\n",
    );
    save(
      "rules.ts",
      drops("giọt").replace('type: "dose"', 'type: "drop"').replace("](dose)", "](drop)"),
    );
    const seen = await until(/\(drop\).*\n/u);
    expect(seen).toMatch(/↻ .*rules\.ts\n✓/u);
    expect(seen).toContain(
      `${join(dir, "a.txt")}:1:5 − [3 giọt](dose) by dose.drops\n` +
        `${join(dir, "a.txt")}:1:5 + [3 giọt](drop) by dose.drops\n`,
    );
  });

  test("what a file that the rules import changed", async () => {
    const { save, until } = await start(files);
    save("unit.ts", unit("hạt"));
    const seen = await until(/− \[3 giọt\]\(dose\).*\n/u);
    expect(seen).toContain("[3 giọt](dose) is not found");
    expect(seen).toContain("+ [3 giọt](quantity) by quantity.plain value=3 unit=giọt");
  });

  test("what a saved text changed, and when nothing did", async () => {
    const { dir, save, until } = await start(files);
    save("a.txt", "Sáng nay\nnhỏ 3 giọt, 12%.\n");
    const seen = await until(/12%.*\n/u);
    expect(seen).toContain(`${join(dir, "a.txt")}:2:13 + [12%](percent) by percent.plain value=12`);
    expect(seen).not.toContain("giọt](dose)");
    save("a.txt", "Sáng nay\nnhỏ 3 giọt, 12%!\n");
    expect(await until(/no span changed/u)).not.toContain("12%");
  });

  test("goes on where a save breaks something", async () => {
    const { dir, save, until } = await start(files);
    save("rules.ts", "export const = 3;");
    expect(await until(/nhan: .*rules\.ts:1:13/u)).not.toContain("−");
    save("rules.ts", drops("giọt"));
    expect(await until(/no span changed/u)).toContain("all hold");
    rmSync(join(dir, "a.txt"));
    expect(await until(/− \[3 giọt\]/u)).toContain(":1:5");
  });

  test("runs from the command line until it is stopped", async () => {
    const dir = folder(files);
    const main = join(import.meta.dirname, "../../src/cli/main.ts");
    const child = spawn(process.execPath, [
      ...["--import", "tsx", main, "watch", join(dir, "rules.ts"), dir],
    ]);
    let out = "";
    child.stdout.on("data", (bytes) => {
      out += bytes;
    });
    const closed = new Promise<NodeJS.Signals | null>((resolve) =>
      child.on("close", (_, signal) => resolve(signal)),
    );
    await vi.waitFor(() => expect(out).toContain("watching"), { timeout: 30_000 });
    child.kill("SIGINT");
    expect(await closed).toBe("SIGINT");
    expect(out).toContain("1 text, 1 outermost spans");
  });

  test("needs texts that are there", async () => {
    const dir = folder({ "rules.ts": "" });
    const { code, err } = await nhan(["watch", join(dir, "rules.ts"), dir]);
    expect([code, err]).toEqual([1, `nhan: ${dir}: no .txt file in this folder\n`]);
    expect((await nhan(["watch", "rules.ts"])).code).toBe(2);
  });
});

describe("changes of the spans of a text", () => {
  const read = (source: string): Tagged => ({
    text: source.replace(/\[|\]\([^)]*\)/gu, ""),
    spans: spansOf(source),
  });
  const told = (old: string, now: string): string[] =>
    changes(read(old), read(now)).map(changeLine);

  test("new, gone, and of another value, in text order, nested ones too", () => {
    const old =
      "[UBND [Huế](location)](organization) thu [5%](percent value=5), [2 xe](quantity unit=xe).";
    const now = "[UBND Huế](organization) thu [5%](percent value=6), 2 [xe](title).";
    expect(told(old, now)).toEqual([
      expect.stringMatching(/^− \[Huế\]\(location\)/u),
      expect.stringMatching(/^~ \[5%\]\(percent\) by .*value=5 → by .*value=6$/u),
      expect.stringMatching(/^− \[2 xe\]\(quantity\)/u),
      expect.stringMatching(/^\+ \[xe\]\(title\)/u),
    ]);
  });

  test("in a text that has changed: by their words, however often they stand", () => {
    const old = "[Huế](location) và [Huế](location)";
    expect(told(old, "Từ [Huế](location) qua [Huế](location)")).toEqual([]);
    expect(told(old, "Từ [Huế](location)")).toHaveLength(1);
    expect(told(old, `${old}, [Huế](location)`)).toHaveLength(1);
  });
});
