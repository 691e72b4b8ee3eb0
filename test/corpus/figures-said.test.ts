import { describe } from "vitest";
import { holds } from "./names.ts";

describe("figures as they are said and typed", () => {
  holds(
    [
      "Tiền phòng [500k/đêm](number value=500000).",
      "Ở phòng 500 là khách quen.",
      "Lương [15-20 triệu/tháng](number min=15000000 max=20000000).",
      "Lương [từ 15 đến 20 triệu/tháng](number min=15000000 max=20000000).",
      "Có nhà [10-12 triệu/tháng](number min=10000000 max=12000000) tiền điện.",
      "Số dư ghi [âm 15](number value=-15) là lỗi.",
      "Số liệu [âm mười lăm](number value=-15) là lỗi.",
      "Kết quả xét nghiệm âm tính.",
      'Huy động [3 vạn dân công](quantity value=30000 unit="dân công").',
      'Làng có [một trăm linh năm hộ](quantity value=105 unit="hộ").',
      'Kho còn [ba trăm lẻ bảy bao gạo](quantity value=307 unit="bao gạo").',
      'Nhà máy có [ba ngàn rưỡi công nhân](quantity value=3500 unit="công nhân").',
      "Số ấy là [một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy](number value=1234567).",
      "Bán đất được [hai tỷ tư](number value=2400000000).",
      'Gặp [năm bảy người](quantity min=5 max=7 unit="người") ở đó.',
      'Thắng [bốn mươi nhăm trận](quantity value=45 unit="trận").',
      'Khám cho [hai ba trăm người](quantity min=200 max=300 unit="người").',
      '[Giữa 10 và 20 người](quantity min=10 max=20 unit="người") có mặt.',
      "Thương vụ trị giá [1,2 tỉ đô](money value=1200000000 currency=USD).",
      "Trả [năm trăm đô](money value=500 currency=USD).",
      "Thưởng [2 triệu rưỡi đồng](money value=2500000 currency=VND).",
      'Em bé nặng [ba ký hai](quantity value=3.2 unit="ký").',
      'Sợi dây dài [hai mét rưỡi](quantity value=2.5 unit="mét").',
      'Cháu [hai tuổi rưỡi](quantity value=2.5 unit="tuổi").',
      'Đêm xuống [âm 5 độ](quantity value=-5 unit="độ").',
      "Chiếm [không phẩy năm phần trăm](percent value=0.5).",
      'Dân số đạt [một tỷ bốn trăm linh năm triệu người](quantity value=1405000000 unit="người").',
      'Đội có [hai mươi tư vận động viên](quantity value=24 unit="vận động viên").',
      'Có [5-6 nghìn công nhân](quantity min=5000 max=6000 unit="công nhân") nghỉ việc.',
      "Anh về [thứ tám](ordinal value=8) chung cuộc.",
    ],
    true,
  );
});
