import { describe } from "vitest";
import { holds } from "./names.ts";

describe("lines of authors", () => {
  holds([
    "Trời đẹp.\n[Gió Sớm Mai](person)",
    "Trời đẹp.\n[Gió Sớm](person), [Nắng Mới](person)",
    "Trời đẹp.\n[Hà Lan](person) - [Lê Hùng](person)\nThêm nhiều hộ thoát nghèo.",
    "Trời đẹp.\n[Thái Bình](location), [Tây Ninh](location)\nThêm nhiều hộ thoát nghèo.",
    "Hết mưa.\n[Gió Sớm](person) (tổng hợp)",
    "Hết mưa.\n[Gió Sớm](person) (lược ghi)",
    "Hết mưa.\nẢnh Tư Liệu",
    "Hết mưa.\nVideo Trong Ngày",
  ]);
});

describe("credits of pictures", () => {
  holds([
    "Chợ hoa. Ảnh: [Hà Giang](person)",
    "Chợ hoa. Ảnh: [Hà Giang](person).",
    "Chợ hoa (Ảnh: [Hà Giang](person))",
    "Ảnh: [Hà Giang](location) mùa hoa.",
    "Ảnh: [Sơn La](location) mùa hoa.",
    "Ảnh: [Báo [Sơn La](location)](organization)",
    "Ảnh: [Gió Sớm Mai](person)",
    "Ảnh: hoa Mai",
    "Ảnh: Hoa mai",
    "Ảnh: HOA nở.",
    "Ảnh: CHỢ NỔI.",
    "Ảnh: ĐẸP MÊ HỒN",
    "Ảnh: [NÔNG SEN](person)",
    "Ảnh: [MINH VŨ](person).",
    "Ảnh: [TTXVN](organization) - [Đức Thụy](person)",
    "Ảnh: vnexpress/[Đức Thụy](person)",
    "Ảnh: [Minh Vũ](person) - Mây Trắng bay về.",
    "Ảnh: [Minh Vũ](person) - Hoa Mai nở rộ.",
    "Chuyến xe [Hà Nội](location) - [Thái Bình](location)",
  ]);
});

describe("single letters that are no initials", () => {
  holds([
    "Ăn nhiều vitamin C .Uống đủ nước.",
    "Ăn nhiều vitamin C. Uống đủ nước.",
    "Họ đã về quê.Hôm sau trời mưa.",
  ]);
});
