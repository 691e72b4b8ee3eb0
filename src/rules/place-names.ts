import {
  ahead,
  any,
  as,
  behind,
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
  surface,
} from "../grammar/pattern.ts";
import { type Rule, rule } from "../grammar/rule.ts";
import { scale } from "./figure-words.ts";
import { address, hall } from "./halls.ts";
import { alien } from "./person-parts.ts";
import { listedPlace, within } from "./place-lists.ts";
import {
  bareValue,
  compound,
  givenName,
  letter,
  modifiers,
  pronoun,
  unitValue,
} from "./place-parts.ts";
import { roadNumber } from "./roads.ts";

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

/** Those that are named after hardly anything else: `ga Diêu Trì`. */
const PLACED = [
  "station",
  "port",
  "cemetery",
  "training-ground",
  "airport",
  "border-gate",
  "industrial-park",
  "economic-zone",
  "plain",
];

/** Names that persons, firms and things bear as well need something around them. */
const doubtful = lex("place", { needs: "evidence" });
const certain = lex("place", { needs: "" });

/** The word of a facility that takes a place's name: `thủy điện Hòa Bình`. */
const housing = lex("placehead", { kind: [...PLACED, "power-plant"] });

/** Words that a place follows. */
const before = any(
  ..."ở tại từ về đến tới ra vào lên xuống sang quê giáp gần thuộc khỏi rời cách dân người vùng".split(
    " ",
  ),
  "địa bàn",
  "nhân dân",
  "đồng bào",
  "nông dân",
);
const joint = any(",", "và", "-", ";", "(");
const supported = any(
  seq(
    any(behind(any(before, housing)), behind(certain, joint), behind(before, doubtful, joint)),
    doubtful,
  ),
  seq(doubtful, ahead(joint, span("location"))),
);

/** `phía Đông Bắc` is no region, and a wind blows `hướng Tây Tây Bắc`; `phía Nhật Bản` is a country. */
const side = any("phía", "hướng");
const compass = any("Đông", "Tây", "Nam", "Bắc");

/** `ông Cao Bằng` bears a name that begins with a family. */
const bearer = seq(behind(any("ông", "bà", "cụ")), lex("family"), shape("title"));

/** What keeps a known name from being a place here. */
const free = seq(
  // `chuyến bay VN 1523`
  not(any(lex("placetrap"), pronoun, givenName, bearer, seq("VN", shape("number")))),
  notBehind(any("tiếng", "gió", "gió mùa", "Việt")),
  any(notBehind(side, opt(compass)), not(compass)),
);
/** A capital goes on the name, unless something else begins there: `Bắc Hà` in `phía Bắc Hà Nội`. */
const ended = seq(
  not(any("hóa", "vải")),
  any(not(shape("title")), ahead(span("person", "title", "organization", "location", "event"))),
);

const known = rule({
  name: "location.known",
  type: "location",
  pattern: any(
    // A state's office says that `Anh` is no person: `Thủ tướng Anh cho biết`.
    seq(
      behind(any("thủ tướng", "ngoại trưởng", "đại sứ")),
      as("name", lex("place", { kind: "country" })),
      not(shape("title")),
    ),
    // A foreign name may follow: `Tổng thống Pháp Emmanuel Macron`.
    seq(
      behind(any(lex("role"), seq(any("bộ trưởng", "thứ trưởng", "tư lệnh"), lex("field")))),
      as("name", certain),
      ahead(shape("title"), shape("title", "mixed")),
    ),
    // The same behind where an office is held: `Đại sứ Pháp tại Việt Nam Olivier Durand`.
    seq(
      behind("tại"),
      as("name", lex("place", { kind: "country" })),
      ahead(any(alien, lex("forename")), shape("title", "mixed")),
    ),
    seq(free, as("name", any(supported, certain)), ended),
  ),
  read: bareValue,
  weight: 3,
  longest: true,
  examples: [
    "Hàng đi từ [Lào Cai](location) sang [Trung Quốc](location kind=country code=CN).",
    "Họ về [Thanh Hà](location kind=district) và [Bình Minh](location).",
    "Mưa ở [Sơn La](location code=14), [Hòa Bình](location code=17).",
    "Hồ của [thủy điện [Hòa Bình](location code=17)](location) đầy nước.",
    "Tổng thống [Pháp](location code=FR) Etienne Moreau đến nơi.",
    'Gạo của [VN](location name="Việt Nam" code=VN) bán ở [TPHCM](location name="Hồ Chí Minh").',
  ],
  misses: [
    "Em học tiếng Anh.",
    "VN-Index tăng.",
    "Chuyến bay VN 1523 hạ cánh.",
    "Khoa nội của viện Việt Pháp rất đông.",
    "Bản nhạc Pháp hóa đã lâu.",
    "Anh đi chợ.",
    "Nước mắm ngon.",
    "Gió mùa Đông Bắc tràn về.",
    "Thanh Hà hát rất hay.",
    "Bà Nga bán chè.",
    "Bài hát Hòa Bình vang lên.",
    "Ảnh: Ngọc Linh",
  ],
  caps: false,
});

