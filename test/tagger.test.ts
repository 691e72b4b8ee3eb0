import { describe, expect, it, test } from "vitest";
import { as, lex, many, opt, seq, shape, span } from "../src/grammar/pattern.ts";
import { flatten } from "../src/index.ts";
import type { TaggerOptions } from "../src/options.ts";
import { defaultRules } from "../src/rules/index.ts";
import { createTagger, tag } from "../src/tagger.ts";
import { bare, brief, families, own } from "./own.ts";
import { thrown } from "./thrown.ts";

const dose = own("dose.drops", "dose", seq(as("n", shape("digits")), "giọt"), {
  read: (m) => ({ drops: m.numeral("n")?.value }),
});

describe("rules of one's own", () => {
  it("run beside the built-in ones", () => {
    const spans = createTagger({ rules: [dose] }).tag("Nhỏ 3 giọt, pha 5% cồn.");
    expect(brief(spans)).toEqual(["dose 3 giọt", "percent 5%"]);
    expect(spans[0]).toEqual({
      ...{ type: "dose", start: 4, end: 10, text: "3 giọt", value: { drops: 3 } },
      ...{ rule: "dose.drops", children: [] },
    });
  });

  it("may nest built-in spans and be asked for by others", () => {
    const mix = own("mix.own", "mix", seq("pha", span("percent"), span("dose")));
    const [found] = createTagger({ rules: [mix, dose] }).tag("pha 5% 3 giọt");
    expect(brief(flatten([found]))).toEqual(["mix pha 5% 3 giọt", "percent 5%", "dose 3 giọt"]);
  });

  it("do not change the default tagger", () => {
    createTagger({ rules: [dose] });
    expect(brief(tag("Nhỏ 3 giọt")).some((one) => one.startsWith("dose"))).toBe(false);
  });

  it("are refused with a built-in one's name", () => {
    const [{ name }] = defaultRules;
    const error = thrown(() => createTagger({ rules: [own(name, "dose", "giọt")] }));
    expect(error).toMatchObject({ code: "duplicate-rule", where: name });
    expect(() => createTagger({ drop: [name], rules: [own(name, "dose", "giọt")] })).not.toThrow();
  });
});

describe("lexicon entries of one's own", () => {
  it("a place", () => {
    const lexicon = [{ phrase: "Xín Quẳn", class: "place" }];
    const text = "Hội chợ ở Xín Quẳn rất vui.";
    const found = brief(createTagger({ lexicon }).tag(text));
    expect(found).toContain("location Xín Quẳn");
    expect(brief(tag(text))).not.toContain("location Xín Quẳn");
  });

  it("a body", () => {
    const lexicon = [{ phrase: "Viện Nấm", class: "body", kind: "state" }];
    const text = "Hôm qua Viện Nấm đã khai trương.";
    const found = createTagger({ lexicon }).tag(text);
    expect(found.find(({ type }) => type === "organization")?.text).toBe("Viện Nấm");
  });

  it("a class of one's own for a rule of one's own", () => {
    const dish = own("dish.own", "dish", as("d", lex("dish")), {
      read: (m) => ({ from: m.entry("d")?.from }),
    });
    const lexicon = [{ phrase: "thắng cố", class: "dish", from: "Bắc Hà" }];
    const [found] = bare([dish], { lexicon }).tag("Ăn THẮNG CỐ nhé");
    expect(found).toMatchObject({ text: "THẮNG CỐ", value: { from: "Bắc Hà" } });
  });
});

describe("drop and types", () => {
  const text = "Tăng 5%, gửi về a@vidu.vn.";

  it("leave out a rule by name, or a family", () => {
    expect(brief(tag(text))).toEqual(["percent 5%", "email a@vidu.vn"]);
    const { rule } = tag(text)[1];
    for (const drop of [rule, rule.split(".")[0]]) {
      const spans = createTagger({ drop: [drop] }).tag(text);
      expect(spans.some((span) => span.rule === rule)).toBe(false);
      expect(brief(spans)).toContain("percent 5%");
    }
  });

  it("leave out everything", () => {
    expect(createTagger({ drop: families }).tag(text)).toEqual([]);
  });

  it("give only the types asked for", () => {
    expect(brief(createTagger({ types: ["email"] }).tag(text))).toEqual(["email a@vidu.vn"]);
    expect(createTagger({ types: [] }).tag(text)).toEqual([]);
    const bodies = createTagger({ types: ["organization"] }).tag("Bà là Phó Bí thư Huyện ủy.");
    expect(brief(bodies)).toEqual(["organization Huyện ủy"]);
    const found = createTagger({ types: ["dose"], rules: [dose] }).tag("3 giọt, 5%");
    expect(brief(found)).toEqual(["dose 3 giọt"]);
  });
});

