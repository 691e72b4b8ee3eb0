import type { Match } from "../grammar/match.ts";
import {
  ahead,
  any,
  as,
  glued,
  lex,
  many,
  not,
  opt,
  roman,
  seq,
  shape,
  span,
  surface,
} from "../grammar/pattern.ts";
import { type Rule, rule } from "../grammar/rule.ts";
import type { Values } from "../spans/types.ts";
import { surfaces } from "./surface.generated.ts";

/** The day or year that a paper is of: `ngày 5/3/2021`, `năm 2024`. */
const dated = many(seq(opt(","), span("date")), 1, 2);

const SYMBOL = new RegExp(surfaces.docSymbol.source, "u");

function paperValue(m: Match): Values["document"] {
  const row = m.entry("kind", "dockind") ?? m.entry("kind", "docname");
  const value: Values["document"] = { kind: row?.kind ?? "law" };
  if (m.has("number")) value.number = m.text("number");
  if (m.has("symbol")) {
    const text = m.text("symbol");
    const parts = SYMBOL.exec(text)?.groups;
    value.symbol = text.replace(/[‐‑‒–—]/gu, "-").replace(/\s/gu, "");
    if (parts?.number !== undefined) value.number = parts.number;
    if (parts?.issuer !== undefined) value.issuer = parts.issuer;
  }
  if (m.has("article")) value.article = m.text("article");
  if (m.has("clause")) value.clause = m.text("clause");
  const date = m.spans().find((child) => child.type === "date");
  const iso = (date?.value as { iso?: string } | undefined)?.iso;
  if (iso !== undefined && iso !== "") value.date = iso;
  return value;
}

const symbol = rule({
  name: "document.symbol",
  type: "document",
  pattern: seq(
    as("kind", lex("dockind")),
    opt("số"),
    opt(":"),
    as("symbol", ahead(shape("number")), surface(surfaces.docSymbol)),
    opt(dated),
  ),
  read: paperValue,
  weight: 20,
  examples: [
    'Theo [Nghị quyết số 12-NQ/TU](document kind=resolution number=12 symbol="12-NQ/TU"), xã họp.',
    "Căn cứ [Quyết định 45/QĐ-UBND [ngày 6/4/2022](date value=2022-04-06)](document).",
  ],
  misses: ["Nghị quyết đã được thông qua.", "Quyết định số phận đội bóng."],
  caps: false,
});

const bareSymbol = rule({
  name: "document.bare-symbol",
  type: "document",
  pattern: seq(as("symbol", ahead(shape("number")), surface(surfaces.docSymbolBare)), opt(dated)),
  read: (m) => paperValue(m),
  weight: 10,
  examples: [
    "Thực hiện [15/2020/NĐ-CP](document number=15), xã đã phạt.",
    "Nay [18-NQ/TU](document) nêu rõ.",
  ],
  misses: ["Tỷ số 15/20 là đẹp.", "Xe 12A-345 dừng."],
  caps: false,
});

const numbered = rule({
  name: "document.number",
  type: "document",
  pattern: seq(
    not(any("tiêu chí", "báo cáo")),
    as("kind", lex("dockind")),
    opt("Trung ương"),
    opt("số"),
    as("number", any(seq(shape("digits"), opt("/", shape("digits"))), roman())),
    not("%"),
    opt(dated),
  ),
  read: paperValue,
  weight: 4,
  examples: [
    "[Nghị quyết 19](document kind=resolution number=19) mở lối.",
    "Học tập [Chỉ thị 03](document) và [Kết luận 21](document).",
  ],
  misses: ["Chỉ thị đã gửi 3 nơi.", "Quyết định chọn 5 người."],
  caps: false,
});

const law = rule({
  name: "document.law",
  type: "document",
  pattern: seq(
    as(
      "kind",
      any("Luật", "Bộ luật", "Pháp lệnh", "Dự thảo Luật", "Dự án Luật", "luật", "bộ luật"),
    ),
    any(
      lex("lawname"),
      seq(
        ahead(shape("title", "upper")),
        any(
          lex("field", "fieldverb"),
          seq(not(span("person", "location", "organization")), shape("title")),
        ),
        many(
          any(
            lex("field", "fieldverb"),
            seq(any("và", "-"), lex("field", "fieldverb")),
            seq(",", lex("field", "fieldverb")),
          ),
          0,
          6,
        ),
      ),
    ),
    opt("(", any("sửa đổi", "bổ sung", "hợp nhất"), opt(",", "bổ sung"), ")"),
    opt(dated),
  ),
  read: (m) => ({ ...paperValue(m), kind: /bộ/iu.test(m.text("kind")) ? "code" : "law" }),
  weight: 6,
  examples: [
    "Trái với [Luật Đất đai [năm 2013](date)](document kind=law).",
    "[Bộ luật Hình sự](document kind=code) đã quy định.",
  ],
  misses: ["Luật sư đã nói.", "Sống theo luật rừng."],
  caps: false,
});

