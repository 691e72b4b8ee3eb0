import { ahead, any, as, behind, opt, seq, shape, surface } from "../grammar/pattern.ts";
import { rule } from "../grammar/rule.ts";

export const roadNumber = rule({
  name: "location.road-number",
  type: "location",
  pattern: seq(
    opt("đường"),
    as(
      "name",
      ahead(shape("upper", "mixed", "title")),
      any(
        surface(/(?:QL|TL|ĐT|ĐH|HL)\d{1,3}[A-Z]?(?![0-9A-Za-zÀ-ỹ])/uy),
        seq(behind("đường"), surface(/(?:ĐT|ĐH|DT|DH)[ .]?\d{1,3}[A-Z]?(?![0-9A-Za-zÀ-ỹ])/uy)),
      ),
    ),
  ),
  read: (m) => ({ kind: "road", name: m.text("name").replace(/^..[ .]?/u, ""), codes: [] }),
  weight: 4,
  examples: [
    "Xe theo [QL1A](location kind=road name=1A) rồi rẽ vào [ĐT747](location name=747), [đường ĐH 8](location name=8).",
  ],
  misses: ["Chất QLabc lạ.", "Mã số TL12345 của máy."],
  caps: false,
});
