import { readFileSync } from "node:fs";
import { lexicon, parseLexicon } from "nhan/authoring";

const table = new URL("../data/subjects.tsv", import.meta.url);

/** Small letters match any case; what names a subject and no common word, the rules say. */
export const subjects = parseLexicon(readFileSync(table, "utf8"), { file: "subjects.tsv" });

/** Prizes by rank; the last is of encouragement. */
export const prizes = lexicon("prize-name", [
  { phrase: "giải đặc biệt", rank: "1" },
  { phrase: "giải nhất", rank: "1" },
  { phrase: "giải nhì", rank: "2" },
  { phrase: "giải ba", rank: "3" },
  { phrase: "giải khuyến khích", rank: "4" },
]);
