import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as authoring from "../../src/authoring.ts";
import { createTagger, tag } from "../../src/index.ts";
import { installedProject, root, run } from "./consumer.ts";
import { entries, publicNames } from "./names.ts";

let project = "";
beforeAll(() => {
  project = installedProject();
}, 300_000);
afterAll(() => {
  if (project !== "") rmSync(project, { recursive: true, force: true });
});

const installed = (...path: string[]) => join(project, "node_modules/nhan", ...path);

function runScript(name: string, source: string): string {
  writeFileSync(join(project, name), source);
  return run(process.execPath, [name], project);
}

describe("the packed package", () => {
  it("has no dependency at run time", () => {
    const manifest = JSON.parse(readFileSync(installed("package.json"), "utf8"));
    expect(manifest.dependencies ?? {}).toEqual({});
    expect(readdirSync(join(project, "node_modules")).filter((n) => !n.startsWith("."))).toEqual([
      "nhan",
    ]);
  });

  it("holds every file that the exports map names", () => {
    const { exports, bin } = JSON.parse(readFileSync(installed("package.json"), "utf8"));
    const named = JSON.stringify([exports, bin]).match(/\.\/[^"]+/gu) ?? [];
    const missing = named.filter((file) => !existsSync(installed(file)));
    expect(missing.filter((file) => !(file.slice(2) in exports) && !(file in exports))).toEqual([]);
    const offered = Object.keys(exports).filter((name) => name !== "./package.json");
    expect(offered.map((name) => name.replace(/^\./u, "nhan"))).toEqual(entries);
  });

  it("loads no package from its library files", () => {
    const files = readdirSync(installed("dist")).filter(
      (name) => /\.c?js$/u.test(name) && !name.startsWith("cli"),
    );
    expect(files.length).toBeGreaterThan(entries.length);
    const foreign = /(?:\bfrom|\bimport|\brequire\()\s*["'](?!\.{1,2}\/)[\w@:/.-]+["']/gu;
    const found = files.flatMap((name) =>
      [...readFileSync(installed("dist", name), "utf8").matchAll(foreign)].map(
        ([text]) => `${name}: ${text}`,
      ),
    );
    expect(found).toEqual([]);
  });

  it("carries its licence and no sources", () => {
    expect(existsSync(installed("LICENSE"))).toBe(true);
    expect(existsSync(installed("src"))).toBe(false);
  });
});

const sentence = "Sáng 30/11/2021, đồng chí Nguyễn Văn An tiếp 25 đại biểu, tăng 12,5%.";
/** Reads an article in several taggers of one's own; runs from its text too, so it stands alone. */
function readWithOwn(
  create: typeof createTagger,
  {
    any,
    as,
    defineType,
    docs,
    lex,
    lexicon: rowsOf,
    opt,
    parseLexicon,
    rule,
    seq,
    shape,
    span,
  }: typeof authoring,
  article: string,
) {
  const examples = { examples: [], misses: [] };
  const rules = [
    rule({
      name: "own.crop",
      type: defineType({ name: "crop", check: ({ said }: { said: string }) => said !== "" }),
      pattern: seq(as("crop", lex("crop")), opt(any("xanh", /vàng/iu))),
      read: (match) => ({ said: match.fold(), kind: match.entry("crop")?.kind }),
      ...examples,
    }),
    rule({
      name: "own.seat",
      type: "seat",
      pattern: seq(opt(shape("cap")), as("body", span("organization", "title"))),
      read: (match) => ({ body: match.text("body") }),
      ...examples,
    }),
  ];
  const lexicon: authoring.LexiconRow[] = [
    ...rowsOf("crop", ["đại biểu"], { kind: "green" }),
    ...parseLexicon("phrase\tclass\tkind\nTỉnh ủy\tbody\town\n"),
  ];
  const [, seat] = rules;
  const read = [
    create({ rules: [seat] }),
    create({ rules, lexicon }),
    create({ lexicon, types: ["organization"] }),
    create({ rules: [seat], drop: ["person", "date.day"] }),
  ].map((tagger) => tagger.tag(article));
  return [...read, docs(rules)];
}

const listNames = (load: string) => `
(async () => {
  const names = {};
  for (const entry of ${JSON.stringify(entries)}) {
    const found = ${load};
    names[entry] = Object.keys(found).filter((name) => name !== "default" && name !== "module.exports").sort();
  }
  process.stdout.write(JSON.stringify(names));
})();`;

describe.each([
  ["ESM", "mjs", "await import(entry)", 'import { tag } from "nhan";'],
  ["CommonJS", "cjs", "require(entry)", 'const { tag } = require("nhan");'],
])("from %s", (_, extension, load, first) => {
  it("gives the pinned public names and no others", () => {
    const names = JSON.parse(runScript(`names.${extension}`, listNames(load)));
    expect(names).toEqual(publicNames);
  });

  it("tags", () => {
    const source = `${first}\nprocess.stdout.write(JSON.stringify(tag(${JSON.stringify(sentence)})));`;
    const spans: { type: string; start: number; end: number; text: string }[] = JSON.parse(
      runScript(`tag.${extension}`, source),
    );
    expect(spans.map((span) => span.type)).toEqual(["date", "person", "quantity", "percent"]);
    for (const span of spans) expect(sentence.slice(span.start, span.end)).toBe(span.text);
  });

  it("runs rules and rows of one's own beside the compiled ones as the sources do", () => {
    const article = readFileSync(join(root, "test/sample/bai-bao.txt"), "utf8");
    const source = `${
      extension === "mjs"
        ? 'import { createTagger } from "nhan"; import * as words from "nhan/authoring";'
        : 'const { createTagger } = require("nhan"); const words = require("nhan/authoring");'
    }
    const read = ${readWithOwn};
    process.stdout.write(JSON.stringify(read(createTagger, words, ${JSON.stringify(article)})));`;
    expect(JSON.parse(runScript(`own.${extension}`, source))).toEqual(
      readWithOwn(createTagger, authoring, article),
    );
  });

  it("checks the built-in rules as values, in the place of the compiled ones", () => {
    const source = `${
      extension === "mjs"
        ? 'import { defaultRules } from "nhan/rules"; import { checkRules } from "nhan/testing";'
        : 'const { defaultRules } = require("nhan/rules"); const { checkRules } = require("nhan/testing");'
    }
    process.stdout.write(JSON.stringify(checkRules(defaultRules.slice(0, 20))));`;
    expect(JSON.parse(runScript(`check.${extension}`, source))).toEqual([]);
  });

  it("reads a whole article as the sources do, though it was compiled before", () => {
    const article = readFileSync(join(root, "test/sample/bai-bao.txt"), "utf8");
    const source = `${first}\nprocess.stdout.write(JSON.stringify(tag(${JSON.stringify(article)})));`;
    expect(JSON.parse(runScript(`article.${extension}`, source))).toEqual(tag(article));
  });
});

describe("without Node", () => {
  it("reads the same with nothing but the language and atob", () => {
    // As a browser or a worker has it: no Buffer, no process, no modules of Node's.
    const context = createContext({ atob });
    const loaded = new Map<string, { exports: Record<string, unknown> }>();
    const load = (name: string): Record<string, unknown> => {
      const file = name.replace(/^\.\//u, "");
      const known = loaded.get(file);
      if (known !== undefined) return known.exports;
      const module = { exports: {} };
      loaded.set(file, module);
      const source = readFileSync(installed("dist", file), "utf8");
      runInContext(`(function (exports, module, require) {${source}\n})`, context)(
        module.exports,
        module,
        load,
      );
      return module.exports;
    };
    const bare = load("index.cjs") as { tag: typeof tag };
    const article = readFileSync(join(root, "test/sample/bai-bao.txt"), "utf8");
    expect(JSON.parse(JSON.stringify(bare.tag(article)))).toEqual(tag(article));
  });
});

describe("the bin", () => {
  it("runs from the installed package", () => {
    const help = run("npx", ["--no-install", "nhan", "--help"], project);
    expect(help).toContain("nhan");
    expect(help).toContain("tag");
    expect(help).toContain("score");
  });

  it("checks a rule file in TypeScript, which finds the package's own entries", () => {
    writeFileSync(
      join(project, "drops.ts"),
      `import { flatten, tag } from "nhan";
import { type Rule, numeral, rule, seq } from "nhan/authoring";
import { defaultRules } from "nhan/rules";
export const drops: Rule = rule({
  name: "dose.drops", type: "dose", pattern: seq(numeral(), "giọt"), read: () => ({}),
  examples: ["Nhỏ [3 giọt](dose)."], misses: [flatten(tag("giọt")).length + "-" + defaultRules.length],
});`,
    );
    expect(run("npx", ["--no-install", "nhan", "check", "drops.ts"], project)).toBe(
      "✓ 1 rule, 1 example, 1 near miss: all hold\n",
    );
  });

  it("gives its version", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(run("npx", ["--no-install", "nhan", "--version"], project).trim()).toBe(version);
  });
});
