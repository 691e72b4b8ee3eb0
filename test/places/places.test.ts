import { describe, expect, it } from "vitest";
import { settleCodes } from "../../src/document/place-codes.ts";
import { NhanError } from "../../src/errors.ts";
import {
  childrenOf,
  communeRows,
  findPlaces,
  parentOf,
  placeByCode,
  predecessorsOf,
  successorOf,
  successorsOf,
} from "../../src/places/index.ts";
import { flatten } from "../../src/spans/flatten.ts";
import { createTagger } from "../../src/tagger.ts";

const names = (places: readonly { fullName: string }[]) => places.map(({ fullName }) => fullName);
const codes = (places: readonly { code: string }[]) => places.map(({ code }) => code);

describe("findPlaces", () => {
  it("finds a name with its word and without", () => {
    expect(names(findPlaces("Kon Tum"))).toEqual([
      "phường Kon Tum",
      "tỉnh Kon Tum",
      "thành phố Kon Tum",
    ]);
    expect(codes(findPlaces("tỉnh Kon Tum"))).toEqual(["62"]);
    expect(codes(findPlaces("TP. Kon Tum"))).toEqual(["608"]);
    expect(codes(findPlaces("Quận 1"))).toEqual(["760"]);
  });

  it.each([
    ["Thanh Hoá", "Thanh Hóa"],
    ["thanh hóa", "Thanh Hóa"],
    ["THANH HOÁ", "Thanh Hóa"],
    ["Thanh Hóa".normalize("NFD"), "Thanh Hóa"],
    ["Bà Rịa-Vũng Tàu", "Bà Rịa - Vũng Tàu"],
    ["Bà Rịa – Vũng Tàu", "Bà Rịa - Vũng Tàu"],
    ["Cư M’gar", "Cư M'gar"],
    ["cư mgar", "Cư M'gar"],
    ["Mĩ Tho", "Mỹ Tho"],
    ["Thuỷ Nguyên", "Thủy Nguyên"],
    ["Đăk Lăk", "Đắk Lắk"],
    ["Đắc Lắc", "Đắk Lắk"],
    ["Daklak", undefined],
  ])("reads %s as %s", (said, official) => {
    expect(findPlaces(said)[0]?.name).toBe(official);
  });

  it("narrows by kind, era and the unit around", () => {
    expect(findPlaces("Tân Thành").length).toBeGreaterThan(30);
    expect(codes(findPlaces("Châu Thành", { kind: "district", within: "Tây Ninh" }))).toEqual([
      "708",
    ]);
    expect(codes(findPlaces("Phường 5", { within: "quận Gò Vấp" }))).toEqual(["26887"]);
    const place = placeByCode("764");
    expect(codes(findPlaces("phường 05", { within: place ?? "" }))).toEqual(["26887"]);
    expect(findPlaces("Phú Quốc", { era: "new" }).map(({ kind }) => kind)).toEqual([
      "special-zone",
    ]);
  });

  it("finds the last names of old communes", () => {
    const [place] = findPlaces("An Hải", { within: "An Dương", era: "old" });
    expect(place?.name).toBe("Đặng Cương");
    expect(place?.aliases).toEqual(["An Hải"]);
  });

  it("gives new units first, larger ones before smaller ones", () => {
    const found = findPlaces("Quảng Ninh");
    expect(found[0]).toMatchObject({ code: "22", era: "new" });
    expect(found.map(({ era, code }) => `${era === "new" ? 0 : 1}${code.length}`)).toEqual(
      found.map(({ era, code }) => `${era === "new" ? 0 : 1}${code.length}`).sort(),
    );
  });

  it("finds nothing for what is no place", () => {
    for (const name of ["", " ", "xã", "tỉnh Nguyễn Văn Ba", "\ud800", "😀"]) {
      expect(findPlaces(name), name).toEqual([]);
    }
  });

  it("refuses what it cannot read, with a code", () => {
    const thrown = (run: () => unknown) => {
      try {
        run();
      } catch (error) {
        return (error as NhanError).code;
      }
      return undefined;
    };
    expect(() => findPlaces(5 as never)).toThrow(NhanError);
    expect(thrown(() => findPlaces("Huế", { era: "now" as never }))).toBe("bad-option");
    expect(thrown(() => findPlaces("Huế", { inside: "46" } as never))).toBe("unknown-option");
    expect(thrown(() => placeByCode(46 as never))).toBe("bad-option");
    expect(thrown(() => parentOf(null as never))).toBe("bad-option");
  });
});

