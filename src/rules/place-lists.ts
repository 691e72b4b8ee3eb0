import type { Match } from "../grammar/match.ts";
import {
  ahead,
  any,
  as,
  behind,
  lex,
  many,
  not,
  opt,
  seq,
  shape,
  span,
} from "../grammar/pattern.ts";
import { rule } from "../grammar/rule.ts";
import { isCapital } from "../text/table.ts";
import { compound, letter } from "./place-parts.ts";

/** Words whose names are often those of persons, and the kind of place that they say. */
const KINDS: Readonly<Record<string, string>> = {
  đường: "street",
  phố: "street",
  phường: "ward",
  thôn: "village",
  bản: "village",
  tuyến: "street",
  vực: "region",
  xã: "commune",
};

/** Words before them that say that several follow. */
const SEVERAL = /^(?:các|những|nhiều|hai|ba|bốn|năm|tuyến|con|trục|\d+)$/u;
/** Words between them and a list: `các tuyến đường lớn như`, `các phường cũ:`. */
const LEADS = /^(?::|như|gồm|là|cũ|mới|lớn|chính|trung tâm|bao|trên|sau|nội thành)$/u;
const JOINTS = /^(?:,|và|-|;)$/u;

/** How far before `như` the kind of what is listed may stand, in tokens. */
const FAR = 10;

/** Longer lists are not followed to their heads: reading stays linear. */
const LONGEST = 40;

/** The kind of place whose names the list holds that the match stands in: `các phường A, B, C`. */
function listedKind(m: Match): string | undefined {
  let i = m.start - 1;
  const end = Math.max(0, m.start - LONGEST);
  while (i > end && (JOINTS.test(m.wordAt(i)) || isCapital(m.tokens.shape[i]))) i--;
  let leads = 0;
  while (leads < 4 && LEADS.test(m.wordAt(i))) {
    i--;
    leads++;
  }
  // `các tuyến đường ven sông ở khu phố cổ như`
  if (leads > 0 && /^(?::|như|gồm)$/u.test(m.wordAt(i + leads))) {
    const stop = Math.max(0, i - FAR);
    for (let k = i; k > stop && !/^[.;!?]$/u.test(m.wordAt(k)); k--) {
      if (KINDS[m.wordAt(k)] !== undefined && isSeveral(m, k - 1)) return KINDS[m.wordAt(k)];
    }
  }
  // Without a word that leads to it, the list's first name is that of the head: `các phường A`.
  if (leads > 0 && !/^(?::|như|gồm|là)$/u.test(m.wordAt(i + leads))) return undefined;
  if (leads === 0 && i === m.start - 1) return undefined;
  return isSeveral(m, i - 1) ? KINDS[m.wordAt(i)] : undefined;
}

/** Whether several follow: `các`, `các khu`. */
function isSeveral(m: Match, i: number): boolean {
  return SEVERAL.test(m.wordAt(i)) || (m.wordAt(i) === "khu" && SEVERAL.test(m.wordAt(i - 1)));
}

/** A word that begins a name, and those that go on it. */
const begin = seq(
  not(span("organization", "title", "document", "event", "location")),
  not(any(lex("body", "brand", "placehead"), compound)),
  shape("title"),
);
const further = any(seq(not(compound), shape("title")), letter);

