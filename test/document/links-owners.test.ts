import { describe } from "vitest";
import { type Case, check } from "./plain-links.ts";

const signed: readonly Case[] = [
  ["KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\n\nLê Văn Tám\n", "Lê Văn Tám → PHÓ CHỦ TỊCH"],
  ["CHỦ TỊCH\r\n\r\nNguyễn Hoàng Sa", "Nguyễn Hoàng Sa → CHỦ TỊCH"],
  ["TL. GIÁM ĐỐC\nđã ký\nTrần Thị Mơ", "Trần Thị Mơ → GIÁM ĐỐC"],
  // The name begins a sentence: nobody signs here.
  ["Danh sách Chủ tịch\n\nNguyễn Hoàng Sa về quê."],
  ["Họ mời Chủ tịch\n\nNguyễn Hoàng Sa"],
];

const taken: readonly Case[] = [
  [
    "Tỉnh xóa tư cách chức vụ chủ tịch UBND huyện Mai Sơn giai đoạn 2015 - 2020, phó chủ tịch UBND huyện Mai Sơn giai đoạn 2012 - 2014 đối với ông Lê Đức Tám.",
    "Lê Đức Tám → chủ tịch UBND huyện Mai Sơn",
    "Lê Đức Tám → phó chủ tịch UBND huyện Mai Sơn",
  ],
  ["Tòa án ký quyết định bổ nhiệm Phó Chánh án cho bà Lê Thị Mơ.", "Lê Thị Mơ → Phó Chánh án"],
  ["Theo kết luận của Bí thư Tỉnh ủy đối với ông Lê Văn Ba, việc đã xong."],
];

const between: readonly Case[] = [
  [
    "Dự họp có Trung tướng Lò Văn Chánh, Tư lệnh Quân khu 2, Thiếu tướng Cà Bảo Quân, Giám đốc Công an tỉnh.",
    "Lò Văn Chánh → Trung tướng",
    "Lò Văn Chánh → Tư lệnh Quân khu 2",
    "Cà Bảo Quân → Thiếu tướng",
    "Cà Bảo Quân → Giám đốc Công an tỉnh",
  ],
  [
    "Thừa ủy quyền của Thủ tướng Chính phủ, Bộ trưởng Bộ Tài chính Tạ Minh Quân trình dự án.",
    "Tạ Minh Quân → Bộ trưởng Bộ Tài chính",
  ],
  [
    "Được sự ủy quyền, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Tạ Minh Quân ký.",
    "Tạ Minh Quân → Phó Bí thư Tỉnh ủy",
    "Tạ Minh Quân → Chủ tịch UBND tỉnh",
  ],
];

describe("whose office it is between two", () => check(between, "holds"));
describe("who signs under an office", () => check(signed, "holds"));
describe("offices that are given or taken", () => check(taken, "holds"));
