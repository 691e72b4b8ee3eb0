import { describe, expect, it } from "vitest";
import { flatten } from "../../src/spans/flatten.ts";
import { createTagger } from "../../src/tagger.ts";
import { figuresOf } from "./document.ts";

type Row = Record<string, unknown>;

const cases: readonly (readonly [source: string, ...rows: Row[]])[] = [
  [
    'Đảng bộ có [31.245 đảng viên](Q value=31245 unit="đảng viên"), tăng [12,5%](percent value=12.5) so với [năm 2015](D).',
    { figure: "31.245 đảng viên", amount: 31245, unit: "đảng viên" },
    {
      figure: "12,5%",
      amount: 12.5,
      unit: "%",
      trend: "tăng",
      baseline: "năm 2015",
      against: "so với năm 2015",
      thing: "đảng viên",
    },
  ],
  [
    "[Năm 2021](D), tổng thu ngân sách đạt [hơn 900 tỷ đồng](money value=900000000000 currency=VND), giảm [3%](percent value=3) so với cùng kỳ [năm 2020](D).",
    {
      figure: "hơn 900 tỷ đồng",
      amount: 900000000000,
      unit: "VND",
      trend: "đạt",
      thing: "tổng thu ngân sách",
      time: "Năm 2021",
    },
    {
      figure: "3%",
      amount: 3,
      unit: "%",
      trend: "giảm",
      thing: "tổng thu ngân sách",
      baseline: "năm 2020",
      against: "so với cùng kỳ năm 2020",
      time: "Năm 2021",
    },
  ],
  [
    "So với [năm 2019](D), sản lượng cà phê tăng thêm [400 tấn](Q value=400 unit=tấn).",
    {
      figure: "400 tấn",
      amount: 400,
      unit: "tấn",
      trend: "tăng",
      thing: "sản lượng cà phê",
      baseline: "năm 2019",
      against: "So với năm 2019",
    },
  ],
  [
    "Tỷ lệ hộ nghèo còn [4,2%](percent value=4.2) vào [cuối năm 2022](D).",
    { figure: "4,2%", amount: 4.2, unit: "%", thing: "Tỷ lệ hộ nghèo", time: "cuối năm 2022" },
  ],
  [
    "Tổng sản phẩm trong nước (GDP) ước tăng [7,1%](percent value=7.1); chỉ số giá tiêu dùng trong [9 tháng đầu năm](period) tăng [3,2%](percent value=3.2).",
    {
      figure: "7,1%",
      amount: 7.1,
      unit: "%",
      trend: "tăng",
      thing: "Tổng sản phẩm trong nước",
      time: "9 tháng đầu năm",
    },
    {
      figure: "3,2%",
      amount: 3.2,
      unit: "%",
      trend: "tăng",
      thing: "chỉ số giá tiêu dùng",
      time: "9 tháng đầu năm",
    },
  ],
  [
    "Thu ngân sách [quý II](D) trên địa bàn tỉnh ước đạt [500 tỷ đồng](money value=500000000000 currency=VND), tăng [8%](percent value=8) so với [quý I](D), đạt [45%](percent value=45) kế hoạch năm.",
    {
      figure: "500 tỷ đồng",
      amount: 500000000000,
      unit: "VND",
      trend: "đạt",
      thing: "Thu ngân sách",
      time: "quý II",
    },
    {
      figure: "8%",
      amount: 8,
      unit: "%",
      trend: "tăng",
      thing: "Thu ngân sách",
      baseline: "quý I",
      against: "so với quý I",
      time: "quý II",
    },
    {
      figure: "45%",
      amount: 45,
      unit: "%",
      trend: "đạt",
      thing: "Thu ngân sách",
      against: "kế hoạch năm",
      time: "quý II",
    },
  ],
  [
    'Dân số: [12.400 người](Q value=12400 unit="người") (đạt [124%](percent value=124) so với quy định).',
    { figure: "12.400 người", amount: 12400, unit: "người", thing: "Dân số" },
    {
      figure: "124%",
      amount: 124,
      unit: "%",
      trend: "đạt",
      thing: "Dân số",
      against: "so với quy định",
    },
  ],
  [
    "Trong đó, phụ nữ chiếm khoảng [30%](percent value=30).",
    { figure: "30%", amount: 30, unit: "%", trend: "chiếm", thing: "phụ nữ" },
  ],
  [
    "Diện tích lúa [quý I](R) vượt [12 ha](Q value=12 unit=ha), bằng [105%](percent value=105) kế hoạch.",
    {
      figure: "12 ha",
      amount: 12,
      unit: "ha",
      trend: "vượt",
      thing: "Diện tích lúa",
      time: "quý I",
    },
    {
      figure: "105%",
      amount: 105,
      unit: "%",
      trend: "bằng",
      thing: "Diện tích lúa",
      time: "quý I",
      against: "kế hoạch",
    },
  ],
  [
    "Giá bán là [từ 5 đến 7 triệu đồng](money min=5000000 max=7000000 currency=VND).",
    {
      figure: "từ 5 đến 7 triệu đồng",
      min: 5000000,
      max: 7000000,
      unit: "VND",
      thing: "Giá bán",
    },
  ],
  [
    "Có [15/20 xã](Q value=15 of=20 unit=xã) xong việc; [2/3](number value=2 of=3) dân đồng ý.",
    { figure: "15/20 xã", amount: 15, of: 20, unit: "xã" },
    { figure: "2/3", amount: 2, of: 3 },
  ],
  [
    "Số vụ cháy giảm [5%](percent value=5); số vụ trộm tăng [2%](percent value=2) so với [năm trước](D).",
    { figure: "5%", amount: 5, unit: "%", trend: "giảm", thing: "Số vụ cháy" },
    {
      figure: "2%",
      amount: 2,
      unit: "%",
      trend: "tăng",
      thing: "số vụ trộm",
      baseline: "năm trước",
      against: "so với năm trước",
    },
  ],
  [
    "Thu thuế [năm 2021](D) bằng [110%](percent value=110) cùng kỳ [năm trước](D).",
    {
      figure: "110%",
      amount: 110,
      unit: "%",
      trend: "bằng",
      thing: "Thu thuế",
      baseline: "năm trước",
      against: "cùng kỳ năm trước",
      time: "năm 2021",
    },
  ],
  [
    "Số hộ nghèo giảm [40 hộ](Q value=40 unit=hộ) so với đầu nhiệm kỳ, nhà tạm giảm [2%](percent value=2).",
    {
      figure: "40 hộ",
      amount: 40,
      unit: "hộ",
      trend: "giảm",
      thing: "Số hộ nghèo",
      against: "so với đầu nhiệm kỳ",
    },
    { figure: "2%", amount: 2, unit: "%", trend: "giảm", thing: "nhà tạm" },
  ],
  [
    "Giải ngân đạt [98%](percent value=98) dự toán tỉnh giao và vượt [1 tỷ đồng](money value=1000000000 currency=VND) so với mức cũ.",
    {
      figure: "98%",
      amount: 98,
      unit: "%",
      trend: "đạt",
      thing: "Giải ngân",
      against: "dự toán tỉnh giao",
    },
    {
      figure: "1 tỷ đồng",
      amount: 1e9,
      unit: "VND",
      trend: "vượt",
      against: "so với mức cũ",
    },
  ],
  [
    "[Tỉnh Gia Lai](L) đạt [90%](percent value=90). Họ có [3 nhà](Q value=3 unit=nhà).",
    { figure: "90%", amount: 90, unit: "%", trend: "đạt" },
    { figure: "3 nhà", amount: 3, unit: "nhà" },
  ],
  [
    "Ông [Lê Bá](P) kể có [5 trâu](Q value=5 unit=trâu).\n[Năm 2020](D) là năm khó.",
    { figure: "5 trâu", amount: 5, unit: "trâu" },
  ],
];

