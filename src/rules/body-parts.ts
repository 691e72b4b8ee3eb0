import type { Day, Match } from "../grammar/match.ts";
import {
  ahead,
  any,
  as,
  behind,
  glued,
  lex,
  not,
  opt,
  roman,
  seq,
  shape,
  span,
} from "../grammar/pattern.ts";
import type { LexiconRow } from "../lexicon/lexicon.ts";
import type { Values } from "../spans/types.ts";
import { levelIn } from "./body-names.ts";

/** The place of a body, which its mention alone makes a place. */
export const place = seq(
  // Some places on the register begin like a person's name: `Huyện uỷ Trần Đề`.
  // So do shortened heads: `UBND H.Tân Châu`.
  any(
    not(span("person")),
    ahead(lex("place"), not(shape("cap"))),
    ahead(any("H", "Q", "P", "X", "T"), ".", glued),
  ),
  span("location", { weak: true }),
);

/** The short form between a name and its owner: `Ủy ban nhân dân (UBND) tỉnh Lào Cai`. */
export const inBrackets = seq("(", shape("upper", "mixed"), opt("&", shape("upper")), ")");

/** The family of that name begins no delegation: `Bộ trưởng Đoàn Văn Khôi`. */
export const family = seq("đoàn", lex("middle"), shape("title"));

/** What completes a body's name at its end: the body, place or level that it belongs to. */
export const owner = any(
  seq(opt("của"), span("organization")),
  // `Ban Trị sự Trung ương Giáo hội …`: the word belongs to both.
  seq("Trung ương", ahead(any("Giáo hội", "GHPGVN")), span("organization")),
  seq(inBrackets, span("organization")),
  seq(
    opt(inBrackets),
    any(
      seq(place, any(place, as("level", lex("owner")))),
      // Firms are named after two places: `Ngân hàng TMCP Sài Gòn - Hà Nội`.
      // `Vụ Thị trường châu Á - châu Phi`
      seq(ahead("châu"), place, "-", place),
      seq(behind(any("CP", "TMCP", "phần", "TNHH", "Bia")), place, "-", place),
      place,
      // Courts of a province and of its districts together: `TAND hai cấp tỉnh Lào Cai`.
      seq(any("hai cấp", "2 cấp"), any(place, as("level", lex("owner")))),
      // Bodies of the regions made in 2025 go by number: `Kho bạc Nhà nước khu vực I`.
      seq(as("level", any("khu vực", "vùng")), any(roman(), shape("digits")), opt("-", place)),
      seq(as("level", any("khu dân cư", "tổ dân phố")), "số", shape("digits")),
      as("level", lex("owner")),
    ),
  ),
);

const elected = seq(
  ahead(any("HĐND", "UBND", "Đoàn ĐBQH", "Hội đồng nhân dân", "Ủy ban nhân dân")),
  span("organization"),
);
/** Bodies that have one office: `Văn phòng [HĐND] và [UBND tỉnh]`. */
export const sharing = seq(
  behind("văn phòng"),
  elected,
  opt(",", elected),
  any("và", "-"),
  elected,
);

/** A day as dates are written in data: `2025-03-01`. */
function written({ year, month, day }: Day): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

/**
 * Whether the body of a row stood under its name on the reference day; undefined where the row or the
 * document does not say. A name that came back has several beginnings and ends: `1953-08 1998-05`.
 */
function isCurrent(m: Match, row: LexiconRow | undefined): boolean | undefined {
  const { reference } = m.context;
  const from = row?.from ?? "";
  const to = row?.to ?? "";
  if (reference === undefined || (from === "" && to === "")) return undefined;
  const day = written(reference);
  const ends = to.split(" ");
  return from.split(" ").some((begin, i) => {
    const end = ends[i] ?? "";
    return begin <= day && (end === "" || day.slice(0, end.length) <= end);
  });
}

/** Whatever has members has these; whose they are says what they are. */
const BOARDS = new Set(
  "bch,btv,ban chấp hành,ban thường vụ,ban thường trực,thường trực,thường vụ,đoàn chủ tịch,đại hội đồng".split(
    ",",
  ),
);

/** The kind of the body that a board leads: `Thường trực [HĐND xã]` is the state's. */
function bossKind(m: Match): string | undefined {
  if (!BOARDS.has(m.fold("head"))) return undefined;
  for (const child of m.spans()) {
    if (child.type === "organization") return (child.value as Values["organization"]).kind;
  }
  return undefined;
}

/** The value of a body by its head; `whole` is the head with its name, as laws date it. */
export function bodyValue(m: Match): Values["organization"] {
  const row =
    m.entry("head", "body") ??
    m.entry("head", "committee") ??
    m.entry("head", "orghead") ??
    m.entry("head", "orglow");
  const value: Values["organization"] = { kind: bossKind(m) ?? row?.kind ?? "body" };
  const level = levelIn(m) ?? row?.level;
  if (level !== undefined && level !== "") value.level = level;
  if (row?.expansion !== undefined) value.expansion = row.expansion;
  const current = isCurrent(m, m.entry("whole", "dated") ?? m.entry("head", "dated") ?? row);
  if (current !== undefined) value.current = current;
  return value;
}

/** The value of a ministry by its name without `Bộ`. */
export function ministryValue(m: Match): Values["organization"] {
  const row = m.entry("name", "ministry");
  const value: Values["organization"] = { kind: "ministry", level: "central" };
  if (row?.expansion !== undefined) value.expansion = row.expansion;
  const current = isCurrent(m, row);
  if (current !== undefined) value.current = current;
  return value;
}
