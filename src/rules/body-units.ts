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
  roman,
  seq,
  shape,
  span,
} from "../grammar/pattern.ts";
import { type Rule, rule } from "../grammar/rule.ts";
import { isCapital } from "../text/table.ts";
import { isHeard } from "./body-capitals.ts";
import { nameParts, standing } from "./body-names.ts";
import { bodyValue, family, owner, place, sharing } from "./body-parts.ts";
import { bearer, ending, feast, form, meeting, season } from "./body-traps.ts";
import { scale } from "./figure-words.ts";
import { free } from "./firm-names.ts";
import { COMPOUNDS } from "./place-parts.ts";
import { plainStart } from "./surroundings.ts";

const number = as(
  "number",
  any(
    seq(shape("digits"), "/", shape("digits", "upper")),
    seq(opt("số"), shape("digits"), not(any("%", "/"))),
    roman(),
  ),
);
const words = as("name", nameParts);
/** Small letters behind a number say what the body does: `Quân khu 7 xét xử`, but `vùng 4 hải quân`. */
const goesOn = any(ahead(shape("cap")), behind("vùng", shape("digits")));
/** What a steering body steers: `Ban Chỉ đạo Trung ương về nhà ở xã hội`. */
const about = seq(
  any(
    behind("chỉ đạo", opt(any("trung ương", "quốc gia", "tỉnh", "thành phố", "cấp tỉnh"))),
    behind(any("ủy ban", "hội đồng"), any("nhà nước", "quốc gia")),
  ),
  "về",
  opt(lex("fieldverb")),
  opt("ngành"),
  lex("field"),
  many(seq(opt(any(",", "và")), opt(lex("fieldverb")), lex("field")), 0, 5),
);
const belongs = as("owner", any(sharing, owner, span("document")));
/** Bodies of these kinds are told apart by numbers. */
const NUMBERED = new Set("army school police court hospital company state party".split(" "));
/** Their names may end in a number too: `Bệnh viện Nhi đồng 1`. */
const SERIAL = new Set("army school hospital".split(" "));
/** Words that make many of the head behind them: `các Sở`. */
const SEVERAL = new Set("các những một mọi từng".split(" "));
/** People gathered for a while: no named body unless a name or an owner says whose. */
const GATHERED = new Set("đoàn đội tổ nhóm".split(" "));

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

/** A dash joins a firm and its branch; other bodies behind one are named for themselves. */
const BRANCH = /^. ?(?:chi nhánh|cn|phòng giao dịch) /u;

/** Whether what stands behind a head makes a body of it. */
function isUnit(m: Match): boolean {
  if (beginsSentenceOnly(m)) return false;
  const row = m.entry("head", "orghead");
  const kind = row?.kind ?? "";
  const word = m.wordAt(m.start);
  const named = m.to("name") > m.from("name");
  const numbered = m.has("number");
  if (m.has("inner") && word !== "phòng" && !BRANCH.test(m.fold("inner"))) return false;
  if (m.has("after") && !SERIAL.has(kind) && m.wordAt(m.from("after")) !== "số") return false;
  // The rest is said of heads that any words may follow.
  if (!m.has("whole")) return named;
  if (named && !isHeard(m, row)) return false;
  if (m.has("after") && !named) return false;
  if (numbered && !NUMBERED.has(kind)) return false;
  if (numbered && kind !== "army" && !/\d/u.test(m.text("number"))) return false;
  // `bị cáo Trường 5 lần`, `tiểu học 20, THCS 10`
  if (numbered && !named && /^(?:trường|thcs|thpt) \d+$/u.test(m.fold("whole"))) return false;
  if (m.fold("head") === "vùng") return numbered && /^(?:hải quân|cảnh sát)/u.test(m.fold("name"));
  if (named && GATHERED.has(word)) {
    return numbered || m.has("owner") || isCapital(m.tokens.shape[m.to("head")]);
  }
  if (named || numbered) return true;
  if (SEVERAL.has(m.wordAt(m.start - 1))) return false;
  // A place in it: `Trung tâm xã A Vương`.
  if (m.fold("head") === "trung tâm") return false;
  return m.has("owner") ? !m.fold().startsWith("thường trực ban bí thư") : row?.alone === "yes";
}

