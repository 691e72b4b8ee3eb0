import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { defineConfig, type Options } from "tsup";
import { imageSources } from "./data/image.ts";
import { lazyPatterns } from "./data/lazy.ts";
import { stripRules } from "./data/strip.ts";

/** The compiled rules and lexicon take the place of the sources that would compile themselves. */
const compiled: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "compiled",
  setup(build) {
    const sources = imageSources();
    for (const [path, contents] of Object.entries(sources)) {
      const file = join(import.meta.dirname, "src", path);
      build.onLoad({ filter: new RegExp(`${basename(path, ".ts")}\\.ts$`) }, (args) =>
        args.path === file ? { contents, loader: "js", resolveDir: dirname(file) } : undefined,
      );
    }
    build.onLoad({ filter: /data\.generated\.ts$/ }, () => ({
      contents: "export const lexiconData = undefined;",
      loader: "ts",
    }));
  },
};

/** Rules without what only compiling them needs, as the library has them as code; lazy expressions. */
const stripped: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "stripped",
  setup(build) {
    const src = join(import.meta.dirname, "src");
    const lazy = join(src, "text/lazy.ts");
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      if (path === lazy) return undefined;
      const text = readFileSync(path, "utf8");
      const lean = /rules[\\/][a-z-]+\.ts$/.test(path) ? stripRules(path, text) : text;
      return { contents: lazyPatterns(path, lean, lazy), loader: "ts" };
    });
  },
};

/** What the entries share stands in one file, as each further file takes time to load. */
const together: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "together",
  setup(build) {
    const src = join(import.meta.dirname, "src");
    build.initialOptions.logOverride = { "ignored-bare-import": "silent" };
    build.onResolve({ filter: /^#all$/ }, () => ({ path: join(src, "index.ts") }));
    build.onLoad({ filter: /[\\/]src[\\/](authoring|testing[\\/]index)\.ts$/ }, ({ path }) => ({
      contents: `import "#all";\n${readFileSync(path, "utf8")}`,
      loader: "ts",
    }));
  },
};

const shared: Options = {
  esbuildPlugins: [compiled, stripped],
  target: "es2022",
  outDir: "dist",
  // Vietnamese stays Vietnamese in the bundles.
  esbuildOptions(options) {
    options.charset = "utf8";
  },
};

const library = {
  index: "src/index.ts",
  authoring: "src/authoring.ts",
  testing: "src/testing/index.ts",
};
/** Entries that stand alone: the table of places, and the rules as values with patterns and examples. */
const places = { places: "src/places/index.ts" };
const rules = { rules: "src/rules/index.ts" };

export default defineConfig([
  {
    ...shared,
    esbuildPlugins: [together, compiled, stripped],
    entry: library,
    format: ["esm", "cjs"],
    // One set of declarations for all entries, so that their types are the same ones.
    dts: { entry: { ...library, ...places, ...rules } },
    splitting: true,
    treeshake: true,
    minify: true,
    platform: "neutral",
  },
  {
    ...shared,
    entry: places,
    format: ["esm", "cjs"],
    treeshake: true,
    minify: true,
    platform: "neutral",
  },
  {
    ...shared,
    esbuildPlugins: [compiled],
    entry: rules,
    format: ["esm", "cjs"],
    treeshake: true,
    minify: true,
    platform: "neutral",
  },
  {
    ...shared,
    entry: { cli: "src/cli/main.ts" },
    format: ["esm"],
    platform: "node",
    // What only some commands need is loaded by these.
    splitting: true,
    minify: true,
    esbuildOptions(options) {
      options.charset = "utf8";
      options.chunkNames = "cli-[hash]";
    },
    // What the bin needs is bundled into it, so that the package itself has no dependency.
    noExternal: [/.*/],
    banner: {
      js: '#!/usr/bin/env node\nimport { createRequire as __createRequire } from "node:module";\nconst require = __createRequire(import.meta.url);',
    },
  },
]);
