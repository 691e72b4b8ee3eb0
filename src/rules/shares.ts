import type { Match } from "../grammar/match.ts";
import { any, as, not, numeral, opt, type PatternNode, seq, shape } from "../grammar/pattern.ts";
import { rule } from "../grammar/rule.ts";
import type { Amount } from "../spans/types.ts";
import { counted, currency, inMoney, isNoun, unitOf } from "./counted.ts";
import { approximation, modOf, wholes } from "./figure-words.ts";
import { followsLabel, insideCode } from "./surroundings.ts";

/**
 * A part of a whole and what both are of.
 *
 *     15/20 xã    14 trong tổng số 44 cán bộ    1.234/2.000 tỷ đồng
 *     n  of  unit n                of unit      n     of       unit
 */
function shareOf(unit: PatternNode): PatternNode {
  return seq(
    opt(approximation),
    any(
      seq(as("n", shape("number")), as("slash", "/"), opt("tổng số")),
      seq(
        as("n", numeral()),
        any(seq(any("trong", "trên"), "tổng", opt("số")), seq("trong", opt("số"))),
      ),
    ),
    as("of", numeral()),
    unit,
  );
}

function isShare(m: Match): boolean {
  const part = m.numeral("n");
  const whole = m.numeral("of");
  if (part === undefined || whole === undefined || part.upper !== undefined) return false;
  // `11/2020 dự án` begins with a month, `tuần 38/2021` with a week.
  const most = m.wordAt(m.start - 1) === "tuần" ? 53 : 12;
  if (m.has("slash") && part.value <= most && /^(?:19|20)\d\d$/.test(m.text("of"))) return false;
  if (part.value <= 0 || insideCode(m, m.start) || followsLabel(m)) return false;
  if (m.has("slash") && isScale(m, part.value)) return false;
  // More than was planned: `đã kết nạp 520/400 hội viên`. Days, scores and streets have small numbers.
  return part.value <= whole.value || (m.has("slash") && whole.value > 31 && isPlan(m));
}

/** `quy hoạch 1/2.000 đối với`, `bản đồ 1/50.000`: what a map makes smaller is no share. */
const isScale = (m: Match, part: number): boolean =>
  SCALED.has(m.wordAt(m.start - 1)) ||
  (part === 1 && /^(?:500|[25]\.?000|(?:10|25|50)\.000)$/u.test(m.text("of")));

/** Words before a map's scale: `bản đồ tỷ lệ 1/2.000`, `quy hoạch chi tiết 1/500`. */
const SCALED: ReadonlySet<string> = new Set(["lệ", "tiết", "khu", "đồ"]);

/** Whether a part that is more than the whole can stand against a plan: money, or what a list has. */
const isPlan = (m: Match): boolean =>
  m.has("currency") ||
  m.entry("known", "noun") !== undefined ||
  m.entry("known", "unit") !== undefined;

/** How many times what was planned a part is at most, when it leaves its scale to the plan. */
const MOST_OVER = 5;

function readShare(m: Match): Amount {
  const part = m.numeral("n");
  const whole = m.numeral("of");
  if (part === undefined || whole === undefined) return {};
  const mod = modOf(m);
  // In `3/5 triệu hộ` both are millions; `một trong 5 triệu hộ` is one of them.
  const borrowed = part.base * whole.scale;
  const most = m.has("slash") ? MOST_OVER * whole.value : whole.value;
  const borrows = part.scale === 1 && part.base > 1 && borrowed <= most;
  return {
    amount: borrows ? borrowed : part.value,
    of: whole.value,
    ...(mod === undefined ? {} : { mod }),
  };
}

export const share = rule({
  name: "quantity.share",
  type: "quantity",
  pattern: shareOf(seq(not(wholes), any(as("hours", any("h", "giờ")), counted))),
  when: (m) => isShare(m) && isNoun(m),
  read: (m) => ({ ...readShare(m), unit: m.has("hours") ? m.fold("hours") : unitOf(m) }),
  weight: 1,
  examples: [
    'Đã có [15/20 xã](quantity value=15 of=20 unit="xã") về đích.',
    'Năm nay [9 trong tổng số 25 hợp tác xã](quantity value=9 of=25 unit="hợp tác xã") có lãi.',
    'Đây là [một trong 48 hợp tác xã](quantity value=1 of=48 unit="hợp tác xã") mới.',
    'Tuyến kè xong [3,5/5 km](quantity value=3.5 of=5 unit="km") phía thượng nguồn.',
    'Thôn kết nạp [520/400 hội viên](quantity value=520 of=400 unit="hội viên") mới.',
    'Trạm gác trực [24/24h](quantity value=24 of=24 unit="h") mỗi ngày.',
  ],
  misses: [
    "Lễ diễn ra ngày 30/4 người dân kéo về",
    "Văn bản 15/2020/NĐ-CP quy định",
    "Tuần 38/2021 mưa to",
    "Duyệt quy hoạch chi tiết 1/500 khu dân cư",
    "Lập quy hoạch 1/2.000 đối với xã ven sông",
  ],
});

export const moneyShare = rule({
  name: "money.share",
  type: "money",
  pattern: shareOf(currency),
  when: isShare,
  read: (m) => inMoney(m, readShare(m)),
  weight: 1,
  examples: [
    "Huyện tiêu hết [120/150 tỷ đồng](money value=120000000000 of=150000000000 currency=VND).",
    "Thu [45.700/36.800 tỷ đồng](money value=45700000000000 of=36800000000000 currency=VND) cả năm.",
    "Đã thu [3 trong tổng số 5 triệu đồng](money value=3000000 of=5000000 currency=VND) tiền quỹ.",
  ],
  misses: ["Nộp ngày 30/4 bằng đồng tiền mới", "Quyết định 12/2020 đồng thời bãi bỏ"],
});

export const shareRules = [share, moneyShare] as const;
