import { cpSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installedProject, root, run } from "./consumer.ts";

// The example project as a newcomer has it: copied out of here, with the packed package.
let project = "";
let copy = "";
beforeAll(() => {
  project = installedProject();
  copy = join(project, "tin-truong-hoc");
  cpSync(join(root, "test/example"), copy, { recursive: true });
  mkdirSync(join(copy, "node_modules"));
  for (const name of ["vitest", "typescript", "@types"]) {
    symlinkSync(join(root, "node_modules", name), join(copy, "node_modules", name));
  }
}, 300_000);
afterAll(() => {
  if (project !== "") rmSync(project, { recursive: true, force: true });
});

describe("a copy of the example project", () => {
  it("holds its examples, by the program", () => {
    const program = join(project, "node_modules/nhan/dist/cli.js");
    expect(run(process.execPath, [program, "check", "src/pack.ts"], copy)).toMatch(
      /^✓ 4 rules, .*: all hold/u,
    );
  });

  it("passes its own tests", () => {
    const out = run(
      process.execPath,
      ["node_modules/vitest/vitest.mjs", "run", "--reporter=json"],
      copy,
    );
    const { numFailedTests, numPassedTests } = JSON.parse(out.slice(out.indexOf("{")));
    expect(numFailedTests).toBe(0);
    expect(numPassedTests).toBeGreaterThan(15);
  });

  it("has no error of types", () => {
    const out = run(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "."], copy);
    expect(out).toBe("");
  });
});
