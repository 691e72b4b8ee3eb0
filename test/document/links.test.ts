import { describe, expect, it } from "vitest";
import { linksOf } from "./document.ts";

type Case = readonly [source: string, ...links: string[]];

/** Marked sentences (P person, T title, O organization, L location …) and the links they hold. */
const before: readonly Case[] = [
  ["[Bí thư [Huyện ủy](O)](T) [Lê Văn Tám](P) đến thăm.", "Lê Văn Tám → Bí thư Huyện ủy"],
  ["Đồng chí [Chủ tịch [UBND xã](O)](T) [A Brôl](P) chủ trì.", "A Brôl → Chủ tịch UBND xã"],
  ["[Giám đốc [Sở Y tế](O)](T), bà [Vũ Thị Lành](P) nêu ý kiến.", "Vũ Thị Lành → Giám đốc Sở Y tế"],
  [
    "[Bí thư [Tỉnh ủy](O)](T), [Chủ tịch [HĐND tỉnh](O)](T) [Rơ Châm Hiếu](P) kết luận.",
    "Rơ Châm Hiếu → Bí thư Tỉnh ủy",
    "Rơ Châm Hiếu → Chủ tịch HĐND tỉnh",
  ],
  [
    "[Phó Chủ tịch](T) kiêm [Tổng Thư ký [Hội Nhà báo](O)](T) [Đỗ Nam](P) trao quà.",
    "Đỗ Nam → Phó Chủ tịch",
    "Đỗ Nam → Tổng Thư ký Hội Nhà báo",
  ],
  [
    "[Bí thư chi bộ](T) và [trưởng thôn](T) [Y Blêm](P) mời họp.",
    "Y Blêm → Bí thư chi bộ",
    "Y Blêm → trưởng thôn",
  ],
  [
    "[Đại tá](T) [Phan Hưng](P) nhận hoa từ [Thượng tá](T), [TS](T) [Ngô Hà](P).",
    "Phan Hưng → Đại tá",
    "Ngô Hà → Thượng tá",
    "Ngô Hà → TS",
  ],
  ["Bài giảng của [PGS.TS](T). [Mai Quý](P) rất hay.", "Mai Quý → PGS.TS"],
  [
    "[Thiếu tướng](T) [Cao Đăng](P), [Tư lệnh [Quân đoàn 9](O)](T), nói ngắn gọn.",
    "Cao Đăng → Thiếu tướng",
    "Cao Đăng → Tư lệnh Quân đoàn 9",
  ],
  ["[Đại biểu [Quốc hội](O)](T) [khóa XV](K) [Hồ Sen](P) chất vấn.", "Hồ Sen → Đại biểu Quốc hội"],
  [
    "[Bí thư [xã Ea Nam](L)](T) ([huyện Ea H'leo](L)) [Y Khút](P) báo cáo.",
    "Y Khút → Bí thư xã Ea Nam",
  ],
  ["[Chủ tịch [UBND xã](O)](T) - ông [Lò Păn](P) đồng tình.", "Lò Păn → Chủ tịch UBND xã"],
  [
    "[Chủ tịch](T) [Tạ Đình](P), [Phó Chủ tịch](T) [Tạ Hòa](P) cùng dự.",
    "Tạ Đình → Chủ tịch",
    "Tạ Hòa → Phó Chủ tịch",
  ],
];

const lists: readonly Case[] = [
  [
    "Dự có: [Hà Ban](P) – [Bí thư [Huyện ủy](O)](T), [Chủ tịch [HĐND huyện](O)](T); [A Nghĩa](P) – [Phó Bí thư](T).",
    "Hà Ban → Bí thư Huyện ủy",
    "Hà Ban → Chủ tịch HĐND huyện",
    "A Nghĩa → Phó Bí thư",
  ],
  [
    "Gồm [Hà Ban](P) - [Bí thư](T), [A Nghĩa](P) - [Phó Bí thư](T), [U Minh](P) - [Ủy viên](T).",
    "Hà Ban → Bí thư",
    "A Nghĩa → Phó Bí thư",
    "U Minh → Ủy viên",
  ],
  [
    "Có ông [Lý Sơn](P) - [Chủ tịch](T); các ông [Lý Hải](P) và [Lý Vân](P) - [Phó Chủ tịch](T).",
    "Lý Sơn → Chủ tịch",
    "Lý Hải → Phó Chủ tịch",
    "Lý Vân → Phó Chủ tịch",
  ],
  [
    "Các [Phó Chủ tịch [UBND tỉnh](O)](T): [Bùi Xuân](P), [Bùi Hạ](P) và [Bùi Thu](P).",
    "Bùi Xuân → Phó Chủ tịch UBND tỉnh",
    "Bùi Hạ → Phó Chủ tịch UBND tỉnh",
    "Bùi Thu → Phó Chủ tịch UBND tỉnh",
  ],
  [
    "Các đồng chí [Ủy viên [Ban Thường vụ](O)](T): [Bùi Xuân](P), [Trưởng Ban Dân vận](T); [Bùi Hạ](P), [Chánh Văn phòng](T).",
    "Bùi Xuân → Ủy viên Ban Thường vụ",
    "Bùi Xuân → Trưởng Ban Dân vận",
    "Bùi Hạ → Ủy viên Ban Thường vụ",
    "Bùi Hạ → Chánh Văn phòng",
  ],
  [
    "Có các đồng chí [Phó Bí thư](T) [Đinh Lâm](P), [Đinh Tùng](P); [Chánh Văn phòng](T) [Kim Ngọc](P).",
    "Đinh Lâm → Phó Bí thư",
    "Đinh Tùng → Phó Bí thư",
    "Kim Ngọc → Chánh Văn phòng",
  ],
  [
    "[Trưởng đoàn](T): [Võ Đông](P); [Phó Trưởng đoàn](T): [Võ Tây](P), [Võ Nam](P).",
    "Võ Đông → Trưởng đoàn",
    "Võ Tây → Phó Trưởng đoàn",
    "Võ Nam → Phó Trưởng đoàn",
  ],
  ["[Chủ tịch](T) [Lưu Bảo](P), [Lưu Toàn](P) và nhiều người khác đã về.", "Lưu Bảo → Chủ tịch"],
];

