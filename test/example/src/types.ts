import { defineType } from "nhan/authoring";

/** A school subject: `môn Toán`. */
export const subject = defineType({
  name: "subject",
  label: "môn học",
  colour: "cyan",
  check: (value: { code: string }) => value.code !== "",
});

/** A class of a school: `lớp 10A2`. */
export const form = defineType({
  name: "form",
  label: "lớp",
  colour: "green",
  check: (value: { grade: number; name: string }) => value.grade >= 1 && value.grade <= 12,
});

/** A mark on the scale of ten: `điểm Toán 9,5`. */
export const mark = defineType({
  name: "mark",
  label: "điểm",
  colour: "magenta",
  check: (value: { points: number; subject?: string }) => value.points >= 0 && value.points <= 10,
});

/** A prize: `giải Nhì môn Tin học`. */
export const prize = defineType({
  name: "prize",
  label: "giải thưởng",
  colour: "yellow",
  check: (value: { rank: number; subject?: string }) => value.rank >= 1,
});
