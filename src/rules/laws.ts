import type { Match } from "../grammar/match.ts";
import {
  ahead,
  any,
  as,
  behind,
  glued,
  lex,
  lineEnd,
  many,
  not,
  notBehind,
  opt,
  seq,
  shape,
  span,
  surface,
} from "../grammar/pattern.ts";
import { rule } from "../grammar/rule.ts";
import { isCapital } from "../text/table.ts";
import { functionWords } from "./function-words.ts";
import { dated, LOW, paperValue } from "./paper-parts.ts";
import { surfaces } from "./surface.generated.ts";
import { listHead } from "./surroundings.ts";

const sphere = lex("field", "fieldverb");

/** A law's year without its word: `Luật Đầu tư 2020`. */
export const yearAlone = seq(ahead(surface(/(?:19|20)\d\d(?![\d/%-])/uy)), shape("digits"));

export const law = rule({
  name: "document.law",
  type: "document",
  pattern: seq(
    notBehind(any("pháp", "kỷ", "quy")),
    as(
      "kind",
      any("Luật", "Bộ luật", "Pháp lệnh", "Dự thảo Luật", "Dự án Luật", "luật", "bộ luật"),
    ),
    any(
      lex("lawname"),
      seq(
        ahead(shape("title", "upper")),
        any(sphere, seq(not(span("person", "location", "organization")), shape("title"))),
        many(seq(opt(any("và", "-", ",")), sphere), 0, 6),
      ),
    ),
    opt("(", any("sửa đổi", "bổ sung", "hợp nhất"), opt(",", "bổ sung"), ")"),
    any(
      seq(opt("số"), as("symbol", surface(surfaces.docSymbol)), opt(dated)),
      dated,
      opt(yearAlone),
    ),
    opt("(", any("sửa đổi", "bổ sung"), opt(","), opt("bổ sung"), span("date"), ")"),
  ),
  read: (m) => ({ ...paperValue(m), kind: /bộ/iu.test(m.text("kind")) ? "code" : "law" }),
  weight: 6,
  examples: [
    "Trái với [Luật Đất đai [năm 2013](date)](document kind=law).",
    "Theo [Luật Giá số 16/2023/QH15](document number=16) và [Luật Báo chí [năm 2016](date) (sửa đổi [năm 2018](date))](document).",
    "[Bộ luật Hình sự](document kind=code) và [Luật Giá 2012](document) đã quy định.",
  ],
  misses: ["Tìm hiểu pháp luật đất đai.", "Luật sư đã nói.", "Sống theo luật rừng."],
  caps: false,
});

export const amending = rule({
  name: "document.amending",
  type: "document",
  pattern: seq(
    as("kind", any("luật", "bộ luật", "pháp lệnh", "nghị định", "thông tư", "nghị quyết")),
    "sửa đổi",
    opt(","),
    opt("bổ sung"),
    "một số",
    any("điều", "điều khoản", "nội dung"),
    "của",
    opt("các"),
    span("document"),
  ),
  read: paperValue,
  weight: 5,
  examples: [
    "Thông qua [Luật sửa đổi, bổ sung một số điều của [Luật Giá](document)](document).",
    "Soạn [Nghị định sửa đổi một số điều của [Nghị định 45/2019/NĐ-CP](document)](document).",
  ],
  misses: ["Luật sửa đổi, bổ sung một số điều của 4 luật.", "Luật sửa đổi hai điều."],
  caps: false,
});

export const article = rule({
  name: "document.article",
  type: "document",
  pattern: seq(
    opt("điểm", shape("word"), opt(",")),
    opt(
      "khoản",
      as("clause", shape("digits")),
      many(seq(any(",", "và"), opt("khoản"), shape("digits")), 0, 4),
      opt(","),
    ),
    "điều",
    as("article", shape("digits"), opt(glued, shape("word"))),
    opt(",", "khoản", as("clause", shape("digits"))),
    // `Điều 9, Luật Giá`
    opt(any("của", ",")),
    span("document"),
  ),
  read: paperValue,
  weight: 2,
  examples: [
    "[Điều 12 [Luật Báo chí](document)](document article=12) nêu rõ.",
    "Theo [khoản 3 Điều 40 của [Bộ luật Lao động](document)](document article=40 clause=3).",
    "Theo [khoản 2, 3 Điều 5, [Luật Giá](document)](document article=5 clause=2), giá phải niêm yết.",
  ],
  misses: ["Điều 12 nêu rõ.", "Có 3 điều Luật chưa nói."],
  caps: false,
});

/** The two words of the kind that a list of numbers hangs on: `Nghị quyết 57, 59 và 66`. */
function listKind(m: Match): string | undefined {
  const i = listHead(m, /^(?:,|và|số|\d+)$/u);
  if (i === m.start - 1 || !isCapital(m.tokens.shape[i - 1])) return undefined;
  return LOW[`${m.wordAt(i - 1)} ${m.wordAt(i)}`];
}

export const listed = rule({
  name: "document.listed",
  type: "document",
  pattern: seq(
    behind(shape("number"), any(",", "và")),
    opt("số"),
    as("number", shape("digits")),
    any(lineEnd, ahead(any(",", ".", ";", ")", ...functionWords))),
  ),
  when: (m) => listKind(m) !== undefined,
  read: (m) => ({ kind: listKind(m) ?? "", number: m.text("number") }),
  weight: 6,
  examples: [
    "Học [Nghị quyết 57](document), [59](document kind=resolution number=59) và [66](document) của xã.",
  ],
  misses: ["Thực hiện Nghị quyết 57, 3 xã đã họp.", "Ra nghị quyết 5, 6.", "Vòng 3, 4 của giải."],
  caps: false,
});
