import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Where .ci/run wants a report that a program can read, beside the usual one.
const report = process.env.VITEST_REPORT;

const source = (path: string) => fileURLToPath(new URL(`src/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    // The example project imports the package by its name; here that is its sources.
    alias: [
      { find: /^nhan$/, replacement: source("index.ts") },
      { find: /^nhan\/authoring$/, replacement: source("authoring.ts") },
      { find: /^nhan\/testing$/, replacement: source("testing/index.ts") },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    ...(report ? { reporters: ["default", "json"], outputFile: { json: report } } : {}),
  },
});
