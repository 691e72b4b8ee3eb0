import { describe, expect, it } from "vitest";
import { found, ignores, reads } from "./reading.ts";

describe("ranks with thứ and lần", () => {
  reads("ordinal", [
    [
      { value: 15 },
      "Hội thi [lần thứ XV] khép lại.",
      "Hội thi [lần thứ 15] khép lại.",
      "Hội thi [lần thứ mười lăm] khép lại.",
      "Hội thi [lần thứ 15] khép lại.",
    ],
    [
      { value: 2 },
      "Họ gặp nhau [lần thứ hai].",
      "Họ gặp nhau [lần thứ 2].",
      "Họ gặp nhau [lần thứ II].",
      "Lấy ý kiến [lần 2] về mẫu áo.",
      "Cô chạm đích [thứ nhì].",
    ],
    [
      { value: 6 },
      "Cây cầu [thứ 6] bắc qua sông.",
      "Cây cầu [thứ sáu] bắc qua sông.",
      "Người con [thứ 6] của cụ.",
    ],
    [
      { value: 1 },
      "Cô về [thứ nhất] ở môn bơi.",
      "Xã [đầu tiên] cán đích.",
      "Nhà được sửa [lần đầu tiên].",
      "Mở bán [đợt đầu tiên] cho dân.",
      "Bà vừa thắng [lần thứ nhất].",
    ],
    [
      { value: 3 },
      "Đội đứng [thứ ba] bảng phía nam.",
      "Đội đứng [thứ 3] bảng phía nam.",
      "Tập hợp [lần thứ ba] ở đình.",
    ],
    [
      { value: 5 },
      "Ngôi chùa [thứ năm] trong vùng.",
      "Ngôi chùa [thứ 5] trong vùng.",
      "Lũ về [lần thứ năm] trong mùa.",
    ],
    [
      { value: 21 },
      "Giải chạy [lần thứ 21] đông nghịt.",
      "Giải chạy [lần thứ XXI] đông nghịt.",
      "Giải chạy [lần thứ hai mươi mốt] đông nghịt.",
    ],
    [
      { value: 10 },
      "Đứa cháu [thứ mười] vừa chào đời.",
      "Đứa cháu [thứ 10] vừa chào đời.",
      "Tổ chức [lần thứ X] tại quê.",
    ],
  ]);
});

describe("ranks with their things", () => {
  reads("ordinal", [
    [
      { value: 13 },
      "Cụ từng là đại biểu [khóa XIII].",
      "Cụ từng là đại biểu [khoá XIII].",
      "Cụ từng là đại biểu [khóa 13].",
      "Học viên [khóa 13] tốt nghiệp.",
    ],
    [
      { value: 1 },
      "Việc ở [giai đoạn 1] đã gọn.",
      "Việc ở [giai đoạn I] đã gọn.",
      "Tặng bằng khen [hạng Nhất].",
      "Em ẵm [giải nhất] môn cờ.",
      "Cấp phát [đợt 1] cho dân.",
    ],
    [
      { value: 2 },
      "Huân chương [hạng Nhì] về bản.",
      "Em ẵm [giải nhì] môn cờ.",
      "Tiêm vắc xin [đợt 2].",
      "Bước sang [giai đoạn 2].",
    ],
    [
      { value: 3 },
      "Huy chương [hạng Ba] treo giữa nhà.",
      "Em ẵm [giải ba] môn cờ.",
      "Đô thị [loại III] có chợ đêm.",
      "Rủi ro thiên tai [cấp độ 3].",
    ],
    [
      { value: 4 },
      "Dịch vụ công [mức độ 4] chạy ổn.",
      "Dịch ở [cấp độ 4], phải phong tỏa.",
      "Khu ấy là đô thị [loại IV].",
    ],
    [
      { value: 5 },
      "Đô thị [loại V] mở rộng.",
      "Lấy phiếu [lần 5] cho bản vẽ.",
      "Cứu trợ [đợt 5] vừa tới.",
    ],
  ]);

  it.each([
    ["Ông qua các khóa V, VI, VII.", ["khóa V", 5], ["VI", 6], ["VII", 7]],
    ["Bà dự các khóa XI và XII.", ["khóa XI", 11], ["XII", 12]],
    ["Cụ giữ chức qua khoá IX, X.", ["khoá IX", 9], ["X", 10]],
  ] as const)("reads each rank of a list: %s", (text, ...ranks) => {
    expect(found(text).map((span) => [span.text, span.value])).toEqual(ranks);
  });

  it.each([
    ["Quý III/2021 sản lượng tăng.", "2021-Q3"],
    ["Sang quý IV/2020, giá hạ.", "2020-Q4"],
    ["Kết quả quý I/2019 khá.", "2019-Q1"],
  ])("reads the Roman number of a quarter: %s", (text, value) => {
    expect(found(text)).toMatchObject([{ type: "date", value }]);
  });

  ignores([
    "Thứ trưởng ghé thăm bản.",
    "Cháu học lớp 1 trường làng.",
    "Xếp theo thứ tự chữ cái.",
    "Đi từ đầu đến cuối chợ.",
    "Đầu tiên là rửa tay.",
    "Chị thích nhất món này.",
    "Anh ấy hạng xoàng thôi.",
  ]);
});
