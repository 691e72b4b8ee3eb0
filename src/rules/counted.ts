import type { Match } from "../grammar/match.ts";
import {
  ahead,
  any,
  as,
  behind,
  glued,
  lex,
  lineEnd,
  not,
  numeral,
  opt,
  type PatternNode,
  seq,
  shape,
  spaced,
  surface,
} from "../grammar/pattern.ts";
import type { Amount } from "../spans/types.ts";
import { ALNUM, KIND, LOWER } from "../text/table.ts";
import { functionWords, timeUnits } from "./function-words.ts";
import { rate } from "./rates.ts";

const small = seq(
  spaced,
  not(any(...timeUnits, ...functionWords, "đối với", "âm lịch", "dương lịch")),
  not(lex("currency")),
  shape("lower"),
);

/** A classifier means nothing alone, so its noun belongs to it: `khẩu súng`, `lượt cán bộ`. */
const classified = as("classifier", lex("classifier"), opt(any(lex("noun"), small)));

/** The longest entry of the lexicons: a measure, a noun that is counted, a collective. */
const known = as("known", lex("unit", "noun", "collective"));

/** A person with what they are: `12 chị phụ nữ`, `3 nam sĩ quan`, `2 tên cướp`; a verb is none. */
const person = seq(
  any(..."anh chị ông bà cô bác chú cụ nam nữ em cháu tên gã vị".split(" ")),
  lex("noun"),
);

/** No lexicon has the noun: two small words, unless the second ties the sentence on; else one. */
const guessed = as("guessed", small, opt(small));

/** `1m75`: a metre and what is over. */
const metres = as("metres", glued, surface(/[mM]\d{1,2}(?![0-9A-Za-zÀ-ỹ])/uy));

/** By the code of a unit: how many of a smaller one make it. */
const SMALLER: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  km: { m: 1000, cm: 100_000 },
  m: { cm: 100, mm: 1000 },
  t: { kg: 1000, q: 10, yến: 100 },
  q: { kg: 100, yến: 10 },
  kg: { g: 1000, lạng: 10 },
  l: { ml: 1000 },
  ha: { m2: 10_000 },
};

const smaller = [...new Set(Object.values(SMALLER).flatMap(Object.keys))];

const CLOSING = ". , ; ) ! ? … và thì là nên nhưng tại ở trở so".split(" ");

/** What is over: `3 km 200 m`, and where nothing follows that it could count `một mét bảy`. */
const over = any(
  seq(
    behind(lex("unit", { code: Object.keys(SMALLER) })),
    as("rest", numeral()),
    as("smaller", lex("unit", { code: smaller })),
  ),
  seq(as("rest", numeral()), any(lineEnd, ahead(any(...CLOSING)))),
);

/** `60 km một giờ` */
const pace = any(
  seq(any("một", "trên"), any("giờ", "phút", "giây"), not("rưỡi")),
  // `ba lần một ngày`
  seq(
    behind("lần"),
    any("một", "mỗi"),
    any("ngày", "đêm", "tuần", "tháng", "năm"),
    not(any("rưỡi", "qua", "trước", "sau")),
  ),
);

/** What is counted or measured, captured as `unit`, with the denominators of a rate. */
export const counted: PatternNode = seq(
  as("unit", any(person, known, classified, guessed, metres), opt(any(rate, pace))),
  opt(over),
);

/** Codes of the units that are parted in tenths: metres, kilograms, tons, litres. */
const PARTED: ReadonlySet<string> = new Set("m km kg q t l yến lượng ° °C".split(" "));

/** How many of the smaller unit the greater has. */
function partsOf(m: Match): number {
  const code = m.entry("known", "unit")?.code ?? "";
  return SMALLER[code]?.[m.entry("smaller", "unit")?.code ?? ""] ?? Number.POSITIVE_INFINITY;
}

