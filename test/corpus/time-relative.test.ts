import { describe, expect, it } from "vitest";
import { found, ignores, readsDates } from "./reading.ts";

describe("days counted from today", () => {
  readsDates("day", [
    [
      { value: "2021-11-30" },
      "[Hôm nay] xã phát gạo.",
      "Xã phát gạo [ngày hôm nay].",
      "Theo tin bão [hôm nay], biển động.",
    ],
    [
      { value: "2021-11-29" },
      "Mưa từ [hôm qua], nay tạnh.",
      "[Ngày hôm qua], cầu phao đứt.",
      "Cầu phao đứt (theo báo cáo [hôm qua]).",
    ],
    [
      { value: "2021-11-28" },
      "Khách đến từ [hôm kia].",
      "[Hôm kia], trâu xổng chuồng.",
      "Hàng về [ngày hôm kia], chưa bốc dỡ.",
    ],
    [{ value: "2021-11-27" }, "Thư gửi [hôm kìa] đã tới.", "[Hôm kìa], quán đóng cửa."],
    [
      { value: "2021-12-01" },
      "Chợ họp vào [ngày mai].",
      "[Ngày mai], tàu nhổ neo.",
      "Trời trở lạnh, [ngày mai] có sương muối.",
    ],
    [
      { value: "2021-12-02" },
      "Anh về quê [ngày kia].",
      "[Ngày mốt] mới có xe.",
      "Hẹn [ngày mốt] trả sách, đừng quên.",
    ],
    [{ value: "2021-12-03" }, "Tới [ngày kìa] mới giỗ."],
    [
      { value: "2021-11-30", part: "morning" },
      "[Sáng nay], trời quang.",
      "[Sáng sớm nay] nước rút.",
      "Xe lật [rạng sáng nay], không ai bị thương.",
      "Tin nhắn đến [sáng hôm nay].",
    ],
    [
      { value: "2021-11-30", part: "noon" },
      "[Trưa nay] quán nghỉ.",
      "Điện cúp từ [giữa trưa nay].",
    ],
    [{ value: "2021-11-30", part: "afternoon" }, "[Chiều nay] có gió.", "Đón con [chiều nay] nhé."],
    [
      { value: "2021-11-30", part: "evening" },
      "[Tối nay] chiếu phim.",
      "Phim chiếu [chiều tối nay].",
    ],
    [
      { value: "2021-11-30", part: "night" },
      "[Đêm nay] trăng sáng.",
      "[Nửa đêm nay] có mưa sao băng.",
    ],
    [{ value: "2021-11-29", part: "evening" }, "[Tối qua] mất điện.", "Mất điện [tối hôm qua]."],
    [{ value: "2021-11-29", part: "night" }, "[Đêm qua] mất điện.", "Lửa bùng lên [nửa đêm qua]."],
    [{ value: "2021-11-28", part: "evening" }, "[Tối hôm kia], nhà bên có khách."],
    [
      { value: "2021-12-01", part: "morning" },
      "[Sáng mai] đi sớm.",
      "[Sáng sớm mai] xuất quân.",
      "Xuất quân [sáng ngày mai], tập trung ở bến.",
    ],
    [
      { value: "2021-12-01", part: "afternoon" },
      "[Chiều mai] tàu chạy.",
      "Tàu chạy [chiều ngày mai].",
    ],
    [{ value: "2021-12-02", part: "morning" }, "[Sáng mốt] họp lớp.", "Họp lớp [sáng ngày kia]."],
  ]);
});

