import { describe } from "vitest";
import { type Case, check } from "./plain-links.ts";

const before: readonly Case[] = [
  ["Bí thư Tỉnh ủy Đặng Hữu Phát thăm mô hình trồng nấm.", "Đặng Hữu Phát → Bí thư Tỉnh ủy"],
  [
    "Phó Chủ tịch Thường trực UBND tỉnh Lương Thị Nhung chủ trì.",
    "Lương Thị Nhung → Phó Chủ tịch Thường trực UBND tỉnh",
  ],
  [
    "Đồng chí Phó Bí thư Huyện ủy Trịnh Công Bách biểu dương dân làng.",
    "Trịnh Công Bách → Phó Bí thư Huyện ủy",
  ],
  [
    "Giám đốc Sở Nông nghiệp và Môi trường, ông Vi Văn Toán, giải thích thêm.",
    "Vi Văn Toán → Giám đốc Sở Nông nghiệp và Môi trường",
  ],
  ["Thứ trưởng Bộ Y tế Tạ Minh Quân nói về dịch sởi.", "Tạ Minh Quân → Thứ trưởng Bộ Y tế"],
  [
    "Thứ trưởng Công Thương Phan Thị Thúy trả lời cử tri.",
    "Phan Thị Thúy → Thứ trưởng Công Thương",
  ],
  [
    "Ủy viên Bộ Chính trị, Bí thư Hải Phòng Ngô Đăng Khải dự lễ.",
    "Ngô Đăng Khải → Ủy viên Bộ Chính trị",
    "Ngô Đăng Khải → Bí thư Hải Phòng",
  ],
  [
    "Phó Chủ tịch kiêm Tổng Thư ký Hội Nhà báo Việt Nam Mạc Thanh Sơn trao giải.",
    "Mạc Thanh Sơn → Phó Chủ tịch",
    "Mạc Thanh Sơn → Tổng Thư ký Hội Nhà báo Việt Nam",
  ],
  [
    "Đại tá Bùi Quốc Tuấn, Phó Giám đốc Công an tỉnh, chỉ đạo phá án.",
    "Bùi Quốc Tuấn → Đại tá",
    "Bùi Quốc Tuấn → Phó Giám đốc Công an tỉnh",
  ],
  [
    "Thiếu tướng, PGS.TS Đinh Công Thành, Viện trưởng Viện Khoa học, báo cáo.",
    "Đinh Công Thành → Thiếu tướng",
    "Đinh Công Thành → PGS.TS",
    "Đinh Công Thành → Viện trưởng Viện Khoa học",
  ],
  [
    "Theo Chủ tịch UBND xã Ia Tul Ksor Nham, đường đã thông.",
    "Ksor Nham → Chủ tịch UBND xã Ia Tul",
  ],
  [
    "Chủ tịch HĐND tỉnh - bà Hoàng Thị Xuyến khai mạc kỳ họp.",
    "Hoàng Thị Xuyến → Chủ tịch HĐND tỉnh",
  ],
  ["Trưởng thôn A Brôl dẫn đoàn lên rẫy.", "A Brôl → Trưởng thôn"],
  ["Nguyên Bí thư Tỉnh ủy Phạm Duy Hưng nhớ lại.", "Phạm Duy Hưng → Nguyên Bí thư Tỉnh ủy"],
  ["Tổng Giám đốc Emil Larsen mở nhà máy mới.", "Emil Larsen → Tổng Giám đốc"],
  [
    "Hiệu trưởng Trường THPT Lương Khánh Thiện Hồ Thị Diệu đánh trống.",
    "Hồ Thị Diệu → Hiệu trưởng Trường THPT Lương Khánh Thiện",
  ],
  [
    "Quyền Cục trưởng Cục Thuế Triệu Văn Đông ký công văn.",
    "Triệu Văn Đông → Quyền Cục trưởng Cục Thuế",
  ],
  ["Hòa thượng Thích Tâm Đức cầu nguyện cho người đã khuất.", "Thích Tâm Đức → Hòa thượng"],
  [
    "Đại biểu Quốc hội tỉnh Sơn La Lò Thị Mến chất vấn.",
    "Lò Thị Mến → Đại biểu Quốc hội tỉnh Sơn La",
  ],
  ["Nghệ sĩ Nhân dân Trà Thị Vân hát tặng bộ đội.", "Trà Thị Vân → Nghệ sĩ Nhân dân"],
  ["Bí thư Bạc Liêu Lê Thị Sen nhận nhiệm vụ mới.", "Lê Thị Sen → Bí thư Bạc Liêu"],
  [
    "Chủ tịch Hội Nông dân tỉnh Siu Hương cùng Phó Chủ tịch UBND huyện Kpă Đô xuống ruộng.",
    "Siu Hương → Chủ tịch Hội Nông dân tỉnh",
    "Kpă Đô → Phó Chủ tịch UBND huyện",
  ],
];

