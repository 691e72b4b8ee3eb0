import { describe } from "vitest";
import { ignores, reads } from "./reading.ts";

describe("đồng", () => {
  reads("money", [
    [
      { value: 2500000, currency: "VND" },
      "Mỗi hộ được [2,5 triệu đồng].",
      "Mỗi hộ được [2.500.000 đồng].",
      "Mỗi hộ được [2.500.000đ].",
      "Mỗi hộ được [2.500.000 VNĐ].",
      "Mỗi hộ được [2.500.000 VND].",
      "Mỗi hộ được [2.500.000 vnđ].",
      "Mỗi hộ được [2.500.000₫].",
      "Mỗi hộ được [VND 2.500.000].",
      "Mỗi hộ được [hai triệu rưỡi đồng].",
      "Mỗi hộ được [2 triệu 500 nghìn đồng].",
      "Mỗi hộ được [2tr5 đồng].",
    ],
    [
      { value: 50, currency: "GBP" },
      "Vé xem hát giá [50 bảng].",
      "Anh bị phạt [50 bảng].",
      "Trọ mất [50 bảng/đêm].",
    ],
    [
      { value: 100000, currency: "VND" },
      "Nạp thẻ [100k đồng].",
      "Nạp thẻ [100.000 đồng].",
      "Nạp thẻ [100 nghìn đồng].",
      "Nạp thẻ [100 ngàn đồng].",
      "Nạp thẻ [một trăm nghìn đồng].",
    ],
    [
      { value: 1.2e12, currency: "VND" },
      "Hầm đèo tốn [1,2 nghìn tỷ đồng].",
      "Hầm đèo tốn [1.200 tỷ đồng].",
      "Hầm đèo tốn [1200 tỉ đồng].",
      "Hầm đèo tốn [một nghìn hai trăm tỷ đồng].",
    ],
    [
      { value: 842238e6, currency: "VND" },
      "Vốn cấp là [842,238 tỷ đồng].",
      "Giải ngân [842.238 triệu đồng].",
      "Quyết toán [842 tỷ 238 triệu đồng].",
    ],
    [
      { value: 5000, currency: "VND" },
      "Chợ quê bán [5 nghìn đồng một bó].",
      "Giữ xe [5.000đ].",
      "Gửi đồ mất [năm nghìn đồng].",
    ],
    [
      { value: 1.2e12, mod: "nearly", currency: "VND" },
      "Thu phí được [gần 1,2 nghìn tỷ đồng].",
      "Thu phí được [gần 1.200 tỷ đồng].",
      "Thu phí được [ngót 1,2 nghìn tỷ đồng].",
    ],
  ]);
});

describe("rates", () => {
  reads("money", [
    [
      { value: 65e6, currency: "VND" },
      "Dân bản kiếm [65 triệu đồng/người/năm].",
      "Dân bản kiếm [65 triệu đồng/hộ].",
      "Dân bản kiếm [65 triệu đồng/năm].",
    ],
    [
      { value: 22650, currency: "VND" },
      "Ngân hàng bán ra [22.650 đồng/USD].",
      "Tỷ giá ở mức [22.650 đồng/USD].",
      "Đổi theo giá [22.650 VND/USD].",
    ],
    [
      { value: 70000, currency: "VND" },
      "Ớt bán [70.000 đ/kg].",
      "Ớt bán [70.000 đồng/kg].",
      "Ớt bán [70 nghìn đồng/kg].",
    ],
    [
      { value: 2900, currency: "VND" },
      "Điện giá [2.900 đồng/kWh].",
      "Điện giá [2.900đ/kWh].",
      "Bậc cuối là [2.900 đồng/kWh].",
    ],
    [
      { value: 80, currency: "USD" },
      "Dầu thô lên [80 USD/thùng].",
      "Dầu thô lên [$80/thùng].",
      "Dầu thô lên [80 đô la/thùng].",
    ],
  ]);
});

