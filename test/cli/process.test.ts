import { spawn } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { wantsColour } from "../../src/cli/io.ts";
import { folder } from "./run.ts";

const MAIN = join(import.meta.dirname, "../../src/cli/main.ts");

/** Runs the program as a process of its own; `limit` closes its output after so many bytes. */
function start(argv: string[], stdin = "", limit = Number.POSITIVE_INFINITY) {
  return new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    const child = spawn(process.execPath, ["--import", "tsx", MAIN, ...argv]);
    let out = "";
    let err = "";
    child.stdout.on("data", (bytes) => {
      out += bytes;
      if (out.length >= limit) child.stdout.destroy();
    });
    child.stderr.on("data", (bytes) => {
      err += bytes;
    });
    child.on("close", (code) => resolve({ code, out, err }));
    child.stdin.end(stdin);
  });
}

test("standard input in, a JSON line out", async () => {
  const { code, out, err } = await start(["tag"], "lãi tăng 12%");
  expect([code, err]).toEqual([0, ""]);
  expect(JSON.parse(out)).toMatchObject({ id: "stdin", spans: [{ text: "12%" }] });
});

test("exit codes reach the shell", async () => {
  expect((await start(["tag", "khong-co.txt"])).code).toBe(1);
  expect((await start(["tag", "--nope"])).code).toBe(2);
  expect((await start(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\S*\n$/u);
});

test("a reader that goes away ends it quietly", async () => {
  const dir = folder({ "dai.txt": "lãi tăng 12%, ".repeat(2000) });
  const files = Array.from({ length: 40 }, () => join(dir, "dai.txt"));
  const { err } = await start(["tag", ...files], "", 1);
  expect(err).toBe("");
});

test.each([
  [{}, true, true],
  [{}, false, false],
  [{ NO_COLOR: "1" }, true, false],
  [{ NO_COLOR: "" }, true, true],
  [{ FORCE_COLOR: "1" }, false, true],
  [{ FORCE_COLOR: "0" }, true, false],
  [{ TERM: "dumb" }, true, false],
])("colour with %o on a terminal: %s → %s", (env, terminal, colour) => {
  expect(wantsColour(env, terminal)).toBe(colour);
});
