import {
  ahead,
  any,
  as,
  behind,
  glued,
  lex,
  many,
  not,
  notBehind,
  opt,
  seq,
  shape,
  span,
  surface,
} from "../grammar/pattern.ts";
import { scale } from "./figure-words.ts";
import { compound } from "./place-parts.ts";

/** A word of a firm's name: any with a capital that is no known place and no office. */
const proper = seq(
  not(any(lex("place"), "tỉnh", "thành phố", "TP", "huyện", "quận", "phường", "thị xã")),
  not(span("title")),
  shape("title", "upper", "mixed", "initial"),
  many(seq(".", glued, shape("title", "upper", "mixed", "initial")), 0, 4),
);
/** A word of what a firm is called, or two that a mark joins. */
const called = any(
  seq(ahead(shape("cap", "initial")), any(lex("field", "fieldverb"), proper)),
  seq(any("&", "và"), not(lex("orghead")), proper),
  seq("-", glued, proper),
  // Sugar, not a road: `Công ty CP Đường Quảng Ngãi`.
  seq("đường", ahead(span("location"))),
  seq(surface(/\d{2,4}(?![\d.,/%])/uy), not(any(lex("noun", "unit", "classifier"), scale))),
);
/** The country behind a name is a place of its own: `Công ty Honda [Việt Nam]`. */
const letters = seq(shape("initial"), "&", shape("initial"));
const brand = seq(
  any(
    seq(not(any("Trung ương", "Nhà nước")), lex("body", "brand"), notBehind("Việt", "Nam")),
    letters,
  ),
  many(seq(not(span("person")), proper), 0, 3),
);
const firm = any("công", "tập", "tổng", "hãng", "cty", "ngân", "CTCP", "DNTN", "doanh", "HTX");
/** The last words of a legal form; behind them all capitals are the firm's name. */
const legal = any(
  ..."TNHH MTV CP CPĐT TMCP CTCP DNTN HTX phần hạn danh".split(" "),
  seq(behind("thành"), "viên"),
  seq(behind("tư"), "nhân"),
);
/** What a firm does: `Thương mại và Dịch vụ`. */
const work = any(
  seq(opt(any("và", "&", "-", ",")), lex("field", "fieldverb", "nameword")),
  compound,
);
/** Who leads the firm follows its name: `Công ty CP Than Hà Lầm | Ngô Thế Phiệt`. */
const leader = seq(
  any(..."Nguyễn Trần Ngô Đặng Bùi Đỗ Phạm Võ Vũ Huỳnh Phan Đinh Trịnh".split(" ")),
  shape("title"),
  shape("title"),
);
/** Middle names of persons only: nothing is called `Lê Văn Ba` or `Lê Thị Hoa` but who bears it. */
const bearing = any("Văn", "Thị");
/** What a firm does, then what it is called; behind that, small letters go on the sentence. */
const firmName = seq(
  not(any("một", "hai", "hoạt động")),
  many(work, 0, 8),
  opt(called, many(seq(not(leader), called), 0, 7)),
);
/** Works of the defence industry: `Nhà máy Z113`. */
const code = shape("initial", "upper", "mixed");

/** Heads whose name may be any capitals, people and brands among them. */
export const free = any(
  seq(
    ahead(firm),
    as("head", lex("orghead", { kind: ["company", "bank"] })),
    // A firm's own name is no body inside it: `Tập đoàn T&T Group`.
    as("name", any(seq(behind(legal), firmName), brand)),
  ),
  // Without an office before it, the firm bears the name: `vay của Công ty Hoàng Gia`.
  seq(
    ahead("công ty"),
    notBehind(any(lex("role"), "toán", "ty")),
    as("head", lex("orghead", { kind: ["company"] })),
    as("name", not(shape("cap"), bearing), span("person", { silent: true })),
  ),
  seq(as("head", "Ủy ban Trung ương"), as("name", brand)),
  // Plants are named after places that look like persons: `Nhà máy Xi măng Hoàng Thạch`.
  seq(
    ahead(any("nhà máy", "xí nghiệp")),
    as("head", lex("orghead")),
    as("name", opt(lex("field")), any(span("person", { silent: true }), code)),
  ),
  // Papers on the net: `Báo Nghệ An điện tử`.
  seq(
    as("head", lex("orghead", { kind: ["press"] })),
    as("name", any(span("location"), many(proper, 1, 3)), any("điện tử", "Online")),
  ),
  // A school or a hospital named after a person.
  seq(
    as("head", lex("orghead", { kind: ["school", "hospital"] })),
    as("name", span("person", { silent: true })),
  ),
);