describe("figures", () => {
  it.each(cases.map(([source, ...rows]) => ({ source, rows })))("$source", ({ source, rows }) => {
    expect(figuresOf(source)).toEqual(rows);
  });
});

describe("the words that a row points at", () => {
  const sentences = [
    "Năm 2021, sản lượng chè tăng 12% so với cùng kỳ năm 2010.",
    "Trong năm 2021, diện tích cây sắn giảm 40 ha so với cùng kỳ năm 2010.",
    "Năm 2021, tổng thu ngân sách đạt 900 tỷ đồng, bằng 130% so với cùng kỳ năm 2010.",
  ];
  const forms = sentences.flatMap((text) => [text, text.normalize("NFD")]);
  it.each(forms)("stand in the very text: %s", (text) => {
    const { spans, figures } = createTagger().annotate(text);
    const row = figures[figures.length - 1];
    const words = ({ start, end }: { start: number; end: number }): string =>
      text.slice(start, end).normalize("NFC");
    const span = (place = -1): string => words(flatten(spans)[place]);
    expect(words(row.trendAt ?? { start: 0, end: 0 })).toMatch(/^(?:tăng|giảm|bằng)$/u);
    expect(words(row.thingAt ?? { start: 0, end: 0 })).toMatch(
      /^(?:sản lượng chè|diện tích cây sắn|tổng thu ngân sách)$/u,
    );
    expect(words(row.baselineAt ?? { start: 0, end: 0 })).toBe("so với cùng kỳ năm 2010");
    expect(span(row.baseline)).toBe("năm 2010");
    expect(span(row.time)).toMatch(/^[Nn]ăm 2021$/u);
  });
});
