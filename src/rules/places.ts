import type { Match } from "../grammar/match.ts";
import {
  ahead,
  any,
  as,
  behind,
  glued,
  lex,
  lineEnd,
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

/** Units of administration that lists name in full. */
const LISTED = ["province", "city", "district", "town"];
/** The smaller ones, named by numbers too. */
const SMALL = [
  "ward",
  "commune",
  "township",
  "village",
  "hamlet",
  "neighbourhood",
  "prefecture",
  "state",
];
const ROADS = ["street", "lane", "road"];
const NUMBERED = ["district", "ward", "commune", "village", "hamlet", "neighbourhood"];
/** Natural features and things built: all other kinds but countries and regions of a union. */
const FEATURES = [
  ..."street lane road river stream canal lake sea bay cape island archipelago mountain pass cave".split(
    " ",
  ),
  ..."plain forest region dam dyke bridge tunnel junction square park station port airport".split(
    " ",
  ),
  ..."border-gate market hotel tower hall theatre stadium museum monument heritage temple".split(
    " ",
  ),
  ..."pagoda church cemetery mine power-plant industrial-park economic-zone urban-area".split(" "),
  "training-ground",
];
/** A head that ends one of these words is no head: `điểm cầu`, `nhiệm vụ`. */
export const COMPOUNDS = ["noun", "field", "fieldverb", "collective"] as const;

const namePart = seq(not(span("title", "document", "event")), shape("title", "mixed"));
const further = seq(not(span("person", "title", "document", "event")), shape("title", "mixed"));
const listed = seq(
  ahead(shape("cap")),
  lex("place"),
  opt(many(further, 1, 2)),
  opt(shape("digits")),
);
const own = seq(namePart, many(namePart, 0, 3), opt(shape("digits")));
const name = any(listed, own);

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

/** Heads that families bear as well, when they have a capital: `Hồ`, `Đồng`. */
const surname = lex("family");

/** `P.` and a single word are an initial and a name. */
const initial = seq(shape("initial"), ".", shape("word"), not(shape("cap")));

const unit = rule({
  name: "location.unit",
  type: "location",
  pattern: any(
    // Provinces and districts are known by name; behind the bare word stands an office's holder.
    seq(
      not(initial),
      as("head", lex("placehead", { kind: LISTED })),
      as("name", any(listed, seq(not(span("person", { weak: true })), own))),
    ),
    seq(not(initial), as("head", lex("placehead", { kind: SMALL })), as("name", name)),
    seq(
      as("head", lex("placehead", { kind: "country" })),
      as("name", ahead(shape("cap")), lex("place")),
    ),
  ),
  read: unitValue,
  weight: 2,
  examples: [
    'Đoàn đến [xã Mường Lạn](location kind=commune name="Mường Lạn").',
    "Từ [thành phố Đà Lạt](location) ra [huyện Lạc Dương](location kind=district).",
    "Nhà ở [phường Nguyễn Thái Bình](location).",
  ],
  misses: ["Xã đã họp dân.", "Họp ở tỉnh Nguyễn Văn Ba chủ trì."],
  caps: false,
});

const feature = rule({
  name: "location.feature",
  type: "location",
  pattern: seq(
    // A capitalised head that is a family too needs a known name: `Hồ Hoàn Kiếm`, but `Hồ Văn Ba`.
    as("head", lex("placehead", { kind: FEATURES })),
    as("name", any(listed, seq(notBehind(surname), own))),
  ),
  when: (m) => !m.inside(m.start, ...COMPOUNDS),
  read: unitValue,
  weight: 2,
  examples: [
    "Thuyền ra [sông Đa Nhim](location kind=river).",
    "Khách ghé [chùa Linh Sơn](location kind=pagoda) và [đèo Mang Yang](location).",
  ],
  misses: ["Sông dài và rộng.", "Hồ Văn Ba đã về."],
  caps: false,
});

const loud = rule({
  name: "location.capitals",
  type: "location",
  pattern: seq(
    not(lex("field", "noun")),
    as("head", lex("placehead", { kind: [...LISTED, ...SMALL] })),
    behind(shape("upper")),
    as("name", many(shape("upper"), 1, 3)),
    any(lineEnd, ahead(shape("mark"))),
  ),
  read: unitValue,
  examples: [
    "DÂN VUI Ở [PHƯỜNG NẬM LỪ](location kind=ward)",
    "TIN TỪ [XÃ BẢN VƯỢC](location): TRỜI MƯA",
  ],
  misses: ["Phường An họp.", "HUYỆN ĐÃ HỌP VÀ QUYẾT"],
  caps: false,
});

const number = as(
  "name",
  any(seq(shape("digits"), opt(glued, shape("upper", "initial"))), roman()),
);

const numbered = rule({
  name: "location.numbered",
  type: "location",
  pattern: seq(
    any(
      // In `2 xã 3 thị trấn` the numbers count; a road keeps its number: `số 2 ngõ 15`.
      seq(notBehind(shape("number")), as("head", lex("placehead", { kind: NUMBERED })), number),
      seq(as("head", lex("placehead", { kind: ROADS })), number),
    ),
    not("-", shape("number")),
    not(".", glued, shape("number")),
  ),
  when: (m) => !m.inside(m.start, ...COMPOUNDS),
  read: unitValue,
  weight: 2,
  examples: [
    "Xe chạy trên [quốc lộ 27C](location kind=road name=27C).",
    "Ông sống ở [quận 8](location name=8), gần [ngõ 12](location).",
  ],
  misses: ["Huyện có 2 xã 3 thị trấn.", "Sông dài 8 km."],
});

/** At the head of a sentence `Anh` before a verb or a name is a person spoken of. */
const pronoun = seq(
  ahead("Anh"),
  any(lineStart, behind(any(".", "!", "?", '"', ":", "-", "…"))),
  "Anh",
  shape("lower", "title"),
);

const known = rule({
  name: "location.known",
  type: "location",
  pattern: seq(
    not(lex("placetrap")),
    not(pronoun),
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
  pattern: seq(any("lưu vực", "hạ lưu", "vùng hạ lưu", "vùng"), span("location")),
  read: (m) => ({ kind: "region", name: m.text(), codes: [] }),
  weight: 1,
  examples: ["Lũ về [lưu vực [sông Đa Nhim](location)](location kind=region)."],
  misses: ["Lưu vực thì rộng.", "Vùng này nhiều gió."],
  caps: false,
});

/** Places that take the name of a place into their own. */
const FACILITIES = [
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
];

const facility = rule({
  name: "location.facility",
  type: "location",
  pattern: seq(
    as("head", lex("placehead", { kind: FACILITIES })),
    as("name", many(shape("title", "mixed", "upper"), 0, 4), span("location")),
  ),
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
    // Three syllables that can be a person are one.
    not(span("person", { weak: true }), behind(shape("cap"), shape("cap"), shape("cap"))),
    shape("title"),
    shape("title", "mixed"),
    opt(shape("title", "mixed")),
    opt(shape("digits")),
    not(shape("cap")),
  ),
  read: (m) => ({ name: m.text("name"), codes: [] }),
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
  feature,
  loud,
  numbered,
  known,
  region,
  facility,
  hall,
  address,
  bare,
];
