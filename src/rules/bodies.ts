import type { Match } from "../grammar/match.ts";
import {
  ahead,
  any,
  as,
  behind,
  lex,
  lineStart,
  many,
  not,
  opt,
  seq,
  shape,
  span,
} from "../grammar/pattern.ts";
import { type Rule, rule } from "../grammar/rule.ts";
import type { Values } from "../spans/types.ts";
import { levelIn, nameParts } from "./body-names.ts";
import { COMPOUNDS } from "./places.ts";

const place = seq(not(span("person")), span("location", { weak: true }));

/** What completes a body's name at its end: the body, place or level that it belongs to. */
const owner = any(
  seq(opt("của"), span("organization")),
  seq(place, any(place, as("level", lex("owner")))),
  place,
  as("level", lex("owner")),
);

function bodyValue(m: Match): Values["organization"] {
  const row =
    m.entry("head", "body") ??
    m.entry("head", "committee") ??
    m.entry("head", "orghead") ??
    m.entry("head", "orglow");
  const value: Values["organization"] = { kind: row?.kind ?? "body" };
  const level = levelIn(m) ?? row?.level;
  if (level !== undefined && level !== "") value.level = level;
  if (row?.expansion !== undefined) value.expansion = row.expansion;
  return value;
}

const named = rule({
  name: "organization.known",
  type: "organization",
  pattern: any(
    seq(as("head", lex("body")), opt(ahead("Việt Nam"), span("location"))),
    seq(as("head", lex("brand")), span("location")),
  ),
  read: bodyValue,
  weight: 2,
  examples: [
    "Kỳ này [Quốc hội](organization kind=state) bàn về thuế.",
    "Theo [UNICEF](organization kind=international), trẻ cần sữa.",
  ],
  misses: ["Chi bộ họp dân.", "Bộ bàn ghế mới."],
  caps: false,
});

const lowInitial = rule({
  name: "organization.low-initial",
  type: "organization",
  pattern: as("head", lex("bodylow")),
  when: (m) => m.text() !== m.fold(),
  read: bodyValue,
  weight: 1,
  examples: ["Ông làm ở [bộ Y tế](organization).", "Tin từ [bộ Quốc phòng](organization) cho hay."],
  misses: ["Người đi bộ công khai nói.", "Nội bộ y tế bàn bạc."],
  caps: false,
});

const committee = rule({
  name: "organization.committee",
  type: "organization",
  pattern: seq(as("head", lex("committee")), owner),
  read: bodyValue,
  weight: 2,
  examples: [
    "[UBND [tỉnh Lào Cai](location)](organization kind=state) họp với [HĐND tỉnh](organization).",
    "Thuế do [Đảng ủy [UBND [huyện Mai Sơn](location)](organization)](organization) bàn.",
    "[Ủy ban MTTQ [Việt Nam](location) tỉnh](organization) trao quà.",
  ],
  misses: ["Chi bộ thôn họp.", "Ủy ban đã họp."],
  caps: false,
});

const unitNumber = any(
  seq(shape("digits"), "/", shape("upper")),
  seq(opt("số"), shape("digits"), not("%"), not("/")),
);
const NUMBERED = new Set([
  "army",
  "school",
  "police",
  "court",
  "hospital",
  "company",
  "state",
  "party",
]);
/** People gathered for a while: no named body unless a name or an owner says whose. */
const GATHERED = /^(đoàn|đội|tổ|nhóm)$/u;
/** Heads that name a body with no more words: the committees of a party or a state. */
const ALONE = /^(ban|ủy ban|uỷ ban|hội đồng)( \S+){2,}/u;

const unit = rule({
  name: "organization.unit",
  type: "organization",
  pattern: seq(
    as("head", lex("orghead")),
    opt(as("number", unitNumber)),
    opt(as("name", nameParts)),
    opt(as("after", shape("digits"))),
    opt(as("owner", any(owner, span("document")))),
    opt(as("inner", "-", span("organization"))),
  ),
  longest: true,
  when: (m) => {
    if (m.has("after") && m.entry("head", "orghead")?.kind !== "army") return false;
    const alone = !m.has("name") && !m.has("number");
    if (alone && /^(các|những|một|mọi|từng)$/u.test(m.wordAt(m.start - 1))) return false;
    if (/^thường trực$/u.test(m.fold("head")) && /^ban bí thư/u.test(m.fold("owner"))) return false;
    if (m.has("inner") && !/^phòng/iu.test(m.text("head"))) return false;
    if (GATHERED.test(m.fold("head")) && !m.has("owner") && !m.has("number")) {
      if (m.text("name") === m.fold("name")) return false;
    }
    if (m.has("number") && !NUMBERED.has(m.entry("head", "orghead")?.kind ?? "")) return false;
    return m.has("number") || m.has("name") || m.has("owner") || ALONE.test(m.fold("head"));
  },
  read: bodyValue,
  weight: 1,
  examples: [
    "[Sở Tài chính](organization) đã trình phương án.",
    "[Ban Dân vận [Tỉnh ủy](organization)](organization) về dự.",
    "Bộ đội [Quân khu 9](organization kind=army) giúp dân.",
    "[Công ty TNHH Hoa Sen Vàng](organization kind=company) nộp thuế.",
  ],
  misses: ["Sở đã họp hôm qua.", "Đoàn đến thăm dân.", "Công ty lãi to."],
  caps: false,
});

