import type { Match } from "../grammar/match.ts";
import { ahead, any, as, behind, seq, shape, span } from "../grammar/pattern.ts";
import { rule } from "../grammar/rule.ts";
import { isCapital } from "../text/table.ts";

/** Words whose names are often those of persons, and the kind of place that they say. */
const KINDS: Readonly<Record<string, string>> = {
  đường: "street",
  phố: "street",
  phường: "ward",
  xã: "commune",
};

/** Words before them that say that several follow. */
const SEVERAL = /^(?:các|những|nhiều|hai|ba|bốn|năm|tuyến|con|trục|\d+)$/u;
/** Words between them and a list: `các tuyến đường lớn như`, `các phường cũ:`. */
const LEADS = /^(?::|như|gồm|là|cũ|mới|lớn|chính|trung tâm|bao|trên|sau|nội thành)$/u;
const JOINTS = /^(?:,|và|-|;)$/u;

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
  // Without a word that leads to it, the list's first name is that of the head: `các phường A`.
  if (leads > 0 && !/^(?::|như|gồm|là)$/u.test(m.wordAt(i + leads))) return undefined;
  if (leads === 0 && i === m.start - 1) return undefined;
  return SEVERAL.test(m.wordAt(i - 1)) ? KINDS[m.wordAt(i)] : undefined;
}

/** A place in a list of places that bears a person's name; it carries the list on. */
export const listedPlace = rule({
  name: "location.listed",
  type: "location",
  pattern: seq(
    behind(any(",", "và", ":", "như", "gồm")),
    as("head", ahead(shape("title"))),
    as("name", span("person", { silent: true })),
  ),
  when: (m) => listedKind(m) !== undefined,
  read: (m) => ({ kind: listedKind(m), name: m.text("name"), codes: [] }),
  weight: 6,
  examples: [
    "Cấm xe trên các [tuyến đường Lê Lai](location), [Trần Hữu Dực](location kind=street) và [Đỗ Xuân Hợp](location).",
    "Phường mới gồm các phường cũ: [Hoàng Văn Thái](location kind=ward), [Lê Lai](location).",
    "Các phố lớn như [Bùi Hữu Nghĩa](location), [Lê Lai](location) rợp bóng cây.",
  ],
  misses: ["Đến đường Lê Lai, Trần Hữu Dực dừng xe.", "Dự có các đồng chí: Lê Lai, Đỗ Xuân Hợp."],
  caps: false,
});
