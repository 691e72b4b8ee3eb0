import { describe, expect, it } from "vitest";
import { createTagger } from "../../src/tagger.ts";
import { ignores, reads } from "./reading.ts";

describe("percentages", () => {
  reads("percent", [
    [
      { value: 33 },
      "Ao cạn mất [33%] nước.",
      "Ao cạn mất [33 %] nước.",
      "Ao cạn mất [33 phần trăm] nước.",
      "Ao cạn mất [ba mươi ba phần trăm] nước.",
      "Ao cạn mất [33 phần trăm] nước.",
    ],
    [
      { value: 100 },
      "Đã tiêm [100%] đàn trâu.",
      "Đã tiêm [100 %] đàn trâu.",
      "Đã tiêm [một trăm phần trăm] đàn trâu.",
    ],
    [
      { value: 12.5 },
      "Phí tăng [12,5%].",
      "Phí tăng [12,5 phần trăm].",
      "Phí tăng [mười hai phẩy năm phần trăm].",
    ],
    [
      { value: 0.05 },
      "Sai số chỉ [0,05%].",
      "Sai số chỉ [0,05 %].",
      "Sai số chỉ [không phẩy không năm phần trăm].",
    ],
    [
      { value: 60, mod: "over" },
      "Rừng phủ [hơn 60%].",
      "Rừng phủ [trên 60%].",
      "Rừng phủ [hơn sáu mươi phần trăm].",
      "Rừng phủ [>60%].",
    ],
    [
      { value: 8 },
      "Vay với lãi [8%/năm].",
      "Gửi tiết kiệm [8%/năm] ở quỹ.",
      "Phạt chậm trả [8%/tháng].",
    ],
    [
      { value: 100.5 },
      "Thu đạt [100,5%] dự toán.",
      "Thu bằng [100,5%] kế hoạch.",
      "Tiến độ vượt lên [100,5%].",
    ],
  ]);
});

describe("points", () => {
  const sentences: readonly (readonly [amount: number, ...sentences: string[]])[] = [
    [
      0.25,
      "Lãi suất hạ 0,25 điểm phần trăm.",
      "Lãi suất hạ 0,25 điểm %.",
      "Giảm 0,25 điểm phần trăm là ít.",
    ],
    [
      1.8,
      "Tỷ lệ nghèo giảm 1,8 điểm phần trăm.",
      "Nhích thêm 1,8 điểm %.",
      "Cách biệt 1,8 điểm phần trăm.",
    ],
    [2, "Tăng hai điểm phần trăm.", "Hơn kém nhau 2 điểm phần trăm.", "Bớt đi 2 điểm %."],
  ];
  for (const [amount, ...texts] of sentences) {
    it.each(texts)(`${amount}: %s`, (text) => {
      expect(createTagger({ types: ["percent"] }).tag(text)).toMatchObject([
        { value: { amount, points: true } },
      ]);
    });
  }
  ignores(["Học phần trăm năm lịch sử.", "Phần trăm còn lại chưa tính.", "Ký hiệu % ghi sau số."]);
});