const lists: readonly Case[] = [
  [
    "Dự lễ có các đồng chí: Dương Văn Trọng – Bí thư Huyện ủy, Chủ tịch HĐND huyện; Lê Ngọc Hà – Phó Bí thư Huyện ủy.",
    "Dương Văn Trọng → Bí thư Huyện ủy",
    "Dương Văn Trọng → Chủ tịch HĐND huyện",
    "Lê Ngọc Hà → Phó Bí thư Huyện ủy",
  ],
  [
    "Gồm Phan Đức Cường - Trưởng ban, Vũ Thị Nga - Phó Trưởng ban, Y Kham - Ủy viên.",
    "Phan Đức Cường → Trưởng ban",
    "Vũ Thị Nga → Phó Trưởng ban",
    "Y Kham → Ủy viên",
  ],
  [
    "Các Phó Chủ tịch UBND tỉnh: Nguyễn Thị Huệ, Trần Quang Vinh và Đỗ Văn Lợi cùng dự.",
    "Nguyễn Thị Huệ → Phó Chủ tịch UBND tỉnh",
    "Trần Quang Vinh → Phó Chủ tịch UBND tỉnh",
    "Đỗ Văn Lợi → Phó Chủ tịch UBND tỉnh",
  ],
  [
    "Đi cùng có các đồng chí Ủy viên Ban Thường vụ Thị ủy: Lê Thị Hạnh, Trưởng Ban Tổ chức; Cao Văn Lực, Chánh Văn phòng.",
    "Lê Thị Hạnh → Ủy viên Ban Thường vụ Thị ủy",
    "Lê Thị Hạnh → Trưởng Ban Tổ chức",
    "Cao Văn Lực → Ủy viên Ban Thường vụ Thị ủy",
    "Cao Văn Lực → Chánh Văn phòng",
  ],
  [
    "Các đồng chí Phó Bí thư Tỉnh ủy Y Blin, Đinh Văn Sáng; Chủ tịch UBND tỉnh Lâm Hải Đăng đã đến.",
    "Y Blin → Phó Bí thư Tỉnh ủy",
    "Đinh Văn Sáng → Phó Bí thư Tỉnh ủy",
    "Lâm Hải Đăng → Chủ tịch UBND tỉnh",
  ],
  [
    "Trưởng đoàn: Võ Văn Minh; Phó Trưởng đoàn: Hồ Thị Ngát, Trương Công Định.",
    "Võ Văn Minh → Trưởng đoàn",
    "Hồ Thị Ngát → Phó Trưởng đoàn",
    "Trương Công Định → Phó Trưởng đoàn",
  ],
  [
    "Có ông Lý Văn Páo, Chủ tịch UBND huyện; bà Sùng Thị Mỷ, Phó Chủ tịch HĐND huyện; ông Giàng A Chu, Trưởng phòng Nội vụ.",
    "Lý Văn Páo → Chủ tịch UBND huyện",
    "Sùng Thị Mỷ → Phó Chủ tịch HĐND huyện",
    "Giàng A Chu → Trưởng phòng Nội vụ",
  ],
  [
    "Các ông Trần Đình Nhu và Nguyễn Hữu Thắng - Phó Chủ tịch UBND xã - ký biên bản.",
    "Trần Đình Nhu → Phó Chủ tịch UBND xã",
    "Nguyễn Hữu Thắng → Phó Chủ tịch UBND xã",
  ],
  [
    "Bí thư Huyện ủy Rah Lan Hoàn, Chủ tịch UBND huyện Rơ Châm Giáo và Trưởng Công an huyện Siu Khăm thăm hỏi.",
    "Rah Lan Hoàn → Bí thư Huyện ủy",
    "Rơ Châm Giáo → Chủ tịch UBND huyện",
    "Siu Khăm → Trưởng Công an huyện",
  ],
  [
    "Ban Chỉ đạo do ông Thái Văn Hiệp làm Trưởng ban, bà Quách Thị Lan làm Phó Trưởng ban.",
    "Thái Văn Hiệp → Trưởng ban",
    "Quách Thị Lan → Phó Trưởng ban",
  ],
  [
    "Đồng chủ trì là Bộ trưởng Bộ Nội vụ Phùng Thị Hà và Bộ trưởng Bộ Tài chính Đoàn Văn Khôi.",
    "Phùng Thị Hà → Bộ trưởng Bộ Nội vụ",
    "Đoàn Văn Khôi → Bộ trưởng Bộ Tài chính",
  ],
  [
    "- Đồng chí Hoàng Thị Lệ – Phó Trưởng Ban Văn hóa - Xã hội",
    "Hoàng Thị Lệ → Phó Trưởng Ban Văn hóa - Xã hội",
  ],
  [
    "Đến dự có Thượng tướng Hoàng Văn Tiến, Thứ trưởng Bộ Quốc phòng; Trung tướng Lê Văn Bảy, Tư lệnh Quân khu 5.",
    "Hoàng Văn Tiến → Thượng tướng",
    "Hoàng Văn Tiến → Thứ trưởng Bộ Quốc phòng",
    "Lê Văn Bảy → Trung tướng",
    "Lê Văn Bảy → Tư lệnh Quân khu 5",
  ],
];

