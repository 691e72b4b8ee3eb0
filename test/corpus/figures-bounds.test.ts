import { describe } from "vitest";
import { reads } from "./reading.ts";

describe("about as many", () => {
  reads("quantity", [
    [
      { value: 40, mod: "about", unit: "hộ" },
      "Có [khoảng 40 hộ] làm mây tre.",
      "Có [chừng 40 hộ] làm mây tre.",
      "Có [khoảng chừng 40 hộ] làm mây tre.",
      "Có [ước khoảng 40 hộ] làm mây tre.",
      "Có [xấp xỉ 40 hộ] làm mây tre.",
      "Có [trên dưới 40 hộ] làm mây tre.",
      "Có [vào khoảng 40 hộ] làm mây tre.",
      "Có [ước tính 40 hộ] làm mây tre.",
      "Có [~40 hộ] làm mây tre.",
    ],
    [
      { value: 90, mod: "nearly", unit: "tàu cá" },
      "Cảng đón [gần 90 tàu cá].",
      "Cảng đón [ngót 90 tàu cá].",
      "Cảng đón [ngót nghét 90 tàu cá].",
      "Cảng đón [suýt soát 90 tàu cá].",
      "Cảng đón [gần chín mươi tàu cá].",
    ],
    [
      { value: 300, mod: "over", unit: "học sinh" },
      "Trường có [hơn 300 học sinh].",
      "Trường có [trên 300 học sinh].",
      "Trường có [hơn ba trăm học sinh].",
      "Trường có [trên ba trăm học sinh].",
    ],
    [
      { value: 50, mod: "under", unit: "kg" },
      "Gánh [dưới 50 kg] thôi.",
      "Nặng [chưa đến 50 kg].",
      "Nặng [chưa tới 50kg].",
      "Nặng [chưa đầy 50 kg].",
      "Nặng [<50kg] thì qua.",
    ],
    [
      { value: 40, mod: "over", unit: "tuổi" },
      "Bà ấy [ngoài 40 tuổi].",
      "Bà ấy [hơn 40 tuổi].",
      "Bà ấy đã [trên 40 tuổi].",
    ],
  ]);
  reads("number", [
    [
      { value: 2e6, mod: "about" },
      "Lượt nghe đạt [khoảng 2 triệu].",
      "Lượt nghe tới [chừng 2 triệu].",
      "Lượt nghe là [ước khoảng 2 triệu].",
    ],
    [
      { value: 5, mod: "over" },
      "Chỉ số phải [lớn hơn 5].",
      "Chỉ số luôn [> 5].",
      "Chỉ số cần [trên 5].",
    ],
  ]);
});

describe("bounds", () => {
  reads("quantity", [
    [
      { value: 18, mod: "at-least", unit: "tuổi" },
      "Người [từ 18 tuổi trở lên] được lái xe.",
      "Người [từ đủ 18 tuổi trở lên] được lái xe.",
      "Phải [ít nhất 18 tuổi] mới nhận.",
      "Tối thiểu là [≥18 tuổi].",
    ],
    [
      { value: 3, mod: "at-least", unit: "phòng" },
      "Cần [ít nhất 3 phòng] cho khách.",
      "Cần [tối thiểu 3 phòng] cho khách.",
      "Cần [không dưới 3 phòng] cho khách.",
      "Cần [3 phòng trở lên] cho khách.",
      "Cần [từ 3 phòng trở lên] cho khách.",
    ],
    [
      { value: 9, mod: "at-most", unit: "chỗ" },
      "Xe [không quá 9 chỗ] được vào.",
      "Xe [tối đa 9 chỗ] được vào.",
      "Xe [nhiều nhất 9 chỗ] được vào.",
      "Xe [9 chỗ trở xuống] được vào.",
      "Xe [từ 9 chỗ trở xuống] được vào.",
    ],
    [
      { value: 60, mod: "at-most", unit: "km/h" },
      "Chỉ chạy [không quá 60 km/h] trong phố.",
      "Chạy [tối đa 60km/h] thôi.",
      "Vận tốc [≤60 km/h] là an toàn.",
    ],
    [
      { value: 100, mod: "at-least", unit: "người" },
      "Đình chứa [không ít hơn 100 người].",
      "Đình chứa [ít nhất một trăm người].",
      "Đình chứa [từ 100 người trở lên].",
    ],
  ]);
  reads("percent", [
    [
      { value: 80, mod: "at-least" },
      "Cần [từ 80% trở lên] tán thành.",
      "Cần [ít nhất 80%] tán thành.",
      "Cần [tối thiểu 80 phần trăm] tán thành.",
      "Cần [≥80%] tán thành.",
      "Cần [>=80%] tán thành.",
    ],
    [
      { value: 30, mod: "at-most" },
      "Giữ lại [không quá 30%] tiền cọc.",
      "Giữ lại [tối đa 30%] tiền cọc.",
      "Giữ lại [không vượt quá 30%] tiền cọc.",
      "Giữ lại [<=30%] tiền cọc.",
    ],
    [
      { value: 3, mod: "under" },
      "Hộ nghèo [dưới 3%] là đạt.",
      "Hộ nghèo [chưa đến 3%] là đạt.",
      "Hộ nghèo [chưa đầy 3%] là đạt.",
      "Hộ nghèo [nhỏ hơn 3%] là đạt.",
    ],
  ]);
  reads("money", [
    [
      { value: 2e6, mod: "at-least", currency: "VND" },
      "Đóng [ít nhất 2 triệu đồng mỗi người].",
      "Đóng [từ 2 triệu đồng trở lên] cho quỹ.",
      "Đóng [không dưới 2 triệu đồng] cho quỹ.",
    ],
    [
      { value: 1e9, mod: "nearly", currency: "VND" },
      "Thiệt hại [gần 1 tỷ đồng].",
      "Thiệt hại [ngót 1 tỷ đồng].",
      "Thiệt hại [gần một tỷ đồng].",
    ],
  ]);
  reads("number", [
    [
      { value: 10.4, mod: "at-least" },
      "Điểm [từ 10,4 trở lên] thì đậu.",
      "Hệ số phải [từ 10,4 trở lên].",
      "Lấy điểm [10,4 trở lên].",
    ],
  ]);
});

