import { describe, expect, it } from "vitest";
import { createTagger } from "../../src/tagger.ts";
import { found, ignores, readsDates } from "./reading.ts";

describe("days of the lunar calendar", () => {
  readsDates("day", [
    [
      { value: "2021-04-21" },
      "Giỗ Tổ vào [10/3 âm lịch], cả nước nghỉ.",
      "Giỗ Tổ vào [ngày 10/3 âm lịch].",
      "Giỗ Tổ vào [ngày 10/3 (âm lịch)].",
      "Giỗ Tổ vào [mùng 10 tháng 3 âm lịch].",
      "[Ngày 10 tháng 3 âm lịch], đền rất đông.",
      "Đền đông nhất ([10 tháng 3 âm lịch]).",
      "Đền đông nhất [ngày 10-3 âm lịch].",
    ],
    [
      { value: "2021-08-22" },
      "Chùa đông vào [rằm tháng Bảy].",
      "Chùa đông vào [Rằm tháng Bảy].",
      "Chùa đông vào [rằm tháng 7].",
      "Chùa đông vào [ngày rằm tháng 7 âm lịch].",
      "[Rằm tháng bảy], chùa rất đông.",
    ],
    [
      { value: "2021-02-26" },
      "Thi thả thơ [rằm tháng Giêng].",
      "[Rằm tháng Giêng] có thi thả thơ.",
      "Dịp [rằm tháng giêng], xóm thả hoa đăng.",
    ],
    [
      { value: "2021-09-21" },
      "Trẻ phá cỗ [rằm tháng Tám].",
      "Trẻ phá cỗ [15/8 âm lịch].",
      "Trẻ phá cỗ [ngày 15 tháng 8 âm lịch].",
    ],
    [
      { value: "2021-02-04" },
      "Cúng ông Công [23 tháng Chạp], thả cá chép.",
      "Thả cá chép [ngày 23 tháng Chạp].",
      "Thả cá chép [23 tháng chạp].",
      "Thả cá chép [ngày 23/12 âm lịch].",
    ],
    [
      { value: "2022-01-25" },
      "Thả cá [ngày 23 tháng Chạp năm 2021].",
      "Chợ cá sẽ mở [23 tháng Chạp].",
    ],
    [
      { value: "2022-02-15" },
      "Hội mở [rằm tháng Giêng năm 2022].",
      "Hội mở [rằm tháng Giêng Nhâm Dần].",
      "Hội mở [rằm tháng Giêng năm Nhâm Dần].",
    ],
    [
      { value: "2021-02-20" },
      "Vía trời là [mùng 9 tháng Giêng].",
      "[Mồng 9 tháng Giêng] là vía trời.",
    ],
  ]);
});

describe("days counted to and from Tết", () => {
  readsDates("day", [
    [
      { value: "2022-02-03" },
      "Đi lễ [mùng 3 Tết Nhâm Dần].",
      "Đi lễ [mùng 3 Tết Nguyên đán 2022].",
      "Đi lễ [mồng 3 Tết Nguyên đán Nhâm Dần 2022].",
      "Sẽ đi lễ vào [mùng 3 Tết].",
    ],
    [
      { value: "2021-02-12" },
      "[Mùng 1 Tết] xông đất.",
      "[Mùng Một Tết] xông đất.",
      "Xông đất [mồng một Tết Tân Sửu].",
    ],
    [
      { value: "2021-12-04" },
      "Đi lễ chùa [mùng 1].",
      "[Mùng một], chợ vắng.",
      "Nghỉ bán [mồng 1].",
    ],
    [{ value: "2021-02-13" }, "Về ngoại [mùng 2 Tết].", "[Mùng hai Tết], nhà đông khách."],
    [
      { value: "2021-02-10" },
      "Chợ hoa tan [29 Tết].",
      "[Ngày 29 Tết] còn bán đào.",
      "Còn bán đào tới [29 Tết], giá rẻ.",
    ],
    [
      { value: "2021-02-11" },
      "Gói bánh xong [30 Tết].",
      "[Ba mươi Tết], bánh chín.",
      "Bánh chín [ngày 30 Tết].",
    ],
    [
      { value: "2021-02-11", part: "night" },
      "[Đêm 30 Tết], pháo hoa rợp trời.",
      "Pháo hoa rợp trời [đêm 30 Tết].",
    ],
    [
      { value: "2021-02-12", part: "morning" },
      "[Sáng mùng 1 Tết] vắng xe.",
      "Phố vắng [sáng mùng một Tết].",
    ],
    [{ value: "2021-02-10", part: "afternoon" }, "[Chiều 29 Tết], xe khách cạn vé."],
  ]);
});

