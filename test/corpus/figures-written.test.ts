import { describe, expect, it } from "vitest";
import { createTagger } from "../../src/tagger.ts";
import { found, ignores, reads } from "./reading.ts";

describe("thousands and decimals", () => {
  reads("quantity", [
    [
      { value: 1250, unit: "hộ" },
      "Vùng lòng hồ còn [1.250 hộ] chờ đất.",
      "Chuyển [1250 hộ] lên nơi cao.",
      "Điện về tới [1 nghìn 250 hộ] vùng xa.",
    ],
    [
      { value: 1234567.89, unit: "m2" },
      "Khu đất đo được [1.234.567,89 m2] theo bản vẽ.",
      "Bản vẽ cũ ghi [1,234,567.89 m2], bản mới cũng vậy.",
      "Tổng sàn xây là [1.234.567,89m2].",
    ],
    [
      { value: 70.01, unit: "km" },
      "Đường tránh dài [70,01 km] vừa thông.",
      "Tuyến kênh dài [70,01km] chưa lát.",
      "Họ rải nhựa [70,01 km] trong một mùa khô.",
    ],
    [
      { value: 6, unit: "phòng học" },
      "Trường xây [06 phòng học] bằng tiền góp.",
      "Dãy nhà có [6 phòng học] mái ngói.",
      "Bàn giao [06 phòng học] trước mùa mưa.",
    ],
    [
      { value: 0.5, unit: "ha" },
      "Ông khai hoang [0,5 ha] ven suối.",
      "Nhà chị chỉ có [0,5ha] ruộng.",
      "Mỗi lô rộng [0,50 ha] là vừa.",
    ],
    [
      { value: 1500000, unit: "cây giống" },
      "Vườn ươm xuất [1 500 000 cây giống] cho vùng đồi.",
      "Vườn ươm xuất [1.500.000 cây giống] cho vùng đồi.",
      "Vườn ươm xuất [1,5 triệu cây giống] cho vùng đồi.",
    ],
    [
      { value: 10000, unit: "suất quà" },
      "Hội trao [10 000 suất quà] tới vùng lũ.",
      "Hội trao [10.000 suất quà] tới vùng lũ.",
      "Hội trao [10 nghìn suất quà] tới vùng lũ.",
    ],
  ]);

  it.each([
    ["Toàn vùng có 1,234 hộ trong tổng số 2,345,678 dân.", "1,234 hộ", 1234],
    ["Có 1,234 lao động, chiếm 12.5% dân làng.", "1,234 lao động", 1234],
    ["Đàn bò 8,750 con, tăng 3.2% sau một vụ.", "8,750 con", 8750],
    ["Đập dài 1,234 km, cao hơn mức 3,5 km cũ.", "1,234 km", 1.234],
    ["Kênh dài 1,234 km, nuôi 25.000 hộ hai bên.", "1,234 km", 1.234],
    ["Bè nặng 2,125 tấn, chở được 4 người.", "2,125 tấn", 2.125],
  ])("takes the comma as the text does: %s", (text, said, value) => {
    expect(found(text)).toContainEqual(expect.objectContaining({ text: said, value }));
  });

  it.each([
    ["Ao tôm rộng 4.48 ha.", "4.48 ha", 4.48],
    ["Lãi suất nhích lên 6.5%.", "6.5%", 6.5],
    ["Đầu tư thêm 2.75 tỷ đồng.", "2.75 tỷ đồng", 2.75e9],
    ["Con đường dài 12.8 km.", "12.8 km", 12.8],
  ])("says that a point was written for a comma: %s", (text, said, amount) => {
    const spans = createTagger().tag(text);
    expect(spans).toMatchObject([{ text: said, value: { amount, slip: true } }]);
  });

  it.each(["Ao tôm rộng 4,48 ha.", "Ao tôm rộng 4.480 ha.", "Ao tôm rộng 448 ha."])(
    "and says nothing of the kind here: %s",
    (text) => {
      expect(createTagger().tag(text)[0].value).not.toHaveProperty("slip");
    },
  );
});

