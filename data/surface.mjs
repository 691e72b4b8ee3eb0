/*
 * Surface patterns: things whose shape alone says what they are. They are written here with XRegExp,
 * in free spacing and with named parts, and compiled to native sticky expressions at build, so that
 * XRegExp neither ships nor runs.
 *
 * Two rules keep them linear on hostile input: no repetition stands inside an unbounded one, and
 * everything that may repeat has an upper bound.
 */
import XRegExp from "xregexp";

/*
 * What \p{…} stands for here. Engines take some fifty times as long to open an expression with the
 * native classes of the u flag, 20 ms for a symbol's, which the first text would wait for. Symbols
 * are written in plain capitals; what may not stand beside one is a letter of any script's.
 */
const CLASSES = {
  Lu: "A-ZÀ-ÖØ-ÝĂĐĨŨƠƯ",
  Ll: "a-zà-öø-ýăđĩũơư",
  L: String.raw`A-Za-zªµºÀ-ÖØ-öø-ʯ\u0370-\u1FFF\u2C00-\u2DFF\u3041-\uD7FF\uF900-\uFAFF\u{10000}-\u{1D7FF}\u{20000}-\u{3FFFF}`,
  M: String.raw`\u0300-\u036F`,
  N: "0-9²³¹",
};
XRegExp.addToken(
  /\\p\{(\w+)\}/,
  ([, name], scope) => (scope === "class" ? CLASSES[name] : `[${CLASSES[name]}]`),
  { scope: "all", leadChar: "\\" },
);

/** The dashes that stand for a hyphen: U+2010 hyphen, U+2011 no-break, U+2012, U+2013, U+2014. */
const DASH = String.raw`[\-‐‑‒–—]`;
const SPACE = String.raw`[ \u00A0]`;
/** Not in the middle of a word or a number. */
const STARTS = String.raw`(?<! [\p{L}\p{M}\p{N}] )`;
const ENDS = String.raw`(?! [\p{L}\p{M}\p{N}_] )`;

const both = (words) => words.flatMap((word) => [word, word.toUpperCase()]).join("|");
const escaped = (words) => words.map((word) => word.replace(".", "\\."));

/** Endings that make `name.ending` a web address even without `www` in front. */
const TLD = both(
  escaped([
    ...["gov.vn", "com.vn", "org.vn", "edu.vn", "net.vn", "info.vn", "ac.vn", "int.vn"],
    ...["health.vn", "name.vn", "pro.vn", "biz.vn"],
    ...["vn", "com", "net", "org", "edu", "gov", "info", "int", "asia", "biz", "tv"],
  ]),
);
const LABEL = String.raw`[A-Za-z0-9] [A-Za-z0-9\-]{0,62}`;
/** What follows the host of an address; a sentence's own mark at its end is not part of it. */
const REST = String.raw`[\/?#] [^\s<>"'“”‘’()\[\]{}\|\\\^\x60]{0,2000} (?<! [.,;:!?…] )`;

const url = String.raw`
  (?<! [\p{L}\p{M}\p{N}@.\/\-] )
  (?: (?<scheme> [Hh][Tt][Tt][Pp][Ss]? | [Ff][Tt][Pp] ) :\/\/ | (?= [Ww]{3}\. [\p{L}\p{N}] ) )
  (?<host> [\p{L}\p{N}] [\p{L}\p{M}\p{N}_\-]{0,62} (?: \. [\p{L}\p{N}] [\p{L}\p{M}\p{N}_\-]{0,62} ){0,8} )
  (?: : (?<port> \d{1,5} ) )?
  (?<rest> ${REST} )?
  ${ENDS}
`;

// binhdinh.gov.vn, baochinhphu.vn/tin-moi
const domain = String.raw`
  (?<! [\p{L}\p{M}\p{N}@.\/\-_] )
  (?<host> ${LABEL} (?: \. ${LABEL} ){0,5}? )
  \. (?<tld> ${TLD} )
  (?! [\p{L}\p{M}\p{N}_\-@] | \. [a-z0-9] )
  (?<rest> ${REST} )?
`;

const email = String.raw`
  (?<! [\p{L}\p{M}\p{N}._%+\-] )
  (?<local> [A-Za-z0-9] [A-Za-z0-9._%+\-]{0,63} ) @
  (?<host> ${LABEL} (?: \. ${LABEL} ){0,5} \. [A-Za-z]{2,24} )
  (?! [\p{L}\p{M}\p{N}@\-] )
`;

// A digit with at most one separator before it.
const DIGIT = String.raw`(?: [.\-– \u00A0]? \d )`;
const phone = String.raw`
  (?<! [\p{L}\p{M}\p{N}+\/] ) (?<! \p{N} [.,\-–] )
  (?:
    # +84 256 3822 294, (+84) 912 345 678, 0084 …
    \(? (?<country> \+84 | 0084 ) \)? ${SPACE}? (?: \( 0 \) )? (?<abroad> ${DIGIT}{9,10} )
  |
    # 1900 1234, 1800.6601; 1900-1945 is a run of years
    (?<hotline> 1[89]00 (?! ${DASH} (?: 1[89] | 20 ) \d\d (?! \d ) ) ${DIGIT}{4,6} )
  |
    (?<national>
      # mobile: 0912 345 678, 091.234.5678
      0[35789]\d ${DIGIT}{7}
    | # mobile of eleven digits, before 2018
      01[2689]\d ${DIGIT}{7}
    | # land line: (024) 3823 4567, 0256.3822.294
      \(? 02[48] \)? ${DIGIT}{8}
    | \(? 02[0-35-79]\d \)? ${DIGIT}{7}
    | # land line before 2017: (056) 3822294, (04) 38234567
      \( 0[2-8]\d \) ${DIGIT}{7}
    | \( 0[48] \) ${DIGIT}{8}
    )
  )
  (?! [.,\-–]? \d | \p{L} )
`;

