import { describe } from "vitest";
import { holds } from "./names.ts";

describe("roads by number, and letters that are no road", () => {
  holds([
    "Xe rẽ vào [đường ĐT 747](location) rồi [đường DH 805](location), [ĐT.741](location).",
    "Em đỗ [ĐH [Seoul](location)](organization), còn [ĐT [Việt Nam](location)](organization) thắng đậm.",
    "Kho DT [120 m2](quantity) bỏ trống.",
  ]);
});

describe("regions behind the word of a unit", () => {
  holds([
    "Các tỉnh [Bắc Trung Bộ](location) và [Tây Nguyên](location) có mưa.",
    "Đoàn qua [huyện Tây Sơn](location) từ sớm.",
  ]);
});