describe("weeks, months, quarters and years counted from this one", () => {
  readsDates("week", [
    [
      { value: "2021-W48" },
      "Đường sửa xong [tuần này].",
      "[Đầu tuần này] cấm xe tải.",
      "[Cuối tuần này] đá bóng.",
    ],
    [
      { value: "2021-W47" },
      "[Tuần trước] có gió mùa.",
      "Gió mùa về [tuần qua].",
      "Gió mùa về [tuần vừa rồi], rét đậm.",
      "Họ cưới [cuối tuần vừa qua].",
    ],
    [
      { value: "2021-W49" },
      "[Tuần sau] thi học kỳ.",
      "Thi vào [tuần tới].",
      "Giá xăng, kể từ [đầu tuần sau], giảm nhẹ.",
    ],
    [{ value: "2021-W50" }, "[Tuần sau nữa] mới có điểm.", "Trả bài [tuần tới nữa]."],
    [{ value: "2021-W46" }, "Nước lên từ [tuần trước nữa].", "[Tuần trước nữa] còn nắng."],
  ]);
  readsDates("month", [
    [
      { value: "2021-11" },
      "Trong [tháng này] đóng học phí.",
      "[Cuối tháng này] trả phòng.",
      "Đến [cuối tháng] thì hết gạo.",
    ],
    [
      { value: "2021-10" },
      "Lúa tốt từ [tháng trước].",
      "[Tháng vừa qua] buôn bán ế.",
      "Gạo lên giá [cuối tháng trước].",
    ],
    [
      { value: "2021-12" },
      "[Tháng sau] nhập trạch.",
      "[Đầu tháng sau] nhập trạch.",
      "Nhập trạch [tháng tới].",
    ],
    [{ value: "2022-01" }, "[Tháng sau nữa] mới sinh."],
  ]);
  readsDates("quarter", [
    [{ value: "2021-Q3" }, "Lãi thấp hơn [quý trước].", "[Quý vừa qua] hàng tồn nhiều."],
    [{ value: "2021-Q4" }, "Trong [quý này] sẽ giao nhà.", "Giao nhà [quý này] hay không?"],
    [{ value: "2022-Q1" }, "Vốn rót vào [quý tới].", "[Quý sau] mới mở bán."],
  ]);
  readsDates("year", [
    [
      { value: "2021" },
      "Lúa [năm nay] được mùa.",
      "[Cuối năm nay] hợp long.",
      "Ngay từ [đầu năm], giá đã tăng.",
    ],
    [
      { value: "2020" },
      "Mưa to [năm ngoái] làm sập cầu.",
      "[Cuối năm ngoái], cầu sập.",
      "Doanh thu [năm vừa qua] khá.",
    ],
    [{ value: "2019" }, "Xóm có điện từ [năm kia].", "[Năm kia], bão to hơn."],
    [
      { value: "2022" },
      "Cầu làm xong vào [năm tới].",
      "[Đầu năm sau] bàn giao.",
      "[Sang năm] cháu vào lớp lá.",
    ],
    [{ value: "2023" }, "[Năm sau nữa] mới đủ tuổi."],
  ]);
  readsDates("century", [
    [{ value: "20C" }, "Nhà thờ xây từ [thế kỷ trước].", "Hồi [thế kỷ trước], chợ họp trên bến."],
    [{ value: "21C" }, "Trong [thế kỷ này], mạng phủ khắp nơi."],
  ]);
});

describe("weekdays", () => {
  readsDates("day", [
    [
      { value: "2021-11-29" },
      "Mở cửa lại [thứ Hai tuần này].",
      "Mở cửa lại [thứ 2 tuần này].",
      "[Thứ Hai], tiệm mở cửa lại.",
      "Tiệm mở cửa lại vào [thứ hai], bà con nhé.",
    ],
    [{ value: "2021-11-24" }, "[Thứ Tư tuần trước], họ dọn đi.", "Họ dọn đi [thứ tư tuần trước]."],
    [{ value: "2021-12-06" }, "[Thứ Hai tuần sau] tập quân sự.", "Tập quân sự [thứ hai tuần tới]."],
    [
      { value: "2021-12-10" },
      "Nộp bài [thứ sáu tuần tới].",
      "[Thứ 6 tuần sau] là hạn chót.",
      "Hạn chót: [thứ Sáu tuần tới].",
    ],
    [
      { value: "2021-12-03" },
      "Tàu chạy [thứ Sáu tới].",
      "Nộp trước [thứ Sáu].",
      "Phải nộp trước [thứ sáu].",
    ],
    [{ value: "2021-12-04" }, "[Thứ Bảy này] cưới.", "Cưới [thứ bảy tuần này]."],
    [{ value: "2021-11-25" }, "[Thứ Năm vừa qua] có sương.", "Hôm [thứ Năm], sương dày."],
    [
      { value: "2021-11-28" },
      "[Chủ nhật] chợ đông.",
      "Hôm [chủ nhật], chợ đông.",
      "Chợ đông [Chủ nhật vừa qua].",
    ],
    [{ value: "2021-12-05" }, "[Chủ nhật tuần này] lặng gió.", "Lặng gió vào [chủ nhật tới]."],
    [
      { value: "2021-11-27", part: "morning" },
      "[Sáng thứ Bảy] cả xóm đi chợ.",
      "Cả xóm đi chợ [sáng thứ bảy].",
    ],
    [{ value: "2021-12-06", part: "morning" }, "[Sáng thứ Hai tuần sau] chào cờ."],
    [
      { value: "2021-11-28", part: "evening" },
      "[Tối Chủ nhật], nhà hát sáng đèn.",
      "Nhà hát sáng đèn [tối chủ nhật].",
    ],
    [
      { value: "XXXX-WXX-4" },
      "Lớp mở [thứ Năm hằng tuần].",
      "Lớp mở [thứ 5 hàng tuần].",
      "Lớp mở mỗi [thứ Năm].",
    ],
    [{ value: "XXXX-WXX-7" }, "Lễ nhà thờ [Chủ nhật hằng tuần]."],
  ]);
  it.each([
    "Đội đứng thứ hai ở chặng này.",
    "Kỳ họp thứ ba đã bế mạc.",
    "Đứa con thứ tư học giỏi.",
    "Cô là người thứ năm lên tiếng.",
    "Xã về đích thứ sáu ở miền núi.",
    "Đó là lần thứ bảy anh thi.",
  ])("is none: %s", (sentence) => {
    expect(found(sentence).filter(({ type }) => type === "date")).toEqual([]);
  });
});

