import {
  ahead,
  any,
  behind,
  lex,
  lineEnd,
  lineStart,
  not,
  notBehind,
  seq,
  shape,
  span,
} from "../grammar/pattern.ts";
import { type Rule, rule } from "../grammar/rule.ts";
import { given, nameParts } from "./person-parts.ts";
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
);

/** Syllables that begin other words before these verbs: `Công khai nhận lỗi`. */
const otherwise = any("anh", "dân", "công", "triển", "nhân", "nữ", "quân");
const says = any(
  ...["khai", "khai nhận", "thừa nhận", "thú nhận", "kể", "nói", "cho biết", "cho hay"],
  ...["chia sẻ", "tâm sự", "bộc bạch"],
);

/** What players do. */
const plays = any(
  ...["ghi bàn", "lập công", "sút", "dứt điểm", "đánh đầu", "kiến tạo", "rời sân", "vào sân"],
  ...["nhận thẻ", "bị thẻ", "dính chấn thương", "cản phá", "đệm bóng", "căng ngang", "mở tỷ số"],
);

/** Who speaks, by the given name alone: `Hòa khai nhận`; who plays, by two. */
const speaker = rule({
  name: "person.speaker",
  type: "person",
  pattern: seq(
    notBehind(shape("cap")),
    any(
      seq(not(otherwise), given, not(lineEnd), ahead(says)),
      seq(
        not(any(respected, span("location", "organization", "title"))),
        given,
        shape("title"),
        behind(given),
        ahead(any(plays, says)),
      ),
    ),
  ),
  read: nameParts,
  weight: -3,
  examples: [
    "Tại trụ sở, [Hòa](person given=Hòa) khai nhận.",
    "“Khó lắm”, [Lành](person) kể.",
    "Phút 60, [Quốc Thắng](person) ghi bàn.",
  ],
  misses: ["Công khai nhận lỗi.", "Dân nói, dân làm.", "Anh kể chuyện cũ.", "Triển khai ngay."],
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
  ..."bị đã đang sẽ được có không cùng liền vẫn chưa từng thừa lấy bỏ gọi nhắn xin rủ quen trốn tử chết ngã vượt lái chở chém đâm cầm lao chạy mang trả vay nói khai kể thú tiếp cho tông".split(
    " ",
  ),
);

/** A given name alone, where the document has told whose it is: `Nguyễn Văn Hiếu … vẫn bị Hiếu đuổi`. */
const short = rule({
  name: "person.given",
  type: "person",
  pattern: seq(
    any(
      behind(any(shape("lower"), ",")),
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

export const givenRules: readonly Rule[] = [speaker, short];
