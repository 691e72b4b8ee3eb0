import type { Match } from "../grammar/match.ts";
import { any, as, lex, not, notBehind, numeral, opt, seq, shape } from "../grammar/pattern.ts";
import { rule } from "../grammar/rule.ts";
import type { Amount } from "../spans/types.ts";
import { KIND, NUMBER } from "../text/table.ts";
import { figure, isFigure, pair, readAmount } from "./amount.ts";
import { counted, isNoun, isParted, numbersPaper, restOf, unitOf } from "./counted.ts";
import { approximation } from "./figure-words.ts";
import {
  followsLabel,
  followsName,
  insideCode,
  namesSomeone,
  tellsPurity,
} from "./surroundings.ts";

/** Pairs that only look counted: `hai bên` names both sides, `ba mẹ` the parents. */
const UNCOUNTED: ReadonlySet<string> = new Set(["bên", "mẹ", "má", "lô", "phía", "đầu", "gác"]);

/** A small unit in one capital is another sign: `mạng 5G`, `cỡ 3L`. */
const SIGNS = /^[GHLMT]$/u;

/** Whether the number at `n` stands for an amount, and is no label, name or part of a code. */
function standsFree(m: Match): boolean {
  const first = m.from("n");
  const inDigits = (m.tokens.shape[first] & KIND) === NUMBER;
  if (insideCode(m, m.start) || isLabelled(m) || SIGNS.test(m.text("unit"))) return false;
  if (tellsPurity(m)) return false;
  const inWord = !inDigits && m.to("n") - first < 2 && (m.numeral("n")?.scale ?? 1) < 10;
  if (inWord && m.has("guessed")) return false;
  // `khoản 1 và 3 Điều 12`
  if (m.fold("unit") === "điều" && /^\d+ \d+$/u.test(`${m.wordAt(first - 2)} ${m.wordAt(m.end)}`))
    return false;
  if (m.has("mod")) return true;
  if (inDigits) {
    // `Tuy Phước 2 trên`, `World Cup 2022 diễn ra`; a known noun shows that it is counted, and an
    // age or how often stands right behind who it is said of.
    if (!followsName(m, first) || /^(?:tuổi|lần)$/u.test(m.fold("unit"))) return true;
    return (m.has("known") && !/^(?:\d|\d{4})$/.test(m.text("n"))) || isFar(m);
  }
  if (namesSomeone(m, first) || VAGUE.has(m.wordAt(first - 1))) return false;
  const unit = m.fold("unit");
  // `năm người ta` is a year, `hai phần ba` a fraction.
  if (unit === "người" && m.wordAt(m.end) === "ta") return false;
  if (UNCOUNTED.has(unit) || (unit === "phần" && isSmall(m.wordAt(m.end)))) return false;
  if (m.fold("n") !== "một") return true;
  // The unit may only begin a longer noun: `một cấp | ủy viên`.
  return (measures(m) || isCoordinated(m)) && !m.inside(m.end, "noun");
}

/** `cách đảo Lý Sơn 20 hải lý`: how far from a place, how warm there. */
const isFar = (m: Match): boolean =>
  /^(?:km|nmi|°|°C|mm)$/u.test(m.entry("known", "unit")?.code ?? "");

/** `dăm ba`, `vài ba`, `đôi ba` are no numbers. */
const VAGUE: ReadonlySet<string> = new Set("dăm vài mấy đôi".split(" "));
/** Numbers in one word that a figure next to a `một` begins with. */
const SMALL = /^(?:hai|ba|bốn|sáu|bảy|tám|chín|mười)$/u;

const isSmall = (word: string): boolean => SMALL.test(word) || word === "tư" || word === "năm";

/** `một phó ban và hai ủy viên`: a `một` next to another figure counts. */
function isCoordinated(m: Match): boolean {
  const joins = (i: number): boolean => /^(?:,|và)$/u.test(m.wordAt(i));
  const counts = (i: number): boolean =>
    /^(?!(?:19|20)\d\d$)\d/u.test(m.wordAt(i)) || SMALL.test(m.wordAt(i));
  if (joins(m.end) && counts(m.end + 1)) return true;
  if (!joins(m.start - 1)) return false;
  for (let i = m.start - 3; i >= m.start - 5; i--) if (counts(i)) return true;
  return false;
}

