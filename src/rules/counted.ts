import type { Match } from "../grammar/match.ts";
import {
  any,
  as,
  lex,
  not,
  opt,
  type PatternNode,
  seq,
  shape,
  spaced,
} from "../grammar/pattern.ts";
import { ALNUM, KIND, LOWER } from "../text/table.ts";
import { functionWords } from "./function-words.ts";
import { rate } from "./rates.ts";

/** Units of time measure durations, not quantities. */
const times = any(
  ..."năm tháng ngày giờ phút giây tuần quý đêm hôm tiếng buổi".split(" "),
  "thế kỷ",
  "thập kỷ",
  "thập niên",
);
const small = seq(spaced, not(any(times, ...functionWords)), not(lex("currency")), shape("lower"));

/** A classifier means nothing alone, so its noun belongs to it: `khẩu súng`, `lượt cán bộ`. */
const classified = as("classifier", lex("classifier"), opt(any(lex("noun"), small)));

/** The longest entry of the lexicons: a measure, a noun that is counted, a collective. */
const known = as("known", lex("unit", "noun", "collective"));

/** No lexicon has the noun: two small words, unless the second ties the sentence on; else one. */
const guessed = as("guessed", small, opt(small));

/** What is counted or measured, captured as `unit`, with the denominators of a rate. */
export const counted: PatternNode = seq(as("unit", any(known, classified, guessed), opt(rate)));

/** The unit as the scheme wants it: as written, in small letters, without stray blanks. */
export function unitOf(m: Match): string {
  return m.fold("unit").replace(/\s+/gu, " ");
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

/** Whether a guessed noun can be one: letters only, more than one of them. */
export function isNoun(m: Match): boolean {
  if (!m.has("guessed")) return true;
  // `Nghị quyết 66 nhằm đạt` numbers a paper.
  if (PAPERS.has(`${m.wordAt(m.start - 2)} ${m.wordAt(m.start - 1)}`)) return false;
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
