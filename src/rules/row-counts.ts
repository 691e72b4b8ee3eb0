import type { Match } from "../grammar/match.ts";
import { ahead, any, as, behind, lex, seq, shape } from "../grammar/pattern.ts";
import { rule } from "../grammar/rule.ts";
import { isCapital } from "../text/table.ts";

/** A name in a row of names with their counts is at most so long. */
const NAME = 5;

/** `Nga 2018, Qatar 2022` are years. */
const isYear = (m: Match): boolean => /^(?:19|20)\d\d$/.test(m.text("n"));

/** Whether a name and a count in brackets stand next to the match's: `Huế (70), Vinh (4)`. */
function isInRow(m: Match): boolean {
  const counts = (i: number): boolean =>
    m.wordAt(i) === "(" && /^\d/u.test(m.wordAt(i + 1)) && m.wordAt(i + 2) === ")";
  const divides = (i: number): boolean => /^(?:[,;]|và)$/u.test(m.wordAt(i));
  for (let i = 2; divides(m.end + 1) && i <= NAME + 2; i++) if (counts(m.end + i)) return true;
  for (let i = m.start - 2; i >= m.start - NAME - 2; i--) if (divides(i)) return counts(i - 3);
  return false;
}

const aside = rule({
  name: "number.aside",
  type: "number",
  pattern: seq(
    ahead(shape("number"), ")"),
    behind(shape("cap"), "("),
    as("n", shape("number")),
    ahead(")"),
  ),
  when: (m) => !isYear(m) && m.numeral("n") !== undefined && isInRow(m),
  read: (m) => ({ amount: m.numeral("n")?.value ?? 0 }),
  weight: -1,
  examples: [
    "Đông khách nhất là Huế ([864](number value=864)), Đà Lạt ([70](number value=70)).",
    "Thí sinh đến từ Lào ([5](number value=5)) và Thái Lan ([3](number value=3)).",
  ],
  misses: [
    "Theo Phụ lục (2), mỗi hộ một sổ.",
    "Anh Tư (45) kể.",
    "Trường Sơn Ca (2015), Họa Mi (2017)",
  ],
});

/** Whether another province and its count stand next to the match's: `Nghệ An 31; Hà Tĩnh 14`. */
function isBesideCounts(m: Match): boolean {
  const counts = (i: number): boolean =>
    /^\d/u.test(m.wordAt(i)) &&
    isCapital(m.tokens.shape[i - 1]) &&
    /^[,;.)]$/u.test(m.wordAt(i + 1));
  for (let i = 2; i <= NAME && /^[,;]$/u.test(m.wordAt(m.end)); i++) {
    if (counts(m.end + i)) return true;
  }
  for (let i = m.start - 2; i >= m.start - NAME && i > 0; i--) {
    if (/^[,;]$/u.test(m.wordAt(i))) return counts(i - 1);
  }
  return false;
}

const beside = rule({
  name: "number.beside",
  type: "number",
  pattern: seq(
    ahead(shape("number"), any(",", ";", ")", ".")),
    behind(lex("place", { kind: ["province", "city", "country"] })),
    as("n", shape("number")),
  ),
  when: (m) => !isYear(m) && m.numeral("n") !== undefined && isBesideCounts(m),
  read: (m) => ({ amount: m.numeral("n")?.value ?? 0 }),
  weight: -1,
  examples: [
    "Mưa đá làm hỏng nhiều mái nhà (Lào Cai [52](number value=52), Yên Bái [7](number value=7)).",
    "Diện tích ngập: Nghệ An [60,2](number value=60.2); Hà Tĩnh [36](number value=36).",
  ],
  misses: [
    "Tàu về ga Vinh 2, ga Huế.",
    "Đường Nghệ An 31, cạnh chợ.",
    "Xem giải ở Nga 2018, Qatar 2022.",
  ],
});

/** Counts of what a row of names has: `Huế (70), Vinh (4)`, `Nghệ An 31, Hà Tĩnh 14`. */
export const rowCounts = [aside, beside] as const;
