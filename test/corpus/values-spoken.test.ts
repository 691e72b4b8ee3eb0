import { describe } from "vitest";
import { holds } from "./names.ts";

describe("scale words that count themselves once", () => {
  holds(
    [
      'Thôn có [hơn chục hộ](quantity value=10 mod=over unit="hộ") nuôi dê.',
      'Chợ thu hút [gần nghìn người](quantity value=1000 mod=nearly unit="người") mỗi phiên.',
      'Đã trồng [hơn trăm nghìn cây mắc ca](quantity value=100000 mod=over unit="cây mắc ca").',
      "Hợp tác xã thu [hơn tỷ đồng](money value=1000000000 mod=over currency=VND), khá lắm.",
      "Nhà thờ đứng đó [ngót trăm năm](duration value=P100Y mod=nearly).",
      "Ông theo nghề [gần chục năm](duration value=P10Y mod=nearly) rồi.",
      "Thôn có vài chục hộ, cả trăm người, hàng nghìn con gà.",
      "Một việc làm tốt hơn nghìn lời nói.",
    ],
    true,
  );
});

describe("numbers in words with their commas", () => {
  holds(
    [
      "Số tiền là [hai tỷ, ba trăm triệu đồng](money value=2300000000 currency=VND).",
      "Bán được [một triệu](number value=1000000), [hai triệu](number value=2000000), [ba triệu đồng](money value=3000000 currency=VND) tùy con.",
    ],
    true,
  );
});

describe("hundredths of a currency", () => {
  holds(
    [
      "Điện gió bán [8,5 US cent/kWh](money value=0.085 currency=USD).",
      "Cà phê tăng [2 cent](money value=0.02 currency=USD), vé xe thêm [50 pence](money value=0.5 currency=GBP).",
    ],
    true,
  );
});

describe("scales of maps, purity of gold, and what is under something", () => {
  holds(
    [
      "Huyện duyệt quy hoạch 1/2.000 đối với bãi bồi, 1/500 khu chợ.",
      "Tiệm bán vàng 9999 và nhẫn vàng 18k.",
      'Xã còn [dưới năm tiêu chí](quantity value=5 mod=under unit="tiêu chí") chưa đạt.',
      'Nộp dưới [hai hình thức](quantity value=2 unit="hình thức") đều được.',
    ],
    true,
  );
});

describe("weekdays in a row", () => {
  holds(
    [
      "Lớp học hai tối ([thứ tư](date value=2021-11-24), [thứ bảy](date value=2021-11-27)).",
      "Chợ họp vào [thứ ba](date value=2021-11-30), [thứ năm](date value=2021-11-25) và [chủ nhật](date value=2021-11-28).",
      "Xếp trên là [Lào](location) ([thứ hai](ordinal value=2)) và [Thái Lan](location) ([thứ ba](ordinal value=3)).",
    ],
    true,
  );
});

describe("lengths that are said in full, and days at length", () => {
  holds(
    [
      "Chờ [một tiếng rưỡi đồng hồ](duration value=PT1H30M) mới gặp.",
      "Đi [một tiếng hai mươi](duration value=PT1H20M) là tới.",
      "Cô đi công tác [năm tháng](duration value=P5M) nữa mới về, [năm tháng](duration value=P5M) trước cô còn ở nhà.",
      "Những năm tháng sau, làng đổi khác.",
      "Có kết quả sau [24 giờ](duration value=PT24H).",
      "Bến đóng lúc [24 giờ](time value=24:00).",
      "Chùa dựng [năm 111 trước Công nguyên](date value=-0110), sửa [năm 40 sau Công nguyên](date value=0040).",
      "Làng có từ [thế kỷ thứ hai mươi](date value=20C), đường mở [thập niên trước](date value=201X).",
      "Gửi [30 tháng 11, 2021](date value=2021-11-30), nhận [2021/12/02](date value=2021-12-02).",
      "Gieo sạ [tuần thứ ba của tháng 11](period value=2021-11-15/2021-11-21).",
      "Nghỉ [từ ngày mai đến chủ nhật](period value=2021-12-01/2021-12-05).",
      "Giá đứng yên trong khoảng [2015-2018](period value=2015/2018).",
      'Uống thuốc [ba lần một ngày](quantity value=3 unit="lần một ngày").',
      'Cao [một mét sáu mươi](quantity value=1.6 unit="mét") và gầy.',
    ],
    true,
  );
});

describe("figures before verbs, and figures spoken short", () => {
  holds(
    [
      "Số khách lên [12.500](number value=12500) khiến bến đò quá tải.",
      "Chiếc xe giá [triệu hai](number value=1200000), lô đất [tỷ ba](number value=1300000000).",
      'Trạm lọc [3.000 m3/ngày đêm](quantity value=3000 unit="m3/ngày đêm") nước.',
      'Tàu chạy [60 km trên giờ](quantity value=60 unit="km trên giờ").',
      "Hàng trăm hai bên đường đều là quán.",
    ],
    true,
  );
});

describe("days by the moon in brackets, hours of one day, and figures behind labels", () => {
  holds(
    [
      "Trường nghỉ từ [ngày 25/1/2022](date value=2022-01-25) (tức [23 tháng Chạp](date value=2022-01-25)).",
      "Lễ mở [ngày 7/2/2022](date value=2022-02-07) ([mùng 7 tháng Giêng](date value=2022-02-07)).",
      "Cắt nước [từ 7h ngày 25/2/2022 đến 11h ngày 25/2/2022](period value=2022-02-25T07:00/2022-02-25T11:00).",
      'Không còn xã [dưới 10 tiêu chí](quantity value=10 mod=under unit="tiêu chí").',
      "Thợ nghỉ [Tết](event) [9 ngày](duration value=P9D).",
      "Vàng bán [42 triệu đồng mỗi lượng](money value=42000000 currency=VND).",
    ],
    true,
  );
});

describe("shares of levels, hundredths of a second, days by their dashes", () => {
  holds(
    [
      "Vốn huyện [10%](percent value=10), tỉnh [30%](percent value=30); phần còn lại dân góp.",
      'Bầu đoàn đại biểu [7 đồng chí](quantity value=7 unit="đồng chí").',
      "Cô về nhất, chạy hết [10 giây 25](duration value=PT10.25S).",
      "Hội chợ diễn ra [10 - 12/12/2021](period value=2021-12-10/2021-12-12) ở bến.",
    ],
    true,
  );
});
