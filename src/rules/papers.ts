import type { Match } from "../grammar/match.ts";
import {
  ahead,
  any,
  as,
  behind,
  glued,
  lex,
  many,
  not,
  notBehind,
  opt,
  roman,
  seq,
  shape,
  span,
  surface,
} from "../grammar/pattern.ts";
import { type Rule, rule } from "../grammar/rule.ts";
import { scale } from "./figure-words.ts";
import { amending, article, law, listed, yearAlone } from "./laws.ts";
import { dated, lowKind, manner, paperValue, symbolled } from "./paper-parts.ts";
import { surfaces } from "./surface.generated.ts";
import { plainStart } from "./surroundings.ts";

const symbol = rule({
  name: "document.symbol",
  type: "document",
  pattern: seq(
    as("kind", any(lex("dockind"), lowKind, symbolled)),
    manner,
    opt("số"),
    opt(":"),
    as("symbol", surface(surfaces.docSymbol)),
    opt(dated),
  ),
  read: paperValue,
  weight: 20,
  examples: [
    'Theo [Nghị quyết số 12-NQ/TU](document kind=resolution number=12 symbol="12-NQ/TU"), xã họp.',
    "Căn cứ [Quyết định 45/QĐ-UBND [ngày 6/4/2022](date value=2022-04-06)](document).",
    "Theo [công điện số 7/CĐ-UBND](document kind=dispatch), dân đã sơ tán.",
  ],
  misses: ["Nghị quyết đã được thông qua.", "Quyết định số phận đội bóng."],
  caps: false,
});

const bareSymbol = rule({
  name: "document.bare-symbol",
  type: "document",
  pattern: seq(
    // The expression is costly: it is tried only where capitals follow a number and perhaps a year.
    opt("số"),
    ahead(
      shape("number"),
      opt(glued, shape("lower", "initial")),
      any("/", "-"),
      opt(shape("digits"), "/"),
      shape("upper", "mixed", "initial"),
    ),
    as("symbol", surface(surfaces.docSymbolBare)),
    opt(dated),
  ),
  read: (m) => paperValue(m),
  weight: 10,
  examples: [
    "Thực hiện [15/2020/NĐ-CP](document number=15), xã đã phạt.",
    'Tờ giấy [số 21-HD/TU](document symbol="21-HD/TU") đã gửi.',
    "Nay [18-NQ/TU](document) nêu rõ.",
  ],
  misses: ["Tỷ số 15/20 là đẹp.", "Xe 12A-345 dừng."],
  caps: false,
});

const numbered = rule({
  name: "document.number",
  type: "document",
  pattern: seq(
    not(any("tiêu chí", "báo cáo", "phương án", seq("luật", "sửa đổi"))),
    any(
      seq(as("kind", lex("dockind")), any(seq(manner, ahead("số")), opt("Trung ương")), opt("số")),
      // In small letters a number alone counts: `quyết định 5 việc`.
      seq(as("kind", lowKind), manner, ahead(any("số", seq(shape("digits"), "/"))), opt("số")),
    ),
    as("number", any(seq(shape("digits"), opt("/", shape("digits"))), roman())),
    not(any("%", scale)),
    // A plan of five years is not the fifth.
    not("năm", shape("digits"), "-"),
    opt(dated),
  ),
  read: paperValue,
  weight: 4,
  examples: [
    "[Nghị quyết 19](document kind=resolution number=19) mở lối.",
    "Theo [nghị định 45/2019](document kind=decree), xã thu phí.",
    "Học tập [Chỉ thị 03](document) và [Kết luận 21](document).",
  ],
  misses: [
    "Xã ra quyết định 3 việc.",
    "Chỉ thị đã gửi 3 nơi.",
    "Quyết định chọn 5 người.",
    "Thực hiện Đề án 1 triệu ha lúa.",
    "Xong Kế hoạch 5 năm 2021 - 2025.",
  ],
  caps: false,
});

/** Kinds that are named by what they are for, right after the kind. */
const THEMED = ["programme", "plan", "project", "strategy", "planning"];

const sphere = lex("field", "fieldverb");
/** Behind a sphere these say what is done with the paper. */
const done = any("tổ chức", "sắp xếp");
/** A verb alone does not say yet what is planned: `Kế hoạch xây dựng các nghị định`. */
const BARE = new Set([
  ..."xử lý,xây dựng,sắp xếp,khai thác,đổi mới,tổ chức,quản lý,hỗ trợ,phát triển,bảo vệ".split(","),
  ..."quy hoạch,kiểm tra,giám sát,thanh tra,hợp tác,nghiên cứu,đào tạo,tuyên truyền,cải cách,đầu tư".split(
    ",",
  ),
  // What is shown on a stage.
  ..."nghệ thuật,văn nghệ,ca nhạc,ca múa nhạc,văn hóa nghệ thuật,văn hóa văn nghệ".split(","),
]);

/** Whether a plan is told from its kind by a place, a term or more than one sphere. */
function namedPlan(m: Match): boolean {
  return m.spans().length > 0 || m.to("theme") - m.from("theme") > 2;
}

