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
} from "../grammar/pattern.ts";
import { type Rule, rule } from "../grammar/rule.ts";
import { functionWords } from "./function-words.ts";
import { numbered } from "./numbered-places.ts";
import {
  COMPOUNDS,
  compound,
  FEATURES,
  isForeign,
  isKnown,
  isWord,
  LISTED,
  letter,
  modifiers,
  notHead,
  notUnit,
  SMALL,
  unitValue,
} from "./place-parts.ts";

/** Kinds of place that a unit can be. */
const UNITS = ["province", "city", "district", "town", "archipelago", "island"];
const begin = seq(not(span("title", "document", "event")), not(compound), shape("title", "mixed"));
/** `Davao | de Oro`, `Rio | de Janeiro` */
const linked = seq(any("de", "del", "do", "da", "of"), shape("title"));
/** A name never runs into that of a person behind it: `phường Tương Mai | Lê Văn Ba`. */
const further = any(
  linked,
  seq(not(span("person", "title", "document", "event")), not(compound), shape("title", "mixed")),
  // Nobody is addressed inside a name: `phường Cầu Ông Lãnh`, `lăng Ông Bà Chiểu`.
  seq(behind(any("Ông", "Bà")), shape("title")),
  letter,
);
const province = lex("place", { kind: "province" });
/** Countries begin words of the language too: `Mỹ thuật`. */
const word = seq(ahead(lex("place", { kind: "country" })), compound);
const listed = seq(ahead(shape("cap")), not(word), lex("place"), many(further, 0, 2));
/** Behind these `A Brôl` is who holds the office: `UBND xã | A Brôl`, but `xã A Mú Sung`. */
const holder = any(..."UBND HĐND MTTQ dân trưởng phó ủy tịch thư đoàn bộ an viên".split(" "));
/** Names of one syllable are rare: the second goes on the name, whoever may begin there. */
const plain = seq(
  opt(any(not(lex("particle")), notBehind(holder, lex("placehead"))), letter),
  begin,
  opt(any(begin, letter, linked), many(further, 0, 2)),
  // `Cung Văn hóa Hữu nghị Việt - Xô`
  opt(behind("Việt"), "-", shape("title")),
);
const own = any(seq(ahead(span("person")), many(shape("title", "mixed"), 1, 4)), plain);
/** A number that goes on a name and counts nothing: `đảo Lý Sơn | 20 hải lý`. */
const ending = opt(shape("digits"), not(any(lex("unit", "currency", "noun", "classifier"), "%")));
const name = seq(any(listed, own), ending);

const park = lex("placehead", { kind: ["industrial-park", "economic-zone"] });
/** Heads that families bear as well, when they have a capital: `Hồ`, `Đồng`. */
const surname = lex("family");

/** Heads whose names are abbreviations as well. */
const abbreviated = lex("placehead", { kind: ["port", "hotel", "tower", "urban-area"] });

/** `P.` and a single word are an initial and a name. */
const initial = seq(shape("initial"), ".", shape("word"), not(shape("cap")));

/** Who heads a village, right behind the word: `trưởng bản | Giàng A Chớ`. */
const elder = seq(
  behind("trưởng"),
  any("bản", "thôn", "làng", "ấp", "buôn"),
  lex("family", { strength: "strong" }),
  any(lex("middle"), "A"),
  shape("title"),
);

