import { ahead, any, as, lex, many, opt, seq, shape, span } from "../grammar/pattern.ts";
import { type Rule, rule } from "../grammar/rule.ts";
import { fieldNames } from "./body-names.ts";
import { former, officeValue } from "./office-parts.ts";

const aides = [
  ...["trợ lý", "thư ký", "thư ký báo chí", "cố vấn", "cố vấn cao cấp", "cố vấn cấp cao"],
  ...["người phát ngôn", "phát ngôn viên", "trợ lý đặc biệt"],
];

/** Who serves whoever holds another office: `Trợ lý Tổng Bí thư`. */
const aide = rule({
  name: "title.aide",
  type: "title",
  pattern: seq(
    opt(former),
    any(
      seq(as("role", any(...aides)), opt("của"), as("body", span("title"))),
      // Staff officers go by what they work on: `Trợ lý Nhân sự`.
      seq(as("role", "trợ lý"), fieldNames),
      // Envoys by their task: `Đặc phái viên về biến đổi khí hậu của Liên hợp quốc`.
      seq(
        as("role", any("đại diện cấp cao", "đặc phái viên", "cố vấn đặc biệt")),
        opt("về", many(any(shape("lower"), ","), 1, 8)),
        "của",
        as("body", span("organization")),
      ),
    ),
  ),
  read: officeValue,
  weight: 2,
  examples: [
    'Ông là [nguyên Trợ lý [Tổng Bí thư](title)](title role="trợ lý" body="Tổng Bí thư" former=yes).',
    "[Người phát ngôn của [Tổng thư ký [Liên hợp quốc](organization)](title)](title) họp báo.",
    "[Thư ký báo chí của [Tổng thống [Pháp](location)](title)](title) đính chính.",
    "Chị làm [Trợ lý Tài chính](title) ở phòng.",
    "[Đặc phái viên về biến đổi khí hậu của [Liên hợp quốc](organization)](title) đến thăm.",
  ],
  misses: ["Trợ lý ảo trả lời nhanh.", "Thư ký ghi biên bản.", "Đặc phái viên về nước."],
  caps: false,
});

/** Members of committees in one word of capitals, in a row of offices: `TUV, Chủ tịch huyện`. */
const member = rule({
  name: "title.member",
  type: "title",
  pattern: seq(
    as("role", any("TUV", "ThUV", "HUV", "QUV", "ĐUV")),
    ahead(any(",", "-", ";"), opt(former), lex("role")),
  ),
  read: officeValue,
  weight: 1,
  examples: ["Bà là [TUV](title), [Chủ tịch [UBND huyện](organization)](title)."],
  misses: ["Xưởng có chứng nhận TUV, giá cao."],
  caps: false,
});

export const aideRules: readonly Rule[] = [aide, member];
