import { describe } from "vitest";
import { ignores, readsDates } from "./reading.ts";

describe("months", () => {
  readsDates("month", [
    [
      { value: "1931-07" },
      "Làng lập [tháng 7/1931] bên sông.",
      "Làng lập [tháng 7 năm 1931] bên sông.",
      "Làng lập [tháng 7-1931] bên sông.",
      "Làng lập [tháng 7.1931] bên sông.",
      "Làng lập [tháng7/1931] bên sông.",
      "Làng lập [tháng Bảy năm 1931] bên sông.",
      "Làng lập [tháng bảy, năm 1931] bên sông.",
    ],
    [
      { value: "2021-09" },
      "Gặt xong [tháng 9] là mưa.",
      "Gặt xong [tháng 9 năm nay] là mưa.",
      "Gặt xong [tháng Chín] là mưa.",
      "Gặt xong vào [tháng chín], mưa liền.",
    ],
    [{ value: "2020-09" }, "Gặt xong [tháng 9 năm ngoái] thì bão.", "[Tháng 9/2020] có bão."],
    [
      { value: "1945-08" },
      "Cả nước đứng lên [tháng Tám năm 1945].",
      "Cả nước đứng lên [tháng 8/1945].",
      "Từ [8/1945], tên phố đổi khác.",
    ],
    [
      { value: "2021-12" },
      "[Tháng mười hai] rét đậm.",
      "[Tháng 12] rét đậm.",
      "Đến [tháng 12/2021] là xong.",
    ],
    [
      { value: "2022-05" },
      "Dự kiến [tháng 5] hợp long.",
      "[Tháng 5 năm sau] hợp long.",
      "Nhà máy sẽ chạy thử [tháng 5].",
    ],
    [
      { value: "2024-09" },
      "Hội lập lại ([9/2024]), hoạt động đều.",
      "Tính đến hết [9/2024], nợ giảm.",
    ],
    [{ value: "XXXX-05" }, "[Tháng 5 hằng năm], ve kêu.", "Ve kêu [tháng 5 hàng năm]."],
  ]);
  ignores([
    "Tháng 13 không có.",
    "Tháng 0 là lỗi máy.",
    "Nhớ những năm tháng ấy.",
    "Họp mỗi tháng vài kỳ.",
    "Tháng ngày trôi mau.",
  ]);
});

describe("beginnings, middles and ends", () => {
  readsDates("month", [
    [
      { value: "2021-09" },
      "Bão vào [đầu tháng 9], lúa đổ.",
      "Bão vào [giữa tháng 9].",
      "Bão vào [cuối tháng 9/2021].",
      "Bão vào [thượng tuần tháng 9].",
      "[Trung tuần tháng 9] có bão.",
      "Bão tan [hạ tuần tháng 9/2021].",
    ],
    [
      { value: "2021-10" },
      "[Trung tuần tháng 10/2021], chợ mở lại.",
      "Chợ mở lại [giữa tháng Mười năm 2021].",
    ],
  ]);
  readsDates("quarter", [
    [{ value: "2021-Q3" }, "[Đầu quý III] hết phân bón.", "Phân bón hết [cuối quý III/2021]."],
  ]);
  readsDates("year", [
    [
      { value: "2010" },
      "Xây [đầu năm 2010] bên núi.",
      "Xây [giữa năm 2010].",
      "[Cuối năm 2010], nhà xây xong.",
    ],
  ]);
  readsDates("century", [
    [
      { value: "20C" },
      "[Đầu thế kỷ XX], phố mới có đèn.",
      "Phố có đèn [giữa thế kỷ 20].",
      "Tới [cuối thế kỷ XX] mới có đèn.",
    ],
  ]);
  readsDates("decade", [
    [
      { value: "199X" },
      "[Đầu những năm 1990] còn đói.",
      "Còn đói [giữa thập niên 90].",
      "Tới [cuối thập kỷ 90], hết đói.",
    ],
  ]);
});

