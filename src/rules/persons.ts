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
  seq,
  shape,
  span,
} from "../grammar/pattern.ts";
import { type Rule, rule } from "../grammar/rule.ts";
import { baptisedRules } from "./baptised-persons.ts";
import { bylineRules } from "./bylines.ts";
import { cycle } from "./calendar-patterns.ts";
import { foreignRules } from "./foreign-persons.ts";
import { givenRules } from "./given-names.ts";
import {
  close,
  given,
  linking,
  more,
  nameParts,
  numbered,
  ofWork,
  syllable,
} from "./person-parts.ts";
import { compound } from "./place-parts.ts";

/** What somebody does, in a line of capitals: `TÔ HẢI TIẾP ĐOÀN KHÁCH`. */
const doing = any(
  ..."tiếp dự thăm gặp chủ phát trao làm kiểm chúc nói đến trả tham ký dâng viếng nhận bị được là".split(
    " ",
  ),
  ..."và với tại của cùng tặng về qua giữ đã sẽ từ trần yêu chỉ chính".split(" "),
);
/** In a line of capitals a name's syllables are capitals too. */
const loud = seq(not(span("title", "organization")), not(doing), shape("upper"));

/** Those that stand at the head of a sentence, or with a capital of respect. */
const oneWord = any(close, "mister", "sir", "vua", "chúa", "thánh");

const sure = lex("family", { strength: "strong" });
const doubtful = lex("family", { strength: "weak" });
/** The President is called so, whatever follows: `nhớ ơn Bác Hồ Xuân Bính Ngọ`. */
const uncle = seq("Hồ", behind("Bác", "Hồ"), not(any("Văn", "Thị", "Đức")));
/** A place that an office is held in stands right before the name: `Bí thư Lào Cai | Vàng Seo Páo`. */
const placed = seq(lex("place"), lex("family"));
/** A country that an office is of begins like a name: `Thủ tướng Thái Lan | Thaksin Shinawatra`. */
const ofCountry = seq(
  lex("place", { kind: ["country"] }),
  shape("title", "mixed"),
  notBehind(given),
);

/** What is named after a person: the name belongs to it. */
const named = any("huân chương", "huy chương", "giải thưởng", "kỷ niệm chương");

/** The next name begins: `Trường THPT Lương Khánh Thiện | Hồ Thị Diệu`. */
const another = seq(sure, any("Thị", "Văn", "Đình", "Hữu"));

const byFamily = rule({
  name: "person.family",
  type: "person",
  pattern: seq(
    notBehind(named),
    not(any(placed, uncle)),
    as("family", sure),
    any(
      seq(
        // `Trường Tân Mai | Nguyễn Thị Hoa`
        any(notBehind(shape("title"), shape("title")), not(another)),
        opt(any("A", "Y", "Á", "Ý")),
        shape("title", "mixed"),
        many(seq(not(another), more), 0, 3),
      ),
      seq(lex("middle"), many(loud, 1, 2)),
      seq(given, many(loud, 0, 2), lineEnd),
      seq(given, ahead(doing)),
    ),
  ),
  read: nameParts,
  examples: [
    "Bí thư Lào Cai [Giàng Seo Páo](person family=Giàng) và bí thư Bạc Liêu [Lê Thị Sen](person).",
    "Chiều nay, [Nguyễn Văn Tâm](person family=Nguyễn middle=Văn given=Tâm) về quê.",
    "Công an bắt [Giàng A Dế](person family=Giàng middle=A given=Dế) ở bản.",
    'Người nhận quà là [Trần Thị Bích Hạnh](person middle="Thị Bích") và [Lê Nam](person).',
  ],
  misses: [
    "Xã nhận giải thưởng Trần Đại Nghĩa.",
    "Phường Trần Phú họp dân.",
    "Nguyễn là một họ lớn.",
  ],
  caps: false,
});

/** Middle names that as many places bear behind a syllable that is a family too: `An Nhơn Tây`. */
const ofPlaces = any(
  ..."An Bình Châu Giang Hà Hòa Hưng Hải Khánh Lâm Long Lộc Mỹ Nhơn Phong Phú Phước".split(" "),
  ..."Sơn Tân Thới Thuận Vĩnh Yên".split(" "),
);

/** A people before the name: `cô gái Mông | Lý Thị Mỷ`. */
const people = seq(
  any("Mông", "Dao", "Tày", "Nùng", "Mường", "Khmer"),
  lex("family"),
  shape("title"),
);

const byMiddle = rule({
  name: "person.middle",
  type: "person",
  pattern: seq(
    not(any(placed, ofCountry, people)),
    not(any("đường", "đồng", "công", "thân", "quan"), sure),
    not("từ", opt(any("Nam", "Bắc", "Đông", "Tây")), span("location")),
    not("xuân", cycle),
    as("family", doubtful),
    not(ofPlaces),
    any(lex("middle"), "A"),
    syllable,
    many(more, 0, 2),
  ),
  read: nameParts,
  weight: 3,
  examples: [
    "Nhà của [Lầu A Dế](person family=Lầu middle=A given=Dế) ở lưng núi.",
    "Em [Hà Thị Mơ](person family=Hà given=Mơ) học giỏi.",
    "Nhà của [Cao Văn Bảy](person) ở cuối xóm.",
  ],
  misses: ["Tỉnh Cao Bằng có mưa.", "Hà Nội vào thu.", "Mừng Xuân Quý Mão."],
  caps: false,
});

