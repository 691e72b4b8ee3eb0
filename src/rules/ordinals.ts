import type { Match } from "../grammar/match.ts";
import {
  ahead,
  any,
  as,
  behind,
  lineEnd,
  not,
  notBehind,
  numeral,
  opt,
  roman,
  seq,
  shape,
} from "../grammar/pattern.ts";
import { rule } from "../grammar/rule.ts";
import { romanValue } from "../values/roman.ts";
import { insideCode, listHead, startsSentence } from "./surroundings.ts";

const WORDS: Readonly<Record<string, number>> = {
  nhất: 1,
  nhì: 2,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  "đầu tiên": 1,
};
const latin = roman();
const rankWord = any("nhất", "nhì", "ba", "tư", "năm");
/** A rank in any writing, captured as `rank`. */
const rank = as("rank", any(numeral(), latin, rankWord));
const first = as("rank", "đầu tiên");

/** The rank that a capture says, or 0. */
function rankOf(m: Match): number {
  const said = m.text("rank");
  const value = WORDS[m.fold("rank")] ?? romanValue(said) ?? m.numeral("rank")?.value ?? 0;
  // `lần thứ hai ba đội` ends its rank with the first digit.
  const pair = m.numeral("rank")?.upper !== undefined;
  // `thứ 1.500`, but no year: `thứ 2021`
  const most = /^\d{4}$/u.test(said) ? 1000 : 100_000;
  return Number.isInteger(value) && value < most && !pair ? value : 0;
}

const isRank = (m: Match): boolean => rankOf(m) > 0 && !insideCode(m, m.start);

function read(m: Match): { rank: number; thing?: string } {
  return m.has("thing") ? { rank: rankOf(m), thing: m.fold("thing") } : { rank: rankOf(m) };
}

export const nth = rule({
  name: "ordinal.nth",
  type: "ordinal",
  pattern: any(
    seq(opt(as("thing", "lần")), as("th", "thứ"), rank),
    seq(opt(as("thing", any("lần", "khóa", "đợt", "kỳ"))), first),
  ),
  when: (m) =>
    isRank(m) &&
    (m.has("thing") || m.has("th") || !startsSentence(m, m.start) || m.wordAt(m.end).trim() === ""),
  read,
  examples: [
    "Cuộc đua [lần thứ XV](ordinal value=15) đã xong.",
    "Cây cầu [thứ 6](ordinal value=6) đã thông xe.",
    "Đây là [lần đầu tiên](ordinal value=1) xã có trạm y tế.",
    "Anh đến đây [lần thứ hai](ordinal value=2) trong tháng.",
    "Cô về [thứ nhất](ordinal value=1) ở chặng cuối.",
    "Ông là giám đốc [đầu tiên](ordinal value=1) của trường.",
  ],
  misses: ["Thứ trưởng đi kiểm tra.", "Đầu tiên thì khó", "Thứ tự ưu tiên giữ nguyên."],
});

/** A number's last token. */
const numeralEnd = any(shape("number"), ..."hai ba bốn năm sáu bảy tám chín mười".split(" "));

export const numbered = rule({
  name: "ordinal.numbered",
  type: "ordinal",
  pattern: any(
    seq(as("thing", "khóa"), rank, not("/")),
    seq(
      notBehind(any("mỗi", "một", "nhiều", "số", "từng", "vài", "mấy")),
      notBehind(numeralEnd),
      as("thing", "lần"),
      as("rank", any(numeral(), latin)),
    ),
    seq(
      as("thing", any("mức độ", "giai đoạn", "đợt", "cấp độ")),
      as("rank", any(shape("digits"), latin)),
      not(any("-", "/", "đến")),
    ),
    seq(
      as("thing", any("hạng", "loại")),
      as("rank", any(latin, shape("digits"), "nhất", "nhì", "ba", "tư")),
      // `hạng 61 kg` weighs.
      not("kg"),
    ),
    seq(
      as("thing", "giai đoạn"),
      as("rank", any("một", "hai", "ba")),
      any(lineEnd, ahead(any(".", ",", ";", ")", "của", "và"))),
    ),
    seq(as("thing", "giải"), as("rank", any("nhất", "nhì", "ba", "tư"))),
  ),
  when: (m) =>
    isRank(m) && rankOf(m) < (m.has("thing") && m.fold("thing") === "giai đoạn" ? 20 : 200),
  read,
  weight: 1,
  examples: [
    "Học viên [khóa XIII](ordinal value=13) ra trường.",
    "Lấy ý kiến [lần 2](ordinal value=2) về dự thảo.",
    "Việc này bước vào [giai đoạn 1](ordinal value=1).",
    "Huân chương Lao động [hạng Nhất](ordinal value=1) được trao cho xã.",
    "Em đoạt [giải ba](ordinal value=3), cả nhà vui.",
    "Đô thị [loại V](ordinal value=5) có thêm công viên.",
    "Cúm đã ở [mức độ 4](ordinal value=4), cần lo.",
  ],
  misses: [
    "Trong giai đoạn 2021-2030 tỉnh đầu tư mạnh.",
    "Sản lượng tăng 3 lần 2 năm liền.",
    "Mỗi lần hai người vào.",
  ],
});

const separator = any(",", "và");

export const listed = rule({
  name: "ordinal.listed",
  type: "ordinal",
  pattern: seq(behind(separator), as("rank", latin), not("/")),
  when: (m) => isRank(m) && headOf(m) === "khóa",
  read: (m) => ({ rank: rankOf(m), thing: "khóa" }),
  examples: [
    "Ông là đại biểu [khóa V](ordinal value=5), [VI](ordinal value=6), [VII](ordinal value=7).",
    "Đại biểu các [khoá XI](ordinal value=11) và [XII](ordinal value=12) cùng dự.",
  ],
  misses: ["Quý I, II và III đều tăng.", "Vua Hàm Nghi, V, X là chữ."],
});

/** The word that a list of ranks hangs on, in the newer spelling. */
function headOf(m: Match): string {
  return m.wordAt(listHead(m, /^(?:,|và|[ivxl]+)$/u)).replace("khoá", "khóa");
}

export const ordinalRules = [nth, numbered, listed] as const;
