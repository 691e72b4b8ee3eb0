import { ahead, any, as, behind, lex, opt, seq, shape, span } from "../grammar/pattern.ts";
import { rule } from "../grammar/rule.ts";
import { nameParts } from "./body-names.ts";
import { unitValue } from "./place-parts.ts";

/*
 * Places named after bodies and persons: halls, memorials, streets of an address.
 */

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
        "tượng đài",
        "bảo tàng",
      ),
    ),
    as(
      "name",
      any(
        span("organization"),
        seq(opt(lex("honorific")), span("person", { silent: true })),
        // `Bảo tàng Lịch sử Quốc gia`
        seq(behind("bảo tàng"), ahead(shape("cap")), nameParts, opt(span("location"))),
      ),
    ),
  ),
  read: unitValue,
  weight: 5,
  examples: [
    "Lễ mít tinh ở [hội trường [Thành ủy](organization)](location).",
    "Học sinh dâng hoa ở [nhà bia đồng chí Lê Văn Sáu](location).",
  ],
  misses: ["Hội trường chật kín.", "Nhà khách đã sửa."],
  caps: false,
});

export const address = rule({
  name: "location.address",
  type: "location",
  pattern: seq(
    any(
      behind(any("số", "ngõ", "ngách", "hẻm", "kiệt"), shape("number")),
      behind("số", shape("number"), "/", shape("number")),
      behind(any(",", "tại", "ở", "(", ":"), shape("number"), opt("/", shape("number"))),
    ),
    as("name", span("person", { silent: true })),
  ),
  read: (m) => ({ kind: "street", name: m.text("name"), codes: [] }),
  weight: 6,
  examples: [
    "Tranh ở nhà văn hóa, 66 [Lê Văn Sáu](location).",
    "Trụ sở ở số 12 [Lê Văn Sáu](location kind=street).",
  ],
  misses: ["Lê Văn Sáu nhận số 12."],
  caps: false,
});