/** Bodies that a place's name alone completes, after a head in small letters. */
const PLACED = new Set([
  "police",
  "party",
  "court",
  "army",
  "hospital",
  "union",
  "ministry-department",
  "school",
]);

const low = rule({
  name: "organization.low-head",
  type: "organization",
  pattern: seq(
    as("head", lex("orglow")),
    not(span("organization")),
    any(
      seq(
        opt(as("number", shape("digits"))),
        ahead(shape("title", "upper", "mixed")),
        as("name", nameParts),
        opt(as("owner", owner)),
      ),
      as("place", any(seq(place, span("location")), place)),
    ),
  ),
  when: (m) => {
    if (m.text("head") !== m.fold("head") || m.inside(m.start, ...COMPOUNDS)) return false;
    if (!m.has("place")) return true;
    return PLACED.has(m.entry("head", "orglow")?.kind ?? "") || /tuyển/u.test(m.text("head"));
  },
  read: bodyValue,
  weight: 0,
  examples: [
    "Em học [trường Lương Khánh Thiện](organization kind=school).",
    "Chuyển đến [công an [huyện Mai Sơn](location)](organization).",
  ],
  misses: ["Em học trường làng.", "Doanh nghiệp Nhật Bản than khó."],
  caps: false,
});

const delegation = rule({
  name: "organization.delegation",
  type: "organization",
  pattern: seq(
    as("head", "đoàn"),
    any(seq("đại biểu", ahead("Quốc hội"), span("organization")), "ĐBQH"),
    opt(any(place, as("level", lex("owner")))),
  ),
  read: (m) => ({ ...bodyValue(m), kind: "state" }),
  weight: 4,
  examples: [
    "Nay [đoàn ĐBQH tỉnh](organization level=province) giám sát.",
    "Gặp [Đoàn đại biểu [Quốc hội](organization) [tỉnh Lào Cai](location)](organization).",
  ],
  misses: ["Đoàn đại biểu thăm chùa.", "ĐBQH đã hỏi."],
  caps: false,
});

const press = rule({
  name: "organization.press",
  type: "organization",
  pattern: seq(
    any("báo", "tờ", "tạp chí", "đài", "hãng tin"),
    span("organization", { silent: true }),
  ),
  when: (m) => m.wordAt(m.start) !== "báo" || m.wordAt(m.start - 1) !== "thông",
  read: () => ({ kind: "press" }),
  weight: 3,
  examples: ["Trả lời [báo Tuổi Trẻ](organization kind=press), ông nói không."],
  misses: ["Gửi thông báo Quốc hội đã họp.", "Đọc báo mỗi sáng."],
  caps: false,
});

const group = rule({
  name: "organization.group",
  type: "organization",
  pattern: seq(
    as(
      "head",
      any("Đoàn", "Tổ", "Ban", "Hội đồng", "Tiểu ban"),
      any(seq(lex("field"), opt(lex("field"))), seq(shape("lower"), opt(shape("lower")))),
    ),
    "của",
    span("organization"),
  ),
  read: () => ({ kind: "state" }),
  weight: 0,
  examples: ["[Đoàn công tác của [Bộ Công an](organization)](organization) đã tới."],
  misses: ["Đoàn công tác của chúng tôi.", "đoàn khách của Bộ Công an"],
  caps: false,
});

const pressTag = rule({
  name: "organization.press-tag",
  type: "organization",
  pattern: seq(behind(lineStart, "("), shape("upper", "mixed"), ahead(")", "-")),
  read: () => ({ kind: "press" }),
  examples: ["([QNO](organization kind=press)) - Sáng nay trời mưa."],
  misses: ["Trời (ABC) - mưa.", "(xem hình) - rõ"],
  caps: false,
});

const abbreviation = rule({
  name: "organization.abbreviation",
  type: "organization",
  pattern: seq(shape("upper", "mixed"), many(seq(any("&", "-"), shape("upper")), 0, 3)),
  read: (m) => ({ kind: m.spans().length > 0 ? "body" : "body" }),
  weak: true,
  weight: -4,
  examples: [
    "[Tập đoàn Lúa Vàng](organization) ([LVG](organization)) báo lãi. [LVG](organization) sẽ chia cổ tức.",
  ],
  misses: ["Vùng (ĐBSH) rộng.", "GDP tăng đều."],
  caps: false,
});

export const bodyRules: readonly Rule[] = [
  named,
  lowInitial,
  committee,
  unit,
  low,
  delegation,
  press,
  group,
  pressTag,
  abbreviation,
];
