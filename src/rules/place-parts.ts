import type { Match } from "../grammar/match.ts";

import {
  ahead,
  any,
  behind,
  lex,
  lineStart,
  many,
  not,
  notBehind,
  roman,
  seq,
  shape,
  spaced,
} from "../grammar/pattern.ts";

import type { Values } from "../spans/types.ts";
import { codesOf } from "./place-codes.ts";

/** A head that ends one of these words is no head: `điểm cầu`, `nhiệm vụ`. */
export const COMPOUNDS = ["noun", "field", "fieldverb", "collective"] as const;

/** Units of administration that lists name in full. */
export const LISTED: readonly string[] = ["province", "city", "district", "town", "special-zone"];

/** Natural features and things built: all other kinds but countries and regions of a union. */
export const FEATURES: readonly string[] = [
  ..."street lane river stream canal lake sea bay cape island archipelago mountain pass cave".split(
    " ",
  ),
  ..."plain forest region dam dyke bridge tunnel junction square park station port airport".split(
    " ",
  ),
  ..."border-gate market hotel tower hall theatre stadium museum monument heritage temple".split(
    " ",
  ),
  ..."pagoda church cemetery mine power-plant industrial-park economic-zone urban-area".split(" "),
  "training-ground",
];

/** Districts of Hồ Chí Minh City go by number: no other city's ever did. */
const NUMBERED_DISTRICTS: Readonly<Record<string, string>> = {
  1: "760",
  2: "769",
  3: "770",
  4: "773",
  5: "774",
  6: "775",
  7: "778",
  8: "776",
  9: "763",
  10: "771",
  11: "772",
  12: "761",
};

/** Letters that stand for a name. */
const SHORT: Readonly<Record<string, string>> = {
  HCM: "Hồ Chí Minh",
  HCMC: "Hồ Chí Minh",
  HN: "Hà Nội",
  TPHCM: "Hồ Chí Minh",
  VN: "Việt Nam",
};

const full = (name: string): string => SHORT[name] ?? name;

/** The value of a place with its head. */
export function unitValue(m: Match): Values["location"] {
  const kind = m.entry("head", "placehead")?.kind;
  const name = m.text("name");
  const numbered = kind === "district" ? NUMBERED_DISTRICTS[name.replace(/^0/u, "")] : undefined;
  const known = codesOf(m.entry("name", "place"), kind, m.context.reference);
  const named =
    known.codes.length > 0
      ? known
      : codesOf(m.entry("name", "unitname"), kind, m.context.reference);
  return {
    ...(kind === undefined ? {} : { kind }),
    name: full(name),
    ...(numbered === undefined ? named : { codes: [numbered] }),
  };
}

/** The value of a place whose name needs no head. */
export function bareValue(m: Match): Values["location"] {
  const row = m.entry("name", "place");
  return {
    ...(row?.kind === undefined ? {} : { kind: row.kind }),
    name: full(m.text("name")),
    ...codesOf(row, undefined, m.context.reference),
  };
}

/** A syllable of one letter: `Pa Ủ`, `Tân Tạo A`. */
export const letter = any(
  seq(shape("initial"), not(any(".", "/"))),
  // At the end of a sentence: `phường Bình Trị Đông B.`
  seq(ahead(shape("initial")), any("A", "B", "C"), ahead(".", spaced)),
);

/** A word that only begins with a capital, going on in small letters: `Nghị quyết`, `Nhà máy`. */
export const compound = seq(
  lex("field", "noun", "dockind", "eventhead", "placehead", "orglow", "nameword"),
  behind(shape("lower")),
);

/** Syllables that make another word of `cầu` than a bridge: `yêu cầu`, `toàn cầu`. */
const asking = seq(
  behind(any(..."yêu nhu thỉnh khẩn khát mưu cung địa toàn hoàn hồng khí nhãn".split(" "))),
  "cầu",
);

/** The kinds of smaller units. */
export const SMALL = "ward commune township village hamlet neighbourhood prefecture state".split(
  " ",
);

/** Names of no unit; provinces lie in a region: `các tỉnh Tây Nguyên`. */
export const notUnit = any(lex("placetrap"), lex("place", { kind: ["region"] }));

/** Roads of these kinds have numbers; else it is a school or a team: `ĐH Huế`, `ĐT Việt Nam`. */
const unnumbered = seq(any("ĐH", "ĐT"), not(any(".", shape("number"))));

/** `quê quán`, `bà xã`, `đổi tên thành` */
const other = any(
  seq(behind(any("bà", "ông")), "xã"),
  seq(behind("quê"), "quán"),
  seq(behind(any("tên", "trở", "hình", "hoàn", "tạo", "chuyển")), "thành"),
);

/** Words that only look like the head of a place. */
export const notHead = any(asking, unnumbered, other);

/** What a head says of itself before the name: `chợ | đầu mối | Bình Điền`; `Hoa` in `làng Hoa Lư` is none. */
export const modifiers = many(seq(lex("placemod"), behind(shape("lower"))), 0, 3);

/** Whether head and name are one common word with capitals: `Xã Hội`, `Cửa Hàng`. */
export function isWord(m: Match): boolean {
  return m.end - m.start === 2 && m.inside(m.start + 1, "noun", "field", "placetrap");
}

/** Whether a unit's word goes with any name, or the name is on the register. */
export function isKnown(m: Match): boolean {
  const kind = m.entry("head", "placehead")?.kind ?? "";
  const listed = m.entry("name", "place") ?? m.entry("name", "unitname");
  return !LISTED.includes(kind) || listed !== undefined;
}

/** Whether a word is no Vietnamese syllable: `Rafah`, `Homs`. */
export function isForeign(word: string): boolean {
  const plain = word.toLowerCase();
  return (
    /^[a-z]+$/u.test(plain) &&
    !/^(?:[^aeiouy]|qu|gi)*[aeiouy]{1,3}(?:c|ch|m|ng?|nh|p|t)?$/u.test(plain)
  );
}

/** At the head of a sentence `Anh` before a verb or a name is a person spoken of. */
export const pronoun = seq(
  any(lineStart, behind(any(".", "!", "?", '"', ":", "-", "…"))),
  "Anh",
  shape("word"),
);

const joint = any("và", ",");
const person = any(..."ông bà anh chị cô chú bác cụ em cháu".split(" "));
/** Countries whose names are given names too: `Minh Anh`, `ANH ĐỨC`. */
export const givenName = any(
  seq(
    any(
      behind(lex("middle", "family")),
      behind("ảnh", ":"),
      behind(person),
      // `Ngà và Đức`, but `Hà Lan và Đức`
      seq(notBehind(lex("place"), joint), behind(lex("given"), joint)),
    ),
    any("Anh", "Nga", "Đức", "Mỹ", "Hàn", "Lào"),
  ),
  seq(any("Nhật", "Đức", "Nga"), any("khai", "thừa nhận")),
  // Holy persons have it before their names: `Đức Phanxicô`, `Đức Benedict XVI`.
  seq("Đức", any("Mẹ", "Phật", "Chúa", "Giêsu", "Maria", "Phanxicô", seq(shape("title"), roman()))),
);
