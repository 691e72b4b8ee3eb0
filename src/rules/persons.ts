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
  seq,
  shape,
  span,
} from "../grammar/pattern.ts";
import { type Rule, rule } from "../grammar/rule.ts";
import type { Values } from "../spans/types.ts";
import { BREAK, FIRST, KIND, TITLE } from "../text/table.ts";
import { compound } from "./place-parts.ts";

/** A name's syllable in running text; no office begins there. */
const syllable = seq(not(span("title")), not("Trung ương"), shape("title", "mixed"));
/** The last syllable of some names is a single letter: `Nữ Y`. */
const letter = seq(shape("initial"), not(glued, "."));
const more = any(syllable, letter);
/** In a line of capitals a name's syllables are capitals too. */
const loud = seq(not(span("title", "organization")), shape("upper"));

function nameParts(m: Match): Values["person"] {
  const words: string[] = [];
  for (let i = m.start; i < m.end; i++) words.push(m.slice(i, i + 1));
  const honorific = honorificBefore(m);
  const value: Values["person"] = { id: 0 };
  const family = m.text("family");
  if (family !== "") {
    const length = m.to("family") - m.from("family");
    value.family = family;
    if (words.length > length + 1) value.middle = words.slice(length, -1).join(" ");
    value.given = words[words.length - 1];
  } else if (words.length === 1) value.given = words[0];
  if (honorific !== "") value.honorific = honorific;
  return value;
}

/** Words before a given name alone; an occupation asks for two syllables at least. */
const close = any(
  ..."ông bà anh chị cô chú bác cụ em ngài cố chí c thầy cháu bé bầu nàng chàng mẹ má dì cậu mợ".split(
    " ",
  ),
  ..."dượng o ôn mệ".split(" "),
);
/** Those that stand at the head of a sentence, or with a capital of respect. */
const oneWord = any(close, "mister", "sir", "luật", "vua", "chúa", "thánh");

const HONORIFICS = new Set([
  "ông",
  "bà",
  "anh",
  "chị",
  "cô",
  "chú",
  "bác",
  "cụ",
  "em",
  "ngài",
  "cố",
]);

function honorificBefore(m: Match): string {
  const one = m.wordAt(m.start - 1);
  if (HONORIFICS.has(one)) return one;
  return `${m.wordAt(m.start - 2)} ${one}` === "đồng chí" ? "đồng chí" : "";
}

const sure = lex("family", { strength: "strong" });
const doubtful = lex("family", { strength: "weak" });

/** What is named after a person: the name belongs to it. */
const named = any("huân chương", "huy chương", "giải thưởng", "kỷ niệm chương");

