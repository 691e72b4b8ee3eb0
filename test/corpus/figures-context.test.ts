import { describe, expect, it } from "vitest";
import { flatten } from "../../src/spans/flatten.ts";
import { createTagger } from "../../src/tagger.ts";
import { marked } from "../../src/testing/marked.ts";
import { found, ignores, reads } from "./reading.ts";

const tagger = createTagger({ reference: "2021-11-30" });

/** The words of a text that are figures. */
const figures = (text: string): string[] =>
  flatten(tagger.tag(text))
    .filter(({ type }) => /^(?:quantity|percent|money|number|ordinal)$/u.test(type))
    .map((span) => span.text);

describe("what a năm is", () => {
  it.each([
    "Tổ thợ có [năm người](n).",
    "Nhà ông nuôi [năm con bò](n).",
    "Mua [năm cân](n) khoai.",
    "Cần thêm [năm triệu đồng](n).",
    "Bé lên [năm tuổi](n).",
    "Chia [ba đến năm phần](n) đều nhau.",
    "Tiết kiệm [năm phần trăm](n) lương.",
    "Giá gấp [năm lần](n) chợ quê.",
    "Trong năm người ta trồng hoa.",
    "Mỗi năm xã mở thêm chợ.",
    "Cả năm hộ ấy làm lụng.",
    "Năm nay trời ít mưa.",
    "Suốt năm cây không ra quả.",
    "Đầu năm người dân đi lễ.",
    "Sinh viên năm cuối đi thực tập.",
    "Có năm mưa to, có năm hạn nặng.",
    "Tháng năm xã làm thủy lợi.",
    "Hằng năm con nước lên cao.",
  ])("%s", (source) => {
    const { text, spans } = marked(source);
    expect(figures(text)).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
  });
});

describe("ba, tư, bảy and the like", () => {
  reads("quantity", [
    [
      { value: 3, unit: "em nhỏ" },
      "Cứu được [ba em nhỏ].",
      "[Ba em nhỏ] đã lên bờ.",
      "Trại trẻ nhận [ba em nhỏ].",
    ],
    [
      { value: 7, unit: "hộ" },
      "Dời [bảy hộ] khỏi sườn đồi.",
      "[Bảy hộ] đã ký tên.",
      "Xóm chỉ còn [bẩy hộ].",
    ],
    [
      { value: 4, unit: "người" },
      "Tốp thợ [bốn người] nghỉ tay.",
      "Cần [bốn người] khiêng.",
      "Thuê [bốn người] gặt.",
    ],
  ]);
  ignores([
    "Anh Ba đánh cá ngoài khơi.",
    "Chị Tư bán xôi đầu ngõ.",
    "Bà Bảy kể chuyện xưa.",
    "Ông Năm và bà Sáu là hàng xóm.",
    "Chú Chín sửa xe ở góc phố.",
    "Ba mẹ đi chợ từ sớm.",
    "Vốn tư nhân chảy mạnh.",
    "Quả chín rụng đầy vườn.",
    "Được dăm ba người ghé thăm.",
    "Chỉ vài ba nhà còn sáng đèn.",
  ]);
});

describe("what một counts", () => {
  reads("quantity", [
    [
      { value: 1, unit: "tấm bia" },
      "Trên đồi có [một tấm bia] cổ.",
      "Họ tìm thấy [một tấm bia] gãy.",
      "Dựng [một tấm bia] bên suối.",
    ],
    [
      { value: 1, unit: "lít" },
      "Pha với [một lít] nước.",
      "Còn đúng [một lít] dầu.",
      "Anh uống [một lít].",
    ],
    [
      { value: 1, unit: "kg" },
      "Bắt được [một kg] tép.",
      "Nặng [một kg] thôi.",
      "Cân được [một kg].",
    ],
  ]);
  it.each([
    ["Ban có một kỹ sư và hai công nhân.", ["một kỹ sư", "hai công nhân"]],
    ["Đi có hai bác sĩ và một y tá.", ["hai bác sĩ", "một y tá"]],
    ["Bắt 3 nghi phạm, một người bỏ trốn.", ["3 nghi phạm", "một người"]],
  ])("counts next to another figure: %s", (text, said) => {
    expect(figures(text)).toEqual(said);
  });
  ignores([
    "Một cơ quan đã lên tiếng.",
    "Đó là một người tốt.",
    "Một số nơi còn khó.",
    "Anh là một nông dân giỏi.",
    "Làm một lần cho xong.",
  ]);
});

describe("no figures", () => {
  ignores([
    "Tỷ số chung cuộc là 3-1.",
    "Họ thắng 2-0 ở lượt đi.",
    "Trận ấy hòa 1-1, ai cũng tiếc.",
    "Xe biển số 51A-123.45 vi phạm.",
    "Xe tải 29C-456.78 lao xuống ruộng.",
    "Chiếc ô tô BKS 74H-01234 bốc khói.",
    "Nhà số 15 đường làng.",
    "Ngõ 24 phố cũ bị ngập.",
    "Ở tổ 5, phường ấy còn ngập.",
    "Tổng đài trực 24/7 cho khách.",
    "Tiệm thuốc mở cửa 24/7.",
    "Đường dây nóng hoạt động 24/7, gọi lúc nào cũng được.",
    "Công nghiệp 4.0 đòi hỏi thợ giỏi.",
    "Mạng 5G phủ khắp phố.",
    "Màn hình 4K nét căng.",
    "Thực hiện tốt thông điệp 5K.",
    "Đoạn Km 17 sạt lở nặng.",
    "Theo Điều 5 Luật này thì khác.",
    "Cháu học lớp 10 trường huyện.",
    "Mười mươi là thật.",
    "Hàng trăm người kéo ra bến.",
    "Hàng chục căn nhà đổ.",
    "Hàng nghìn tỷ đồng đã mất.",
    "Vài chục người đứng xem.",
    "Mấy trăm con vịt chạy ùa.",
    "Hai bên cùng ký vào sổ.",
    "Một góc phố chìm trong nước.",
    "Nhiều xã, các thôn và những bản xa.",
    "2. Việc cần làm ngay",
    "1.2.3. Mục con",
  ]);

  it.each([
    ["Căn cứ Kết luận 126 của Bộ Chính trị, xã làm ngay.", "document"],
    ["Kết luận 126-KL/TW nêu rõ việc này.", "document"],
    ["Nghị định 15/2020/NĐ-CP có hiệu lực.", "document"],
    ["Thông tư 02/2023/TT-BNV hướng dẫn việc ấy.", "document"],
    ["Nghị quyết 18-NQ/TW bàn về bộ máy.", "document"],
  ])("a document's number is its own: %s", (text, type) => {
    expect(tagger.tag(text).map((span) => span.type)).toContain(type);
    expect(found(text)).toEqual([]);
  });

  it.each(["Tôi hẹn thứ Ba tuần tới.", "Chợ họp thứ Bảy tuần này.", "Sáng thứ Hai trời mưa."])(
    "a weekday is a date: %s",
    (text) => {
      expect(found(text).map(({ type }) => type)).toEqual(["date"]);
    },
  );
});
