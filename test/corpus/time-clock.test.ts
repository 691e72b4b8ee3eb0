import { describe, expect, it } from "vitest";
import { found, ignores, reads } from "./reading.ts";

describe("clock times", () => {
  reads("time", [
    [
      { value: "15:30" },
      "Xe tới lúc [15h30] thì dừng.",
      "Xe tới lúc [15h30'] thì dừng.",
      "Xe tới lúc [15h30 phút] thì dừng.",
      "Xe tới lúc [15h 30] thì dừng.",
      "Xe tới lúc [15 giờ 30 phút] thì dừng.",
      "Xe tới lúc [15:30] thì dừng.",
      "Xe tới lúc [15:30:45] thì dừng.",
      "Xe tới lúc [15g30] thì dừng.",
      "Xe tới lúc [15 giờ 30] thì dừng.",
      "Xe tới lúc [3 giờ rưỡi chiều].",
      "Xe tới lúc [3h30 chiều].",
      "Xe tới lúc [3 giờ 30 phút chiều].",
      "Xe tới lúc [ba giờ rưỡi chiều].",
      "Xe tới lúc [3:30 PM].",
    ],
    [
      { value: "19:30" },
      "[19h30], đèn sân bật sáng.",
      "Buổi diễn mở màn [19h30].",
      "Giờ phát sóng: [19h30]",
    ],
    [
      { value: "07:30" },
      "Trống trường vang lúc [07g30].",
      "[7g30] học sinh vào lớp.",
      "Vào lớp lúc [7 giờ 30].",
    ],
    [
      { value: "07:00" },
      "Lớp vào lúc [7h], tan trưa.",
      "Lớp vào lúc [07h00], tan trưa.",
      "Lớp vào lúc [bảy giờ sáng].",
      "Đúng [7 giờ], cổng mở.",
      "[7h sáng], cổng mở.",
    ],
    [
      { value: "20:00" },
      "Trận đấu lúc [20h00] (GMT+7).",
      "Bài đăng lúc [20:00] (GMT+7)",
      "Phát lúc [20h] GMT+7 trên mạng.",
      "Phim chiếu [8 giờ tối].",
    ],
    [
      { value: "07:45" },
      "Gà gáy lúc [8 giờ kém 15].",
      "Gà gáy lúc [tám giờ kém mười lăm].",
      "Gà gáy lúc [8h kém 15].",
    ],
    [{ value: "04:50" }, "Gà gáy lúc [5 giờ kém 10].", "Gà gáy lúc [năm giờ kém mười phút]."],
    [
      { value: "08:30" },
      "Họp lúc [tám giờ rưỡi].",
      "Họp lúc [tám giờ ba mươi].",
      "Họp lúc [8 rưỡi], nhớ mang sổ.",
    ],
    [
      { value: "21:00", mod: "nearly" },
      "Về tới nhà lúc [gần 9 giờ tối].",
      "[Gần 9 giờ tối] mới ăn.",
    ],
    [
      { value: "08:00", mod: "about" },
      "[Khoảng 8 giờ], sương tan.",
      "Sương tan lúc [khoảng 8h sáng].",
      "Sương tan [tầm 8 giờ sáng].",
    ],
    [{ value: "10:00", mod: "over" }, "[Hơn 10h] vẫn còn sương.", "Đến [hơn 10 giờ] mới tạnh."],
    [
      { value: "00:00" },
      "Giá mới áp dụng từ [0h].",
      "Tàu về ga lúc [nửa đêm].",
      "Gõ cửa lúc [12 giờ đêm].",
      "Giá đổi từ [0 giờ].",
    ],
    [
      { value: "12:00" },
      "Nắng như đổ lửa lúc [giữa trưa].",
      "Ăn cơm lúc [12 giờ trưa].",
      "Ăn cơm lúc [12h trưa].",
    ],
    [
      { value: "22:00" },
      "Quán đóng lúc [10 giờ đêm].",
      "Sau [22h], phố vắng.",
      "Trước [10 giờ tối] phải về.",
    ],
    [
      { value: "02:00" },
      "Cháy lúc [2 giờ rạng sáng].",
      "Cháy lúc [2 giờ sáng].",
      "Cháy lúc [hai giờ đêm].",
    ],
    [{ value: "16:30" }, "Nộp chậm nhất [16h30].", "Đến [16 giờ 30 phút], lửa tắt."],
  ]);
  ignores([
    "Lúc 25:10 là sai.",
    "Đồng hồ chỉ 12h75 vì hỏng.",
    "Tỷ lệ 1:3 là vừa.",
    "Mạng 5G đã phủ.",
    "Bây giờ mới biết.",
    "Giờ giấc thất thường.",
    "Không bao giờ quên.",
  ]);
});

