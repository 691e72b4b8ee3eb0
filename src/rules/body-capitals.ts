import type { Match } from "../grammar/match.ts";
import type { LexiconRow } from "../lexicon/lexicon.ts";
import { KIND, UPPER } from "../text/table.ts";

/** Classes whose entries names in capitals are made of. */
const NAMING = ["field", "fieldverb", "nameword", "noun", "orghead", "orglow", "owner"] as const;
/** What joins them, and single words that bodies are called by. */
const SINGLE = new Set(
  "và & , - thuế luật dược may than điện nước thơ ảnh đường cao thép chè chuyên tw kiểm tâm".split(
    " ",
  ),
);
/** Kinds of bodies that have names of their own, and how many words of these stand in capitals. */
const OWN_NAMES = new Set(["school", "sport", "press", "hospital"]);
const MOST_OWN = 3;

/**
 * In a line of capitals every word has one; there a name is made of words that lists know, or it
 * ends with the line: `SỞ TÀI CHÍNH HỌP`, but no body in `BAN HÀNH QUY CHẾ`, `HỘI NHẬP QUỐC TẾ`.
 */
export function isHeard(m: Match, head: LexiconRow | undefined): boolean {
  const said = m.text("head");
  const phrase = head?.phrase ?? said;
  if (said !== said.toUpperCase() || phrase === phrase.toUpperCase()) return true;
  // The head only begins another word: `ĐOÀN KẾT`, `BỘ PHẬN`.
  if (m.inside(m.from("name"), "noun", "field", "fieldverb")) return false;
  let own = 0;
  for (let i = m.from("name"); i < m.to("name"); i++) {
    if (m.inside(i, ...NAMING) || m.inside(i + 1, ...NAMING)) {
      if (own > 0 || m.wordAt(i) === "nhiệm") return false;
    } else if (!SINGLE.has(m.wordAt(i)) && ++own > MOST_OWN) return false;
  }
  const goesOn = (m.tokens.shape[m.to("name")] & KIND) === UPPER && m.to("name") < m.tokens.count;
  if (m.wordAt(m.to("name") - 1) === "và") return false;
  return own === 0 || (OWN_NAMES.has(head?.kind ?? "") && !goesOn);
}
