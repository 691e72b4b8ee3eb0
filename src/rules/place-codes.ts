import type { Day } from "../grammar/match.ts";
import type { LexiconRow } from "../lexicon/lexicon.ts";

/** The letters that a code of another kind than its row's ends in: `62 608c` of a province. */
const KINDS: Readonly<Record<string, string>> = {
  p: "province",
  c: "city",
  d: "district",
  t: "town",
  z: "special-zone",
  w: "ward",
  r: "township",
};

/** Kinds of units that stood between provinces and communes; one grew into another under its code. */
const MIDDLE = new Set(["city", "district", "town"]);

/** One code of a row: `+52` is one since July 2025. */
interface Code {
  code: string;
  kind: string;
  fresh: boolean;
}

function readCodes(row: LexiconRow): Code[] {
  const cells = (row.code ?? "").split(" ").filter((cell) => cell !== "");
  return cells.map((cell) => {
    const fresh = cell.startsWith("+");
    const letter = /[a-z]$/u.exec(cell)?.[0];
    const code = cell.slice(fresh ? 1 : 0, letter === undefined ? undefined : -1);
    return { code, kind: letter === undefined ? (row.kind ?? "") : KINDS[letter], fresh };
  });
}

const isProvince = ({ code }: Code): boolean => code.length === 2;

/** The codes that fit the word before the name; without one, those of what the bare name means. */
function fitting(codes: readonly Code[], row: LexiconRow, head: string | undefined): Code[] {
  if (head === undefined) {
    const provinces = codes.filter(isProvince);
    return provinces.length > 0 || row.kind === "archipelago" ? provinces : [...codes];
  }
  const same = codes.filter(({ kind }) => kind === head);
  if (head === "province") return codes.filter(isProvince);
  if (!MIDDLE.has(head)) return same;
  if (same.length > 0) return same;
  const provinces = head === "city" ? codes.filter(isProvince) : [];
  return provinces.length > 0 ? provinces : codes.filter(({ code }) => code.length === 3);
}

/**
 * The official codes of a named place, and the unit that it went to in July 2025.
 *
 * @param row the name's entry.
 * @param head the kind of unit that the word before the name says.
 * @param day the day of the document: before or since July 2025 a name has other codes.
 */
export function codesOf(
  row: LexiconRow | undefined,
  head?: string,
  day?: Day,
): { codes: string[]; successor?: string } {
  if (row?.code === undefined) return { codes: [] };
  // `eo biển Đài Loan` and `bang Georgia` are no countries.
  if (/^[A-Z]/u.test(row.code)) {
    return { codes: head === undefined || head === "country" ? [row.code] : [] };
  }
  let found = fitting(readCodes(row), row, head);
  if (day !== undefined) {
    const since = day.year * 12 + day.month >= 2025 * 12 + 7;
    const timely = found.filter(({ fresh }) => fresh === since);
    if (timely.length > 0) found = timely;
  }
  const codes = [...new Set(found.map(({ code }) => code))];
  const { successor } = row;
  const ended = successor !== undefined && found.length > 0 && !found.some(({ fresh }) => fresh);
  // A city that bears its province's name did not go where the province went.
  const whole = ended && (found.every(isProvince) || !readCodes(row).some(isProvince));
  return { codes, ...(whole ? { successor } : {}) };
}
