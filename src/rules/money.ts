import type { Match } from "../grammar/match.ts";
import { any, as, not, numeral, opt, seq } from "../grammar/pattern.ts";
import { rule } from "../grammar/rule.ts";
import { figure, isFigure, pair, readAmount } from "./amount.ts";
import { currency, inMoney } from "./counted.ts";
import { approximation, rangeMark } from "./figure-words.ts";
import { rate, spokenRate } from "./rates.ts";
import { insideCode } from "./surroundings.ts";

/** Signs and codes of currencies that may stand before the amount. */
const sign = any(
  seq(any("US", "S", "A", "HK", "NT", "C", "NZ"), "$"),
  ..."$ € £ ¥ ₩ ฿ ₹ ₽ ₫ USD EUR GBP JPY CNY KRW THB SGD AUD VND VNĐ".split(" "),
);

/** `bảng` alone is money where the words around it, or how many they are, say so. */
const pounds = as(
  "pounds",
  "bảng",
  not(any("đấu", "điểm", "tin", "hiệu", "biểu", "giá", "chữ", "màu")),
);
const PAID: ReadonlySet<string> = new Set(
  "giá trị phạt lương phí trả bán mua kiếm chi tốn vay nợ thưởng tiền thu hơn gần khoảng".split(
    " ",
  ),
);

function isMoney(m: Match): boolean {
  if (!m.has("pounds") || m.has("rate")) return true;
  return (m.numeral("n2") ?? m.numeral("n"))?.scale !== 1 || PAID.has(m.wordAt(m.start - 1));
}

/** `Điều 5 …`, but `tài khoản 5 triệu đồng`, `giá khởi điểm 1.200.500.000 đồng`. */
const isNumbered = (m: Match): boolean =>
  /^(?:điều|khoản|điểm)$/u.test(m.wordAt(m.start - 1)) && (m.numeral("n")?.value ?? 0) < 1000;

const priced = seq(any(currency, pounds), opt(any(rate, spokenRate)));

export const money = rule({
  name: "money.plain",
  type: "money",
  pattern: figure(priced, pair(priced)),
  when: (m) => isFigure(m) && isMoney(m) && !isNumbered(m),
  read: (m) =>
    m.has("pounds") ? { ...readAmount(m), currency: "GBP" } : inMoney(m, readAmount(m)),
  weight: 1,
  examples: [
    "Tổng thu đạt [gần 1,2 nghìn tỷ đồng](money value=1200000000000 currency=VND mod=nearly).",
    "Hỗ trợ mỗi nhà [10 - 15 triệu đồng](money min=10000000 max=15000000 currency=VND).",
    "Thu nhập bình quân [65 triệu đồng/người/năm](money value=65000000 currency=VND), vượt chỉ tiêu.",
    "Phạt [từ 500 nghìn đến 1 triệu đồng](money min=500000 max=1000000 currency=VND).",
    "Giá bán là [70.000 đ/kg](money value=70000 currency=VND) tại vườn.",
    "Xuất khẩu thu về [2,5 tỷ USD](money value=2500000000 currency=USD).",
    "Trả góp [hai triệu rưỡi đồng](money value=2500000 currency=VND) một lần.",
    "Vé tàu giá [50 bảng](money value=50 currency=GBP), nhà bán [2 triệu bảng](money value=2000000 currency=GBP).",
    "Giá khởi điểm [1.200.500.000 đồng](money value=1200500000 currency=VND) mỗi lô.",
    "Anh nộp [1 tỷ 250 triệu đồng](money value=1250000000 currency=VND).",
    "Nhà ấy còn [hơn trăm triệu đồng](money value=100000000 currency=VND mod=over).",
    "Trao [hai tỷ, ba trăm triệu đồng](money value=2300000000 currency=VND) cho xã.",
    "Giá điện là [9,5 cent/kWh](money value=0.095 currency=USD) ở đảo.",
  ],
  misses: [
    "Có 4 đồng chí vắng mặt.",
    "Quy hoạch 3 đô thị vệ tinh.",
    "Chiếc đồng hồ số 5",
    "Giải có 3 bảng đấu.",
  ],
});

export const moneySign = rule({
  name: "money.sign",
  type: "money",
  pattern: seq(
    opt(approximation),
    as("sign", sign),
    as("n", numeral()),
    opt(rangeMark, opt(sign), as("n2", numeral())),
    opt(rate),
  ),
  when: (m) => isFigure(m) && !insideCode(m, m.start),
  read: (m) => ({ ...readAmount(m), currency: m.entry("sign", "currency")?.code ?? "" }),
  examples: [
    "Vé vào cửa có giá [$5](money value=5 currency=USD).",
    "Khoản vay [khoảng $1,5 triệu](money value=1500000 currency=USD mod=about) đã giải ngân.",
    "Giá vàng thế giới là [US$2.300](money value=2300 currency=USD).",
    "Lúa mì bán [EUR 210/tấn](money value=210 currency=EUR) ở cảng.",
  ],
  misses: ["Ký hiệu $ đứng một mình.", "Ông đổi sang USD."],
});

export const moneyRules = [money, moneySign] as const;
