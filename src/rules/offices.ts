import {
  ahead,
  any,
  as,
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
import { type Rule, rule } from "../grammar/rule.ts";
import { aideRules } from "./aides.ts";
import { fieldNames, standing } from "./body-names.ts";
import { family, sharing } from "./body-parts.ts";
import { former, officeValue } from "./office-parts.ts";
import { rankRules } from "./ranks.ts";

const after = many(
  any(
    "thường trực",
    "thường vụ",
    "dự khuyết",
    "chuyên trách",
    "không chuyên trách",
    "thứ nhất",
    "danh dự",
    "lâm thời",
    "tạm quyền",
    "đắc cử",
    "điều hành",
    seq("phụ trách", ahead(shape("cap"))),
  ),
  1,
  2,
);

/** Branches of the Party and of unions keep a capital and still are no named bodies. */
const branch = any("chi bộ", "chi đoàn", "chi hội");

/** Words that begin like a body: `báo cáo`, `ngoại trưởng hội đàm`. */
const otherwise = any(
  ..."báo cáo,hội đàm,hội kiến,hội ý,hội họp,hội nghị,hội ngộ,hội thảo,hội thoại".split(","),
);

/** A body in small letters, with its level: `chi bộ`, `ban chỉ huy quân sự phường`. */
const generic = as(
  "generic",
  many(seq(any(not(shape("cap")), ahead(branch)), not(otherwise), lex("generic")), 1, 3),
  // What it works on: `sở y tế`, `phòng giáo dục huyện`.
  opt(behind(any("sở", "phòng", "cục", "khoa", "vụ")), lex("field")),
  many(any(span("location"), lex("owner")), 0, 2),
);
const organization = as("body", any(sharing, seq(opt("của"), span("organization"))));
const place = as(
  "place",
  not(span("person")),
  any(
    span("location"),
    // The name of whoever holds it follows at once: `Tổng thống Pháp Émile Loubet`.
    seq(lex("place", { kind: ["country"] }), ahead(shape("cap"))),
  ),
);
const level = as("level", lex("owner"));
const body = any(organization, place, generic, level);

/** Offices that stand alone as well: `chủ tịch`, `trưởng ban`. */
const free = lex("role", { needs: "" });
/** Offices that only their body tells from other words: `trưởng`, `phó`, `thư ký`. */
const bound = lex("role", { needs: "body" });
/** Roots of offices that lead what their work names: `Trưởng đoàn khảo sát của …`. */
const leading = any("trưởng", "tổ trưởng", "đội trưởng");

/** Forces that have a commander: `Tư lệnh Lục quân Thái Lan`. */
const force = any("lục quân", "hải quân", "không quân", "phòng không");

const office = rule({
  name: "title.office",
  type: "title",
  pattern: seq(
    not(ahead("vụ"), behind(any("chức", "nhiệm", "nghiệp"))),
    not(ahead("bộ"), behind(any("cán", "nội", "toàn", "đồng", "tiến"))),
    not(behind("ban"), any("giám đốc", "tổng giám đốc")),
    not(behind("ban", "tổng"), "giám đốc"),
    not(behind("cấp"), "phó", any("của", "chuyên trách")),
    not(behind("đoàn"), any("chủ tịch", "thư ký")),
    not(behind("viên"), "trưởng"),
    not(behind(any("thủ", "ngoại", "danh", "võ")), "tướng"),
    // `làm việc dưới quyền cựu giám đốc`
    not(behind(any("dưới", "ủy", "thẩm", "lạm", "nhân")), "quyền"),
    not(ahead("lý trưởng"), behind(any("trợ", "quản", "đại", "xử"))),
    // `tư lệnh ngành` is what the press calls a minister, no office.
    not("tư lệnh", not(ahead(shape("cap")), force), any("ngành", '"', ahead(lex("field")))),
    opt(former),
    any(
      // Ministers are named by the field of their ministry: `Thứ trưởng Công thương`.
      seq(
        // Counted ones are a figure: `3 thứ trưởng Nội vụ`.
        any(ahead(shape("cap")), notBehind(shape("number"))),
        as(
          "role",
          any(
            "bộ trưởng",
            "thứ trưởng",
            "tổng trưởng",
            seq("tư lệnh", ahead(not("hải quân"), force)),
          ),
        ),
        opt(as("after", after)),
        as(
          "field",
          any(seq(notBehind(shape("upper")), ahead(shape("upper")), lex("ministry")), fieldNames),
        ),
        opt(place),
      ),
      seq(
        ahead(leading),
        as("role", free),
        as("work", many(shape("lower"), 1, 3)),
        "của",
        span("organization"),
      ),
      seq(as("role", "chánh"), ahead("tòa"), organization),
      // The body of a head of a body begins with its kind: `Trưởng [phòng Kinh tế quận 5]`.
      seq(
        as("role", bound),
        // `Phó Trưởng ban Thường trực` stands in for the head of the body that follows.
        not("ban thường trực"),
        opt(as("after", after)),
        any(organization, place, seq(generic, notBehind(free))),
      ),
      // A body that a capital only refers back to: `Giám đốc Sở cho biết`.
      seq(
        as("role", free),
        opt(as("after", after)),
        not(any(span("organization"), family)),
        as("generic", ahead(shape("title")), lex("generic")),
        any(ahead(span("person", { weak: true })), not(any(shape("cap"), lex("field")))),
      ),
      seq(
        as("role", lex("role", { needs: ["", "person"] })),
        opt(behind(any("dân phố", "khu phố")), opt("số"), shape("digits")),
        opt(as("after", after)),
        opt(body),
        opt(as("who", ahead(span("person", { weak: true })))),
      ),
      seq(as("role", bound), level),
      seq(as("role", "UV"), ".", organization),
      seq(as("role", "thường trực"), ahead("Ban Bí thư"), organization),
      seq(as("role", standing), organization),
    ),
  ),
  // Ranks that are other words too are offices only before a name, or with a body.
  when: (m) =>
    m.has("who") || m.has("body") || m.has("place") || m.entry("role", "role")?.needs !== "person",
  read: officeValue,
  weight: 1,
  examples: [
    "[Tư lệnh Lục quân [Thái Lan](location)](title) đến dự.",
    "[Tổng thống đắc cử](title) Emil Larsen và [Phó Thủ tướng tạm quyền](title) tới dự.",
    "Gặp [Tổ trưởng Tổ dân phố số 12](title) và [Bí thư [Chi bộ 5](organization)](title).",
    'Bà là [Phó Bí thư Thường trực [Huyện ủy](organization)](title role="bí thư" body="Huyện ủy").',
    "Họ bầu [nguyên Chủ tịch [UBND tỉnh](organization)](title) và [chủ tịch xã](title).",
    '[Thứ trưởng Công thương](title role="thứ trưởng") trả lời báo chí.',
    "Anh ở dưới quyền [cựu Giám đốc [Sở Y tế](organization)](title).",
  ],
  misses: [
    "Bà chủ tiệm vui tính.",
    "Xin ý kiến ban giám đốc.",
    "Cây bí thưa lá.",
    "Ban tổng giám đốc đã họp.",
    "Đoàn Chủ tịch điều hành đại hội.",
    "Anh là tư lệnh ngành giao thông.",
    "Lời dạy quản lý trưởng thành.",
    "Lớp lính trẻ trưởng thành của Sư đoàn 3 đã về.",
  ],
});

/** The assemblies whose members are elected; other `đại biểu` are guests. */
const assembly = any("Quốc hội", "HĐND", "Hội đồng nhân dân");

/** Boards of firms; other bodies have members who hold no office. */
const board = any(
  ..."HĐQT,HĐTV,Hội đồng quản trị,Hội đồng thành viên,Hội đồng quản lý".split(","),
  ..."Ban điều hành,Ban kiểm soát,Ban Tổng Giám đốc,Ban Giám đốc".split(","),
);

const elected = rule({
  name: "title.elected",
  type: "title",
  pattern: seq(
    opt(former),
    any(
      seq(
        as("role", any("đại biểu", "ĐB")),
        opt(as("after", after)),
        as("body", opt("của"), ahead(assembly), span("organization")),
        opt(as("second", span("location"))),
        opt(any("chuyên trách", "không chuyên trách")),
      ),
      seq(as("role", "ĐBQH"), opt(as("after", after)), opt(any(place, level))),
      seq(
        as("role", "thành viên"),
        opt(as("after", any("độc lập", "phụ trách", "thường trực", "chuyên trách"))),
        as("body", ahead(board), span("organization")),
      ),
    ),
  ),
  read: officeValue,
  weight: 1,
  examples: [
    'Ông là [đại biểu [Quốc hội](organization) [tỉnh Lào Cai](location)](title role="đại biểu").',
    'Anh là [thành viên [HĐQT](organization)](title role="thành viên").',
    "Cử tri gặp [ĐBQH [tỉnh Sơn La](location)](title) và [đại biểu [HĐND xã](organization)](title).",
  ],
  misses: ["Các đại biểu dự lễ.", "Đại biểu Sở Y tế phát biểu.", "Nước ta là thành viên ASEAN."],
});

export const officeRules: readonly Rule[] = [office, elected, ...aideRules, ...rankRules];
