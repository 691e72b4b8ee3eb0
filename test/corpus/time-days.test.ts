import { describe } from "vitest";
import { ignores, readsDates } from "./reading.ts";

describe("a day in figures", () => {
  readsDates("day", [
    [
      { value: "2021-11-30" },
      "Gặp nhau [30/11/2021] ở bến.",
      "Gặp nhau [30-11-2021] ở bến.",
      "Gặp nhau [30.11.2021] ở bến.",
      "Gặp nhau [30/11/21] ở bến.",
      "Gặp nhau [ngày 30/11/2021] ở bến.",
      "Gặp nhau [ngày 30 - 11 - 2021] ở bến.",
      "Gặp nhau [ngày 30 / 11 / 2021] ở bến.",
      "Gặp nhau [ngày 30/11 năm 2021] ở bến.",
      "Gặp nhau [ngày 30/11] ở bến.",
      "Gặp nhau [ngày 30-11] ở bến.",
      "Gặp nhau [ngày 30.11] ở bến.",
      "Gặp nhau [hôm 30/11] ở bến.",
      "Tệp được ghi lúc nửa buổi, [2021-11-30], bởi máy chủ.",
      "Cháy chợ ([30/11]), tiểu thương trắng tay.",
    ],
    [
      { value: "2025-07-01" },
      "[1-7-2025]: xã mới đi vào hoạt động.",
      "Xã mới hoạt động từ [01/07/2025], theo đề án.",
      "Kể từ [ngày 1.7.2025], giấy cũ hết hạn.",
    ],
    [
      { value: "2021-04-22" },
      "Đoàn đến thôn [ngày 22.4], ở nhờ nhà dân.",
      "Từ [22/4], bến phà ngừng chạy.",
      "Hồ sơ nhận đến [22/4] là dừng.",
    ],
    [
      { value: "1937-05-05" },
      "Ông sinh [ngày 05 tháng 5 năm 1937] ở Huế.",
      "Bà cụ sinh [5/5/1937], nay vẫn khỏe.",
      "Giấy khai sinh ghi: [05-05-1937].",
    ],
    [
      { value: "2021-12-31" },
      "Thời hạn nộp thuế đến hết [ngày 31/12/2021].",
      "Đến hết [31/12], ai chưa nộp sẽ bị nhắc.",
      "Tính đến hết [ngày 31-12-2021], nợ đã giảm.",
    ],
    [
      { value: "2021-12-25" },
      "Lễ mừng vào [ngày 25/12].",
      "Chậm nhất [ngày 25/12] phải xong móng.",
      "Trước [ngày 25/12], các thôn báo cáo.",
    ],
    [
      { value: "2022-06-30" },
      "Cầu sẽ xong trước [ngày 30/6].",
      "Dự kiến thông xe [ngày 30/6].",
      "Nộp đơn trước [30/6].",
    ],
    [{ value: "2021-09-02" }, "Dân vui [ngày 2/9] lắm.", "Chợ nghỉ [2/9/2021], mở lại sau đó."],
    [{ value: "2020-02-29" }, "Bé sinh [ngày 29/2/2020], nhằm năm nhuận."],
  ]);
});

describe("a day in words", () => {
  readsDates("day", [
    [
      { value: "2021-11-30" },
      "Họp thôn [ngày 30 tháng 11 năm 2021] tại đình.",
      "Họp thôn [ngày 30 tháng 11/2021] tại đình.",
      "Họp thôn [30 tháng 11 năm 2021] tại đình.",
      "[Ngày ba mươi tháng mười một], trời trở rét.",
      "[Ngày 30 tháng 11], trời trở rét.",
      "[Ngày 30 tháng 11 năm nay], trời trở rét.",
      "Hạn cuối là [30 tháng mười một], không dời nữa.",
      "Ngoài bìa ghi [ngày 30-tháng 11-2021] bằng mực đỏ.",
    ],
    [
      { value: "1945-09-02" },
      "Nước nhà độc lập [ngày 2 tháng 9 năm 1945].",
      "Nước nhà độc lập [mùng 2 tháng 9 năm 1945].",
      "[Ngày mồng 2 tháng Chín năm 1945], cờ đỏ rợp trời.",
    ],
    [
      { value: "2020-09-01" },
      "Cháu nhập học [mùng một tháng Chín năm 2020].",
      "Cháu nhập học [ngày mùng 1 tháng 9 năm 2020].",
      "Cháu nhập học [1 tháng 9 năm 2020].",
    ],
    [
      { value: "2021-11-20" },
      "[Ngày hai mươi tháng mười một], trường tặng hoa thầy cô.",
      "Trường tặng hoa thầy cô [ngày 20 tháng 11].",
      "Trường tặng hoa thầy cô vào [20 tháng 11].",
    ],
    [{ value: "2020-11-30" }, "Lũ về [ngày 30 tháng 11 năm ngoái], cuốn mất cầu."],
    [{ value: "2021-08-15" }, "Làng vào hội [ngày mười lăm tháng tám], ai cũng háo hức."],
    [{ value: "2019-01-01" }, "Trong [ngày đầu năm 2019], phố vắng."],
    [{ value: "2018-12-31" }, "Đến [ngày cuối năm 2018], kho đã đầy."],
  ]);
});

