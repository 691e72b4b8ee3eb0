import { describe } from "vitest";
import { holds } from "./names.ts";

describe("what a body's name holds, and where it ends", () => {
  holds([
    "Xã sơ tán toàn bộ Nhân dân vùng trũng.",
    "Vì vụ gian lận thi THPT Quốc gia, [ba cán bộ](quantity) bị phạt.",
    "[Đảng ủy Khối Doanh nghiệp [Trung ương](organization)](organization) đã họp.",
    "[Thứ trưởng](title) [Đoàn Thị Hương](person) phát biểu.",
    "[Trường Tiểu học 2/9](organization) khai giảng.",
    "[Quân khu I](organization) diễn tập.",
    "[Ban Quản lý](organization) kiểm tra các hộ ven hồ.",
    "[Ban Quản lý](organization) kiểm tra việc xây chợ.",
    "[Ban Chỉ đạo](organization) xử lý một vụ lấn đất.",
    "[Trung tâm xúc tiến đầu tư tỉnh](organization) họp.",
    "[Trung tâm Trẻ em](organization) mở cửa.",
    "[Ban Quản lý Công viên tỉnh](organization) họp.",
    "[Hội Doanh nghiệp tỉnh](organization) họp.",
    "[Sở Tài chính](organization) [Giám đốc](title) [Lê Văn Sáu](person) ký.",
    "[Ban Chỉ đạo [Nghị quyết 18](document)](organization) họp.",
    "[Ban Tổ chức](organization) [Hội nghị Trung ương 6](event) in tài liệu.",
    "Theo [Sở Y tế](organization) bà con cần ngủ màn.",
    "Theo [Sở Giao thông](organization) xe buýt chạy cả đêm.",
    "[Ban Chỉ đạo tỉnh](organization) về xóm họp dân.",
    "[Ban Chỉ đạo tỉnh về cải cách hành chính và chuyển đổi số](organization) họp.",
    "[Ban Chỉ đạo tỉnh về ngành du lịch](organization) họp.",
    "[Ban Chỉ đạo tỉnh về du lịch, nông nghiệp, thủy lợi](organization) họp.",
    "[Ban Chỉ đạo quốc gia về phát triển du lịch](organization) họp.",
    "[Ban Chỉ đạo cấp tỉnh về chuyển đổi số](organization) họp.",
    "[Ban Chỉ đạo thành phố về chuyển đổi số](organization) họp.",
  ]);
});