/** What a figure says in parts of its unit: the 0,75 of `1m75`; 0 where it says none. */
export function restOf(m: Match): number {
  const said = m.has("metres") ? m.text("metres").slice(1) : m.text("rest");
  const digits = /^\d+$/u.test(said);
  const rest = m.has("metres") ? Number(said) : (m.numeral("rest")?.value ?? 0);
  if (m.has("smaller")) return rest / partsOf(m);
  return rest / (rest > 9 || (digits && said.length > 1) ? 100 : 10);
}

/** Whether what stands behind the unit, if anything does, is a part of it. */
export function isParted(m: Match): boolean {
  if (!m.has("metres") && !m.has("rest")) return true;
  const whole = m.numeral("n")?.value ?? 0;
  const rest = restOf(m);
  if (!Number.isInteger(whole) || m.has("n2") || rest <= 0 || rest >= 1) return false;
  if (m.has("smaller")) return true;
  // `5m2`, `5m3` are areas and volumes.
  if (m.has("metres")) return !/^m[23]$/u.test(m.fold("metres"));
  return (
    Number.isInteger(m.numeral("rest")?.value) && PARTED.has(m.entry("known", "unit")?.code ?? "")
  );
}

/** Words that make another word of a currency's: `4 đồng chí`, `3 đô thị`, `2 tệ nạn`. */
const goesOn = any(
  "chí",
  "bào",
  "phạm",
  "nghiệp",
  "hồ",
  "đội",
  "minh",
  "loạt",
  "thời",
  "bằng",
  "ruộng",
  "cỏ",
  "môn",
  "thị",
  "hộ",
  "vật",
  "nạn",
  // `7 đ/c` are seven comrades.
  seq("/", any("c", "ch")),
);
/** A currency, captured as `currency`. */
export const currency: PatternNode = seq(as("currency", lex("currency")), not(goesOn));

/** An amount of the match's currency; a row whose code is `USD/100` names a hundredth of it. */
export function inMoney(m: Match, amount: Amount): Amount & { currency: string } {
  const [currency, parts] = (m.entry("currency", "currency")?.code ?? "").split("/");
  const whole = { ...amount, currency };
  if (parts === undefined) return whole;
  for (const key of ["amount", "min", "max", "of"] as const) {
    const said = whole[key];
    if (said !== undefined) whole[key] = Number((said / Number(parts)).toPrecision(15));
  }
  return whole;
}

/** The unit as the scheme wants it: as written, in small letters, without stray blanks. */
export function unitOf(m: Match): string {
  return m.has("metres") ? "m" : m.fold("unit").replace(/\s+/gu, " ");
}

const PAPERS: ReadonlySet<string> = new Set([
  "nghị quyết",
  "nghị định",
  "chỉ thị",
  "quyết định",
  "thông tư",
  "kết luận",
  "quy định",
  "công văn",
  "đề án",
]);

const ARTICLES = /^(?:điều|khoản)$/u;

/** `Nghị quyết 66 nhằm đạt` numbers a paper. */
export const numbersPaper = (m: Match): boolean =>
  PAPERS.has(`${m.wordAt(m.start - 2)} ${m.wordAt(m.start - 1)}`);

/** Whether a guessed noun can be one: letters only, more than one of them. */
export function isNoun(m: Match): boolean {
  // `Điều 5, 6 Luật` goes on a list of articles.
  if (m.wordAt(m.start - 1) === "," && ARTICLES.test(m.wordAt(m.start - 3))) return false;
  if (!m.has("guessed")) return true;
  if (numbersPaper(m)) return false;
  // `Điều 18, 19 bổ sung` goes on a list of labels.
  if (/^(?:,|và)$/u.test(m.wordAt(m.start - 1)) && /^\d+$/u.test(m.wordAt(m.start - 2)))
    return false;
  const { shape: shapes, start, end } = m.tokens;
  for (let i = m.from("guessed"); i < m.to("guessed"); i++) {
    if ((shapes[i] & KIND) !== LOWER || shapes[i] & ALNUM) return false;
    // A plain letter alone is a mark or a sign; `ý` and `ô` are words.
    if (end[i] - start[i] < 2 && /[a-z]/u.test(m.wordAt(i))) return false;
  }
  return true;
}
