import type { Match } from "../grammar/match.ts";
import {
  ahead,
  any,
  as,
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
import type { Values } from "../spans/types.ts";
import { romanValue } from "../values/roman.ts";
import { feastDay } from "./feast-days.ts";
import { compound } from "./place-parts.ts";

const inner = span("organization", "location");
const stretch = any(span("ordinal"), span("period"), span("date"));

function eventValue(m: Match): Values["event"] {
  const row =
    m.entry("kind", "eventhead") ?? m.entry("kind", "eventname") ?? m.entry("kind", "holiday");
  const value: Values["event"] = { kind: row?.kind ?? "event" };
  const number = m.text("number");
  if (/^\d+$/u.test(number)) value.number = Number(number);
  else if (number !== "") value.number = romanValue(number);
  const ordinal = m.spans().find((child) => child.type === "ordinal");
  const rank = (ordinal?.value as { rank?: number } | undefined)?.rank;
  if (value.number === undefined && rank !== undefined) value.number = rank;
  return value;
}

/** Whether the body that meets is named by its place; the congress of a party branch alone is none. */
function namesPlace(m: Match): boolean {
  for (let i = m.from("body"); i < m.to("body"); i++) if (m.spanEnd("location", i) > 0) return true;
  return false;
}

/** Meetings that a number or their body names; other events have names of their own. */
const called = any("đại hội", "hội nghị", "kỳ họp", "phiên", "hntw");

const meeting = rule({
  name: "event.meeting",
  type: "event",
  pattern: seq(
    ahead(called),
    as("kind", lex("eventhead")),
    opt(as("number", any(shape("digits"), roman()))),
    many(
      any(
        as("ordinal", span("ordinal")),
        seq(opt("của"), as("body", span("organization"))),
        seq(",", stretch),
        seq(",", as("body", span("organization"), span("ordinal"))),
        as("stretch", stretch),
      ),
      0,
      5,
    ),
  ),
  when: (m) => {
    if (m.has("number") || m.has("ordinal")) return true;
    return m.has("body") && (m.wordAt(m.start) !== "đại" || namesPlace(m));
  },
  read: eventValue,
  weight: 2,
  examples: [
    "[Đại hội XII của [Đảng](organization)](event value=12) thành công.",
    "[Kỳ họp [thứ 8](ordinal value=8)](event value=8) khai mạc.",
    "[Hội nghị Trung ương 6 [khóa XII](ordinal)](event value=6) đã họp.",
  ],
  misses: ["Hội nghị bế mạc chiều nay.", "Kỳ họp diễn ra ba ngày."],
  caps: false,
});

const commemoration = rule({
  name: "event.commemoration",
  type: "event",
  pattern: seq(
    as("kind", any("Lễ kỷ niệm", "Lễ mít tinh kỷ niệm", "Đại lễ kỷ niệm", "Lễ mừng")),
    opt(span("duration", { silent: true })),
    opt(any("ngày", "năm", "thành lập", "ngày thành lập", "ngày truyền thống")),
    any(span("event"), span("organization"), span("location")),
  ),
  read: () => ({ kind: "ceremony" }),
  weight: 6,
  examples: [
    "Dự [Lễ kỷ niệm 30 năm [Ngày giải phóng [tỉnh Lào Cai](location)](event)](event).",
    "Mở [Lễ kỷ niệm [Quốc khánh](event)](event).",
  ],
  misses: ["Lễ kỷ niệm rất vui.", "Dịp kỷ niệm 30 năm."],
  caps: false,
});

const liberation = rule({
  name: "event.day-of-history",
  type: "event",
  pattern: seq(
    any("Ngày", "ngày"),
    any(
      "giải phóng",
      "thành lập",
      "chiến thắng",
      "truyền thống",
      "tái lập",
      "giải phóng hoàn toàn",
    ),
    any(span("location"), span("organization")),
    opt(",", "thống nhất", "đất nước"),
    opt("và", "thống nhất", "đất nước"),
  ),
  when: (m) => m.text().startsWith("Ngày") || m.text().includes("Giải phóng"),
  read: () => ({ kind: "holiday" }),
  weight: 4,
  examples: [
    "Mừng [Ngày giải phóng [Đà Lạt](location)](event kind=holiday).",
    "Chào [Ngày Giải phóng [miền Nam](location), thống nhất đất nước](event).",
  ],
  misses: ["Ngày giải phóng đã đến.", "ngày thành lập xã"],
  caps: false,
});

const known = rule({
  name: "event.known",
  type: "event",
  pattern: seq(
    as("kind", lex("eventname", "holiday")),
    opt(any(span("date"), span("ordinal"), seq(as("number", shape("digits")), not(any("/", "-"))))),
  ),
  read(m) {
    const date = feastDay(m);
    return date === undefined ? eventValue(m) : { ...eventValue(m), date };
  },
  weight: 3,
  examples: ["Về quê ăn [Tết Nguyên đán](event).", "Đội dự [SEA Games 31](event value=31)."],
  misses: ["Trò chơi vui.", "Ngày hội vui."],
  caps: false,
});

const proper = rule({
  name: "event.proper",
  type: "event",
  pattern: seq(
    not(called),
    as("kind", lex("eventhead")),
    any(
      seq(
        '"',
        shape("title", "upper"),
        many(any(shape("word"), ",", "-", shape("number")), 1, 24),
        '"',
      ),
      seq(
        not(span("person", "organization", "title")),
        many(
          any(
            lex("field", "fieldverb"),
            compound,
            seq(not(span("location", "person")), shape("title", "upper", "mixed")),
            seq(any("-", "và"), lex("field", "fieldverb")),
          ),
          1,
          8,
        ),
        opt(inner),
        many(any(stretch, as("number", shape("digits"))), 0, 2),
      ),
      seq(inner, many(stretch, 0, 2)),
    ),
  ),
  read: eventValue,
  weight: 0,
  examples: [
    "Phát động [Cuộc vận động “Ngày vì bạn nghèo”](event) ở trường.",
    "Khai mạc [Lễ hội Hoa Ban [năm 2019](date)](event).",
  ],
  misses: ["Lễ hội rất vui.", "Cuộc thi đã khép lại."],
  caps: false,
});

export const eventRules: readonly Rule[] = [meeting, commemoration, liberation, known, proper];
