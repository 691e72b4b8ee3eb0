import { describe, expect, it } from "vitest";
import { as, defineType, numeral, opt, rule, seq } from "../../src/authoring.ts";
import { attributes, createTagger } from "../../src/index.ts";
import { checkRules, marked, print, score } from "../../src/testing/index.ts";
import { thrown } from "../thrown.ts";

interface Dose {
  drops: number;
  weak?: boolean;
  note?: string;
}

const dose = defineType({
  name: "dose",
  label: "liều dùng",
  colour: "green",
  check: ({ drops }: Dose) => drops > 0,
});

const drops = rule({
  name: "dose.drops",
  type: dose,
  pattern: seq(as("n", numeral()), "giọt", opt(as("weak", "loãng"))),
  read: (match) => ({ drops: match.numeral("n")?.value ?? 0, weak: match.has("weak") }),
  examples: ["Nhỏ [3 giọt](dose drops=3).", "Nhỏ [3 giọt loãng](dose drops=3 weak=yes)."],
  misses: ["Từng giọt nước rơi."],
});

describe("a type of one's own", () => {
  it("is a kind of span, frozen", () => {
    expect(dose).toMatchObject({ type: "dose", label: "liều dùng", colour: "green" });
    expect(Object.isFrozen(dose)).toBe(true);
    expect(dose.attributes({ drops: 3, weak: true, note: "" })).toEqual({ drops: 3, weak: "yes" });
    expect(defineType({ name: "mix" })).toMatchObject({ label: "mix", colour: "gray" });
  });

  it("is shown by attributes, marked text and scores, and held to by examples", () => {
    const text = "Nhỏ 3 giọt loãng.";
    const spans = createTagger({ rules: [drops] }).tag(text);
    const [span] = spans;
    expect(span).toMatchObject({ type: "dose", rule: "dose.drops", value: { drops: 3 } });
    expect(attributes(JSON.parse(JSON.stringify(span)))).toEqual({ drops: 3, weak: "yes" });
    expect(print(text, spans)).toBe("Nhỏ [3 giọt loãng](dose drops=3 weak=yes).");
    expect(checkRules([drops])).toEqual([]);
    const wrong = rule({ ...drops, type: dose, examples: ["Nhỏ [3 giọt](dose drops=4)."] });
    expect(checkRules([wrong])[0].problem).toContain("drops=3, not 4");
    const gold = { id: "a", ...marked("Nhỏ [3 giọt loãng](dose drops=4).") };
    expect(score([{ gold, predicted: spans }]).errors).toMatchObject([
      { kind: "value", attribute: "drops" },
    ]);
  });

  it("can be asked for", () => {
    const tagger = createTagger({ rules: [drops], types: ["dose"] });
    expect(tagger.tag("Tăng 5%, nhỏ 3 giọt.").map(({ type }) => type)).toEqual(["dose"]);
  });

  it.each(["Dose", "", "liều", "a b", "9"])("is refused under the name %j", (name) => {
    const error = thrown(() => defineType<string, object>({ name }));
    expect(error).toMatchObject({ code: "bad-type", where: name });
  });

  it("is refused under a built-in one's name", () => {
    const error = thrown(() => defineType({ name: "person" as "human" }));
    expect(error.message).toContain("this type is built in");
    expect(() => defineType({ name: "constructor" })).not.toThrow();
  });
});

describe("a value that is none of its type is refused with the rule's name", () => {
  it.each<[string, unknown, RegExp]>([
    ["the check", { drops: 0 }, /\{"drops":0\}.*its check refuses it/u],
    ["being no object", 3, /read gave 3.*no object/u],
    ["being nothing", undefined, /read gave undefined.*no object/u],
    ["a field that no view can show", { drops: 1, of: ["a"] }, /its field of is not plain/u],
  ])("for %s", (_, value, message) => {
    const bad = rule({ ...drops, type: dose, read: () => value as Dose });
    const error = thrown(() => createTagger({ rules: [bad] }).tag("3 giọt"));
    expect(error).toMatchObject({ code: "bad-value", where: "dose.drops" });
    expect(error.message).toMatch(message);
  });
});
