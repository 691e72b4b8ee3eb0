import {
  any,
  behind,
  glued,
  lex,
  many,
  not,
  notBehind,
  seq,
  shape,
  span,
} from "../grammar/pattern.ts";
import { type Rule, rule } from "../grammar/rule.ts";
import { foreign, nameParts, numbered, ofWork, syllable } from "./person-parts.ts";

export const foreignRule: Rule = rule({
  name: "person.foreign",
  type: "person",
  pattern: seq(notBehind(any("USS", "HMS", "giải", lex("body"))), foreign),
  read: () => ({ id: 0 }),
  weight: -1,
  examples: [
    "Sau giờ nghỉ, [Lionel Durand](person) ghi bàn.",
    "Chiếc xe do [Erik van der Larsen](person) cầm lái.",
  ],
  misses: ["Cửa hàng Paul đóng cửa.", "Tàu USS Abraham Larsen cập cảng."],
  caps: false,
});

const country = lex("place", { kind: ["country"] });
/** A foreign name by its sound: `Xu-pha-nu-vông`. */
const sound = seq(shape("title"), many(seq(glued, "-", glued, shape("lower")), 1, 4));

export const unknown = rule({
  name: "person.beside-office",
  type: "person",
  pattern: seq(
    any(notBehind(shape("cap")), behind(lex("place", "honor", "degree", "body", "brand"))),
    notBehind(ofWork),
    not(lex("honorific", "field", "placehead", "orghead", "eventhead", "dockind")),
    not(any(country, ofWork)),
    not(span("location", "organization", "document", "event")),
    any(
      foreign,
      numbered,
      seq(shape("title", "mixed"), many(seq(not(span("person", "location")), syllable), 1, 3)),
      many(sound, 1, 3),
    ),
    not(any(shape("cap"), seq(glued, "-"))),
  ),
  read: (m) => {
    const { given: _, ...value } = nameParts(m);
    return value;
  },
  weak: true,
  weight: -4,
  examples: [
    "[Đại tá](title) [Emil Larsen](person) tới thăm.",
    "[Tổng thống Pháp](title) [Émile Loubet](person) và [quốc vương](title) [Xu-pha-nu](person).",
    "[NSND](title) [Thu Lành](person) hát chèo.",
    "Bàn thắng của [Lê Văn Tám](person) và [Bích Thùy](person) đến muộn.",
    "[Chloe Durand](person), [Đại sứ](title), chào mừng. Sau đó [Chloe Durand](person) ra về.",
  ],
  misses: [
    "Hoa Mai và Bích Thùy nở rộ.",
    "Emil Larsen là tên một quán ăn.",
    "Bài hát Lá Xanh rất hay.",
  ],
  caps: false,
});
