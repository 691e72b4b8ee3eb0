import type { Span } from "../spans/types.ts";
import { baselineWords, comparedNext, isBaseline } from "./baselines.ts";
import { type Outline, plain } from "./outline.ts";
import { thingBefore } from "./things.ts";
import type { Extent, FigureRow } from "./types.ts";

type Figure = Extract<Span, { type: "quantity" | "percent" | "money" | "number" }>;

/** How many characters before or behind a figure are read for its trend and its baseline. */
const REACH = 120;

/** What may stand between a trend and its figure. */
const BETWEEN =
  "(?:thêm|lên|lên đến|lên tới|lên thành|đến|tới|xuống|xuống còn|còn|ở mức|mức|được|quá|bình quân|trung bình|tổng cộng|" +
  "khoảng|hơn|trên|gần|xấp xỉ|ước|ước khoảng|ước đạt|chừng|ít nhất|tối đa|tối thiểu|đúng|tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|" +
  "trưởng|gấp|từ|mạnh|nhẹ|tương đương)";

const TREND = new RegExp(
  `(?:^|[^\\p{L}])(tăng|giảm|đạt|chiếm|bằng|vượt)(?: ${BETWEEN}){0,3}$`,
  "iu",
);

/** Words, or a colon, by which a sentence says outright what a thing amounts to. */
const COPULA =
  /(?:^|[^\p{L}])(là|còn|ở mức)(?: (?:khoảng|hơn|trên|gần|xấp xỉ|ước|chừng|chỉ))?$|\p{L}(:)$/iu;

