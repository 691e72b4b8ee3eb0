import type { Match } from "../grammar/match.ts";
import {
  ahead,
  any,
  as,
  lex,
  many,
  not,
  notBehind,
  opt,
  roman,
  seq,
  shape,
  span,
} from "../grammar/pattern.ts";
import { type Rule, rule } from "../grammar/rule.ts";
import { dayRules } from "./event-days.ts";
import { eventValue, inner, stretch } from "./event-parts.ts";
import { oneOf } from "./phrases.ts";
import { compound } from "./place-parts.ts";
import { plainStart } from "./surroundings.ts";

/** Whether the body that meets is named by its place; the congress of a party branch alone is none. */
function namesPlace(m: Match): boolean {
  for (let i = m.from("body"); i < m.to("body"); i++) if (m.spanEnd("location", i) > 0) return true;
  return false;
}

/** Meetings that a number or their body names; other events have names of their own. */
const called = any(...["đại hội", "hội nghị", "kỳ họp", "phiên", "hntw", "LHP", "LHPVN"]);
const meeting = rule({
  name: "event.meeting",
  type: "event",
  pattern: seq(
    ahead(called),
    as("kind", lex("eventhead")),
    // A year that begins a term is no number of the meeting.
    opt(as("number", any(shape("digits"), roman())), not("-", shape("number"))),
    many(
      any(
        as("ordinal", span("ordinal")),
        seq(opt("của"), as("body", span("organization"))),
        as("body", span("location")),
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
    if (!m.has("body")) return false;
    const dated = m.spans().some(({ type }) => type === "period");
    return m.wordAt(m.start) !== "đại" || dated || namesPlace(m);
  },
  read: eventValue,
  weight: 2,
  examples: [
    "[Đại hội XII của [Đảng](organization)](event value=12) thành công.",
    "[Kỳ họp [thứ 8](ordinal value=8)](event value=8) khai mạc.",
    "Mừng [Đại hội Đại biểu [Đảng bộ](organization) [nhiệm kỳ 2025-2030](period)](event).",
    "[Hội nghị Trung ương 6 [khóa XII](ordinal)](event value=6) đã họp.",
  ],
  misses: ["Hội nghị bế mạc chiều nay.", "Kỳ họp diễn ra ba ngày."],
  caps: false,
});

/** Words that say what the meeting does; its name ends before them. */
const done = oneOf(
  ..."là,đã,được,do,tại,ở,diễn ra,vào,sẽ,này,bế mạc,khai mạc,có,với,để,trong,nhằm,vừa,đang,mới".split(
    ",",
  ),
);

const numbered = rule({
  name: "event.numbered",
  type: "event",
  pattern: seq(
    as("kind", lex("eventhead")),
    many(
      any(
        inner,
        seq(not(any(done, lex("eventhead"))), any(shape("word"), "-")),
        seq(",", lex("field")),
      ),
      1,
      12,
    ),
    ahead("lần thứ"),
    as("ordinal", span("ordinal")),
    many(seq(opt(","), stretch), 0, 2),
  ),
  read: eventValue,
  weight: 1,
  examples: [
    "Dự [Hội nghị điển hình tiên tiến toàn ngành [lần thứ III](ordinal)](event value=3) ở xã.",
    "Mở [Hội thi Bí thư chi bộ giỏi [tỉnh Lào Cai](location) [lần thứ hai](ordinal), [năm 2024](date)](event kind=contest).",
  ],
  misses: [
    "Hội nghị được tổ chức lần thứ hai.",
    "Hội thi đã diễn ra lần thứ ba.",
    "Từ Đại hội chi bộ đến Đại hội.",
    "Cuộc thi, lần thứ ba.",
  ],
  caps: false,
});

/** What a name says of those who take part. */
const kindOf = any("tiêu biểu", "toàn tỉnh", "xuất sắc", "điển hình tiên tiến", "ưu tú");

/** Whose championship it is. */
const youth = any(..."U15 U16 U17 U18 U19 U20 U21 U22 U23".split(" "));
const open = "mở rộng";

/** What is signed, published or handed over is no name: `Lễ công bố quyết định`. */
const paper = any(
  lex("dockind"),
  "tổ chức",
  "tuyên bố",
  "chương trình",
  "dự án",
  "đề án",
  "kế hoạch",
  "quyết định",
);

const proper = rule({
  name: "event.proper",
  type: "event",
  pattern: seq(
    not(
      any(
        seq(called, not(any("thượng đỉnh", "cấp cao", '"'))),
        "giải phóng",
        "giải trình",
        seq("giải", lex("eventname")),
        "cúp điện",
        "cúp nước",
      ),
    ),
    as("kind", lex("eventhead")),
    not("đồng chí"),
    any(
      seq(
        not(span("person", "organization", "title")),
        not(any("-", "và", ",", paper)),
        many(
          any(
            lex("fieldverb"),
            seq(not(span("location")), compound),
            seq(not(span("location", "person")), shape("title", "upper", "mixed")),
            seq(any("-", "và"), any(lex("field"), shape("title"))),
            // A list of who is honoured: `Lễ tôn vinh Doanh nhân, doanh nghiệp Lào Cai`.
            seq(",", lex("field"), ahead(any(inner, "và"))),
            kindOf,
            youth,
          ),
          1,
          8,
        ),
        opt(open),
        opt(inner),
        opt(open),
        many(any(stretch, as("number", shape("digits"), not(any("năm", "ngày")))), 0, 2),
      ),
      seq(youth, span("location"), many(stretch, 0, 2)),
      seq(notBehind("phong", "trào"), inner, many(stretch, 0, 2)),
    ),
  ),
  when: (m) => !plainStart(m),
  read: eventValue,
  weight: 0,
  examples: [
    "Mở [Giải bóng đá U19 quốc gia](event), sau đó là [Giải cầu lông [Nhật Bản](location) mở rộng](event).",
    "Khai mạc [Lễ hội Hoa Ban [năm 2019](date)](event).",
    "Xem [Giải U19 [miền Nam](location)](event) ở sân xã.",
  ],
  misses: [
    "Lễ hội rất vui.",
    "Cuộc thi đã khép lại.",
    "Triển lãm mỹ thuật đông khách.",
    "Cúp điện 3 tiếng.",
  ],
  caps: false,
});

/** What shows and campaigns are about or how they are done, before their names. */
const manner = any(
  lex("field"),
  ..."ca nhạc,chính luận,giao lưu,nghệ thuật,thi đua,tìm hiểu,tình nguyện,thực tế,truyền hình,trực tuyến,thường niên,từ thiện,viết,văn nghệ,ảnh".split(
    ",",
  ),
);

const quoted = rule({
  name: "event.quoted",
  type: "event",
  pattern: seq(
    as("kind", lex("eventhead", "eventlow")),
    many(manner, 0, 3),
    '"',
    any(shape("title", "upper", "mixed"), seq(shape("number"), ahead(shape("word")))),
    many(
      any(shape("word"), ",", "-", ":", "/", "!", "?", "&", shape("number"), span("location")),
      1,
      30,
    ),
    '"',
    many(any(span("ordinal"), span("period"), seq(ahead("năm"), span("date"))), 0, 2),
  ),
  read: eventValue,
  weight: 30,
  examples: [
    "Phát động [Cuộc vận động “Ngày vì bạn nghèo”](event kind=campaign) ở trường.",
    "Dự [Hội thảo khoa học “Làng nghề: được và mất”](event) ở tỉnh.",
    "Mở [chương trình nghệ thuật “Áo ấm vùng cao”](event kind=programme).",
    'Hưởng ứng [phong trào thi đua "5 không, 3 sạch"](event kind=campaign), chị em góp công.',
    'Xã mở [ngày hội "Bánh chưng xanh" [năm 2023](date)](event kind=day).',
  ],
  misses: [
    'Chương trình "hay".',
    "Cuộc thi với chủ đề “Em yêu biển”.",
    'Trong chương trình, ông nói: "Tốt lắm".',
  ],
  caps: false,
});

export const eventRules: readonly Rule[] = [meeting, numbered, ...dayRules, proper, quoted];
