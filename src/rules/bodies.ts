import type { Context, Match } from "../grammar/match.ts";
import {
  ahead,
  any,
  as,
  behind,
  lex,
  lineStart,
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
import type { Values } from "../spans/types.ts";
import { isCapital } from "../text/table.ts";
import { bodyValue, ministryValue, owner, place } from "./body-parts.ts";
import { foreignFirm, paper } from "./foreign-firms.ts";
import { agency, country, NATIONAL, party, youth } from "./national-bodies.ts";
import { startsSentence } from "./surroundings.ts";

/** In lines of capitals `TƯ` may be a syllable: `ĐẦU TƯ`, `TƯ VẤN`. */
const word = any(
  seq(behind(any(..."đầu thông riêng vô tâm thứ tháng".split(" "))), "tư"),
  // Not the newspaper: `nhà Đại đoàn kết`.
  seq("đại đoàn kết", behind(any("nhà", "hội", "khối"), "đại đoàn kết")),
  seq("tư", any(..."nhân pháp vấn tưởng duy liệu thục cách".split(" "))),
);

/** Whether a name of two words at least begins a sentence and has no capital at its end. */
function isCommon(m: Match): boolean {
  const last = m.end - 1;
  return last > m.start && !isCapital(m.tokens.shape[last]) && startsSentence(m, m.start);
}

const named = rule({
  name: "organization.known",
  type: "organization",
  pattern: any(
    seq(as("head", "Ban Bí thư"), span("organization")),
    seq(as("head", youth), span("location")),
    // Of another country: `Quốc hội Lào`, and before a name `Chính phủ Lào Sonexay …`.
    seq(
      not("Đảng Cộng sản Việt Nam"),
      as("head", any(...NATIONAL)),
      any(
        seq(ahead(any(country, seq("nước", any("CHXHCN", "Cộng hòa")))), span("location")),
        country,
      ),
    ),
    party,
    // Organs of the United Nations: `Hội đồng Bảo an Liên Hợp Quốc`.
    seq(
      as("head", any("Hội đồng Bảo an", "Đại hội đồng", agency)),
      opt("của"),
      ahead(any("Liên hợp quốc", "Liên hiệp quốc", "LHQ")),
      span("organization"),
      not(any("khóa", "lần")),
    ),
    // A court's seat is part of its name: `TAND cấp cao tại Đà Nẵng`.
    seq(as("head", lex("body")), behind("cấp cao"), "tại", span("location")),
    seq(
      as("head", any(lex("brand"), lex("body", { kind: ["company", "bank"] }))),
      seq(opt("chi nhánh"), span("location")),
    ),
    seq(
      not(any("Chính phủ điện tử", "Chính phủ số", "Đảng viên", word)),
      as("head", lex("body")),
      opt(any(seq(ahead("Việt Nam"), span("location")), "VN")),
      // `HNX-Index` is a figure.
      not("-", "Index"),
    ),
    // Funds and clubs whose name is quoted: `Quỹ “Vì người nghèo”`.
    seq(
      as("head", any("Quỹ", "Câu lạc bộ", "CLB")),
      '"',
      ahead(shape("cap")),
      many(any(shape("word", "number"), ",", "-"), 1, 12),
      '"',
      opt(owner),
    ),
  ),
  when(m) {
    const row = m.entry("head", "body");
    // `Tư` is a word, `TƯ` an abbreviation.
    if (/^\p{Lu}\p{Ll}$/u.test(m.text())) return !row?.expansion;
    // Papers are named by common words: `Người lao động được nghỉ`, `Dân trí cao`.
    return row?.kind !== "press" || !isCommon(m);
  },
  read: bodyValue,
  weight: 2,
  examples: [
    "Kỳ này [Quốc hội](organization kind=state) bàn về thuế.",
    "Luật do [Quốc hội [nước CHXHCN Việt Nam](location)](organization) ban hành.",
    "Ủng hộ [Quỹ “Vì trẻ em nghèo” [tỉnh Lào Cai](location)](organization) đi.",
    "Án do [TAND cấp cao tại [Đà Nẵng](location)](organization kind=court) xử.",
    "Theo [UNICEF](organization kind=international), trẻ cần sữa.",
    "[Đảng Dân chủ Xã hội [Đức](location)](organization kind=party) thua [Đảng Xanh](organization).",
    "[Tổ chức Lương thực và Nông nghiệp của [Liên hợp quốc](organization)](organization) ([FAO](organization)) họp.",
    "Vay của [Agribank [Gia Lai](location)](organization kind=company).",
  ],
  misses: ["HỘI NGHỊ ĐẦU TƯ", "Xây dựng Chính phủ điện tử.", "Chi bộ họp dân.", "Bộ bàn ghế mới."],
  caps: false,
});

const ministry = rule({
  name: "organization.ministry",
  type: "organization",
  pattern: seq(
    not(behind(any("toàn", "cán", "nội", "đồng", "tiến")), "bộ"),
    "bộ",
    as("name", lex("ministry")),
  ),
  read: ministryValue,
  weight: 2,
  examples: [
    'Trình [Bộ NN&PTNT](organization kind=ministry expansion="Bộ Nông nghiệp và Phát triển nông thôn").',
    "Nay [bộ Nông nghiệp và Môi trường](organization level=central) trả lời.",
  ],
  misses: ["Toàn bộ Công an xã đã họp.", "Người đi bộ công khai nói.", "Nội bộ y tế bàn bạc."],
  caps: false,
});

const lowInitial = rule({
  name: "organization.low-initial",
  type: "organization",
  pattern: seq(not(shape("cap")), as("head", lex("bodylow")), opt(span("location"))),
  when: (m) => m.text() !== m.fold(),
  read: bodyValue,
  weight: 1,
  examples: [
    "Ông làm ở [hội Nông dân](organization).",
    "Tin từ [đoàn Thanh niên](organization) cho hay.",
  ],
  misses: ["Xã hội nông dân bàn bạc.", "Quân đoàn thanh niên."],
  caps: false,
});

const committee = rule({
  name: "organization.committee",
  type: "organization",
  pattern: any(
    seq(as("head", lex("committee")), owner),
    seq(as("head", any("Khu ủy", "Liên khu ủy")), as("number", any(roman(), shape("digits")))),
  ),
  read: bodyValue,
  weight: 2,
  examples: [
    "[UBND [tỉnh Lào Cai](location)](organization kind=state) họp với [HĐND tỉnh](organization).",
    "Thuế do [Đảng ủy [UBND [huyện Mai Sơn](location)](organization)](organization) bàn.",
    "[Ủy ban MTTQ [Việt Nam](location) tỉnh](organization) trao quà.",
    "[Kho bạc Nhà nước khu vực VIII](organization) và [Chi cục Thuế khu vực 3](organization) họp.",
    "Nay [Ủy ban nhân dân (UBND) [tỉnh Lào Cai](location)](organization) họp.",
  ],
  misses: ["Các chi bộ đã họp.", "Ủy ban đã họp."],
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
    "Dân gặp [đoàn đại biểu [Quốc hội](organization) [tỉnh Lào Cai](location)](organization).",
  ],
  misses: ["Đoàn đại biểu thăm chùa.", "ĐBQH đã hỏi."],
  caps: false,
});

