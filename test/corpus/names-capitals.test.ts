import { describe } from "vitest";
import { holds } from "./names.ts";

describe("headlines in capitals that name nothing", () => {
  holds([
    "BAN HÀNH QUY CHẾ PHỐI HỢP QUẢN LÝ CHỢ",
    "PHÒNG NGỪA TAI NẠN CHO TRẺ EM",
    "ĐOÀN KẾT XÂY DỰNG NÔNG THÔN MỚI",
    "ĐOÀN VIÊN RA QUÂN TÌNH NGUYỆN",
    "HỘI NHẬP QUỐC TẾ VÀ CƠ HỘI CỦA NÔNG SẢN",
    "VIỆN TRỢ KHÔNG HOÀN LẠI CHO VÙNG LŨ",
    "ĐỘI NGŨ CÁN BỘ TRẺ TRƯỞNG THÀNH",
    "TRƯỜNG HỢP ĐẶC BIỆT ĐƯỢC XÉT TUYỂN THẲNG",
    "SỞ HỮU TRÍ TUỆ VÀ QUYỀN TÁC GIẢ",
    "VỤ VIỆC ĐANG ĐƯỢC LÀM RÕ",
    "CỤC DIỆN MỚI CỦA THỊ TRƯỜNG LAO ĐỘNG",
    "NGÂN HÀNG SIẾT CHO VAY",
    "BÁO CÁO KẾT QUẢ THỰC HIỆN NHIỆM VỤ",
    "TRIỂN KHAI NHIỆM VỤ PHÁT TRIỂN RỪNG",
    "PHỤC VỤ NHÂN DÂN TỐT HƠN",
    "DỊCH VỤ CÔNG ĐẾN TỪNG NGÕ",
    "HỘI VIÊN GIÚP NHAU LÀM ĂN",
    "LÀNG ĐI TRƯỚC, PHỐ THEO SAU",
  ]);
});

describe("bodies in lines of capitals", () => {
  holds([
    "[SỞ GIÁO DỤC VÀ ĐÀO TẠO [TỈNH GIA LAI](location)](organization)",
    "[BAN TUYÊN GIÁO VÀ DÂN VẬN [TỈNH ỦY](organization)](organization) RA QUÂN",
    "[SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH](organization) MỞ LỚP",
    "[TRUNG TÂM VĂN HÓA, THÔNG TIN VÀ THỂ THAO [HUYỆN KBANG](location)](organization)",
    "[TRƯỜNG TIỂU HỌC HOA MAI](organization)",
    "[BỆNH VIỆN ĐA KHOA [TỈNH BÌNH ĐỊNH](location)](organization)",
    "[CỤC THUẾ [TỈNH QUẢNG NAM](location)](organization) CẢNH BÁO LỪA ĐẢO",
    "[CHI CỤC KIỂM LÂM VÙNG III](organization)",
    "[CÂU LẠC BỘ THƠ](organization) RA MẮT TẬP MỚI",
    "[VỤ TỔ CHỨC CÁN BỘ](organization) - [BỘ NỘI VỤ](organization)",
    "[CÔNG TY CỔ PHẦN HOÀNG ANH GIA LAI](organization)",
    "[PHÒNG TÀI CHÍNH - KẾ HOẠCH](organization) TUYỂN NGƯỜI",
  ]);
});
