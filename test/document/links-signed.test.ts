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

describe("who signs under an office", () => check(signed, "holds"));
describe("offices that are given or taken", () => check(taken, "holds"));