const byFamily = rule({
  name: "person.family",
  type: "person",
  pattern: seq(
    notBehind(named),
    as("family", sure),
    any(
      seq(shape("title", "mixed"), many(more, 0, 3)),
      seq(
        ahead(shape("upper")),
        behind(shape("upper")),
        any(seq(lex("middle"), many(loud, 1, 2)), seq(many(loud, 1, 3), lineEnd)),
      ),
    ),
  ),
  read: nameParts,
  examples: [
    "Chiều nay, [Nguyễn Văn Tâm](person family=Nguyễn middle=Văn given=Tâm) về quê.",
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

const byMiddle = rule({
  name: "person.middle",
  type: "person",
  pattern: seq(
    as("family", doubtful),
    ahead(shape("title")),
    not(ofPlaces),
    lex("middle"),
    syllable,
    many(more, 0, 2),
  ),
  read: nameParts,
  weight: 3,
  examples: [
    "Em [Hà Thị Mơ](person family=Hà given=Mơ) học giỏi.",
    "Nhà của [Cao Văn Bảy](person) ở cuối xóm.",
  ],
  misses: ["Tỉnh Cao Bằng có mưa.", "Hà Nội vào thu."],
  caps: false,
});

const rareFamily = rule({
  name: "person.rare-family",
  type: "person",
  pattern: seq(
    not(lex("field")),
    notBehind(any("ngành", "lĩnh vực")),
    not(span("location")),
    as("family", any(doubtful, lex("particle"))),
    shape("title", "mixed"),
    many(seq(not(span("person")), more), 0, 3),
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

const byHonorific = rule({
  name: "person.honorific",
  type: "person",
  pattern: seq(
    // Most capitals follow a capital or a mark; one look at the word before says so.
    behind(
      any(shape("lower"), oneWord, ".", "c", "MC", "KOL", "CCB", "HLV", "PV", "VĐV", "NTK", "BTV"),
    ),
    behind(lex("honorific")),
    notBehind("Hai", "Bà"),
    any(
      seq(as("family", lex("family", "particle")), syllable, many(more, 0, 3)),
      seq(not(compound), syllable, any(many(more, 1, 3), behind(close, shape("title", "mixed")))),
    ),
  ),
  read: nameParts,
  examples: [
    "Theo ông [Lành](person given=Lành honorific=ông), đường đã thông.",
    'Đồng chí [Y Blin](person honorific="đồng chí") cảm ơn bà con.',
    "Chị [H'Lan](person) kể chuyện.",
  ],
  misses: ["Em M. mới sáu tuổi.", "Ông nói to."],
  caps: false,
});

const unknown = rule({
  name: "person.beside-office",
  type: "person",
  pattern: seq(
    notBehind(shape("cap")),
    not(lex("honorific")),
    not(span("location", "organization", "document", "event")),
    shape("title", "mixed"),
    many(seq(not(span("person")), syllable), 1, 3),
    not(shape("cap")),
  ),
  read: (m) => {
    const { given: _, ...value } = nameParts(m);
    return value;
  },
  weak: true,
  weight: -4,
  examples: [
    "[Đại tá](title) [Emil Larsen](person) tới thăm.",
    "[Chloe Durand](person), [Đại sứ](title), chào mừng. Sau đó [Chloe Durand](person) ra về.",
  ],
  misses: ["Emil Larsen là tên một quán ăn.", "Bài hát Lá Xanh rất hay."],
  caps: false,
});

const initials = rule({
  name: "person.initial",
  type: "person",
  pattern: seq(shape("initial"), glued, ".", glued, shape("title", "upper", "mixed")),
  when: (m) => m.tokens.end[m.end - 1] - m.tokens.start[m.end - 1] >= 2,
  read: (m) => ({ given: m.slice(m.end - 1, m.end), id: 0 }),
  examples: ["Ảnh: [T.Hạnh](person)", "Bài và ảnh: [N.DUNG](person)"],
  misses: ["Ảnh: N.H", "Em K. kể lại."],
  caps: false,
});

/** How many tokens from the end of a text a line of a name alone can be its author. */
const TAIL = 60;
/** The longest line of names that is followed. */
const LINE = 12;

/** Whether a line holds names alone, from its start to the match and on to its end. */
function namesOnly(m: Match): boolean {
  const { shape, count } = m.tokens;
  const fits = (i: number): boolean => (shape[i] & KIND) === TITLE || /^[-,]$/u.test(m.wordAt(i));
  let first = m.start;
  while (first > 0 && m.start - first < LINE && !(shape[first] & FIRST) && fits(first - 1)) first--;
  if (!(shape[first] & FIRST)) return false;
  let last = m.end;
  while (last < count && last - m.end < LINE && fits(last)) last++;
  return last === count || m.wordAt(last) === "(" || (shape[last] & KIND) === BREAK;
}

const byline = rule({
  name: "person.byline",
  type: "person",
  pattern: seq(
    any(lineStart, behind(shape("title"), any(",", "-"))),
    not(span("location", "organization")),
    many(shape("title"), 2, 4),
    any(
      lineEnd,
      ahead(any(",", "-"), shape("title"), shape("title")),
      ahead("(", any("ghi", "thực hiện", "tổng hợp", "lược ghi", "theo"), ")"),
    ),
  ),
  when: (m) => m.start > 0 && m.tokens.count - m.end < TAIL && namesOnly(m),
  read: nameParts,
  weight: -3,
  examples: [
    "Bà con phấn khởi vào vụ mới.\n[Thu Cúc](person)",
    "Trời đẹp.\n\n[Hải Yến](person)\n",
    "Hết mưa.\n[Thu Cúc](person) (ghi)",
    "Hết mưa.\n[Thu Cúc](person) - [Mai Sen](person)",
  ],
  misses: ["Thu Cúc", "Trời đẹp.\nHải Yến nở hoa"],
  caps: false,
});

const credit = rule({
  name: "person.credit",
  type: "person",
  pattern: seq(
    behind(any(":", "/", "-", "Ảnh")),
    any(
      behind(any("ảnh", "Bài", "Tin", "hiện", "giả"), ":"),
      behind("Ảnh"),
      behind("ảnh", ":", shape("upper"), any("/", "-")),
    ),
    not(span("location", "organization")),
    not(any("Internet", "Tư liệu", "Minh họa", "Sưu tầm", "Facebook")),
    any(seq(shape("title"), many(syllable, 1, 3)), seq(shape("title"), any(lineEnd, ahead(".")))),
  ),
  read: nameParts,
  weight: 4,
  examples: ["Quang cảnh lễ hội. Ảnh: [Minh Vũ](person)", "Cầu mới. Ảnh: [Hà Thu](person)."],
  misses: ["Ảnh: MT", "Ảnh: Internet", "Ảnh đẹp như mơ."],
  caps: false,
});

export const personRules: readonly Rule[] = [
  byFamily,
  byMiddle,
  rareFamily,
  byHonorific,
  unknown,
  initials,
  byline,
  credit,
];
