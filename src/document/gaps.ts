import type { Span } from "../spans/types.ts";
import { type Outline, plain } from "./outline.ts";

/** A gap longer than this says nothing about the two spans at its ends. */
const FAR = 160;

/** What stands for a span inside a gap, by its type. */
const STAND_INS: Partial<Record<Span["type"], string>> = {
  date: "#d",
  period: "#d",
  ordinal: "#k",
  location: "#l",
  organization: "#o",
  quantity: "#q",
  duration: "#q",
};

/**
 * What is written between two spans, with each span in between as a sign of its type, so that one
 * pattern reads `A (sinh năm 1980), Bí thư` and `A, quê ở tỉnh Phú Thọ, Bí thư`.
 *
 * @param from,to positions in `outline.roots`; `from` may be one before the first of its sentence.
 * @returns undefined when they stand too far apart.
 */
export function gapBetween(
  { text, flat, roots }: Outline,
  from: number,
  to: number,
): string | undefined {
  const first = flat[roots[from]].end;
  const last = flat[roots[to]].start;
  if (last - first > FAR) return undefined;
  let gap = "";
  let at = first;
  for (let i = from + 1; i < to; i++) {
    const { type, start, end } = flat[roots[i]];
    gap += text.slice(at, start) + (STAND_INS[type] ?? "#x");
    at = end;
  }
  return plain(gap + text.slice(at, last)).trim();
}

/** Words before a name that address it; several persons may share one. */
const HONORIFIC =
  "(?:(?:các|hai|ba|bốn|những) )?(?:đồng chí|đ/c|ông|bà|anh|chị|cô|chú|bác|cụ|ngài|thầy|em|cố|nhà báo|" +
  "luật sư|bác sĩ|bác sỹ|kỹ sư|nhà giáo|nhà văn|nhà thơ|nhạc sĩ|nhạc sỹ|nghệ sĩ|nghệ sỹ|phu nhân)";

/** What may follow an office and still be part of it: its term, its place, its body. */
const OFFICE_TAIL =
  "(?: ?(?:tại|ở|thuộc|của) #[lo]| ?\\(#[a-z](?:, #[lo])*\\)|,? ?#d|,? ?#k|,? ?#l)*";

/** What may follow a name before the office: age, birth, home. */
const NAME_TAIL =
  "(?: ?\\([^()]{0,60}\\)|, ?(?:sn|sinh năm|sinh ngày|sinh) ?#d|,? ?#q|,? ?#d" +
  "|, ?(?:hiện )?(?:quê|quê ở|quê quán|người|trú|trú tại|trú ở|ngụ|ngụ tại|ở|sống tại|thường trú tại|cư trú tại)? ?#l)*";

const pattern = (source: string): RegExp => new RegExp(`^${source}$`, "u");

/** Between two offices of one person. */
const JOIN = pattern(
  `\\.?${OFFICE_TAIL} ?,? ?(?:,|-|/|và|kiêm|kiêm nhiệm|kiêm chức|kiêm giữ chức|đồng thời|đồng thời là|cũng là|,)?`,
);

/** How an office leads to the name that follows it. */
export type Lead = "beside" | "is" | "colon" | "comma" | "dash" | "bracket" | "over";

const LEADS: readonly (readonly [Lead, RegExp])[] = [
  ["beside", pattern(`\\.?${OFFICE_TAIL} ?(?:${HONORIFIC})?`)],
  [
    "is",
    pattern(
      `${OFFICE_TAIL},? ?(?:hiện nay |hiện tại |hiện |mới |đương nhiệm |lúc đó |khi đó )*(?:chính )?là ?(?:${HONORIFIC})?`,
    ),
  ],
  ["colon", pattern(`${OFFICE_TAIL} ?(?:gồm|là|gồm có)?: ?(?:${HONORIFIC}:?)?`)],
  ["comma", pattern(`${OFFICE_TAIL}, ?${HONORIFIC}`)],
  ["dash", pattern(`${OFFICE_TAIL} ?- ?(?:${HONORIFIC})?`)],
  ["bracket", pattern(`${OFFICE_TAIL} ?\\( ?(?:là )?${HONORIFIC}`)],
];

/** How a name leads to the office that follows it. */
export type Follow = "beside" | "dash" | "comma" | "bracket" | "verb" | "all";

