/*
 * Word classes:
 *
 *     1 … 10    không, một … chín: the digit plus one, so that 0 stays "not a number word"
 *     LATE_*    mốt, tư, lăm: digits that never start a number
 *     SCALE …   chục and up, values in SCALES
 *     GLUED_*   scales that hang on digits: 100k, 5tr
 *     COUNTED … no number words; they tell what a `năm` is, see context.ts
 */
export const ZERO = 1;
export const ONE = 2;
export const FIVE = 6;
export const NINE = 10;
export const LATE_ONE = 11;
export const LATE_FOUR = 12;
export const LATE_FIVE = 13;
export const TEN = 14;
export const TENS = 15;
export const TWENTY = 16;
export const ODD = 17;
export const POINT = 18;
export const MINUS = 19;
export const HALF = 20;
export const HALF_OF = 21;
export const HUNDRED = 22;
export const SCALE = 23;
export const GLUED_THOUSAND = 29;
export const GLUED_MILLION = 30;
export const SCALES: readonly number[] = [10, 1e3, 1e4, 1e6, 1e9, 12];
/** Behind a `năm`: nouns and measures, units of time, words that only a five stands before. */
export const COUNTED = 31;
export const COUNTED_TIME = 32;
/** Before a `năm`: words after which it is a year; where a unit of time follows, they may be none. */
export const YEARLY = 33;
export const YEARLY_OFTEN = 34;
/** Between two bounds. */
export const BETWEEN = 35;
/** Behind a `nửa` or a `năm`: what is measured out. */
export const MEASURED = 36;
/** The word that fractions are said with, `bốn phần năm`, and percentages. */
export const PARTS = 37;
/** Words of a year that a `năm` may stand before or behind: `năm tháng đầu năm`. */
export const MONTHS = 38;
export const ENDS = 39;
/** Before a scale word that counts itself once: `hơn chục`, `gần trăm`. */
export const ABOUT = 40;
/** Behind `năm tháng`: words that make a length of it. */
export const LATER = 41;

const classed = (cls: number, words: string): Readonly<Record<string, number>> =>
  Object.fromEntries(words.split(" ").map((word) => [word, cls]));

export const CLASSES: Readonly<Record<string, number>> = {
  không: ZERO,
  một: ONE,
  hai: 3,
  ba: 4,
  bốn: 5,
  năm: FIVE,
  sáu: 7,
  bảy: 8,
  bẩy: 8,
  tám: 9,
  chín: NINE,
  mốt: LATE_ONE,
  tư: LATE_FOUR,
  lăm: LATE_FIVE,
  nhăm: LATE_FIVE,
  mười: TEN,
  mươi: TENS,
  hăm: TWENTY,
  linh: ODD,
  lẻ: ODD,
  phẩy: POINT,
  chấm: POINT,
  âm: MINUS,
  "-": MINUS,
  rưỡi: HALF,
  rưởi: HALF,
  nửa: HALF_OF,
  trăm: HUNDRED,
  chục: SCALE,
  nghìn: SCALE + 1,
  ngàn: SCALE + 1,
  vạn: SCALE + 2,
  triệu: SCALE + 3,
  tỷ: SCALE + 4,
  tá: SCALE + 5,
  k: GLUED_THOUSAND,
  tr: GLUED_MILLION,
  ...classed(
    COUNTED,
    "người em cháu anh chị ông bà hộ con chiếc cái căn ngôi bộ đôi cặp cuốn quyển tấm bài bức lá xe tàu ghe thuyền " +
      "xã phường thôn huyện tỉnh nước nhóm đội đoàn ca vụ lần tuổi đồng đô usd dự giải nhiệm tiêu bệnh nghi đối cán " +
      "bó bịch hộp lon lọ cuộn thửa tờ viên vé suất lượt khẩu đĩa miếng mảnh túi chuyến tổ trận phòng " +
      "lớp trạm quốc lĩnh đơn cơ doanh công nạn thành",
  ),
  ...classed(
    MEASURED,
    "mét m km cm mm kg g gam gram cân ký lạng yến tạ tấn lít ml ha sào mẫu dặm độ điểm chỉ lượng cây quả trái " +
      "cốc ly bát chén thìa muỗng tách chai thùng gói bao",
  ),
  phần: PARTS,
  ...classed(COUNTED_TIME, "phút giờ giây tiếng ngày tuần"),
  ...classed(YEARLY, "mỗi hằng hàng các những nhiều số mấy vài từng niên sinh"),
  ...classed(YEARLY_OFTEN, "trong cả giữa suốt quanh vào qua sang hết của theo"),
  ...classed(BETWEEN, "đến tới"),
  tháng: MONTHS,
  ...classed(ENDS, "đầu cuối"),
  ...classed(ABOUT, "hơn gần ngót nghét"),
  ...classed(LATER, "sau trước nữa tù"),
};

/** The vocabulary of the number reader. */
export const numeralWords: readonly string[] = Object.keys(CLASSES);

/** Whether a class is that of a scale word from `chục` up. */
export function isScale(c: number): boolean {
  return c >= SCALE && c < GLUED_THOUSAND;
}

/** What a number begins with so seldom that only figures ask there: `-5`, `triệu rưỡi`. */
export const rareStarts: readonly string[] = ["-", "trăm", "nghìn", "ngàn", "triệu", "tỷ"];

/** The words among them that a number may begin with: the digits, ten, `hăm`, `âm`, `nửa`. */
export const numeralStarts: readonly string[] = numeralWords.filter((word) => {
  if (rareStarts.includes(word)) return false;
  const c = CLASSES[word];
  return (c >= ZERO && c <= NINE) || c === TEN || c === TWENTY || c === MINUS || c === HALF_OF;
});
