import type { Match } from "../grammar/match.ts";
import { any, behind, notBehind, type PatternNode, shape } from "../grammar/pattern.ts";
import { BREAK, FIRST, GLUED, isCapital, KIND, MARK, TITLE, UPPER } from "../text/table.ts";

/**
 * Words that a bare number after them only labels: `Điều 5`, `quận 1`, `lớp 10`. A figure does not
 * begin there.
 */
export const labelWords: readonly string[] = [
  "số",
  "điều",
  "khoản",
  "mục",
  "chương",
  "phụ lục",
  "trang",
  "bài",
  "hình",
  "biểu",
  "mẫu",
  "quận",
  "phường",
  "xã",
  "thôn",
  "xóm",
  "ấp",
  "làng",
  "khu",
  "khu phố",
  "tổ",
  "tổ dân phố",
  "lớp",
  "khối",
  "ngõ",
  "hẻm",
  "ngách",
  "kiệt",
  "lô",
  "nhà",
  "quốc lộ",
  "tỉnh lộ",
  "đường",
  "tuyến",
  "km",
  "hạng",
  "loại",
  "giải",
  "thứ",
  "lần",
  "lần thứ",
  "khóa",
  "kỳ",
  "nhiệm kỳ",
  "giai đoạn",
  "đợt",
  "vòng",
  "tập",
  "tháng",
  "quý",
  "năm",
  "ngày",
  "mùng",
  "quân khu",
  "vùng",
  "cửa",
  "cổng",
  "kênh",
  "bảng",
  "phòng",
];

/** A figure does not begin after a label, unless the label is said of every one: `mỗi năm 5 lớp`. */
export const unlabelled: PatternNode = any(
  behind(any("mỗi", "mọi", "hằng", "hàng", "một", "cả"), shape("lower")),
  behind(any("tổng", "dân", "trong", "doanh", "quân", "sĩ", "con"), "số"),
  notBehind(any(...labelWords)),
);

/** Whether token `i` is the first of a sentence, a quotation or a list item. */
export function startsSentence(m: Match, i: number): boolean {
  const { shape } = m.tokens;
  if (i === 0 || shape[i] & FIRST || (shape[i - 1] & KIND) === BREAK) return true;
  if ((shape[i - 1] & KIND) !== MARK) return false;
  return !/^[,/%&')\]]$/u.test(m.wordAt(i - 1));
}

/** Whether token `i` follows a capitalised word that is not one for its place: part of a name. */
export function followsName(m: Match, i: number): boolean {
  const { shape, count } = m.tokens;
  if (i === 0 || !isCapital(shape[i - 1]) || startsSentence(m, i - 1)) return false;
  // A line all in capitals shows no names.
  const upper = (k: number): boolean => k >= 0 && k < count && (shape[k] & KIND) === UPPER;
  return !upper(i - 1) || !(upper(i - 2) || upper(i + 1));
}

/** Whether token `i` goes on a code or a date: `15/2020`, `BĐ-05`, `2:1`. */
export function insideCode(m: Match, i: number): boolean {
  if (i === 0 || !(m.tokens.shape[i] & GLUED)) return false;
  const before = m.wordAt(i - 1);
  if (before === "-") return i > 1 && (m.tokens.shape[i - 1] & GLUED) !== 0;
  return before === "/" || before === ":" || before === "." || before === "_" || before === "–";
}

/** Whether a spelled number stands as a name: `ông Ba`, `phố Hai`. */
export function namesSomeone(m: Match, i: number): boolean {
  return (m.tokens.shape[i] & KIND) === TITLE && !startsSentence(m, i);
}