const behind: readonly Case[] = [
  ["[Siu Hùng](P) ([Trưởng [Công an xã](O)](T)) dẫn đường.", "Siu Hùng → Trưởng Công an xã"],
  ["Chị [H'Lan](P) (SN [1990](D), [Bí thư Đoàn xã](T)) kể lại.", "H'Lan → Bí thư Đoàn xã"],
  [
    "Ông [Kpă Thuyên](P), [Bí thư [Đảng ủy](O)](T), [Chủ tịch [HĐND xã](O)](T), vui mừng.",
    "Kpă Thuyên → Bí thư Đảng ủy",
    "Kpă Thuyên → Chủ tịch HĐND xã",
  ],
  [
    "Bà [Đặng Thị Cúc](P), [56 tuổi](Q), [Chủ tịch [Hội Phụ nữ](O)](T) kể chuyện cũ.",
    "Đặng Thị Cúc → Chủ tịch Hội Phụ nữ",
  ],
  [
    "Anh [Lê Bằng](P), trú tại [xã Hòa Phú](L), [giám đốc [Công ty Lúa Vàng](O)](T) giúp dân.",
    "Lê Bằng → giám đốc Công ty Lúa Vàng",
  ],
  [
    "Ông [Tô Vũ](P) - [nguyên Chủ tịch [UBND huyện](O)](T) [nhiệm kỳ 2011-2016](R), [nguyên Bí thư](T) nhớ lại.",
    "Tô Vũ → nguyên Chủ tịch UBND huyện",
    "Tô Vũ → nguyên Bí thư",
  ],
  ["Ông [Trịnh Khôi](P) làm [Trưởng ban](T).", "Trịnh Khôi → Trưởng ban"],
  [
    "Ông [Trịnh Khôi](P) hiện là [Giám đốc [Sở Tài chính](O)](T).",
    "Trịnh Khôi → Giám đốc Sở Tài chính",
  ],
  ["Đồng chí [Y Vang](P) được bầu giữ chức [Bí thư [Huyện ủy](O)](T).", "Y Vang → Bí thư Huyện ủy"],
  [
    "Bà [Mã Thu](P) được bổ nhiệm giữ chức vụ [Phó Giám đốc [Sở Nội vụ](O)](T) từ [tháng 5](D).",
    "Mã Thu → Phó Giám đốc Sở Nội vụ",
  ],
  [
    "Từ [năm 2012](D), ông [Mã Lộc](P) là [Bí thư](T) kiêm [Chủ tịch [UBND xã](O)](T).",
    "Mã Lộc → Bí thư",
    "Mã Lộc → Chủ tịch UBND xã",
  ],
  [
    "Hội nghị bầu ông [Tôn Dũng](P), [Phó Bí thư [Thị ủy](O)](T), giữ chức [Chủ tịch [UBND thị xã](O)](T).",
    "Tôn Dũng → Phó Bí thư Thị ủy",
    "Tôn Dũng → Chủ tịch UBND thị xã",
  ],
  [
    "Ông [Tôn Dũng](P) ([Trưởng ban](T)) được bầu làm [Bí thư](T).",
    "Tôn Dũng → Trưởng ban",
    "Tôn Dũng → Bí thư",
  ],
  [
    "Ông [Kha Lâm](P) và bà [Kha Mỹ](P) đều là [Thẩm phán](T).",
    "Kha Lâm → Thẩm phán",
    "Kha Mỹ → Thẩm phán",
  ],
  ["[Trưởng thôn](T) là ông [A Thút](P), người làng.", "A Thút → Trưởng thôn"],
  ["[Chủ tịch [HĐQT](O)](T) hiện nay là bà [Tăng Uyên](P).", "Tăng Uyên → Chủ tịch HĐQT"],
  [
    "Ông [Âu Sang](P), [Bí thư xã](T), [Đại úy](T) [Âu Tài](P) ngồi hàng đầu.",
    "Âu Sang → Bí thư xã",
    "Âu Tài → Đại úy",
  ],
  [
    "[Bí thư](T) [Hàn Phi](P), [Phó Bí thư](T), [Chủ tịch xã](T) [Hàn Tín](P) cùng ký.",
    "Hàn Phi → Bí thư",
    "Hàn Tín → Phó Bí thư",
    "Hàn Tín → Chủ tịch xã",
  ],
];

