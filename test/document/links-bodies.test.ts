import { describe } from "vitest";
import { type Case, check } from "./plain-links.ts";

const bodies: readonly Case[] = [
  ["Trưởng Ban Nội chính Tỉnh ủy đã ký.", "Trưởng Ban Nội chính Tỉnh ủy → Ban Nội chính Tỉnh ủy"],
  ["Phó Giám đốc Công an tỉnh chỉ huy.", "Phó Giám đốc Công an tỉnh → Công an tỉnh"],
  [
    "Bí thư Đảng ủy, Chủ tịch HĐND xã họp dân.",
    "Bí thư Đảng ủy → Đảng ủy",
    "Chủ tịch HĐND xã → HĐND xã",
  ],
  ["Đại tá kể chuyện."],
  ["Bộ trưởng Tư pháp trả lời."],
];

const places: readonly Case[] = [
  [
    "Gia đình sống ở xã Ia Tul, huyện Ia Pa, tỉnh Gia Lai.",
    "xã Ia Tul → huyện Ia Pa",
    "huyện Ia Pa → tỉnh Gia Lai",
  ],
  [
    "UBND xã Ia Tul (huyện Ia Pa) họp dân.",
    "UBND xã Ia Tul → xã Ia Tul",
    "xã Ia Tul → huyện Ia Pa",
  ],
  ["Trường Tiểu học Sao Mai, huyện Ia Pa khai giảng.", "Trường Tiểu học Sao Mai → huyện Ia Pa"],
  ["Công ty Lúa Vàng có trụ sở tại tỉnh An Giang.", "Công ty Lúa Vàng → tỉnh An Giang"],
  ["Hội Luật gia Việt Nam góp ý.", "Hội Luật gia Việt Nam → Việt Nam"],
  ["Công an tỉnh Hà Tĩnh bắt giữ.", "Công an tỉnh Hà Tĩnh → tỉnh Hà Tĩnh"],
  ["Xã Ia Tul, xã Ia Mrơn cùng làm."],
  ["Sở Y tế, huyện Ia Pa và dân làng."],
];

const aliases: readonly Case[] = [
  ["Ông Phan Văn Tuấn đến. Ông Tuấn hỏi thăm.", "Tuấn → Phan Văn Tuấn"],
  ["Bộ trưởng Đinh La Sơn đến. Bộ trưởng Sơn hỏi thăm.", "Sơn → Đinh La Sơn"],
  ["Bà Nguyễn Thị Kim Chi nói. Bà Kim Chi cười.", "Kim Chi → Nguyễn Thị Kim Chi"],
  ["Ông Mạc Khải Phong nói. Ông Mạc cười.", "Mạc → Mạc Khải Phong"],
  ["Bà Đỗ Thị Lan và ông Từ Văn Lan họp; bà Lan về trước.", "Lan → Đỗ Thị Lan"],
  ["Hà Văn Minh nói. Hà Văn Minh cười."],
];

describe("bodies, places and aliases in plain sentences", () => {
  describe("of", () => check(bodies, "of"));
  describe("in", () => check(places, "in"));
  describe("alias", () => check(aliases, "alias"));
});
