import { describe } from "vitest";
import { reads } from "./reading.ts";

describe("lengths, areas and volumes", () => {
  reads("quantity", [
    [
      { value: 3, unit: "km" },
      "Chợ cách bến [3 km].",
      "Chợ cách bến [3km].",
      "Chợ cách bến [ba km].",
    ],
    [
      { value: 3, unit: "cây số" },
      "Lội bộ [3 cây số] đường rừng.",
      "Lội bộ [ba cây số] đường rừng.",
      "Suối nằm cách [3 cây số].",
    ],
    [
      { value: 3.2, unit: "km" },
      "Lối mòn dài [3 km 200 m].",
      "Lối mòn dài [3km 200m].",
      "Đi bộ [ba km hai trăm mét] mới tới.",
    ],
    [
      { value: 1.5, unit: "cân" },
      "Mua [cân rưỡi] cá khô.",
      "Chị cân đủ [cân rưỡi].",
      "Mỗi mẻ ép được [1,5 cân].",
    ],
    [
      { value: 8, unit: "mét" },
      "Giếng sâu [8 mét].",
      "Giếng sâu [tám mét].",
      "Đào thêm [8 mét] nữa.",
    ],
    [
      { value: 12, unit: "cm" },
      "Vết nứt rộng [12 cm].",
      "Vết nứt rộng [12cm].",
      "Cây con cao [12 cm].",
    ],
    [
      { value: 40, unit: "ki-lô-mét" },
      "Đường đèo dài [40 ki-lô-mét].",
      "Đường đèo dài [bốn mươi ki-lô-mét].",
      "Cứ [40 ki-lô-mét] có một trạm.",
    ],
    [
      { value: 5, unit: "hải lý" },
      "Tàu dạt xa [5 hải lý].",
      "Tàu dạt xa [5 hải lý].",
      "Giàn khoan cách bờ [5 hải lý].",
    ],
    [
      { value: 55, unit: "inch" },
      "Màn hình rộng [55 inch].",
      "Màn hình rộng [55inch].",
      "Giá đỡ cho tivi [55 inch].",
    ],
    [
      { value: 12.5, unit: "ha" },
      "Vỡ hoang [12,5 ha] đồi trọc.",
      "Vỡ hoang [12,5ha] đồi trọc.",
      "Cháy trụi [12,5 ha] thông.",
    ],
    [
      { value: 3, unit: "sào" },
      "Nhà có [3 sào] lúa.",
      "Cấy xong [ba sào] rau.",
      "Nhượng lại [3 sào] vườn.",
    ],
    [
      { value: 60, unit: "mét vuông" },
      "Căn hộ rộng [60 mét vuông].",
      "Căn hộ rộng [sáu mươi mét vuông].",
      "Sân phơi [60 mét vuông] lát gạch.",
    ],
    [
      { value: 250, unit: "ml" },
      "Pha cùng [250 ml] sữa.",
      "Pha cùng [250ml] sữa.",
      "Cốc đong [250 ml] đầy tràn.",
    ],
    [
      { value: 20, unit: "lít" },
      "Can chứa [20 lít] dầu.",
      "Can chứa [hai mươi lít] dầu.",
      "Hút ra [20 lít] nước.",
    ],
    [
      { value: 7, unit: "mét khối" },
      "Xe chở [7 mét khối] cát.",
      "Xe chở [bảy mét khối] cát.",
      "Hố chứa [7 mét khối] rác.",
    ],
    [
      { value: 5, unit: "thùng" },
      "Sơn trắng còn [5 thùng], sơn xanh đã hết.",
      "Nước sơn còn [5 thùng] và ít cọ.",
      "Chất lên [5 thùng] hàng.",
    ],
  ]);
});

