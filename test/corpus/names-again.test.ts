import { describe } from "vitest";
import { holds } from "./names.ts";

describe("names of one word and names again", () => {
  holds([
    "[Thủ tướng [Na Uy](location)](title) [Larsen](person) thăm xưởng gốm.",
    "[Bộ trưởng Quốc phòng](title) [Keller](person) họp báo.",
    "[Tổng thư ký [NATO](organization)](title) [Larsen](person) rời tiệc sớm.",
    "[Giám đốc](title) Larsen mở hội thảo.",
    "HLV [Keller](person) thay người.",
    "Đoàn tới gặp [Ngoại trưởng [Mỹ](location)](title) [Keller](person).",
    "Bài hay.\nGió Sớm. Nắng Mới",
    "HLV [Southampton](organization) thay người.",
    "[Lionel Durand](person) đi trước. Đến phút cuối, [Durand](person) gục ngã.",
    "[Durand](person) mệt. Bạn anh là [Lionel Durand](person).",
    "Anh [Johnson](person) kể chuyện. [Thủ tướng [Anh](location)](title) [Johnson](person) nghe.",
    "[Vũ Thị Lễ](person) bán hàng. Mẹ của [Lễ](person) già yếu.",
    "[Sùng Mí Dẻ](person) khai nhận. Công an theo [Dẻ](person) lên nương.",
    "[Trung tá](title) [Đỗ Ngọc Dịnh](person) đến. [Trung tá](title) [Dịnh](person) bắt tay bà con.",
    "[Trần Gia Bảo](person) đỗ đầu. Thầy khen [Gia Bảo](person) chăm.",
    "[Lê Huy](person) nhận Huy hiệu [30 năm](duration).",
    "Mẹ của Lễ già yếu.",
    "[Rạng Nỏ Xá](person) ([41 tuổi](quantity)) và [Lầu A Dế](person) lên nương.",
    "Dự có: [Trần Bảy](person), [Bí thư [Đảng ủy](organization)](title); [Phạm Tú](person), [Chủ tịch xã](title).",
    "Thăm gia đình ông: [Lê Phấn](person), [Hồ Cao Tâm](person).",
    "Trời đẹp.\n[Hà Tuấn](person) – [Lê Nhật](person)",
    "Trời đẹp.\n[KIM HỒNG](person)",
    "Trời đẹp.\n[Lê Nhật](person) (t/h)",
    "(Ảnh minh họa: [Quốc Bảo](person))",
    "Theo [Lan Cúc](person) /[TTXVN](organization)",
    "Theo [Thái Bình](location) (báo cáo quý)",
    "[Lan Cúc](person) - [12/3/2021](date) trời mưa.",
  ]);
});

describe("days that share a month", () => {
  holds([
    "Diễn [chiều 18](date), [tối 19](date) và [sáng 20/7](date).",
    "Diễn [tối 5](date), [6](date) và [7/8](date).",
    "Hội chợ ([28 đến 30/11](period)) đông khách.",
    "Đợt mưa làm [sáng 5](date) và [2/3](number) số hộ phải đi.",
  ]);
});
