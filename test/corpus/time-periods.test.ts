import { describe, expect, it } from "vitest";
import { found, ignores, reads } from "./reading.ts";

describe("terms, stages and seasons", () => {
  reads("period", [
    [
      { value: "2020/2025" },
      "Ông trúng cử [nhiệm kỳ 2020-2025].",
      "Ông trúng cử [nhiệm kỳ 2020 – 2025].",
      "[Nhiệm kỳ 2020 - 2025], xã có cán bộ nữ.",
      "Vốn [giai đoạn 2020 đến 2025] đã đủ.",
      "Vốn [giai đoạn từ năm 2020 đến năm 2025] đã đủ.",
      "Vốn [thời kỳ 2020-2025] đã đủ.",
      "Bà làm đại biểu [khóa 2020-2025].",
    ],
    [
      { value: "2021/2022" },
      "Khai giảng [năm học 2021-2022] ở làng.",
      "Khai giảng [năm học mới 2021-2022] ở làng.",
      "[Niên khóa 2021-2022] có thêm lớp.",
      "Anh đá chính [mùa giải 2021/22].",
      "Anh đá chính [mùa giải 2021-2022].",
      "Anh đá chính [mùa bóng 2021/22].",
      "Thu hoạch [vụ đông xuân 2021-2022].",
      "[Vụ Đông Xuân 2021 - 2022] được mùa.",
      "Giá mía [niên vụ 2021-2022] nhích lên.",
    ],
    [
      { value: "2014/2018-09" },
      "Nợ [giai đoạn 2014 đến tháng 9/2018] giảm.",
      "Nợ [giai đoạn 2014 - tháng 9/2018] giảm.",
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
});

describe("runs and halves", () => {
  reads("period", [
    [
      { value: "2023-01/2023-09" },
      "Thu [9 tháng đầu năm 2023] tăng.",
      "Thu [chín tháng đầu năm 2023] tăng.",
      "Thu [9 tháng năm 2023] tăng.",
      "Thu [9 tháng của năm 2023] tăng.",
      "Thu [ba quý đầu năm 2023] tăng.",
      "[Chín tháng đầu năm 2023], thu tăng.",
    ],
    [
      { value: "2021-01/2021-06" },
      "Bán chạy [6 tháng đầu năm].",
      "Bán chạy [6 tháng đầu năm nay].",
      "Bán chạy [nửa đầu năm 2021].",
      "[Nửa đầu năm nay] bán chạy.",
      "[Sáu tháng đầu năm], hàng bán chạy.",
    ],
    [
      { value: "2020-07/2020-12" },
      "Lỗ [6 tháng cuối năm ngoái].",
      "Lỗ [nửa cuối năm ngoái].",
      "Lỗ [nửa cuối năm 2020].",
    ],
    [{ value: "2021-01/2021-09" }, "Qua [ba quý đầu năm], gạo đắt.", "Gạo đắt [3 quý đầu năm]."],
    [{ value: "2021-10/2021-12" }, "[Ba tháng cuối năm] hay bão.", "Bão nhiều [quý cuối năm]."],
    [
      { value: "2021-11-01/2021-11-15" },
      "Mưa [15 ngày đầu tháng 11], lũ về.",
      "Mưa [15 ngày đầu tháng], lũ về.",
      "Mưa [nửa đầu tháng 11/2021], lũ về.",
      "[Nửa đầu tháng này] mưa.",
    ],
    [
      { value: "2021-09-16/2021-09-30" },
      "Nắng [nửa cuối tháng 9].",
      "[Nửa cuối tháng 9/2021] nắng.",
    ],
    [
      { value: "2021-09-01/2021-09-07" },
      "Tựu trường [tuần đầu tháng 9].",
      "[Tuần đầu tiên của tháng 9] tựu trường.",
    ],
    [{ value: "2021-09-24/2021-09-30" }, "Thi [tuần cuối tháng 9]."],
    [{ value: "1901/1950" }, "Phố mở [nửa đầu thế kỷ XX].", "[Nửa đầu thế kỷ 20], phố mở."],
    [{ value: "1851/1900" }, "Đồn đắp [nửa cuối thế kỷ XIX]."],
  ]);
  ignores(["Nửa đầu trận rất hay.", "Nửa cuối đoạn đường khó đi."]);
});

describe("from one date to another", () => {
  reads("period", [
    [
      { value: "2021-07-01/2021-09-30" },
      "Đóng đường [từ ngày 01/7 đến 30/9/2021].",
      "Đóng đường [từ 1/7/2021 đến 30/9/2021].",
      "Đóng đường [từ ngày 1/7 đến hết ngày 30/9/2021].",
      "Đóng đường [từ 1/7 đến 30/9].",
      "Đóng đường [từ ngày 1 tháng 7 đến ngày 30 tháng 9 năm 2021].",
      "Đóng đường ([1/7/2021 - 30/9/2021]).",
      "Đóng đường [từ ngày 1/7 cho đến hết 30/9].",
    ],
    [
      { value: "2015-09-23/2015-09-25" },
      "Hội mở [ngày 23-25/9/2015].",
      "Hội mở [từ ngày 23 đến 25/9/2015].",
      "Hội mở [từ 23 đến 25/9/2015].",
      "Hội mở [từ 23-25/9/2015].",
      "Hội mở [từ ngày 23 đến ngày 25/9/2015].",
      "Hội mở [ngày 23 đến 25/9/2015].",
      "Hội mở [từ 23 - 25 tháng 9 năm 2015].",
    ],
    [
      { value: "2021-11-28/2021-12-02" },
      "Triển lãm [từ ngày 28 tháng 11 đến ngày 2 tháng 12].",
      "Triển lãm [28/11-2/12].",
      "Triển lãm [từ 28/11 tới 2/12].",
    ],
    [
      { value: "2018-12-17/2019-01-03" },
      "Nghỉ phép [từ 17/12 đến 3/1/2019].",
      "Nghỉ phép [từ ngày 17/12/2018 đến ngày 3/1/2019].",
    ],
    [
      { value: "1975-04-30/2025-04-30" },
      "Tròn dịp ([30.4.1975 - 30.4.2025]).",
      "Tròn dịp ([30/4/1975-30/4/2025]).",
      "Tròn dịp ([30-4-1975 – 30-4-2025]).",
    ],
    [
      { value: "2021-11-29/2021-11-30" },
      "Mưa [từ hôm qua đến hôm nay].",
      "Mưa [từ đêm 29 đến sáng 30/11].",
      "Mưa [từ ngày 29 đến ngày 30/11].",
    ],
    [
      { value: "2021-11-30/2021-12-05" },
      "Chợ mở [từ hôm nay đến ngày 5/12].",
      "Chợ mở [từ nay đến ngày 5/12].",
      "Chợ mở [từ hôm nay đến 5/12].",
    ],
    [
      { value: "2021-02-10/2021-02-16" },
      "Nghỉ [từ 29 tháng Chạp đến mùng 5 tháng Giêng].",
      "Nghỉ [từ 29 Tết đến mùng 5 Tết].",
    ],
    [{ value: "2021-02-12/2021-02-16" }, "Phố vắng [từ mùng 1 đến mùng 5 Tết]."],
  ]);
  reads("period", [
    [
      { value: "2011-10/2013-11" },
      "Ở quê [từ tháng 10/2011 đến tháng 11/2013].",
      "Ở quê [tháng 10/2011 - tháng 11/2013].",
      "Ở quê [từ 10/2011 đến 11/2013].",
    ],
    [
      { value: "2021-06/2021-09" },
      "Ve kêu [từ tháng 6 đến tháng 9].",
      "Ve kêu [tháng 6 - tháng 9].",
      "Ve kêu [tháng 6-9].",
      "Ve kêu [từ giữa tháng 6 đến đầu tháng 9].",
    ],
    [
      { value: "2020-11/2021-03" },
      "Trời khô [từ tháng 11 đến tháng 3/2021].",
      "Trời khô [từ tháng 11 năm ngoái đến tháng 3 năm nay].",
    ],
    [
      { value: "2024-Q1/2024-Q3" },
      "Lãi [quý I - quý III/2024] khá.",
      "Lãi [từ quý I đến quý III/2024] khá.",
    ],
    [
      { value: "1986/2002" },
      "Anh chạy xe [1986-2002], nay nghỉ.",
      "Anh chạy xe [từ năm 1986 đến 2002].",
      "Anh chạy xe [từ 1986 đến 2002].",
      "Anh chạy xe [từ năm 1986 đến năm 2002].",
      "Anh chạy xe [năm 1986-2002].",
      "Anh chạy xe các [năm 1986 đến 2002].",
      "Anh chạy xe ([1986 - 2002]).",
    ],
    [
      { value: "15C/17C" },
      "Gốm này có [từ thế kỷ XV đến thế kỷ XVII].",
      "Gốm này có [từ thế kỷ 15 đến thế kỷ 17].",
    ],
  ]);
});

describe("until now", () => {
  reads("period", [
    [
      { value: "2012/2021-11-30" },
      "Vắng khách [từ năm 2012 đến nay].",
      "Vắng khách [từ 2012 đến nay].",
      "[Kể từ năm 2012 tới nay], quán vắng.",
      "[Từ cuối năm 2012 cho đến nay], quán vắng.",
    ],
    [
      { value: "2021/2021-11-30" },
      "Vắng khách [từ đầu năm đến nay].",
      "[Từ đầu năm 2021 đến nay], quán vắng.",
    ],
    [
      { value: "2021-05/2021-11-30" },
      "Vắng khách [từ tháng 5 đến nay].",
      "[Từ đầu tháng 5 đến nay], quán vắng.",
    ],
    [
      { value: "2021-01-01/2021-11-30" },
      "Vắng khách [từ ngày 1/1 đến nay].",
      "[Từ 1/1/2021 đến nay], quán vắng.",
    ],
    [
      { value: "2021-11-30/2025" },
      "Còn dài, [từ nay đến năm 2025].",
      "Việc [từ nay đến hết năm 2025] còn nhiều.",
    ],
    [{ value: "2021-11-30/2021" }, "Bận [từ nay đến cuối năm].", "Bận [từ nay đến hết năm]."],
  ]);
});

describe("from one weekday to another", () => {
  reads("period", [
    [
      { value: "2021-11-29/2021-12-03" },
      "Trực [từ thứ hai đến thứ sáu].",
      "Trực [từ thứ Hai đến thứ Sáu tuần này].",
      "Trực [từ thứ 2 đến thứ 6].",
      "Trực [thứ hai - thứ sáu].",
    ],
    [
      { value: "XXXX-WXX-1/XXXX-WXX-5" },
      "Trực [từ thứ Hai đến thứ Sáu hằng tuần].",
      "Trực [từ thứ 2 đến thứ 6 hàng tuần].",
    ],
  ]);
});

describe("no periods", () => {
  ignores([
    "Từ làng đến chợ xa lắm.",
    "Gọi 1900-1234 để hỏi.",
    "Từ trước đến nay chưa ai thấy.",
    "Từ sáng đến tối làm lụng.",
    "Số 2015-2016/QĐ đã hết hiệu lực.",
  ]);
});
