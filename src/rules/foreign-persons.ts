import {
  ahead,
  any,
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
} from "../grammar/pattern.ts";
import { type Rule, rule } from "../grammar/rule.ts";
import {
  alien,
  foreign,
  given,
  linking,
  nameParts,
  numbered,
  ofWork,
  syllable,
} from "./person-parts.ts";

const country = lex("place", { kind: ["country"] });
const notCap = not(shape("cap"));

/** A family name behind a foreign given name: `Kaity Nguyễn`. */
const mixed = seq(alien, lex("family", { strength: "strong" }), not(shape("cap")));

/** Korean names join two syllables: `Lee Jae-myung`. */
const korean = seq(
  any(..."Kim Lee Park Yoon Moon Choi Han Kang Cho Chung Jung Ahn Shin Hwang Song Jang".split(" ")),
  shape("title"),
  glued,
  "-",
  glued,
  shape("lower"),
);

/** Who speaks or fights for a country, holding no office by that name. */
const leader = any(
  ...["người đồng cấp", "đồng cấp", "nhà lãnh đạo", "lãnh đạo", "tướng", "tư lệnh", "chỉ huy"],
  ...["thủ lĩnh", "phát ngôn viên", "đặc phái viên", "đặc sứ", "đội tuyển", "công dân", "đối thủ"],
);

const foreignName: Rule = rule({
  name: "person.foreign",
  type: "person",
  pattern: seq(
    any(notBehind(any("USS", "HMS", "giải", "bão", lex("body"))), behind(leader, lex("body"))),
    any(
      foreign,
      mixed,
      korean,
      // `tay vợt người Hy Lạp Stefanos Durand`
      seq(
        behind(any("người", leader, lex("honorific")), country),
        alien,
        many(syllable, 0, 2),
        notCap,
      ),
      seq(behind(leader, lex("body")), alien, many(syllable, 1, 2), notCap),
      // `Đại sứ Pháp tại Việt Nam Olivier Durand`
      seq(behind("tại", country), alien, many(syllable, 1, 2), notCap),
    ),
  ),
  read: () => ({ id: 0 }),
  weight: -1,
  examples: [
    "Sau giờ nghỉ, [Lionel Durand](person) ghi bàn.",
    "Ông [Robert M.Larsen](person) và [Paul K. Durand](person) đến.",
    "Chiếc xe do [Erik van der Larsen](person) cầm lái.",
    "Giải thuộc về tay vợt người [Hy Lạp](location) [Stelios Durand](person).",
    "Ông gặp người đồng cấp [Ba Lan](location) [Zbylut Durand](person).",
    "[Đại sứ [Pháp](location)](title) tại [Việt Nam](location) [Ottoline Durand](person) phát biểu.",
    "Phim do [Zelda Trần](person) và [Lee Do-jin](person) đóng.",
  ],
  misses: ["Cửa hàng Paul đóng cửa.", "Tàu USS Abraham Larsen cập cảng."],
  caps: false,
});

/** A foreign name by its sound: `Xu-pha-nu-vông`. */
const sound = seq(shape("title"), many(seq(glued, "-", glued, shape("lower")), 1, 4));

/** Offices behind which no name of a firm stands. */
const ruler = any(
  ...["tổng thống", "thủ tướng", "ngoại trưởng", "bộ trưởng", "thứ trưởng", "quốc vương"],
  ...["nữ hoàng", "thống đốc", "nghị sĩ", "hạ nghị sĩ", "thượng nghị sĩ", "đại sứ", "thái tử"],
  ...["đặc phái viên", "đặc sứ", "giáo hoàng", "thủ hiến", "thị trưởng", "người phát ngôn"],
  ...["cố vấn an ninh quốc gia", "tổng thư ký", "chủ tịch nước", "tổng bí thư", "tướng"],
  ...["tư lệnh", "chỉ huy", "thủ lĩnh", "phát ngôn viên", "nhà lãnh đạo", "người đồng cấp"],
);

/** What their offices are of: `Bộ trưởng Quốc phòng Mỹ`, `Tổng thư ký LHQ`. */
const ruled = any(
  seq(lex("field"), country),
  lex("field"),
  country,
  lex("body", { kind: ["international"] }),
);
/** Those who are known by one name. */
const performer = any(
  ...["HLV", "huấn luyện viên", "tiền đạo", "tiền vệ", "hậu vệ", "trung vệ", "trung phong"],
  ...["thủ môn", "thủ thành", "chân sút", "danh thủ", "tay vợt", "tay đua", "võ sĩ", "trọng tài"],
  ...["ca sĩ", "diễn viên", "rapper", "đạo diễn", "siêu mẫu", "tỷ phú", "siêu sao", "hoàng tử"],
  ...["hoàng thân", "hoàng hậu", "thái hậu", "nữ công tước"],
  ...["công nương", "công chúa", "công tước", "cầu thủ", "danh ca", "kình ngư", "nhà thiết kế"],
);