const none: readonly Case[] = [
  ["[Bí thư [Tỉnh ủy](O)](T) trao quà cho em [Nông Bích](P)."],
  ["Theo ông [Lục Bình](P), [chủ tịch xã](T) phải đối thoại với dân."],
  ["Ông [Lục Bình](P) gặp các [Phó Chủ tịch [UBND huyện](O)](T)."],
  ["Ông [Lục Bình](P) vắng mặt. [Chủ tịch xã](T) chủ trì thay."],
  ["Có [Lục Bình](P); [Chủ tịch xã](T) và dân làng."],
  ["[Lục Bình](P) không được bầu làm [Chủ tịch xã](T)."],
  ["[Bí thư xã](T)\n[Lục Bình](P) ra về."],
  ["Bà [Lục Bình](P) chờ gặp [Chủ tịch xã](T) từ sáng."],
];

const places: readonly Case[] = [
  [
    "Nhà ở [xã Ia Tul](L), [huyện Ia Pa](L), [tỉnh Gia Lai](L).",
    "xã Ia Tul → huyện Ia Pa",
    "huyện Ia Pa → tỉnh Gia Lai",
  ],
  [
    "[UBND [xã Ia Tul](L)](O) ([huyện Ia Pa](L)) họp dân.",
    "UBND xã Ia Tul → xã Ia Tul",
    "xã Ia Tul → huyện Ia Pa",
  ],
  ["[xã Ia Tul](L), [xã Ia Mrơn](L) cùng làm."],
  [
    "[Trường Tiểu học Sao Mai](O), [huyện Ia Pa](L) khai giảng.",
    "Trường Tiểu học Sao Mai → huyện Ia Pa",
  ],
  ["[Công ty Lúa Vàng](O) có trụ sở tại [tỉnh An Giang](L).", "Công ty Lúa Vàng → tỉnh An Giang"],
  ["[Sở Y tế](O), [huyện Ia Pa](L) và dân làng."],
  [
    "[đường Lê Lợi](L), [phường Hội Phú](L), [TP. Pleiku](L).",
    "đường Lê Lợi → phường Hội Phú",
    "phường Hội Phú → TP. Pleiku",
  ],
  ["[Hội Luật gia [Việt Nam](L)](O) góp ý.", "Hội Luật gia Việt Nam → Việt Nam"],
  ["[huyện Ia Pa](L), [xã Ia Tul](L) đã báo cáo."],
  ["[thôn 3](L) thuộc [xã Đăk Hà](L).", "thôn 3 → xã Đăk Hà"],
];

function check(cases: readonly Case[], type: "holds" | "in"): void {
  it.each(cases)("%s", (source, ...links) => {
    expect(linksOf(source, type).sort()).toEqual([...links].sort());
  });
}

describe("holds", () => {
  describe("an office before the name", () => check(before, "holds"));
  describe("lists", () => check(lists, "holds"));
  describe("an office behind the name", () => check(behind, "holds"));
  describe("none", () => check(none, "holds"));
});

describe("in", () => check(places, "in"));

describe("of", () => {
  it("leads from an office to the body right inside it", () => {
    const source = "[Trưởng [Ban Nội chính [Tỉnh ủy](O)](O)](T) [Lê Tư](P)";
    expect(linksOf(source, "of")).toEqual(["Trưởng Ban Nội chính Tỉnh ủy → Ban Nội chính Tỉnh ủy"]);
  });

  it("is not there for an office without a body", () => {
    expect(linksOf("[Đại tá](T) [Lê Tư](P)", "of")).toEqual([]);
  });
});

describe("alias", () => {
  it.each([
    ["Ông [Phan Văn Tuấn](P) đến. Ông [Tuấn](P) hỏi thăm.", ["Tuấn → Phan Văn Tuấn"]],
    ["Chủ tịch [Cẩm Bình](P) đi. [Trần Cẩm Bình](P) về.", []],
    ["[Hà Minh](P) nói. [Hà Minh](P) cười.", []],
    ["Ông [Mạc Khải Phong](P) nói. Ông [Mạc](P) cười.", ["Mạc → Mạc Khải Phong"]],
    ["[Lê Hoà](P) và [Vũ Văn Hòa](P) họp; ông [Hoà](P) về.", ["Hoà → Vũ Văn Hòa"]],
    [
      "Bà [Đỗ Thị Lan](P honorific=bà middle=Thị) và ông [Từ Lan](P honorific=ông) họp; bà [Lan](P honorific=bà) về.",
      ["Lan → Đỗ Thị Lan"],
    ],
  ])("%s", (source, links) => {
    expect(linksOf(source, "alias")).toEqual(links);
  });
});
