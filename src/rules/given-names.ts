import {
  ahead,
  any,
  behind,
  lex,
  lineEnd,
  lineStart,
  many,
  not,
  notBehind,
  opt,
  seq,
  shape,
  span,
} from "../grammar/pattern.ts";
import { type Rule, rule } from "../grammar/rule.ts";
import { close, given, nameParts, syllable } from "./person-parts.ts";
import { compound } from "./place-parts.ts";

/** Words that are no names where they have a capital. */
const respected = any(
  "Nhân dân",
  "Chính quyền",
  "Tổ quốc",
  "Thành phố",
  "Hội nghị",
  "Công an",
  "Đoàn",
  "Trung cấp",
  ...["tử", "gia", "cung", "hậu", "thượng", "đế", "hôn", "thái tử", "thành"].map(
    (word) => `Hoàng ${word}`,
  ),
  ...["Hoa hậu", "Hoa khôi", "Hoa kiều"],
);

/** Syllables that begin other words before these verbs: `Công khai nhận lỗi`. */
const otherwise = any("anh", "dân", "công", "triển", "nhân", "nữ", "quân");
const says = any(
  ...["khai", "khai nhận", "thừa nhận", "thú nhận", "kể", "nói", "cho biết", "cho hay"],
  ...["chia sẻ", "tâm sự", "bộc bạch"],
);

/** What players do. */
const plays = seq(
  opt(any("đã", "lại", "tiếp tục", "kịp", "suýt", "xuất sắc", "bất ngờ", "liền", "cũng")),
  any(
    ...["ghi bàn", "lập công", "sút", "dứt điểm", "đánh đầu", "kiến tạo", "rời sân", "vào sân"],
    ...["nhận thẻ", "bị thẻ", "dính chấn thương", "cản phá", "đệm bóng", "căng ngang", "mở tỷ số"],
    ...["mở tỉ số", "ấn định tỷ số", "ấn định tỉ số", "ấn định chiến thắng", "gỡ hòa", "phá lưới"],
    ...["vào thay", "rê bóng", "chuyền bóng", "tạt bóng", "tung cú sút", "băng vào", "băng xuống"],
    ...["cứu thua", "bứt tốc", "về đích", "cán đích", "giành HC", "giành HCV", "giành HCB"],
    ...["lập cú đúp", "lập hat-trick", "treo bóng", "chọc khe", "tỏa sáng", "bỏ lỡ"],
    ...["giành HCĐ", "nhận HCB", "nhận HCĐ", "đoạt HCV", "giành huy chương", "đoạt huy chương"],
  ),
);

/** What a player does, by its noun: `bàn thắng của`. */
const feat = any(
  ...["bàn thắng", "bàn gỡ", "bàn mở tỷ số", "bàn mở tỉ số", "cú sút", "cú dứt điểm", "cú đúp"],
  ...["cú đánh đầu", "pha lập công", "pha dứt điểm", "pha làm bàn", "pha kiến tạo", "đường chuyền"],
  ...["đường kiến tạo", "quả tạt", "đường tạt", "quả đá phạt", "quả phạt đền", "cú đá phạt"],
  ...["pha đánh đầu", "pha cản phá", "pha cứu thua", "pha đá bồi", "cấm địa", "nhờ công"],
  ...["phong độ", "sự tỏa sáng", "chấn thương", "ca khúc", "bài hát", "album", "giọng hát"],
  ...["liveshow", "vai diễn", "MV", "bộ phim", "cuốn tiểu thuyết", "tập thơ", "đám cưới"],
);
/** Before the names of those who play or perform. */
const starring = any(
  seq(feat, "của"),
  ...["nhờ công", "vào thay", "vào sân thay", "phạm lỗi với", "song ca cùng", "song ca với"],
  ...["tên thật là", "tên thật", "nghệ danh", "ly hôn", "ly hôn với", "kết hôn với", "hẹn hò với"],
  ...[
    "cưới",
    "yêu",
    "chia tay",
    "đóng cặp với",
    "đóng cặp cùng",
    "góp mặt của",
    "tham gia của",
    "diễn xuất của",
  ],
  seq(
    any(lex("honorific"), "trụ cột", "gương mặt", "tên tuổi"),
    opt(any("nổi tiếng", "trẻ", "khách mời")),
    any("như", ":", "gồm", "là", seq(any("như", "gồm"), ":")),
  ),
);

