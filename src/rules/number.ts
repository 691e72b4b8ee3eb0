import type { Match } from "../grammar/match.ts";
import {
  ahead,
  any,
  as,
  lineEnd,
  lineStart,
  not,
  numeral,
  opt,
  seq,
  shape,
} from "../grammar/pattern.ts";
import { rule } from "../grammar/rule.ts";
import type { Amount } from "../spans/types.ts";
import { DIGITS } from "../text/table.ts";
import { figure, isFigure, number, readAmount } from "./amount.ts";
import { approximation, modOf, rangeMark, wholes } from "./figure-words.ts";
import { functionWords } from "./function-words.ts";
import { rate } from "./rates.ts";
import { rowCounts } from "./row-counts.ts";
import { followsLabel, followsName, insideCode, tellsPurity } from "./surroundings.ts";

/** Where a figure without a unit ends: nothing that could be its unit follows. */
const closed = any(
  lineEnd,
  ahead(
    any(
      ".",
      ",",
      ";",
      "(",
      ")",
      "…",
      "!",
      "?",
      ...functionWords.filter((word) => word !== "đến" && word !== "tới"),
    ),
  ),
);
/** What closes any figure; behind other words only an amount beyond doubt is one. */
const CLOSING = /^(?:[.,;()…!?]|so|và|trong)?$/u;
/** Words that announce a result, so that even a plain number is one. */
const ANNOUNCING: ReadonlySet<string> = new Set(
  "là lên còn đạt xuống bằng tới cộng được".split(" "),
);

/** Words that a part of a whole follows. */
const TAKING: ReadonlySet<string> = new Set(
  "chiếm đạt bằng còn được mất hết giảm quá lệ".split(" "),
);

function mark(m: Match, amount: Amount): Amount {
  const mod = modOf(m);
  return mod === undefined ? amount : { ...amount, mod };
}

export const alone = rule({
  name: "number.alone",
  type: "number",
  pattern: seq(lineStart, as("n", number), opt(rangeMark, as("n2", number)), lineEnd),
  when: (m) => (m.numeral("n")?.digits === true || m.to("n") - m.start > 1) && isFigure(m),
  read: readAmount,
  weight: -1,
  examples: [
    "[26](number value=26)",
    "[1.250](number value=1250)",
    "[-3,5](number value=-3.5)",
    "[năm mươi mốt](number value=51)",
  ],
  misses: ["26 xã", "1. Mở đầu", "Ba"],
});

export const bare = rule({
  name: "number.bare",
  type: "number",
  pattern: figure(any(closed, rate)),
  when: (m) => !isUnannounced(m) && isFigure(m) && !isYears(m) && isAmount(m) && isFree(m),
  read: readAmount,
  weight: -1,
  examples: [
    "Tổng số đơn thư là [126](number value=126).",
    "Số người dùng đã lên [1,2 triệu](number value=1200000), cao nhất từ trước.",
    "Chỉ số giảm xuống còn [0,35](number value=0.35).",
    "Số chợ tạm giảm từ [120](number value=120) xuống còn [90](number value=90).",
    "Vé chợ đêm chỉ [100k](number value=100000) một người.",
    "Cái cày cũ bán được [triệu rưỡi](number value=1500000).",
    "Nghề mây cho thu [8 triệu/tháng](number value=8000000), có nhà [10-12 triệu/tháng](number min=10000000 max=12000000).",
    "Tiền phòng [500k/đêm](number value=500000), khá rẻ.",
    "Bó rau giá [12 nghìn 500](number value=12500), rẻ hơn chợ.",
    "Số dư ghi [âm 15](number value=-15) là lỗi.",
    "Điểm chuẩn nằm [giữa 24 và 26](number min=24 max=26).",
  ],
  misses: [
    "Tàu đỗ ở Km 17, gần cầu.",
    "Nhà số 2, phố cổ",
    "Đại hội 12, tháng sau",
    "Sổ 123 456 789",
    "Nhẫn vàng 24k, chuỗi vàng 18k, kiềng vàng 9999",
  ],
});

/** Most bare numbers are plain digits that nothing announces; they are refused unread. */
function isUnannounced(m: Match): boolean {
  const plain = m.to("n") === m.start + 1 && (m.tokens.shape[m.start] & DIGITS) !== 0;
  const before = m.wordAt(m.start - 1);
  return plain && !m.has("n2") && before !== "từ" && !ANNOUNCING.has(before);
}

const isYear = (text: string): boolean => /^(?:19|20)\d\d$/u.test(text);
/** `trong khoảng 2015-2018` */
const isYears = (m: Match): boolean => m.has("n2") && isYear(m.text("n")) && isYear(m.text("n2"));

function isFree(m: Match): boolean {
  return !insideCode(m, m.start) && !followsName(m, m.start) && !followsLabel(m) && !tellsPurity(m);
}

