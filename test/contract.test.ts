import { describe, expect, it, test } from "vitest";
import * as authoring from "../src/authoring.ts";
import * as nhan from "../src/index.ts";
import * as rules from "../src/rules/index.ts";
import * as testing from "../src/testing/index.ts";
import { publicNames } from "./packaging/names.ts";

const { annotate, attributes, createTagger, flatten, NhanError, spanKinds, tag } = nhan;

describe("the public names of", () => {
  const modules = {
    nhan,
    "nhan/rules": rules,
    "nhan/authoring": authoring,
    "nhan/testing": testing,
  };

  it.each(Object.entries(modules))("%s", (entry, module) => {
    expect(Object.keys(module).sort()).toEqual(publicNames[entry as keyof typeof modules]);
  });
});

const text = [
  "Thứ ba, 30/11/2021",
  "Ông Nguyễn Văn Tâm, Bí thư Huyện ủy Bắc Hà, cho biết xã có 1.250 hộ, tăng 12,5% so với năm 2015.",
  "Gọi 0912 345 678, viết về vanphong@vidu.vn hoặc xem https://vidu.vn/tin.",
].join("\n");

describe("a span", () => {
  const spans = flatten(tag(text));

  it("is plain JSON of just these parts", () => {
    expect(spans.length).toBeGreaterThan(8);
    for (const span of spans) {
      expect(Object.keys(span)).toEqual([
        ...["type", "start", "end", "text", "value", "rule", "children"],
      ]);
    }
    expect(JSON.parse(JSON.stringify(spans))).toEqual(spans);
  });

  it("has a type of the eighteen, a rule's name and an object for a value", () => {
    const names = new Set(rules.defaultRules.map(({ name }) => name));
    for (const { type, rule, value } of spans) {
      expect(Object.keys(spanKinds)).toContain(type);
      expect(names).toContain(rule);
      expect(typeof value).toBe("object");
      expect(value).not.toBeNull();
    }
  });

  it("covers the text at its offsets", () => {
    for (const { start, end, text: words } of spans) expect(words).toBe(text.slice(start, end));
  });

  it("gives flat attributes", () => {
    for (const span of spans) {
      for (const value of Object.values(attributes(span))) {
        expect(["string", "number"]).toContain(typeof value);
      }
    }
  });
});

test("there are eighteen types", () => {
  expect(Object.keys(spanKinds).sort()).toEqual([
    ...["date", "document", "duration", "email", "event", "location", "money", "number", "ordinal"],
    ...["organization", "percent", "period", "person", "phone", "quantity", "time", "title", "url"],
  ]);
});

describe("annotate", () => {
  const annotation = annotate(text);

  it("gives the parts of a reading", () => {
    expect(Object.keys(annotation).sort()).toEqual([
      ...["figures", "links", "people", "reference", "sentences", "spans", "text"],
    ]);
    expect(annotation.text).toBe(text);
  });

  it("gives the spans that tag gives", () => {
    expect(annotation.spans).toEqual(tag(text));
  });

  it("is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(annotation))).toEqual(annotation);
  });

  it("takes the reference that is given, else the dateline", () => {
    expect(annotation.reference).toEqual({ value: "2021-11-30", source: "dateline" });
    const given = annotate(text, { reference: "2020-01-02" });
    expect(given.reference).toEqual({ value: "2020-01-02", source: "option" });
    expect(annotate("Trời mưa.").reference).toBeNull();
  });
});

describe("a tagger", () => {
  it("has tag, annotate and explain, and no more", () => {
    const tagger = createTagger();
    expect(Object.keys(tagger).sort()).toEqual(["annotate", "explain", "tag"]);
    expect(tagger.tag(text)).toEqual(tag(text));
    expect(tagger.annotate(text)).toEqual(annotate(text));
  });

  it("works when its functions are taken out of it", () => {
    const { tag: own } = createTagger({ types: ["percent"] });
    expect([text, "5%"].map((one) => own(one).length)).toEqual([1, 1]);
  });

  it("throws its own error only", () => {
    const error = (() => {
      try {
        return createTagger({ drop: ["nothing"] });
      } catch (caught) {
        return caught;
      }
    })();
    expect(error).toBeInstanceOf(NhanError);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: "NhanError", code: "bad-option", where: "drop" });
  });
});

test.each(["", " ", "\n", "\ufeff", "\ud800", "\u0301", "…".repeat(50), "a".repeat(9999)])(
  "%j holds nothing",
  (nothing) => {
    expect(tag(nothing)).toEqual([]);
    expect(annotate(nothing)).toMatchObject({ spans: [], links: [], people: [], figures: [] });
  },
);