/** A foreign name of one word, whose bearer's office says that it is one: `Thủ tướng Đức Merz`. */
const single = rule({
  name: "person.foreign-single",
  type: "person",
  pattern: seq(
    behind(any(ruler, seq(ruler, ruled), performer)),
    not(lex("place")),
    any(alien, lex("forename")),
    not(any(shape("cap"), seq(glued, "-"))),
  ),
  read: nameParts,
  weight: -3,
  examples: [
    "[Tổng thống](title) [Larsen](person given=Larsen) tới thăm.",
    "[Ngoại trưởng [Pháp](location)](title) [Durand](person) họp báo.",
    "Tỷ phú [Larsen](person) tặng trường một thư viện.",
    "Đoàn gặp [Tổng thống](title) [Durand](person).",
  ],
  misses: ["Giám đốc Larsen mở hội thảo.", "Thủ tướng Lào tới thăm.", "Larsen tới thăm."],
  caps: false,
});

/** Rulers by number: a firm is called `Vinafood II`. */
const crowned = any(
  ...["vua", "quốc vương", "nữ hoàng", "nhà vua", "hoàng đế", "sa hoàng", "thái tử", "hoàng tử"],
  ...["giáo hoàng", "đức giáo hoàng", "công tước", "tiểu vương"],
);

const unknown = rule({
  name: "person.beside-office",
  type: "person",
  pattern: seq(
    any(notBehind(shape("cap")), behind(lex("place", "honor", "degree", "body", "brand"))),
    notBehind(ofWork),
    // `Mạc Anh Thư … , Anh Thư`
    not(not(behind(any(shape("lower"), ",", "("))), "Anh"),
    not(not("Anh", given), lex("honorific")),
    not(lex("field", "placehead", "orghead", "eventhead", "dockind")),
    // `Mỹ Tâm` is no country.
    not(any(seq(not(any("Anh", "Mỹ", "Đức", "Nga"), given, notCap), country), ofWork)),
    not(span("location", "organization", "document", "event")),
    any(
      foreign,
      seq(behind(any(crowned, seq(crowned, country))), numbered),
      seq(
        shape("title", "mixed"),
        many(
          any(
            seq(not(span("person", "location")), syllable),
            // `Reema Al-Saud`
            seq(glued, "-", glued, shape("title")),
            // `Farouq al-Sharaa`, `Staffan de Mistura`
            seq(linking, opt(glued, "-", glued), alien),
          ),
          1,
          3,
        ),
      ),
      many(sound, 1, 3),
    ),
    not(any(shape("cap"), seq(glued, "-"))),
  ),
  read: (m) => {
    const { given: _, ...value } = nameParts(m);
    return value;
  },
  weak: true,
  weight: -4,
  examples: [
    "[Đại tá](title) [Ostap Larsen](person) tới thăm.",
    "[Tổng thống Pháp](title) [Émile Loubet](person) và [quốc vương](title) [Xu-pha-nu](person).",
    "[NSND](title) [Thu Lành](person) hát chèo.",
    "Bàn thắng của [Lê Văn Tám](person) và [Bích Thùy](person) đến muộn.",
    "[Odile Durand](person), [Đại sứ](title), chào mừng. Sau đó [Odile Durand](person) ra về.",
  ],
  misses: [
    "Hoa Mai và Bích Thùy nở rộ.",
    "Ostap Larsen là tên một quán ăn.",
    "Bài hát Lá Xanh rất hay.",
  ],
  caps: false,
});

/** The same alone, behind the full name: `Vladimir Putin … Putin`. */
const again = rule({
  name: "person.foreign-again",
  type: "person",
  pattern: seq(
    // Asked first, as it refuses most words.
    ahead(shape("title"), not(any(shape("cap"), "-"))),
    // `Tổng thống Pháp | Durand`
    any(notBehind(shape("cap")), behind(lex("place"))),
    notBehind(lex("placehead", "orghead")),
    alien,
  ),
  read: nameParts,
  weak: "named",
  weight: -6,
  examples: [
    "[Lionel Durand](person) ghi bàn. Phút 60, [Durand](person given=Durand) rời sân.",
    "[Durand](person) về thứ hai. [Lionel Durand](person) rất vui.",
  ],
  misses: ["Durand rời sân.", "Lionel Durand học trường Durand."],
  caps: false,
});

export const foreignRules: readonly Rule[] = [foreignName, unknown, single, again];