const possible = rule({
  name: "location.possible",
  type: "location",
  pattern: seq(free, as("name", doubtful), ended),
  read: bareValue,
  weak: true,
  weight: 2,
  examples: [
    "[Huyện Thanh Hà](location) mở hội. [Thanh Hà](location kind=district code=294) nay đã khác.",
  ],
  misses: ["Xuân Trường ghi hai bàn.", "Công ty Sơn Hà có lãi."],
  caps: false,
});

/** A district and a number: how the communes made of it were named in 2025. */
const part = rule({
  name: "location.part",
  type: "location",
  pattern: seq(
    as(
      "name",
      as("base", lex("place", { kind: ["district", "town", "city"] })),
      // No year: `Giải marathon Đà Nẵng 2025`.
      surface(/\d\d?(?!\d)/uy),
    ),
    any(lineEnd, ahead(any(",", ";", ".", "và", "giáp", ")"))),
  ),
  // Behind a province it is a count: `Hà Nội 2, Hải Phòng 1`.
  when: (m) => !/(?:^| )\+?\d\d(?: |$)/u.test(m.entry("base", "place")?.code ?? ""),
  read: (m) => ({ name: m.text("name"), codes: [] }),
  weight: 1,
  examples: ['Huyện chia làm [Cam Lộ 1](location name="Cam Lộ 1"), [Cam Lộ 2](location).'],
  misses: ["Đoàn đến Cam Lộ 3 ngày.", "Đội Quảng Ninh 2, đội khách 1.", "Cả nước: Hà Nội 2."],
  caps: false,
});

const region = rule({
  name: "location.region",
  type: "location",
  pattern: seq(any("lưu vực", "hạ lưu", "vùng hạ lưu", "vùng", "tiểu vùng"), span("location")),
  read: (m) => ({ kind: "region", name: m.text(), codes: [] }),
  weight: 1,
  examples: ["Lũ về [lưu vực [sông Đa Nhim](location)](location kind=region)."],
  misses: ["Lưu vực thì rộng.", "Vùng này nhiều gió."],
  caps: false,
});

const facility = rule({
  name: "location.facility",
  type: "location",
  pattern: any(
    seq(
      not("trạm", any("CSGT", "Biên phòng", "Y tế", "BTS")),
      as("head", lex("placehead", { kind: FACILITIES })),
      modifiers,
      as(
        "name",
        // `Bảo tàng Mỹ thuật Việt Nam`
        opt(behind(any("bảo tàng", "nhà hát")), compound),
        many(shape("title", "mixed", "upper"), 0, 4),
        span("location"),
        // `Nhà máy nhiệt điện Vũng Áng II`
        opt(roman()),
      ),
    ),
    seq(
      as("head", lex("placehead", { kind: PLACED })),
      modifiers,
      as("name", span("location", { weak: true })),
    ),
  ),
  read: unitValue,
  weight: 5,
  examples: [
    "Tranh treo ở [Bảo tàng Mỹ thuật [Đà Nẵng](location)](location kind=museum).",
    "Tàu vào [ga [Đà Nẵng](location)](location kind=station).",
    "Họ viếng [nghĩa trang [Quảng Trị](location)](location).",
    "Khách chờ ở [bến xe [Lạc Tánh](location)](location).",
    "Tàu đỗ tại [Ga [Phố Vị](location)](location kind=station).",
    "Họ viếng [nghĩa trang [Mai Dịch](location)](location).",
  ],
  misses: ["Ga đông khách.", "Nhà máy ở Đà Nẵng."],
  caps: false,
});

const bare = rule({
  name: "location.bare",
  type: "location",
  pattern: as(
    "name",
    any(notBehind(shape("cap")), behind(housing)),
    notBehind("già làng"),
    // Three syllables that are a person's name are one.
    not(span("person"), behind(shape("cap"), shape("cap"), shape("cap"))),
    not(any(lex("place", { kind: "country" }), lex("placetrap"), compound)),
    shape("title"),
    many(any(seq(not(compound), shape("title", "mixed")), letter), 1, 2),
    opt(
      shape("digits"),
      not(any(lex("unit", "currency", "noun", "classifier", "honorific"), scale)),
    ),
    not(shape("cap")),
    // Who is born, and lives somewhere, is no place: `trú xã Na Ngoi, Và Bá Dê (SN 1985)`.
    not("(", any("SN", "sinh")),
  ),
  read: (m) => ({ name: m.text("name"), codes: [] }),
  weak: true,
  weight: 1,
  examples: [
    "Nước ngập [xã Bản Lầu](location), [Nậm Chảy](location) và [Lùng Vai](location).",
    "Dân [thôn Pắc Ta](location) mừng. [Pắc Ta](location) nay có điện.",
  ],
  misses: ["Quán Mây Lạ mở cửa.", "Bài Tình Quê được hát.", "Huyện Ba Tơ, Cụm Thi đua số 2."],
  caps: false,
});

export const placeNameRules: readonly Rule[] = [
  listedPlace,
  within,
  known,
  possible,
  part,
  region,
  facility,
  hall,
  address,
  roadNumber,
  bare,
];