/** `được bầu giữ chức`, `hiện là`: words that end in one that names an office. */
const SERVES =
  "(?:(?:đã|đang|vừa|mới|sẽ|cũng|từng|có|đồng|thời|gian|hiện|nay|tiếp|tục|chính|thức|trước|sau|đó|khi|lúc|nguyên|vốn|" +
  "thôi|được|tái|bầu|chọn|tín|nhiệm|bổ|điều|động|luân|chuyển|phân|công|nhận|chỉ|định|giới|thiệu|phê|chuẩn|thăng|trao|" +
  "và|để|về|đến|tham|gia|cử|đắc|trúng|ứng|lần|đầu|từ|vào|năm|ngày|tháng|nhiều|#d|#k|#l|#q|#o)[ ,]+)*" +
  "(?:là|làm|giữ(?: (?:chức(?: (?:vụ|danh))?|cương vị|vị trí|vai trò|quyền))?|chức(?: (?:vụ|danh))?|" +
  "đảm (?:nhiệm|nhận|trách)(?: (?:chức(?: (?:vụ|danh))?|cương vị|vị trí|vai trò))?|trở thành|làm nhiệm vụ|" +
  "trúng cử|đắc cử|phong(?: (?:tặng|hàm))?|truy tặng|tặng danh hiệu|danh hiệu|quân hàm|hàm|học vị|học hàm|" +
  "với (?:vai trò|cương vị|tư cách)(?: là)?|(?:trên|ở) cương vị|trong vai trò|phụ trách|quyền)";

const FOLLOWS: readonly (readonly [Follow, RegExp])[] = [
  ["beside", pattern(NAME_TAIL)],
  ["dash", pattern(`${NAME_TAIL} ?,? ?- ?(?:hiện là|hiện|là)?`)],
  ["comma", pattern(`${NAME_TAIL} ?, ?(?:hiện là|nguyên là|từng là|nay là|vốn là|là|hiện)?`)],
  [
    "bracket",
    pattern(
      `${NAME_TAIL} ?\\((?:(?:sn|sinh|năm|ngày|trú|tại|ở|ngụ|quê|nguyên|hiện|nay|khi|lúc|đó|là|từng|cựu|#[dqlk])(?:[ ,]+|$))*`,
    ),
  ],
  [
    "all",
    pattern(
      `${NAME_TAIL} ?,? ?(?:đều|cùng|cùng được|đều được|đều đã)(?: (?:từng|đã|được bầu|bầu|bổ nhiệm))? ?(?:là|làm|giữ chức|giữ chức vụ|giữ)`,
    ),
  ],
  ["verb", pattern(`${NAME_TAIL} ?,? ?${SERVES}`)],
];

/** Between two names of one list; group 1 is there when it says `và`. */
const NAMES = pattern(`${NAME_TAIL} ?(?:(?:,|;) ?)?(và|cùng|cùng với|với)? ?(?:${HONORIFIC})?`);

/** Before an office that several persons hold. */
const MANY = /(?:^|[\s(])(?:các|những|hai|ba|bốn|hai đồng chí)(?: (?:đồng chí|ông|bà|đ\/c))?:?$/u;

/** Before a name whose sentence goes on with somebody's doing: `theo ông A, chủ tịch xã đã …`. */
const SOURCE = new RegExp(`(?:^|[\\s,])theo ?(?:${HONORIFIC})?$`, "u");

const SERVED = pattern(`\\)?${OFFICE_TAIL} ?,? ?(?:- ?)?${SERVES}`);

export const joins = (gap: string | undefined): boolean => gap !== undefined && JOIN.test(gap);

export const saysMany = (before: string): boolean => MANY.test(before);

/** Before an office of somebody else's: `thừa ủy quyền Thủ tướng, Bộ trưởng A`. */
const DEPUTISING = /(?:^|\s)(?:ủy|uỷ) quyền(?: của)?$/u;

export const deputises = (before: string): boolean => DEPUTISING.test(before);

export const citesSource = (before: string): boolean => SOURCE.test(before);

/** `A, Bí thư Huyện ủy, giữ chức Chủ tịch`: the second office is of whoever holds the first. */
export const goesOn = (gap: string | undefined): boolean =>
  gap !== undefined && gap !== "" && !joins(gap) && SERVED.test(gap);

/** `cách chức Chủ tịch UBND xã đối với ông A`: what is taken from or given to whom. */
const OVER = pattern(`${OFFICE_TAIL},? ?(?:đối với|cho) ${HONORIFIC}`);
const GIVEN = /(?:^|\s)(?:chức|chức vụ|chức danh|tư cách|cương vị|nhiệm)$/u;

/** @param before the words before the office. */
export function leadOf(gap: string | undefined, before: string): Lead | undefined {
  if (gap === undefined) return undefined;
  if (GIVEN.test(before) && OVER.test(gap)) return "over";
  return LEADS.find(([, form]) => form.test(gap))?.[0];
}

export function followOf(gap: string | undefined): Follow | undefined {
  return gap === undefined ? undefined : FOLLOWS.find(([, form]) => form.test(gap))?.[0];
}

/** Whether two names stand in one list, how they are joined, and whether a `;` is between. */
export function listed(gap: string | undefined): { and: boolean; parted: boolean } | undefined {
  const found = gap === undefined || gap === "" ? null : NAMES.exec(gap);
  return found === null
    ? undefined
    : { and: found[1] !== undefined, parted: found[0].includes(";") };
}
