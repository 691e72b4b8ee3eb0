import { describe, expect, it, test } from "vitest";
import { as, seq, shape } from "../../src/grammar/pattern.ts";
import type { TaggerOptions, TagOptions } from "../../src/options.ts";
import { tag } from "../../src/tagger.ts";
import { bare, own } from "../own.ts";
import { thrown } from "../thrown.ts";

const digits = shape("digits");
const date = own(
  "date.own",
  "date",
  seq(as("d", digits), "/", as("m", digits), "/", as("y", digits)),
  {
    read: (m) => {
      const pad = (name: string): string => m.text(name).padStart(2, "0");
      const said = `${m.text("y")}-${pad("m")}-${pad("d")}`;
      return { iso: said, said, grain: "day" };
    },
  },
);
const short = own("date.short", "date", seq(as("d", digits), "/", as("m", digits)), {
  read: () => ({ iso: "XXXX-XX-XX", said: "XXXX-XX-XX", grain: "day" }),
});
const place = own("location.own", "location", "Bắc Hà", { read: () => ({ name: "", codes: [] }) });
const time = own("time.own", "time", seq(digits, ":", digits), { read: () => ({ iso: "" }) });
const today = own("today.own", "today", "hôm nay", {
  read: (m) => ({ reference: m.context.reference ?? null }),
});
const rules = [date, short, place, time, today];

/** The day that "hôm nay" is, `y-m-d`, or null. */
function dayIn(text: string, call?: TagOptions, options?: TaggerOptions): string | null {
  const spans = bare(rules, options).tag(text, call) as readonly { value: unknown }[];
  const { reference } = spans[spans.length - 1].value as {
    reference: { year: number; month: number; day: number } | null;
  };
  return reference === null ? null : [reference.year, reference.month, reference.day].join("-");
}

describe("a dateline", () => {
  it.each([
    ["a date alone on its line", "30/11/2021\nMưa hôm nay"],
    ["with a clock time and marks", "30/11/2021 | 15:08\nMưa hôm nay"],
    ["with a place", "Bắc Hà, 30/11/2021 -\r\nMưa hôm nay"],
    ["behind other lines", "Mưa lớn\n\nTin vắn\n30/11/2021\nMưa hôm nay"],
    ["behind a date that is not full", "28/11\n30/11/2021\nMưa hôm nay"],
    ["the first of two", "30/11/2021\n1/12/2021\nMưa hôm nay"],
    ["two dates on one line", "30/11/2021 (1/12/2021)\nMưa hôm nay"],
    ["at the end of a text", "Mưa\n30/11/2021, hôm nay"],
  ])("%s", (name, text) => {
    // The last one has another word on its line and so is none.
    expect(dayIn(text)).toBe(name.startsWith("at the end") ? null : "2021-11-30");
  });

  it("is none where the line holds other words", () => {
    expect(dayIn("Ngày 30/11/2021 trời mưa\nMưa hôm nay")).toBeNull();
    expect(dayIn("Mưa hôm nay")).toBeNull();
  });

  it("is none far inside a text", () => {
    expect(dayIn(`${"mưa ".repeat(500)}\n30/11/2021\nMưa hôm nay`)).toBeNull();
  });

  it("is not carried into the next text", () => {
    const tagger = bare(rules);
    tagger.tag("30/11/2021\nMưa hôm nay");
    expect(tagger.tag("Mưa hôm nay")[0]).toMatchObject({ value: { reference: null } });
  });
});

describe("a reference that is given", () => {
  it("counts before a dateline", () => {
    expect(dayIn("30/11/2021\nMưa hôm nay", { reference: "2020-02-29" })).toBe("2020-2-29");
    expect(dayIn("30/11/2021\nhôm nay", {}, { reference: "2020-02-29" })).toBe("2020-2-29");
  });

  it("with the call counts before one of the tagger", () => {
    const call = { reference: "2020-01-02" };
    expect(dayIn("hôm nay", call, { reference: "2019-01-01" })).toBe("2020-1-2");
  });

  it.each([
    ["2021-11-30T16:59:59.999Z", "2021-11-30"],
    ["2021-11-30T17:00:00Z", "2021-12-1"],
    ["2020-12-31T17:00:00Z", "2021-1-1"],
    ["2021-11-30T00:00:00+07:00", "2021-11-30"],
  ])("as a Date is the day that it is at UTC+7: %s", (instant, day) => {
    expect(dayIn("hôm nay", { reference: new Date(instant) })).toBe(day);
  });
});

describe("a reference that is no day is refused", () => {
  const bad: unknown[] = [
    ...["", "2021", "2021-13-01", "2021-02-29", "2021-11-31", "30/11/2021", "2021-11-30T00:00"],
    ...[20211130, null, {}, new Date(Number.NaN), "2021-00-10", "2021-01-00"],
  ];

  it.each(bad)("%j", (reference) => {
    const call = { reference } as TagOptions;
    for (const run of [() => tag("hôm nay", call), () => bare([], call)]) {
      const error = thrown(run);
      expect(error).toMatchObject({ code: "bad-option", where: "reference" });
      expect(error.mend).toContain("2021-11-30");
    }
  });
});

test("the years of the first century are years", () => {
  expect(dayIn("hôm nay", { reference: "0099-05-06" })).toBe("99-5-6");
});
