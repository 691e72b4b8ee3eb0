import { describe, expect, it } from "vitest";
import { found } from "./reading.ts";

const TIME: ReadonlySet<unknown> = new Set(["date", "time", "duration", "period"]);

describe("what is no time at all", () => {
  it.each([
    "Văn bản 15/2020/NĐ-CP còn hiệu lực.",
    "Căn cứ 01/2019/TT-BTC mà làm.",
    "Theo Nghị định 34/2016/NĐ-CP thì được.",
    "Nhà ở đường 3 Tháng 2, gần chợ.",
    "Xe rẽ vào đường 3/2 rồi dừng.",
    "Quán ở phố 19 tháng 5 đông khách.",
    "Họp ở quảng trường 2/9 cho rộng.",
    "Bệnh viện 19-8 ở ngoài kia.",
    "Công viên 29/3 có hồ nước.",
    "Chợ 19/5 bán đủ thứ.",
    "Cầu 3/2 đang sửa.",
    "Cách mạng Tháng Tám là mốc lớn.",
    "Xe đi đường Cách Mạng Tháng 8, rẽ trái.",
    "Tiệm mở 24/7, không nghỉ.",
    "Kết luận 126 nói rõ việc ấy.",
    "Tỷ số là 2-1 sau hiệp một.",
    "Đội nhà thắng 3-0 dễ dàng.",
    "Xe biển số 29A-123.45 bỏ chạy.",
    "Nhà số 12/5 ngõ nhỏ bị ngập.",
    "Ngõ 20/11 ngập nặng.",
    "Rừng chiếm 2/3 diện tích.",
    "Bản đồ tỷ lệ 1/2000 treo tường.",
    "Vòng 1/8 rất căng.",
    "Chừng 1/3 số hộ đã đi.",
    "Tăng 22.4 điểm so với trước.",
    "Gọi 1900.1234 để hỏi.",
    "Điều 5 khoản 3 mục 2 ghi rõ.",
    "Đội đứng thứ hai ở bảng này.",
    "Kỳ họp thứ hai đã xong.",
    "Phiên bản 3.2.1 vừa ra.",
    "Có 2020 người dự.",
    "Lớp 5 đã giải thể.",
    "Anh Năm, chị Ba cùng về.",
    "Ông Tư bán phở.",
    "Tổ 4, khu phố 2 có điện.",
    "Kênh VTV1 phát lại.",
    "Mã đơn 30-11-A đã hủy.",
    "Máy bay A320 hạ cánh.",
    "Trẻ 6 tháng tuổi được tiêm.",
    "Cụ được 30 năm tuổi Đảng.",
  ])("%s", (sentence) => {
    expect(found(sentence).filter(({ type }) => TIME.has(type))).toEqual([]);
  });
});
