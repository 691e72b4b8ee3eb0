import { defineConfig, type Options } from "tsup";
import { imageSources } from "./data/image.ts";

/** The compiled rules and lexicon take the place of the sources that would compile themselves. */
const compiled: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "compiled",
  setup(build) {
    const sources = imageSources();
    for (const name of ["image", "columns"] as const) {
      build.onLoad({ filter: new RegExp(`lexicon[\\\\/]${name}\\.ts$`) }, () => ({
        contents: sources[name],
        loader: "ts",
      }));
    }
    build.onLoad({ filter: /data\.generated\.ts$/ }, () => ({
      contents: "export const lexiconData = undefined;",
      loader: "ts",
    }));
  },
};

const shared: Options = {
  esbuildPlugins: [compiled],
  target: "es2022",
  outDir: "dist",
  // Vietnamese stays Vietnamese in the bundles.
  esbuildOptions(options) {
    options.charset = "utf8";
  },
};

export default defineConfig([
  {
    ...shared,
    entry: {
      index: "src/index.ts",
      rules: "src/rules/index.ts",
      authoring: "src/authoring.ts",
      testing: "src/testing/index.ts",
      places: "src/places/index.ts",
      // An entry so that it stays a file of its own.
      columns: "src/lexicon/columns.ts",
    },
    format: ["esm", "cjs"],
    dts: true,
    clean: true,
    splitting: true,
    treeshake: true,
    minify: true,
    platform: "neutral",
  },
  {
    ...shared,
    entry: { cli: "src/cli/main.ts" },
    format: ["esm"],
    platform: "node",
    // What the bin needs is bundled into it, so that the package itself has no dependency.
    noExternal: [/.*/],
    banner: {
      js: '#!/usr/bin/env node\nimport { createRequire as __createRequire } from "node:module";\nconst require = __createRequire(import.meta.url);',
    },
  },
]);