describe("a day without its month", () => {
  readsDates("day", [
    [{ value: "2021-11-28" }, "Nước lên từ [ngày 28], nay rút.", "Vừa qua [ngày 28], chợ đã vãn."],
    [{ value: "2021-11-05" }, "Máy hỏng từ [mùng 5], chưa sửa.", "[Ngày 5 tháng này] phát lương."],
    [
      { value: "2021-10-15" },
      "Đoàn kiểm tra đến [ngày 15 tháng trước].",
      "[Ngày 15 tháng 10], mương vỡ.",
      "Mương vỡ từ [ngày 15 tháng trước], chưa đắp lại.",
    ],
    [
      { value: "2021-12-10" },
      "Khách hẹn trả hàng [ngày 10 tháng sau].",
      "[Ngày 10 tháng tới], quán khai trương.",
      "Lớp học mở [ngày 10 tháng 12].",
    ],
  ]);
});

describe("a part of a day", () => {
  readsDates("day", [
    [
      { value: "2021-11-30", part: "morning" },
      "[Sáng 30/11], trời quang.",
      "[Sáng ngày 30/11], trời quang.",
      "[Sáng 30.11], trời quang.",
      "[Rạng sáng 30/11], gà gáy ran.",
      "[Buổi sáng 30/11], lớp nghỉ.",
      "Tin báo về [sáng 30 tháng 11], cả nhà mừng.",
    ],
    [
      { value: "2021-11-30", part: "noon" },
      "[Trưa 30/11], nắng gắt.",
      "Tàu ghé [trưa ngày 30-11].",
    ],
    [
      { value: "2021-11-30", part: "afternoon" },
      "[Chiều 30/11], các đội đá bù.",
      "Các đội đá bù [chiều 30-11].",
      "Mưa trút xuống [đầu giờ chiều 30/11].",
      "Mưa tạnh [cuối giờ chiều ngày 30/11].",
    ],
    [
      { value: "2021-11-29", part: "evening" },
      "[Tối 29/11] mất điện.",
      "[Chiều tối 29/11] mất điện.",
      "Mất điện [buổi tối ngày 29/11].",
    ],
    [
      { value: "2021-11-29", part: "night" },
      "[Đêm 29-11] mất điện.",
      "[Đêm khuya 29/11] mất điện.",
      "[Nửa đêm 29/11], kho bốc cháy.",
    ],
  ]);
});

describe("a day with its weekday", () => {
  readsDates("day", [
    [
      { value: "2021-11-30" },
      "[Thứ Ba, 30/11/2021]",
      "[Thứ ba, ngày 30/11/2021], lớp học bù.",
      "Họp phụ huynh [thứ Ba ngày 30/11].",
      "Họp phụ huynh [thứ Ba 30/11], đừng quên.",
      "[Thứ Ba (30/11)], phiên chợ cuối tháng.",
    ],
    [{ value: "2021-11-30", part: "morning" }, "[Sáng thứ Ba, ngày 30/11], trạm mở cửa."],
    [
      { value: "2021-11-28" },
      "Đám cưới vào [Chủ nhật, ngày 28/11].",
      "[Chủ nhật (28/11)] vui lắm.",
    ],
  ]);
});

describe("a day that comes round", () => {
  readsDates("day", [
    [
      { value: "XXXX-XX-05" },
      "Lĩnh lương [ngày 5 hằng tháng].",
      "Lĩnh lương [ngày 5 hàng tháng].",
      "Lĩnh lương [ngày mùng 5 hằng tháng].",
      "Lĩnh lương [ngày 5 mỗi tháng].",
    ],
    [
      { value: "XXXX-11-20" },
      "[Ngày 20/11 hằng năm], học trò cũ về trường.",
      "[Ngày 20 tháng 11 hàng năm], học trò cũ về trường.",
      "Học trò cũ về trường [20 tháng 11 hằng năm].",
    ],
  ]);
});

describe("days that no calendar has", () => {
  ignores([
    "Ngày 32/13 không có thật.",
    "Ngày 30/2 không có thật.",
    "Ngày 31/4/2021 là ghi nhầm.",
    "Giấy ghi 29/2/2019 nên bị trả lại.",
    "Ngày 31 tháng 9 không có trên lịch.",
    "Ngày 0/5 là lỗi đánh máy.",
    "Trên bia khắc ngày 45, ai cũng cười.",
    "Ngày 15/20 là sai.",
  ]);
});
