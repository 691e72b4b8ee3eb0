import { describe, expect, it } from "vitest";
import { surfaces } from "../src/rules/surface.generated.ts";

type Name = keyof typeof surfaces;

/** The first place where a pattern matches, as the sticky form would be tried along the text. */
function find(name: Name, text: string): RegExpExecArray | null {
  const pattern = new RegExp(surfaces[name]);
  for (let at = 0; at < text.length; at++) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return match;
  }
  return null;
}

/** The named parts that took part in the match. */
function parts(match: RegExpExecArray | null): Record<string, string> {
  return Object.fromEntries(
    Object.entries(match?.groups ?? {}).filter(([, value]) => value !== undefined),
  );
}

type Row = [text: string, match: string | null, parts?: Record<string, string>];

const tables: Record<Name, Row[]> = {
  url: [
    [
      "Tải mẫu đơn tại https://dichvucong.gov.vn/mau-don?id=12.",
      "https://dichvucong.gov.vn/mau-don?id=12",
      { scheme: "https", host: "dichvucong.gov.vn", rest: "/mau-don?id=12" },
    ],
    ["(xem www.vidu.com.vn)", "www.vidu.com.vn", { host: "www.vidu.com.vn" }],
    ["HTTP://VIDU.VN:8080/a, rồi", "HTTP://VIDU.VN:8080/a", { port: "8080", rest: "/a" }],
    ["“https://vidu.vn/”", "https://vidu.vn/"],
    ["https://vidu.vn/tin/bài-mới-2.htm…", "https://vidu.vn/tin/bài-mới-2.htm"],
    ["gõ www. rồi chờ", null],
    ["giao thức https là gì", null],
  ],
  domain: [
    ["theo laocai.gov.vn).", "laocai.gov.vn", { host: "laocai", tld: "gov.vn" }],
    ["đăng trên vidu.vn.", "vidu.vn", { host: "vidu", tld: "vn" }],
    ["mở dulieu.so.vidu.com/bang-1,", "dulieu.so.vidu.com/bang-1", { tld: "com" }],
    ["VIDU.VN đưa tin", "VIDU.VN"],
    ["gửi về hop.thu@vidu.vn", null],
    ["PGS.TS. Trần Văn Mẫu", null],
    ["ở TP.HCM", null],
    ["bằng 30.4.1975", null],
    ["tệp vidu.vn2", null],
  ],
  email: [
    ["thư: van-phong.1@so.vidu.gov.vn.", "van-phong.1@so.vidu.gov.vn", { local: "van-phong.1" }],
    ["(A_B+c@vidu.vn)", "A_B+c@vidu.vn", { host: "vidu.vn" }],
    ["giá 5@ một cái", null],
    ["@tenngan", null],
    ["ai@vidu", null],
  ],
  phone: [
    ["gọi 0912 345 678.", "0912 345 678", { national: "0912 345 678" }],
    ["ĐT:091.234.5678)", "091.234.5678"],
    ["Zalo 0912345678", "0912345678"],
    ["di động 0168 234 5678 cũ", "0168 234 5678"],
    ["+84 912 345 678", "+84 912 345 678", { country: "+84", abroad: "912 345 678" }],
    ["(+84) 24 3823 4567", "(+84) 24 3823 4567", { country: "+84" }],
    ["máy bàn (024) 3823 4567;", "(024) 3823 4567", { national: "(024) 3823 4567" }],
    ["máy bàn 0256.3822.294", "0256.3822.294"],
    ["máy bàn 0256 3 822 294", "0256 3 822 294"],
    ["trước kia (056) 3822294", "(056) 3822294"],
    ["tổng đài 1900 1234", "1900 1234", { hotline: "1900 1234" }],
    ["tổng đài 1800.6601", "1800.6601"],
    ["tổng đài 1900 54 54 15", "1900 54 54 15"],
    ["0912\u00A0345\u00A0678", "0912\u00A0345\u00A0678"],
    ["giai đoạn 1900-1945", null],
    ["ngày 09.12.2021", null],
    ["ngày 02-09-1945", null],
    ["hết 1.800.000 đồng", null],
    ["còn 0,912345678", null],
    ["mã 10912345678", null],
    ["mã 09123456789", null],
    ["số 123/0912345678", null],
  ],
  docSymbol: [
    ["số 18-NQ/TW", "18-NQ/TW", { number: "18", symbol: "NQ/TW", kind: "NQ", issuer: "TW" }],
    ["123/QĐ-UBND", "123/QĐ-UBND", { number: "123", kind: "QĐ", issuer: "UBND" }],
    [
      "178/2024/NĐ-CP",
      "178/2024/NĐ-CP",
      { number: "178", year: "2024", symbol: "NĐ-CP", kind: "NĐ", issuer: "CP" },
    ],
    ["15/2020/TT-BGDĐT,", "15/2020/TT-BGDĐT", { kind: "TT", issuer: "BGDĐT" }],
    ["1656/NQ‑UBTVQH15", "1656/NQ‑UBTVQH15", { issuer: "UBTVQH15" }],
    ["27/SL", "27/SL", { kind: "SL", symbol: "SL" }],
    ["7970/BCT-TC", "7970/BCT-TC", { symbol: "BCT-TC", issuer: "BCT", unit: "TC" }],
    ["45/2019/QH14", "45/2019/QH14", { year: "2019", symbol: "QH14", issuer: "QH14" }],
    ["05-CT/TW", "05-CT/TW", { kind: "CT" }],
    ["126-KL/TW", "126-KL/TW", { kind: "KL" }],
    ["1740/QĐ-TTg", "1740/QĐ-TTg", { issuer: "TTg" }],
    ["138/CP", "138/CP", { issuer: "CP" }],
    ["99-QĐi/TW", "99-QĐi/TW", { kind: "QĐi" }],
    ["76-TB/TƯ", "76-TB/TƯ", { issuer: "TƯ" }],
    ["12/2015/TTLT-BTC-BYT", "12/2015/TTLT-BTC-BYT", { issuer: "BTC", unit: "BYT" }],
    ["05/KH-SNN&PTNT", "05/KH-SNN&PTNT", { issuer: "SNN&PTNT" }],
    ["247/BC-GVN.HN ngày", "247/BC-GVN.HN", { issuer: "GVN", symbol: "BC-GVN.HN" }],
    ["số 15/NQ-HĐND.K14", "15/NQ-HĐND.K14", { issuer: "HĐND" }],
    ["số 15/NQ-HĐND.Xã", "15/NQ-HĐND", { issuer: "HĐND" }],
    ["314/QĐ của", "314/QĐ", { kind: "QĐ" }],
    ["số 18 - NQ/TW", "18 - NQ/TW", { number: "18", issuer: "TW" }],
    ["số 12 /2020 /NĐ-CP", "12 /2020 /NĐ-CP", { year: "2020" }],
    ["12A/2021/QĐ-UBND", "12A/2021/QĐ-UBND", { number: "12A" }],
    ["ngày 30/11/2021", null],
    ["15/20 xã", null],
    ["trực 24/24h", null],
    ["nhà số 5 - TP Huế", null],
    ["tờ 12/Bình", null],
    ["tỷ lệ 12/T", null],
  ],
  docSymbolBare: [
    ["theo 18-NQ/TW", "18-NQ/TW", { number: "18", kind: "NQ", issuer: "TW" }],
    ["theo 178/2024/NĐ-CP", "178/2024/NĐ-CP", { year: "2024" }],
    ["theo 31/2024/QH15", "31/2024/QH15", { legislature: "QH15", symbol: "QH15" }],
    ["theo 40/QĐ-TTg", "40/QĐ-TTg"],
    ["theo 138/CP", null],
    ["theo 27/SL", null],
    ["lớp 12/QH14", null],
    ["tổ 7970/BCT-TC", null],
  ],
};

