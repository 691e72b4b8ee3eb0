import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NhanError } from "../../src/errors.ts";
import { marked } from "../../src/testing/marked.ts";
import { print } from "../../src/testing/print.ts";

function failure(source: string): NhanError {
  try {
    marked(source);
  } catch (error) {
    if (error instanceof NhanError) return error;
    throw error;
  }
  throw new Error(`read without an error: ${source}`);
}

describe("marked", () => {
  test("offsets are those of the text without markup", () => {
    const { text, spans } = marked(
      "Họp ở [UBND [xã Mường Khoa](location)](organization) lúc [8h](time value=08:00).",
    );
    expect(text).toBe("Họp ở UBND xã Mường Khoa lúc 8h.");
    expect(spans).toEqual([
      {
        type: "organization",
        start: 6,
        end: 24,
        text: "UBND xã Mường Khoa",
        attributes: {},
        children: [
          {
            type: "location",
            start: 11,
            end: 24,
            text: "xã Mường Khoa",
            attributes: {},
            children: [],
          },
        ],
      },
      {
        type: "time",
        start: 29,
        end: 31,
        text: "8h",
        attributes: { value: "08:00" },
        children: [],
      },
    ]);
  });

  test("attributes are bare or quoted, with escapes in quotes", () => {
    const { spans } = marked(
      String.raw`[ba con trâu](quantity value=3  unit="con trâu" note="\"to\" \\ (già)" empty="")`,
    );
    expect(spans[0].attributes).toEqual({
      value: "3",
      unit: "con trâu",
      note: String.raw`"to" \ (già)`,
      empty: "",
    });
  });

  test("attributes bear the names of fields, in any letters", () => {
    const { spans } = marked("[Huế](location tên=Huế dân_số=5 đơn-vị=người $x=1)");
    expect(spans[0].attributes).toEqual({ tên: "Huế", dân_số: "5", "đơn-vị": "người", $x: "1" });
  });

  test("brackets and backslashes are escaped", () => {
    expect(marked(String.raw`xem \[3\] và C:\\muc`)).toEqual({
      text: String.raw`xem [3] và C:\muc`,
      spans: [],
    });
  });

  test("parentheses in the text are only text", () => {
    expect(marked("cây (đa) ở [Huế](location) (cũ)").text).toBe("cây (đa) ở Huế (cũ)");
  });

  test("offsets count UTF-16 units, in any normal form", () => {
    const source = "🐃 [Huế](location)".normalize("NFD");
    const { text, spans } = marked(source);
    expect(text.slice(spans[0].start, spans[0].end)).toBe("Huế".normalize("NFD"));
    expect(spans[0].start).toBe(3);
  });
});

describe("what marked refuses", () => {
  test.each([
    ["đi [Huế", "1:4", "never closed"],
    ["đi Huế](location)", "1:7", "closes nothing"],
    ["chú thích [3] ở dưới", "1:13", "no (type)"],
    ["đi [](location)", "1:4", "covers no text"],
    ["đi [Huế](Location)", "1:10", "lower-case"],
    ["đi [Huế](nơi chốn)", "1:11", "lower-case"],
    ["đi [Huế](locatioN)", "1:17", "lower-case"],
    ["đi [Huế](location", "1:9", "( is never closed"],
    ["đi [Huế](location a=1 \nrồi về", "1:9", "( is never closed"],
    ["đi [Huế](location name)", "1:19", "key=value"],
    ['đi [Huế](location name="Huế)', "1:19", "key=value"],
    ["đi [Huế](location a=1 a=2)", "1:23", "twice"],
    [String.raw`đi \Huế`, "1:4", "backslash"],
    ["dòng một\ndòng [hai\n", "2:6", "never closed"],
  ])("%j at %s: %s", (source, where, what) => {
    const error = failure(source);
    expect(error.code).toBe("bad-markup");
    expect(error.where).toBe(where);
    expect(error.message).toContain(what);
    expect(error.mend).not.toBe("");
  });

  test("a caret stands below the place, whatever marks the letters carry", () => {
    const [, line, caret] = failure("một\nHuế đẹp ] quá".normalize("NFD")).message.split("\n");
    expect(line.normalize("NFC")).toBe("  Huế đẹp ] quá");
    expect(caret).toBe("          ^");
  });

  test("of a long line only the part around the place is drawn", () => {
    const [, line, caret] = failure(`${"a".repeat(200)}]${"b".repeat(200)}`).message.split("\n");
    expect(line.length).toBeLessThan(90);
    expect(line[caret.length - 1]).toBe("]");
  });
});

describe("print", () => {
  test.each([
    "Gặp [Giám đốc [Sở Y tế](organization)](title) [Vi Văn Páo](person)",
    'thu [hơn 3 tạ](quantity value=3 unit="tạ thóc" mod=over) mỗi sào',
    String.raw`mục \[a\] của \\ [Huế](location note="a \"b\" \\")`,
    "[2020](date value=2020)[2021](date value=2021)",
    "",
  ])("writes back %j", (source) => {
    const { text, spans } = marked(source);
    expect(print(text, spans)).toBe(source);
  });

  test("leaves attributes out, wholly or but for some types", () => {
    const { text, spans } = marked("[Huế](location name=x) [2020](date value=2020)");
    expect(print(text, spans, { attributes: false })).toBe("[Huế](location) [2020](date)");
    expect(print(text, spans, { attributes: ["date"] })).toBe(
      "[Huế](location) [2020](date value=2020)",
    );
  });

  test("writes the tagger's spans under the scheme's names", () => {
    const span = {
      type: "money",
      start: 0,
      end: 7,
      text: "5 triệu",
      value: { amount: 5e6, currency: "VND" },
      rule: "money.plain",
      children: [],
    };
    expect(print("5 triệu", [span])).toBe("[5 triệu](money value=5000000 currency=VND)");
  });

  test("any text without spans comes back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(marked(print(text, []))).toEqual({ text, spans: [] });
      }),
    );
  });

  test("any nested spans come back", () => {
    const { tree } = fc.letrec<{ tree: string; span: string; word: string }>((tie) => ({
      word: fc.constantFrom("Huế", "và ", "một\n", "\\[", "\\]", "\\\\", "(", ")", "🐃", " "),
      span: fc
        .tuple(tie("word"), tie("tree"), fc.constantFrom("x", "y a=1", 'z-1 b="c d" e=""'))
        .map(([word, inner, head]) => `[${word}${inner}](${head})`),
      tree: fc
        .array(fc.oneof({ maxDepth: 3 }, tie("word"), tie("span")), { maxLength: 4 })
        .map((parts) => parts.join("")),
    }));
    fc.assert(
      fc.property(tree, (source) => {
        const { text, spans } = marked(source);
        expect(print(text, spans)).toBe(source);
      }),
    );
  });

  test("any attribute value comes back, but for its white space", () => {
    fc.assert(
      fc.property(fc.string(), (note) => {
        const spans = [{ type: "x", start: 0, end: 1, children: [], attributes: { note } }];
        const back = marked(print("a", spans)).spans[0].attributes.note;
        expect(back).toBe(note.replace(/\s+/gu, " "));
      }),
    );
  });
});
