import { describe } from "vitest";
import { ignores, reads } from "./reading.ts";

describe("ages", () => {
  reads("quantity", [
    [
      { value: 47, unit: "tuổi" },
      "Chủ quán [47 tuổi] rồi.",
      "Người đàn ông [47 tuổi] đã tỉnh.",
      "Người thợ [bốn mươi bảy tuổi] kể lại.",
    ],
    [
      { value: 6, unit: "tháng tuổi" },
      "Bé mới [6 tháng tuổi].",
      "Tiêm cho trẻ [6 tháng tuổi].",
      "Bê con [sáu tháng tuổi] đã cai sữa.",
    ],
    [
      { value: 5, unit: "năm tuổi" },
      "Vườn cam [5 năm tuổi] cho quả.",
      "Con voi [5 năm tuổi] khá khôn.",
      "Gốc chè [năm năm tuổi] còn non.",
    ],
    [
      { min: 6, max: 15, unit: "tuổi" },
      "Lớp võ cho trẻ [6-15 tuổi].",
      "Lớp võ cho trẻ [từ 6 đến 15 tuổi].",
      "Lớp võ cho trẻ [6 đến 15 tuổi].",
    ],
    [
      { value: 60, mod: "over", unit: "tuổi" },
      "Cụ bà [trên 60 tuổi] vẫn cấy.",
      "Cụ bà [hơn 60 tuổi] vẫn cấy.",
      "Cụ bà [ngoài 60 tuổi] vẫn cấy.",
    ],
    [
      { value: 30, unit: "tuổi đảng" },
      "Cụ có [30 tuổi Đảng].",
      "Ông được trao [30 tuổi Đảng].",
      "Người có [30 tuổi đảng] được mời.",
    ],
  ]);
});

describe("classifiers and counted nouns", () => {
  reads("quantity", [
    [
      { value: 5, unit: "khẩu súng" },
      "Dân nộp [5 khẩu súng] tự chế.",
      "Dân nộp [5 khẩu súng] tự chế.",
      "Kho cất [5 khẩu súng] cũ.",
    ],
    [
      { value: 18840, unit: "lượt khách" },
      "Chùa đón [18.840 lượt khách].",
      "Bến phà phục vụ [18.840 lượt khách].",
      "Hội xuân có [18.840 lượt khách].",
    ],
    [
      { value: 3, unit: "chiếc xe máy" },
      "Lũ cuốn [3 chiếc xe máy].",
      "Lũ cuốn [ba chiếc xe máy].",
      "Trả lại [3 chiếc xe máy] cho chủ.",
    ],
    [
      { value: 2, unit: "con" },
      "Bò nhà ông đẻ [2 con].",
      "Gấu mẹ dẫn theo [hai con].",
      "Giống này đẻ [2 con].",
    ],
    [
      { value: 8, unit: "nhóm" },
      "Chia làm [8 nhóm] nhiệm vụ.",
      "Chia làm [tám nhóm] việc.",
      "Nêu [8 nhóm] giải pháp.",
    ],
    [
      { value: 16e6, unit: "ca" },
      "Thế giới có [16 triệu ca] đột quỵ.",
      "Ghi nhận [16 triệu ca] cúm.",
      "Mỗi mùa có [16 triệu ca] mới.",
    ],
    [
      { value: 7, unit: "xã" },
      "Tuyến đi qua [7 xã], thị trấn.",
      "Tuyến đi qua [bảy xã] miền núi.",
      "Cả [bảy xã] đều có trạm.",
    ],
    [
      { value: 664, unit: "tổ chức cơ sở đảng" },
      "Đảng bộ có [664 tổ chức cơ sở đảng].",
      "Kiểm tra [664 tổ chức cơ sở đảng].",
      "Nay còn [664 tổ chức cơ sở đảng].",
    ],
    [
      { value: 5, unit: "con trâu" },
      "Dắt [năm con trâu] ra đồng.",
      "Có [năm con trâu] sập bẫy.",
      "[Năm con trâu] đã được tìm thấy.",
    ],
    [
      { value: 5, unit: "người" },
      "Cứu được [năm người] mắc kẹt.",
      "Tổ gác có [năm người].",
      "[Năm người] đã lên bờ.",
    ],
    [
      { value: 40, unit: "bù nhìn" },
      "Họ cắm [40 bù nhìn] đuổi chim.",
      "Lũ trẻ bện [40 bù nhìn] rơm.",
      "Ruộng có [40 bù nhìn] rơm.",
    ],
    [
      { value: 9, unit: "mẹt" },
      "Phơi [9 mẹt] trên sân.",
      "Xếp [9 mẹt] và một nong.",
      "Đan xong [9 mẹt] để bán.",
    ],
  ]);
});

describe("persons, plants and pieces with the whole of their noun", () => {
  reads("quantity", [
    [
      { value: 4, unit: "anh công nhân" },
      "Xóm có [4 anh công nhân].",
      "Hụi của [4 anh công nhân] đã vỡ.",
    ],
    [
      { value: 6300, unit: "cây cao su" },
      "Gió quật [6.300 cây cao su].",
      "Nông trường mất [6.300 cây cao su].",
    ],
    [{ value: 2, unit: "tên" }, "Xóm bắt được [2 tên] rình mò.", "[Hai tên] lẻn vào vườn."],
    [{ value: 12, unit: "kcn" }, "Vùng này có [12 KCN], còn trống nhiều.", "Xây [12 KCN] mới."],
  ]);
  ignores(["Xóm có một anh công nhân mới tới.", "Chẳng ai nhớ tên bịt mặt."]);
});
