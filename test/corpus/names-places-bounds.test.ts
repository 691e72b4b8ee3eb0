import { describe } from "vitest";
import { holds } from "./names.ts";

describe("where names of units end", () => {
  holds([
    "Em Q. Anh học giỏi.",
    "Trấn Thành cười.",
    "Xưa là [trấn Nậm Lừ](location) sầm uất.",
    "[Thôn Nậm Lừ Tà Pao](location) vui.",
    "Về tới xã [Luật Đất đai](document) được đọc.",
    "Về tới xã [Chủ tịch](title) hỏi thăm ngay.",
    "Ở [xã Nậm Lừ](location) [Luật Đất đai](document) được phổ biến từng nhà.",
    "[Xã Nậm Lừ](location) Nông dân được mùa.",
    "Tại [phường Tương Mai](location) T. kể lại chuyện.",
    "Ở [phố Tương Mai](location) A/B đều kẹt.",
    "Các xã [miền Trung](location) ngập nặng.",
    "Các cầu [miền Tây](location) đã cũ.",
    "Các nước [châu Âu](location) họp.",
    "Khai trương phố Mỹ thuật ở khu cũ.",
    "Nước [hồ Thụy Sĩ](location) trong vắt.",
    "[Phường Sơn La Nam Hạ](location) vui.",
    "[Xã Nậm Lừ](location) 5 giáo viên về hưu.",
    "[Xã Nậm Lừ](location) 3 chiếc xe mới.",
    "Ở [thôn 3](location) A Pớt kể.",
    "Dự án khu vực 4, [huyện Mai Sơn](location), chậm.",
    "Dân đọc BẢN tin.",
    "Vốn cho xã NTM.",
    "Ở [phố Tương Mai A](location) xe kẹt.",
    "Mở đường [6m](quantity) vào xóm.",
  ]);
});

describe("where names of other places end", () => {
  holds([
    "[Cung văn hóa Hữu nghị Việt - Xô](location) sáng đèn.",
    "[Đường Nguyễn Thị Lê Mai](location) kẹt xe.",
    "[Hồ Hoàn Kiếm](location) rộng.",
    "Kẹt xe ở [cao tốc Cầu Giẽ](location).",
    "[Cao tốc Cầu Giẽ](location) - Ảnh: [Minh Vũ](person)",
    "Qua [cao tốc Cầu Giẽ](location) - anh [Lành](person) nói - đã nhanh hơn.",
    "[Cao tốc Bắc - Nam phía Tây](location) khởi công.",
    "[Cao tốc Bến Lức - Long Thành - Bà Rịa](location) khởi công.",
    "[Tuyến metro số 1 Bến Thành - Suối Tiên](location) chạy thử.",
    "[Tuyến metro số 3 Nhổn - ga Hà Nội](location) chạy thử.",
    "[Đường sắt Thủ Thiêm - sân bay quốc tế Long Thành](location) khởi công.",
    "Mở rộng [đường Khe Sanh - A Túc](location).",
    "Kẹt xe ở ngã tư [đường Lê Lợi](location) - [Trần Phú](location).",
    "[Nhà hát Nghệ thuật [Đà Nẵng](location)](location) mở cửa.",
    "[Bảo tàng Xanh Mới [Đà Nẵng](location)](location) mở cửa.",
    "Mưa to ở [vùng [huyện Mai Sơn](location)](location).",
    "[Bảo tàng mỹ thuật [Đà Nẵng](location)](location) mở cửa.",
  ]);
});

describe("names of places alone", () => {
  holds([
    "Mỹ phẩm giả tràn lan.",
    "Trời mưa! Anh về quê.",
    "Lớp Minh Anh tan muộn.",
    "Bão đi theo hướng Tây Tây Bắc.",
    "Bão đi theo hướng Đông Đông Bắc.",
    "Bão đi theo hướng Bắc Tây Bắc.",
    "Mưa ở phía Tây Bắc.",
    "Họ đi [Lào Cai](location) - [Thanh Hà](location).",
    "Họ đi [Lào Cai](location) ([Thanh Hà](location)).",
    "Ở [Sơn La](location) [Chủ tịch [UBND tỉnh](organization)](title) đi cơ sở.",
    "Ở [Sơn La](location) [Tỉnh ủy](organization) họp.",
    "Ở [Sơn La](location) [Tết](event) đến sớm.",
    "Nước ngập [xã Bản Lầu](location), [Nậm Chảy](location) [20 km](quantity).",
    "Nước ngập [xã Bản Lầu](location), [Nậm Chảy 2](location) và [Lùng Vai](location).",
    "Nước ngập [xã Bản Lầu](location), [Nậm Chảy](location) [5 USD](money) cũng quý.",
    "Nước ngập [xã Bản Lầu](location), [Nậm Chảy](location) 3 học sinh nghỉ.",
    "Nước ngập [xã Bản Lầu](location), [Nậm Chảy](location) 3 chiếc xe trôi.",
    "Nước ngập [xã Bản Lầu](location), [Nậm Chảy](location) 3 cháu mắc kẹt.",
    "Nước ngập [xã Bản Lầu](location), Nậm Chảy Tà Pao Hạ ngập.",
    "Nước ngập [xã Bản Lầu](location), [Nậm Chảy](location) [3 nghìn hộ](quantity) mất điện.",
    "Huyện lập [Cam Lộ 1](location) giáp [Cam Lộ 2](location); [Hải Lăng 1](location) (mới).",
    "Nước ngập [xã Bản Lầu](location), Mỹ Phẩm trôi.",
    "Ở [Sơn La](location) [Sông Mã](location) đầy nước.",
    "Nhóm Trâm Anh đông khách.",
    "Nước ngập [xã Bản Lầu](location), Nậm Nông dân khổ.",
  ]);
});
