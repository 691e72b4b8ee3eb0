import { describe } from "vitest";
import { holds } from "./names.ts";

describe("hours beside their day, weekdays in rows, cents, months to come", () => {
  holds(
    [
      "[Tối nay](date value=2021-11-30 part=evening), lúc [8 giờ](time value=20:00), xóm chiếu phim.",
      "[Chiều 5/12](date value=2021-12-05 part=afternoon), lúc [3 giờ](time value=15:00), hội khai mạc.",
      "[Tối thứ sáu tuần này](date value=2021-12-03 part=evening) lúc [7 giờ 30](time value=19:30), đò rời bến.",
      "Đò đi [8 giờ sáng](time value=08:00), [3 giờ chiều](time value=15:00), [5 giờ](time value=05:00).",
      "Lúc [3 giờ 15](time value=03:15) [hôm qua](date value=2021-11-29), đò về.",
      "Đến [15 h 30](time value=15:30) [cùng ngày](date value=2021-11-30) thì tạnh.",
      "Chị bơi hết [2 giờ 5 phút 8 giây](duration value=PT2H5M8S).",
      "Đất rung lúc [20 giờ 22 phút 54 giây](time value=20:22) [ngày 3/12](date value=2021-12-03).",
      "Vở chèo kéo dài [90'](duration value=PT90M), đò chạy [45 phút đồng hồ](duration value=PT45M).",
      "Trạm bơm chạy [48h](duration value=PT48H) liền.",
      "Lớp nhạc mở các [tối thứ hai](date value=XXXX-WXX-1 part=evening), [tư](date value=XXXX-WXX-3), [sáu](date value=XXXX-WXX-5).",
      "Phà chạy [thứ 2](date value=XXXX-WXX-1), [4](date value=XXXX-WXX-3), [6 hằng tuần](date value=XXXX-WXX-5).",
      "Vườn mở cửa các ngày [thứ bảy](date value=XXXX-WXX-6) và [chủ nhật](date value=XXXX-WXX-7).",
      "Quán nghỉ [thứ bảy](date value=XXXX-WXX-6), [chủ nhật hằng tuần](date value=XXXX-WXX-7).",
      "Đội về [thứ nhất](ordinal value=1), [thứ hai](ordinal value=2) và [thứ ba](ordinal value=3) chia nhau ao cá.",
      "[Từ hôm nay đến thứ sáu](period value=2021-11-30/2021-12-03), trời mưa.",
      "[Từ hôm nay (30/11) đến 5/12](period value=2021-11-30/2021-12-05), xóm họp chợ.",
      "[Từ ngày mai (1/12) đến hết ngày 5/12](period value=2021-12-01/2021-12-05), phà nghỉ.",
      "Xã hẹn [tháng 6](date value=2022-06) tới khởi công.",
      "[Tháng 6 tới tháng 9](period value=2021-06/2021-09) mưa nhiều.",
      "Xã sẽ trả công đợt [tháng 6](date value=2021-06) vừa rồi.",
      "Trong [tháng tám 1945](date value=1945-08) cả làng đứng lên.",
      "Bến mở [ngày 30 tháng 11, 2021](date value=2021-11-30).",
      "Sổ ghi [2021/11/30](date value=2021-11-30).",
      "[30/11](date value=2021-11-30)",
      "[11/2021](date value=2021-11)",
      "[Bữa nay](date value=2021-11-30) trời mưa.",
      "Cà phê lên [189,5 cent/lb](money value=1.895 currency=USD), bông còn [80 xu Mỹ/pound](money value=0.8 currency=USD).",
      "Mủ rớt [1,5 US cent](money value=0.015 currency=USD) thôi.",
      'Còn thôn đạt [dưới năm tiêu chí](quantity value=5 mod=under unit="tiêu chí").',
      "Tỷ lệ [1/3](number value=1 of=3) là cao.",
      "Chị là khách [thứ 1.500](ordinal value=1500) của vườn.",
      'Hội đón [4,250 người](quantity value=4250 unit="người"), thu [2,130 tỷ đồng](money value=2130000000000 currency=VND).',
    ],
    true,
  );
});
