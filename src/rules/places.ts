import type { Match } from "../grammar/match.ts";
import {
  ahead,
  any,
  as,
  behind,
  glued,
  lex,
  lineEnd,
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
import { KIND, NUMBER } from "../text/table.ts";

/** Units of administration: written with a small or a capital initial, and named by numbers too. */
const ADMIN = new Set([
  "province",
  "city",
  "district",
  "town",
  "ward",
  "commune",
  "township",
  "village",
  "hamlet",
  "neighbourhood",
  "prefecture",
  "state",
]);
const ROADS = new Set(["street", "lane", "road"]);
/** A head that ends one of these words is no head: `điểm cầu`, `nhiệm vụ`. */
export const COMPOUNDS = ["noun", "field", "fieldverb", "collective"] as const;
const LISTED = new Set(["province", "city", "district", "town"]);
const NUMBERED = new Set([
  "district",
  "ward",
  "commune",
  "village",
  "hamlet",
  "neighbourhood",
  "street",
  "lane",
  "road",
]);

const namePart = seq(not(span("title", "document", "event")), shape("title", "mixed"));
const name = any(
  seq(lex("place"), opt(many(namePart, 1, 2)), opt(shape("digits"))),
  seq(namePart, many(namePart, 0, 3), opt(shape("digits"))),
);

function codesOf(m: Match, capture: string): string[] {
  const code = m.entry(capture, "place")?.code;
  return code === undefined ? [] : [code];
}

function unitValue(m: Match): Values["location"] {
  const kind = m.entry("head", "placehead")?.kind;
  return {
    ...(kind === undefined ? {} : { kind }),
    name: m.text("name"),
    codes: codesOf(m, "name"),
  };
}

/** A head with a small initial, or one that may stand with a capital one. */
function headFits(m: Match): boolean {
  const head = m.text("head");
  const kind = m.entry("head", "placehead")?.kind ?? "";
  // A province or a district is known by name; behind its bare word stands an office's holder.
  if (LISTED.has(kind) && m.entry("name", "place") === undefined) {
    if (m.spanEnd("person", m.from("name")) > 0) return false;
  }
  if (/^\p{L} ?\.$/u.test(head) && m.to("name") - m.from("name") < 2) return false;
  const first = m.text("name").charAt(0);
  if (first === first.toLowerCase()) return false;
  if (kind === "country" && m.entry("name", "place") === undefined) return false;
  if (m.inside(m.start, ...COMPOUNDS) && !ADMIN.has(kind)) return false;
  if (ADMIN.has(kind) || head.includes(" ") || head === head.toLowerCase()) return true;
  return m.entry("head", "family") === undefined || m.entry("name", "place") !== undefined;
}

const unit = rule({
  name: "location.unit",
  type: "location",
  pattern: seq(as("head", lex("placehead")), as("name", name)),
  when: headFits,
  read: unitValue,
  weight: 2,
  examples: [
    'Đoàn đến [xã Mường Lạn](location kind=commune name="Mường Lạn").',
    "Từ [thành phố Đà Lạt](location) ra [sông Đa Nhim](location kind=river).",
    "Nhà ở [phường Nguyễn Thái Bình](location).",
  ],
  misses: ["Xã đã họp dân.", "Sông dài và rộng."],
  caps: false,
});

const loud = rule({
  name: "location.capitals",
  type: "location",
  pattern: seq(
    ahead(shape("upper")),
    as("head", lex("placehead")),
    as("name", any(lex("place"), many(shape("upper"), 1, 3))),
    any(lineEnd, ahead(shape("mark"))),
  ),
  when: (m) =>
    ADMIN.has(m.entry("head", "placehead")?.kind ?? "") && m.text() === m.text().toUpperCase(),
  read: unitValue,
  examples: [
    "ĐẠI HỘI CHI BỘ [PHƯỜNG AN KHÊ](location kind=ward)",
    "TIN TỪ [HUYỆN MAI SƠN](location): TRỜI MƯA",
  ],
  misses: ["Phường An họp.", "HUYỆN ĐÃ HỌP VÀ QUYẾT"],
  caps: false,
});

const numbered = rule({
  name: "location.numbered",
  type: "location",
  pattern: seq(
    as("head", lex("placehead")),
    as("name", any(seq(shape("digits"), opt(glued, shape("upper", "initial"))), roman())),
    not("-", shape("number")),
    not(".", glued, shape("number")),
  ),
  when: (m) => {
    const kind = m.entry("head", "placehead")?.kind ?? "";
    // In `2 xã 3 thị trấn` the numbers count; a road keeps its number: `số 2 ngõ 15`.
    if ((m.tokens.shape[m.start - 1] & KIND) === NUMBER && !ROADS.has(kind)) return false;
    return NUMBERED.has(kind) && !m.inside(m.start, ...COMPOUNDS);
  },
  read: unitValue,
  weight: 2,
  examples: [
    "Xe chạy trên [quốc lộ 27C](location kind=road name=27C).",
    "Ông sống ở [quận 8](location name=8), gần [ngõ 12](location).",
  ],
  misses: ["Huyện có 2 xã 3 thị trấn.", "Sông dài 8 km."],
});

const known = rule({
  name: "location.known",
  type: "location",
  pattern: seq(
    not(lex("placetrap")),
    as("name", lex("place")),
    // A capital goes on the name, unless something else begins there: `Bắc Hà` in `phía Bắc Hà Nội`.
    any(not(shape("title")), ahead(span("person", "title", "organization", "location", "event"))),
  ),
  read: (m) => {
    const row = m.entry("name", "place");
    return {
      ...(row?.kind === undefined ? {} : { kind: row.kind }),
      name: m.text("name"),
      codes: row?.code === undefined ? [] : [row.code],
    };
  },
  weight: 2,
  examples: ["Hàng đi từ [Lào Cai](location) sang [Trung Quốc](location kind=country code=CN)."],
  misses: ["Anh đi chợ.", "Nước mắm ngon."],
  caps: false,
});

const region = rule({
  name: "location.region",
  type: "location",
  pattern: seq(any("đồng bằng", "lưu vực", "vùng hạ lưu", "vùng"), span("location")),
  when: (m) => m.spans()[0]?.rule !== "location.bare",
  read: (m) => ({ kind: "region", name: m.text(), codes: [] }),
  weight: 1,
  examples: ["Lũ về [đồng bằng [sông Hồng](location)](location kind=region)."],
  misses: ["Đồng bằng thì rộng.", "Vùng này nhiều gió."],
  caps: false,
});

/** Places that take the name of a place into their own. */
const FACILITIES = new Set([
  "station",
  "port",
  "cemetery",
  "training-ground",
  "plain",
  "theatre",
  "industrial-park",
  "economic-zone",
  "stadium",
  "hall",
  "market",
  "airport",
  "border-gate",
  "power-plant",
  "museum",
  "urban-area",
]);

const facility = rule({
  name: "location.facility",
  type: "location",
  pattern: seq(
    as("head", lex("placehead")),
    as("name", many(shape("title", "mixed", "upper"), 0, 4), span("location")),
  ),
  when: (m) => FACILITIES.has(m.entry("head", "placehead")?.kind ?? ""),
  read: unitValue,
  weight: 3,
  examples: [
    "Tàu vào [ga [Đà Nẵng](location)](location kind=station).",
    "Họ viếng [nghĩa trang [Quảng Trị](location)](location).",
  ],
  misses: ["Ga đông khách.", "Nhà máy ở Đà Nẵng."],
  caps: false,
});

const hall = rule({
  name: "location.hall",
  type: "location",
  pattern: seq(
    as(
      "head",
      any(
        "hội trường",
        "nhà khách",
        "nhà bia",
        "khu tưởng niệm",
        "khu lưu niệm",
        "đền thờ",
        "tượng đài",
        "bảo tàng",
      ),
    ),
    as(
      "name",
      any(span("organization"), seq(opt(lex("honorific")), span("person", { silent: true }))),
    ),
  ),
  read: unitValue,
  weight: 3,
  examples: [
    "Lễ mít tinh ở [hội trường [Thành ủy](organization)](location).",
    "Học sinh dâng hoa ở [nhà bia đồng chí Lê Văn Sáu](location).",
  ],
  misses: ["Hội trường chật kín.", "Nhà khách đã sửa."],
  caps: false,
});

const address = rule({
  name: "location.address",
  type: "location",
  pattern: seq(
    behind("số", shape("number")),
    as("name", not(lex("placehead")), span("person", { silent: true })),
  ),
  read: (m) => ({ kind: "street", name: m.text("name"), codes: [] }),
  weight: 6,
  examples: ["Trụ sở ở số 12 [Lê Văn Sáu](location kind=street)."],
  misses: ["Lê Văn Sáu nhận số 12."],
  caps: false,
});

const bare = rule({
  name: "location.bare",
  type: "location",
  pattern: as(
    "name",
    notBehind(shape("cap")),
    not(span("title", "organization", "document")),
    shape("title"),
    shape("title", "mixed"),
    opt(shape("title", "mixed")),
    opt(shape("digits")),
    not(shape("cap")),
  ),
  read: (m) => ({ name: m.text("name"), codes: [] }),
  when: (m) => m.spanEnd("person", m.start) < m.start + 3,
  weak: true,
  weight: 1,
  examples: [
    "Nước ngập [xã Bản Lầu](location), [Nậm Chảy](location) và [Lùng Vai](location).",
    "Dân [thôn Pắc Ta](location) mừng. [Pắc Ta](location) nay có điện.",
  ],
  misses: ["Quán Mây Lạ mở cửa.", "Bài Tình Quê được hát."],
  caps: false,
});

export const placeRules: readonly Rule[] = [
  unit,
  loud,
  numbered,
  known,
  region,
  facility,
  hall,
  address,
  bare,
];
