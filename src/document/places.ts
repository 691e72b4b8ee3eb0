import type { Span } from "../spans/types.ts";
import { gapBetween } from "./gaps.ts";
import { childrenOf, type Outline, plain } from "./outline.ts";
import type { Link } from "./types.ts";

/** How far up a unit stands, by the word that its name begins with. */
const RANKS: readonly (readonly [number, RegExp])[] = [
  [
    1,
    /^(?:đường|phố|quốc lộ|tỉnh lộ|hẻm|ngõ|cầu|chợ|kcn|khu công nghiệp|khu du lịch|cụm công nghiệp|bãi|hồ|đập)\s/u,
  ],
  [2, /^(?:thôn|làng|buôn|bản|ấp|khóm|xóm|tổ|tổ dân phố|khu phố|khu vực|plei|kon|bon)\s/u],
  [3, /^(?:xã|phường|thị trấn|đặc khu|p\.|tt\.)/u],
  [4, /^(?:huyện|quận|thị xã|tx|h\.|q\.|thành phố|tp)/u],
  [5, /^(?:tỉnh)\s/u],
];

/** Bodies that have an address, so that a place after a comma is theirs and no further item. */
const HOUSED =
  /^(?:trường|công ty|cty|bệnh viện|bv|trung tâm|trạm|chi nhánh|nhà máy|nhà hàng|khách sạn|doanh nghiệp|hợp tác xã|htx|học viện|đại học|ngân hàng|chùa|nhà thờ|giáo xứ|tịnh xá|đồn|siêu thị|cửa hàng|xí nghiệp|nông trường|phòng khám|bảo tàng|thư viện|chi bộ|tòa soạn|toà soạn)\s/u;

/** `in`: a body or place and the place it is in, nested or following as `, huyện X, tỉnh Y`. */
export function linkPlaces(outline: Outline): Link[] {
  const { flat, roots, sentenceOf } = outline;
  const links: Link[] = [];
  flat.forEach((span, from) => {
    if (span.type !== "organization" && span.type !== "location") return;
    for (const to of childrenOf(flat, from)) {
      if (flat[to].type === "location") links.push({ type: "in", from, to });
    }
  });
  for (let i = 0; i + 1 < roots.length; i++) {
    if (sentenceOf[i] !== sentenceOf[i + 1]) continue;
    const to = roots[i + 1];
    if (flat[to].type !== "location") continue;
    const gap = gapBetween(outline, i, i + 1);
    const from = lastIn(flat, roots[i]);
    if (gap !== undefined && from !== undefined && contains(flat[from], flat[to], gap)) {
      links.push({ type: "in", from, to });
    }
  }
  return links;
}

/** The place that a span ends with, else the body that it is or ends with. */
function lastIn(flat: readonly Span[], place: number): number | undefined {
  const { type, end } = flat[place];
  for (const child of childrenOf(flat, place).reverse()) {
    if (flat[child].end !== end) break;
    const inner = lastIn(flat, child);
    if (inner !== undefined) return inner;
  }
  return type === "location" || type === "organization" ? place : undefined;
}

function contains(inner: Span, outer: Span, gap: string): boolean {
  if (inner.type === "organization") {
    if (
      /^(?:(?:có |đặt )?(?:trụ sở )?(?:chính )?(?:tại|ở|đóng tại|thuộc|đóng trên địa bàn))$/u.test(
        gap,
      )
    )
      return true;
    return /^[,(]$/u.test(gap) && HOUSED.test(plain(inner.text)) && rankOf(outer) > 2;
  }
  if (!/^(?:,|\(|,? ?thuộc|-|của|)$/u.test(gap)) return false;
  const low = rankOf(inner);
  const high = rankOf(outer);
  return low > 0 && high > 2 && high > low;
}

/** 1 for a street up to 6 for a country; 0 when nothing tells. */
function rankOf(span: Span): number {
  if (span.type !== "location") return 0;
  const { codes, kind } = span.value;
  if (kind === "country") return 6;
  // A city that is a province has a province's code, if only of one era.
  if (codes.some((code) => /^\d\d$/u.test(code))) return 5;
  const name = plain(span.text);
  return RANKS.find(([, form]) => form.test(name))?.[0] ?? 0;
}
