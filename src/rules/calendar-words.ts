import type { Part, Segment, Slots } from "../values/point.ts";

/** Parts of the day, longest phrases first. */
export const PARTS: Readonly<Record<string, Part>> = {
  "rạng sáng": "morning",
  "sáng sớm": "morning",
  "chiều tối": "evening",
  "đêm khuya": "night",
  "nửa đêm": "night",
  sáng: "morning",
  trưa: "noon",
  chiều: "afternoon",
  tối: "evening",
  đêm: "night",
  khuya: "night",
};

export const SEGMENTS: Readonly<Record<string, Segment>> = {
  "thượng tuần": "start",
  "trung tuần": "middle",
  "hạ tuần": "end",
  đầu: "start",
  giữa: "middle",
  cuối: "end",
};

export const WEEKDAYS: Readonly<Record<string, number>> = {
  "thứ hai": 1,
  "thứ 2": 1,
  "thứ ba": 2,
  "thứ 3": 2,
  "thứ tư": 3,
  "thứ 4": 3,
  "thứ năm": 4,
  "thứ 5": 4,
  "thứ sáu": 5,
  "thứ 6": 5,
  "thứ bảy": 6,
  "thứ 7": 6,
  "chủ nhật": 7,
};

/** Names of months where they are words; `Giêng` to `Chạp` are lunar. */
export const MONTHS: Readonly<Record<string, number>> = {
  giêng: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  "mười một": 11,
  "mười hai": 12,
};

/** Relative words that count from the reference day. */
export const RELATIVE: Readonly<Record<string, Slots>> = {
  "ngày hôm nay": { days: 0 },
  "hôm nay": { days: 0 },
  "ngày hôm qua": { days: -1 },
  "hôm qua": { days: -1 },
  "hôm kia": { days: -2 },
  "ngày mai": { days: 1 },
  "ngày kia": { days: 2 },
  "tuần này": { weeks: 0 },
  "tuần trước": { weeks: -1 },
  "tuần rồi": { weeks: -1 },
  "tuần qua": { weeks: -1 },
  "tuần tới": { weeks: 1 },
  "tuần sau": { weeks: 1 },
  "tháng này": { months: 0 },
  "tháng trước": { months: -1 },
  "tháng rồi": { months: -1 },
  "tháng tới": { months: 1 },
  "tháng sau": { months: 1 },
  "năm nay": { years: 0 },
  "năm ngoái": { years: -1 },
  "năm trước": { years: -1 },
  "năm kia": { years: -2 },
  "năm tới": { years: 1 },
  "năm sau": { years: 1 },
};

/** What follows a part of day and makes a day of it: `sáng nay`, `tối qua`. */
export const NIGHTS: Readonly<Record<string, number>> = { nay: 0, qua: -1, mai: 1 };

/** Relative words that point back to the date said before. */
export const BACK: Readonly<Record<string, number>> = {
  "cùng ngày": 0,
  "ngày hôm đó": 0,
  "ngày hôm sau": 1,
  "hôm sau": 1,
  "ngày hôm trước": -1,
  "hôm trước": -1,
};
