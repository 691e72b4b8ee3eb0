// Changes the patterns of the built-in rules, one slip at a time, and counts how many slips their
// examples, those of the other rules, or the corpus would catch.
//
//   npm run mutate                 a sample that takes some minutes
//   npm run mutate -- --all        every mutant
//   npm run mutate -- --file src/rules/money.ts --all
//   npm run mutate -- --suggest    with a sentence for each survivor that would catch it, if one is
//                                  found a word away from an example
//
// What is counted are slips in patterns; what guards a whole rule (`when`, `weak`, `longest`) and is
// left out has a line of its own. Nobody tells mutants that change nothing from others: they count as
// survivors.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Rule } from "../../src/grammar/rule.ts";
import { defaultRules } from "../../src/rules/index.ts";
import { createTagger, type Tagger } from "../../src/tagger.ts";
import { checkEach } from "../../src/testing/check.ts";
import { marked } from "../../src/testing/marked.ts";
import { corpusTexts, openCorpus } from "./corpus.ts";
import { type Mutant, mutantsOf } from "./mutants.ts";
import { sampleOf } from "./sample.ts";
import { openSuggestions } from "./suggest.ts";

const { values: flags } = parseArgs({
  options: {
    all: { type: "boolean", default: false },
    seed: { type: "string", default: "1" },
    sample: { type: "string", default: "800" },
    file: { type: "string", multiple: true },
    suggest: { type: "boolean", default: false },
  },
});

const FOLDER = join(import.meta.dirname, "../../src/rules");
const files = readdirSync(FOLDER).map((name) => ({
  name: `src/rules/${name}`,
  text: readFileSync(join(FOLDER, name), "utf8"),
}));
const fileOf = (rule: Rule): string =>
  files.find(({ text }) => text.includes(`name: "${rule.name}"`))?.name ?? "?";

type Fate = "own examples" | "other examples" | "corpus" | "survived" | "refused";

/** The tagger of the built-in rules with a mutant's in their places; none where it is refused. */
function taggerOf(mutant: Mutant): Tagger | undefined {
  const list = defaultRules as Rule[];
  const old = [...list];
  for (const { old: rule, changed } of mutant.rules) list[list.indexOf(rule)] = changed;
  try {
    return createTagger();
  } catch {
    return undefined;
  } finally {
    list.splice(0, list.length, ...old);
  }
}

function fateOf(mutant: Mutant, tagger: Tagger | undefined): Fate {
  if (tagger === undefined) return "refused";
  const own = mutant.rules.map(({ changed }) => changed);
  if (checkEach(own, tagger).length > 0) return "own examples";
  // What reads as before cannot fail; the forms of other rules' examples tell little more.
  const others = examples.filter(({ text, read }) => readAll(text, tagger) !== read);
  const fails = (rule: Rule): boolean =>
    !own.some(({ name }) => name === rule.name) && checkEach([rule], tagger).length > 0;
  if ([...new Set(others.map(({ rule }) => rule))].some(fails)) return "other examples";
  return corpus(tagger) === undefined ? "survived" : "corpus";
}

const wanted = mutantsOf(defaultRules).filter(
  ({ rules: [{ old }] }) => flags.file?.includes(fileOf(old)) ?? true,
);
const mutants = flags.all ? wanted : sampleOf(wanted, Number(flags.sample), Number(flags.seed));
const now = createTagger();
const corpus = openCorpus(now);
const readAll = (text: string, tagger: Tagger): string => JSON.stringify(tagger.tag(text));
const examples = defaultRules.flatMap((rule) =>
  [...rule.examples.map((source) => marked(source).text), ...rule.misses].map((text) => ({
    rule,
    text,
    read: readAll(text, now),
  })),
);
const suggest = flags.suggest
  ? openSuggestions(now, [...new Set([...examples.map(({ text }) => text), ...corpusTexts()])])
  : undefined;
const started = performance.now();
const say = (line = ""): void => void process.stdout.write(`${line}\n`);

say("Survivors");
const fates = mutants.map((mutant, i) => {
  const tagger = taggerOf(mutant);
  const fate = fateOf(mutant, tagger);
  const file = fileOf(mutant.rules[0].old);
  if (fate === "survived") {
    const names = mutant.rules.map(({ old }) => old.name);
    const more = names.length > 2 ? ` and ${names.length - 2} more` : "";
    say(
      `  ${file} ${names.slice(0, 2).join(", ")}${more}: ${mutant.kind} ${mutant.what.slice(0, 120)}`,
    );
    if (suggest !== undefined && mutant.part !== undefined && tagger !== undefined) {
      const found = suggest(
        mutant.rules.map(({ changed }) => changed),
        mutant.part,
        tagger,
      );
      if (found !== undefined) say(`      ${found}`);
    }
  }
  if (process.stderr.isTTY) process.stderr.write(`\r${i + 1} of ${mutants.length}\r`);
  return { mutant, fate, file };
});
const read = fates.filter(({ fate }) => fate !== "refused");
const valid = read.filter(({ mutant }) => mutant.part !== undefined);
for (const by of ["file", "kind"] as const) {
  say();
  say(`${by.padEnd(34)} mutants  caught      %`);
  const keyOf = (one: (typeof fates)[number]): string =>
    by === "file" ? one.file : one.mutant.kind;
  for (const key of [...new Set(valid.map(keyOf))].sort()) {
    row(
      key,
      valid.filter((one) => keyOf(one) === key),
    );
  }
  row("all", valid);
}
say();
for (const fate of ["own examples", "other examples", "corpus", "survived"] as const) {
  say(`${fate.padEnd(34)} ${String(valid.filter((one) => one.fate === fate).length).padStart(7)}`);
}
say(`${"refused".padEnd(34)} ${String(fates.length - read.length).padStart(7)}`);
say();
row(
  "guards of whole rules",
  read.filter(({ mutant }) => mutant.part === undefined),
);
say(
  `${mutants.length} of ${wanted.length} mutants in ${Math.round((performance.now() - started) / 1000)} s`,
);

function row(name: string, list: typeof valid): void {
  const caught = list.filter(({ fate }) => fate !== "survived").length;
  const share = ((100 * caught) / Math.max(1, list.length)).toFixed(1);
  say(
    `${name.padEnd(34)} ${String(list.length).padStart(7)} ${String(caught).padStart(7)} ${share.padStart(6)}`,
  );
}