const behind: readonly Case[] = [
  [
    "Ông Nguyễn Trung Kiên, Giám đốc Sở Xây dựng, cho biết đã có nhà thầu.",
    "Nguyễn Trung Kiên → Giám đốc Sở Xây dựng",
  ],
  [
    "Bà Đặng Thị Cúc, 56 tuổi, Chủ tịch Hội Liên hiệp Phụ nữ xã, kể chuyện cũ.",
    "Đặng Thị Cúc → Chủ tịch Hội Liên hiệp Phụ nữ xã",
  ],
  ["Siu Hùng (Trưởng Công an xã) dẫn đường.", "Siu Hùng → Trưởng Công an xã"],
  ["Chị H'Lan (SN 1990, Bí thư Đoàn xã) kể lại.", "H'Lan → Bí thư Đoàn xã"],
  [
    "Ông Tô Quang Vũ - nguyên Chủ tịch UBND huyện nhiệm kỳ 2011-2016 - nhớ lại.",
    "Tô Quang Vũ → nguyên Chủ tịch UBND huyện",
  ],
  ["Ông Trần Duy Khánh hiện là Giám đốc Sở Tài chính.", "Trần Duy Khánh → Giám đốc Sở Tài chính"],
  ["Đồng chí Y Vang được bầu giữ chức Bí thư Huyện ủy.", "Y Vang → Bí thư Huyện ủy"],
  [
    "Bà Mã Thị Thu được bổ nhiệm giữ chức vụ Phó Giám đốc Sở Nội vụ từ tháng 5.",
    "Mã Thị Thu → Phó Giám đốc Sở Nội vụ",
  ],
  [
    "Hội nghị bầu ông Tôn Thất Dũng, Phó Bí thư Thị ủy, giữ chức Chủ tịch UBND thị xã.",
    "Tôn Thất Dũng → Phó Bí thư Thị ủy",
    "Tôn Thất Dũng → Chủ tịch UBND thị xã",
  ],
  [
    "Ông Kha Văn Lâm và bà Kha Thị Mỹ đều là Thẩm phán.",
    "Kha Văn Lâm → Thẩm phán",
    "Kha Thị Mỹ → Thẩm phán",
  ],
  [
    "Anh Lê Văn Bằng, trú tại xã Hòa Phú, giám đốc Công ty Lúa Vàng, giúp dân.",
    "Lê Văn Bằng → giám đốc Công ty Lúa Vàng",
  ],
  [
    "Người đứng đầu là ông Trương Đình Ký, Chủ tịch Hội đồng quản trị kiêm Tổng Giám đốc.",
    "Trương Đình Ký → Chủ tịch Hội đồng quản trị",
    "Trương Đình Ký → Tổng Giám đốc",
  ],
  [
    "Năm 2010, ông Bế Văn Sơn được điều động làm Phó trưởng ban Thường trực Ban Nội chính Tỉnh ủy.",
    "Bế Văn Sơn → Phó trưởng ban Thường trực Ban Nội chính Tỉnh ủy",
  ],
  ["Ông Hà Sỹ Đồng thôi giữ chức Phó Chủ tịch UBND tỉnh.", "Hà Sỹ Đồng → Phó Chủ tịch UBND tỉnh"],
  [
    "Ông Lục Văn Bình từng là Bí thư Đảng ủy, Chủ tịch HĐND xã.",
    "Lục Văn Bình → Bí thư Đảng ủy",
    "Lục Văn Bình → Chủ tịch HĐND xã",
  ],
  [
    "Chị Vàng Thị Dế - Phó Chủ tịch Hội Phụ nữ xã - vận động từng nhà.",
    "Vàng Thị Dế → Phó Chủ tịch Hội Phụ nữ xã",
  ],
  [
    "Trong ảnh: ông Nghiêm Văn Thảo, Chủ tịch UBND phường, bên trái.",
    "Nghiêm Văn Thảo → Chủ tịch UBND phường",
  ],
  ["PGS.TS Ngô Thị Thủy - Viện Nghiên cứu Văn hóa - góp ý.", "Ngô Thị Thủy → PGS.TS"],
  [
    "Trưởng ban là ông Cầm Bá Lai, Phó Chủ tịch UBND tỉnh.",
    "Cầm Bá Lai → Trưởng ban",
    "Cầm Bá Lai → Phó Chủ tịch UBND tỉnh",
  ],
  [
    "Ông Đàm Quang Trung, quê ở tỉnh Cao Bằng, Phó Tư lệnh Quân khu 1, qua đời.",
    "Đàm Quang Trung → Phó Tư lệnh Quân khu 1",
  ],
];

const none: readonly Case[] = [
  ["Chủ tịch xã trao quà cho em Nông Thị Bích."],
  ["Theo ông Lục Văn Bình, chủ tịch xã phải đối thoại với dân."],
  ["Ông Lục Văn Bình gặp các Phó Chủ tịch UBND huyện."],
  ["Ông Lục Văn Bình vắng mặt. Chủ tịch xã chủ trì thay."],
  ["Bà Lục Thị Hoa chờ gặp Chủ tịch UBND xã từ sáng."],
  ["Bí thư xã\nLục Văn Bình ra về."],
  ["Ông Phạm Văn Đoan không được bầu làm Chủ tịch xã."],
];

describe("persons and their offices in plain sentences", () => {
  describe("an office before the name", () => check(before, "holds"));
  describe("lists", () => check(lists, "holds"));
  describe("an office behind the name", () => check(behind, "holds"));
  describe("none", () => check(none, "holds"));
});