/** A measure is of what stands before it, whatever that is: `nhà 3 tầng`, `tuyến đường 5 km`. */
function isLabelled(m: Match): boolean {
  if (!followsLabel(m)) return false;
  const code = m.entry("known", "unit")?.code ?? "";
  const measured = (code !== "" && code !== "lần") || m.fold("unit") === "tầng";
  return !measured || m.wordAt(m.start - 1) === "số";
}

/** `một` counts before a measure or a classifier with its noun; elsewhere it is an article. */
function measures(m: Match): boolean {
  if (m.has("classifier")) return m.to("classifier") - m.from("classifier") > 1;
  const row = m.entry("known", "unit");
  return row !== undefined && row.code !== "" && row.code !== "lần";
}

/** `trên 3 lĩnh vực` is a place, `trên 30 hộ` an amount. */
function boundsAmount(m: Match): boolean {
  if (!m.has("mod")) return true;
  const said = m.fold("mod");
  // `ngoài 40 tuổi` is over forty; `ngoài 8 cán bộ` leaves them out.
  if (said === "ngoài") return m.fold("unit") === "tuổi";
  if (m.has("n2") || m.entry("known", "unit") !== undefined) return true;
  if (said === "dưới") return !UNDER.test(m.fold("unit"));
  return said !== "trên" || (m.numeral("n")?.value ?? 0) >= 10;
}

/** What something is under and not less than: `dưới hai hình thức`, `dưới 3 tầng mây`. */
const UNDER = /^(?:hình thức|góc|dạng|tầng|gốc|chân|tán|mái|hầm|thời|triều)/u;

/**
 * A year is no amount of anything, nor is a version: `năm 2019 doanh nghiệp`, `Olympic 2024 tổ chức`,
 * `công nghiệp 4.0 đòi hỏi`.
 */
function isYear(m: Match): boolean {
  return m.has("guessed") && /^(?:(?:19|20)\d\d|\d\.0)$/.test(m.text("n"));
}

/** Three digits behind a comma that nothing else makes groups of. */
const GROUPED = /^[1-9]\d{0,2},\d{3}$/u;
/** What is had in parts too: `đạt 8,125 điểm`. */
const PARTED = /^(?:điểm|lần|phần|suất)/u;

/** People and things come whole: the comma of `4,250 người` groups, that of `4,250 tấn` may not. */
function inWholes(m: Match, amount: Amount): Amount {
  const whole = m.has("classifier") || m.entry("known", "noun") !== undefined;
  if (!whole || m.has("rate") || m.has("n2") || !GROUPED.test(m.text("n"))) return amount;
  if (PARTED.test(m.fold("unit")) || amount.amount === undefined) return amount;
  // In a text that groups with commas throughout, it has been read so.
  if (amount.amount >= 1000) return amount;
  return { ...amount, amount: Math.round(amount.amount * 1000) };
}