describe("ranges", () => {
  reads("money", [
    [
      { min: 10e6, max: 15e6, currency: "VND" },
      "Thợ hàn lãnh [10 - 15 triệu đồng].",
      "Thợ hàn lãnh [10-15 triệu đồng].",
      "Thợ hàn lãnh [10–15 triệu đồng].",
      "Thợ hàn lãnh [10 — 15 triệu đồng].",
      "Thợ hàn lãnh [10 đến 15 triệu đồng].",
      "Thợ hàn lãnh [từ 10 đến 15 triệu đồng].",
      "Thợ hàn lãnh [từ 10 tới 15 triệu đồng].",
      "Thợ hàn lãnh [từ 10 - 15 triệu đồng].",
      "Thợ hàn lãnh [từ mười đến mười lăm triệu đồng].",
      "Thợ hàn lãnh [10 triệu đồng đến 15 triệu đồng].",
      "Thợ hàn lãnh [giữa 10 và 15 triệu đồng].",
    ],
    [
      { min: 500e3, max: 1e6, currency: "VND" },
      "Phạt [từ 500 nghìn đến 1 triệu đồng].",
      "Phạt [từ 500.000 đồng đến 1 triệu đồng].",
      "Phạt [500.000 - 1.000.000 đồng].",
      "Phạt [từ năm trăm nghìn đến một triệu đồng].",
    ],
    [
      { min: 5000, max: 7000, currency: "VND" },
      "Cải bán [5.000-7.000 đồng/kg] tại ruộng.",
      "Cải bán [5 - 7 nghìn đồng/kg] tại ruộng.",
      "Cải bán [từ 5.000 đến 7.000 đồng/kg] tại ruộng.",
    ],
  ]);
  reads("percent", [
    [
      { min: 5, max: 7 },
      "Sản lượng nhích [từ 5 đến 7%].",
      "Sản lượng nhích [5-7%].",
      "Sản lượng nhích [5 - 7 %].",
      "Sản lượng nhích [5% đến 7%].",
      "Sản lượng nhích [5%-7%].",
      "Sản lượng nhích [giữa 5 và 7%].",
      "Sản lượng nhích [năm đến bảy phần trăm].",
    ],
    [
      { min: 6, max: 6.5 },
      "Mục tiêu là [6-6,5%].",
      "Mục tiêu là [6 – 6,5%].",
      "Mục tiêu là [từ 6% đến 6,5%].",
      "Mục tiêu là [6 đến 6,5%].",
    ],
  ]);
  reads("quantity", [
    [
      { min: 3, max: 5, unit: "người" },
      "Mỗi tổ có [3-5 người].",
      "Mỗi tổ có [từ 3 đến 5 người].",
      "Mỗi tổ có [ba đến năm người].",
      "Mỗi tổ có [từ ba đến năm người].",
      "Mỗi tổ có [3 người đến 5 người].",
    ],
    [
      { min: 18, max: 22, unit: "độ c" },
      "Trời se lạnh [18-22 độ C].",
      "Trời se lạnh [từ 18 đến 22 độ C].",
      "Trời se lạnh [18 độ C đến 22 độ C].",
      "Trời se lạnh [giữa 18 và 22 độ C].",
    ],
    [
      { min: -5, max: -2, unit: "độ" },
      "Kho giữ lạnh [từ -5 đến -2 độ].",
      "Kho giữ lạnh [từ âm 5 đến âm 2 độ].",
      "Kho giữ lạnh [âm 5 đến âm 2 độ].",
    ],
    [
      { min: 30, max: 40, mod: "about", unit: "khách" },
      "Quán đón [khoảng 30 - 40 khách].",
      "Quán đón [khoảng 30 đến 40 khách].",
      "Quán đón [khoảng từ 30 đến 40 khách].",
    ],
    [
      { min: 2000, max: 3000, unit: "cây" },
      "Trồng [2.000-3.000 cây] trên bãi.",
      "Trồng [2 - 3 nghìn cây] trên bãi.",
      "Trồng [từ 2 đến 3 nghìn cây] trên bãi.",
    ],
  ]);
  reads("number", [
    [
      { min: 24, max: 26 },
      "Điểm chuẩn dao động [từ 24 đến 26].",
      "Điểm chuẩn ở khoảng giữa là [24-26].",
      "Điểm chuẩn nằm [giữa 24 và 26].",
    ],
  ]);
});
