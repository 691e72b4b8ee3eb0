import { describe } from "vitest";
import { ignores, reads } from "./reading.ts";

describe("bounds that stand side by side", () => {
  reads("duration", [
    [
      { min: "P2D", max: "P3D" },
      "Rét còn [hai ba ngày] nữa.",
      "Rét còn [2-3 ngày] nữa.",
      "Rét còn [2, 3 ngày] nữa.",
    ],
    [{ min: "P5D", max: "P6D" }, "Đợi [năm sáu ngày] nhé.", "Đợi [5, 6 ngày] nhé."],
    [{ min: "PT2H", max: "PT3H" }, "Đợi [hai ba tiếng] mới gặp."],
  ]);
  reads("quantity", [
    [
      { min: 5, max: 6, unit: "người" },
      "Nhà có [5, 6 người] thôi.",
      "Nhà có [5-6 người] thôi.",
      "Nhà có [năm sáu người] thôi.",
    ],
    [{ min: 15, max: 16, unit: "tuổi" }, "Hồi [15, 16 tuổi] ông đã đi làm."],
  ]);
});

describe("bounds of what is compared or measured", () => {
  reads("money", [
    [{ value: 100000, mod: "under", currency: "VND" }, "Tìm quán [ít hơn 100.000 đồng mỗi suất]."],
  ]);
  reads("quantity", [
    [{ value: 30, mod: "over", unit: "m2" }, "Tìm phòng [nhiều hơn 30 m2] nhé."],
    [{ value: 10, mod: "over", unit: "cây số" }, "Đường làng dài [hơn mười cây số]."],
    [{ value: 3, unit: "kg" }, "Bao này nặng hơn [3 kg] so với bao kia."],
    [{ value: 20, unit: "hộ" }, "Thôn trên có nhiều hơn [20 hộ] so với thôn dưới."],
    [{ value: 7, unit: "con trâu" }, "Nhà bác ít hơn [7 con trâu] so với nhà chú."],
    [{ value: 2, unit: "lần/năm" }, "Máy được bảo trì định kỳ [2 lần/năm]."],
    [{ value: 20, unit: "hải lý" }, "Cách đảo Lý Sơn [20 hải lý] có tàu hỏng máy."],
    [{ value: 220, unit: "v" }, "Ổ cắm này [220V] đấy."],
  ]);
  reads("duration", [
    [{ value: "PT2H", mod: "at-least" }, "Phải chờ [ít nhất 2 giờ]."],
    [{ value: "PT2H30M" }, "Bay mất [2h30] mới tới.", "Bay mất [2 giờ 30 phút] mới tới."],
  ]);
});

describe("words that only look like parts of a figure", () => {
  reads("number", [
    [{ value: 15 }, "Cộng lại được [mười lăm]."],
    [{ value: 50000 }, "Trong ví còn [năm mươi nghìn] thôi."],
  ]);
  reads("date", [
    [{ value: "2021-09", grain: "month" }, "Mùa vụ bắt đầu [tháng 9]."],
    [{ value: "2021-12-05", grain: "day", part: "morning" }, "[Sáng 5/12] tôi rảnh."],
  ]);
});

describe("numbers of articles in a row", () => {
  ignores(["Theo Điều 5, 6 Luật này thì được."]);
});
