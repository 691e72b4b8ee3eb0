import type { Match } from "../grammar/match.ts";
import { any, as, lex, many, not, opt, seq, shape, span } from "../grammar/pattern.ts";
import { type Rule, rule } from "../grammar/rule.ts";
import type { Values } from "../spans/types.ts";
import { fieldNames, levelIn } from "./body-names.ts";

const before = many(any("nguyên", "cựu", "quyền", "tân", "phó"), 1, 3);
const after = many(
  any(
    "thường trực",
    "thường vụ",
    "dự khuyết",
    "chuyên trách",
    "không chuyên trách",
    "thứ nhất",
    "danh dự",
    "lâm thời",
    "điều hành",
  ),
  1,
  2,
);

/** A body in small letters, with its level: `chi bộ`, `ban chỉ huy quân sự phường`. */
const generic = seq(many(lex("generic"), 1, 3), many(any(lex("owner"), span("location")), 0, 2));

const body = any(
  as("body", opt("của"), span("organization")),
  as("place", not(span("person")), span("location", { weak: true })),
  as("generic", generic),
  as("level", any(lex("owner"), "nước")),
);

function officeValue(m: Match): Values["title"] {
  const before = m.fold("before");
  const after = m.fold("after");
  const role = m.fold("role");
  const row = m.entry("role", "role");
  const value: Values["title"] = {
    role,
    deputy: /(^| )phó( |$)/u.test(before) || /^(phó|pct|pbt|pgđ|pvt)( |$)/u.test(role),
    standing: /thường trực/u.test(after),
    acting: /quyền/u.test(before),
    former: /nguyên|cựu/u.test(before),
  };
  const level = levelIn(m) ?? row?.level;
  if (level !== undefined && level !== "") value.level = level;
  const held = m.span("body") ?? m.spans()[0];
  const text = held !== undefined ? m.slice(held.start, held.end) : m.text("generic");
  if (text !== "") value.body = text;
  return value;
}

/** Ministers are named by the field of their ministry: `Thứ trưởng Công thương`. */
const MINISTERIAL = /(bộ trưởng|thứ trưởng|tổng trưởng)$/u;
/** The assemblies that `đại biểu` are elected to; other `đại biểu` are guests. */
const ELECTED = /^(của )?(quốc hội|hđnd|hội đồng nhân dân)/u;
const LEADING = /^(trưởng|tổ trưởng|đội trưởng)/u;

function officeFits(m: Match): boolean {
  const role = m.fold("role");
  const needs = m.entry("role", "role")?.needs;
  if (m.has("field") && !MINISTERIAL.test(role)) return false;
  if (m.has("work") && !LEADING.test(role)) return false;
  const elected = role === "đại biểu" || role === "đbqh";
  if (m.has("second") && !elected) return false;
  if (elected && !ELECTED.test(m.fold("body")) && role !== "đbqh") return false;
  const bodied =
    m.has("body") || m.has("place") || m.has("generic") || m.has("level") || m.has("work");
  if (role === "thường trực") return /^ban bí thư/u.test(m.fold("body"));
  if (needs === "body") return bodied;
  if (needs === "cap") return m.text("role") !== role;
  if (needs === "person") return m.spanEnd("person", m.end) > 0;
  return true;
}

const office = rule({
  name: "title.office",
  type: "title",
  pattern: seq(
    opt(as("before", before)),
    as("role", lex("role")),
    opt(as("after", after)),
    opt(
      any(
        seq(as("work", many(shape("lower"), 1, 3)), "của", span("organization")),
        seq(body, opt(as("second", span("location")))),
        seq(as("field", fieldNames), opt(span("location"))),
      ),
    ),
  ),
  when: officeFits,
  longest: true,
  read: officeValue,
  weight: 1,
  examples: [
    'Bà là [Phó Bí thư Thường trực [Huyện ủy](organization)](title role="bí thư" body="Huyện ủy").',
    "Họ bầu [nguyên Chủ tịch [UBND tỉnh](organization)](title) và [chủ tịch xã](title).",
    '[Thứ trưởng Công thương](title role="thứ trưởng") trả lời báo chí.',
  ],
  misses: ["Bà chủ tiệm vui tính.", "Cây bí thưa lá."],
});

const rank = rule({
  name: "title.rank",
  type: "title",
  pattern: as("role", lex("rank")),
  read: (m) => ({
    role: m.fold("role"),
    deputy: false,
    standing: false,
    acting: false,
    former: false,
  }),
  examples: ['Gặp [Thiếu tướng](title role="thiếu tướng") và [đại úy](title).'],
  misses: ["Tướng mạo hiền lành.", "Tá điền xưa."],
});

const degree = rule({
  name: "title.degree",
  type: "title",
  pattern: seq(as("role", lex("degree")), opt(as("field", fieldNames))),
  when: (m) => m.entry("role", "degree")?.needs !== "person" || m.spanEnd("person", m.end) > 0,
  read: rank.read as (m: Match) => Values["title"],
  examples: ["[PGS.TS](title) Lê Thị Sen dạy toán.", "Anh có bằng [Thạc sĩ Kinh tế](title)."],
  misses: ["Bác sĩ khám bệnh.", "Sĩ tử đi thi."],
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

export const officeRules: readonly Rule[] = [office, rank, degree, honour];
