import { describe, expect, it } from "vitest";
import { lazyPatterns } from "../../data/lazy.ts";
import { lazily } from "../../src/text/lazy.ts";

describe("a lazy expression", () => {
  it("is made at its first use, once", () => {
    let made = 0;
    const lazy = lazily(() => {
      made++;
      return /\p{L}/u;
    });
    expect(made).toBe(0);
    expect([lazy.test("ă"), lazy.test("1"), made]).toEqual([true, false, 1]);
  });

  it("does what an expression does", () => {
    const text = "một hai ba";
    const plain = /(?<word>\p{L}+)/gu;
    const lazy = lazily(() => /(?<word>\p{L}+)/gu);
    for (const use of [
      (one: RegExp) => text.match(one),
      (one: RegExp) => [...text.matchAll(one)].map(({ groups }) => groups?.word),
      (one: RegExp) => text.replace(one, "$<word>."),
      (one: RegExp) => text.replaceAll(one, (found) => found.toUpperCase()),
      (one: RegExp) => text.search(one),
      (one: RegExp) => text.split(one),
      (one: RegExp) => one.exec(text)?.index,
      (one: RegExp) => [one.source, one.flags],
      (one: RegExp) => {
        one.lastIndex = 4;
        return [one.test(text), one.lastIndex];
      },
    ]) {
      expect(use(lazy)).toEqual(use(plain));
    }
  });
});

describe("a source file", () => {
  const lazy = (text: string): string => lazyPatterns("a.ts", text, "./lazy.ts");

  it("has its slow expressions made later", () => {
    expect(lazy('const a = /^\\p{L}"\\/$/u;\nconst f = (t: string) => /\\P{N}/u.test(t);\n')).toBe(
      [
        'import { lazily } from "./lazy.ts";',
        'const lazy0 = /* @__PURE__ */ lazily(() => new RegExp("\\\\P{N}", "u"));',
        'const a = /* @__PURE__ */ lazily(() => new RegExp("^\\\\p{L}\\"\\\\/$", "u"));',
        "const f = (t: string) => lazy0.test(t);",
        "",
      ].join("\n"),
    );
  });

  it("shares one that goes on where it was only where that leaves no mark", () => {
    expect(lazy("const f = (t: string) => /\\p{L}/gu.exec(t);")).not.toContain("lazily");
    expect(lazy('const f = (t: string) => t.replace(/\\p{L}/gu, "");')).toContain("lazily");
  });

  it("keeps the quick ones", () => {
    const text = "const a = /x+/u;\nconst f = () => new RegExp(a.source);\n";
    expect(lazy(text)).toBe(text);
  });
});