describe("months of the lunar calendar, by their full moon", () => {
  readsDates("month", [
    [
      { value: "2021-02" },
      "[Tháng Giêng] là tháng hội.",
      "Hội rải rác [tháng giêng].",
      "Trong [tháng Giêng âm lịch], vùng này mở hội.",
    ],
    [{ value: "2021-01" }, "Gió bấc thổi suốt [tháng Chạp].", "[Cuối tháng Chạp], ai cũng vội."],
    [{ value: "2022-02" }, "Hội mở [tháng Giêng năm 2022].", "Hội mở [tháng Giêng năm Nhâm Dần]."],
    [{ value: "2021-04" }, "Cá về [tháng 3 âm lịch].", "[Tháng Ba âm lịch] cá về nhiều."],
  ]);
});

describe("years by their names", () => {
  readsDates("year", [
    [
      { value: "2022" },
      "Cháu tuổi hổ, sinh [năm Nhâm Dần].",
      "[Năm Nhâm Dần] lắm mưa.",
      "Bước sang [năm Nhâm Dần], giá giảm.",
    ],
    [{ value: "2025" }, "Mừng thọ cụ [năm Ất Tỵ 2025].", "[Năm Ất Tỵ 2025] mưa thuận."],
    [{ value: "1968" }, "Trận ấy diễn ra [năm Mậu Thân].", "[Năm Mậu Thân 1968] khói lửa."],
  ]);
  it("takes the year in brackets behind the name", () => {
    expect(found("Bia dựng năm Mậu Tuất (1418), còn rõ nét.")).toEqual([
      { type: "date", text: "năm Mậu Tuất", value: "1418", grain: "year" },
    ]);
  });
});

it("says the lunar date beside the solar one, and nothing of it as said", () => {
  const [date] = createTagger({ reference: "2021-11-30" }).tag("Cúng cơm mùng 3 Tết Nhâm Dần.");
  expect(date.value).toEqual({
    iso: "2022-02-03",
    grain: "day",
    said: "XXXX-XX-XX",
    lunar: "2022-01-03",
  });
});

describe("lunar days of years that differ from the Chinese ones", () => {
  readsDates("day", [
    [{ value: "1968-01-29" }, "Súng nổ [mùng 1 Tết Mậu Thân 1968]."],
    [{ value: "1985-01-21" }, "Chị về làm dâu [mùng 1 Tết Ất Sửu 1985]."],
    [{ value: "2007-02-17" }, "Cầu khánh thành [mùng 1 Tết Nguyên đán 2007]."],
    [{ value: "2030-02-02" }, "Sẽ đón khách [mùng 1 Tết Canh Tuất 2030]."],
  ]);
});

describe("holidays without a day", () => {
  ignores([
    "Cả nhà sum họp dịp Tết Nguyên đán.",
    "Ăn Tết xong mới đi làm.",
    "Tết Trung thu vui quá.",
    "Trăng rằm sáng rõ.",
    "Đã qua mấy cái Tết xa nhà.",
    "Chị Tân Dậu bán hàng xén.",
  ]);
});

describe("feasts whose name says their day", () => {
  it.each([
    ["Đón Xuân Ất Tỵ 2025, phố treo đèn.", "Xuân Ất Tỵ 2025", "2025-01-29"],
    ["Mừng Xuân Nhâm Dần, xóm treo đèn.", "Xuân Nhâm Dần", "2022-02-01"],
    ["Về quê ăn Tết Nguyên đán 2022 sớm.", "Tết Nguyên đán 2022", "2022-02-01"],
    ["Sau Tết Tân Sửu, thợ về xưởng.", "Tết Tân Sửu", "2021-02-12"],
    ["Treo cờ mừng Quốc khánh 2/9 khắp xóm.", "Quốc khánh 2/9", "2021-09-02"],
    ["Về quê ăn Tết Nguyên đán sớm.", "Tết Nguyên đán", undefined],
    ["Phá cỗ Tết Trung thu ở đình.", "Tết Trung thu", undefined],
  ])("%s", (sentence, text, date) => {
    const event = createTagger({ reference: "2021-11-30" })
      .tag(sentence)
      .find((span) => span.type === "event");
    expect([event?.text, event?.value]).toEqual([
      text,
      expect.objectContaining(date === undefined ? {} : { date }),
    ]);
    expect(Object.hasOwn(event?.value ?? {}, "date")).toBe(date !== undefined);
  });
});