describe("quarters", () => {
  readsDates("quarter", [
    [
      { value: "2021-Q3" },
      "Lãi [quý III/2021] thấp.",
      "Lãi [quý 3/2021] thấp.",
      "Lãi [quý III năm 2021] thấp.",
      "Lãi [quý III] thấp.",
      "Lãi [quý ba năm nay] thấp.",
      "Lãi [quý III-2021] thấp.",
      "Lãi [quý 3 năm nay] thấp.",
      "[Quý ba], lãi thấp.",
    ],
    [{ value: "2021-Q1" }, "[Quý I năm nay] xuất khẩu chậm.", "Xuất khẩu chậm ([quý I])."],
    [
      { value: "2022-Q2" },
      "Dự kiến khởi công [quý II].",
      "Sẽ khởi công [quý 2 năm sau].",
      "Khởi công [quý II/2022].",
    ],
    [
      { value: "2020-Q4" },
      "So với [quý IV năm ngoái], lãi tăng.",
      "So với [quý IV/2020], lãi tăng.",
    ],
  ]);
  ignores(["Quý 5 không có.", "Quý V là sai.", "Tài liệu quý hiếm.", "Ông quý cháu lắm."]);
});

describe("weeks by number", () => {
  readsDates("week", [
    [
      { value: "2021-W48" },
      "Ca mắc [tuần 48/2021] giảm.",
      "Ca mắc [tuần 48 năm 2021] giảm.",
      "Ca mắc [tuần thứ 48 của năm 2021] giảm.",
    ],
  ]);
});

describe("years", () => {
  readsDates("year", [
    [
      { value: "2010" },
      "So với [năm 2010] thì đông hơn.",
      "[Năm 2010], chợ còn thưa.",
      "Chợ ([2010]) đã cũ.",
      "Chợ dựng (từ [năm 2010]), nay dời.",
    ],
    [
      { value: "1985" },
      "Anh Tú (SN [1985]) bị lạc.",
      "Nhà báo sinh [năm 1985].",
      "Hương ước lập [năm 1985].",
    ],
    [{ value: "0938" }, "Sông này nổi tiếng từ [năm 938].", "[Năm 938], quân ta thắng lớn."],
    [
      { value: "2045" },
      "Tầm nhìn đến [năm 2045], làng thành phố.",
      "Mục tiêu vào [năm 2045].",
      "Quy hoạch tới [năm 2045].",
    ],
    [{ value: "2021" }, "Tính đến hết [năm 2021], nợ giảm.", "Đến hết [năm 2021] là xong."],
  ]);
  ignores(["Mỗi năm lại cấy.", "Năm tháng trôi qua.", "Quanh năm nước ngọt."]);
});

describe("decades and centuries", () => {
  readsDates("decade", [
    [
      { value: "199X" },
      "Hồi [thập niên 90] chưa có điện.",
      "Hồi [thập niên 1990] chưa có điện.",
      "Hồi [thập kỷ 90] chưa có điện.",
      "Hồi [những năm 1990] chưa có điện.",
      "Hồi [những năm 90] chưa có điện.",
      "Hồi [những năm 90 của thế kỷ trước] chưa có điện.",
      "Hồi [những năm 90 thế kỷ XX] chưa có điện.",
    ],
    [
      { value: "202X" },
      "[Thập niên 20 của thế kỷ XXI] mở đầu bằng dịch.",
      "Dịch lan khắp [những năm 2020].",
    ],
  ]);
  readsDates("century", [
    [
      { value: "18C" },
      "Chùa có từ [thế kỷ XVIII], rất cổ.",
      "Chùa có từ [thế kỷ 18], rất cổ.",
      "Chùa có từ [thế kỷ thứ 18], rất cổ.",
      "[Thế kỷ thứ XVIII], vùng này là rừng.",
    ],
    [{ value: "10C" }, "Thành đắp từ [thế kỷ thứ X].", "Thành đắp [thế kỷ X]."],
  ]);
});

describe("seasons of the year", () => {
  readsDates("season", [
    [
      { value: "2021-22" },
      "[Mùa hè 2021] hạn nặng.",
      "Hạn nặng [mùa hè năm 2021].",
      "[Hè năm nay] hạn nặng.",
    ],
    [
      { value: "1975-21" },
      "Bắc Nam sum họp [mùa xuân năm 1975].",
      "[Mùa xuân 1975], Bắc Nam sum họp.",
    ],
    [{ value: "2020-24" }, "[Mùa đông năm ngoái] trâu chết rét.", "Trâu chết rét [mùa đông 2020]."],
    [{ value: "1945-23" }, "[Mùa thu năm 1945], cờ đỏ khắp làng."],
  ]);
});