describe("codes", () => {
  it("belong to an era", () => {
    expect(placeByCode("52")?.fullName).toBe("tỉnh Gia Lai");
    expect(placeByCode("52", { era: "old" })?.fullName).toBe("tỉnh Bình Định");
    expect(placeByCode("64")?.fullName).toBe("tỉnh Gia Lai");
    expect(placeByCode("615")?.fullName).toBe("huyện Đắk Hà");
    expect(placeByCode("99")).toBeUndefined();
  });

  it("lead up and down", () => {
    expect(parentOf("26887")?.fullName).toBe("quận Gò Vấp");
    expect(parentOf(parentOf("26887") ?? "")?.fullName).toBe("thành phố Hồ Chí Minh");
    expect(parentOf("79")).toBeUndefined();
    expect(childrenOf("51")).toHaveLength(96);
    expect(childrenOf("26732")).toEqual([]);
  });
});

describe("communeRows", () => {
  const { tag } = createTagger({ lexicon: communeRows() });
  const read = (text: string) => flatten(settleCodes(text, tag(text)));
  const codesIn = (text: string) =>
    read(text).map((span) => (span.type === "location" ? span.value.codes : []));

  it("give communes their codes", () => {
    expect(codesIn("Họ ở xã Ia Mơ.")).toEqual([["23938"]]);
    expect(codesIn("Họ ở phường Bến Nghé, quận 1.")).toEqual([["26740"], ["760"]]);
  });

  it("keep those of the province that the text names", () => {
    expect(codesIn("Họ ở xã Tân Thành.")[0]?.length).toBeGreaterThan(15);
    expect(codesIn("Họ ở xã Tân Thành, tỉnh Lạng Sơn.")[0]).toEqual([
      "06445",
      "06250",
      "06379",
      "06442",
    ]);
  });

  it("take no name from a larger unit", () => {
    expect(read("Họ ở huyện Tân Phú Đông.").map(({ text }) => text)).toEqual([
      "huyện Tân Phú Đông",
    ]);
    expect(codesIn("Họ ở huyện Châu Thành, tỉnh Tây Ninh.")[0]).toEqual(["708"]);
  });
});

describe("the merger of July 2025", () => {
  it("leads from an old unit to its successor", () => {
    expect(successorOf("62")?.fullName).toBe("tỉnh Quảng Ngãi");
    expect(successorOf("74")?.fullName).toBe("thành phố Hồ Chí Minh");
    expect(successorOf("77")?.code).toBe("79");
    expect(successorOf("70")?.code).toBe("75");
    expect(successorOf("01")?.era).toBe("new");
    expect(successorOf("755")?.fullName).toBe("đặc khu Côn Đảo");
  });

  it("parts a district among new communes", () => {
    expect(successorOf("615")).toBeUndefined();
    expect(names(successorsOf("615"))).toContain("xã Đăk Hà");
    expect(successorsOf(placeByCode("51") ?? "")).toEqual([]);
  });

  it("leads back", () => {
    expect(names(predecessorsOf("51"))).toEqual(["tỉnh Quảng Ngãi", "tỉnh Kon Tum"]);
    expect(predecessorsOf("79")).toHaveLength(3);
    expect(predecessorsOf("23938").map(({ code }) => code)).toContain("23938");
  });
});