describe("units that hang on the number", () => {
  reads("quantity", [
    [
      { value: 35, unit: "m" },
      "Cột cờ cao [35m] dựng giữa sân.",
      "Bức tường dài [35m] bị đổ.",
      "Hố sâu [35m] nằm sát bờ.",
    ],
    [
      { value: 9e6, unit: "m²" },
      "Họ đã xây [9 triệu m²] nhà xưởng.",
      "Thành phố cần [9 triệu m²] sàn.",
      "San lấp [9.000.000 m²] đầm phá.",
    ],
    [
      { min: 200, max: 350, unit: "mm" },
      "Vùng núi mưa [200-350mm] mỗi đợt.",
      "Lượng mưa đo được [200 - 350 mm] ở thượng nguồn.",
      "Mưa dồn [200–350mm] xuống hạ du.",
    ],
    [
      { value: 15, unit: "kg" },
      "Bao thóc [15kg] là hết.",
      "Bó củi [15kg] nặng trĩu.",
      "Xách [15 kg] gạo lên dốc.",
    ],
    [
      { value: 2.5, unit: "km²" },
      "Đảo rộng [2,5km²] không người.",
      "Hồ rộng [2,5 km²] đầy sen.",
      "Cháy lan [2,5 km²] rừng tràm.",
    ],
    [
      { value: 120, unit: "m³" },
      "Đổ [120m³] bê tông.",
      "Bể chứa [120 m³] nước mưa.",
      "Đào [120 m³] đất đá.",
    ],
    [
      { value: 500, unit: "ml" },
      "Truyền [500ml] máu.",
      "Chai [500 ml] nước suối.",
      "Pha với [500ml] sữa.",
    ],
  ]);
  reads("number", [
    [
      { value: 100000 },
      "Cà phê trứng bán [100k] một ly.",
      "Áo cũ thanh lý [100k], ai lấy thì nhắn.",
      "Gửi xe mất [100K].",
    ],
    [
      { value: 5e6 },
      "Lương học việc [5tr].",
      "Tiền trọ [5tr] mỗi tháng.",
      "Đặt cọc trước [5tr] rồi.",
    ],
    [
      { value: 1.2e6 },
      "Cái quạt giá [1tr2].",
      "Sửa xe hết [1tr2], đắt quá.",
      "Bán lại [1tr200] cũng được.",
    ],
    [
      { value: 80000 },
      "Xôi gà [80k/suất] giao tận nơi.",
      "Gói cước [80k/tháng], dùng thoải mái.",
      "Sầu riêng [80k/kg].",
    ],
  ]);
});

describe("a sign before the number", () => {
  reads("quantity", [
    [
      { value: -7, unit: "độ c" },
      "Đỉnh núi lạnh [-7 độ C].",
      "Băng giá xuống tới [-7 độ C].",
      "Kho lạnh giữ ở [−7 độ C].",
      "Nhiệt độ ngoài trời là [âm 7 độ C].",
    ],
    [
      { value: -18, unit: "°c" },
      "Hàng đông để ở [-18°C].",
      "Tủ chạy ở mức [-18 °C].",
      "Máy hạ xuống [-18°C].",
    ],
  ]);
  reads("percent", [
    [
      { value: -5 },
      "Tăng trưởng rơi xuống [-5%].",
      "Chỉ số lùi còn [-5 %].",
      "Kết quả là [âm 5%].",
    ],
    [
      { value: -0.5 },
      "Lạm phát ở mức [-0,5%].",
      "Lãi suất thực là [-0,5%].",
      "Giá biến động [âm 0,5%].",
    ],
  ]);
  ignores(["Mã lô BĐ -05 còn hàng.", "Chuyến VN -123 đã hạ cánh."]);
});

describe("digits said again in words", () => {
  reads("quantity", [
    [
      { value: 3, unit: "xã" },
      "Giao [03 (ba) xã] làm trước.",
      "Chọn [3 (ba) xã] vùng sâu.",
      "Thí điểm ở [03 (ba) xã] ven biển.",
    ],
    [
      { value: 12, unit: "chiến sĩ" },
      "Cử [12 (mười hai) chiến sĩ] ra đảo.",
      "Tốp gác có [12 (mười hai) chiến sĩ].",
      "Thêm [12 (mười hai) chiến sĩ] cho trạm.",
    ],
    [
      { value: 5, unit: "bản" },
      "Nộp [05 (năm) bản] vẽ.",
      "In [05 (năm) bản] gửi kèm.",
      "Lưu [05 (năm) bản] ở kho.",
    ],
  ]);
  reads("duration", [
    [
      { value: "P5D" },
      "Trả kết quả sau [05 (năm) ngày làm việc].",
      "Chờ [05 (năm) ngày] nữa.",
      "Thời hạn là [5 (năm) ngày].",
    ],
  ]);
  reads("money", [
    [
      { value: 5e6, currency: "VND" },
      "Số tiền [5.000.000 (năm triệu) đồng] đã nhận đủ.",
      "Phạt [5.000.000 (năm triệu) đồng] tại chỗ.",
      "Cọc [5.000.000 (năm triệu) đồng] khi ký.",
    ],
  ]);
});

describe("a number of its own", () => {
  const lines: readonly (readonly [value: number, ...lines: string[]])[] = [
    [33, "33", "0033", "ba mươi ba"],
    [1.1, "1,1", "một phẩy một", "một chấm một"],
    [1200000, "1.200.000", "1,2 triệu", "một triệu hai trăm nghìn"],
    [-1200000, "-1.200.000", "âm 1.200.000", "âm một triệu hai"],
    [12, "12", "mười hai", "một tá"],
    [25, "25", "hai mươi lăm", "hai lăm"],
  ];
  for (const [value, ...texts] of lines) {
    it.each(texts)(`${value}: %s`, (text) => {
      expect(found(text)).toEqual([{ type: "number", text, value }]);
    });
  }
  it.each(["1,2 triệu", "1.200.000", "12 nghìn 500"])("between other lines: %s", (line) => {
    const [figure, ...more] = found(`Lượt đọc\n${line}\nBài mới`);
    expect([figure.text, more]).toEqual([line, []]);
  });
  ignores(["Ba", "Năm", "không", "2. Mục lục", "1.2.3"]);
});
