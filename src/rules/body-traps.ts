import { ahead, any, behind, not, notBehind, opt, seq, shape } from "../grammar/pattern.ts";

/* What begins like a body and names none. */

/** Words that only begin like a body: `HỘI NGHỊ TỔNG KẾT`, `Bộ luật Hình sự`. */
export const meeting = any(
  "hội nghị",
  "hội thảo",
  "hội thi",
  "hội chợ",
  "hội diễn",
  "hội trường",
  "hội đàm",
  "hội viên",
  "bộ luật",
  "ban hành",
  // Whose enterprises and offices have a committee of the Party: no body.
  seq(
    "khối",
    any("doanh nghiệp", "cơ quan", "các cơ quan", "dân chính", "dân vận", "đại đoàn kết"),
  ),
  // A town, unless the union begins with another word: `Hội An ninh mạng`.
  seq("hội an", not(any("ninh", "toàn", "sinh"))),
  // A place in a town: `từ Trung tâm Thành phố đi …`.
  "trung tâm thành phố",
);
/** The legal form of a firm alone is no name: `một ngân hàng TMCP`. */
export const form = seq(
  any("TMCP", "TNHH", "CP", "MTV", "FDI", "TNGT", "AI", "IT"),
  not(shape("cap")),
);

/** A crop's season, no department: `thu hoạch vụ Đông`, `vụ lúa Hè Thu`. */
export const season = seq(
  "vụ",
  opt(any("lúa", "rau", "màu", "cây")),
  any("đông", "xuân", "hè", "thu", "mùa", "chiêm"),
  not(any("Bắc", "Nam", "Á", "Âu")),
);

/** A feast of a village or a pagoda: `khai hội chùa Keo`. */
export const feast = seq("hội", any("chùa", "đình", "đền", "phủ", "miếu", "làng", "xuân"));

/** A head that ends a longer word: `thông báo`, `công trường`, `toàn bộ`. */
export const ending = any(
  seq(behind(any("thông", "cảnh", "dự")), "báo"),
  seq(behind(any("toàn", "cán", "nội", "đồng", "tiến")), "bộ"),
  seq(behind(any("quốc", "cơ", "xã", "đại")), "hội"),
  seq(behind(any("nhập", "xuất", "ra")), "viện"),
  seq(behind(any(..."nhiệm phục dịch nghĩa sự chức nghiệp học tác".split(" "))), "vụ"),
  // An examination: `thi THPT quốc gia`.
  seq(behind("thi"), notBehind("điểm", "thi"), "THPT"),
  seq(behind(any(..."công thị hiện môi ngư nông lâm thao quảng chiến lập".split(" "))), "trường"),
);

/** Who is called so, not a school: `Trường Giang`. */
export const bearer = seq(
  ahead(shape("title")),
  "trường",
  any(..."Giang Vũ Thịnh Huy Sinh Khoa Duy Lâm".split(" ")),
  not(any(shape("cap"), "học")),
);
