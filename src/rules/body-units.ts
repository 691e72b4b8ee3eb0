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
import { nameParts } from "./body-names.ts";
import { bodyValue, owner, place } from "./body-parts.ts";
import { COMPOUNDS, compound } from "./place-parts.ts";
import { plainStart } from "./surroundings.ts";

const number = as(
  "number",
  any(
    seq(shape("digits"), glued, "/", glued, shape("digits")),
    seq(shape("digits"), "/", shape("upper")),
    seq(opt("số"), shape("digits"), not("%"), not("/")),
  ),
);
const words = as("name", nameParts);
/** The number behind a name: `Trường Mầm non Hoa Mai số 2`. */
const numbered = opt("số", shape("digits"));
/** Works of the defence industry: `Nhà máy Z113`. */
const code = seq(shape("initial", "upper", "mixed"), opt(glued, shape("digits")));
const belongs = as("owner", any(owner, span("document")));
/** Bodies of these kinds are told apart by numbers. */
const NUMBERED = ["army", "school", "police", "court", "hospital", "company", "state", "party"];
/** Words that make many of the head behind them: `các Sở`. */
const several = any("các", "những", "một", "mọi", "từng");
/** People gathered for a while: no named body unless a name or an owner says whose. */
const gathered = any("đoàn", "đội", "tổ", "nhóm");

/** Words that only begin like a body: `HỘI NGHỊ TỔNG KẾT`, `Bộ luật Hình sự`. */
const meeting = any(
  "hội nghị",
  "hội thảo",
  "hội thi",
  "hội chợ",
  "hội diễn",
  "hội trường",
  "hội đàm",
  "hội làng",
  "hội xuân",
  "bộ luật",
);
/** The legal form of a firm alone is no name: `một ngân hàng TMCP`. */
const form = seq(any("TMCP", "TNHH", "CP", "MTV", "FDI"), not(shape("cap")));

/** A word of a firm's name: any with a capital that is no place and no office. */
const proper = seq(
  not(span("location", "title")),
  shape("title", "upper", "mixed", "initial"),
  opt(glued, ".", glued, shape("title", "upper", "mixed")),
);
/** A word of what a firm is called, or two that a mark joins. */
const called = any(
  seq(ahead(shape("cap", "initial")), any(lex("field", "fieldverb"), compound, proper)),
  seq(any("&", "và"), not(lex("orghead")), ahead(shape("cap", "initial")), proper),
  seq("-", glued, proper),
  // Sugar, not a road: `Công ty CP Đường Quảng Ngãi`.
  seq("đường", ahead(span("location"))),
  seq(surface(/\d{2,4}(?![\d.,/%])/uy), not(lex("noun", "unit", "classifier", "owner"))),
);
/** The country behind a name is a place of its own: `Công ty Honda [Việt Nam]`. */
const brand = as("name", lex("body", "brand"), notBehind("Việt", "Nam"), many(proper, 0, 3));
const firm = any("công", "tập", "tổng", "hãng", "cty", "ngân", "CTCP", "DNTN", "doanh", "HTX");
/** The last words of a legal form; behind them all capitals are the firm's name. */
const legal = any(
  ..."TNHH MTV CP CPĐT TMCP CTCP DNTN HTX phần hạn danh".split(" "),
  seq(behind("thành"), "viên"),
  seq(behind("tư"), "nhân"),
);
const work = lex("field", "fieldverb", "nameword");
/** What a firm does, then what it is called; behind that, small letters go on the sentence. */
const firmName = as(
  "name",
  not(any("một", "hai")),
  any(
    seq(many(any(seq(opt(any("và", "&", "-", ",")), work), compound), 1, 8), many(called, 0, 8)),
    many(called, 1, 8),
  ),
  numbered,
);
/** A head that ends a longer word: `thông báo`, `công trường`, `toàn bộ`. */
const ending = any(
  seq(behind(any("thông", "cảnh", "dự")), "báo"),
  seq(behind(any("toàn", "cán", "nội", "đồng", "tiến")), "bộ"),
  seq(behind(any(..."công thị hiện môi ngư nông lâm thao quảng chiến lập".split(" "))), "trường"),
);

/** Bodies of these kinds are few: a head and a sphere in small letters name them. */
const FEW = new Set(["state", "party", "ministry", "front", "army", "police", "court", "union"]);

/**
 * Whether a capital stands only because a sentence begins, and the words behind it only describe:
 * `Trung tâm thương mại đông khách`.
 */
function beginsSentenceOnly(m: Match): boolean {
  if (!plainStart(m) || m.has("owner")) return false;
  const head = m.text("head");
  return head !== "Bộ" && head !== "Sở" && !FEW.has(m.entry("head", "orghead")?.kind ?? "");
}