/** Between two figures of one thing: `tăng 14% so với năm 2020, đạt 94,8%`. */
const GOES_ON =
  /^(?:\s+(?:so(?: với)?|cùng kỳ|kế hoạch|dự toán|chỉ tiêu)\s[^.;:()]{0,60})?\s*[,(]\s*$/iu;

const MEASURES =
  /^(?:k?m|cm|mm|ha|hecta|héc-ta|m2|m²|km2|km²|m3|m³|kg|g|tạ|tấn|yến|lít|kwh|mw|gw|độ|lần|mét|ki-lô-mét|điểm|bậc|phần)(?:[\s/]|$)/u;

/** Nouns that have a size, so that `X là 5` says how much X is. */
const MEASURED =
  /(?:^| )(?:số|tỷ lệ|tỉ lệ|tổng|diện tích|dân số|giá|vốn|thu|chi|nợ|quy mô|sản lượng|năng suất|kim ngạch|doanh thu|lợi nhuận|mật độ|lương|tuổi|chiều dài|chiều cao|chiều rộng|độ dài|công suất|thời gian|khối lượng|trọng lượng|lượng|mức|kinh phí|chỉ số|gdp|grdp|cpi|tốc độ|tăng trưởng|thu nhập|ngân sách|thuế|học phí|phí)(?: |$)/u;

const isFigure = (span: Span): span is Figure =>
  span.type === "quantity" ||
  span.type === "percent" ||
  span.type === "money" ||
  span.type === "number";

const isDay = (span: Span): boolean => span.type === "date" || span.type === "period";

/** A row per figure: its value, and what its sentence says about it. */
export function listFigures(outline: Outline): FigureRow[] {
  const { flat, roots, sentenceOf } = outline;
  const rows: FigureRow[] = [];
  for (let from = 0; from < roots.length; ) {
    let to = from;
    let figures = 0;
    while (to < roots.length && sentenceOf[to] === sentenceOf[from]) {
      if (isFigure(flat[roots[to]])) figures++;
      to++;
    }
    if (figures > 0) readSentence(outline, from, to, rows);
    from = to;
  }
  return rows;
}

/** Reads the roots from `from` to `to`, which are one sentence's. */
function readSentence(outline: Outline, from: number, to: number, rows: FigureRow[]): void {
  const { text, flat, roots, sentences, sentenceOf } = outline;
  const sentence = sentences[sentenceOf[from]];
  const baselines = new Set<number>();
  const times = nearestTimes(outline, from, to, baselines);
  let last: { row: FigureRow; end: number; noun?: Extent } | undefined;
  /** The baseline that a `so với` far ahead gives, found once: by root, walking back. */
  const ahead = baselinesAhead(outline, from, to, baselines);

  for (let i = from; i < to; i++) {
    const span = flat[roots[i]];
    if (!isFigure(span)) continue;
    const floor = Math.max(i > from ? flat[roots[i - 1]].end : sentence.start, span.start - REACH);
    const before = text.slice(floor, span.start).trimEnd();
    const trend = TREND.exec(before);
    const row: FigureRow = { span: roots[i], ...amountOf(span) };
    let thing: Extent | undefined;
    if (trend !== null) {
      const word = trend[1];
      const start = floor + trend.index + trend[0].search(/\p{L}/u);
      row.trend = plain(word);
      row.trendAt = { start, end: start + word.length };
      thing = thingBefore(outline, from, i, sentence.start, start);
      // `31.245 đảng viên, tăng 12,5%`: what grew is what was counted right before.
      if (
        thing === undefined &&
        last !== undefined &&
        GOES_ON.test(text.slice(last.end, start)) &&
        (span.type === "percent" || last.row.unit === row.unit)
      ) {
        thing = last.row.thingAt ?? last.noun;
      }
    } else {
      const copula = COPULA.exec(before);
      if (copula !== null) {
        const start = floor + copula.index + copula[0].search(copula[2] ?? /\p{L}/u);
        const said = thingBefore(outline, from, i, sentence.start, start);
        if (said !== undefined && MEASURED.test(plain(text.slice(said.start, said.end))))
          thing = said;
      }
    }
    if (thing !== undefined) {
      row.thing = text.slice(thing.start, thing.end);
      row.thingAt = thing;
    }
    const baseline = trend !== null || comparedNext(text, span.end) ? ahead.get(i) : undefined;
    if (baseline !== undefined) row.baseline = roots[baseline];
    const words = baselineWords(outline, i, baseline);
    if (words !== undefined) row.baselineAt = words;
    const time = times.get(i);
    if (time !== undefined) row.time = roots[time];
    rows.push(row);
    last = { row, end: span.end, noun: countedNoun(span, text) };
  }
}

function amountOf(span: Figure): Partial<FigureRow> {
  const { amount, min, max, of } = span.value;
  const unit =
    span.type === "quantity"
      ? span.value.unit
      : span.type === "money"
        ? span.value.currency
        : span.type === "percent"
          ? "%"
          : undefined;
  return {
    ...(amount === undefined ? {} : { amount }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(of === undefined ? {} : { of }),
    ...(unit === undefined ? {} : { unit }),
  };
}

/** Where a quantity names what it counts; a measure names nothing. */
function countedNoun(span: Figure, text: string): Extent | undefined {
  if (span.type !== "quantity") return undefined;
  const { unit } = span.value;
  if (unit === undefined || MEASURES.test(unit)) return undefined;
  const words = unit.trim().split(/\s+/u).length;
  const written = new RegExp(`(?:\\S+\\s+){${words - 1}}\\S+$`, "u").exec(span.text);
  if (written === null || plain(written[0]) !== plain(unit)) return undefined;
  const start = span.start + written.index;
  return { start, end: Math.min(span.end, text.length) };
}

/**
 * The `so với` date that each figure is held against, by root: the first behind it in its sentence,
 * unless another figure with a trend or a semicolon stands between; else one that opens the sentence.
 * Marks every such date in `baselines`.
 */
function baselinesAhead(
  { text, flat, roots, sentences, sentenceOf }: Outline,
  from: number,
  to: number,
  baselines: Set<number>,
): Map<number, number> {
  const found = new Map<number, number>();
  let current: number | undefined;
  let opening: number | undefined;
  let later = sentences[sentenceOf[from]].end;
  const between: number[] = [];
  for (let i = to - 1; i >= from; i--) {
    const span = flat[roots[i]];
    const floor = Math.max(
      i > from ? flat[roots[i - 1]].end : sentences[sentenceOf[from]].start,
      span.end - REACH,
    );
    if (text.slice(span.end, Math.min(later, span.end + REACH)).includes(";")) current = undefined;
    later = span.start;
    const before = plain(text.slice(Math.min(floor, span.start), span.start)).trimEnd();
    if (isDay(span) && baselines.has(i)) {
      current = i;
      if (/^so với/u.test(before) && i === from) opening = i;
    } else if (isFigure(span)) {
      if (current !== undefined) found.set(i, current);
      else between.push(i);
      if (TREND.test(before)) current = undefined;
    }
  }
  if (opening !== undefined) for (const i of between) found.set(i, opening);
  return found;
}

/** By root of a figure: the date or period nearest before it in the sentence, else nearest after. */
function nearestTimes(
  { text, flat, roots, sentences, sentenceOf }: Outline,
  from: number,
  to: number,
  baselines: Set<number>,
): Map<number, number> {
  const times = new Map<number, number>();
  let before: number | undefined;
  for (let i = from; i < to; i++) {
    const span = flat[roots[i]];
    if (isDay(span)) {
      const last = i > from ? flat[roots[i - 1]] : undefined;
      if (isBaseline(text, last?.end ?? sentences[sentenceOf[i]].start, span, last))
        baselines.add(i);
      else before = i;
    } else if (isFigure(span) && before !== undefined) times.set(i, before);
  }
  let after: number | undefined;
  for (let i = to - 1; i >= from; i--) {
    if (isDay(flat[roots[i]]) && !baselines.has(i)) after = i;
    else if (isFigure(flat[roots[i]]) && !times.has(i) && after !== undefined) times.set(i, after);
  }
  return times;
}
