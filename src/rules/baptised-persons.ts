import { any, as, behind, lex, many, not, opt, roman, seq, shape } from "../grammar/pattern.ts";
import { type Rule, rule } from "../grammar/rule.ts";
import { given, more, nameParts } from "./person-parts.ts";

/** Saints' names that stand before a family name: `Giuse Trần Văn Hòa`. */
const saint = any(
  ..."Anrê Antôn Augustinô Đaminh Gioan Giacôbê Giêrônimô Giuse Phanxicô Phaolô Phêrô".split(" "),
  ..."Anna Têrêsa Maria Matta Luca Máccô Stêphanô Tôma Vinhsơn Micae Gioakim Laurensô".split(" "),
  ...["Vinh Sơn", "Giu - se", "Anphongsô", "Lôrenxô", "Lorensô", "Bênêđictô", "Baotixita"],
  ..."Xavie Xaviê Luy Mátthêu Matthêu Tađêô Anphong Inhaxiô Bartôlômêô Batôlômêô Lêô".split(" "),
);

/** Priests and bishops before a name that has no family: `Cha Giuse Hòa`, `Đức Bênêđictô XVI`. */
const pastor = any(
  ...["cha", "thầy", "linh mục", "đức", "đức cha", "đức thánh cha", "đức giáo hoàng", "ĐTC"],
  ...["giáo hoàng", "đức hồng y", "đức giám mục", "đức tổng giám mục", "giám mục", "hồng y"],
);

const baptised = rule({
  name: "person.baptised",
  type: "person",
  pattern: any(
    seq(
      many(seq(saint, opt("-")), 1, 3),
      as("family", lex("family")),
      shape("title", "mixed"),
      many(more, 0, 3),
    ),
    seq(
      behind(pastor),
      any(
        seq(many(seq(saint, opt("-")), 1, 3), opt(any(roman(), given)), not(shape("cap"))),
        // Popes by number: `Đức Bênêđictô XVI`.
        seq(shape("title"), opt(shape("title")), roman()),
        seq("Biển Đức", any(roman(), shape("digits"))),
      ),
    ),
  ),
  read: nameParts,
  weight: 5,
  examples: [
    "[Linh mục](title) [Giuse Trần Văn Hòa](person family=Trần middle=Văn given=Hòa) đến thăm trường.",
    "Bà [Maria Lê Thị Mơ](person) dạy trẻ hát.",
    "Cha [Giuse Hòa](person) và [Đức Giáo hoàng](title) [Bênêđictô XVI](person) dâng lễ.",
  ],
  misses: ["Trường mang tên Giuse.", "Nhà thờ Phaolô mở cửa.", "Nước Đức XVI bang."],
  caps: false,
});

export const baptisedRules: readonly Rule[] = [baptised];