const unit = rule({
  name: "organization.unit",
  type: "organization",
  pattern: any(
    seq(as("head", lex("orghead", { kind: NUMBERED })), number, opt(words), opt(belongs)),
    seq(as("head", lex("orghead", { kind: "army" })), as("number", roman())),
    seq(
      as("head", lex("orghead", { kind: "army" })),
      words,
      as("after", shape("digits")),
      opt(belongs),
    ),
    seq(
      ahead("phòng"),
      as("head", lex("orghead")),
      words,
      opt(belongs),
      as("inner", "-", span("organization")),
    ),
    seq(as("head", "Vùng"), shape("digits"), ahead(any("Hải quân", "Cảnh sát")), words),
    seq(
      ahead(firm),
      as("head", lex("orghead", { kind: ["company", "bank"] })),
      behind(legal),
      firmName,
      opt(belongs),
      opt("-", ahead(any("chi nhánh", "CN", "phòng giao dịch")), span("organization")),
    ),
    // A firm's own name is no body inside it: `Tập đoàn T&T Group`.
    seq(
      ahead(firm),
      as("head", lex("orghead", { kind: ["company", "bank"] })),
      brand,
      opt(belongs),
    ),
    seq(as("head", "Ủy ban Trung ương"), brand, opt(belongs)),
    // Plants are named after places that look like persons: `Nhà máy Xi măng Hoàng Thạch`.
    seq(
      ahead(any("nhà máy", "xí nghiệp")),
      as("head", lex("orghead", { kind: "company" })),
      as("name", opt(lex("field")), any(span("person", { silent: true }), code)),
    ),
    // A school named after a person.
    seq(
      as("head", lex("orghead", { kind: "school" })),
      as("name", span("person", { silent: true })),
      numbered,
      opt(belongs),
    ),
    seq(
      not(any(gathered, meeting, ending)),
      as("whole", as("head", lex("orghead")), words),
      numbered,
      opt(belongs),
    ),
    seq(
      ahead(gathered),
      // A family too: `Bộ trưởng Đoàn Văn Khôi`.
      not("đoàn", lex("middle"), shape("title")),
      as("head", lex("orghead")),
      any(seq(words, belongs), seq(ahead(shape("cap")), words)),
    ),
    seq(
      notBehind(several),
      not(any(meeting, seq("thường trực", "Ban Bí thư"))),
      as("head", lex("orghead")),
      belongs,
    ),
    seq(notBehind(several), as("head", lex("orghead", { alone: "yes" }))),
  ),
  when: (m) => !beginsSentenceOnly(m),
  read: bodyValue,
  weight: 1,
  longest: true,
  examples: [
    "Vay vốn của [Ngân hàng TMCP [Sài Gòn](location) - [Hà Nội](location)](organization kind=bank).",
    "Chị làm ở [Công ty TNHH Nguyễn Gia Phát](organization kind=company), rồi [Trường Mầm non Hoa Mai số 2](organization).",
    "[Sở Tài chính](organization) đã trình phương án.",
    "[Ban Dân vận [Tỉnh ủy](organization)](organization) về dự.",
    "Bộ đội [Quân khu 9](organization kind=army) giúp dân.",
    "[Công ty TNHH Hoa Sen Vàng](organization kind=company) nộp thuế.",
    "Thi vào [Trường THPT Lương Khánh Thiện](organization kind=school).",
  ],
  misses: [
    "Sở đã họp hôm qua.",
    "Đoàn đến thăm dân.",
    "Công ty lãi to.",
    "Trung tâm thương mại đông khách.",
    "Phòng chống dịch là việc chung.",
  ],
  caps: false,
});

/** Bodies that a place's name alone completes, after a head in small letters. */
const PLACED = [
  "police",
  "party",
  "court",
  "army",
  "hospital",
  "union",
  "ministry-department",
  "school",
];
const placed = as("place", place, opt(span("location")));
/** Offices that lead the body whose head they stand before: `Trưởng phòng Kinh tế`. */
const LEADERS = new Set(["trưởng", "phó"]);

const low = rule({
  name: "organization.low-head",
  type: "organization",
  pattern: seq(
    not(shape("cap")),
    not(ending),
    any(
      seq(
        as("head", lex("orglow")),
        not(form),
        ahead(shape("title", "upper", "mixed", "number")),
        not(span("organization")),
        opt(as("number", shape("digits"))),
        ahead(shape("title", "upper", "mixed")),
        words,
        opt(as("owner", owner)),
        opt(as("inner", "-", span("organization"))),
      ),
      seq(
        as("head", lex("orglow", { kind: "school" })),
        ahead(shape("title", "upper", "mixed")),
        span("person", { silent: true }),
      ),
      seq(as("head", lex("orglow", { kind: PLACED })), not(span("organization")), placed),
      seq(as("head", lex("orglow", { kind: "sport" })), behind("tuyển"), placed),
    ),
  ),
  when: (m) => !m.inside(m.start, ...COMPOUNDS) || LEADERS.has(m.wordAt(m.start - 1)),
  read: bodyValue,
  weight: 0,
  examples: [
    "Em học [trường Lương Khánh Thiện](organization kind=school).",
    "Chuyển đến [công an [huyện Mai Sơn](location)](organization).",
  ],
  misses: ["Vay của ngân hàng TMCP nào?", "Em học trường làng.", "Doanh nghiệp Nhật Bản than khó."],
  caps: false,
});

export const bodyUnitRules: readonly Rule[] = [unit, low];