/** Abbreviations of document kinds that stand in symbols. */
const KIND = [
  ...[
    "NQLT",
    "NQ",
    "NĐ",
    "QĐi",
    "QĐ",
    "TTLT",
    "TTr",
    "TT",
    "CTr",
    "CTHĐ",
    "CTPH",
    "CT",
    "KL",
    "TB",
  ],
  ...[
    "KH",
    "HD",
    "HDLN",
    "CĐ",
    "BC",
    "ĐA",
    "QC",
    "QyC",
    "QyĐ",
    "QĐUB",
    "PL",
    "SL",
    "LCT",
    "L",
    "CV",
  ],
  ...[
    "QĐNS",
    "CD",
    "BCTĐ",
    "BCTT",
    "BCKT",
    "KHPH",
    "KHLN",
    "QCPH",
    "QCLN",
    "HDPH",
    "CTrPH",
    "CVLN",
  ],
  ...["GM", "GP", "BB", "TTg", "VBHN", "PA", "LT"],
].join("|");
/** One abbreviated part of a symbol: `TW`, `UBND`, `TTg`, `QH15`, `SNN&PTNT`, `SNgV`. */
const PART = String.raw`\p{Lu} \p{M}? \p{Lu} [\p{Lu}\p{M}&]{0,14} (?: \p{Ll}{1,2} \p{Lu}{0,6} )? \d{0,4}`;
const SLASH = String.raw`(?: \/ | ${DASH} )`;
const WIDE_SLASH = `(?: ${SPACE}? ${SLASH} ${SPACE}? )`;
const NUMBER = String.raw`(?<number> \d{1,6} [A-Za-z]? ) (?: ${SPACE}? \/ ${SPACE}? (?<year> (?: 19 | 20 ) \d\d ) )?`;
/** What some offices write behind it: `247/BC-GVN.HN`. */
const TAIL = String.raw`(?: \. \p{Lu}{1,4} \d{0,2} (?! [\p{L}\p{N}] ) )?`;
/** Units of some offices go by a letter and a figure: `V3`, `C06`; a long name may stand on its own. */
const FURTHER = String.raw`(?: ${SLASH} ${SPACE} (?= ĐCT ) ${PART} | ${SLASH} (?: ${PART} | \p{Lu} \d{1,3} ) )`;
const UNIT = `(?: ${SLASH} (?<unit> (?: ${PART} | \\p{Lu} \\d{1,3} ) ${FURTHER}{0,3} ) )? ${TAIL}`;

/*
 *   18-NQ/TW   178/2024/NĐ-CP   7970/BCT-TC   45/2019/QH14   27/SL
 *
 * As it stands after its kind or after `số`, where two capitals are proof enough.
 */
const docSymbol = String.raw`
  ${STARTS} (?<! [\/,.] )
  ${NUMBER}
  (?: ${SLASH} | ${WIDE_SLASH} (?= (?: ${KIND} ) ${ENDS} ) | ${SPACE} (?= (?: ${KIND} ) ${SLASH} \p{Lu} ) )
  (?= \p{Lu} )
  (?<symbol>
    (?: (?<kind> ${KIND} ) ${ENDS} )?
    (?: ${WIDE_SLASH}? (?<issuer> ${PART} ) ${UNIT} )?
  )
  ${ENDS}
`;

/*
 *   18-NQ/TW   178/2024/NĐ-CP   45/2019/QH14
 *
 * Safe with no word in front: a known kind and an issuer, or a year and the legislature.
 */
const docSymbolBare = String.raw`
  ${STARTS} (?<! [\/,.] )
  ${NUMBER}
  ${SLASH}
  (?<symbol>
    (?<kind> ${KIND} ) ${SLASH} (?<issuer> ${PART} ) ${UNIT}
  | (?<= \d{4} \/ ) (?<legislature> (?: QH | UBTVQH ) \d{1,2} )
  )
  ${ENDS}
`;

/** The patterns by name, in XRegExp's free spacing. */
export const patterns = { url, domain, email, phone, docSymbol, docSymbolBare };

/**
 * Turns a free-spaced pattern into a native sticky one.
 *
 * XRegExp's `source` has lost the names of its groups. Under its flag `n` only named groups capture,
 * so the bare brackets of the source are those of `captureNames`, in order.
 */
export function compilePattern(pattern) {
  const compact = XRegExp(pattern, "nxu");
  const names = [...(compact.xregexp.captureNames ?? [])];
  const source = compact.source.replace(/\\.|\[(?:\\.|[^\]\\])*\]|\(\?:\)|\((?!\?)/gsu, (part) =>
    part === "(?:)" ? "" : part === "(" ? `(?<${names.shift()}>` : part,
  );
  if (names.length > 0) throw new Error(`named parts lost: ${names.join(", ")}`);
  return new RegExp(source, "uy");
}

/** The text of src/rules/surface.generated.ts. */
export function compileSurfaces() {
  const rows = Object.entries(patterns).map(
    ([name, pattern]) => `  ${name}: ${compilePattern(pattern)},`,
  );
  return [
    "// Compiled from data/surface.mjs; do not edit.",
    "export const surfaces = {",
    ...rows,
    "} as const;",
    "",
  ].join("\n");
}