/** A place in a list of places that bears a person's name; it carries the list on. */
export const listedPlace = rule({
  name: "location.listed",
  type: "location",
  pattern: seq(
    behind(any(",", "và", ":", "như", "gồm")),
    as("head", ahead(shape("title"))),
    as("name", any(span("person", { silent: true }), seq(begin, many(further, 1, 2)))),
  ),
  when: (m) => listedKind(m) !== undefined,
  read: (m) => ({ kind: listedKind(m), name: m.text("name"), codes: [] }),
  weight: 6,
  examples: [
    "Cấm xe trên các [tuyến đường Lê Lai](location), [Trần Hữu Dực](location kind=street) và [Đỗ Xuân Hợp](location).",
    "Phường mới gồm các phường cũ: [Hoàng Văn Thái](location kind=ward), [Lê Lai](location).",
    "Các xã vùng cao như [Nậm Lừ](location kind=commune), [Lùng Vai](location) ngập.",
    "Các phố lớn như [Bùi Hữu Nghĩa](location), [Lê Lai](location) rợp bóng cây.",
  ],
  misses: ["Đến đường Lê Lai, Trần Hữu Dực dừng xe.", "Dự có các đồng chí: Lê Lai, Đỗ Xuân Hợp."],
  caps: false,
});

/** Words that where someone is or lives stands behind: no person does. */
const staying = any("tại", "ở", "ngụ", "trú", "quê", "cách");
/** Words that places follow, and persons too. */
const leading = any("từ", "qua", "đến", "như", "gồm", ":");
const place = any(
  seq(ahead(span("location")), lex("placehead")),
  lex("place", { kind: "province" }),
);
const country = lex("place", { kind: "country" });
const bracketed = seq("(", span("location"), any(")", ","));
const names = many(seq(any(",", "và"), begin, many(further, 1, 2)), 0, 4);

/** An unknown place before the one that it lies in: `tại Nậm Lừ (tỉnh Sơn La)`. */
export const within = rule({
  name: "location.within",
  type: "location",
  pattern: any(
    seq(
      behind(staying),
      as("head", ahead(begin)),
      as("name", any(span("person", { silent: true }), seq(begin, many(further, 1, 3)))),
      ahead(any(seq(",", place), seq("của", country), seq(names, bracketed))),
    ),
    seq(
      behind(leading),
      as("head", ahead(begin)),
      as("name", not(span("person")), begin, many(further, 1, 3)),
      ahead(names, bracketed),
    ),
    // A town abroad is of one word: `tại Aleppo (Syria)`.
    seq(
      behind(any("tại", "ở")),
      as("head", ahead(begin)),
      as("name", not(lex("family")), begin),
      ahead(any(seq(",", place), bracketed)),
    ),
    // `Nậm Lừ (Sơn La) 85mm`
    seq(
      behind(any(",", ":", ";", "như", "và")),
      as("head", ahead(begin)),
      as("name", not(span("person")), begin, many(further, 1, 3)),
      ahead("(", span("location"), ")", shape("digits")),
    ),
    // Gauges bear the names of their villages: `Sông Mã tại Nậm Lừ 12,5m`.
    seq(
      behind(any("tại", "trạm")),
      as("head", ahead(begin)),
      as("name", any(span("person", { silent: true }), seq(begin, many(further, 1, 2)))),
      ahead(opt("là"), shape("number"), any("m", "mm")),
    ),
  ),
  read: (m) => ({ name: m.text("name"), codes: [] }),
  weight: 5,
  examples: [
    'Mưa lớn tại [Nậm Lừ](location name="Nậm Lừ"), [Lùng Vai](location) ([tỉnh Sơn La](location)).',
    "Anh Ba trú tại [Lê Lai](location), [TP Huế](location).",
    "Bão quét qua [Nậm Lừ](location) ([Sơn La](location)).",
    "Giao tranh ở [Talbira](location), [tỉnh Homs](location).",
    "Lũ [sông Mã](location) tại [Lê Lai](location) [12,5m](quantity), tại [Nậm Lừ](location) [9,1m](quantity).",
    "Mưa đo được: [Nậm Lừ](location) ([Sơn La](location)) [85mm](quantity).",
  ],
  misses: [
    "Quà đến từ Lê Văn Ba (Hà Nội).",
    "Ở Champions League, Đức thắng.",
    "Huy chương: Lê Văn Ba (Huế) 9 điểm.",
    "Khám tại Vinmec (Hà Nội).",
  ],
  caps: false,
});