const press = rule({
  name: "organization.press",
  type: "organization",
  pattern: seq(
    any(seq(notBehind("thông"), "báo"), "tờ", "tạp chí", "đài", "hãng tin"),
    ahead(shape("cap")),
    span("organization", { silent: true }),
  ),
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
    as("head", any("Đoàn", "Tổ", "Ban", "Hội đồng", "Tiểu ban"), many(shape("lower"), 1, 4)),
    "của",
    span("organization"),
  ),
  read: () => ({ kind: "state" }),
  weight: 0,
  examples: ["[Tổ rà soát của [Bộ Công an](organization)](organization) đã tới."],
  misses: ["Đoàn công tác của chúng tôi.", "tổ rà soát của Bộ Công an"],
  caps: false,
});

const pressTag = rule({
  name: "organization.press-tag",
  type: "organization",
  pattern: seq(
    any(
      seq(
        behind(lineStart, "("),
        any(lex("body", { kind: ["press"] }), shape("upper", "mixed")),
        ahead(")", "-"),
      ),
      seq(lineStart, "TP", ahead("-", shape("cap"))),
    ),
  ),
  read: () => ({ kind: "press" }),
  examples: [
    "([QNO](organization kind=press)) - Sáng nay trời mưa.",
    "([Dân trí](organization kind=press)) - Hôm qua trời nắng.",
    "[TP](organization kind=press) - Trời nắng.",
  ],
  misses: ["Trời (ABC) - mưa.", "(xem hình) - rõ"],
  caps: false,
});

/** Abbreviations of common nouns, which name no body. */
const common = any(
  ..."AI IT IoT ESG QR THPT THCS DN DNNN DNNVV DNTN BĐS CNTT TTHC KCN KKT CCN GDP FDI ODA NSNN NTM KTXH TNGT".split(
    " ",
  ),
);

/** The longest name that is looked for before its short form, in tokens. */
const REACH = 24;
/** By document: what short forms stand for, as the text itself has said so far. */
const defined = new WeakMap<Context, Map<string, string>>();

/** The value of a short form that the text itself explains: `Tập đoàn Lúa Vàng (LVG) … LVG`. */
function shortBody(m: Match): Values["organization"] {
  const known = defined.get(m.context) ?? new Map<string, string>();
  defined.set(m.context, known);
  const short = m.text();
  if (m.wordAt(m.start - 1) === "(") {
    const end = m.start - 1;
    for (let i = Math.max(0, end - REACH); i < end; i++) {
      if (m.spanEnd("organization", i) !== end) continue;
      known.set(short, m.slice(i, end));
      break;
    }
  }
  const expansion = known.get(short);
  return { kind: "body", ...(expansion === undefined ? {} : { expansion }) };
}

const abbreviation = rule({
  name: "organization.abbreviation",
  type: "organization",
  pattern: seq(
    not(common),
    // Among capitals any word may look like one.
    not(behind(shape("upper")), shape("upper"), shape("upper")),
    shape("upper", "mixed"),
    many(seq(any("&", "-"), shape("word")), 0, 3),
  ),
  read: shortBody,
  weak: true,
  weight: -4,
  examples: [
    '[Tập đoàn Lúa Vàng](organization) ([LVG](organization)) báo lãi. [LVG](organization expansion="Tập đoàn Lúa Vàng") sẽ chia cổ tức.',
  ],
  misses: ["Vùng (ĐBSH) rộng.", "GDP tăng đều."],
  caps: false,
});

export const bodyRules: readonly Rule[] = [
  named,
  ministry,
  lowInitial,
  committee,
  delegation,
  press,
  paper,
  group,
  pressTag,
  foreignFirm,
  abbreviation,
];
