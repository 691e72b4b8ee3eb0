import type { Match } from "../grammar/match.ts";
import {
  ahead,
  any,
  behind,
  lex,
  many,
  not,
  notBehind,
  opt,
  seq,
  shape,
  span,
} from "../grammar/pattern.ts";
import type { Values } from "../spans/types.ts";

/** Behind a name it is who stands for the body: `Lê Văn Ba, Thường trực UBND xã`. */
export const standing = seq(
  behind(lex("family", "middle"), many(shape("title"), 1, 2), any(",", "-")),
  notBehind(lex("place"), any(",", "-")),
  "thường trực",
);

/** A capitalised word of a name; nothing that stands for itself begins there. */
const capital = seq(
  not(span("person", "title", "organization", "location", "event", "document")),
  any(shape("title", "upper", "mixed"), seq("Y", ahead(shape("title")))),
);

/** A compound of the language that begins with a capital goes into a name whole: `Hội nghị`. */
const compound = seq(
  ahead(shape("title")),
  not(span("title", "organization", "location", "document", "event")),
  lex("noun", "dockind", "eventhead", "placehead", "orglow", "nameword", "fieldverb"),
  behind(shape("lower")),
);

/** A paper that a body gives out begins behind its name, in either case: `Bộ Nội vụ Hướng dẫn`. */
const gives = any("báo cáo", "thông báo", "ban hành", "hướng dẫn", "quy định", "quyết định");

/** A part of a body's name: a sphere of work, or a capitalised word. */
const part = any(lex("field", "fieldverb"), compound, capital);
/** Behind these heads a verb in small letters begins what the body does: `Bộ quản lý`. */
const acting = any("bộ", "sở", "an", "nước", "phủ");
/**
 * What a body does, begun in small letters: `Ban Tổ chức Lễ tang tổ chức …`, `Ban Chỉ đạo xử lý các
 * tồn tại`.
 */
const acts = seq(
  not(shape("cap")),
  any(
    seq("tổ chức", not("cán bộ")),
    seq(any(lex("fieldverb"), "xử lý"), any("các", "những", "một", "việc", "lại")),
    // `Bộ Công an thông tin`, `Tổng cục Thống kê báo cáo GDP`.
    gives,
    seq("thông tin", not(any("và", "điện tử", "đối ngoại", "tuyên truyền"))),
  ),
);
const first = any(
  seq(not(acts), lex("field")),
  seq(not(acts), any(ahead(shape("cap")), notBehind(acting)), lex("fieldverb")),
  compound,
  capital,
);
/**
 * A part that follows another with nothing between. Spheres that are verbs too (`quản lý`, `kiểm
 * tra`) go on a name only behind one of their own, in small letters as well: in `Sở Xây dựng kiểm
 * tra` the name has ended.
 */
const further = any(
  seq(not(acts), lex("field")),
  seq(not(gives), any(compound, capital)),
  // `Công ty Việt Á`
  seq(behind(shape("title")), shape("initial"), not(any(".", "-"))),
  // What a sphere that is a verb deals with: `Cục Quản lý đê điều`, `Vụ Quản lý các khu kinh tế`.
  seq(
    behind(shape("title"), shape("lower")),
    behind(lex("fieldverb")),
    // `Bộ Xây dựng nhà ở` would be two: the ministry's name has ended.
    notBehind(acting, "xây dựng"),
    not(shape("cap")),
    not(acts),
    not(any(lex("owner", "fieldverb"), "nhiệm kỳ", "giai đoạn", "khóa")),
    any(lex("noun"), seq(behind("quản", "lý"), "các", lex("field"))),
  ),
);

const sphere = lex("field", "fieldverb");
const and = any("và", "&");
/** Words that begin like a sphere and go on the sentence: `Bộ Công Thương và cá nhân ông`. */
const other = any("cá nhân", "công an", "công chức", "cán bộ", "doanh nghiệp", "kiểm tra");

/** Whom a division belongs to is no part of its name: `Phòng Hình sự [Công an [tỉnh Hà Tĩnh]]`. */
const police = seq(ahead("Công an"), span("organization"));

/**
 * The words of a body's name behind its head. Parts follow each other, or are joined by `và`, `&`, a
 * dash, or by commas that a last `và` closes:
 *
 *     Sở  Tài nguyên và Môi trường
 *     Bộ  Văn hóa, Thể thao và Du lịch
 */
export const nameParts = seq(
  not(behind(any("sát", "sự", "thông", "CSGT")), police),
  first,
  many(
    any(
      seq(not(police), further),
      // `Cục Cảnh sát điều tra tội phạm về ma túy, kinh tế`
      seq(
        behind("tội", "phạm"),
        "về",
        lex("field"),
        many(seq(",", not("công an"), lex("field")), 0, 3),
      ),
      seq(any(and, "-"), not(any(seq(not(shape("cap")), other), seq("Ảnh", ":"), police)), part),
      // `Bệnh viện Hữu nghị Việt - Đức`
      seq(behind("Việt"), "-", shape("title")),
      seq(",", sphere, opt(lex("field")), opt(",", sphere), and, part),
    ),
    0,
    10,
  ),
);

/** The same of spheres of work only, the first with a capital: `Bộ trưởng Giao thông Vận tải`. */
export const fieldNames = seq(
  ahead(shape("title", "upper", "mixed", "initial")),
  sphere,
  many(
    any(
      lex("field"),
      seq(ahead(shape("title")), lex("fieldverb")),
      seq(any(and, "-"), sphere),
      seq(",", sphere, and, sphere),
    ),
    0,
    6,
  ),
);

const LEVELS: Record<string, string> = {
  tỉnh: "province",
  "cấp tỉnh": "province",
  "tỉnh ủy": "province",
  "thành ủy": "province",
  "huyện ủy": "district",
  "quận ủy": "district",
  "thị ủy": "district",
  "thành phố": "province",
  tp: "province",
  huyện: "district",
  quận: "district",
  "thị xã": "district",
  "cấp huyện": "district",
  xã: "commune",
  phường: "commune",
  "thị trấn": "commune",
  "cấp xã": "commune",
  thôn: "village",
};

const KIND_LEVELS: Record<string, string> = {
  province: "province",
  city: "province",
  district: "district",
  town: "district",
  ward: "commune",
  commune: "commune",
  township: "commune",
  country: "central",
};

/** The level a body's owner says: its level word, or the kind of the place behind it. */
export function levelIn(m: Match): string | undefined {
  if (m.has("level")) return LEVELS[m.fold("level")];
  for (const child of m.spans()) {
    if (child.type === "location") {
      const { kind = "", codes = [] } = child.value as Partial<Values["location"]>;
      // Codes of three figures are those of the districts and the cities of a province.
      const below = codes.length > 0 && codes.every((code) => code.length === 3);
      const level = below ? "district" : KIND_LEVELS[kind];
      if (level !== undefined) return level;
    }
    if (child.type === "organization") return (child.value as { level?: string }).level;
  }
  return undefined;
}
