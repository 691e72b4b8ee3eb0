import { describe } from "vitest";
import { holds } from "./names.ts";

describe("where names of persons end", () => {
  holds([
    "[Bí thư [Tỉnh ủy [Bạc Liêu](location)](organization)](title) [Lê Văn Sáu](person) đến dự.",
    "Cô giáo trẻ [Đặng Trần Thị Lan](person) dạy học.",
    "[Hiệu trưởng [Trường THPT Lương Khánh Thiện](organization)](title) [Hồ Văn Diệu](person) đến.",
    "[Hiệu trưởng [Trường THPT Lương Khánh Thiện](organization)](title) [Hồ Đình Diệu](person) đến.",
    "[Hiệu trưởng [Trường THPT Lương Khánh Thiện](organization)](title) [Hồ Hữu Diệu](person) đến.",
    "Theo ông [Phạm S](person), mắc ca được giá.",
    "Ông học [Trường Nguyễn Ái Quốc [Trung ương](organization)](organization).",
    "Theo ông [Lê Văn Ba](person)- nông dân giỏi của xã, lúa trúng mùa.",
    "Theo ông [Lê Văn Ba](person) -nông dân giỏi của xã, lúa trúng mùa.",
    "Cặp [Lê Văn Tám](person)-[Trần Văn Ba](person) về nhất.",
    "[Hà Thị Mỹ Bích Ngọc](person) hát.",
    "Cha [Giuse Lê Hòa](person) làm lễ.",
    "[Phêrô Lê Hòa](person) làm lễ.",
    "Cha [Giuse Trần](person) làm lễ.",
    "[Thư ký [Hội đồng An ninh [Ukraine](location)](organization)](title), [Ostap Danilko](person) nói.",
    "[Bí thư [Huyện ủy [Đăk Tô](location)](organization)](title), [Kon Plông](location) họp.",
    "Thủ lĩnh [Hamas](organization) [Ottoline Durand](person) vắng mặt.",
    "Vai chính do nghệ sĩ [Thu Trang](person) - [Minh Hà](person) đóng.",
    "Một nữ sinh tên [Huy](person) xin nghỉ.",
    "Bà [Maria Lê Thị Bích Ngọc](person) đến.",
    "[Giáo xứ Giuse Xuân Lộc](location) mừng lễ.",
    "[Chủ tịch [UBND xã](organization)](title) [Y Bliu Niê Kdăm](person) đến.",
    "Từ [Cao Bằng](location), [Lê Thị Hoa](person) về quê.",
    "Tại [Cao Bằng](location), [Bí thư [Tỉnh ủy](organization)](title) nói rõ.",
    "[Bí thư [Quảng Ninh](location)](title) [Nguyễn Văn Ba](person) đến.",
    "Trong ngành Công Thương, [Chủ tịch [UBND tỉnh](organization)](title) lưu ý.",
    "Trong lĩnh vực Kim Khí, [Chủ tịch [UBND tỉnh](organization)](title) lưu ý.",
    "[A Lưới](location), [Chủ tịch [UBND huyện](organization)](title) và dân.",
    "An Hòa Tây có lễ.",
    "Quan [Hoàng Văn Bảy](person) giữ thành.",
    "Đồng [Lê Văn Sáu](person) cày xong trước nhất.",
    "Ngành Công Thương, [Chủ tịch [UBND tỉnh](organization)](title) lưu ý.",
  ]);
});

describe("names in lines of capitals", () => {
  holds([
    "[LÊ HOA](person)",
    "[TRẦN MAI PHƯƠNG HOA](person)",
    "[LÊ THỊ BÍCH HẠNH](person) THĂM BẢN",
    "[LÊ VĂN TÁM](person) [BÍ THƯ [HUYỆN ỦY](organization)](title)",
    "[LÊ VĂN TÁM](person) [HĐND TỈNH](organization)",
    "TRỘM VŨ KHÍ QUÂN DỤNG",
    "CHĂM LO AN SINH XÃ HỘI",
  ]);
});

describe("names behind honorifics and offices", () => {
  holds([
    "Bệnh nhân [Hùng](person) đã khỏe.",
    "Tài xế [Hùng](person) bỏ chạy.",
    "Cụ [Sáu Dân Chài](person) kể.",
    "Ông [Cao Sỹ Anh Hào](person) kể.",
    "Mister [Vũ Gia](person) cười.",
    "Sir [Winston Churchill](person) viết sử.",
    "KTS [Vũ Gia](person) vẽ.",
    "Cháu [Mỹ](person) cười.",
    "Mời các bạn Sinh viên dự thi.",
    "Lễ mở ở [Nhà Văn Hóa Xã](location).",
    "Hai Bà Trưng phất cờ khởi nghĩa.",
    "Có mặt [Cao Huy](person), [Lê Thị Hoa](person).",
    "Có mặt [Trần Văn Tám](person), [Cao Huy](person), [Lê Thị Hoa](person).",
    "Có mặt [Trần Văn Tám](person); [Cao Huy](person); [Lê Thị Hoa](person).",
    "Cùng dự có [Kim Sang](person), bà [Lê Thị Hoa](person).",
    "Cùng dự có [Kim Sang Hoa Mai](person), [Lê Thị Hoa](person).",
    "Dân gửi thư lên [Thủ tướng](title) Chính\nphủ.",
    "Ra đón có [đại úy](title) Công\nan xã.",
  ]);
});

describe("foreign names", () => {
  holds([
    "Anh đoạt giải Albert Larsen.",
    "Tàu HMS Victoria Larsen cập cảng.",
    "Nhà vật lý [Albert Van Larsen](person) đến.",
    "Cầu thủ [Virgil Van der Larsen](person) ghi bàn.",
    "[Tổng thống](title) [Luis Inacio Lula da Silva](person) đến.",
    "Cầu thủ [Lionel Andres Durand Larsen](person) ghi bàn.",
    "[Đại tá](title) [Ostap Van Larsen](person) tới thăm.",
    "[Đại tá](title) [Ostap Van Larsen Moreau Durand](person) tới thăm.",
    "[Quốc vương](title) [Nô-rô-đôm Xi-ha-núc](person) đến.",
    "[Quốc vương](title) Nô -rô đến.",
    "[Quốc vương](title) Nô- rô đến.",
    "[Giám đốc](title) mác-két-tinh cười.",
    "[Thị trưởng [London](location)](title) [Ostap Larsen](person) đến.",
    "Lĩnh vực Ostap Larsen, [Giám đốc](title) nói.",
    "[Giám đốc](title) Nhà Hát đến.",
    "Trao cho [Giám đốc](title) Y Tế huyện.",
    "[Giám đốc](title) Nhà Thơ Trẻ nói.",
    "[Giám đốc](title) Lễ Hội nói.",
    "[Nghệ sĩ Nhân Dân](title) [Thu Lành](person) hát.",
    "[Thủ tướng [Anh](location)](title) cho biết sẽ từ chức.",
    "[Ngoại trưởng [Anh](location)](title) và [Đại sứ [Anh](location)](title) có mặt.",
    "[Bộ trưởng Quốc phòng [Pháp](location)](title) [Sébastien Larsen](person) đến.",
    "[Thứ trưởng Ngoại giao [Nga](location)](title) [Sergei Larsen](person) đến.",
  ]);
});