describe("other currencies", () => {
  reads("money", [
    [
      { value: 5, currency: "USD" },
      "Vé xem phim [$5].",
      "Vé xem phim [5 USD].",
      "Vé xem phim [5 đô la].",
      "Vé xem phim [5 đô la Mỹ].",
      "Vé xem phim [5$].",
      "Vé xem phim [5 đô].",
      "Vé xem phim [US$5].",
      "Vé xem phim [USD 5].",
      "Vé xem phim [năm đô la].",
    ],
    [
      { value: 2.5e9, currency: "USD" },
      "Dệt may thu [2,5 tỷ USD].",
      "Dệt may thu [2,5 tỉ đô la].",
      "Dệt may thu [$2,5 tỷ].",
      "Dệt may thu [hai tỷ rưỡi đô la Mỹ].",
    ],
    [
      { value: 3e9, mod: "over", currency: "EUR" },
      "Khoản vay [hơn 3 tỷ euro].",
      "Khoản vay [trên 3 tỷ EUR].",
      "Khoản vay [hơn ba tỷ euro].",
    ],
    [
      { value: 40, currency: "EUR" },
      "Vé vào tháp [€40].",
      "Vé vào tháp [40€].",
      "Vé vào tháp [40 euro].",
      "Vé vào tháp [EUR 40].",
    ],
    [
      { value: 1000, currency: "JPY" },
      "Bát mì giá [1.000 yên].",
      "Bát mì giá [1.000 yên Nhật].",
      "Bát mì giá [¥1.000].",
      "Bát mì giá [1.000 JPY].",
    ],
    [
      { value: 300, currency: "CNY" },
      "Áo khoác [300 nhân dân tệ].",
      "Áo khoác [300 tệ].",
      "Áo khoác [300 CNY].",
      "Áo khoác [300 NDT].",
    ],
    [
      { value: 50000, currency: "KRW" },
      "Phí thuê [50.000 won].",
      "Phí thuê [50.000 won Hàn Quốc].",
      "Phí thuê [50.000 KRW].",
      "Phí thuê [₩50.000].",
    ],
    [
      { value: 20, currency: "GBP" },
      "Sách cũ [20 bảng Anh].",
      "Sách cũ [£20].",
      "Sách cũ [20 GBP].",
    ],
    [
      { value: 500, currency: "THB" },
      "Tour đảo [500 baht].",
      "Tour đảo [500 bạt].",
      "Tour đảo [500 baht Thái].",
      "Tour đảo [฿500].",
    ],
    [
      { value: 90000, currency: "LAK" },
      "Xôi nướng [90.000 kíp].",
      "Xôi nướng [90.000 kip Lào].",
      "Xôi nướng [90.000 LAK].",
    ],
    [
      { value: 8000, currency: "KHR" },
      "Tô hủ tiếu [8.000 riel].",
      "Tô hủ tiếu [8.000 KHR].",
      "Tô hủ tiếu [8.000 riel Campuchia].",
    ],
    [
      { value: 15, currency: "AUD" },
      "Cà phê đá [15 đô la Úc].",
      "Cà phê đá [15 đô Úc].",
      "Cà phê đá [15 AUD].",
      "Cà phê đá [A$15].",
    ],
    [
      { value: 12, currency: "SGD" },
      "Cơm gà [12 đô la Singapore].",
      "Cơm gà [12 SGD].",
      "Cơm gà [S$12].",
      "Cơm gà [12 đô Sing].",
    ],
    [
      { value: 7e6, currency: "RUB" },
      "Lô cá giá [7 triệu rúp].",
      "Lô cá giá [7 triệu rúp Nga].",
      "Lô cá giá [₽7 triệu].",
    ],
    [
      { value: 450, currency: "INR" },
      "Gia vị giá [450 rupee Ấn Độ].",
      "Gia vị giá [450 INR].",
      "Gia vị giá [₹450].",
    ],
    [
      { value: 60, currency: "CHF" },
      "Dao gấp [60 franc Thụy Sĩ].",
      "Dao gấp [60 CHF].",
      "Dao gấp [60 phrăng Thụy Sĩ].",
    ],
    [
      { value: 25, currency: "MYR" },
      "Vé phà [25 ringgit].",
      "Vé phà [25 MYR].",
      "Vé phà [25 ringgit Malaysia].",
    ],
    [
      { value: 100, currency: "HKD" },
      "Vé cáp treo [100 đô la Hồng Kông].",
      "Vé cáp treo [HK$100].",
      "Vé cáp treo [100 HKD].",
    ],
    [
      { min: 10, max: 20, currency: "USD" },
      "Quà lưu niệm [10-20 USD].",
      "Quà lưu niệm [$10-20].",
      "Quà lưu niệm [$10-$20].",
      "Quà lưu niệm [từ 10 đến 20 USD].",
      "Quà lưu niệm [giữa 10 và 20 đô la].",
    ],
  ]);
  ignores([
    "Mời các đồng chí lên bục.",
    "Đồng lòng thì việc gì cũng xong.",
    "Anh tích cóp mấy đồng tiền lẻ.",
    "Ông quen đổi sang USD ở chợ.",
    "Dấu $ đứng riêng một góc.",
  ]);
});

describe("amounts without a currency stay numbers", () => {
  reads("number", [
    [
      { value: 65e6 },
      "Cả nhà kiếm [65 triệu/năm].",
      "Mức thu là [65 triệu].",
      "Con tàu cũ bán [65 triệu], đã gồm lưới.",
    ],
    [
      { value: 3.2e12, mod: "about" },
      "Khoản lỗ [khoảng 3.200 tỷ] ở công ty.",
      "Vốn hóa đạt [khoảng 3.200 tỷ].",
      "Nợ xấu lên [khoảng 3,2 nghìn tỷ].",
    ],
    [
      { min: 5e6, max: 7e6 },
      "Thợ phụ lãnh [5-7 triệu].",
      "Thợ phụ lãnh [từ 5 đến 7 triệu].",
      "Thợ phụ lãnh [5 đến 7 triệu], bao cơm.",
    ],
  ]);
});