const unit = rule({
  name: "location.unit",
  type: "location",
  pattern: any(
    // Units are known by name, none longer than a province's; behind a bare word stands its holder.
    seq(
      not(any(initial, notHead)),
      as("head", lex("placehead", { kind: LISTED })),
      as(
        "name",
        any(
          province,
          seq(not(province), ahead(lex("place", { kind: UNITS })), listed),
          lex("unitname", { kind: LISTED }),
          seq(not(any(span("person"), notUnit)), plain),
        ),
      ),
    ),
    // `Sóc Trăng` and `Châu Thành` are names themselves.
    seq(
      // A capital `Trấn` is the first syllable of a name, `Tổng` that of a body's head, and `Bản` may
      // be the second of a country's.
      not(any(initial, notHead, lex("place"), seq(ahead(any("trấn", "tổng")), shape("title")))),
      not(behind("nhật"), "bản"),
      not(elder),
      as("head", lex("placehead", { kind: SMALL })),
      modifiers,
      // Wards of one town are told apart so: `phường Xuân Hương - Đà Lạt`.
      as("name", name, opt("-", "Đà Lạt")),
    ),
    // `nước Cộng hòa Pháp`; the Democratic Republic of Congo is not Congo.
    seq(
      // `Đại học Quốc gia | Singapore`
      not("Quốc gia"),
      as("head", lex("placehead", { kind: "country" })),
      opt(not(lex("place")), lex("placehead", { kind: "country" })),
      as("name", ahead(shape("cap")), lex("place")),
    ),
  ),
  when: (m) =>
    !isWord(m) && (m.from("name") + 1 < m.to("name") || isKnown(m) || isForeign(m.text("name"))),
  read: unitValue,
  weight: 2,
  examples: [
    'Đoàn đến [xã Mường Lạn](location kind=commune name="Mường Lạn").',
    "Từ [thành phố Đà Lạt](location) ra [huyện Lạc Dương](location kind=district).",
    "Nhà ở [phường Nguyễn Thái Bình](location).",
    "Khách từ [nước Cộng hòa Pháp](location kind=country name=Pháp code=FR).",
    "Khách từ [nước Cộng hòa Dân chủ Congo](location code=CD).",
    "Nhà ở [phường Rạch Ông Tám](location kind=ward).",
    'Khách đến [làng Hoa Lộ](location name="Hoa Lộ"), [làng lụa Vân Sơn](location name="Vân Sơn").',
  ],
  misses: [
    "Thủ tướng Nhật Bản Sato đến thăm.",
    "Xã đã họp dân.",
    "Họp ở tỉnh Nguyễn Văn Ba chủ trì.",
    "Đó là Thành phố Anh hùng thời chống Mỹ.",
    "Rạp đổi tên thành Vân Lạc.",
    "Tổng Kho Nông Sản đã mở cửa.",
    "Họ muốn có thành phố Xanh, thành phố Thông minh.",
  ],
  caps: false,
});

const feature = rule({
  name: "location.feature",
  type: "location",
  pattern: seq(
    // `Vũng Tàu` and `Bến Tre` are names themselves; nobody crosses `yêu cầu Iran`.
    not(any(lex("place", "body"), notHead)),
    any(
      seq(
        // A capitalised head that is a family too needs a known name: `Hồ Hoàn Kiếm`, but `Hồ Văn Ba`.
        as("head", lex("placehead", { kind: FEATURES })),
        modifiers,
        as(
          "name",
          any(
            seq(any(behind("đường"), notBehind(surname)), any(listed, own)),
            // `đường Cách Mạng Tháng Tám`
            seq(behind(any("đường", "phố", "đại lộ")), span("event", { silent: true })),
            seq(
              notBehind(lex("rank", "role"), surname),
              ahead(shape("cap")),
              not(compound),
              lex("place"),
              not(shape("cap")),
            ),
            // `Hồ Núi Cốc`
            seq(ahead(any("Núi", "Suối", "Sông", "Đồi", "Thác"), shape("title")), plain),
            // Ports and buildings have abbreviations for names: `cảng CMIT`.
            seq(behind(abbreviated), behind(shape("lower")), shape("upper"), not(shape("upper"))),
            // `KCN VSIP II`
            seq(behind(park), shape("upper"), opt(roman()), not(shape("upper"))),
          ),
          ending,
        ),
      ),
      // Railways and motorways do not bear names of persons.
      seq(
        as("head", lex("placehead", { kind: "road" })),
        modifiers,
        as("name", any(listed, seq(not(span("person")), plain))),
      ),
    ),
  ),
  when: (m) => !isWord(m) && !m.inside(m.start, ...COMPOUNDS),
  read: unitValue,
  // `Đường Lê Lợi` has more of a street than of a person of the Đường family.
  weight: 4,
  examples: [
    "Thuyền ra [sông Đa Nhim](location kind=river).",
    'Lúa [vùng Đồng bằng sông Cửu Long](location name="Đồng bằng sông Cửu Long") chín.',
    "Khách ghé [chùa Linh Sơn](location kind=pagoda) và [đèo Mang Yang](location).",
    "Tàu cách [đảo Hòn Nhạn](location) 20 hải lý.",
    'Dân bán rau ở [chợ đầu mối nông sản Long Hội](location kind=market name="Long Hội").',
  ],
  misses: [
    "Sông dài và rộng.",
    "Họ yêu cầu Minh Hà rời đi.",
    "Hồ Văn Ba đã về.",
    "Bà Hồ Đức Mai vui.",
    "Cục trưởng Cục Đường sắt Lê Văn Sáu nói.",
    "Dừa Bến Tre ngọt.",
  ],
  caps: false,
});

