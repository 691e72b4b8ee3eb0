import {
  ahead,
  any,
  as,
  behind,
  lex,
  many,
  not,
  notBehind,
  opt,
  seq,
  shape,
  span,
} from "../grammar/pattern.ts";
import { rule } from "../grammar/rule.ts";

/*
 * Firms whose name ends in an English word of what they are: `Nova Financial`, `Hoa Mai Group`.
 */

/** No syllable of Vietnamese is among them. */
const ending = any(
  ..."Inc Corp Corporation Ltd Pte Solutions LLC GmbH PLC JSC Group Holding Holdings Land Capital Bank".split(
    " ",
  ),
  ..."Airlines Airways Motors Motor Electronics Technology Technologies Financial Securities".split(
    " ",
  ),
  ..."Investment Investments Partners Pharma Pharmaceuticals Energy Logistics Entertainment".split(
    " ",
  ),
  ..."Research University Foundation Insurance Retail Systems Industries Analytics".split(" "),
  seq("Co", opt("."), opt(","), "Ltd"),
);
/** Words that have a capital for their place in the sentence only. */
const opening = any(
  ..."Theo Tại Ở Của Với Và Khi Do Từ Sau Trong Cho Trước Về Nhưng Còn Được Riêng Ảnh Ông Bà".split(
    " ",
  ),
);
const word = seq(not(opening), shape("title", "upper", "mixed"));

export const foreignFirm = rule({
  name: "organization.foreign-firm",
  type: "organization",
  pattern: seq(
    any(notBehind(shape("cap")), behind(opening)),
    opt(lex("orghead", { kind: ["company", "bank"] }), opt(any("trách nhiệm hữu hạn", "cổ phần"))),
    not(any(span("title", "event", "document"), opening)),
    as("name", word, many(word, 0, 5), ending),
    any(not(shape("cap")), ahead(span("location"))),
  ),
  read: () => ({ kind: "company" }),
  weight: 2,
  examples: [
    "Chuyên gia của [Nova Financial](organization kind=company) nói giá sẽ giảm.",
    "Theo [Vitaron Research](organization), giá dầu tăng; [Hưng Lộc Group](organization) rót vốn.",
    "Máy của [Công ty Vitaron Solutions](organization kind=company) hỏng.",
    "Chip do [Vitaron Technology Inc](organization) làm ra.",
  ],
  misses: ["Họ học ở University rồi về.", "Theo Research, giá tăng."],
  caps: false,
});
