import { describe } from "vitest";
import { holds } from "./names.ts";

describe("counts as the press writes them", () => {
  holds(
    [
      'Phố có [33,293 người](quantity value=33293 unit="người"), [1,234 hộ](quantity value=1234 unit="hộ").',
      'Trại nuôi [12,500 con vịt](quantity value=12500 unit="con vịt").',
      'Gặt được [3,250 tấn](quantity value=3.25 unit="tấn"), đào [2,345 ha](quantity value=2.345 unit=ha).',
      'Em đạt [8,125 điểm](quantity value=8.125 unit="điểm").',
      'Mỗi nhà có [2,125 con/hộ](quantity value=2.125 unit="con/hộ").',
      'Phá [2 vụ](quantity value=2 unit="vụ")/[5 đối tượng](quantity value=5 unit="đối tượng") trộm chó.',
      'Xử lý [12 vụ](quantity value=12 unit="vụ")/[15 bị can](quantity value=15 unit="bị can").',
      'Có [9 bác sĩ/10.000 dân](quantity value=9 unit="bác sĩ/10.000 dân").',
      'Kết nạp [87/65 đoàn viên](quantity value=87 of=65 unit="đoàn viên").',
      "Thu [1.500/1.200 tỷ đồng](money value=1500000000000 of=1200000000000 currency=VND).",
      "Bàn về quy hoạch phân khu 1/2.000 đối với bờ bãi.",
      "Vẽ bản đồ tỷ lệ 1/500 khu chợ.",
      'Bầu ra [7 đ/c](quantity value=7 unit="đ/c") vào tổ.',
      "Giá vàng 24k chững lại.",
    ],
    true,
  );
});

describe("days and hours as the press writes them", () => {
  holds(
    [
      "Hội mở vào [25-2](date value=2021-02-25) (tức [14-1](date value=2021-01-14)).",
      "Lễ rước vào [ngày 5/9](date value=2021-09-05) (tức [1/8 âm lịch](date value=2021-09-07)).",
      'Đón vào [5-6 lượt khách](quantity min=5 max=6 unit="lượt khách").',
      "Mưa kéo dài suốt [tuần 38/2021](date value=2021-W38).",
      "[Năm tháng đầu năm](period value=2021-01/2021-05), chợ vắng.",
      "Trong [năm tháng cuối năm](period value=2021-08/2021-12), chợ đông.",
      "Trong năm, tháng đầu năm chợ vắng.",
      "Hẹn nhau [5:20 CH](time value=17:20), về [8:15 SA](time value=08:15).",
      "Tàu chạy [8h30 AM](time value=08:30), tới nơi [5h45 PM](time value=17:45).",
      "Bắt [Lò Văn Pín](person) (SN: [1990](date value=1990)) ở bản.",
    ],
    true,
  );
});