/** Two syllables that names are made of, where players and artists are told of. */
const star = rule({
  name: "person.star",
  type: "person",
  pattern: seq(
    ahead(shape("title")),
    behind(starring),
    not(any(respected, compound, span("location", "organization", "title", "event"))),
    any(given, lex("family")),
    ahead(shape("title")),
    given,
    not(any(shape("cap"), "-")),
  ),
  read: nameParts,
  weight: -3,
  examples: [
    "Cú đúp của [Bích Trâm](person) làm nên chiến thắng.",
    "Phút 80, [Lê Văn Tám](person) vào thay [Quốc Thắng](person).",
    "Các ca sĩ như [Quốc Thắng](person) sẽ hát.",
  ],
  misses: ["Cú đúp của Hòa Phát thật đẹp.", "Nhà của Bích Trâm xây xong."],
  caps: false,
});

/** What only people do: no firm and no country is married or bursts into tears. */
const lives = seq(
  opt(any("cũng", "đã", "từng", "vừa", "lần đầu", "bất ngờ")),
  any(
    ...["chia sẻ", "tâm sự", "bộc bạch", "trải lòng", "thú nhận", "kể lại", "kể", "bật khóc"],
    ...["hẹn hò", "kết hôn", "ly hôn", "hạ sinh", "hóa thân", "vào vai", "thủ vai", "đóng cặp"],
    ...["xúc động", "nghẹn ngào", "rơi nước mắt", "qua đời", "sinh năm", "đăng quang"],
  ),
);

/** Words that begin a sentence before a name: `Riêng Sơn`. */
const opening = any(
  ..."Riêng Còn Khi Lúc Sau Thấy Nghe Biết Do Vì Tuy Nhưng Rồi Theo Bố Vợ Chồng Cha".split(" "),
);

/** Who speaks, by the given name alone: `Hòa khai nhận`; who plays or lives, by two. */
const speaker = rule({
  name: "person.speaker",
  type: "person",
  pattern: seq(
    notBehind(shape("cap")),
    any(
      seq(not(otherwise), given, not(lineEnd), ahead(says)),
      // A body named after a place speaks too: `Đồn Biên phòng Hải Hòa cho biết`.
      seq(
        notBehind(lex("orghead")),
        not(any(respected, span("location", "organization", "title"))),
        given,
        shape("title"),
        behind(given),
        ahead(any(plays, says)),
      ),
      seq(
        not(any(respected, opening, compound, close, lex("body", "brand", "honorific"))),
        not(span("location", "organization", "title", "person", "event", "date")),
        any(seq(given, shape("title")), seq(shape("title"), given)),
        ahead(lives),
      ),
    ),
  ),
  read: nameParts,
  weight: -3,
  examples: [
    "Tại trụ sở, [Hòa](person given=Hòa) khai nhận.",
    "“Khó lắm”, [Lành](person) kể.",
    "Phút 60, [Quốc Thắng](person) ghi bàn.",
    "[Bích Trâm](person) lần đầu chia sẻ chuyện cũ.",
  ],
  misses: [
    "Công khai nhận lỗi.",
    "Dân nói, dân làm.",
    "Anh kể chuyện cũ.",
    "Triển khai ngay.",
    "Sau đó Hòa Phát cũng vào cuộc.",
    "Đồn Biên phòng Hải Hòa cho biết.",
  ],
  caps: false,
});

/** What is said by kind or side of the world: `phía Nam`. */
const labelled = any(
  ..."phía miền hướng tiếng nước người tộc mùa hạng giải lớp cực thứ bác tết ngày đường phố".split(
    " ",
  ),
);
/** What the bearer of a name does or meets, where the name begins a sentence. */
const meets = any(
  seq(any("và", "cùng", ","), shape("title")),
  ..."bị đã đang sẽ được có không cùng liền vẫn chưa từng thừa lấy bỏ gọi nhắn xin rủ quen trốn tử chết ngã vượt lái chở chém đâm cầm lao chạy mang trả vay nói khai kể thú tiếp cho tông thấy nhận đến về ra đi mua bán đánh hẹn giả dùng định".split(
    " ",
  ),
);

