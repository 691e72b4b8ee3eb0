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
  seq,
  shape,
  span,
} from "../grammar/pattern.ts";
import { type Rule, rule } from "../grammar/rule.ts";
import { BREAK, FIRST, INITIAL, KIND, TITLE, UPPER } from "../text/table.ts";
import { given, nameParts, syllable } from "./person-parts.ts";

const initials = rule({
  name: "person.initial",
  type: "person",
  pattern: seq(shape("initial"), glued, ".", glued, shape("title", "upper", "mixed")),
  // `Đ.H.Th` and `T.Th` hide a name.
  when: (m) => /[aeiouy].|.[aeiouy]/iu.test(m.slice(m.end - 1, m.end).normalize("NFD")),
  read: (m) => ({ given: m.slice(m.end - 1, m.end), id: 0 }),
  examples: ["Ảnh: [T.Hạnh](person)", "Bài và ảnh: [N.DUNG](person)"],
  misses: ["Ảnh: N.H", "Em K. kể lại.", "Bắt Đ.H.Th vì trộm xe."],
  caps: false,
});

/** How many tokens from the end of a text a line of a name alone can be its author. */
const TAIL = 60;
/** The longest line of names that is followed. */
const LINE = 12;

/** The kinds of words that lines of names are made of: `HOÀNG LAN - N.ĐỨC`. */
const NAMES: ReadonlySet<number> = new Set([TITLE, UPPER, INITIAL]);

/** Whether a line holds names alone, from its start to the match and on to its end. */
function namesOnly(m: Match): boolean {
  const { shape, count } = m.tokens;
  const fits = (i: number): boolean =>
    NAMES.has(shape[i] & KIND) ||
    /^[-–,]$/u.test(m.wordAt(i)) ||
    (m.wordAt(i) === "." && (shape[i - 1] & KIND) === INITIAL);
  let first = m.start;
  while (first > 0 && m.start - first < LINE && !(shape[first] & FIRST) && fits(first - 1)) first--;
  if (!(shape[first] & FIRST)) return false;
  let last = m.end;
  while (last < count && last - m.end < LINE && fits(last)) last++;
  return last === count || m.wordAt(last) === "(" || (shape[last] & KIND) === BREAK;
}

const ends = any(
  lineEnd,
  ahead(any(",", "-")),
  ahead("(", any("ghi", "thực hiện", "tổng hợp", "lược ghi", "theo", "dịch"), ")"),
  ahead("(", any("TH", seq("t", any("/", "."), "h"), lex("body", { kind: ["press"] }))),
);
const begins = any(lineStart, behind(any(",", "-")));
/** Words that begin a line about the source, not a name. */
const source = any("theo", "nguồn", "tin", "bài", "ảnh", "video", "báo");

const byline = rule({
  name: "person.byline",
  type: "person",
  pattern: seq(begins, not(source), many(shape("title"), 2, 4), ends),
  when: (m) => m.start > 0 && m.tokens.count - m.end < TAIL && namesOnly(m),
  read: nameParts,
  weight: -3,
  examples: [
    "Bà con phấn khởi vào vụ mới.\n[Gió Sớm](person)",
    "Trời đẹp.\n\n[Đất Lành](person)\n",
    "Hết mưa.\n[Gió Sớm](person) (ghi)",
    "Hết mưa.\n[Gió Sớm](person) - [Nắng Mới](person)",
  ],
  misses: ["Gió Sớm", "Trời đẹp.\nGió Sớm nở hoa", "Trời đẹp.\nTheo Lao Động"],
  caps: false,
});

/** Places that lines of tables hold alone more often than authors are called so. */
const onTable = lex("place", { kind: ["province", "city", "country"] });
/** A name of syllables that names are made of; no place is meant where it stands alone. */
const usual = seq(
  ahead(shape("title")),
  as("family", any(lex("family"), given)),
  many(seq(ahead(shape("title")), given), 1, 2),
);

/** `Hà Lan, Lê Hùng`: among authors a country is none. */
const beforeOthers = ahead(onTable, any(",", "-"), lex("family"), given);

/** The same in capitals, the last line of the text: `KIM HỒNG`. */
const loud = seq(
  ahead(shape("upper")),
  any(lex("family"), given),
  many(seq(ahead(shape("upper")), given), 1, 2),
);
/** How near to the end of a text its last line of names in capitals is. */
const LAST = 14;