/** A bare number is an amount where it is announced, has a scale word or a decimal mark. */
function isAmount(m: Match): boolean {
  const number = m.numeral("n");
  if (number === undefined) return false;
  const words = m.to("n") - m.from("n");
  // `12 nghìn 500`, `65 triệu/người`: a scale word, or digits and words, are an amount anywhere.
  if (number.scale > 1 || (m.has("n2") && (m.numeral("n2")?.scale ?? 1) > 1)) return true;
  if (m.has("rate")) return false;
  const mixed = words > 1 && /\p{L}/u.test(m.text("n"));
  if (mixed && number.value > 0 && (number.digits || number.value >= 1000)) return true;
  if (/^âm /u.test(m.fold("n"))) return true;
  // `công nghiệp 4.0` is a version.
  if (/[.,]/.test(m.text("n"))) return !/\.0$/.test(m.text("n"));
  // `từ 120 xuống còn 90 người`: where a change sets out from.
  if (m.wordAt(m.start - 1) === "từ" && /^(?:lên|xuống|còn)$/u.test(m.wordAt(m.end)))
    return number.digits;
  if (!(number.digits || words > 1) || !(m.has("bound") || CLOSING.test(m.wordAt(m.end))))
    return false;
  if (m.has("mod") || m.has("from") || m.has("low")) return true;
  return !isYear(m.text("n")) && ANNOUNCING.has(m.wordAt(m.start - 1));
}

export const fraction = rule({
  name: "number.fraction",
  type: "number",
  pattern: seq(
    opt(approximation),
    any(
      seq(
        as("n", shape("digits")),
        "/",
        as("of", shape("digits")),
        opt(as("whole", ahead(wholes))),
      ),
      seq(
        as("whole", lineStart),
        as("n", shape("digits")),
        "/",
        as("of", shape("digits")),
        lineEnd,
      ),
      seq(as("n", numeral()), "phần", as("of", any(numeral(), "năm", "tư"))),
    ),
    not("/"),
  ),
  when: (m) => {
    if (!isTaken(m)) return false;
    const lower = whole(m);
    const upper = m.numeral("n")?.value ?? 0;
    return upper > 0 && upper < lower && lower <= 20 && !insideCode(m, m.start);
  },
  read: (m) => mark(m, { amount: m.numeral("n")?.value ?? 0, of: whole(m) }),
  weight: 1,
  examples: [
    "Rừng chiếm [2/3](number value=2 of=3) diện tích.",
    "Đã cấy xong [hơn 3/4](number value=3 of=4 mod=over) số ruộng.",
    "Còn [một phần ba](number value=1 of=3) chưa nộp.",
    "Nước lấp [bốn phần năm](number value=4 of=5) bể.",
  ],
  misses: ["Nghỉ lễ ngày 2/9 cả nhà về quê.", "Công văn 2/3/KH gửi xã", "một phần do mưa"],
});

/** `2/3` is a date too: a part it is where the words around say so. */
function isTaken(m: Match): boolean {
  if (m.wordAt(m.to("n")) !== "/" || m.has("mod")) return true;
  return m.has("whole") || TAKING.has(m.wordAt(m.start - 1));
}

function whole(m: Match): number {
  const said = m.fold("of");
  if (said === "năm") return 5;
  return said === "tư" ? 4 : (m.numeral("of")?.value ?? 0);
}

export const half = rule({
  name: "number.half",
  type: "number",
  pattern: any(
    seq(opt(approximation), any("một nửa", "phân nửa")),
    seq(
      any(approximation, as("over", "quá")),
      "nửa",
      not(any("buổi", "đời", "vời", "đầu", "cuối")),
    ),
    seq("nửa", ahead(wholes)),
  ),
  read: (m) => (m.has("over") ? { amount: 0.5, mod: "over" } : mark(m, { amount: 0.5 })),
  examples: [
    "Đã có [hơn một nửa](number value=0.5 mod=over) số hộ ký tên.",
    "Giá chỉ bằng [một nửa](number value=0.5) năm ngoái.",
    "Mới [gần nửa](number value=0.5 mod=nearly) lớp nộp bài.",
    "Nước ngập [nửa](number value=0.5) diện tích đồng.",
  ],
  misses: ["Nửa đêm trời trở lạnh.", "một nữa thôi", "Đợi hơn nửa tháng", "Nửa cân thịt"],
});

/** Words that are multiples only after `gấp`. */
const MULTIPLES: Readonly<Record<string, number>> = { đôi: 2, rưỡi: 1.5, năm: 5 };

export const multiple = rule({
  name: "number.multiple",
  type: "number",
  pattern: seq(
    any(seq(approximation, "gấp"), seq("gấp", opt(approximation))),
    any(as("times", any("đôi", "rưỡi", "năm")), as("n", numeral())),
    opt(as("half", "rưỡi")),
    not(any("lần", "trăm", "mươi")),
  ),
  when: (m) => m.has("times") || m.numeral("n")?.digits === false || CLOSING.test(m.wordAt(m.end)),
  read: (m) =>
    mark(m, {
      amount:
        (MULTIPLES[m.fold("times")] ?? m.numeral("n")?.value ?? 2) + (m.has("half") ? 0.5 : 0),
    }),
  examples: [
    "Doanh thu [gấp đôi](number value=2) năm trước.",
    "Lượng khách [gấp hơn ba](number value=3 mod=over) ngày thường.",
    "Vốn lãi [gần gấp ba](number value=3 mod=nearly) so với trước.",
    "Thóc giống đắt [gấp rưỡi](number value=1.5), có nơi [gấp 3](number value=3).",
    "Bè cá thu [gấp đôi rưỡi](number value=2.5) ruộng lúa.",
  ],
  misses: ["Sản lượng gấp 2,5 lần trước.", "Việc rất gấp, đôi bên cùng lo."],
});

export const numberRules = [alone, bare, ...rowCounts, fraction, half, multiple] as const;
