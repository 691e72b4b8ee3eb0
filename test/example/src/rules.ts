import {
  ahead,
  any,
  as,
  lex,
  type Match,
  not,
  numeral,
  opt,
  rule,
  seq,
  shape,
  span,
} from "nhan/authoring";
import { form, mark, prize, subject } from "./types.ts";

/** The code of the subject that a span nests. */
function codeOf(match: Match<"subject">): string | undefined {
  const inner = match.span("subject")?.value as { code: string } | undefined;
  return inner?.code;
}

const subjectRule = rule({
  name: "school.subject",
  type: subject,
  // `toán` is a common word too: a subject has `môn` before it, or a capital.
  pattern: any(
    seq("môn", as("name", lex("subject"))),
    seq(ahead(shape("cap")), as("name", lex("subject"))),
  ),
  read: (match) => ({ code: match.entry("name", "subject")?.code ?? "" }),
  examples: [
    "Em thích [môn toán](subject code=math) hơn cả.",
    "Chiều nay các bạn ôn [Ngữ văn](subject code=literature) và [Vật lý](subject code=physics).",
  ],
  misses: ["Bài toán đầu tư khó giải.", "Cả nhà ôn lại lịch sử dòng họ."],
  // In a line of capitals a capital says nothing.
  caps: false,
});

const formRule = rule({
  name: "school.form",
  type: form,
  pattern: seq("lớp", as("name", /\d{1,2}(?:[A-ZĐ]\d{0,2})?(?![\p{L}\p{N}])/u)),
  when: (match) => {
    const grade = Number.parseInt(match.text("name"), 10);
    return grade >= 1 && grade <= 12;
  },
  read: (match) => ({
    grade: Number.parseInt(match.text("name"), 10),
    name: match.text("name"),
  }),
  examples: [
    "Cô dạy [lớp 10A2](form grade=10 name=10A2) từ đầu năm.",
    "Con gái bác lên [lớp 5](form grade=5 name=5).",
  ],
  misses: ["Trường có 24 lớp học.", "Phủ lên mặt đường lớp 20 phân đá."],
});

const markRule = rule({
  name: "school.mark",
  type: mark,
  pattern: seq(
    "điểm",
    opt(any("thi", "kiểm tra", "trung bình")),
    opt(as("subject", span("subject"))),
    as("points", numeral()),
    not(any("%", "phần trăm")),
  ),
  when: (match) => (match.numeral("points")?.value ?? 11) <= 10,
  read: (match) => ({
    points: match.numeral("points")?.value ?? 0,
    subject: codeOf(match),
  }),
  examples: [
    "Bạn ấy có [điểm thi [môn Toán](subject) 9,5](mark points=9.5 subject=math).",
    "Cả năm em giữ [điểm trung bình 8,7](mark points=8.7).",
    "Bài này được [điểm 10](mark points=10), hôm trước là [điểm kiểm tra 6](mark points=6).",
  ],
  misses: ["Chỉ số giảm điểm phần trăm.", "Đội ghi điểm 15 lần."],
});

const prizeRule = rule({
  name: "school.prize",
  type: prize,
  pattern: seq(as("name", lex("prize-name")), opt(as("subject", span("subject")))),
  read: (match) => ({
    rank: Number(match.entry("name", "prize-name")?.rank),
    subject: codeOf(match),
  }),
  // `giải Nhì` is an ordinal to the library; here it is a prize.
  weight: 10,
  examples: [
    "Em đoạt [giải Nhì [môn Tin học](subject)](prize rank=2 subject=informatics) cấp tỉnh.",
    "Trường có thêm một [giải khuyến khích](prize rank=4).",
  ],
  misses: ["Bạn giải bài tập rất nhanh.", "Giải bóng đá khai mạc sáng mai."],
  caps: false,
});

/** All rules of the pack. */
export const rules = [subjectRule, formRule, markRule, prizeRule] as const;