/** What is said of somebody in brackets: the year of the birth, the age, where they live. */
const personal = seq(
  "(",
  any("SN", "sinh năm", "sinh ngày", "ngụ", "trú", "tạm trú", "thường trú", "quê", "HKTT"),
);
const aged = seq("(", opt("khoảng"), shape("digits"), "tuổi");

/** Whose age stands behind in brackets, whatever the syllables: `Mùa Bả Chía (SN 1980)`. */
const described = rule({
  name: "person.described",
  type: "person",
  pattern: seq(
    any(notBehind(shape("cap")), behind(lex("rank"))),
    notBehind(lex("placehead", "orghead")),
    not(any(respected, "lớp", "nhóm", "đội", lex("honorific"))),
    not(span("location", "organization", "title", "document", "event")),
    // A sentence's first word before a whole name: `Bắt Lò Văn Pín (SN 1990)`.
    not(not(lex("family")), shape("title"), lex("family"), shape("title"), shape("title")),
    shape("title"),
    many(syllable, 1, 3),
    ahead(any(personal, aged)),
  ),
  read: nameParts,
  weight: -3,
  examples: [
    "Công an bắt [Ngái Bá Dế](person) (SN 1990) ở bản.",
    "[Rạng Nỏ Xá](person) (41 tuổi) kể chuyện.",
  ],
  misses: [
    "Ngái Bá Dế kể chuyện.",
    "Xã Tếnh Nỏ (41 hộ) có điện.",
    "Lớp Chồi Non (5 tuổi) múa hát.",
  ],
  caps: false,
});

/** A given name alone, where the document has told whose it is: `Nguyễn Văn Hiếu … vẫn bị Hiếu đuổi`. */
const short = rule({
  name: "person.given",
  type: "person",
  pattern: seq(
    any(
      behind(any(shape("lower"), ",", opening)),
      seq(any(lineStart, behind(any(".", '"', ":"))), ahead(given, meets)),
    ),
    notBehind(any(labelled, lex("role", "rank"))),
    ahead(shape("title")),
    not(any(respected, compound)),
    given,
    not(any(shape("cap"), "-")),
  ),
  read: nameParts,
  weak: true,
  weight: -6,
  examples: [
    "[Lê Văn Hiếu](person) mua xe cũ. Hôm sau [Hiếu](person given=Hiếu) đem bán. [Hiếu](person) bị bắt.",
  ],
  misses: ["Hiếu bị bắt.", "Lê Văn Nam đi về phía Nam.", "Ông Trần Chính gặp Chính quyền xã."],
  caps: false,
});

/** Any syllable that is the last of a full name of the document: `Vũ Thị Tám … Tám`. */
const again = rule({
  name: "person.given-again",
  type: "person",
  pattern: seq(
    // Asked first, as it refuses most words.
    ahead(shape("title"), not(any(shape("cap"), "-"))),
    any(
      behind(any(shape("lower"), ",", opening)),
      seq(any(lineStart, behind(any(".", '"', ":"))), ahead(shape("title"), meets)),
    ),
    notBehind(any(labelled, lex("role", "placehead", "orghead"))),
    not(any(respected, compound, lex("body", "field", "placehead", "orghead", "eventhead"))),
    shape("title"),
  ),
  read: nameParts,
  weak: "named",
  weight: -7,
  examples: [
    "[Vũ Thị Tám](person) làm chủ hụi. Tiền của [Tám](person) mất hết.",
    "[Lý Seo Páo](person) và [Vũ Văn Dẻo](person) bị bắt. [Páo](person) khai rủ [Dẻo](person) đi.",
  ],
  misses: ["Tiền của Tám mất hết.", "Lê Văn Tám đi học. Thứ Tám trời mưa."],
  caps: false,
});

export const givenRules: readonly Rule[] = [speaker, star, described, short, again];