const unit = rule({
  name: "organization.unit",
  type: "organization",
  pattern: seq(
    not(any(meeting, season, feast, ending, standing, bearer)),
    any(
      free,
      seq(
        not(family),
        as(
          "whole",
          as("head", lex("orghead")),
          any(seq(number, opt(goesOn, words)), seq(not(form), opt(words))),
        ),
      ),
    ),
    opt(
      as("after", opt("số"), shape("digits")),
      not(any(lex("unit", "currency", "noun", "classifier", "honorific"), scale)),
    ),
    opt(belongs),
    opt(about),
    opt(as("inner", "-", span("organization"))),
  ),
  when: isUnit,
  read: bodyValue,
  weight: 1,
  longest: true,
  examples: [
    "Vay vốn của [Ngân hàng TMCP [Sài Gòn](location) - [Hà Nội](location)](organization kind=bank).",
    "Chị làm ở [Công ty TNHH Nguyễn Gia Phát](organization kind=company), rồi [Trường Mầm non Hoa Mai số 2](organization).",
    "[Sở Tài chính](organization) đã trình phương án.",
    "Theo [Ban Chỉ đạo 389/ĐP](organization), hàng giả còn nhiều.",
    "[Đội Cảnh sát điều tra tội phạm về ma túy](organization), [Công an [tỉnh Sơn La](location)](organization) bắt.",
    "Gửi [Văn phòng [HĐND](organization) và [UBND huyện](organization)](organization).",
    "[Ban Dân vận [Tỉnh ủy](organization)](organization) về dự.",
    "[Ban Chỉ đạo [Trung ương](organization) về phòng, chống ma túy](organization) họp.",
    "Theo [Ủy ban Quốc gia về chuyển đổi số](organization), việc đã xong.",
    "Cháu nằm ở [Bệnh viện Nhi đồng 1](organization kind=hospital).",
    "[Trường Tiểu học Mai Hoa](organization) 3 giáo viên nghỉ ốm.",
    "Bộ đội [Quân khu 9](organization kind=army) giúp dân.",
    "[Công ty TNHH Hoa Sen Vàng](organization kind=company) nộp thuế.",
    "Thi vào [Trường THPT Lương Khánh Thiện](organization kind=school).",
    "Vay của [Công ty Lê Gia](organization kind=company) rồi trốn.",
  ],
  misses: [
    "Sở đã họp hôm qua.",
    "Đoàn đến thăm dân.",
    "Công ty lãi to.",
    "Giám đốc Công ty Lê Hải ký.",
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

/** Carriers are named after who runs them: `nhà xe Hoàng Long`. */
const carrier = any("nhà xe", "hãng xe", "hãng taxi");

/** Schools of a level, none of them named: `các trường ĐH, CĐ`, `trường THPT công lập`. */
const level = seq(
  any(..."ĐH CĐ TC TH THCS THPT PTTH PTCS PTDTNT PTDTBT".split(" ")),
  not(any(shape("cap", "initial"), "chuyên", "nội trú", "bán trú", "dân tộc", "số", "-")),
);

const low = rule({
  name: "organization.low-head",
  type: "organization",
  pattern: seq(
    not(shape("cap")),
    not(any(ending, season, feast, seq("vụ", not(lex("field"))), seq("phòng", "VIP"))),
    any(
      seq(
        as("head", lex("orglow")),
        not(form),
        ahead(any(shape("title", "upper", "mixed", "number"), "Y tế")),
        not(any(span("organization"), level)),
        opt(as("number", shape("digits"))),
        ahead(any(shape("title", "upper", "mixed"), "Y tế")),
        not(roman()),
        words,
        opt(as("owner", owner)),
        opt(as("inner", "-", span("organization"))),
      ),
      seq(
        as("head", any(lex("orglow", { kind: ["school", "hospital", "fund"] }), carrier)),
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
    "Khách của [nhà xe Lê Khánh](organization kind=company) an toàn.",
    "Chuyển đến [công an [huyện Mai Sơn](location)](organization).",
  ],
  misses: [
    "Xử vụ Lừa đảo ở chợ.",
    "Vay của ngân hàng TMCP nào?",
    "Em học trường làng. Họ hát ở phòng VIP 6.",
    "Các trường ĐH, CĐ tuyển sinh ở nhiều trường THPT.",
    "Doanh nghiệp Nhật Bản than khó.",
  ],
  caps: false,
});

export const bodyUnitRules: readonly Rule[] = [unit, low];
