import { describe } from "vitest";
import { ignores, reads } from "./reading.ts";

describe("fractions", () => {
  reads("number", [
    [
      { value: 2, of: 3 },
      "Rừng phủ [2/3] diện tích đảo.",
      "Lũ cuốn mất [hai phần ba] đàn dê.",
      "Mới thu được [2/3] số nợ.",
      "Đất phèn chiếm [2/3], còn lại là cát.",
    ],
    [
      { value: 1, of: 3 },
      "Nước chỉ đầy [một phần ba] bể.",
      "Bán đi [1/3] số lúa.",
      "Tốp thợ nghỉ mất [một phần ba].",
    ],
    [
      { value: 3, of: 4 },
      "Lấp xong [ba phần tư] đoạn mương.",
      "Quãng này bằng [3/4] quãng đường cũ.",
      "Phiếu thuận chiếm [3/4] số phiếu.",
    ],
    [
      { value: 4, of: 5 },
      "Hạn làm cháy [bốn phần năm] đồng mía.",
      "Ruộng khô chiếm [4/5] diện tích.",
      "Xuống giống được [4/5] số thửa.",
    ],
    [
      { value: 3, of: 4, mod: "over" },
      "Có [hơn 3/4] số hộ ưng thuận.",
      "Có [hơn ba phần tư] số hộ ưng thuận.",
      "Có [trên 3/4] số hộ ưng thuận.",
    ],
    [
      { value: 1, of: 10 },
      "Vốn tự có mới bằng [một phần mười].",
      "Học phí chỉ bằng [1/10], ai cũng mừng.",
      "Thu lại được [một phần mười] vốn.",
    ],
  ]);
  ignores(["Họp dân vào một phần do mưa.", "Một phần vì đường xa.", "Trang 2/3/KH còn thiếu dấu."]);
});

describe("halves and multiples", () => {
  reads("number", [
    [
      { value: 0.5 },
      "Giá sắt chỉ bằng [một nửa] chỗ khác.",
      "Chia cho em [một nửa].",
      "Cháy trụi [phân nửa] kho.",
      "Vắng [nửa] số đại biểu.",
      "Ngập [nửa] diện tích lúa.",
    ],
    [
      { value: 0.5, mod: "over" },
      "Có [hơn một nửa] bỏ về.",
      "Vỡ nợ [hơn nửa] làng nghề.",
      "Hỏng [quá nửa] lô hàng.",
      "Mất [hơn phân nửa] đàn vịt.",
    ],
    [
      { value: 0.5, mod: "nearly" },
      "Mới xong [gần một nửa] việc.",
      "Bán được [gần nửa] kho lạc.",
      "Về đích [gần nửa] đoàn đua.",
    ],
    [
      { value: 2 },
      "Công thợ [gấp đôi] ngày thường.",
      "Ngày rằm bán [gấp đôi].",
      "Số ca mắc tăng [gấp đôi] vụ trước.",
    ],
    [
      { value: 3 },
      "Giá vé [gấp ba] dịp thường.",
      "Lãi [gấp 3], ai cũng ham.",
      "Chi phí đội lên [gấp ba].",
    ],
    [
      { value: 1.5 },
      "Tiền điện [gấp rưỡi] mùa mát.",
      "Tôm được giá [gấp rưỡi].",
      "Người xem đông [gấp rưỡi] đêm trước.",
    ],
    [
      { value: 2, mod: "nearly" },
      "Sản lượng [gấp gần đôi] vụ cũ.",
      "Xe cộ đông [gấp gần đôi].",
      "Tiền phòng [gấp gần hai], mà vẫn kín.",
    ],
  ]);
  reads("quantity", [
    [
      { value: 2.5, unit: "lần" },
      "Lãi gấp [2,5 lần] nuôi cá.",
      "Đông gấp [hai lần rưỡi] mọi khi.",
      "Cao gấp [2,5 lần] mức sàn.",
    ],
    [
      { value: 3, unit: "lần" },
      "Đắt gấp [3 lần] chợ quê.",
      "Tăng [ba lần] chỉ sau một vụ.",
      "Nhanh gấp [ba lần] cách cũ.",
    ],
    [
      { min: 2, max: 3, unit: "lần" },
      "Lời gấp [2-3 lần] trồng ngô.",
      "Lời gấp [2 đến 3 lần] trồng ngô.",
      "Lời gấp [hai ba lần] trồng ngô.",
    ],
    [
      { value: 10, mod: "over", unit: "lần" },
      "Sức kéo gấp [hơn 10 lần] trâu.",
      "Sức kéo gấp [trên 10 lần] trâu.",
      "Sức kéo gấp [hơn mười lần] trâu.",
    ],
  ]);
  ignores(["Việc gấp, đôi bên cùng lo.", "Chuyện đã qua nửa đời người."]);
});

describe("shares of a whole", () => {
  reads("quantity", [
    [
      { value: 15, of: 20, unit: "xã" },
      "Đã có [15/20 xã] hết hộ nghèo.",
      "Điện lưới tới [15/20 xã].",
      "Mới bàn giao [15/20 xã] cho đơn vị thi công.",
    ],
    [
      { value: 13, of: 41, unit: "cán bộ" },
      "Huyện có [13 trong tổng số 41 cán bộ] được luân chuyển.",
      "Huyện có [13/41 cán bộ] được luân chuyển.",
      "Huyện có [13 trên tổng số 41 cán bộ] được luân chuyển.",
      "Huyện có [13 trong số 41 cán bộ] được luân chuyển.",
      "Huyện có [13 trong 41 cán bộ] được luân chuyển.",
      "Huyện có [13/tổng số 41 cán bộ] được luân chuyển.",
    ],
    [
      { value: 1, of: 126, unit: "đơn vị hành chính" },
      "Đây là [một trong 126 đơn vị hành chính] mới.",
      "Đó là [1 trong 126 đơn vị hành chính] mới.",
      "Nơi này là [một trong số 126 đơn vị hành chính] mới.",
    ],
    [
      { value: 9, of: 10, unit: "hộ" },
      "Cứ [9/10 hộ] có bể nước.",
      "Xóm có [9 trong 10 hộ] nuôi ong.",
      "Có [chín trong mười hộ] nuôi ong.",
    ],
    [
      { value: 3.5, of: 5, unit: "km" },
      "Rải xong [3,5/5 km] đường đất.",
      "Đào được [3,5/5 km] mương.",
      "Nắn dòng [3,5/5 km] suối.",
    ],
    [
      { value: 27.5, of: 30, unit: "điểm" },
      "Em thi được [27,5/30 điểm].",
      "Bài làm đạt [27,5/30 điểm].",
      "Thủ khoa có [27,5/30 điểm].",
    ],
    [
      { value: 24, of: 24, unit: "h" },
      "Chốt trực [24/24h] suốt đợt lũ.",
      "Quán mở [24/24h].",
      "Trạm bơm chạy [24/24h] để chống úng.",
    ],
    [
      { value: 1250, of: 3400, unit: "hộ" },
      "Cấp sổ cho [1.250/3.400 hộ].",
      "Nước máy đến [1.250/3.400 hộ].",
      "Ký cam kết với [1.250/3.400 hộ].",
    ],
    [
      { value: 1, of: 2, unit: "lít" },
      "Pha với [1/2 lít] nước ấm.",
      "Rót [1/2 lít] mắm.",
      "Đong [1/2 lít] gạo nếp.",
    ],
  ]);
  ignores([
    "Trung tâm trực 24/7 qua điện thoại.",
    "Công văn 15/2020/NĐ-CP vừa đến.",
    "Một trong những nơi đẹp nhất.",
  ]);
});
