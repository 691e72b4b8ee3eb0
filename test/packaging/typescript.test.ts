import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installedProject, root, run } from "./consumer.ts";

let project = "";
beforeAll(() => {
  project = installedProject();
}, 300_000);
afterAll(() => {
  if (project !== "") rmSync(project, { recursive: true, force: true });
});

const typed = `
import { annotate, attributes, createTagger, flatten, NhanError, tag } from "nhan";
import type { Annotation, Span, SpanType, Tagger, TaggerOptions, Values } from "nhan";
import { defaultRules } from "nhan/rules";
import { checkRules, marked, score, type SpanMatchers } from "nhan/testing";
import { as, defineType, lexicon, numeral, opt, rule, seq, shape } from "nhan/authoring";
import type { Match, Pattern, PatternNode } from "nhan/authoring";

const spans: Span[] = tag("Đảng bộ có 31.245 đảng viên.", { reference: "2021-11-30" });
for (const span of spans) {
  switch (span.type) {
    case "quantity": {
      const unit: string = span.value.unit;
      unit.trim();
      break;
    }
    case "percent": {
      const amount: number | undefined = span.value.amount;
      amount?.toFixed();
      break;
    }
    case "person": {
      const id: number = span.value.id;
      id.toFixed();
      // @ts-expect-error a person has no unit
      span.value.unit;
      break;
    }
  }
}
const title: Values["title"] | undefined = undefined;
const type: SpanType = "document";
const options: TaggerOptions = { types: [type], reference: new Date(0) };
const tagger: Tagger = createTagger(options);
const reading: Annotation = annotate("Hà Nội");
const flat: Span[] = flatten(tagger.tag("Hà Nội"));
declare const expected: SpanMatchers<void> & jest.Matchers<void>;
expected.toTag("[Hà Nội](location)", { reference: "2021-11-30" });
const dose = defineType({ name: "dose", check: (value: { drops: number }) => value.drops > 0 });
const amount = <N extends string>(unit: Pattern<N>): PatternNode<N | "n"> =>
  seq<N | "n">(as("n", numeral()), opt(unit));
const drops = rule({
  name: "dose.own",
  type: dose,
  pattern: amount(as("unit", lexicon.length > 0 ? /giọt/u : "giọt")),
  // @ts-expect-error no such capture
  when: (match) => match.has("m"),
  read: (match) => {
    const known: Match<"n" | "unit"> = match;
    return { drops: known.numeral("n")?.value ?? 0 };
  },
  examples: ["Nhỏ [3 giọt](dose)."],
  misses: [],
});
for (const span of createTagger({ rules: [drops] }).tag("Nhỏ 3 giọt.")) {
  if (span.type === "dose") span.value.drops.toFixed();
  if (span.type === "percent") span.value.amount?.toFixed();
}
export const used = [
  title, reading.people, reading.figures, flat.map((span) => attributes(span)), tagger.explain("Hà Nội"),
  defaultRules.length, rule, seq, shape, checkRules, marked, score, NhanError,
];
`;

describe("from TypeScript", () => {
  it.each([
    ["nodenext", "mts", { module: "nodenext", moduleResolution: "nodenext" }],
    ["nodenext", "cts", { module: "nodenext", moduleResolution: "nodenext" }],
    ["bundler", "ts", { module: "esnext", moduleResolution: "bundler" }],
  ])("compiles under moduleResolution %s (.%s)", (_, extension, options) => {
    const file = `typed.${extension}`;
    writeFileSync(join(project, file), typed);
    writeFileSync(
      join(project, "tsconfig.json"),
      JSON.stringify({
        compilerOptions: {
          ...options,
          target: "es2022",
          lib: ["es2022"],
          types: [],
          strict: true,
          exactOptionalPropertyTypes: true,
          noUncheckedIndexedAccess: true,
          noEmit: true,
          skipLibCheck: false,
        },
        files: [file],
      }),
    );
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    expect(run(process.execPath, [tsc, "-p", "tsconfig.json"], project)).toBe("");
  });
});