export const quantity = rule({
  name: "quantity.plain",
  type: "quantity",
  pattern: figure(counted, pair(counted)),
  when: (m) =>
    isFigure(m) && isNoun(m) && isParted(m) && standsFree(m) && boundsAmount(m) && !isYear(m),
  read: (m) => ({ ...inWholes(m, readAmount(m, restOf(m))), unit: unitOf(m) }),
  examples: [
    'Đám rước có [4,250 người](quantity value=4250 unit="người") dự.',
    'Chị Lê Thị Mận [47 tuổi](quantity value=47 unit="tuổi") trồng chè.',
    'Toàn huyện có [hơn 12.500 đảng viên](quantity value=12500 unit="đảng viên" mod=over).',
    'Bão làm hư hỏng [1,05 triệu ngôi nhà](quantity value=1050000 unit="ngôi nhà").',
    'Năng suất đạt [trên 8 tấn/ha](quantity value=8 unit="tấn/ha" mod=over).',
    'Công an thu giữ [5 khẩu súng](quantity value=5 unit="khẩu súng") tự chế.',
    'Chuyến đi có [hai mươi ba đại biểu](quantity value=23 unit="đại biểu").',
    'Tàu chở [40kg](quantity value=40 unit="kg") hàng.',
    'Lớp nhận trẻ [6-15 tuổi](quantity min=6 max=15 unit="tuổi").',
    'Cần [từ 5 đến 10 chiếc thuyền](quantity min=5 max=10 unit="chiếc thuyền").',
    'Người [từ 18 tuổi trở lên](quantity value=18 unit="tuổi" mod=at-least) được đi bầu.',
    'Chở [không quá 20 người](quantity value=20 unit="người" mod=at-most).',
    'Xe chở được [năm người](quantity value=5 unit="người") và hàng.',
    'Anh mua [năm con trâu](quantity value=5 unit="con trâu") cày.',
    'Mỗi bữa ăn hết [hai ba bát cơm](quantity min=2 max=3 unit="bát cơm").',
    'Con nghé nặng [2 tạ rưỡi](quantity value=2.5 unit="tạ").',
    'Cô gái cao [1m68](quantity value=1.68 unit="m") nhất đội.',
    'Tủ cao [một mét tám](quantity value=1.8 unit="mét"), rộng [nửa mét](quantity value=0.5 unit="mét").',
    'Sương muối khi trời [-3 độ](quantity value=-3 unit="độ") ở đỉnh đèo.',
    'Đường vào làng dài [3 km 200 m](quantity value=3.2 unit="km"), nghé nặng [1 tạ 20 kg](quantity value=1.2 unit="tạ").',
    'Con đường [5 km](quantity value=5 unit="km") men theo dãy nhà [3 tầng](quantity value=3 unit="tầng").',
    'Quà cho [12 chị phụ nữ](quantity value=12 unit="chị phụ nữ"), bắt [hai tên](quantity value=2 unit="tên") bịt mặt.',
    'Xóm có [hơn chục hộ](quantity value=10 unit="hộ" mod=over), [dưới năm hộ](quantity value=5 mod=under) còn nghèo.',
    'Lớp có [một thạc sĩ](quantity value=1 unit="thạc sĩ") và [hai kỹ sư](quantity value=2 unit="kỹ sư").',
  ],
  misses: [
    "Theo Điều 5 Luật này, hai bên cùng ký.",
    "Các khoản 1 và 3 Điều 12 hết hiệu lực.",
    "Nhà ở quận 1 đã xây xong.",
    "Vào năm 2019 doanh nghiệp gặp khó.",
    "Một cơ quan đã trả lời.",
    "Trong năm người ta trồng lúa.",
    "Có năm mưa to, có năm hạn.",
    "Có một cấp ủy viên vắng mặt.",
    "Được dăm ba người đến xem.",
  ],
});

/** `cân rưỡi thịt`: a measure that counts itself once. */
export const headless = rule({
  name: "quantity.headless",
  type: "quantity",
  pattern: seq(
    as("unit", any(..."cân ký kí lạng yến tạ tấn lít mét sào mẫu thước chỉ".split(" "))),
    "rưỡi",
  ),
  read: (m) => ({ amount: 1.5, unit: m.fold("unit") }),
  examples: [
    'Mẹ mua [cân rưỡi](quantity value=1.5 unit="cân") thịt, [lít rưỡi](quantity value=1.5) dầu.',
  ],
  misses: ["Cân lại cho đủ.", "Rưỡi là một nửa."],
});

/** Who holds an office that a body of its own follows: `4 | chủ tịch huyện` are counted all the same. */
const office = seq(
  not("đại biểu"),
  as("known", opt(any("nguyên", "cựu")), opt("phó"), lex("role", { needs: ["", "assembly"] })),
);

const offices = rule({
  name: "quantity.office",
  type: "quantity",
  pattern: seq(
    notBehind("một", "trong"),
    opt(approximation),
    // In a line of capitals it may be a name: `LÊ VĂN TÁM BÍ THƯ`.
    not(shape("upper")),
    as("n", numeral()),
    as("unit", office),
  ),
  when: (m) =>
    Number.isInteger(m.numeral("n")?.value) &&
    !/^(?:19|20)\d\d$/.test(m.text("n")) &&
    !numbersPaper(m) &&
    standsFree(m) &&
    boundsAmount(m),
  read: (m) => ({ ...readAmount(m), unit: unitOf(m) }),
  weight: 40,
  examples: [
    'Đón [hai Chủ tịch nước](quantity value=2 unit="chủ tịch nước") và [4 bí thư](quantity value=4) huyện ủy.',
    'Kỷ luật [3 nguyên Giám đốc](quantity value=3 unit="nguyên giám đốc") sở.',
    "Có [hơn 10 ĐBQH](quantity value=10 mod=over) nêu ý kiến.",
  ],
  misses: ["Quyết định 12 chủ tịch xã đã ký.", "Năm 2020 chủ tịch xã nghỉ hưu."],
  caps: false,
});

export const quantityRules = [quantity, headless, offices] as const;
