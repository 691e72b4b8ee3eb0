import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { annotate, attributes, createTagger, flatten, type Span, tag } from "../src/index.ts";
import { editedGently, editedRoughly } from "./edits/edits.ts";
import { sentences } from "./edits/sentences.ts";

const runs = { numRuns: 400, seed: 20211130 };
const { explain } = createTagger();

/** Spans lie inside `from` to `to`, in order, apart from each other, and so do their children. */
function expectOrder(spans: readonly Span[], from: number, to: number): void {
  let last = from;
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(last);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(to);
    expectOrder(span.children, span.start, span.end);
    last = span.end;
  }
}

function expectSound(text: string): void {
  const spans = tag(text);
  expectOrder(spans, 0, text.length);
  for (const span of flatten(spans)) {
    expect(span.text).toBe(text.slice(span.start, span.end));
    expect(span.text).not.toMatch(/^\s|\s$/u);
    expect(span.text).not.toMatch(/[\n-\r\u0085\u2028\u2029]/u);
    attributes(span);
  }
  expect(JSON.parse(JSON.stringify(spans))).toEqual(spans);
  expect(tag(text)).toEqual(spans);
}

/** What is said of a text apart from its offsets, in one normal form. */
function reading(spans: readonly Span[]): unknown[] {
  return spans.map(({ type, text, value, rule, children }) => ({
    type,
    text: text.normalize("NFC"),
    value,
    rule,
    children: reading(children),
  }));
}

describe("spans are sound", () => {
  it.each(sentences)("in %s", (text) => {
    expectSound(text);
    expectSound(text.normalize("NFD"));
    expectSound(text.toUpperCase());
  });

  it("in sentences after gentle edits", () => {
    fc.assert(fc.property(editedGently, expectSound), runs);
  });

  it("in sentences after rough edits", () => {
    fc.assert(fc.property(editedRoughly, expectSound), runs);
  });

  it("in any string", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), expectSound), runs);
    fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), expectSound), runs);
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 });
    fc.assert(
      fc.property(
        units.map((codes) => String.fromCharCode(...codes)),
        expectSound,
      ),
      runs,
    );
  });
});

describe("normal forms are two spellings of one text", () => {
  const expectSame = (text: string): void => {
    const composed = reading(tag(text.normalize("NFC")));
    expect(reading(tag(text.normalize("NFD")))).toEqual(composed);
    expect(reading(tag(text))).toEqual(composed);
  };

  it.each(sentences)("in %s", expectSame);

  it("in sentences after gentle edits", () => {
    fc.assert(fc.property(editedGently, expectSame), runs);
  });
});

test("a reference is taken with any text", () => {
  fc.assert(
    fc.property(editedRoughly, (text) => {
      const spans = tag(text, { reference: "2024-02-29" });
      expect(tag(text, { reference: new Date("2024-02-29T05:00:00Z") })).toEqual(spans);
    }),
    { ...runs, numRuns: 300 },
  );
});

test("the whole reading and the trace agree with the spans", () => {
  fc.assert(
    fc.property(editedRoughly, (text) => {
      const spans = tag(text);
      const annotation = annotate(text);
      expect(annotation.spans).toEqual(spans);
      const flat = flatten(spans);
      for (const { from, to } of annotation.links) {
        expect(flat[from]).toBeDefined();
        expect(flat[to]).toBeDefined();
      }
      const kept = explain(text).candidates.filter(({ outcome }) => outcome === "kept");
      expect(kept.map(({ start, end, rule }) => [start, end, rule])).toEqual(
        spans.map(({ start, end, rule }) => [start, end, rule]),
      );
    }),
    { ...runs, numRuns: 300 },
  );
});

test("what stands before a blank line and a full stop does not change what is found far behind", () => {
  fc.assert(
    fc.property(editedGently, (text) => {
      const last = "Trời mưa 12,5 mm.";
      const found = tag(`${text}\n\n${last}`).filter(({ start }) => start > text.length);
      expect(found.map((span) => span.text)).toEqual(["12,5 mm"]);
    }),
    { ...runs, numRuns: 300 },
  );
});