describe("a clock time with its day", () => {
  it.each([
    ["Lúc [9 giờ] [tối 4.4], tàu rời ga.", "21:00", "2021-04-04"],
    ["Hạn là [24h] [ngày 31/12].", "24:00", "2021-12-31"],
    ["Hạn là [24 giờ] [ngày 31/12/2021].", "24:00", "2021-12-31"],
    ["Từ [0h] [ngày 1/12], giá xăng đổi.", "00:00", "2021-12-01"],
    ["Đặt xe lúc [9h] [sáng mai].", "09:00", "2021-12-01"],
    ["Đón khách [3 giờ] [chiều mai] nhé.", "15:00", "2021-12-01"],
    ["Mất điện lúc [8 giờ] [tối qua].", "20:00", "2021-11-29"],
    ["Hẹn [5h] [chiều thứ Sáu tuần này].", "17:00", "2021-12-03"],
    ["Lúc [15 giờ] [ngày 30/11], mưa tạnh.", "15:00", "2021-11-30"],
    ["[9 giờ 30] [sáng 30/11], mưa tạnh.", "09:30", "2021-11-30"],
    ["[30/11/2021] [15:08] (GMT+7)", "2021-11-30", "15:08"],
    ["[15:08], [thứ Ba, 30/11/2021]", "15:08", "2021-11-30"],
    ["Nước rút lúc [16h] [cùng ngày].", "16:00", "2021-11-30"],
  ])("%s", (sentence, ...values) => {
    const said = [...sentence.matchAll(/\[([^\]]*)\]/gu)].map(([, words]) => words);
    const spans = found(sentence.replace(/[[\]]/gu, ""));
    expect(spans.map(({ text }) => text)).toEqual(said);
    expect(spans.map(({ value }) => value)).toEqual(values);
  });
});

describe("from one hour to another", () => {
  reads("period", [
    [
      { value: "07:30/17:00" },
      "Cửa mở [07g30-17g00] mỗi ngày.",
      "Cửa mở [từ 7h30 đến 17h] mỗi ngày.",
      "Cửa mở [7:30 - 17:00] mỗi ngày.",
      "Cửa mở [7h30 – 17h], nghỉ lễ.",
      "Cửa mở [từ 7 giờ 30 đến 17 giờ].",
      "Cửa mở [từ 7 giờ 30 phút sáng tới 5 giờ chiều].",
    ],
    [
      { value: "07:00/09:00" },
      "Cắt nước [7-9h].",
      "Cắt nước [từ 7 đến 9 giờ].",
      "Cắt nước [từ 7h tới 9h sáng].",
    ],
    [
      { value: "14:00/16:00" },
      "Lớp mở [từ 2 đến 4 giờ chiều].",
      "Lớp mở [2h-4h chiều].",
      "Lớp mở [từ 2 giờ chiều đến 4 giờ chiều].",
    ],
    [
      { value: "22:00/05:00" },
      "Cấm xe tải [từ 22h đến 5h].",
      "Cấm xe tải [từ 22 giờ đến 5 giờ sáng].",
    ],
  ]);
  reads("period", [
    [
      { value: "2021-11-25T08:00/2021-11-27T17:00" },
      "Cấm xe [từ 8h ngày 25/11 đến 17h ngày 27/11].",
      "Cấm xe [từ 8 giờ ngày 25/11/2021 đến 17 giờ ngày 27/11/2021].",
      "[Từ 8h sáng 25/11 đến 5h chiều 27/11], đường bị cấm.",
    ],
    [
      { value: "2021-11-30T22:00/2021-12-01T05:00" },
      "Sửa cầu [từ 22h đêm 30/11 đến 5h sáng 1/12].",
      "Sửa cầu [từ 22 giờ hôm nay đến 5 giờ sáng mai].",
      "Sửa cầu [từ 22h hôm nay đến 5h hôm sau].",
    ],
  ]);
});
