import {
  ahead,
  any,
  as,
  behind,
  glued,
  lex,
  not,
  notBehind,
  opt,
  seq,
  shape,
  span,
} from "../grammar/pattern.ts";
import { type Rule, rule } from "../grammar/rule.ts";
import { nameParts } from "./body-names.ts";
import { bodyValue, owner, place } from "./body-parts.ts";
import { COMPOUNDS } from "./place-parts.ts";

const number = as(
  "number",
  any(
    seq(shape("digits"), "/", shape("upper")),
    seq(opt("số"), shape("digits"), not("%"), not("/")),
  ),
);
const words = as("name", nameParts);
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
  "bộ luật",
);
/** The legal form of a firm alone is no name: `một ngân hàng TMCP`. */
const form = seq(any("TMCP", "TNHH", "CP", "MTV", "FDI"), not(shape("cap")));

/** The country behind a name is a place of its own: `Công ty Honda [Việt Nam]`. */
const brand = as("name", lex("body", "brand"), notBehind("Việt", "Nam"));
const firm = any("công", "tập", "tổng", "hãng", "cty", "ngân");

const unit = rule({
  name: "organization.unit",
  type: "organization",
  pattern: any(
    seq(as("head", lex("orghead", { kind: NUMBERED })), number, opt(words), opt(belongs)),
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
      opt(belongs),
    ),
    seq(not(any(gathered, meeting)), as("whole", as("head", lex("orghead")), words), opt(belongs)),
    seq(
      ahead(gathered),
      as("head", lex("orghead")),
      any(seq(words, belongs), seq(ahead(shape("cap")), words)),
    ),
    seq(notBehind(several), not("thường trực", "Ban Bí thư"), as("head", lex("orghead")), belongs),
    seq(notBehind(several), as("head", lex("orghead", { alone: "yes" }))),
  ),
  read: bodyValue,
  weight: 1,
  examples: [
    "[Sở Tài chính](organization) đã trình phương án.",
    "[Ban Dân vận [Tỉnh ủy](organization)](organization) về dự.",
    "Bộ đội [Quân khu 9](organization kind=army) giúp dân.",
    "[Công ty TNHH Hoa Sen Vàng](organization kind=company) nộp thuế.",
    "Thi vào [Trường THPT Lương Khánh Thiện](organization kind=school).",
  ],
  misses: ["Sở đã họp hôm qua.", "Đoàn đến thăm dân.", "Công ty lãi to."],
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
