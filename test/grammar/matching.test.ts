import { describe, expect, it, test } from "vitest";
import {
  ahead,
  any,
  as,
  behind,
  lex,
  many,
  not,
  numeral,
  opt,
  type SpanOptions,
  seq,
  shape,
  span,
} from "../../src/grammar/pattern.ts";
import { plain, sweeping } from "./sweeping.ts";

const only = (text: string, ...rules: Parameters<typeof sweeping>[0]) => {
  const found = sweeping(rules).candidates(text);
  expect(found).toHaveLength(1);
  return found[0];
};

describe("captures", () => {
  it("hold what took part in the match", () => {
    const pattern = seq("a", as("x", opt("b")), opt(as("y", "c")), as("z", "d"));
    expect(only("a b d", plain(pattern)).captures).toEqual({ x: "b", z: "d" });
  });

  it("are undone when the matcher goes back", () => {
    const pattern = any(seq(as("x", "a"), as("y", "b"), "c"), seq("a", as("z", "b"), "d"));
    expect(only("a b d", plain(pattern)).captures).toEqual({ z: "b" });
  });

  it("hold the last round of a repetition", () => {
    expect(only("k a b", plain(seq("k", many(as("x", shape("lower")))))).captures).toEqual({
      x: "b",
    });
  });

  it("go back to the round before", () => {
    const pattern = seq("k", many(as("x", any("a", "b"))), "b", "c");
    expect(only("k a b c", plain(pattern)).captures).toEqual({ x: "a" });
  });

  it("of a look-ahead are kept, of a refused or negative one not", () => {
    expect(only("a b", plain(seq("a", ahead(as("x", "b"))))).captures).toEqual({ x: "b" });
    const negative = seq("a", not(as("x", "b"), "c"), "b");
    expect(only("a b d", plain(negative)).captures).toEqual({});
  });
});

describe("a guard", () => {
  it("sends the matcher back to a shorter match", () => {
    const rule = plain(seq("a", many("b")), { when: (m) => m.end - m.start === 3 });
    expect(only("a b b b", rule).text).toBe("a b b");
  });

  it("refuses for good when no match is left", () => {
    const rule = plain(seq("a", opt("b")), { when: () => false });
    expect(sweeping([rule]).candidates("a b")).toEqual([]);
  });

  it("sees the captures and children of the running match", () => {
    const inner = plain("b", { name: "in.b", type: "in", read: () => ({ worth: 7 }) });
    const seen: unknown[] = [];
    const outer = plain(seq(as("x", any("a", "k")), as("y", span("in"))), {
      when: (m) => {
        seen.push(m.text(), m.fold("x"), m.span("y")?.value, m.spans().length, m.has("z"));
        return true;
      },
    });
    sweeping([outer, inner]).candidates("A b");
    expect(seen).toEqual(["A b", "a", { worth: 7 }, 1, false]);
  });
});

describe("longest", () => {
  const pattern = any(as("x", "a"), seq("a", as("y", many("b", 1, 4))));

  it("is off: the first match in the pattern's order", () => {
    expect(only("a b b", plain(pattern))).toMatchObject({ text: "a", captures: { x: "a" } });
  });

  it("takes the longest with its captures", () => {
    const found = only("a b b", plain(pattern, { longest: true }));
    expect(found).toMatchObject({ text: "a b b", captures: { y: "b b" } });
  });

  it("takes the longest that the guard allows", () => {
    const rule = plain(pattern, { longest: true, when: (m) => m.end - m.start < 3 });
    expect(only("a b b", rule)).toMatchObject({ text: "a b", captures: { y: "b" } });
  });

  it("keeps the children of the longest", () => {
    const inner = plain("b", { name: "in.b", type: "in" });
    const outer = plain(any(seq("a", span("in")), seq("a", span("in"), span("in")), "a"), {
      longest: true,
    });
    const found = sweeping([outer, inner]).candidates("a b b");
    expect(found[0]).toMatchObject({ text: "a b b", children: ["b", "b"] });
  });
});

