/** What fills the slots of sentences.mjs; each filler takes the generator's random source. */

const families =
  "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Trương Đinh Cao Mai".split(
    " ",
  );
const middles = "Văn Thị Minh Quốc Đức Hữu Ngọc Thanh Xuân Công Tiến Hải Kim Đình Quang".split(" ");
const givens =
  "An Bình Cường Dũng Giang Hà Hạnh Hòa Hùng Hương Khánh Lan Linh Long Mai Nam Nga Phong Phúc Quân Sơn Tâm Thảo Thủy Trung Tuấn Vinh Yến Trang Tùng".split(
    " ",
  );

const provinces = [
  ...[
    "Gia Lai",
    "Kon Tum",
    "Đắk Lắk",
    "Lâm Đồng",
    "Bình Định",
    "Quảng Ngãi",
    "Quảng Nam",
    "Phú Yên",
  ],
  ...[
    "Khánh Hòa",
    "Nghệ An",
    "Hà Tĩnh",
    "Thanh Hóa",
    "Ninh Bình",
    "Nam Định",
    "Thái Bình",
    "Bắc Ninh",
  ],
  ...["Lạng Sơn", "Cao Bằng", "Sơn La", "Điện Biên", "Lào Cai", "Đồng Nai", "Tây Ninh", "Long An"],
  ...["Cà Mau", "An Giang", "Vĩnh Long", "Bến Tre", "Sóc Trăng", "Quảng Trị"],
];
const cities = ["thành phố Đà Nẵng", "thành phố Cần Thơ", "thành phố Hải Phòng", "TP. Hồ Chí Minh"];
const communes = [
  ...[
    "xã Hòa Bình",
    "xã Tân Lập",
    "xã An Phú",
    "xã Đăk Mar",
    "xã Ia Pa",
    "xã Phước Sơn",
    "xã Bình Minh",
  ],
  ...[
    "phường Quang Trung",
    "phường Lê Lợi",
    "phường Trần Phú",
    "phường Tân An",
    "phường Thống Nhất",
  ],
  ...["thị trấn Phú Hòa", "huyện Chư Sê", "huyện Tây Sơn", "huyện Đăk Hà", "huyện Vân Canh"],
];

const offices = [
  ...[
    "Bí thư Tỉnh ủy",
    "Phó Bí thư Thường trực Tỉnh ủy",
    "Chủ tịch HĐND tỉnh",
    "Chủ tịch UBND tỉnh",
  ],
  ...["Phó Chủ tịch UBND tỉnh", "Phó Bí thư Tỉnh ủy", "Trưởng Ban Tổ chức Tỉnh ủy"],
  ...["Phó Trưởng Ban Tuyên giáo Trung ương", "Thứ trưởng Bộ Nội vụ", "Thứ trưởng Bộ Tài chính"],
  ...["Giám đốc Sở Xây dựng", "Phó Giám đốc Sở Y tế", "Giám đốc Công an tỉnh"],
  ...["Chỉ huy trưởng Bộ Chỉ huy quân sự tỉnh", "Phó Chủ nhiệm Ủy ban Kiểm tra Trung ương"],
  ...["Chánh Văn phòng Tỉnh ủy", "Bí thư Tỉnh đoàn", "Chủ tịch Hội Nông dân tỉnh"],
];
const bodies = [
  ...[
    "Chính phủ",
    "Quốc hội",
    "Bộ Chính trị",
    "Ban Bí thư",
    "Bộ Nội vụ",
    "Bộ Tài chính",
    "Bộ Công an",
  ],
  ...["Bộ Nông nghiệp và Môi trường", "Ban Tổ chức Trung ương", "Ủy ban Kiểm tra Trung ương"],
  ...["UBND tỉnh", "HĐND tỉnh", "Sở Nội vụ", "Sở Xây dựng", "Sở Giáo dục và Đào tạo", "Tỉnh ủy"],
  ...[
    "Ủy ban MTTQ Việt Nam",
    "Tòa án nhân dân tối cao",
    "Ngân hàng Nhà nước",
    "Ủy ban Thường vụ Quốc hội",
  ],
];
const units = [
  ...[
    "đảng viên",
    "chi bộ",
    "tổ chức cơ sở đảng",
    "hộ nghèo",
    "doanh nghiệp",
    "dự án",
    "hợp tác xã",
  ],
  ...["đơn vị hành chính", "cán bộ", "hội viên", "học sinh", "căn nhà", "xã", "thôn", "người"],
];
const meetings = [
  (r) => `Hội nghị Trung ương ${r.int(1, 15)} khóa ${r.pick(romans)}`,
  (r) => `Đại hội đại biểu Đảng bộ tỉnh lần thứ ${r.pick(romans)}`,
  (r) => `Kỳ họp thứ ${r.int(1, 30)}`,
  (r) => `Đại hội ${r.pick(romans)} của Đảng`,
  (r) => `Phiên họp thứ ${r.int(2, 50)}`,
];
const romans = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII".split(" ");

/** 29738 as it is written: 29.738. */
const dotted = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, ".");
const two = (n) => String(n).padStart(2, "0");
const capital = (text) => text[0].toUpperCase() + text.slice(1);

