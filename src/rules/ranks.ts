import type { Match } from "../grammar/match.ts";
import {
  ahead,
  any,
  as,
  behind,
  lex,
  many,
  not,
  opt,
  seq,
  shape,
  span,
} from "../grammar/pattern.ts";
import { type Rule, rule } from "../grammar/rule.ts";
import type { Values } from "../spans/types.ts";
import { fieldNames } from "./body-names.ts";

const rank = rule({
  name: "title.rank",
  type: "title",
  pattern: seq(opt(as("before", any("cựu", "nguyên"))), as("role", lex("rank"))),
  read: (m) => ({
    role: m.fold("role"),
    deputy: false,
    standing: false,
    acting: false,
    former: m.has("before"),
  }),
  examples: [
    'Gặp [Thiếu tướng](title role="thiếu tướng") và [đại úy](title), [cựu đại tá](title).',
  ],
  misses: ["Tướng mạo hiền lành.", "Tá điền xưa."],
});

/** A field of study in small letters. */
const studied = seq(
  opt(any("ngành", "chuyên ngành")),
  many(
    any(
      lex("field"),
      seq(lex("fieldverb"), lex("field", "fieldverb")),
      // `ngành Kỹ thuật Xây dựng`
      seq(ahead(shape("cap")), lex("fieldverb")),
    ),
    1,
    3,
  ),
);

const academic = lex("degree", { needs: "" });

const degree = rule({
  name: "title.degree",
  type: "title",
  pattern: any(
    seq(
      // `đề cử nhân sự` holds no `cử nhân`.
      not(behind(any("đề", "ứng", "bầu")), "cử"),
      // Degrees in a row are one: `PGS.TS`, `Giáo sư, Tiến sĩ`.
      as("role", academic, many(seq(opt(any(".", ",", "-")), academic), 0, 3)),
      opt(as("field", any(fieldNames, studied))),
    ),
    seq(as("role", lex("degree")), ahead(span("person", { weak: true }))),
  ),
  read: rank.read as (m: Match) => Values["title"],
  examples: [
    "[PGS.TS](title) Lê Thị Sen dạy toán.",
    "Anh có bằng [Thạc sĩ Kinh tế](title), chị là [thạc sĩ quản lý giáo dục](title).",
    "Ông có bằng [thạc sĩ Kế toán kiểm toán](title).",
  ],
  misses: ["Họp đề cử nhân sự mới.", "Bác sĩ khám bệnh.", "Sĩ tử đi thi."],
  caps: false,
});

const honour = rule({
  name: "title.honour",
  type: "title",
  pattern: as("role", any(seq(any("mẹ", "bà mẹ"), span("location"), "anh hùng"), lex("honor"))),
  read: rank.read as (m: Match) => Values["title"],
  weight: 2,
  examples: ["Thăm [Mẹ [Việt Nam](location) anh hùng](title) và [Anh hùng Lao động](title)."],
  misses: ["Mẹ rất anh hùng.", "Anh hùng bàn phím."],
  caps: false,
});

/** Ranks, degrees and honours: titles with no body. */
export const rankRules: readonly Rule[] = [rank, degree, honour];
