import { describe, expect, it } from "vitest";
import { found, ignores, reads } from "./reading.ts";

describe("day", () => {
  reads("date", [
    [
      { value: "2021-11-30" },
      "Gặp nhau [30/11/2021] ở bến.",
      "Gặp nhau [30-11-2021] ở bến.",
      "Gặp nhau [30.11.2021] ở bến.",
      "Gặp nhau [ngày 30/11/2021] ở bến.",
      "Gặp nhau [ngày 30 tháng 11 năm 2021] ở bến.",
      "Gặp nhau [ngày 30 tháng 11/2021] ở bến.",
      "Gặp nhau [ngày 30/11 năm 2021] ở bến.",
      "Gặp nhau [30 tháng 11 năm 2021] ở bến.",
      "Gặp nhau [ngày 30/11] ở bến.",
      "Gặp nhau [ngày 30-11] ở bến.",
      "Gặp nhau [ngày 30.11] ở bến.",
      "Gặp nhau [hôm 30/11] ở bến.",
      "Gặp nhau [hôm nay] ở bến.",
      "Gặp nhau [30/11/21] ở bến.",
    ],
    [
      { value: "1937-05-05" },
      "Ông sinh [ngày 05 tháng 5 năm 1937] ở Huế.",
      "Ông sinh [5/5/1937] ở Huế.",
    ],
    [
      { value: "2021-11-30", part: "morning" },
      "[Sáng 30/11], trời quang.",
      "[Sáng ngày 30/11], trời quang.",
      "[Sáng nay], trời quang.",
      "[Sáng 30.11], trời quang.",
    ],
    [{ value: "2021-11-29", part: "evening" }, "[Tối qua] mất điện.", "[Tối 29/11] mất điện."],
    [{ value: "2021-11-29", part: "night" }, "[Đêm qua] mất điện.", "[Đêm 29-11] mất điện."],
    [{ value: "2021-11-29" }, "Mưa từ [hôm qua], nay tạnh."],
    [{ value: "2021-12-01" }, "Chợ họp vào [ngày mai]."],
    [{ value: "2021-12-01", part: "afternoon" }, "[Chiều mai] tàu chạy."],
    [{ value: "2021-12-25" }, "Lễ mừng vào [ngày 25/12]."],
    [{ value: "2021-09-02" }, "Dân vui [ngày 2/9] lắm.", "Dân vui [mùng 2 tháng 9] lắm."],
    [
      { value: "2022-06-30" },
      "Cầu sẽ xong trước [ngày 30/6].",
      "Dự kiến thông xe [ngày 30/6].",
      "Nộp đơn trước [30/6].",
    ],
    [{ value: "2021-11-28" }, "Nước lên từ [ngày 28], nay rút."],
    [{ value: "XXXX-XX-05" }, "Lĩnh lương [ngày 5 hằng tháng].", "Lĩnh lương [ngày 5 hàng tháng]."],
    [{ value: "2019-01-01" }, "Trong [ngày đầu năm 2019], phố vắng."],
    [{ value: "2021-11-29" }, "Mở cửa lại [thứ Hai tuần này].", "Mở cửa lại [thứ 2 tuần này]."],
    [{ value: "2021-11-27", part: "morning" }, "[Sáng thứ Bảy] cả xóm đi chợ."],
  ]);
  it("reads days that share a month", () => {
    const days = found("Họp trong các ngày 28, 29 và 30/11/2021 ở Huế.");
    expect(days.map(({ text, value }) => [text, value])).toEqual([
      ["ngày 28", "2021-11-28"],
      ["29", "2021-11-29"],
      ["30/11/2021", "2021-11-30"],
    ]);
  });
  it("reads a night across two dates", () => {
    expect(found("Lũ về đêm 18 rạng sáng ngày 19/7.")).toEqual([
      { type: "date", text: "đêm 18", value: "2021-07-18", part: "night" },
      { type: "date", text: "rạng sáng ngày 19/7", value: "2021-07-19", part: "morning" },
    ]);
  });
  it("goes on from the date before", () => {
    expect(found("Khởi hành ngày 5/3/2020, tới nơi chiều cùng ngày, hôm sau về.").slice(1)).toEqual(
      [
        { type: "date", text: "chiều cùng ngày", value: "2020-03-05", part: "afternoon" },
        { type: "date", text: "hôm sau", value: "2020-03-06" },
      ],
    );
  });
  ignores([
    "Ngày 32/13 không có thật.",
    "Văn bản 15/2020/NĐ-CP còn hiệu lực.",
    "Uống ngày 2 lần sau bữa ăn.",
    "Tiệm mở 24/7.",
  ]);
});