const forms = ["NFC", "NFD"] as const;

describe.each(Object.keys(tables) as Name[])("%s", (name) => {
  for (const form of forms) {
    it.each(tables[name])(`${form}: %s`, (text, expected, groups) => {
      const match = find(name, text.normalize(form));
      expect(match?.[0].normalize("NFC") ?? null).toBe(expected);
      if (groups) expect(parts(match)).toMatchObject(normalized(groups, form));
    });
  }
});

function normalized(groups: Record<string, string>, form: "NFC" | "NFD"): Record<string, string> {
  return Object.fromEntries(
    Object.entries(groups).map(([key, value]) => [key, value.normalize(form)]),
  );
}

describe("compiled surfaces", () => {
  it.each(Object.entries(surfaces))("%s is native, sticky and quick to open", (_, pattern) => {
    expect(pattern.flags).toBe("uy");
    expect(pattern.source).not.toContain("\\p{");
    const bare = pattern.source.replace(/\\.|\[(?:\\.|[^\]\\])*\]/gsu, "").match(/\((?!\?)/gu);
    expect(bare).toBeNull();
  });

  it.each(["ж", "漢", "ệ", "e\u0302", "Ω", "𐌰", "𠀀", "5"])(
    "nothing begins inside a word or a number, as behind %s",
    (letter) => {
      for (const text of ["12/2020/NĐ-CP", "0912345678", "vidu.vn", "hop@vidu.vn"]) {
        const names = Object.keys(surfaces) as Name[];
        const firsts = names.map((name) => find(name, letter + text)?.index ?? -1);
        expect(firsts).not.toContain(letter.length);
      }
    },
  );

  const hostile = [
    "http://",
    "www.",
    "a.",
    "a.a@",
    "0 9 1 2 ",
    "(0",
    "1-NQ/",
    "12/2020/",
    "NQ-",
    "https://a.vn/....",
    "Ư&",
  ];
  it.each(hostile)("stays linear on %s again and again", (unit) => {
    for (const pattern of Object.values(surfaces)) {
      const cost = (length: number) => {
        const text = unit.repeat(length);
        let best = Number.POSITIVE_INFINITY;
        for (let round = 0; round < 3; round++) {
          const start = performance.now();
          for (let at = 0; at < text.length; at++) {
            pattern.lastIndex = at;
            pattern.test(text);
          }
          best = Math.min(best, performance.now() - start);
        }
        return best;
      };
      const small = cost(500);
      // Eight times the text: a quadratic pattern would cost sixty-four times as much.
      expect(cost(4000)).toBeLessThan(24 * Math.max(small, 1));
    }
  });
});
