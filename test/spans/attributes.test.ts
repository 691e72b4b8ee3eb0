import { describe, expect, test } from "vitest";
import { attributes } from "../../src/spans/attributes.ts";
import { spanKinds } from "../../src/spans/kinds.ts";
import type { Attributes, SpanType, Values } from "../../src/spans/types.ts";

type Row = { [T in SpanType]: [T, Values[T], Attributes] }[SpanType];

const rows: Row[] = [
  [
    "person",
    { family: "Đinh", middle: "Thị", given: "Sao", honorific: "bà", id: 3 },
    { family: "Đinh", middle: "Thị", given: "Sao", honorific: "bà" },
  ],
  [
    "title",
    { role: "chủ tịch", deputy: true, standing: false, acting: false, former: true, body: "HĐND" },
    { role: "chủ tịch", body: "HĐND", deputy: "yes", former: "yes" },
  ],
  [
    "organization",
    { kind: "committee", level: "province", expansion: "Ủy ban nhân dân", current: true },
    { kind: "committee", level: "province", expansion: "Ủy ban nhân dân" },
  ],
  [
    "location",
    { kind: "tỉnh", name: "Lai Châu", codes: ["12", "012"] },
    { kind: "tỉnh", name: "Lai Châu", code: "12 012" },
  ],
  ["location", { name: "Biển Đông", codes: [] }, { name: "Biển Đông" }],
  [
    "quantity",
    { amount: 15, of: 20, unit: "xã", mod: "over" },
    { value: 15, of: 20, unit: "xã", mod: "over" },
  ],
  ["percent", { min: 5, max: 7 }, { min: 5, max: 7 }],
  ["percent", { amount: 0 }, { value: 0 }],
  ["number", { amount: 26 }, { value: 26 }],
  ["money", { amount: 2e9, currency: "VND" }, { value: 2e9, currency: "VND" }],
  ["ordinal", { rank: 13, thing: "khóa" }, { value: 13 }],
  [
    "date",
    { iso: "2023-05-02", grain: "day", said: "XXXX-05-02", part: "morning" },
    { value: "2023-05-02", part: "morning" },
  ],
  ["date", { iso: "", grain: "day", said: "" }, {}],
  ["time", { iso: "07:30", mod: "about" }, { value: "07:30", mod: "about" }],
  ["duration", { iso: "P5Y" }, { value: "P5Y" }],
  ["period", { iso: "2020/2025", said: "2020/2025" }, { value: "2020/2025" }],
  [
    "document",
    {
      kind: "chỉ thị",
      number: "9",
      symbol: "9-CT/TW",
      issuer: "Ban Bí thư",
      date: "2023",
      article: "4",
    },
    {
      kind: "chỉ thị",
      number: "9",
      symbol: "9-CT/TW",
      issuer: "Ban Bí thư",
      date: "2023",
      article: "4",
    },
  ],
  ["event", { kind: "kỳ họp", number: 5 }, { kind: "kỳ họp", value: 5 }],
  ["url", { href: "https://vidu.vn/" }, { value: "https://vidu.vn/" }],
  ["email", { address: "toasoan@vidu.vn" }, { value: "toasoan@vidu.vn" }],
  ["phone", { e164: "+84243456789" }, { value: "+84243456789" }],
];

test.each(rows)("%s: the flat view of %o", (type, value, flat) => {
  expect(attributes({ type, value })).toEqual(flat);
});

test("every type is covered above and knows its own name", () => {
  expect(new Set(rows.map(([type]) => type))).toEqual(new Set(Object.keys(spanKinds)));
  for (const [type, kind] of Object.entries(spanKinds)) expect(kind.type).toBe(type);
  expect(Object.isFrozen(spanKinds)).toBe(true);
  const labels = Object.values(spanKinds).map(({ label }) => label);
  expect(new Set(labels).size).toBe(18);
});

describe("strings and custom types", () => {
  test("strings come in NFC", () => {
    const value = { kind: "tỉnh".normalize("NFD"), name: "Huế".normalize("NFD"), codes: [] };
    expect(attributes({ type: "location", value })).toEqual({ kind: "tỉnh", name: "Huế" });
  });

  test("a custom type shows its value's plain fields", () => {
    const value = { breed: "trâu", heads: 4, owner: { name: "Sáu" }, sold: true, note: "" };
    expect(attributes({ type: "cattle", value })).toEqual({ breed: "trâu", heads: 4, sold: "yes" });
  });

  test("a type named like an object's own method is a custom type", () => {
    expect(attributes({ type: "constructor", value: { size: 2 } })).toEqual({ size: 2 });
    expect(attributes({ type: "cattle", value: null })).toEqual({});
  });
});
