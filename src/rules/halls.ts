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
  opt,
  type Pattern,
  seq,
  shape,
  span,
} from "../grammar/pattern.ts";
import { rule } from "../grammar/rule.ts";
import { nameParts } from "./body-names.ts";
import { compound, unitValue } from "./place-parts.ts";

/*
 * Places named after bodies and persons: halls, memorials, streets of an address.
 */

const leader = any("chủ tịch", "tổng bí thư", "chủ tịch nước", "thủ tướng");

/** What a site is: `Khu di tích lịch sử và kiến trúc nghệ thuật đền Phù Đổng`. */
const described = many(
  any(
    ..."lịch sử,văn hóa,kiến trúc,nghệ thuật,cách mạng,danh thắng,quốc gia,đặc biệt,và,-".split(
      ",",
    ),
  ),
  0,
  6,
);

export const hall = rule({
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
        "khu di tích",
        "nhà tang lễ",
        "tượng đài",
        "bảo tàng",
      ),
    ),
    as(
      "name",
      any(
        span("organization"),
        seq(opt(any(lex("honorific", "rank"), leader)), span("person", { silent: true })),
        // `Bảo tàng Lịch sử Quốc gia`
        seq(behind("khu di tích"), described, ahead(lex("placehead")), span("location")),
        seq(behind("bảo tàng"), ahead(shape("cap")), nameParts, opt(span("location"))),
      ),
    ),
  ),
  read: unitValue,
  weight: 5,
  examples: [
    "Lễ mít tinh ở [hội trường [Thành ủy](organization)](location).",
    "Học sinh dâng hoa ở [nhà bia đồng chí Lê Văn Sáu](location).",
    "Lễ hội ở [Khu di tích lịch sử và kiến trúc nghệ thuật [đền Hạ Lôi](location)](location).",
  ],
  misses: ["Hội trường chật kín.", "Nhà khách đã sửa."],
  caps: false,
});

/** The number of a house: `12`, `12-14`, `86A`, `99/110/85`. */
const houseNumber = seq(shape("number"), opt(glued, shape("initial")));
/** Words that the number of a house follows, and marks that an address begins behind. */
const housed = any("số", "ngõ", "ngách", "hẻm", "kiệt", "số nhà", "nhà số", "địa chỉ");
const placed = any(",", "tại", "ở", "(", ":");
const numbered = (before: Pattern) =>
  any(
    behind(before, houseNumber),
    // `số 186, Lê Hoàn`
    behind("số", houseNumber, ","),
    behind(before, houseNumber, any("/", "-", ","), houseNumber),
    behind(before, houseNumber, "/", houseNumber, "/", houseNumber),
  );
/** A capitalised word of a street's name: nothing else that is known begins there. */
const word = seq(
  not(span("organization", "title", "location", "document", "event")),
  not(compound),
  shape("title"),
);
/** Streets of the old town are named after what was sold there: `45 Hàng Bài`. */
const trade = seq(any("Hàng", "Lò", "Ngõ"), behind(shape("title")), word);

export const address = rule({
  name: "location.address",
  type: "location",
  pattern: any(
    seq(
      any(numbered(housed), numbered(placed)),
      as("name", any(span("person", { silent: true }), trade)),
    ),
    // `số 15 Bà Huyện Thanh Quan`
    seq(
      any(numbered("địa chỉ"), numbered(seq(any("tại", "ở", "về"), opt("nhà"), "số"))),
      as("name", word, word, opt(word), opt(word)),
      any(lineEnd, ahead(any(",", ")", ".", ";", "(", "-"))),
    ),
  ),
  read: (m) => ({ kind: "street", name: m.text("name"), codes: [] }),
  weight: 6,
  examples: [
    "Tranh ở nhà văn hóa, 66 [Lê Văn Sáu](location).",
    "Trụ sở ở số 12 [Lê Văn Sáu](location kind=street).",
    "Hội sách mở tại 12-14 [Lê Văn Sáu](location), quán cũ tại địa chỉ 86A [Lê Lai](location).",
    'Tiệm ở 45 [Hàng Mành](location name="Hàng Mành") đã đóng.',
    "Quán ở số 86, [Lê Lai](location kind=street) đã đóng.",
    "Gửi về số 15 [Vân Trai Thượng](location), phường cũ.",
  ],
  misses: [
    "Lê Văn Sáu nhận số 12.",
    "Thi ở 12 Trung tâm, 3 Hàng quán.",
    "Mã số 15 Vàng Đỏ, loại to.",
  ],
  caps: false,
});
