import type { Span } from "../spans/types.ts";
import { type Outline, plain } from "./outline.ts";
import type { Extent } from "./types.ts";

/** No name of a thing measured is longer than this, in words. */
const WORDS = 8;
const REACH = 120;

/** Words that lead to the thing and are none of it: what stands up to the last of them is cut. */
const LEADERS = new RegExp(
  "(?:^|[^\\p{L}])(?:trong đó|qua đó|theo đó|nhờ đó|bên cạnh đó|cùng với đó|tuy nhiên|đồng thời|ngoài ra|đến nay|hiện nay|riêng|" +
    "có|và(?! vừa)|với|nhưng|mà|rằng|thì|đưa|giúp|khiến|nâng|để|cho biết|cho thấy|cho|công bố|dự kiến|ước tính|nên|do|vì|nhờ|khi|nếu|là|gồm|góp phần|hết|tính đến|" +
    "phấn đấu|mục tiêu|thực hiện|về|từ|trong(?! nước)|tại|ở|đã|đang|sẽ|theo)(?![\\p{L}])",
  "giu",
);

/** Adverbs before the trend that say nothing of the thing. */
const ADVERBS =
  /(?:\s+(?:đã|đang|sẽ|cũng|chỉ|mới|đều|hiện|ước|ước tính|ước thực hiện|dự kiến|phải|cần|còn|vẫn|lại|tiếp tục|liên tục|bình quân|trung bình|thực hiện|đến nay|hằng năm|hàng năm|mỗi năm|trong|vào|tiếp|lần lượt|tương ứng|cao nhất|ngày càng|nhanh|không))+$/iu;

/** Where something is measured, between its date and the verb. */
const WHERE =
  /^\s*(?:trên địa bàn(?: (?:tỉnh|thành phố|huyện|quận|cả nước|toàn tỉnh))?|(?:của )?(?:toàn tỉnh|cả nước|tỉnh|thành phố|huyện))$/u;

const isDay = (type: Span["type"]): boolean =>
  type === "date" || type === "period" || type === "duration";

/**
 * The noun phrase that stands between the start of the clause and `verb`: what rose, fell or is so
 * and so much. Dates at its ends are cut off; undefined when no short phrase is sure.
 *
 * @param first the first root of the sentence, `at` the figure's; `floor` where the sentence starts.
 */
export function thingBefore(
  { text, flat, roots }: Outline,
  first: number,
  at: number,
  floor: number,
  verb: number,
): Extent | undefined {
  let start = Math.max(floor, verb - REACH);
  let end = verb;
  let sure = start === floor;
  for (let i = at - 1; i >= first; i--) {
    const span = flat[roots[i]];
    if (span.end <= start) break;
    if (isDay(span.type)) {
      // `thu ngân sách năm 2021 đạt`: the date is no part of the thing.
      const behind = text.slice(span.end, end).trimEnd().replace(ADVERBS, "");
      if (behind === "" || WHERE.test(plain(behind))) end = span.start;
      else {
        start = span.end;
        sure = true;
      }
    } else if (isNumeric(span.type)) {
      // What follows a figure is said of that figure, also before a comma: `53 phiếu đồng ý, đạt`.
      if (!/[,;:(]\s*\S/u.test(text.slice(span.end, end))) return undefined;
      start = span.end;
      sure = true;
    }
  }
  // A short form in brackets stands behind what it is short for: `tổng sản phẩm (GRDP)`.
  const clause = withoutAdverbs(text.slice(start, end)).replace(/\s*\([^\s()]+\)$/u, "");
  const mark = Math.max(...[...',;:()–—“”"…'].map((one) => clause.lastIndexOf(one)));
  let from = mark + 1;
  sure ||= mark >= 0;
  let phrase = withoutAdverbs(clause.slice(from));
  for (const leader of phrase.matchAll(LEADERS)) {
    from = mark + 1 + leader.index + leader[0].length;
    sure = true;
  }
  phrase = phrase.slice(from - mark - 1);
  const lead = phrase.length - phrase.trimStart().length;
  const body = phrase.trim();
  const words = body === "" ? 0 : body.split(/\s+/u).length;
  if (!sure || words === 0 || words > WORDS || !/^\p{L}/u.test(body) || UNSURE.test(plain(body)))
    return undefined;
  const begin = start + from + lead;
  // A place or a body has figures, but is none of what they measure.
  for (let i = at - 1; i >= first && flat[roots[i]].end > begin; i--) {
    if (flat[roots[i]].start <= begin) return undefined;
  }
  return { start: begin, end: begin + body.length };
}

/** A phrase without a comma and adverbs at its end. */
function withoutAdverbs(phrase: string): string {
  let left = phrase.trimEnd().replace(/,$/u, "");
  for (let cut = ADVERBS.exec(left); cut !== null; cut = ADVERBS.exec(left))
    left = left.slice(0, cut.index);
  return left;
}

/** What begins so, or is so short, is a pronoun, a bare connector or a verb, and no thing. */
const UNSURE =
  /^(?:trên|dưới|này|đó|nó|họ|đây|ông|bà|anh|chị|chúng|mức|con số|cùng|của|quy định|toàn|cả|chỉ(?! số| tiêu)|so|được|bị|các|những)(?: |$)|^(?:tỷ lệ|tỉ lệ|số lượng)$|(?:^| )(?:người ta|không|bị)(?: |$)|^(?!gdp|grdp|cpi|giá|lương|nợ)\p{L}+$/u;

const isNumeric = (type: Span["type"]): boolean =>
  type === "quantity" || type === "percent" || type === "money" || type === "number";
