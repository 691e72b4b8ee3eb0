import { ahead, any, as, lex, many, not, opt, seq, span } from "../grammar/pattern.ts";

/*
 * Bodies and parties of other countries and of all together, and national teams.
 */

/** National teams by age: `U23 Việt Nam`. */
export const youth = any(..."U15 U16 U17 U18 U19 U20 U21 U22 U23".split(" "));

export const country = lex("place", { kind: ["country"] });

/** Bodies that every country may have. */
export const NATIONAL = [
  ..."Quốc hội,Chính phủ,Hạ viện,Thượng viện,Quân đội,Đảng Cộng sản,Đảng Dân chủ Tự do".split(","),
  ..."Đảng Dân chủ,Đảng Cộng hòa,Cục Dự trữ Liên bang,Nghị viện,Duma Quốc gia".split(","),
  ..."Cơ quan Tình báo Trung ương,Cục Điều tra Liên bang,Lực lượng Phòng vệ,Lực lượng Bảo vệ Bờ biển".split(
    ",",
  ),
];

/** Agencies of the United Nations that are spelled out before their abbreviations. */
export const agency = any(
  seq(
    any("Tổ chức", "Cơ quan", "Quỹ", "Chương trình", "Ủy ban"),
    any(
      ..."Giáo dục, Khoa học và Văn hóa|Lương thực và Nông nghiệp|Nhi đồng|Dân số|Phát triển".split(
        "|",
      ),
      ..."Môi trường|Du lịch|Phát triển Công nghiệp|Phụ nữ".split("|"),
    ),
  ),
  "Cao ủy",
);

/** What parties abroad are named by: `Đảng Lao động`, `Đảng Dân chủ Xã hội`. */
const creed = any(
  ..."Lao động,Bảo thủ,Xanh,Tự do,Xã hội,Dân chủ,Quốc đại,Quốc gia,Độc lập,Tiến bộ,Cải cách".split(
    ",",
  ),
  ..."Công lý,Phát triển,Hành động,Quyền lực Quốc dân,Pheu Thai,Likud,Golkar,Bhumjaithai".split(
    ",",
  ),
);

/** A party by its creed, with its country or without. */
export const party = seq(
  not(any("Đảng Lao động Việt Nam", "Đảng Dân chủ Việt Nam", "Đảng Xã hội Việt Nam")),
  as("head", "Đảng"),
  many(seq(opt("và"), creed), 1, 3),
  opt(any(seq(ahead(country), span("location")), country)),
);
