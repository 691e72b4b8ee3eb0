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
  seq,
  shape,
  span,
} from "../grammar/pattern.ts";
import { type Rule, rule } from "../grammar/rule.ts";
import { unitValue } from "./place-parts.ts";

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
    notBehind("tiếng"),
    // The last syllable of a name: `Minh Anh`.
    not(behind(shape("title")), notBehind(any("nước", "người", "lính")), "Anh"),
    as("name", lex("place")),
    not(any("hóa", "vải")),
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
  misses: ["Em học tiếng Anh.", "Bản nhạc Pháp hóa đã lâu.", "Anh đi chợ.", "Nước mắm ngon."],
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
    // Three syllables that are a person's name are one.
    not(span("person"), behind(shape("cap"), shape("cap"), shape("cap"))),
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

export const placeNameRules: readonly Rule[] = [known, region, facility, hall, address, bare];