const article = rule({
  name: "document.article",
  type: "document",
  pattern: seq(
    opt("điểm", any(shape("lower"), shape("initial")), opt(",")),
    opt("khoản", as("clause", shape("digits")), opt(",")),
    "điều",
    as("article", shape("digits"), opt(glued, shape("lower", "initial"))),
    opt(",", "khoản", as("clause", shape("digits"))),
    opt("của"),
    span("document"),
  ),
  read: paperValue,
  weight: 2,
  examples: [
    "[Điều 12 [Luật Báo chí](document)](document article=12) nêu rõ.",
    "Theo [khoản 3 Điều 40 của [Bộ luật Lao động](document)](document article=40 clause=3).",
  ],
  misses: ["Điều 12 nêu rõ.", "Có 3 điều Luật chưa nói."],
  caps: false,
});

/** Kinds that are named by what they are for, right after the kind. */
const THEMED = ["programme", "plan", "project", "strategy", "planning"];

const themed = rule({
  name: "document.theme",
  type: "document",
  pattern: seq(
    as("kind", lex("dockind", { kind: THEMED })),
    not(any("về", "của", "này", "trên", "trình", "do")),
    many(
      any(
        lex("field", "fieldverb"),
        seq(any("và", "-", "&"), lex("field", "fieldverb")),
        seq(",", lex("field"), ahead(any("và", ","))),
        seq(opt("và"), lex("owner")),
        seq(not(span("person", "organization", "location")), shape("upper")),
      ),
      1,
      12,
    ),
    opt(shape("digits"), "năm"),
    opt(opt("của"), span("location")),
    many(any(span("date"), span("period")), 0, 2),
    opt(opt(","), "tầm nhìn", opt("đến"), any(span("date"), span("duration", { silent: true }))),
  ),
  read: paperValue,
  weight: 1,
  examples: [
    "Xã làm tốt [Chương trình xây dựng nông thôn mới](document kind=programme).",
    "Trình [Chiến lược phát triển du lịch](document kind=strategy) để xét.",
  ],
  misses: ["Chương trình rất hay.", "Kế hoạch của xã là tốt."],
  caps: false,
});

/** Papers that a meeting passes are named by it. */
const PASSED = ["resolution", "conclusion", "report"];

const ofMeeting = rule({
  name: "document.of-meeting",
  type: "document",
  pattern: seq(
    as("kind", lex("dockind", { kind: PASSED })),
    any(
      span("event"),
      seq(
        "Trung ương",
        as("number", any(shape("digits"), roman())),
        opt(opt(","), opt("("), span("ordinal"), opt(")")),
      ),
    ),
  ),
  read: paperValue,
  weight: 3,
  examples: [
    "Học [Nghị quyết [Đại hội XI của [Đảng](organization)](event)](document kind=resolution).",
    "Theo [Nghị quyết Trung ương 7 [khóa X](ordinal)](document number=7), xã làm đường.",
  ],
  misses: ["Nghị quyết đại hội đã rõ.", "Kết luận của hội nghị."],
  caps: false,
});

const quoted = rule({
  name: "document.quoted",
  type: "document",
  pattern: seq(
    as("kind", any("đề án", "dự án", "chương trình", "kế hoạch", "chiến lược")),
    '"',
    as("name", shape("title"), many(any(shape("word"), ",", "-", shape("number")), 1, 40)),
    '"',
  ),
  read: (m) => ({
    kind:
      m.fold("kind") === "chương trình"
        ? "programme"
        : m.fold("kind") === "kế hoạch"
          ? "plan"
          : "project",
  }),
  weight: 30,
  examples: [
    'Bàn về [đề án "Đưa chữ lên non"](document kind=project) ở huyện.',
    "Mở [chương trình “Áo ấm vùng cao”](document kind=programme).",
  ],
  misses: ['Ông nói "Đề án tốt".', 'đề án "hay"'],
  caps: false,
});

const known = rule({
  name: "document.known",
  type: "document",
  pattern: seq(as("kind", lex("docname")), opt(dated)),
  read: paperValue,
  weight: 2,
  examples: [
    "Hai bên ký [EVFTA](document kind=agreement).",
    "Trích [Tuyên ngôn Độc lập](document).",
  ],
  misses: ["Ra tuyên ngôn sống.", "Điều lệ giải đấu."],
  caps: false,
});

export const paperRules: readonly Rule[] = [
  symbol,
  bareSymbol,
  numbered,
  law,
  article,
  themed,
  ofMeeting,
  quoted,
  known,
];