describe("span", () => {
  const place = plain(seq("xã", shape("title")), { name: "place.xã", type: "place" });
  const body = (options: SpanOptions = {}) =>
    plain(seq("đội", as("at", span("place", options))), { name: "body.đội", type: "body" });

  it("becomes a child", () => {
    expect(sweeping([body(), place]).candidates("đội xã Mã")[0]).toEqual({
      rule: "body.đội",
      text: "đội xã Mã",
      captures: { at: "xã Mã" },
      children: ["xã Mã"],
    });
  });

  it("that is silent does not", () => {
    const found = sweeping([body({ silent: true }), place]).candidates("đội xã Mã")[0];
    expect(found).toMatchObject({ captures: { at: "xã Mã" }, children: [] });
  });

  it("of a weak rule counts only where it is asked for", () => {
    const weak = plain(place.pattern, { name: "place.weak", type: "place", weak: true });
    const texts = (rules: Parameters<typeof sweeping>[0]) =>
      sweeping(rules)
        .candidates("đội xã Mã")
        .map((found) => found.text);
    expect(texts([body(), weak])).toEqual(["xã Mã"]);
    expect(texts([body({ weak: true }), weak])).toEqual(["đội xã Mã", "xã Mã"]);
    // What counts by its name alone has no evidence in a place.
    const named = plain(place.pattern, { name: "place.named", type: "place", weak: "named" });
    expect(texts([body({ weak: true }), named])).toEqual(["xã Mã"]);
  });

  it("is tried from the longest to the shortest", () => {
    const long = plain(seq("xã", "Mã", "Lùng"), { name: "place.long", type: "place" });
    const rules = [plain(seq("đội", span("place"), "Lùng")), place, long];
    const [found] = sweeping(rules).candidates("đội xã Mã Lùng");
    expect(found).toMatchObject({ text: "đội xã Mã Lùng", children: ["xã Mã"] });
  });

  it("in a look is no child", () => {
    const rule = plain(seq("đội", ahead(span("place")), "xã"));
    expect(sweeping([rule, place]).candidates("đội xã Mã")[0].children).toEqual([]);
  });

  it("of no rule's type finds nothing", () => {
    expect(sweeping([plain(seq("đội", span("nowhere")))]).candidates("đội xã")).toEqual([]);
  });

  it("may begin a rule, which then runs behind those that make it", () => {
    const rules = [
      plain(seq(span("pair"), "c"), { name: "all.abc", type: "all" }),
      plain(seq(span("one"), "b"), { name: "pair.ab", type: "pair" }),
      plain("a", { name: "one.a", type: "one" }),
    ];
    const found = sweeping(rules).candidates("a b c");
    expect(found.map(({ text, children }) => [text, children])).toEqual([
      ["a b c", ["a b"]],
      ["a b", ["a"]],
      ["a", []],
    ]);
  });

  it("may nest a span of its own type", () => {
    const rule = plain(seq("ban", opt(span("thing"))));
    const [found] = sweeping([rule]).candidates("ban ban ban");
    expect(found).toMatchObject({ text: "ban ban ban", children: ["ban ban"] });
  });
});

describe("a token's candidates", () => {
  it("stand from long to short, then from heavy to light, then by rule", () => {
    const rules = [
      plain(shape("lower"), { name: "r.kind", type: "t" }),
      plain("a", { name: "r.word", type: "t" }),
      plain(seq("a", "b"), { name: "r.long", type: "t" }),
      plain("a", { name: "r.heavy", type: "t", weight: 1 }),
      plain(lex("c"), { name: "r.entry", type: "t" }),
    ];
    const found = sweeping(rules, [{ phrase: "a", class: "c" }]).candidates("a b");
    expect(found.filter(({ text }) => text !== "b").map(({ rule }) => rule)).toEqual([
      "r.long",
      "r.heavy",
      "r.kind",
      "r.word",
      "r.entry",
    ]);
  });

  it("hold a rule once, however many triggers it has", () => {
    const rule = plain(any("a", lex("c"), shape("lower")));
    expect(sweeping([rule], [{ phrase: "a", class: "c" }]).candidates("a")).toHaveLength(1);
  });
});

test("a match tells of tokens, texts, numbers and entries", () => {
  const told: unknown[] = [];
  const rule = plain(seq(as("n", numeral()), as("u", lex("unit"))), {
    when: (m) => {
      told.push(m.numeral("n")?.value, m.entry("u"), m.entry("u", "other"), m.entry("n"));
      told.push(m.wordAt(m.start - 1), m.wordAt(-1), m.wordAt(99), m.slice(m.start, m.end));
      told.push(m.from("none"), m.to("none"), m.text("none"), m.numeral("none"), m.span("u"));
      return true;
    },
  });
  const row = { phrase: "héc ta", class: "unit", iso: "ha" };
  sweeping([rule], [row]).candidates("Trồng 12,5 HÉC TA".normalize("NFD"));
  expect(told).toEqual([
    ...[12.5, row, undefined, undefined],
    ...["trồng", "", "", "12,5 HÉC TA"],
    ...[-1, -1, "", undefined, undefined],
  ]);
});

test("what stands before a token is not taken by looking behind", () => {
  const rule = plain(seq(behind(as("x", "ông")), shape("title")));
  expect(only("ông Páo", rule)).toMatchObject({ text: "Páo", captures: {} });
});