describe("weights, heat, power and data", () => {
  reads("quantity", [
    [
      { value: 5, unit: "tạ" },
      "Bắt được [5 tạ] cá đồng.",
      "Mẻ lưới nặng [năm tạ].",
      "Bò đực nặng [5 tạ].",
    ],
    [
      { value: 2, unit: "lạng" },
      "Mua [2 lạng] chè khô.",
      "Mua [hai lạng] chè khô.",
      "Vàng cốm chỉ có [2 lạng].",
    ],
    [
      { value: 3, unit: "ký" },
      "Chị cân [3 ký] tôm.",
      "Chị cân [ba ký] tôm.",
      "Bé tăng [3 ký] sau hè.",
    ],
    [
      { value: 5, unit: "chỉ vàng" },
      "Của hồi môn [5 chỉ vàng].",
      "Trả công [năm chỉ vàng].",
      "Kẻ gian lấy [5 chỉ vàng].",
    ],
    [
      { value: 38, unit: "°c" },
      "Nắng gắt [38°C].",
      "Nắng gắt [38 °C].",
      "Trẻ sốt [38°C] thì cho uống nước.",
    ],
    [
      { value: 38, unit: "độ c" },
      "Nắng gắt [38 độ C].",
      "Nắng gắt [ba mươi tám độ C].",
      "Trẻ sốt [38 độ C] cần theo dõi.",
    ],
    [
      { value: -4, unit: "độ" },
      "Đỉnh đồi lạnh [4 độ dưới 0].",
      "Ngoài trời [âm 4 độ].",
      "Đo được [-4 độ] ở thung lũng.",
    ],
    [
      { value: 150, unit: "w" },
      "Bóng đèn [150W] bị hỏng.",
      "Bóng đèn [150 W] bị hỏng.",
      "Máy hút ẩm [150W] chạy êm.",
    ],
    [
      { value: 30, unit: "mw" },
      "Nhà máy công suất [30 MW].",
      "Phát lên lưới [30MW].",
      "Cụm tua-bin đạt [30 MW].",
    ],
    [
      { value: 900, unit: "kwh" },
      "Cả xưởng xài [900 kWh].",
      "Cả xưởng xài [900kWh].",
      "Trạm bơm ngốn [900 kWh].",
    ],
    [
      { value: 16, unit: "gb" },
      "Thẻ nhớ [16GB] đã đầy.",
      "Thẻ nhớ [16 GB] đã đầy.",
      "Gói cước cho [16GB] dữ liệu.",
    ],
    [
      { value: 85, unit: "db" },
      "Tiếng ồn tới [85 dB].",
      "Tiếng ồn tới [85dB].",
      "Loa mở [85 dB] là quá to.",
    ],
  ]);
});

describe("rates", () => {
  reads("quantity", [
    [
      { value: 6.2, unit: "tấn/ha" },
      "Lúa mùa đạt [6,2 tấn/ha].",
      "Vẫn được [6,2 tấn/ha] dù hạn.",
      "Năng suất là [6,2 tấn/ha].",
    ],
    [
      { value: 60, unit: "km/h" },
      "Bão đi nhanh [60 km/h].",
      "Xe phóng [60km/h] qua cầu.",
      "Gió giật [60 km/h] ngoài khơi.",
    ],
    [
      { value: 80, unit: "km/giờ" },
      "Tàu chạy [80 km/giờ].",
      "Sức gió [80 km/giờ].",
      "Chạy đều [80km/giờ].",
    ],
    [
      { value: 12, unit: "lần/phút" },
      "Bé thở [12 lần/phút].",
      "Máy nhấp [12 lần/phút].",
      "Còi hú [12 lần/phút].",
    ],
    [
      { value: 290, unit: "người/km2" },
      "Mật độ là [290 người/km2].",
      "Nơi này đông [290 người/km2].",
      "Bình quân [290 người/km2].",
    ],
    [
      { value: 30, unit: "ca/100.000 dân" },
      "Tỷ suất là [30 ca/100.000 dân].",
      "Bệnh lao còn [30 ca/100.000 dân].",
      "Mức cũ là [30 ca/100.000 dân].",
    ],
    [
      { value: 7, unit: "lít/100 km" },
      "Xe uống [7 lít/100 km].",
      "Tốn [7 lít/100 km] đường bằng.",
      "Máy mới ăn [7 lít/100 km].",
    ],
    [
      { value: 500, unit: "m3/s" },
      "Đập xả [500 m3/s].",
      "Lũ về [500 m3/s].",
      "Cửa cống thoát [500 m3/s].",
    ],
  ]);
});
