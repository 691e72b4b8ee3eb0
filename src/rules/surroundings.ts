import type { Match } from "../grammar/match.ts";
import {
  BREAK,
  CAMEL,
  FIRST,
  GLUED,
  isCapital,
  KIND,
  MARK,
  NUMBER,
  TITLE,
  UPPER,
} from "../text/table.ts";

/**
 * Words that a bare number after them only labels: `Điều 5`, `quận 1`, `lớp 10`. A figure does not
 * begin there.
 */
const LABELS: ReadonlySet<string> = new Set([
  ..."số điều khoản mục chương trang bài hình biểu mẫu quận phường xã thôn xóm ấp làng khu".split(
    " ",
  ),
  ..."tổ lớp khối ngõ hẻm ngách kiệt lô nhà đường tuyến km hạng loại giải thứ lần khóa".split(" "),
  ..."khoá kỳ kì đợt vòng tập tháng quý năm ngày mùng vùng cửa cổng kênh bảng phòng top".split(" "),
  "phụ lục",
  "khu phố",
  "tổ dân phố",
  "quốc lộ",
  "tỉnh lộ",
  "lần thứ",
  "nhiệm kỳ",
  "giai đoạn",
  "quân khu",
  "sát biển",
]);

/** Words before a label that make it an occasion: `mỗi năm 5 lớp`. */
const EACH: ReadonlySet<string> = new Set("mỗi mọi hằng hàng một cả".split(" "));
/** Words before `số` that make a count of it: `tổng số 36 dự án`. */
const COUNTS: ReadonlySet<string> = new Set(
  "tổng dân trong doanh quân sĩ con điểm chỉ hệ".split(" "),
);

/** Labels that are counted themselves more often behind a number: `6 chương 43 điều`. */
const COUNTED = /^(?:km|chương|lớp|trang)$/u;

/** Whether what begins at the match's start is only numbered: `Điều 5`, `quận 1`, `lớp 10`. */
export function followsLabel(m: Match): boolean {
  const word = m.wordAt(m.start - 1);
  const before = m.wordAt(m.start - 2);
  // `hệ số từ 10,4 trở lên`, `xã dưới 10 tiêu chí`: a range or an approximation is no label.
  if (m.has("from") || m.has("mod")) return false;
  if (`${before} ${word}` === "định kỳ" || (COUNTED.test(word) && /\d$/u.test(before)))
    return false;
  if (!LABELS.has(word) && !LABELS.has(`${before} ${word}`)) return false;
  // `đoàn đại biểu 7 đồng chí`, `tiêu biểu 10 hộ`
  if (word === "biểu" && /^(?:đại|tiêu|phát)$/u.test(before)) return false;
  // Labels are whole and small: `màn hình 6,7 inch`, `hai làng 1.250 hộ`, `tiền phòng 500k`.
  if (word !== "số" && /,\d|\d\.\d{3}/u.test(m.text("n"))) return false;
  if (
    word !== "số" &&
    word !== "thứ" &&
    (m.numeral(m.has("n2") ? "n2" : "n")?.scale ?? 0) >= 1000
  ) {
    return false;
  }
  return !EACH.has(before) && !(word === "số" && COUNTS.has(before));
}

/** Whether token `i` is the first of a sentence, a quotation or a list item. */
export function startsSentence(m: Match, i: number): boolean {
  const { shape } = m.tokens;
  if (i === 0 || shape[i] & FIRST || (shape[i - 1] & KIND) === BREAK) return true;
  if ((shape[i - 1] & KIND) !== MARK) return false;
  return !/^[,/%&')\]]$/u.test(m.wordAt(i - 1));
}

/**
 * Whether the match begins a sentence and holds no further capital, figure or span: its first letter
 * shows nothing then (`Triển lãm tranh thu hút đông người`).
 */
export function plainStart(m: Match): boolean {
  return (
    startsSentence(m, m.start) && m.spans().length === 0 && !/[\p{Lu}\d]/u.test(m.text().slice(1))
  );
}

/** Whether token `i` follows a capitalised word that is not one for its place: part of a name. */
export function followsName(m: Match, i: number): boolean {
  const { shape, count } = m.tokens;
  // `iPhone 13` is named so wherever it stands.
  if (i > 0 && (shape[i - 1] & KIND) === CAMEL) return true;
  if (i === 0 || !isCapital(shape[i - 1]) || startsSentence(m, i - 1)) return false;
  // A line all in capitals shows no names.
  const upper = (k: number): boolean => k >= 0 && k < count && (shape[k] & KIND) === UPPER;
  return !upper(i - 1) || !(upper(i - 2) || upper(i + 1));
}

/** Whether token `i` goes on a code or a date: `15/2020`, `BĐ-05`, `2:1`. */
export function insideCode(m: Match, i: number): boolean {
  // `tỷ lệ 1: 50.000`
  if (m.wordAt(i - 1) === ":" && m.wordAt(i - 2) === "1") return true;
  if (i === 0 || !(m.tokens.shape[i] & GLUED)) return false;
  const before = m.wordAt(i - 1);
  // A dash that hangs on a word or a number makes a code; after a bracket it only divides.
  const { shape } = m.tokens;
  if (before === "-")
    return i > 1 && (shape[i - 1] & GLUED) !== 0 && (shape[i - 2] & KIND) >= NUMBER;
  // `12 vụ/15 bị can`
  if (before === "/" && m.wordAt(i - 2) === "vụ") return false;
  return before === "/" || before === ":" || before === "." || before === "_";
}

/** Whether the number says how pure gold is, and no amount: `vàng 24k`, `vàng nhẫn 9999`. */
export function tellsPurity(m: Match): boolean {
  const said = m.fold("n");
  const before = m.wordAt(m.start - 1);
  if (before === "vàng") return /^(?:\d\d ?k|999,?9|99,99?)$/u.test(said);
  return said === "9999" && /^(?:nhẫn|sjc|miếng|ta)$/u.test(before);
}

/** Whether a spelled number stands as a name: `ông Ba`, `phố Hai`. */
export function namesSomeone(m: Match, i: number): boolean {
  return (m.tokens.shape[i] & KIND) === TITLE && !startsSentence(m, i);
}

/** Lists longer than this are not followed to their heads: reading stays linear. */
const LONGEST_LIST = 40;

/** The token before a list that the match goes on: the first to the left that is no `part` of it. */
export function listHead(m: Match, part: RegExp): number {
  let i = m.start - 1;
  for (let steps = 0; steps < LONGEST_LIST && i > 0 && part.test(m.wordAt(i)); steps++) i--;
  return i;
}
