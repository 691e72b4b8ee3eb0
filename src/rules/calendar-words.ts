import type { Part, Segment, Slots } from "../values/slots.ts";

/** Parts of the day. */
export const PARTS: Readonly<Record<string, Part>> = {
  "rạng sáng": "morning",
  "sáng sớm": "morning",
  "tờ mờ sáng": "morning",
  "giữa trưa": "noon",
  "chiều muộn": "afternoon",
  "chiều tối": "evening",
  "chập tối": "evening",
  "đêm khuya": "night",
  "giữa đêm": "night",
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

/** What follows a part of day and makes a day of it: `sáng nay`, `tối qua`. */
export const NIGHTS: Readonly<Record<string, Slots>> = {
  nay: { days: 0 },
  qua: { days: -1 },
  mai: { days: 1 },
  mốt: { days: 2 },
};

/** Relative words that count from the reference day. */
export const RELATIVE: Readonly<Record<string, Slots>> = {
  ...days("hôm nay", 0),
  ...days("hôm qua", -1),
  ...days("hôm kia", -2),
  ...days("hôm kìa", -3),
  "bữa nay": { days: 0 },
  "ngày mai": { days: 1 },
  "ngày kia": { days: 2 },
  "ngày mốt": { days: 2 },
  "ngày kìa": { days: 3 },
  ...steps("tuần", (weeks) => ({ weeks })),
  ...steps("tháng", (months) => ({ months })),
  ...steps("năm", (years) => ({ years })),
  ...steps("quý", (quarters) => ({ quarters })),
  "năm nay": { years: 0 },
  "năm ngoái": { years: -1 },
  "năm kia": { years: -2 },
  "năm kìa": { years: -3 },
  "sang năm": { years: 1 },
  ...decades("thập kỷ"),
  ...decades("thập niên"),
  "thế kỷ này": { centuries: 0 },
  "thế kỷ trước": { centuries: -1 },
};

function decades(word: string): Record<string, Slots> {
  return {
    [`${word} này`]: { decades: 0 },
    [`${word} trước`]: { decades: -1 },
    [`${word} tới`]: { decades: 1 },
  };
}

function days(word: string, count: number): Record<string, Slots> {
  return { [word]: { days: count }, [`ngày ${word}`]: { days: count } };
}

/** The units that all take the same words: `tuần này`, `tháng trước`, `năm sau nữa`. */
function steps(unit: string, slots: (count: number) => Slots): Record<string, Slots> {
  const counts: Record<string, number> = {
    này: 0,
    trước: -1,
    rồi: -1,
    qua: -1,
    "vừa qua": -1,
    "vừa rồi": -1,
    "trước nữa": -2,
    tới: 1,
    sau: 1,
    "tới nữa": 2,
    "sau nữa": 2,
  };
  return Object.fromEntries(
    Object.entries(counts).map(([word, count]) => [`${unit} ${word}`, slots(count)]),
  );
}

/** Relative words that point back to the date said before. */
export const BACK: Readonly<Record<string, Slots>> = {
  ...backward("cùng ngày", { days: 0 }),
  ...backward("hôm đó", { days: 0 }),
  ...backward("hôm ấy", { days: 0 }),
  ...backward("hôm sau", { days: 1 }),
  ...backward("hôm trước", { days: -1 }),
  ...backward("cùng tuần", { weeks: 0 }),
  ...backward("cùng tháng", { months: 0 }),
  ...backward("cùng năm", { years: 0 }),
  ...backward("năm đó", { years: 0 }),
  ...backward("năm ấy", { years: 0 }),
  ...backward("tuần trước đó", { weeks: -1 }),
  ...backward("tuần sau đó", { weeks: 1 }),
  ...backward("tháng trước đó", { months: -1 }),
  ...backward("tháng sau đó", { months: 1 }),
  ...backward("năm trước đó", { years: -1 }),
  ...backward("năm sau đó", { years: 1 }),
};

function backward(word: string, slots: Slots): Record<string, Slots> {
  const back: Slots = { ...slots, back: true };
  return word.startsWith("hôm") ? { [word]: back, [`ngày ${word}`]: back } : { [word]: back };
}

/** How often a date comes round. */
export const EVERY: Readonly<Record<string, Slots>> = Object.fromEntries(
  ["hằng", "hàng", "mỗi"].flatMap((word) => [
    [`${word} tuần`, { every: "week" as const }],
    [`${word} tháng`, { every: "month" as const }],
    [`${word} năm`, { every: "year" as const }],
  ]),
);

export const SEASONS: Readonly<Record<string, Slots>> = {
  xuân: { season: 1 },
  hè: { season: 2 },
  hạ: { season: 2 },
  thu: { season: 3 },
  đông: { season: 4 },
};

const UNITS = "một hai ba bốn năm sáu bảy tám chín".split(" ");
const LATE: Readonly<Record<string, number>> = { mốt: 1, tư: 4, lăm: 5, nhăm: 5 };

/** The numbers of days, months, hours and minutes and the last ones of years, as they are spelled. */
export const COUNTS: ReadonlyMap<string, number> = new Map([
  ["tư", 4],
  ["bẩy", 7],
  ...UNITS.map((unit, i) => [unit, i + 1] as const),
  ...["mười", ...UNITS.slice(1).map((unit) => `${unit} mươi`)].flatMap((ten, tens) => [
    [ten, (tens + 1) * 10] as const,
    // Behind a ten a five is `lăm`: `tháng mười năm 2021`.
    ...UNITS.filter((unit) => unit !== "năm").map(
      (unit) => [`${ten} ${unit}`, (tens + 1) * 10 + UNITS.indexOf(unit) + 1] as const,
    ),
    ...Object.entries(LATE).map(([late, i]) => [`${ten} ${late}`, (tens + 1) * 10 + i] as const),
  ]),
  // Spoken, without their `mươi`: `hai mốt`, `ba lăm`.
  ...UNITS.slice(1).flatMap((ten, tens) =>
    Object.entries(LATE).map(([late, i]) => [`${ten} ${late}`, (tens + 2) * 10 + i] as const),
  ),
]);

/** Names of months where they are words; `Giêng` and `Chạp` are lunar. */
export const MONTHS: readonly string[] = [
  ..."giêng chạp hai ba tư năm sáu bảy bẩy tám chín mười".split(" "),
  "mười một",
  "mười hai",
];

/** Names of weekdays, `thứ` and a number: `thứ hai`, `thứ 2`, and as timetables have them: `T2`. */
export const WEEKDAYS: Readonly<Record<string, Slots>> = {
  ...Object.fromEntries(
    ["hai", "ba", "tư", "năm", "sáu", "bảy"].flatMap((word, i) => [
      [`thứ ${word}`, { weekday: i + 1 }],
      [`thứ ${i + 2}`, { weekday: i + 1 }],
      [`t ${i + 2}`, { weekday: i + 1 }],
    ]),
  ),
  "chủ nhật": { weekday: 7 },
  cn: { weekday: 7 },
};

/** Which one is meant, behind a weekday: `thứ Sáu tới`. */
export const TURNS: Readonly<Record<string, Slots>> = {
  này: { turn: 0 },
  tới: { turn: 1 },
  "sắp tới": { turn: 1 },
  trước: { turn: -1 },
  rồi: { turn: -1 },
  "vừa qua": { turn: -1 },
  "vừa rồi": { turn: -1 },
};
