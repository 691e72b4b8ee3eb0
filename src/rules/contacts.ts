import { ahead, any, glued, notBehind, seq, shape, surface } from "../grammar/pattern.ts";
import { type Rule, rule } from "../grammar/rule.ts";
import { surfaces } from "./surface.generated.ts";

const url = rule({
  name: "url.full",
  type: "url",
  pattern: seq(ahead(any("http", "https", "ftp", "www")), surface(surfaces.url)),
  read: (m) => ({ href: /^\w+:\/\//u.test(m.text()) ? m.text() : `https://${m.text()}` }),
  weight: 40,
  examples: [
    'Xem tại [https://vidu.gov.vn/tin-tuc/bai-1.html](url value="https://vidu.gov.vn/tin-tuc/bai-1.html").',
    'Trang [www.vidu.vn](url value="https://www.vidu.vn") đã mở.',
  ],
  misses: ["Giao thức http là gì?", "Mạng www ra đời."],
  caps: false,
});

const domain = rule({
  name: "url.domain",
  type: "url",
  pattern: seq(ahead(shape("word"), any(".", "-"), glued), surface(surfaces.domain)),
  read: (m) => ({ href: `https://${m.text()}` }),
  weight: 30,
  examples: [
    "([vidu.gov.vn](url)) - Sáng nay có mưa.",
    'Nguồn: [baovidu.com.vn](url value="https://baovidu.com.vn")',
  ],
  misses: ["Hết giờ.Về nhà thôi.", "TP.HCM mưa to."],
  caps: false,
});

const email = rule({
  name: "email.address",
  type: "email",
  pattern: seq(
    ahead(shape("word"), any("@", ".", "_", "-", "+")),
    notBehind("@"),
    surface(surfaces.email),
  ),
  read: (m) => ({ address: m.text().toLowerCase() }),
  weight: 40,
  examples: [
    'Thư gửi về [toasoan@vidu.vn](email value="toasoan@vidu.vn").',
    "Liên hệ [ban.bientap@bao.vidu.com.vn](email) để góp ý.",
  ],
  misses: ["Nhắn cho @toasoan nhé.", "Giá bán @ 5 nghìn."],
});

/** What a phone number begins with: most figures fail here, before the costly expression is tried. */
const opening = surface(/[(+]{0,2}(?:0|84|1[89]00)\d*(?:[.,]\d+)*(?!\d)/uy);

const phone = rule({
  name: "phone.number",
  type: "phone",
  pattern: seq(ahead(any(shape("number"), "+", "(")), ahead(opening), surface(surfaces.phone)),
  read: (m) => {
    const digits = m.text().replace(/\D/gu, "");
    const national = digits.replace(/^(?:0084|84)(?=\d{9,10}$)/u, "0");
    return {
      e164: /^1[89]00/u.test(digits) ? `+84${digits}` : `+84${national.replace(/^0+/u, "")}`,
    };
  },
  weight: 40,
  examples: [
    'Gọi [0912 345 678](phone value="+84912345678") để đặt chỗ.',
    'Điện thoại: [(024) 3825 1234](phone value="+842438251234").',
    'Đường dây nóng [1900 6789](phone value="+8419006789").',
  ],
  misses: ["Năm 2021 có 12.345 ca.", "Biển số 51A-123.45 bị giữ."],
});

export const contactRules: readonly Rule[] = [url, domain, email, phone];