describe("month, quarter, year and more", () => {
  reads("date", [
    [
      { value: "1931-07" },
      "Làng lập [tháng 7/1931] bên sông.",
      "Làng lập [tháng 7 năm 1931] bên sông.",
      "Làng lập [tháng 7-1931] bên sông.",
      "Làng lập [tháng7/1931] bên sông.",
    ],
    [
      { value: "2021-09" },
      "Gặt xong [tháng 9] là mưa.",
      "Gặt xong [tháng 9 năm nay] là mưa.",
      "Gặt xong [giữa tháng 9] là mưa.",
    ],
    [{ value: "2020-09" }, "Gặt xong [tháng 9 năm ngoái] thì bão."],
    [
      { value: "1945-08" },
      "Cả nước đứng lên [tháng Tám năm 1945].",
      "Cả nước đứng lên [tháng 8/1945].",
    ],
    [{ value: "2021-10" }, "Lúa tốt từ [tháng trước]."],
    [
      { value: "2021-Q3" },
      "Lãi [quý III/2021] thấp.",
      "Lãi [quý 3/2021] thấp.",
      "Lãi [quý III năm 2021] thấp.",
      "Lãi [quý III] thấp.",
      "Lãi [quý ba năm nay] thấp.",
    ],
    [
      { value: "2010" },
      "So với [năm 2010] thì đông hơn.",
      "Xây [cuối năm 2010] bên núi.",
      "Chợ ([2010]) đã cũ.",
    ],
    [{ value: "2020" }, "Mưa to [năm ngoái] làm sập cầu.", "Mưa to [cuối năm ngoái] làm sập cầu."],
    [{ value: "2022" }, "Cầu làm xong vào [năm tới]."],
    [{ value: "199X" }, "Hồi [thập niên 90] chưa có điện.", "Hồi [những năm 1990] chưa có điện."],
    [{ value: "18C" }, "Chùa có từ [thế kỷ XVIII], rất cổ.", "Chùa có từ [thế kỷ 18], rất cổ."],
    [{ value: "2021-W48" }, "Đường sửa xong [tuần này].", "Đường sửa xong [đầu tuần này]."],
  ]);
  it("reads years of a list, and the year before one", () => {
    expect(found("Trong các năm 2018, 2019 và 2020 đều lãi.").map(({ value }) => value)).toEqual([
      "2018",
      "2019",
      "2020",
    ]);
    expect(found("Giá năm 2018 cao so với năm trước.").map(({ value }) => value)).toEqual([
      "2018",
      "2017",
    ]);
  });
  ignores([
    "Đã mấy chục năm nay.",
    "Tháng 13 không có.",
    "Thời gian qua còn khó.",
    "Những năm trước vất vả.",
  ]);
});

describe("clock time", () => {
  reads("time", [
    [
      { value: "15:30" },
      "Xe tới lúc [15h30] thì dừng.",
      "Xe tới lúc [15 giờ 30 phút] thì dừng.",
      "Xe tới lúc [15:30] thì dừng.",
      "Xe tới lúc [15g30] thì dừng.",
      "Xe tới lúc [15 giờ 30] thì dừng.",
      "Xe tới lúc [3 giờ rưỡi chiều].",
    ],
    [
      { value: "07:00" },
      "Lớp vào lúc [7h], tan trưa.",
      "Lớp vào lúc [07h00], tan trưa.",
      "Lớp vào lúc [bảy giờ sáng].",
    ],
    [{ value: "21:00", mod: "nearly" }, "Về tới nhà lúc [gần 9 giờ tối]."],
    [{ value: "04:50" }, "Gà gáy lúc [5 giờ kém 10]."],
    [{ value: "00:00" }, "Giá mới áp dụng từ [0h]."],
  ]);
  it("takes the half of the day from the date next to it", () => {
    expect(found("Lúc 9 giờ tối 4.4, tàu rời ga.")).toEqual([
      { type: "time", text: "9 giờ", value: "21:00" },
      { type: "date", text: "tối 4.4", value: "2021-04-04", part: "evening" },
    ]);
    expect(found("Hạn là 24h ngày 31/12.").map(({ value }) => value)).toEqual([
      "24:00",
      "2021-12-31",
    ]);
  });
  ignores(["Lúc 25:10 là sai.", "Tỷ lệ 1:3 là vừa.", "Mạng 5G đã phủ."]);
});