const themed = rule({
  name: "document.theme",
  type: "document",
  pattern: seq(
    as("kind", lex("dockind", { kind: THEMED })),
    not(behind(any("Bộ", "Sở"), "kế hoạch")),
    // The sphere of a department: `các Sở: Kế hoạch và Đầu tư, Y tế`.
    not(behind("kế hoạch"), any("và", "&"), "đầu tư"),
    not(any("về", "của")),
    as(
      "theme",
      many(
        any(
          seq(not(behind(sphere), done), sphere),
          seq(any("và", "-", "&"), sphere),
          seq(",", lex("field"), ahead(any("và", ","))),
          seq(any("công tác", "hoạt động", "mô hình"), lex("field", "fieldverb")),
          seq(opt("và"), not(span("location")), lex("owner")),
          // An abbreviation; not a word of a line in capitals.
          seq(not(span("organization", "location")), notBehind(shape("upper")), shape("upper")),
        ),
        0,
        12,
      ),
    ),
    opt(shape("digits"), "năm"),
    opt(opt("của"), span("location"), many(seq("-", span("location")), 0, 3)),
    any(span("date", "period"), opt(yearAlone)),
    opt(opt(","), "tầm nhìn", opt("đến"), any(span("date"), span("duration", { silent: true }))),
  ),
  when: (m) => {
    if (BARE.has(m.fold("theme"))) return false;
    // `Quy hoạch tỉnh Lào Cai thời kỳ 2021-2030`
    if (m.to("theme") === m.from("theme")) {
      return m.entry("kind", "dockind")?.kind === "planning" && m.spans().length > 1;
    }
    return namedPlan(m) || !(m.fold("kind") === "quy hoạch" || plainStart(m));
  },
  read: paperValue,
  weight: 1,
  examples: [
    "Xã làm tốt [Chương trình xây dựng nông thôn mới](document kind=programme).",
    "Trình [Chiến lược phát triển du lịch](document kind=strategy) để xét.",
    "Công bố [Quy hoạch [tỉnh Lào Cai](location) [thời kỳ 2021-2030](period)](document kind=planning).",
    "Duyệt [Đề án xã hội hóa công tác khuyến học [tỉnh Lào Cai](location) 2025](document) rồi.",
  ],
  misses: [
    "Tỉnh lập Đề án xử lý các khoản nợ.",
    "Ông ở Sở Kế hoạch xây dựng lại.",
    "Chương trình rất hay.",
    "Lĩnh vực: Quy hoạch đô thị.",
    "Đồ án quy hoạch đã xong.",
    "Kế hoạch của xã là tốt.",
  ],
  caps: false,
});

/** Places that are not built: they only have the project. */
const GROUND = "country state region province city district town ward commune township".split(" ");

/** A project is named by what it builds: `Dự án Khu dân cư Phú Tài 2`. */
const site = rule({
  name: "document.site",
  type: "document",
  pattern: seq(
    as("kind", any("Dự án", "Dự án đầu tư")),
    not(any(lex("place"), lex("placehead", { kind: GROUND }))),
    span("location"),
  ),
  read: paperValue,
  weight: 1,
  examples: ["Duyệt [Dự án [Khu dân cư Hoa Sen](location)](document kind=project) mới."],
  misses: ["Dự án Lào Cai chờ vốn.", "Dự án ở Khu dân cư Hoa Sen."],
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
        opt(","),
        opt("("),
        span("ordinal"),
        opt(")"),
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
    as("kind", any("đề án", "dự án", "kế hoạch", "chiến lược")),
    '"',
    as("name", shape("title"), many(any(shape("word"), ",", "-", shape("number")), 1, 40)),
    '"',
  ),
  read: (m) => ({ kind: m.fold("kind") === "kế hoạch" ? "plan" : "project" }),
  weight: 30,
  examples: [
    'Bàn về [đề án "Đưa chữ lên non"](document kind=project) ở huyện.',
    "Có [kế hoạch “Phủ xanh đồi trọc”](document kind=plan).",
  ],
  misses: ['Ông nói "Đề án tốt".', 'đề án "hay"'],
  caps: false,
});

const known = rule({
  name: "document.known",
  type: "document",
  pattern: seq(opt("hiệp định"), as("kind", lex("docname")), any(dated, opt(yearAlone))),
  read: paperValue,
  weight: 2,
  examples: [
    "Hai bên ký [EVFTA](document kind=agreement), rồi [Hiệp định RCEP](document).",
    "Trích [Tuyên ngôn Độc lập](document).",
    "Phạm [Điều 12 [BLHS [năm 2015](date)](document kind=code)](document article=12).",
  ],
  misses: ["Ra tuyên ngôn sống.", "Điều lệ giải đấu."],
  caps: false,
});

export const paperRules: readonly Rule[] = [
  symbol,
  bareSymbol,
  numbered,
  law,
  amending,
  article,
  listed,
  themed,
  site,
  ofMeeting,
  quoted,
  known,
];
