import {
  ahead,
  any,
  as,
  glued,
  lex,
  many,
  not,
  opt,
  seq,
  shape,
  span,
} from "../grammar/pattern.ts";
import { type Rule, rule } from "../grammar/rule.ts";
import { cycle } from "./calendar-patterns.ts";
import { eventValue } from "./event-parts.ts";
import { feastDay } from "./feast-days.ts";
import { compound } from "./place-parts.ts";

const commemoration = rule({
  name: "event.commemoration",
  type: "event",
  pattern: seq(
    as("kind", any("Lễ kỷ niệm", "Lễ mít tinh kỷ niệm", "Đại lễ kỷ niệm", "Lễ mừng")),
    opt(span("duration", { silent: true })),
    opt(any("ngày", "năm", "thành lập", "ngày thành lập", "ngày truyền thống")),
    span("event", "organization", "location"),
    opt(any("và", ","), span("event")),
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

const dayOf = rule({
  name: "event.day",
  type: "event",
  pattern: seq(
    "ngày",
    ahead(shape("title", "upper")),
    many(any(lex("fieldverb"), seq("và", lex("field")), compound), 1, 5),
    any("Việt Nam", "thế giới"),
    opt(span("date")),
  ),
  read: () => ({ kind: "holiday" }),
  weight: 3,
  examples: [
    "Mừng [Ngày Thầy thuốc Việt Nam](event kind=holiday), [Ngày Môi trường thế giới](event).",
  ],
  misses: ["Ngày hội Việt Nam học.", "Ngày mới ở Việt Nam."],
  caps: false,
});

const liberation = rule({
  name: "event.day-of-history",
  type: "event",
  pattern: seq(
    "ngày",
    any(
      "giải phóng",
      "thành lập",
      "chiến thắng",
      "truyền thống",
      "tái lập",
      "giải phóng hoàn toàn",
    ),
    span("location", "organization"),
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
    any(
      seq(as("kind", any("Tết Nguyên đán", "Tết", "Xuân")), cycle),
      seq(as("kind", lex("eventname")), opt(span("location"))),
      // `Đại lễ Phật đản Liên hợp quốc`
      seq(
        as("kind", lex("holiday")),
        opt(ahead(any("Liên hợp quốc", "LHQ")), span("organization")),
      ),
    ),
    opt(
      any(
        span("date", "ordinal"),
        // `Giáng sinh 25/12`
        seq(shape("digits"), glued, "/", glued, shape("digits")),
        // `nghỉ Tết 9 ngày`
        seq(as("number", shape("digits")), not(any("-", "/", "ngày", "đêm", "tuần"))),
      ),
    ),
  ),
  read(m) {
    const date = feastDay(m);
    return {
      ...eventValue(m),
      ...(/^(?:tết|xuân)/u.test(m.fold()) ? { kind: "holiday" } : {}),
      ...(date === undefined ? {} : { date }),
    };
  },
  weight: 3,
  examples: [
    "Vui đón [Tết Nguyên đán Ất Tỵ](event kind=holiday), mừng [Xuân Bính Ngọ [năm 2026](date)](event).",
    "Về quê ăn [Tết Nguyên đán](event).",
    "Đội dự [SEA Games 31](event value=31).",
    "Chùa mừng [Đại lễ Phật đản [Liên hợp quốc](organization)](event).",
  ],
  misses: ["Trò chơi vui.", "Ngày hội vui."],
  caps: false,
});

export const dayRules: readonly Rule[] = [commemoration, dayOf, liberation, known];