describe("a bad option is refused with code, place and mend", () => {
  const bad: [name: string, options: unknown, code: string, where: string][] = [
    ["an unknown one", { rule: [] }, "unknown-option", "rule"],
    ["a rule to drop that is not there", { drop: ["persn"] }, "bad-option", "drop"],
    ["half a family's name", { drop: ["perc"] }, "bad-option", "drop"],
    ["a drop that is no list", { drop: "person" }, "bad-option", "drop"],
    ["a drop of other things", { drop: [7] }, "bad-option", "drop"],
    ["a type that no rule makes", { types: ["persons"] }, "bad-option", "types"],
    ["types that are no list", { types: "person" }, "bad-option", "types"],
    ["rules that are no list", { rules: {} }, "bad-option", "rules"],
    ["a rule that rule() did not make", { rules: [{}] }, "bad-rule", "rules[0]"],
    ["a rule that is nothing", { rules: [dose, null] }, "bad-rule", "rules[1]"],
    ["a row without a class", { lexicon: [{ phrase: "x" }] }, "bad-row", "lexicon[0]"],
    ["options that are no object", null, "bad-option", "options"],
  ];

  it.each(bad)("%s", (_, options, code, where) => {
    const error = thrown(() => createTagger(options as TaggerOptions));
    expect(error).toMatchObject({ code, where });
    expect(error.message).toContain(code);
    expect(error.mend).not.toBe("");
  });

  it("at the call too", () => {
    const call = (options: unknown) => () => tag("xã", options as TaggerOptions);
    expect(thrown(call({ types: [] }))).toMatchObject({ code: "unknown-option", where: "types" });
    expect(thrown(call(null))).toMatchObject({ code: "bad-option", where: "options" });
  });

  it("a text that is no string", () => {
    expect(thrown(() => tag(7 as unknown as string))).toMatchObject({ code: "bad-option" });
  });
});

describe("a tagger", () => {
  const text = "Nhỏ 3 giọt rồi 4 giọt.";

  it("is frozen", () => {
    expect(Object.isFrozen(createTagger())).toBe(true);
  });

  it("is re-entrant: a rule may tag while it is being read or asked", () => {
    let depth = 0;
    const nested = own("dose.nested", "dose", seq(as("n", shape("digits")), "giọt"), {
      when: () => {
        if (depth < 2) {
          depth++;
          expect(tagger.tag("1 giọt rồi 2 giọt")).toHaveLength(2);
          depth--;
        }
        return true;
      },
      read: (m) => {
        const inner = depth < 2 && depth++ < 2 ? tagger.tag("8 giọt và 9 giọt") : [];
        if (inner.length > 0) depth--;
        return { text: m.text("n"), inner: brief(inner), percent: brief(tag("tăng 5%")) };
      },
    });
    const tagger = bare([nested]);
    expect(tagger.tag(text).map(({ value }) => value)).toEqual([
      { text: "3", inner: ["dose 8 giọt", "dose 9 giọt"], percent: ["percent 5%"] },
      { text: "4", inner: ["dose 8 giọt", "dose 9 giọt"], percent: ["percent 5%"] },
    ]);
  });

  it("goes on after a rule that threw", () => {
    let fail = true;
    const rule = own("dose.throws", "dose", seq(shape("digits"), "giọt"), {
      read: () => {
        if (fail) throw new RangeError("not now");
        return {};
      },
    });
    const tagger = bare([rule]);
    expect(() => tagger.tag(text)).toThrow(RangeError);
    fail = false;
    expect(tagger.tag(text)).toHaveLength(2);
  });

  it("does not disturb another", () => {
    const small = bare([dose]);
    const large = createTagger({
      rules: [own("k.k", "k", many("giọt"))],
      lexicon: [{ phrase: "giọt", class: "k" }],
    });
    const before = [small.tag(text), large.tag(text)];
    for (let i = 0; i < 3; i++) expect([small.tag(text), large.tag(text)]).toEqual(before);
  });

  it("gives spans that are new each time", () => {
    const tagger = bare([dose, own("all.own", "all", seq("rồi", opt(span("dose"))))]);
    const first = tagger.tag(text);
    const second = tagger.tag(text);
    expect(first).toEqual(second);
    expect(first[1].children[0]).not.toBe(second[1].children[0]);
    expect(first[0].value).not.toBe(second[0].value);
  });

  it("reads long texts as it reads short ones", () => {
    const one = "Nhỏ 3 giọt, tăng 5%.\n";
    const tagger = createTagger({ rules: [dose] });
    const times = 3000;
    const spans = tagger.tag(one.repeat(times));
    expect(spans).toHaveLength(2 * times);
    expect(brief(spans.slice(-2))).toEqual(brief(tagger.tag(one)));
    expect(spans.at(-1)?.start).toBe((times - 1) * one.length + tagger.tag(one)[1].start);
  });
});

test("values are read in text order, once for each span", () => {
  const seen: string[] = [];
  const rule = own("dose.seen", "dose", seq(shape("digits"), "giọt"), {
    read: (m) => {
      seen.push(m.text());
      return {};
    },
  });
  bare([rule]).tag("1 giọt, 2 giọt, 3 giọt");
  expect(seen).toEqual(["1 giọt", "2 giọt", "3 giọt"]);
});
