import { describe } from "vitest";
import { holds } from "./names.ts";

describe("words of two syllables in bodies' names stay whole", () => {
  holds([
    "[Trưởng [phòng Tham mưu](organization)](title) báo cáo quân số.",
    "[Thủ trưởng [Bộ Tham mưu](organization)](title) và [Bộ Tư lệnh](organization) dự lễ.",
    "[Đội trưởng [Đội Vũ trang](organization)](title) dẫn quân đi tuần.",
    "Đại hội bầu [Ban Thẩm tra tư cách đại biểu](organization) gồm [ba người](quantity).",
    "[Ban Vận động](organization) quyên góp từng nhà.",
    "[Khoa Hồi sức](organization) nhận ca nặng, [Khoa Xạ trị](organization) nghỉ.",
    "[Bệnh viện Thẩm mỹ Ngọc Mai](organization) đóng cửa.",
    "[Bệnh viện Mai Hoa](organization) cấp cứu cho [hai cháu](quantity) bị bỏng.",
    "[Công an [huyện Mai Sơn](location)](organization) tạm giữ [hai đối tượng](quantity).",
    "[Chủ tịch [CLB Tranh luận](organization)](title) mở lời.",
    "[Học viện An ninh nhân dân](organization) tuyển sinh.",
    "[Chi cục An toàn vệ sinh thực phẩm [Lào Cai](location)](organization) lấy mẫu nem.",
    "[Cục Quản lý lao động ngoài nước](organization) nhắc các công ty.",
    "[Phòng Kỹ thuật nghiệp vụ và ngoại tuyến](organization) vào việc.",
    "[Trường phổ thông dân tộc bán trú tiểu học Mai Sơn](organization) thiếu nước.",
    "[Phong trào Thi đua Quyết thắng](event) lan rộng.",
  ]);
});

describe("where a body's name ends before what it does, or another body", () => {
  holds([
    "[Tổng cục Thống kê](organization) báo cáo GDP hằng quý.",
    "[Bộ Công an](organization) thông tin về vụ cháy chợ.",
    "[Sở Văn hóa Thông tin](organization) đã họp.",
    "[Bộ Công an](organization) và [Công an tỉnh](organization) cùng vào cuộc.",
    "[Hội đồng Bảo an [Liên Hợp Quốc](organization)](organization) họp kín.",
    "[Đại hội đồng [LHQ](organization)](organization) bỏ phiếu.",
    "[Đại hội đồng cổ đông](organization) bỏ phiếu.",
    "HTX hoạt động thua lỗ.",
  ]);
});

describe("heads that shops, clubs and small firms have", () => {
  holds([
    "Chị mua ở [tiệm vàng Kim Mai](organization), may ở [cơ sở may Hải Hà](organization).",
    "[Hộ kinh doanh Thanh Mai](organization) nộp thuế, còn hộ kinh doanh nhỏ thì không.",
    "Cơ sở may nhỏ lẻ cũng phải đăng ký.",
    "[Chủ tịch [HND xã](organization)](title) đến từng thôn.",
    "[Chủ nhiệm [UB Tài chính, Ngân sách](organization)](title) nêu ý kiến.",
    "Theo [Tỉnh hội](organization), nhiều chị em đã có việc.",
    "[Báo [Lào Cai](location) điện tử](organization) và [Báo NLĐ Online](organization) đưa tin.",
    "[Báo [Lào Cai](location)](organization) đưa tin.",
    "[Hiệp hội các nhà sản xuất thép](organization) kêu khó.",
    "Mã [HMV](organization) ([Công ty CP Dệt may Hoa Mai Vàng](organization)) tăng, rồi [HMV](organization) giảm.",
    "Mã HMV (ảnh trên) tăng.",
    "Chỉ số CPI ([Tổng cục Thống kê](organization)) giảm.",
    "Xe của [Trung tâm Cấp cứu 115](organization) kẹt đường.",
    "Nghi phạm bị [PA04](organization) và [PV01](organization) mời làm việc.",
  ]);
});

describe("what looks like a body and is none", () => {
  holds([
    "Nông dân chuẩn bị vụ Đông, vụ Xuân và vụ lúa Hè Thu.",
    "[Vụ [Đông Nam Á](location)](organization) họp với khách.",
    "Nhiều công ty AI ra đời, thợ AI khan hiếm.",
    "Du khách tới [Hội An](location).",
    "[Bí thư [Thành ủy [Hội An](location)](organization)](title) tiếp dân.",
    "[Tập đoàn Nova Energy Vietnam Holding](organization) ([NEVH](organization)) lỗ, [NEVH](organization) xin hoãn nợ.",
    "[Hội đồng tư vấn cải cách thủ tục hành chính](organization) (TTHC) họp.",
  ]);
});

describe("heads of places that are shortened, behind a body", () => {
  holds([
    "[UBND [H.Mai Sơn](location)](organization) và [Công an [P.Tân Mai](location)](organization) họp.",
    "Xử vụ Gây rối ở chợ, vụ Lừa đảo ở bến xe.",
    "Đến [vụ Pháp chế](organization) nộp hồ sơ.",
  ]);
});

describe("bodies of examinations, courts and churches, and feasts", () => {
  holds([
    "[Hội đồng thi [Yên Bái](location)](organization) đổi đề, [Ban Chấm thi](organization) họp lại.",
    "Điểm thi [THPT Lê Lai](organization) ở cuối phố.",
    "Em dự kỳ thi THPT quốc gia, [Ban chấm thi THPT](organization) ở xa.",
    "Chị [Mai](person) [3 lần](quantity) trễ hẹn, [Hà Nội](location) [2 lần](quantity) vô địch.",
    "[HĐXX](organization) nghị án, rồi [HĐXX](organization) tuyên án.",
    "[Ủy ban Phụng tự [Hội đồng Giám mục [Việt Nam](location)](organization)](organization) ra sách.",
    "Thầy học ở [tiểu chủng viện [Huế](location)](organization).",
    "Làng khai hội [chùa Tam Chúc](location) từ sớm.",
    "Khách trảy [lễ hội chùa Keo](event) rất đông.",
  ]);
});

describe("short words that decide where a body's name goes on", () => {
  holds([
    "Thăm vụ màu Đông, vụ rau Xuân, vụ cây Mùa.",
    "[Vụ [Đông Bắc Á](location)](organization) và [Vụ [Tây Á](location)](organization) họp.",
    "[Hội đồng Bảo an của [Liên hợp quốc](organization)](organization) họp.",
    "[Đại hội đồng [LHQ](organization) [khóa 76](ordinal)](event) khai mạc.",
    "[Ủy ban Quốc gia về trẻ em](organization) và [Hội đồng quốc gia về du lịch](organization) họp.",
    "Hàng xuất viện phí rẻ.",
  ]);
});

describe("aides, members and spokesmen", () => {
  holds([
    "Bà gặp [cố vấn của [Thủ tướng](title)](title) và [đại diện cấp cao của [Liên minh châu Âu](organization)](title).",
    "Ông là [HUV](title); [Chủ tịch [UBND xã](organization)](title).",
    "Chị là [HUV](title) - [nguyên Trưởng [phòng Nội vụ](organization)](title).",
    "Gặp [bốn phó chủ tịch](quantity) phường.",
  ]);
});
