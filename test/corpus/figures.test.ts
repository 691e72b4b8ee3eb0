import { describe, expect, it } from "vitest";
import { found, ignores, reads } from "./reading.ts";

describe("percent", () => {
  reads("percent", [
    [
      { value: 12.5 },
      "Giá tăng [12,5%] sau trận bão.",
      "Cả nhóm góp [12,5 %] vốn.",
      "Lời [12.5%] là ít.",
    ],
    [{ value: 70 }, "Có [70 phần trăm] số ghế trống.", "Chừng ấy là [bảy mươi phần trăm]."],
    [
      { value: 0.25 },
      "Lãi suất giảm [0,25 điểm phần trăm].",
      "Thấp hơn [0,25 điểm %] so với trước.",
    ],
    [
      { min: 5, max: 7 },
      "Dự báo tăng [từ 5 đến 7%].",
      "Mức tăng [5 - 7%] là khá.",
      "Nhích lên [5%-7%].",
    ],
    [{ min: 6.5, max: 7 }, "Tăng trưởng [6,5% - 7%] là mục tiêu.", "Cần đạt [6,5 đến 7%] mỗi vụ."],
    [
      { value: 50, mod: "under" },
      "Tỷ lệ [dưới 50%] là hỏng.",
      "Chỉ [chưa đến 50%] tới dự.",
      "Đạt [<50%] là trượt.",
    ],
    [
      { value: 80, mod: "at-least" },
      "Phải có [ít nhất 80%] đồng ý.",
      "Cần [từ 80% trở lên].",
      "Cần [≥ 80%] phiếu thuận.",
    ],
    [{ value: 30, mod: "at-most" }, "Vay [không quá 30%] giá trị nhà.", "Trích [tối đa 30%] quỹ."],
    [{ value: 8 }, "Gửi với lãi [8%/năm] ở quê."],
  ]);
});

describe("money", () => {
  reads("money", [
    [
      { value: 1.2e12, currency: "VND" },
      "Thu được [1,2 nghìn tỷ đồng] trong vụ.",
      "Thu được [1.200 tỷ đồng] trong vụ.",
      "Thu được [một nghìn hai trăm tỷ đồng] trong vụ.",
    ],
    [
      { value: 2500000, currency: "VND" },
      "Mỗi nhà nhận [2,5 triệu đồng].",
      "Mỗi nhà nhận [2.500.000 đồng].",
      "Mỗi nhà nhận [2.500.000đ].",
      "Mỗi nhà nhận [2.500.000 VNĐ].",
      "Mỗi nhà nhận [hai triệu rưỡi đồng].",
      "Mỗi nhà nhận [2 triệu 500 nghìn đồng].",
    ],
    [
      { value: 1250000000, currency: "VND" },
      "Tốn [1 tỷ 250 triệu đồng] mới xong.",
      "Tốn [1,25 tỉ đồng] mới xong.",
    ],
    [
      { min: 10e6, max: 15e6, currency: "VND" },
      "Lương [10 - 15 triệu đồng] là ổn.",
      "Lương [từ 10 đến 15 triệu đồng] là ổn.",
      "Lương [10-15 triệu đồng].",
    ],
    [
      { min: 500e3, max: 1e6, currency: "VND" },
      "Phạt [từ 500 nghìn đến 1 triệu đồng].",
      "Phạt [từ 500.000 đồng đến 1.000.000 đồng].",
    ],
    [
      { value: 65e6, currency: "VND" },
      "Thu nhập [65 triệu đồng/người/năm].",
      "Bán với giá [65 triệu đồng/tấn].",
    ],
    [{ value: 22650, currency: "VND" }, "Tỷ giá là [22.650 đồng/USD]."],
    [{ value: 5, currency: "USD" }, "Vé giá [$5].", "Vé giá [5 USD].", "Vé giá [5 đô la]."],
    [{ value: 3e9, mod: "over", currency: "EUR" }, "Khoản vay [hơn 3 tỷ euro] đã ký."],
    [{ value: 500000, currency: "VND" }, "Bán được [nửa triệu đồng] tiền rau."],
  ]);
  ignores(["Đồng lòng thì xong.", "Chiếc đồng hồ treo tường.", "Nói về đồng tiền."]);
});