describe("dates that go on from the one before", () => {
  it.each([
    ["Tàu rời bến [ngày 5/3/2020], tới nơi [chiều cùng ngày].", "2020-03-05"],
    ["Rời bến [ngày 5/3/2020], [hôm sau] tới nơi.", "2020-03-06"],
    ["Rời bến [ngày 5/3/2020], [sáng hôm sau] tới nơi.", "2020-03-06"],
    ["Họ nhập ngũ [ngày 5/3/2020], [ngày hôm trước] còn ở nhà.", "2020-03-04"],
    ["Bắt đầu [ngày 5/3/2020] và kết thúc [cùng tháng].", "2020-03"],
    ["Cưới [ngày 5/3/2020], sinh con [cùng năm].", "2020"],
    ["Lập xóm [tháng 5/1990], [tháng trước đó] mới có đường.", "1990-04"],
    ["Sập cầu [năm 2018], [năm sau đó] xây lại.", "2019"],
    ["Sập cầu [năm 2018]; [năm đó] mưa nhiều.", "2018"],
    ["Giá [năm 2018] cao so với [năm trước].", "2017"],
    ["Giá [năm 2018] thấp hơn hẳn [năm sau].", "2019"],
  ])("%s", (sentence, value) => {
    const said = [...sentence.matchAll(/\[([^\]]*)\]/gu)].map(([, words]) => words);
    const dates = found(sentence.replace(/[[\]]/gu, ""));
    expect(dates.map(({ text }) => text)).toEqual(said);
    expect(dates[1].value).toBe(value);
  });
});

describe("vague time", () => {
  ignores([
    "Thời gian qua còn khó.",
    "Hiện nay đường đã tốt.",
    "Trong những năm qua, đời sống khá lên.",
    "Những năm trước vất vả.",
    "Đã mấy chục năm nay.",
    "Mới đây có người về thăm.",
    "Thời gian tới sẽ khác.",
    "Từ đó đến nay không ai nhắc.",
    "Vào đầu và cuối tuần.",
    "Nhiều năm liền thất bát.",
    "Những ngày tới trời đẹp.",
    "Thế hệ hôm nay biết ơn cha ông.",
    "Sắp tới làng có hội.",
  ]);
});

describe("days with a dash or a point behind today's", () => {
  it.each([
    ["Sáng nay 12-6, chợ đông.", ["Sáng nay", "12-6"]],
    ["Dịp lễ 30-4 và 1-5, vườn đông khách.", ["30-4", "1-5"]],
    ["Hôm nay 2-3 độ.", ["Hôm nay"]],
    ["Sáng nay 5.9 triệu lượt xem.", ["Sáng nay"]],
  ])("%s", (sentence, dates) => {
    const read = found(sentence).filter(({ type }) => type === "date");
    expect(read.map(({ text }) => text)).toEqual(dates);
  });
});
