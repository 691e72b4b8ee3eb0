import { describe, expect, it } from "vitest";
import { any, seq, shape, span } from "../../src/grammar/pattern.ts";
import { bare, brief, own } from "../own.ts";

const title = own("title.own", "title", any("trưởng bản", "giám đốc"));
const sure = own("person.sure", "person", seq("Giàng", shape("title")));
const maybe = own("person.maybe", "person", seq(shape("title"), shape("title")), {
  weak: true,
  weight: -4,
});
const other = own("plant.maybe", "plant", seq("cây", shape("lower")), { weak: true });
const crowd = own("crowd.own", "crowd", seq("nhà", span("person", { weak: true })));

const tagger = bare([title, sure, maybe, other]);
const found = (text: string): string[] => brief(tagger.tag(text));

describe("a weak candidate", () => {
  it("alone does not count", () => {
    expect(found("hôm nay Lồ Mẩy đi chợ")).toEqual([]);
    expect(found("trồng cây sơn")).toEqual([]);
  });

  it("counts behind an office", () => {
    expect(found("trưởng bản Lồ Mẩy đi chợ")).toEqual(["title trưởng bản", "person Lồ Mẩy"]);
  });

  it("counts before an office, at most one mark between", () => {
    expect(found("Lồ Mẩy, giám đốc")).toEqual(["person Lồ Mẩy", "title giám đốc"]);
    expect(found("Lồ Mẩy giám đốc")).toEqual(["person Lồ Mẩy", "title giám đốc"]);
    expect(found("Lồ Mẩy), giám đốc")).toEqual(["title giám đốc"]);
    expect(found("Lồ Mẩy gặp giám đốc")).toEqual(["title giám đốc"]);
    expect(found("giám đốc, Lồ Mẩy")).toEqual(["title giám đốc"]);
    expect(found("Lồ Mẩy\ngiám đốc")).toEqual(["title giám đốc"]);
  });

  it("counts everywhere once it counted somewhere, before or after", () => {
    const text = "Lồ Mẩy cười. Trưởng bản Lồ Mẩy nói. LỒ MẨY nghe. Lồ Mẩy về, Lồ Sủi ở lại.";
    expect(found(text).filter((one) => one.startsWith("person"))).toEqual([
      "person Lồ Mẩy",
      "person Lồ Mẩy",
      "person Lồ Mẩy",
    ]);
    expect(found(text.normalize("NFD"))).toHaveLength(4);
  });

  it("that is weak as named counts by the name alone, of whatever office it stands beside", () => {
    const again = own("person.again", "person", shape("title"), { weak: "named", weight: -5 });
    const names = (text: string): string[] => brief(bare([title, sure, again]).tag(text));
    expect(names("trưởng bản Phử cười")).toEqual(["title trưởng bản"]);
    expect(names("Phử cười. Gặp Giàng Phử, Giàng Lử về")).toEqual([
      "person Phử",
      "person Giàng Phử",
      "person Giàng Lử",
    ]);
    expect(names("Sủi cười. Gặp Giàng Phử")).toEqual(["person Giàng Phử"]);
  });

  it("counts by the last two syllables of a longer name, unless the first of them is common", () => {
    const long = own("person.long", "person", seq("Giàng", shape("title"), shape("title")));
    const pair = own("person.pair", "person", seq(shape("title"), shape("title")), {
      weak: "named",
      weight: -5,
    });
    const names = (text: string): string[] => brief(bare([long, pair]).tag(text));
    expect(names("Giàng Gia Phử đi, Gia Phử về")).toEqual([
      "person Giàng Gia Phử",
      "person Gia Phử",
    ]);
    for (const common of ["Văn", "Thị", "Đình", "Hữu"]) {
      const text = `Giàng ${common} Phử đi, ${common} Phử về`;
      expect(names(text)).toEqual([`person Giàng ${common} Phử`]);
      expect(names(text.normalize("NFD"))).toHaveLength(1);
    }
  });

  it("counts where a sure rule found the same name", () => {
    const weak = own("person.weak", "person", seq("Giàng", shape("title"), "ơi"), { weak: true });
    const texts = brief(bare([sure, weak]).tag("Giàng Phử ơi, Giàng Phử"));
    expect(texts).toEqual(["person Giàng Phử", "person Giàng Phử"]);
  });

  it("of another type has no office to stand by", () => {
    expect(found("giám đốc cây sơn")).toEqual(["title giám đốc"]);
  });

  it("that a span asks for in its place counts there", () => {
    const [span, ...rest] = bare([maybe, crowd]).tag("nhà Lồ Mẩy ở gần");
    expect(rest).toEqual([]);
    expect(span).toMatchObject({ type: "crowd", text: "nhà Lồ Mẩy" });
    expect(brief(span.children)).toEqual(["person Lồ Mẩy"]);
  });
});

describe("evidence", () => {
  it("of one text is none in the next", () => {
    expect(found("trưởng bản Lồ Mẩy")).toHaveLength(2);
    expect(found("hôm nay Lồ Mẩy đi chợ")).toEqual([]);
  });

  it("is not an office that is weak itself", () => {
    const doubtful = own("title.maybe", "title", "thầy cúng", { weak: true });
    expect(brief(bare([doubtful, maybe]).tag("thầy cúng Lồ Mẩy"))).toEqual([]);
  });
});
