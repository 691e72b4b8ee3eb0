import { describe, expect, it } from "vitest";
import { provincesOf, settleCodes } from "../../src/document/place-codes.ts";
import { openTable } from "../../src/places/table.ts";
import type { Place } from "../../src/places/types.ts";
import { flatten } from "../../src/spans/flatten.ts";
import { createTagger } from "../../src/tagger.ts";

const tagger = createTagger();

/** The codes of each place of a text, by its words. */
function codesIn(text: string, reference?: string): Record<string, readonly string[]> {
  const spans = settleCodes(text, tagger.tag(text, reference ? { reference } : {}));
  const places = flatten(spans).filter((span) => span.type === "location");
  return Object.fromEntries(places.map(({ text: name, value }) => [name, value.codes]));
}

describe("provincesOf", () => {
  it("knows the province of every code", () => {
    const { all, byCode } = openTable();
    const provinceOf = (place: Place): string =>
      place.parent === undefined
        ? place.code
        : provinceOf(byCode[place.era].get(place.parent) as Place);
    const wrong = all.filter((place) => !provincesOf(place.code).includes(provinceOf(place)));
    expect(wrong.map(({ code, fullName }) => `${code} ${fullName}`)).toEqual([]);
  });
});

describe("the codes of a name that several units bear", () => {
  it("are narrowed by the unit that follows", () => {
    expect(codesIn("Cháy chợ ở huyện Châu Thành, tỉnh Tây Ninh và tỉnh Bến Tre.")).toMatchObject({
      "huyện Châu Thành": ["708"],
    });
    expect(codesIn("Họ ở huyện Châu Thành (tỉnh Long An).")).toMatchObject({
      "huyện Châu Thành": ["808"],
    });
  });

  it("are narrowed by the province named before in the sentence", () => {
    expect(
      codesIn("Tỉnh Kiên Giang giao huyện Châu Thành lo việc này. Tỉnh Trà Vinh cũng vậy."),
    ).toMatchObject({ "huyện Châu Thành": ["905"] });
  });

  it("are narrowed by the provinces of the document", () => {
    const codes = codesIn("Mưa lớn ở huyện Châu Thành. Tỉnh Trà Vinh và tỉnh Hậu Giang đã báo.");
    expect(codes["huyện Châu Thành"]).toEqual(["847", "933"]);
  });

  it("stay candidates where nothing tells", () => {
    expect(codesIn("Mưa lớn ở huyện Châu Thành.")["huyện Châu Thành"]?.length).toBe(10);
  });

  it("follow the word before the name", () => {
    expect(codesIn("Từ thị xã Kỳ Anh về huyện Kỳ Anh.")).toEqual({
      "thị xã Kỳ Anh": ["449"],
      "huyện Kỳ Anh": ["447"],
    });
    expect(codesIn("Đoàn đến thành phố Kon Tum, tỉnh Kon Tum.")).toEqual({
      "thành phố Kon Tum": ["608"],
      "tỉnh Kon Tum": ["62"],
    });
    expect(codesIn("Họ ở phường Hoàng Mai.")).toEqual({ "phường Hoàng Mai": [] });
  });

  it("of a province are those of its day", () => {
    expect(codesIn("Mưa ở tỉnh Gia Lai.", "2024-10-01")).toEqual({ "tỉnh Gia Lai": ["64"] });
    expect(codesIn("Mưa ở tỉnh Gia Lai.", "2025-07-01")).toEqual({ "tỉnh Gia Lai": ["52"] });
    expect(codesIn("Mưa ở tỉnh Gia Lai.")).toEqual({ "tỉnh Gia Lai": ["64", "52"] });
    expect(codesIn("Mưa ở huyện Chư Sê, tỉnh Gia Lai.")).toMatchObject({ "tỉnh Gia Lai": ["64"] });
  });
});

describe("the successor of an old unit", () => {
  const successorIn = (text: string) =>
    flatten(tagger.tag(text)).map((span) => span.type === "location" && span.value.successor);

  it("is the unit that it went to in July 2025", () => {
    expect(successorIn("Mưa ở tỉnh Kon Tum.")).toEqual(["tỉnh Quảng Ngãi"]);
    expect(successorIn("Mưa ở Bình Dương.")).toEqual(["thành phố Hồ Chí Minh"]);
    expect(successorIn("Mưa ở huyện Côn Đảo.")).toEqual(["đặc khu Côn Đảo"]);
  });

  it("is not there for what stayed, and for what was parted", () => {
    for (const name of ["tỉnh Cao Bằng", "tỉnh Gia Lai", "thành phố Kon Tum", "huyện Chư Sê"]) {
      expect(successorIn(`Mưa ở ${name}.`), name).toEqual([undefined]);
    }
  });
});
