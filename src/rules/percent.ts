import { any, as, opt, seq } from "../grammar/pattern.ts";
import { rule } from "../grammar/rule.ts";
import { figure, isFigure, readAmount } from "./amount.ts";

const rate = seq("/", any("năm", "tháng", "quý", "ngày"));

export const percent = rule({
  name: "percent.plain",
  type: "percent",
  pattern: figure(
    any(
      seq("%", opt(rate)),
      as("points", "điểm", any("phần trăm", "%")),
      seq("phần trăm", opt(rate)),
    ),
  ),
  when: isFigure,
  read: (m) => (m.has("points") ? { ...readAmount(m), points: true } : readAmount(m)),
  examples: [
    "Sản lượng tăng [12,5%](percent value=12.5) so với cùng kỳ.",
    "Tỷ lệ che phủ rừng đạt [hơn 60 %](percent value=60 mod=over).",
    "Mục tiêu là tăng [từ 5 đến 7%](percent min=5 max=7) mỗi vụ.",
    "Mức tăng dự báo là [6,5% - 7%](percent min=6.5 max=7), cao hơn trước.",
    "Lãi suất giảm [0,25 điểm phần trăm](percent value=0.25) trong quý.",
    "Có [từ 80% trở lên](percent value=80 mod=at-least) số hộ tham gia.",
    "Chỉ [hai mươi phần trăm](percent value=20) số máy còn chạy.",
    "Lãi suất cho vay là [8%/năm](percent value=8).",
  ],
  misses: ["Đội bóng giành được 12 điểm.", "Học phần trăm năm lịch sử", "phần trăm còn lại"],
});

export const percentRules = [percent] as const;
