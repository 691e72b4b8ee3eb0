import { describe } from "vitest";
import { reads } from "./reading.ts";

describe("decimals and signs in words", () => {
  reads("quantity", [
    [
      { value: 3.2, unit: "mét" },
      "Nước dâng [ba phẩy hai mét].",
      "Nước dâng [3 phẩy 2 mét].",
      "Nước dâng [ba chấm hai mét].",
    ],
    [
      { value: 0.5, unit: "lít" },
      "Rót ra [không phẩy năm lít].",
      "Rót ra [nửa lít] mật.",
      "Rót ra [0,5 lít] dầu.",
    ],
    [
      { value: -7, unit: "độ" },
      "Vùng cao lạnh [âm bảy độ].",
      "Ngoài hiên lạnh [âm 7 độ].",
      "Máy báo [âm bảy độ] rồi tắt.",
    ],
    [
      { value: -12.5, unit: "độ" },
      "Phòng lạnh giữ [âm mười hai phẩy năm độ].",
      "Phòng lạnh giữ [âm 12,5 độ].",
      "Phòng lạnh giữ [-12,5 độ].",
    ],
  ]);
  reads("number", [
    [
      { value: 3.14 },
      "Thầy bảo số ấy bằng [ba phẩy một bốn].",
      "Kết quả là [3,14].",
      "Kết quả là [ba phẩy mười bốn].",
    ],
    [
      { value: 1.8 },
      "Hệ số còn [một phẩy tám].",
      "Hệ số lên [1,8].",
      "Hệ số là [một phẩy tám], khá cao.",
    ],
  ]);
  reads("percent", [
    [
      { value: 2.5 },
      "Dư nợ tăng [hai phẩy năm phần trăm].",
      "Dư nợ tăng [2,5 phần trăm].",
      "Dư nợ tăng [2 phẩy 5 phần trăm].",
    ],
    [
      { value: 5 },
      "Chỉ [năm phần trăm] số máy hỏng.",
      "Giảm [năm phần trăm] là nhiều.",
      "Trích lại [5 phần trăm] cho quỹ.",
    ],
    [
      { value: 0.5 },
      "Nhích lên [nửa phần trăm].",
      "Nhích lên [0,5 phần trăm].",
      "Nhích lên [không phẩy năm phần trăm].",
    ],
  ]);
});

describe("halves and parts behind a unit", () => {
  reads("quantity", [
    [
      { value: 2.5, unit: "tấn" },
      "Ghe chở [2 tấn rưỡi] lúa.",
      "Ghe chở [hai tấn rưỡi] lúa.",
      "Ghe chở [2,5 tấn] lúa.",
    ],
    [
      { value: 1.5, unit: "cân" },
      "Mua [một cân rưỡi] cá.",
      "Mua [1 cân rưỡi] cá.",
      "Mua [1,5 cân] cá.",
    ],
    [
      { value: 0.5, unit: "cây số" },
      "Đi bộ [nửa cây số] là tới.",
      "Cách chợ [nửa cây số].",
      "Lội bùn [nửa cây số] mới gặp đường.",
    ],
    [
      { value: 0.5, unit: "cân" },
      "Mua [nửa cân] đường phèn.",
      "Cân lên được [nửa cân].",
      "Biếu mẹ [nửa cân] chè.",
    ],
    [
      { value: 1.75, unit: "m" },
      "Anh lính cao [1m75] đứng đầu hàng.",
      "Anh lính cao [1,75 m] đứng đầu hàng.",
      "Anh lính cao [1,75m] đứng đầu hàng.",
    ],
    [
      { value: 1.7, unit: "mét" },
      "Cửa cao [một mét bảy].",
      "Cửa cao [1 mét 7].",
      "Cửa cao [1,7 mét].",
    ],
    [
      { value: 2.3, unit: "tấn" },
      "Máy kéo nặng [2 tấn 3].",
      "Máy kéo nặng [hai tấn ba].",
      "Máy kéo nặng [2,3 tấn].",
    ],
    [
      { value: 2.5, unit: "lần" },
      "Giá đất gấp [hai lần rưỡi] chỗ cũ.",
      "Giá đất gấp [2,5 lần] chỗ cũ.",
      "Giá đất gấp [2 lần rưỡi] chỗ cũ.",
    ],
  ]);
});

describe("two digits for about as many", () => {
  reads("quantity", [
    [
      { min: 2, max: 3, unit: "người" },
      "Chỉ có [hai ba người] ở lại.",
      "Cần thêm [hai ba người] khuân vác.",
      "Mỗi xe [hai ba người] ngồi.",
    ],
    [
      { min: 5, max: 7, unit: "hộ" },
      "Xóm còn [năm bảy hộ].",
      "Gom [năm bảy hộ] lại.",
      "Bên kia sông có [năm bảy hộ].",
    ],
    [
      { min: 300, max: 400, unit: "con cừu" },
      "Đồng cỏ nuôi [ba bốn trăm con cừu].",
      "Lùa [ba bốn trăm con cừu] về.",
      "Bán rẻ [ba bốn trăm con cừu].",
    ],
    [
      { min: 20, max: 30, unit: "chiếc ghe" },
      "Bến đậu [hai ba mươi chiếc ghe].",
      "Chợ nổi có [hai ba mươi chiếc ghe].",
      "Nay chỉ còn [hai ba mươi chiếc ghe].",
    ],
  ]);
});
