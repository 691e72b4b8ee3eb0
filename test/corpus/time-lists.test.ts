import { describe } from "vitest";
import { readsEach } from "./reading.ts";

const day = (value: string, part?: string): Record<string, string> =>
  part === undefined ? { value } : { value, part };
const of = (grain: string, ...values: string[]) => values.map((value) => ({ value, grain }));

describe("days that share a month", () => {
  readsEach([
    [
      "Họp các [ngày 28], [29] và [30/11/2021] ở Huế.",
      day("2021-11-28"),
      day("2021-11-29"),
      day("2021-11-30"),
    ],
    ["Họp [ngày 28] và [29/11].", day("2021-11-28"), day("2021-11-29")],
    ["Họp [ngày 28], [29/11], tan sớm.", day("2021-11-28"), day("2021-11-29")],
    ["Trong hai [ngày 29] và [30-11], trời rét.", day("2021-11-29"), day("2021-11-30")],
    ["Họp hai [ngày 28] và [29 tháng 11].", day("2021-11-28"), day("2021-11-29")],
    [
      "Họp các [ngày 28], [29], [30 tháng 11 năm 2021].",
      day("2021-11-28"),
      day("2021-11-29"),
      day("2021-11-30"),
    ],
    [
      "Trực [ngày 1], [2], [3] và [4/9].",
      day("2021-09-01"),
      day("2021-09-02"),
      day("2021-09-03"),
      day("2021-09-04"),
    ],
    ["Nghỉ [mùng 1] và [mùng 2 Tết].", day("2021-02-12"), day("2021-02-13")],
    [
      "Nghỉ [mùng 1], [mùng 2] và [mùng 3 Tết].",
      day("2021-02-12"),
      day("2021-02-13"),
      day("2021-02-14"),
    ],
    ["Phát thuốc [ngày 1] và [15 hằng tháng].", day("XXXX-XX-01"), day("XXXX-XX-15")],
    ["Nghỉ lễ [30/4] và [1/5], đường kẹt.", day("2021-04-30"), day("2021-05-01")],
    ["Thi [ngày 8/3] và [20/10].", day("2021-03-08"), day("2021-10-20")],
  ]);
});

describe("parts of days, and nights across two dates", () => {
  readsEach([
    [
      "Lũ về [đêm 18] [rạng sáng ngày 19/7].",
      day("2021-07-18", "night"),
      day("2021-07-19", "morning"),
    ],
    ["Lũ về [đêm 18], [rạng sáng 19/7].", day("2021-07-18", "night"), day("2021-07-19", "morning")],
    [
      "Lũ về [đêm 18/7] [rạng sáng 19/7].",
      day("2021-07-18", "night"),
      day("2021-07-19", "morning"),
    ],
    [
      "Lũ về [đêm ngày 18] và [sáng 19/7].",
      day("2021-07-18", "night"),
      day("2021-07-19", "morning"),
    ],
    [
      "Gió mạnh [tối 29] và [sáng 30/11].",
      day("2021-11-29", "evening"),
      day("2021-11-30", "morning"),
    ],
    [
      "[Sáng 28] và [chiều 29/11] có phiên chợ.",
      day("2021-11-28", "morning"),
      day("2021-11-29", "afternoon"),
    ],
    ["[Sáng nay], [30/11], trường đóng cửa.", day("2021-11-30", "morning"), day("2021-11-30")],
    ["[Hôm qua] [29/11], trường đóng cửa.", day("2021-11-29"), day("2021-11-29")],
    ["[Tối mai] ([1/12]), sân có bóng đá.", day("2021-12-01", "evening"), day("2021-12-01")],
  ]);
});

describe("months, quarters, years and centuries of a list", () => {
  readsEach([
    ["Các [năm 2018], [2019] và [2020] đều lãi.", ...of("year", "2018", "2019", "2020")],
    ["[Năm 2018], [2019], quán lãi.", ...of("year", "2018", "2019")],
    ["Hai [năm 2019] và [2020] mất mùa.", ...of("year", "2019", "2020")],
    ["So [năm 2018] với [năm 2019], giá giảm.", ...of("year", "2018", "2019")],
    ["Nắng các [tháng 6], [7] và [8].", ...of("month", "2021-06", "2021-07", "2021-08")],
    ["Nắng [tháng 7] và [8/2020].", ...of("month", "2020-07", "2020-08")],
    ["Nắng [tháng 7], [tháng 8].", ...of("month", "2021-07", "2021-08")],
    ["Lãi [quý I] và [quý II/2021].", ...of("quarter", "2021-Q1", "2021-Q2")],
    ["Lãi [quý I], [II] và [III/2020].", ...of("quarter", "2020-Q1", "2020-Q2", "2020-Q3")],
    ["Gốm [thế kỷ XVIII] và [XIX] rất quý.", ...of("century", "18C", "19C")],
  ]);
});