const person = (r) =>
  `${r.pick(families)} ${r.chance(0.8) ? `${r.pick(middles)} ` : ""}${r.pick(givens)}`;
const year = (r) => String(r.int(2001, 2026));
const plainDate = (r) => `${two(r.int(1, 28))}/${r.int(1, 12)}/${year(r)}`;
const date = (r) =>
  r.pickOne([
    () => `ngày ${plainDate(r)}`,
    () => `ngày ${r.int(1, 28)}/${r.int(1, 12)}`,
    () => `sáng ${r.int(1, 28)}/${r.int(1, 12)}`,
    () => `chiều ngày ${plainDate(r)}`,
    () => `ngày ${r.int(1, 28)} tháng ${r.int(1, 12)} năm ${year(r)}`,
  ]);
const approximation = (r) => (r.chance(0.3) ? r.pick(["hơn ", "gần ", "trên ", "khoảng "]) : "");
const count = (r) => approximation(r) + dotted(r.chance(0.5) ? r.int(2, 99) : r.int(100, 99999));
const percent = (r) => `${approximation(r)}${r.int(1, 99)},${r.int(1, 99)}%`;
const money = (r) =>
  approximation(r) +
  r.pickOne([
    () => `${r.int(2, 900)} triệu đồng`,
    () => `${dotted(r.int(100, 9999))} tỷ đồng`,
    () => `${r.int(1, 9)},${r.int(1, 9)} nghìn tỷ đồng`,
    () => `${r.int(2, 90)} triệu USD`,
  ]);
const document = (r) =>
  r.pickOne([
    () => `Nghị quyết số ${r.int(1, 80)}-NQ/TW`,
    () => `Quyết định số ${r.int(1, 4000)}/QĐ-UBND`,
    () => `Quyết định số ${r.int(1, 2000)}/QĐ-TTg`,
    () => `Nghị định số ${r.int(1, 180)}/${year(r)}/NĐ-CP`,
    () => `Nghị quyết số ${r.int(1000, 1700)}/NQ-UBTVQH15`,
    () => `Kết luận số ${r.int(1, 180)}-KL/TW`,
    () => `Luật Đất đai năm ${year(r)}`,
  ]);
const place = (r) => (r.chance(0.15) ? r.pick(cities) : `tỉnh ${r.pick(provinces)}`);
const term = (r) => {
  const start = r.int(2000, 2025);
  return `${start}-${start + 5}`;
};

export const slots = {
  người: person,
  "trung ương": (r) =>
    r.pick(["Ủy viên Trung ương Đảng", "Ủy viên Bộ Chính trị", "đại biểu Quốc hội"]),
  chức: (r) => (r.chance(0.2) ? `Chủ tịch UBND ${r.pick(communes)}` : r.pick(offices)),
  "cơ quan": (r) => (r.chance(0.2) ? `UBND tỉnh ${r.pick(provinces)}` : r.pick(bodies)),
  nơi: place,
  tỉnh: (r) => r.pick(provinces),
  xã: (r) => r.pick(communes),
  ngày: date,
  "ngày trần": plainDate,
  năm: year,
  tháng: (r) => String(r.int(1, 12)),
  quý: (r) => r.pick(["I", "II", "III", "IV"]),
  thứ: (r) => r.pick(["hai", "ba", "tư", "năm", "sáu", "bảy"]),
  giờ: (r) =>
    r.chance(0.5)
      ? `${r.int(6, 22)} giờ ${r.int(10, 59)} phút`
      : `${r.int(6, 22)}h${r.int(10, 59)}`,
  số: count,
  "số nhỏ": (r) => String(r.int(2, 40)),
  "đơn vị": (r) => r.pick(units),
  "phần trăm": percent,
  tiền: money,
  "văn bản": document,
  "sự kiện": (r) => r.pickOne(meetings.map((meeting) => () => meeting(r))),
  "giai đoạn": (r) =>
    r.pickOne([() => `giai đoạn ${term(r)}`, () => `${r.int(2, 11)} tháng đầu năm ${year(r)}`]),
  "nhiệm kỳ": (r) => `nhiệm kỳ ${term(r)}`,
  "thời lượng": (r) => `${r.int(2, 60)} ${r.pick(["ngày", "tháng", "năm", "tuần"])}`,
  khóa: (r) => r.pick(romans),
  thư: (r) => `${r.pick(["vanphong", "bandoc", "toasoan"])}${r.int(1, 99)}@vidu.gov.vn`,
  "điện thoại": (r) => `0${r.int(90, 98)} ${r.int(100, 999)} ${r.int(1000, 9999)}`,
  trang: (r) => r.pick(["https://vidu.gov.vn/van-ban", "baovidu.vn", "www.vidu.com.vn/tin-moi"]),
};

/** The filling of a slot; a slot that begins with a capital is filled with one. */
export function fill(name, random) {
  const filler = slots[name] ?? slots[name[0].toLowerCase() + name.slice(1)];
  if (!filler) throw new Error(`no slot {${name}}`);
  const text = filler(random);
  return name in slots ? text : capital(text);
}
