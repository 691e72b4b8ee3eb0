import {
  ahead,
  any,
  as,
  behind,
  many,
  not,
  notBehind,
  opt,
  seq,
  shape,
  span,
} from "../grammar/pattern.ts";
import { rule } from "../grammar/rule.ts";
import { compound } from "./place-parts.ts";

/*
 * Firms whose name ends in an English word of what they are, and papers told by their kind:
 * `Nova Financial`, `tờ Kommersant`.
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
    opt(
      any("công ty", "tổng công ty", "tập đoàn", "hãng", "ngân hàng"),
      opt(any("trách nhiệm hữu hạn", "cổ phần")),
    ),
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

/** A paper that is not known by name, behind the word for one: `tờ Kommersant`. */
export const paper = rule({
  name: "organization.paper",
  type: "organization",
  pattern: seq(
    any("tờ", "nhật báo", "hãng tin", "hãng thông tấn"),
    not(any(span("organization", "title", "person", "location"), compound)),
    as("name", many(shape("title", "mixed"), 1, 4)),
  ),
  read: () => ({ kind: "press" }),
  weight: 1,
  examples: ["Theo [tờ Vitaron Post](organization kind=press), giá dầu giảm."],
  misses: ["Anh cầm tờ Giấy khen.", "Theo tờ báo ấy, giá dầu giảm."],
  caps: false,
});