/** Stops of a route, a facility's word before some; a caption's credit is none. */
const stop = seq(
  not(lex("placehead", { kind: ["commune", "ward", "village"] })),
  any(
    span("location", { silent: true }),
    seq(not("Ảnh"), opt(lex("placehead")), many(any(begin, letter), 1, 3)),
  ),
);
const stops = seq(stop, many(seq("-", stop), 1, 4));

/** A name of an industrial park between dashes. */
const estate = seq(
  not(any(span("person", "organization", "title"), "Ảnh")),
  any(span("location", { silent: true }), many(begin, 2, 3)),
);

const route = rule({
  name: "location.route",
  type: "location",
  pattern: any(
    seq(
      as("head", lex("placehead", { kind: ["road", "river", "canal"] })),
      modifiers,
      as("name", opt("số", shape("digits")), stops, opt("phía", any("Đông", "Tây"))),
    ),
    // Streets named after persons cross there: `ngã tư đường Lê Lợi - Trần Phú`.
    seq(
      as("head", any("tuyến đường", "đường")),
      as("name", not(span("person", { weak: true })), stops),
    ),
    // `KCN Nam Sơn - Hạp Lĩnh`
    seq(as("head", park), modifiers, as("name", estate, "-", estate, opt(roman()))),
    seq(
      as("head", lex("placehead", { kind: ["junction", "tunnel"] })),
      modifiers,
      as("name", own, "-", own),
    ),
  ),
  when: (m) => !m.inside(m.start, ...COMPOUNDS),
  read: unitValue,
  weight: 6,
  examples: [
    "Thông xe [cao tốc Bến Lức - Long Thành](location kind=road).",
    "Tàu chạy trên [đường sắt Bắc - Nam](location).",
    "Thi công [tuyến metro Bến Thành - Suối Tiên](location kind=road).",
    "Mở rộng [tuyến đường Khe Sanh - A Túc](location).",
    "Kẹt xe ở [ngã tư Lê Lai - Trần Hữu Dực](location kind=junction).",
    "Thép làm ở [KCN Nậm Lừ - Tương Mai](location), [Khu kinh tế Lùng Vai - Pắc Ta](location).",
    "Nạo vét [kênh Tàu Hủ - Bến Nghé](location kind=canal).",
  ],
  misses: ["Nâng cấp đường sắt Bắc Nam.", "Cao tốc đẹp - Ảnh: Minh Vũ"],
  caps: false,
});

const loud = rule({
  name: "location.capitals",
  type: "location",
  pattern: seq(
    not("xã hội"),
    any(
      seq(
        as("head", lex("placehead", { kind: SMALL })),
        behind(shape("upper")),
        as("name", many(seq(not(any(...functionWords)), shape("upper")), 1, 3)),
      ),
    ),
    any(lineEnd, ahead(shape("mark"))),
  ),
  // `NÔNG THÔN MỚI`, `XÃ VIÊN`
  when: (m) => !m.inside(m.start, ...COMPOUNDS) && !m.inside(m.from("name"), ...COMPOUNDS),
  read: unitValue,
  examples: [
    "DÂN VUI Ở [PHƯỜNG NẬM LỪ](location kind=ward)",
    "TIN TỪ [XÃ BẢN VƯỢC](location): TRỜI MƯA",
  ],
  misses: [
    "Phường An họp.",
    "HUYỆN ĐÃ HỌP VÀ QUYẾT",
    "THÀNH PHỐ NGẬP NẶNG",
    "CHUNG SỨC XÂY DỰNG NÔNG THÔN MỚI",
    "LÀNG ĐI TRƯỚC, PHỐ THEO SAU",
  ],
  caps: false,
});

export const placeRules: readonly Rule[] = [unit, feature, route, loud, numbered];