describe("duration", () => {
  reads("duration", [
    [{ value: "P5Y" }, "Xây mất [5 năm] mới xong.", "Xây mất [năm năm] mới xong."],
    [{ value: "P3Y6M" }, "Án là [3 năm 6 tháng] tù."],
    [{ value: "P1Y6M" }, "Học [một năm rưỡi] thì giỏi.", "Học [1,5 năm] thì giỏi."],
    [{ value: "P15D" }, "Trả lời trong [15 ngày làm việc].", "Trả lời trong [15 ngày]."],
    [
      { value: "P6M" },
      "Khám [6 tháng/lần] ở trạm.",
      "Nghỉ [nửa năm] để chữa.",
      "Nghỉ [sáu tháng] để chữa.",
    ],
    [
      { value: "PT30M", mod: "about" },
      "Đi [khoảng 30 phút] thì tới.",
      "Đi [chừng ba mươi phút] thì tới.",
    ],
    [
      { value: "PT3H" },
      "Chờ mất [3 giờ] mới có xe.",
      "Chờ mất [3 tiếng] mới có xe.",
      "Chờ mất [ba tiếng đồng hồ] mới có xe.",
    ],
    [
      { value: "P100Y", mod: "nearly" },
      "Cây đã sống [gần 100 năm], vẫn xanh.",
      "Chuyện xảy ra [gần 100 năm] trước.",
    ],
    [{ value: "P2D" }, "Chỉ có [02 ngày] để nộp.", "Tua đi [2 ngày 1 đêm]."],
    [{ value: "P50Y" }, "Ca hát suốt [nửa thế kỷ].", "Ca hát suốt [50 năm]."],
    [{ value: "P2Y" }, "Dân số tăng trong [2 năm] qua."],
  ]);
  ignores(["Cháu bé đã biết nói tiếng Anh.", "Nhớ những năm tháng ấy."]);
});

describe("period", () => {
  reads("period", [
    [
      { value: "2020/2025" },
      "Ông trúng cử [nhiệm kỳ 2020-2025].",
      "Ông trúng cử [nhiệm kỳ 2020 – 2025].",
      "Vốn [giai đoạn 2020 đến 2025] đã đủ.",
      "Vốn [giai đoạn từ năm 2020 đến năm 2025] đã đủ.",
      "Vốn [từ năm 2020 đến năm 2025] đã đủ.",
    ],
    [
      { value: "2021/2022" },
      "Khai giảng [năm học 2021-2022] ở làng.",
      "Anh đá chính [mùa giải 2021/22].",
      "Thu hoạch [vụ đông xuân 2021-2022].",
    ],
    [
      { value: "2021-07-01/2021-09-30" },
      "Đóng đường [từ ngày 01/7 đến 30/9/2021].",
      "Đóng đường [từ 1/7/2021 đến 30/9/2021].",
      "Đóng đường [từ ngày 1/7 đến hết ngày 30/9/2021].",
    ],
    [
      { value: "2015-09-23/2015-09-25" },
      "Hội mở [ngày 23-25/9/2015].",
      "Hội mở [từ ngày 23 đến 25/9/2015].",
      "Hội mở [từ 23 đến 25/9/2015].",
      "Hội mở [từ ngày 23 đến ngày 25/9/2015].",
    ],
    [
      { value: "2023-01/2023-09" },
      "Thu [9 tháng đầu năm 2023] tăng.",
      "Thu [chín tháng đầu năm 2023] tăng.",
      "Thu [9 tháng năm 2023] tăng.",
      "Thu [ba quý đầu năm 2023] tăng.",
    ],
    [
      { value: "2021-01/2021-06" },
      "Bán chạy [6 tháng đầu năm].",
      "Bán chạy [6 tháng đầu năm nay].",
      "Bán chạy [nửa đầu năm 2021].",
    ],
    [
      { value: "2021-11-01/2021-11-15" },
      "Mưa [15 ngày đầu tháng 11], lũ về.",
      "Mưa [nửa đầu tháng 11/2021], lũ về.",
    ],
    [
      { value: "2012/2021-11-30" },
      "Vắng khách [từ năm 2012 đến nay].",
      "Vắng khách [từ 2012 đến nay].",
    ],
    [{ value: "2021/2021-11-30" }, "Vắng khách [từ đầu năm đến nay]."],
    [
      { value: "2011-10/2013-11" },
      "Ở quê [từ tháng 10/2011 đến tháng 11/2013].",
      "Ở quê [tháng 10/2011 - tháng 11/2013].",
    ],
    [
      { value: "1975-04-30/2025-04-30" },
      "Tròn dịp ([30.4.1975 - 30.4.2025]).",
      "Tròn dịp ([30/4/1975-30/4/2025]).",
    ],
    [
      { value: "1986/2002" },
      "Anh chạy xe [1986-2002], nay nghỉ.",
      "Anh chạy xe [từ năm 1986 đến 2002].",
    ],
    [
      { value: "07:30/17:00" },
      "Cửa mở [07g30-17g00] mỗi ngày.",
      "Cửa mở [từ 7h30 đến 17h] mỗi ngày.",
      "Cửa mở [7:30 - 17:00] mỗi ngày.",
    ],
    [
      { value: "2021-11-25T08:00/2021-11-27T17:00" },
      "Cấm xe [từ 8h ngày 25/11 đến 17h ngày 27/11].",
    ],
  ]);
  it("leaves a vision outside a stage", () => {
    expect(
      found("Vạch ra giai đoạn 2021-2030, tầm nhìn đến năm 2045.").map(({ type, text }) => [
        type,
        text,
      ]),
    ).toEqual([
      ["period", "giai đoạn 2021-2030"],
      ["date", "năm 2045"],
    ]);
  });
  ignores(["Từ làng đến chợ xa lắm.", "Gọi 1900-1234 để hỏi.", "Nửa đầu trận rất hay."]);
});
