import { describe, expect, it } from "vitest";
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
    },
  ],
  [
    "Tỷ lệ hộ nghèo còn [4,2%](percent value=4.2) vào [cuối năm 2022](D).",
    { figure: "4,2%", amount: 4.2, unit: "%", thing: "Tỷ lệ hộ nghèo", time: "cuối năm 2022" },
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