const author = rule({
  name: "person.author",
  type: "person",
  pattern: seq(begins, any(not(onTable, ends), beforeOthers), any(usual, as("loud", loud)), ends),
  when: (m) => m.start > 0 && namesOnly(m) && (!m.has("loud") || m.tokens.count - m.end < LAST),
  read: (m) => {
    const { family: _, middle: __, ...value } = nameParts(m);
    return value;
  },
  weight: 4,
  examples: [
    "Bà con vui mừng.\n[Thu Cúc](person)\nThêm nhiều hộ thoát nghèo nhờ nuôi ong lấy mật.",
    "Trời đẹp.\n[Ngọc Linh](person)",
    "Trời đẹp.\n[Hà Lan](person), [Lê Hùng](person)\nThêm nhiều hộ thoát nghèo.",
    "Trời đẹp.\n[Đức Quang](person)\nThêm nhiều hộ thoát nghèo.",
    "Trời đẹp.\n[THU CÚC](person) - [N.ĐẠT](person) - [MAI LÊ](person)",
    "Trời đẹp.\n[Mai Lê](person) (TH)",
  ],
  misses: ["Thu Cúc", "Trời đẹp.\nThái Bình", "Trời đẹp.\nTin Tức", "Trời đẹp.\nHÀ NỘI"],
  caps: false,
});

/** Who made the picture, the film or the text. */
const makes = any(
  "ảnh",
  "ảnh minh họa",
  "ảnh tư liệu",
  "ảnh chụp màn hình",
  "bài",
  "tin",
  "video",
  "clip",
  "đồ họa",
  "infographic",
  "thực hiện",
  "tác giả",
  "biên tập",
  "thiết kế",
);

const credit = rule({
  name: "person.credit",
  type: "person",
  pattern: seq(
    behind(any(":", "/", "-", "Ảnh")),
    any(
      behind(makes, ":"),
      behind("Ảnh"),
      behind("ảnh", ":", shape("word"), any("/", "-")),
      // The second name of two: `Ảnh: Đức Thụy - Hà Vi`.
      seq(behind(":", given, given, "-"), ahead(usual, lineEnd)),
    ),
    not(lex("honorific")),
    any(
      seq(usual, any(lineEnd, ahead(any(".", ")")))),
      seq(
        not(span("location", "organization")),
        not(any("Internet", "Tư liệu", "Minh họa", "Sưu tầm", "Facebook")),
        any(
          seq(shape("title"), many(syllable, 1, 3)),
          seq(shape("title"), any(lineEnd, ahead("."))),
          seq(
            ahead(shape("upper")),
            any(lex("family"), given),
            many(shape("upper"), 1, 3),
            any(lineEnd, ahead(any(".", ")"))),
          ),
        ),
      ),
    ),
  ),
  read: (m) => {
    const { family: _, middle: __, ...value } = nameParts(m);
    return value;
  },
  weight: 4,
  examples: [
    "Quang cảnh lễ hội. Ảnh: [Minh Vũ](person)",
    "Cầu mới. Ảnh: [Hà Thu](person).",
    "Chợ hoa. Video: [Đức Thuận](person)",
    "Chợ hoa. Ảnh: [VIỆT THẮNG](person)",
    "Bến cảng. Ảnh: [Cửu Long](person)",
    "Cầu mới. Ảnh: [Bùi Sơn](person given=Sơn)",
  ],
  misses: ["Ảnh: MT", "Ảnh: Internet", "Ảnh đẹp như mơ.", "Clip: cá sấu sổng chuồng"],
  caps: false,
});

/** Whose text it is, said with where it stood or when: `Theo Lan Anh /TTXVN`. */
const signed = rule({
  name: "person.signed",
  type: "person",
  pattern: any(
    seq(
      behind("theo"),
      // A full name has a rule of its own.
      not(lex("family", { strength: "strong" })),
      usual,
      ahead(
        any("/", "("),
        not("báo cáo"),
        any("báo", "website", "theo", lex("body", { kind: ["press"] })),
      ),
    ),
    seq(lineStart, not(onTable), usual, ahead("-", shape("digits"), "/", shape("digits"), "/")),
  ),
  read: (m) => {
    const { family: _, middle: __, ...value } = nameParts(m);
    return value;
  },
  weight: 4,
  examples: ["Theo [Lan Cúc](person) (Báo Tin Tức)", "[Mai Lê](person) - 12/3/2021 09:15"],
  misses: ["Theo Thái Bình (báo cáo)", "Thái Bình - 12/3/2021", "Theo Lê Hoa (quê Hà Nam)"],
  caps: false,
});

export const bylineRules: readonly Rule[] = [initials, byline, author, credit, signed];
