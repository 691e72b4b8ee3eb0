import { describe } from "vitest";
import { holds } from "./names.ts";

describe("given names alone", () => {
  holds([
    "Trưa ấy [Hòa](person) khai nhận.",
    "Ở làng, [Quốc Thắng](person) kể.",
    "Phút 60, [Quốc Thắng](person) vào sân.",
    "[Hôm nay](date) Phương Tây nói sẽ thêm lệnh cấm.",
    "Ước mơ Hòa bình nói lên nhiều điều.",
    "Theo [báo Nhân Dân](organization) cho biết, lúa được giá.",
    "Sáng ấy Công An cho biết đã bắt kẻ trộm.",
    "Ở [Hòa Bình](location) nói đến lúa là nói đến nước.",
  ]);
});

describe("players, artists and priests", () => {
  holds([
    "Cú đúp của [Bích Trâm](person) làm nên chiến thắng.",
    "Ca sĩ [Lê Văn Tám](person), [Bích Trâm](person), [Quốc Thắng](person) đã đến.",
    "[Đức Thánh Cha](title) [Phanxicô](person) và [Đức](location) ký kết.",
    "[Đức cha](title) [Giuse Lê Văn Tám](person), Cha [Giuse Hòa](person) dâng lễ.",
    "[Chủ tịch](title) Vinafood II đến.",
    "Trường Giang diễn hài.",
    "[Trường Tiểu học Trường Giang](organization) khai giảng.",
    "Ông xã [Bích Trâm](person) rất hiền.",
    "[Trưởng bản](title) [Giàng A Dế](person) kể.",
    "Công an bắt Đ.H.Th. ở chợ.",
    "Đối tượng trú [xã Mường Lạn](location), [Và Bá Dế](person) (SN [1985](date)).",
    "[Tổng thống [Syria](location)](title) [Farouq al-Durand](person) từ chức.",
  ]);
});

describe("given names of persons told of before", () => {
  holds([
    "[Lê Văn Hiếu](person) mua xe cũ. Sau đó, [Hiếu](person) đem bán.",
    "[Lê Văn Hiếu](person) mua xe cũ. [Hiếu](person) lái về quê.",
    "[Lê Văn Hiếu](person) mua xe cũ.\n[Hiếu](person) bị lừa.",
    "[Lê Văn Hiếu](person) mua xe cũ. “[Hiếu](person) bị lừa”, bà kể.",
    "[Lê Văn Hiếu](person) mua xe cũ. Bà kể: [Hiếu](person) bị lừa.",
    "[Lê Văn Hiếu](person) mua xe cũ. Tiệm Lan Hiếu đông khách.",
    "[Trần Văn Lợi](person) bán xe. Nhờ đó có lợi cho dân.",
    "[Lê Văn Nam](person) đi về cực Nam.",
    "[Lê Văn Nam](person) đi xe. Tàu chạy theo trục Nam - Bắc.",
    "[Lê Văn Bảo](person) làm thợ. Dân quý Bảo tàng xã.",
    "[Lê Văn Chính](person) lên tỉnh. Sau đó, Chính sách đổi thay.",
    "[Lê Văn Tài](person) lên tỉnh. Sau đó, Tài chính eo hẹp.",
    "[Lê Quốc Trung](person) ở quê. Anh học Trung cấp nghề.",
    "[Trần Văn Công](person) lái xe. Sau đó, Công an đến.",
    "[Nguyễn Văn Đoàn](person) ở quê. Sau đó, Đoàn làm việc với xã.",
  ]);
});
