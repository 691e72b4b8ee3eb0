import { describe } from "vitest";
import { holds } from "./names.ts";

describe("firms and parties abroad", () => {
  holds([
    "Hãng thuê [Vitaron Research](organization) và [Nova Pharma Co., Ltd](organization) khảo sát.",
    "Theo [Vitaron Securities](organization), giá còn tăng.",
    "[Đảng Lao động [Anh](location)](organization) thắng [Đảng Bảo thủ](organization).",
    "[Đảng Lao động Việt Nam](organization) ra đời.",
    "[Liên minh Dân chủ Cơ đốc giáo](organization) lên tiếng.",
    "[Duma Quốc gia [Nga](location)](organization) thông qua, [Nghị viện [Anh](location)](organization) bác bỏ.",
    "[Lực lượng Phòng vệ [Israel](location)](organization) rút quân.",
    "[Đại học Quốc gia [Singapore](location)](organization) mở lớp.",
  ]);
});

describe("bodies of several parts", () => {
  holds([
    "[Vụ Giám sát, đánh giá đầu tư](organization) và [Cục Thanh tra, kiểm tra](organization) họp.",
    "[Viện kiểm sát nhân dân hai cấp [TP Huế](location)](organization) tổng kết.",
    "[Văn phòng thường trực [Ban Chỉ đạo 389](organization)](organization) kiểm tra.",
    "Giao các Sở: Kế hoạch và Đầu tư, Y tế phối hợp.",
    "Xe dừng ở [Trạm CSGT [Suối Tre](location)](organization).",
  ]);
});

describe("places of addresses, parks and stations", () => {
  holds([
    "Nhà ở [hẻm 9/12/85](location) [đường Lê Lai](location).",
    "Mực nước tại [trạm thủy văn [Hòa Bình](location)](location) lên.",
    "Thép làm ở [KCN VSIP II](location), [KCN Nậm Lừ - Lùng Vai](location).",
    "[KCN [Lùng Vai](location)](location) - [Công ty Hoa Mai](organization) đóng thuế.",
    "Viếng tại [Nhà tang lễ [Bộ Quốc phòng](organization)](location).",
    "Thăm [Khu di tích Chủ tịch Hồ Chí Minh](location).",
    "Chị [Hoa](person) ngụ [Lùng Vai](location), [TP Huế](location).",
    "Từ Nam [Nghệ An](location) trở vào có mưa.",
  ]);
});