describe("quantity", () => {
  reads("quantity", [
    [
      { value: 29738, unit: "đảng viên" },
      "Toàn tỉnh có [29.738 đảng viên].",
      "Cả thảy [hai mươi chín nghìn bảy trăm ba mươi tám đảng viên].",
    ],
    [
      { value: 1050000, unit: "hộ dân" },
      "Điện tới [1,05 triệu hộ dân].",
      "Điện tới [1.050.000 hộ dân].",
    ],
    [
      { value: 40, unit: "kg" },
      "Bao này nặng [40kg].",
      "Bao này nặng [40 kg].",
      "Bao này nặng [bốn mươi kg].",
    ],
    [{ value: 35, unit: "m" }, "Cột cao [35m] giữa đồng.", "Cột cao [35 m] giữa đồng."],
    [
      { min: 200, max: 350, unit: "mm" },
      "Mưa [200-350mm] ở vùng núi.",
      "Mưa [từ 200 đến 350 mm] ở vùng núi.",
    ],
    [{ value: 9e6, unit: "m²" }, "Sàn rộng [9 triệu m²] đã xây."],
    [{ value: 8, mod: "over", unit: "tấn/ha" }, "Lúa đạt [trên 8 tấn/ha], được mùa."],
    [{ value: 18, unit: "tuổi" }, "Cô ấy [18 tuổi] rồi.", "Cô ấy mới [mười tám tuổi]."],
    [{ value: 2.5, unit: "lần" }, "Giá gấp [2,5 lần] năm cũ."],
    [{ value: 5, unit: "khẩu súng" }, "Họ nộp [5 khẩu súng] cho xã."],
    [{ value: 12, unit: "chiếc thuyền" }, "Bến có [12 chiếc thuyền] neo."],
    [{ value: 1, unit: "tấm bia" }, "Nơi ấy còn [một tấm bia] cổ."],
    [{ value: 8, unit: "nhóm" }, "Đề ra [8 nhóm] việc."],
    [{ value: 7, unit: "xã" }, "Đi qua [7 xã], thị trấn."],
    [
      { value: 30, mod: "over", unit: "hộ" },
      "Làng có [hơn ba chục hộ] làm gốm.",
      "Làng có [hơn 30 hộ] làm gốm.",
    ],
    [
      { value: 20, mod: "at-most", unit: "người" },
      "Xe chở [không quá 20 người].",
      "Xe chở [tối đa 20 người].",
      "Xe chở [20 người trở xuống].",
    ],
    [
      { value: 15, of: 20, unit: "xã" },
      "Đã xong [15/20 xã] trong vùng.",
      "Đã xong [15 trong tổng số 20 xã] của vùng.",
      "Đã xong [15 trong 20 xã] của vùng.",
    ],
    [{ value: 1, of: 126, unit: "đơn vị" }, "Nơi đây là [một trong 126 đơn vị] được khen."],
    [{ value: 24, of: 24, unit: "h" }, "Trạm trực [24/24h] suốt mùa mưa."],
    [{ value: -7, unit: "độ" }, "Đêm xuống [âm bảy độ] ở đỉnh núi."],
    [{ value: 4.48, unit: "ha" }, "Ao rộng [4.48 ha] nuôi cá.", "Ao rộng [4,48 ha] nuôi cá."],
  ]);
  ignores([
    "Theo Điều 5 Luật này thì khác.",
    "Nhà ở quận 1 vừa xây.",
    "Em học lớp 10 trường làng.",
    "Đèn ở ngõ 15 đường làng bị hỏng.",
    "Hai bên cùng ký tên.",
    "Hàng trăm người đổ ra đường.",
    "Một cơ quan đã trả lời.",
    "Các xã, những thôn và nhiều bản còn khó.",
    "Cô Ba bán xôi ở chợ.",
    "Xe mang biển 51A-123.45 chạy qua.",
    "Tỷ số là 2-1 sau hiệp một.",
  ]);
});

describe("number", () => {
  reads("number", [
    [{ value: 126 }, "Tổng số đơn là [126].", "Số ca nay còn [126], giảm mạnh."],
    [
      { value: 1200000 },
      "Lượt xem đã lên [1,2 triệu].",
      "Lượt xem tăng [1,2 triệu] so với đầu mùa.",
    ],
    [{ value: 0.5 }, "Giá chỉ bằng [một nửa] chợ huyện."],
    [{ value: 0.5, mod: "over" }, "Có [hơn một nửa] không tới."],
    [{ value: 2 }, "Tiền công [gấp đôi] ngày thường."],
    [{ value: 2, of: 3 }, "Rừng chiếm [2/3] diện tích.", "Làng mất [hai phần ba] số trâu."],
    [{ value: 1, of: 3 }, "Bể chỉ đầy [một phần ba]."],
    [{ value: 10.4, mod: "at-least" }, "Hệ số [từ 10,4 trở lên] được đi xe."],
  ]);
  it("reads a number alone on its line", () => {
    expect(found("Lượt xem\n\n1.250\n\nTin mới")).toEqual([
      { type: "number", text: "1.250", value: 1250 },
    ]);
  });
  ignores([
    "Tàu dừng ở Km 17, gần cầu.",
    "1. Mở đầu",
    "Nhà số 2, phố nhỏ",
    "Công nghệ 4.0, mạng 5G.",
  ]);
});

describe("ordinal", () => {
  reads("ordinal", [
    [{ value: 13 }, "Bà là đại biểu [khóa XIII] của tỉnh.", "Bà là đại biểu [khoá 13] của tỉnh."],
    [
      { value: 15 },
      "Cuộc họp [lần thứ XV] đã xong.",
      "Cuộc họp [lần thứ 15] đã xong.",
      "Cuộc họp [lần thứ mười lăm] đã xong.",
    ],
    [
      { value: 2 },
      "Anh đến [lần thứ hai] trong mùa.",
      "Lấy ý kiến [lần 2] ở xã.",
      "Về đích [thứ nhì] chặng này.",
      "Đội đứng [thứ hai] bảng này.",
    ],
    [
      { value: 1 },
      "Đó là [lần đầu tiên] bà bay.",
      "Cây cầu [đầu tiên] của huyện.",
      "Nhận huy chương [hạng Nhất] từ tỉnh.",
      "Việc ở [giai đoạn 1] đã ổn.",
    ],
    [
      { value: 3 },
      "Em đoạt [giải ba] môn vẽ.",
      "Huân chương [hạng Ba] treo ở nhà.",
      "Tiêm [đợt 3] cho trẻ.",
    ],
    [{ value: 5 }, "Đô thị [loại V] vừa nâng cấp."],
  ]);
  it("reads each rank of a list", () => {
    const ranks = found("Ông là ủy viên các khóa V, VI và VII.");
    expect(ranks.map(({ text, value }) => [text, value])).toEqual([
      ["khóa V", 5],
      ["VI", 6],
      ["VII", 7],
    ]);
  });
  ignores([
    "Thứ trưởng đi thăm chợ.",
    "Em học lớp 1 ở làng.",
    "Vào đầu và cuối tuần.",
    "Thứ tự các mục giữ nguyên.",
  ]);
});
