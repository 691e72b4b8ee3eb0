import { expectTypeOf, test } from "vitest";
import { type RuleSpec, rule } from "../src/authoring.ts";
import {
  type Amount,
  annotate,
  attributes,
  createTagger,
  flatten,
  type Span,
  type SpanType,
  tag,
  type Values,
} from "../src/index.ts";

// What the compiler holds the public face to; `tsc` checks this file, running it costs nothing.

test("a value is typed by its span's type", () => {
  for (const span of tag("5%")) {
    expectTypeOf(span.type).toEqualTypeOf<SpanType>();
    if (span.type === "quantity")
      expectTypeOf(span.value).toEqualTypeOf<Amount & { unit: string }>();
    if (span.type === "person") expectTypeOf(span.value.id).toEqualTypeOf<number>();
    if (span.type === "url") expectTypeOf(span.value).toEqualTypeOf<{ href: string }>();
    // @ts-expect-error not every value has a unit
    span.value.unit;
  }
});

test("every type has its own span", () => {
  expectTypeOf<Span["type"]>().toEqualTypeOf<keyof Values>();
  expectTypeOf<Extract<Span, { type: "title" }>["value"]>().toEqualTypeOf<Values["title"]>();
  expectTypeOf<Span["children"]>().toEqualTypeOf<readonly Span[]>();
});

interface Medicine extends Values {
  dose: { drops: number };
}

test("types of one's own join through M", () => {
  type Own = Span<Medicine>;
  expectTypeOf<Own["type"]>().toEqualTypeOf<SpanType | "dose">();
  expectTypeOf<Extract<Own, { type: "dose" }>["value"]>().toEqualTypeOf<{ drops: number }>();
  expectTypeOf<Own["children"]>().toEqualTypeOf<readonly Own[]>();
  const read = (span: Own): number => (span.type === "dose" ? span.value.drops : 0);
  expectTypeOf(read).returns.toEqualTypeOf<number>();
});

const parts = { pattern: "giọt", examples: [], misses: [] } as const;

test("a rule's read gives its type's value", () => {
  const dose = rule({ ...parts, name: "dose.own", type: "dose", read: () => ({ drops: 3 }) });
  expectTypeOf(dose.type).toEqualTypeOf<"dose">();
  expectTypeOf(dose.read).returns.toEqualTypeOf<{ drops: number }>();
  const link = rule({ ...parts, name: "url.own", type: "url", read: () => ({ href: "" }) });
  expectTypeOf(link.read).returns.toEqualTypeOf<Values["url"]>();
  // @ts-expect-error a url's value is its href
  rule({ ...parts, name: "url.bad", type: "url", read: () => ({ address: "" }) });
  // @ts-expect-error examples are asked for
  const short: RuleSpec<"dose", unknown> = {
    name: "a.b",
    type: "dose",
    pattern: "a",
    read: () => 1,
  };
  expectTypeOf(short).not.toBeAny();
  createTagger({
    rules: [dose, link],
    types: ["dose"],
    lexicon: [{ phrase: "a", class: "b", more: "c" }],
  });
});

test("options are known", () => {
  const compileOnly = (): void => {
    tag("", { reference: "2021-11-30" });
    tag("", { reference: new Date() });
    // @ts-expect-error no such option
    tag("", { refrence: "2021-11-30" });
    // @ts-expect-error a number is no day
    tag("", { reference: 20211130 });
    // @ts-expect-error no such option
    createTagger({ rule: [] });
    // @ts-expect-error a row has a class
    createTagger({ lexicon: [{ phrase: "a" }] });
  };
  expectTypeOf(compileOnly).toBeFunction();
});

test("the reading of a document is read-only", () => {
  const { spans, reference, links } = annotate("");
  expectTypeOf(spans).toEqualTypeOf<readonly Span[]>();
  expectTypeOf(flatten(spans)).toEqualTypeOf<Span[]>();
  expectTypeOf<(typeof links)[number]["type"]>().toEqualTypeOf<"holds" | "of" | "in" | "alias">();
  expectTypeOf<NonNullable<typeof reference>["source"]>().toEqualTypeOf<"option" | "dateline">();
  expectTypeOf(attributes).returns.toEqualTypeOf<Record<string, string | number>>();
});
