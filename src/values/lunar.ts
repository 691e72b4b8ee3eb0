import { addDays, type Day } from "./calendar.ts";

/** A day of the Vietnamese lunar calendar. */
export interface LunarDay {
  year: number;
  /** 1 (`tháng Giêng`) to 12 (`tháng Chạp`). */
  month: number;
  day: number;
}

const FIRST_YEAR = 1900;
/** New year's day of the first year in the table. */
const FIRST_DAY: Day = { year: 1900, month: 1, day: 31 };
/** How a year is written in the table. */
const WIDTH = 4;
const RADIX = 36;
/** Bits of a year below its leap month. */
const MONTH_BITS = 13;

/**
 * The lunar years 1900 to 2100 as Vietnam counts them (UTC+7 since 1968), four digits of base 36
 * each:
 *
 *     bits 13…16                      bits 12…0
 *     month that is said twice, or 0  a bit a month in the year's order: 30 days, else 29
 *
 * They differ from the Chinese years in 1968, 1985, 2007 and 2030, among others. A test computes
 * all of them anew.
 */
const YEARS =
  "1j2q01g202w5100a018r023f0ti2012i028p0h8y01g217ad027902170zor00j1012j0ew902p51e36" +
  "02vm02lh10st021i02460tkk01ck02w90ioi02vm14iu010r021j0zau028q01ck0lvt01ft1cpf0237" +
  "010r13yz023x012i0uol02as02890hw302391cfh0112023x0zvu014i02p10oqy02mi1gnp023b011y" +
  "141h025101ci0s6d02w5018q0lg700ij19az012j0295107m028i02790uh702191inf00j1014d146i" +
  "02p502oi0v1h02lh021h0gq500xi19dh01cl02x511n602vm02li0l06021j1is6012i028l103t01ft" +
  "01ar0tgr010r021n0guy012i1ahx02at02mh10ut0239010t0re502451p62015e02p117pm02tm02hi" +
  "0u9a011y02450gxe01ci14th01et018r0y3b00x701230l3u0296224y02aa0279174b021900x90xgb" +
  "014d02ay0i1e02oi1e0502lh021h0zot00xi01bp0lnu02x61hg202vn02lm13yu021n01220rf9028l" +
  "01fu0lub02371cff010r023f0ztm012i02910tvu02mi1jth02hh01t914190245014a0rz902w502mi" +
  "0oph02hi1d92011y0245103801ck02w50s5m01aj1imv00x701uj142i029601g40tut0285022z0gtn" +
  "00x9";

/** The lengths of a year's months in their order, and which month comes twice. */
function yearOf(year: number): { lengths: readonly number[]; leap: number } | undefined {
  const at = (year - FIRST_YEAR) * WIDTH;
  if (at < 0 || at >= YEARS.length) return undefined;
  const bits = Number.parseInt(YEARS.slice(at, at + WIDTH), RADIX);
  const leap = bits >> MONTH_BITS;
  const months = leap === 0 ? 12 : 13;
  return { leap, lengths: Array.from({ length: months }, (_, i) => 29 + ((bits >> i) & 1)) };
}

/** Days before each year's first, filled as years are asked for. */
const before: number[] = [0];

function daysBefore(year: number): number {
  for (let y = before.length; y <= year - FIRST_YEAR; y++) {
    const last = yearOf(FIRST_YEAR + y - 1)?.lengths ?? [];
    before[y] = before[y - 1] + last.reduce((sum, length) => sum + length, 0);
  }
  return before[year - FIRST_YEAR];
}

/** Days in a lunar month, the first of its name; undefined for a year outside the table. */
export function lunarDaysIn(year: number, month: number): number | undefined {
  const known = yearOf(year);
  return known?.lengths[indexOf(known.leap, month)];
}

/** A month's place in a year whose `leap` month is followed by its double. */
const indexOf = (leap: number, month: number): number =>
  month - 1 + (leap > 0 && month > leap ? 1 : 0);

/**
 * The solar day of a lunar one; in a doubled month the first is meant. Undefined for a year outside
 * the table (1900 to 2100) and for a day that its month has not.
 */
export function solarOf({ year, month, day }: LunarDay): Day | undefined {
  const known = yearOf(year);
  if (known === undefined) return undefined;
  const index = indexOf(known.leap, month);
  if (!(day >= 1 && day <= known.lengths[index])) return undefined;
  const past = known.lengths.slice(0, index).reduce((sum, length) => sum + length, 0);
  return addDays(FIRST_DAY, daysBefore(year) + past + day - 1);
}

const STEMS: readonly string[] = "giáp ất bính đinh mậu kỷ canh tân nhâm quý".split(" ");
const BRANCHES: readonly string[] = "tý sửu dần mão thìn tỵ ngọ mùi thân dậu tuất hợi".split(" ");
/** Other names and spellings. */
const OTHER: Readonly<Record<string, string>> = {
  kỉ: "kỷ",
  quí: "quý",
  tí: "tý",
  tị: "tỵ",
  mẹo: "mão",
};

/** The words that a year's name is made of: `Nhâm` `Dần`. */
export const stems: readonly string[] = STEMS;
export const branches: readonly string[] = [...BRANCHES, "mẹo"];

/**
 * A year's place in the cycle of sixty, `Giáp Tý` being 0; undefined where one of the words is none
 * of a year's name, NaN for names that never meet.
 */
export function cycleOf(stem: string, branch: string): number | undefined {
  const s = STEMS.indexOf(OTHER[stem] ?? stem);
  const b = BRANCHES.indexOf(OTHER[branch] ?? branch);
  if (s < 0 || b < 0) return undefined;
  return s % 2 === b % 2 ? (((6 * s - 5 * b) % 60) + 60) % 60 : Number.NaN;
}

/** How far a year that is known by its name only may lie ahead. */
const AHEAD = 3;

/** The year of the cycle that is meant in a given year: the next one where it is near, else the last. */
export function yearOfCycle(cycle: number, now: number): number {
  const ahead = (((cycle + 4 - now) % 60) + 60) % 60;
  return ahead <= AHEAD ? now + ahead : now + ahead - 60;
}
