import type { Span } from "../spans/types.ts";

/** First district and province, run after run: a province has all codes up to the next. */
const DISTRICTS =
  "00101 02402 04004 05806 07008 08010 09411 10512 11614 13215 14817 16419 17820 19322 21324 " +
  "22725 24326 25001 25126 25627 26801 28830 30331 32333 33634 34735 35636 36937 38038 41240 " +
  "43642 45044 46145 47446 49048 50249 52251 54052 55554 56856 58258 59360 60862 62264 64366 " +
  "66067 67268 68870 70372 71874 73175 74777 76079 79480 81582 82983 84284 85586 86687 88389 " +
  "89991 91692 93093 94194 95495 96496";

/** The same of the communes up to June 2025. */
const OLD_COMMUNES =
  "0000101 0068802 0126704 0183406 0220008 0263510 0312411 0338612 0364614 0424915 0478917 " +
  "0492701 0494217 0543119 0597120 0664922 0720124 0788825 0870726 0897301 0902526 0916327 " +
  "0953801 1050730 1129631 1195033 1243334 1328535 1363336 1432037 1475538 1666340 1807042 " +
  "1885344 1933045 1975046 2019448 2033549 2101051 2155052 2201554 2232756 2273858 2273956 " +
  "2274158 2291560 2328162 2355764 2411866 2461167 2476968 2519570 2545672 2574174 2599375 " +
  "2650677 2673479 2768580 2824982 2875683 2923684 2954286 2986387 3028089 3073091 3111792 " +
  "3131893 3149894 3181395 3199996";

/** The same of those since. */
const NEW_COMMUNES =
  "0000401 0069108 0127304 0184019 0221208 0264715 0312711 0338812 0364614 0425215 0479225 " +
  "0493001 0496025 0544319 0597720 0665222 0721024 0789425 0897401 0902525 0916924 0955201 " +
  "1050731 1195333 1328537 1475838 1668140 1807342 1885944 1975346 2019448 2102551 2155352 " +
  "2201566 2233356 2291868 2328451 2356352 2412166 2461168 2519575 2545980 2574779 2599375 " +
  "2650679 2769480 2824982 2875686 2986982 3029291 3112092 3182596";

type Location = Extract<Span, { type: "location" }>;

/** The province that a run holds a code for. */
function searchRuns(runs: string, code: string): string {
  let province = "";
  for (const run of runs.split(" ")) {
    if (run.slice(0, code.length) > code) break;
    province = run.slice(code.length);
  }
  return province;
}

/** The provinces that a code can lie in: that of a commune's code before July 2025, and since. */
export function provincesOf(code: string): string[] {
  if (code.length === 2) return [code];
  if (code.length === 3) return [searchRuns(DISTRICTS, code)];
  return [searchRuns(OLD_COMMUNES, code), searchRuns(NEW_COMMUNES, code)];
}

const isUnit = (span: Span): span is Location =>
  span.type === "location" && /^\d/u.test(span.value.codes[0] ?? "");

/** What may stand between a unit and the one it lies in. */
const WITHIN = /^\s*(?:[,(\-–]|,?\s*(?:thuộc|của))?\s*$/u;

/** How many units after it are asked for the province of a unit. */
const REACH = 3;

/**
 * Narrows the codes of places whose names several units bear by the other places of the document:
 * the unit that follows (`huyện Châu Thành, tỉnh Tây Ninh`), else the province last named in the
 * sentence, else all provinces that the document names. What nothing tells keeps all its codes.
 *
 * @param text the text that the spans stand in.
 * @returns the spans, those anew whose codes are fewer now.
 */
export function settleCodes(text: string, spans: readonly Span[]): readonly Span[] {
  const units: Location[] = [];
  collect(spans, units);
  if (!units.some(({ value }) => value.codes.length > 1)) return spans;
  const settled = new Map<Location, readonly string[]>();
  // A province has codes of both eras where the day is unknown; districts tell that it is the old.
  const old = units.some(({ value: { kind, codes } }) => kind !== "city" && codes[0].length === 3);
  const sure = units.map((unit) => {
    const { codes } = unit.value;
    if (!codes.every((code) => code.length === 2)) {
      return codes.length === 1 ? provincesOf(codes[0]) : [];
    }
    const own = old ? codes.slice(0, 1) : codes;
    if (own.length < codes.length) settled.set(unit, own);
    return own;
  });
  const all = new Set(sure.flat());
  units.forEach((unit, i) => {
    const { codes } = unit.value;
    if (codes.length < 2 || sure[i].length > 0) return;
    for (const provinces of [following(i), preceding(i), all]) {
      const fewer = codes.filter((code) => provincesOf(code).some((one) => provinces.has(one)));
      if (fewer.length === 0) continue;
      if (fewer.length < codes.length) settled.set(unit, fewer);
      return;
    }
  });
  return settled.size === 0 ? spans : spans.map((span) => renew(span, settled));

  function following(i: number): ReadonlySet<string> {
    for (let k = i + 1; k < units.length && k <= i + REACH; k++) {
      if (!WITHIN.test(text.slice(units[k - 1].end, units[k].start))) break;
      if (sure[k].length > 0) return new Set(sure[k]);
    }
    return new Set();
  }

  function preceding(i: number): ReadonlySet<string> {
    for (let k = i - 1; k >= 0; k--) {
      if (/[.!?\n]/u.test(text.slice(units[k].end, units[k + 1].start))) break;
      if (sure[k].length > 0) return new Set(sure[k]);
    }
    return new Set();
  }
}

function collect(spans: readonly Span[], units: Location[]): void {
  for (const span of spans) {
    if (isUnit(span)) units.push(span);
    else collect(span.children, units);
  }
}

/** The span with the codes settled on; itself where nothing of it changes. */
function renew(span: Span, settled: ReadonlyMap<Location, readonly string[]>): Span {
  const codes = span.type === "location" ? settled.get(span) : undefined;
  const children = span.children.map((child) => renew(child, settled));
  if (codes === undefined && children.every((child, i) => child === span.children[i])) return span;
  const value = codes === undefined ? span.value : { ...span.value, codes };
  return { ...span, value, children } as Span;
}