const rareFamily = rule({
  name: "person.rare-family",
  type: "person",
  pattern: seq(
    not(lex("field")),
    notBehind(ofWork),
    not(any(span("location"), ofCountry, people, "Triều Tiên")),
    as("family", any(doubtful, lex("particle"))),
    shape("title", "mixed"),
    many(more, 0, 3),
  ),
  read: nameParts,
  weak: true,
  weight: -2,
  examples: [
    "[Chủ tịch [UBND xã](organization)](title) [A Brôl](person) đến thăm.",
    "[Kim Sang](person), [Bí thư [Huyện ủy](organization)](title), phát biểu.",
  ],
  misses: ["Kim Sang là tên một ngọn đồi.", "A Lưới mùa này nhiều sương."],
  caps: false,
});

/** Before a court, in a hospital or on a road: a given name alone will do. */
const accused = any(
  "bị cáo",
  "bị can",
  "nghi phạm",
  "đối tượng",
  "nạn nhân",
  "tài xế",
  "bệnh nhân",
);

/** A firm before the name: `nhà sáng lập Orion | Pavel Larsen`. */
const otherFirst = seq(not(lex("forename")), shape("title"), lex("forename"), shape("title"));
const byHonorific = rule({
  name: "person.honorific",
  type: "person",
  pattern: seq(
    // Most capitals follow a capital or a mark; one look at the word before says so.
    behind(any(shape("lower", "upper"), oneWord, ".")),
    behind(lex("honorific"), opt(any("trẻ", "hài", "gạo cội", "nổi tiếng", "quá cố", "tên"))),
    notBehind("Hai", "Bà"),
    // `cựu chiến binh Việt Nam`
    not(any("Việt Nam", people)),
    any(
      seq(behind("vua"), numbered),
      as("family", uncle),
      seq(as("family", lex("family", "particle")), syllable, many(more, 0, 3)),
      seq(
        // `Quốc vương Qatar | Sheikh Tamim`
        not(any(compound, ofCountry, otherFirst, lex("body", { kind: ["international"] }))),
        any(
          seq(syllable, many(more, 1, 3)),
          seq(behind(close), linking, glued, "-", glued, shape("title")),
          seq(behind(close), syllable),
          seq(behind("tên"), ahead(given), syllable),
          seq(behind(accused), ahead(given), syllable),
        ),
      ),
    ),
  ),
  read: nameParts,
  weight: 1,
  examples: [
    "Theo ông [Lành](person given=Lành honorific=ông), đường đã thông.",
    'Đồng chí [Y Blin](person honorific="đồng chí") cảm ơn bà con.',
    "Chị [H'Lan](person) kể chuyện.",
    "Bị cáo [Hùng](person) nhận tội.",
    "Bà [Kim Mai](person family=Kim given=Mai honorific=bà) bán chè.",
    "Ông [al-Durand](person) họp báo.",
  ],
  misses: ["Em M. mới sáu tuổi.", "Ông nói to."],
  caps: false,
});

/** The names of one list are of one kind: `Vũ Thắng, Cao Huy, Nguyễn Thị Hà`. */
const listed = rule({
  name: "person.listed",
  type: "person",
  pattern: seq(
    notBehind(shape("cap")),
    not(span("location", "organization", "title", "person")),
    as("family", any(doubtful, lex("particle"))),
    many(seq(not(span("location")), more), 1, 3),
    ahead(any(",", "và", ";"), opt(lex("honorific")), span("person")),
  ),
  read: nameParts,
  weight: -1,
  examples: [
    "Có mặt [Trần Văn Tám](person), [Cao Huy](person family=Cao) và [Lê Thị Hoa](person).",
  ],
  misses: ["Từ Cao Bằng, Lê Thị Hoa về quê.", "Kim Sang là tên một ngọn đồi."],
  caps: false,
});

/** An office and a given name alone: `Bộ trưởng Hùng`. */
const short = rule({
  name: "person.short",
  type: "person",
  pattern: seq(
    behind(lex("role", "rank")),
    not(any(compound, "Danh dự")),
    given,
    not(lineEnd),
    not(shape("cap")),
    not("-", shape("cap")),
  ),
  read: nameParts,
  weak: true,
  weight: -4,
  examples: ["Hôm sau, [bộ trưởng](title) [Nghĩa](person given=Nghĩa) đến thăm."],
  misses: ["Hôm sau Nghĩa đến thăm.", "Nghĩa, trưởng thôn."],
  caps: false,
});

export const personRules: readonly Rule[] = [
  byFamily,
  ...baptisedRules,
  byMiddle,
  rareFamily,
  byHonorific,
  ...foreignRules,
  listed,
  short,
  ...givenRules,
  ...bylineRules,
];
