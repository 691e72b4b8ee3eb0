import { describe, expect, it } from "vitest";
import { peopleOf } from "./document.ts";

describe("people", () => {
  it("have one row each, with every mention, office and body", () => {
    const source = [
      "[Bí thư [Huyện ủy](O)](T) [Rah Lan Phúc](P) mở đầu.",
      "Ông [Phúc](P), [Trưởng Ban Chỉ đạo](T), cảm ơn bà [Tạ Mai](P).",
      "[Rah Lan Phúc](P) - [Chủ tịch [HĐND [huyện Chư Pưh](L)](O)](T) kết thúc.",
    ].join("\n");
    expect(peopleOf(source)).toEqual([
      {
        name: "Rah Lan Phúc",
        mentions: ["Rah Lan Phúc", "Phúc", "Rah Lan Phúc"],
        titles: ["Bí thư Huyện ủy", "Trưởng Ban Chỉ đạo", "Chủ tịch HĐND huyện Chư Pưh"],
        bodies: ["Huyện ủy", "HĐND huyện Chư Pưh"],
      },
      { name: "Tạ Mai", mentions: ["Tạ Mai"], titles: [], bodies: [] },
    ]);
  });

  it("are named by the fullest form, in common spelling", () => {
    expect(peopleOf("[LÊ THỊ NGÀ](P)\n[Lê Thị Ngà](P) kể.")).toMatchObject([
      { name: "Lê Thị Ngà", mentions: ["LÊ THỊ NGÀ", "Lê Thị Ngà"] },
    ]);
  });

  it("of a headline's short name are those whom the text names in full", () => {
    expect(peopleOf("Ông [Sơn](P) nhận quà\nHôm qua, [Đào Ngọc Sơn](P) nhận quà.")).toMatchObject([
      { name: "Đào Ngọc Sơn", mentions: ["Sơn", "Đào Ngọc Sơn"] },
    ]);
  });

  it("are one for both placements of the tone", () => {
    expect(peopleOf("[Lê Văn Thuỷ](P) gặp [Lê Văn Thủy](P).")).toHaveLength(1);
  });

  it("of one given name and different sexes are two", () => {
    const source =
      "[Vũ Văn Hà](P middle=Văn) đi. [Đỗ Mộng Hà](P honorific=bà) về. Ông [Hà](P honorific=ông) chờ.";
    expect(peopleOf(source)).toMatchObject([
      { name: "Vũ Văn Hà", mentions: ["Vũ Văn Hà", "Hà"] },
      { name: "Đỗ Mộng Hà", mentions: ["Đỗ Mộng Hà"] },
    ]);
  });
});
