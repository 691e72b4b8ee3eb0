/*
 * Word classes:
 *
 *     1 … 10    không, một … chín: the digit plus one, so that 0 stays "not a number word"
 *     LATE_*    mốt, tư, lăm: digits that never start a number
 *     SCALE …   chục and up, values in SCALES
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
export const GLUED_THOUSAND = 28;
export const SCALES: readonly number[] = [10, 1e3, 1e4, 1e6, 1e9, 1e3];

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
  âm: MINUS,
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
  k: GLUED_THOUSAND,
};

/** The vocabulary of the number reader. */
export const numeralWords: readonly string[] = Object.keys(CLASSES);

/** The words among them that a number may begin with: the digits, ten, `hăm`, `âm`, `nửa`. */
export const numeralStarts: readonly string[] = numeralWords.filter((word) => {
  const c = CLASSES[word];
  return (c >= ZERO && c <= NINE) || c === TEN || c === TWENTY || c === MINUS || c === HALF_OF;
});
