import { describe } from "vitest";
import { ignores, reads } from "./reading.ts";

describe("lengths of time", () => {
  reads("duration", [
    [
      { value: "P5Y" },
      "Xây mất [5 năm] mới xong.",
      "Xây mất [năm năm] mới xong.",
      "Xây mất [05 năm] mới xong.",
      "Vay vốn, [5 năm] mới trả hết.",
    ],
    [
      { value: "P3Y6M" },
      "Án là [3 năm 6 tháng] tù.",
      "Tòa tuyên [ba năm sáu tháng] tù giam.",
      "Phạt tù [3 năm 6 tháng], cho hưởng án treo.",
    ],
    [
      { value: "P1Y6M" },
      "Học [một năm rưỡi] thì giỏi.",
      "Học [1,5 năm] thì giỏi.",
      "[Một năm rưỡi], nhà vẫn dở dang.",
    ],
    [
      { value: "P1M15D" },
      "Hạn hán kéo dài [tháng rưỡi].",
      "Xa nhà [tháng rưỡi] rồi.",
      "Xa nhà [một tháng rưỡi] rồi.",
    ],
    [
      { value: "PT2H", mod: "over" },
      "[Hơn 2 giờ] chờ đợi, phà mới sang.",
      "[Hơn 2 giờ] đi bộ đường rừng, cả nhóm mệt lả.",
      "Mất [hơn 2 giờ] mới qua được đèo.",
    ],
    [
      { value: "P2Y6M" },
      "Bị giam [hai năm rưỡi].",
      "Bị giam [2 năm 6 tháng].",
      "Bị giam [2,5 năm].",
    ],
    [
      { value: "P15D" },
      "Trả lời trong [15 ngày làm việc].",
      "Trả lời trong [15 ngày].",
      "Trong vòng [mười lăm ngày], xã phải trả lời.",
      "Nghỉ [nửa tháng] để cưới.",
    ],
    [
      { value: "P6M" },
      "Nghỉ [nửa năm] để chữa.",
      "Nghỉ [sáu tháng] để chữa.",
      "Hợp đồng thử việc [6 tháng].",
      "Sửa đường trong [hai quý].",
    ],
    [{ value: "P2M15D" }, "Đi biển [2 tháng rưỡi].", "Đi biển [hai tháng rưỡi], cá đầy khoang."],
    [
      { value: "PT3H" },
      "Chờ mất [3 giờ] mới có xe.",
      "Chờ mất [3 tiếng] mới có xe.",
      "Chờ mất [ba tiếng đồng hồ] mới có xe.",
      "Kéo dài [3 giờ đồng hồ].",
    ],
    [
      { value: "PT2H30M" },
      "Bay mất [2 giờ 30 phút].",
      "Bay mất [hai tiếng rưỡi].",
      "Bay suốt [2,5 giờ].",
    ],
    [
      { value: "PT30M" },
      "Đun [nửa tiếng] là mềm.",
      "Đun [30 phút] là mềm.",
      "Đun [nửa giờ] là mềm.",
    ],
    [{ value: "PT90M" }, "Trận đấu [90 phút] kết thúc.", "Bài thi làm trong [90 phút]."],
    [{ value: "PT45S" }, "Chạy hết [45 giây].", "Đèn đỏ đếm [bốn mươi lăm giây]."],
    [
      { value: "PT24H" },
      "Trong vòng [24 giờ], nước rút.",
      "Ca mắc [24 giờ] qua giảm.",
      "Báo lại trong [24h], đừng quên.",
      "Bão vào sau [24 giờ] tới.",
    ],
    [{ value: "PT48H" }, "Kết quả có sau [48 giờ].", "Giao hàng trong vòng [48h]."],
    [
      { value: "P2D" },
      "Chỉ có [02 ngày] để nộp.",
      "Tua đi [2 ngày 1 đêm].",
      "Rét [hai ngày đêm] liền.",
    ],
    [
      { value: "P2W" },
      "Cách ly [2 tuần] ở nhà.",
      "Cách ly [hai tuần lễ] ở nhà.",
      "Còn [hai tuần] là cưới.",
    ],
    [
      { value: "P50Y" },
      "Ca hát suốt [nửa thế kỷ].",
      "Ca hát suốt [50 năm].",
      "Kỷ niệm [50 năm] ra trường.",
    ],
    [
      { value: "P30Y" },
      "Giữ nghề [ba thập kỷ].",
      "Giữ nghề [3 thập niên].",
      "Giữ nghề [ba mươi năm].",
    ],
    [{ value: "P200Y" }, "Đình có tuổi đời [2 thế kỷ].", "Đình đứng đó [hai thế kỷ]."],
  ]);
});

describe("lengths that are blurred or bounded", () => {
  reads("duration", [
    [
      { value: "PT30M", mod: "about" },
      "Đi [khoảng 30 phút] thì tới.",
      "Đi [chừng ba mươi phút] thì tới.",
    ],
    [
      { value: "P100Y", mod: "nearly" },
      "Cây đã sống [gần 100 năm], vẫn xanh.",
      "Chuyện xảy ra [gần 100 năm] trước.",
    ],
    [
      { value: "P3Y", mod: "over" },
      "Vắng nhà [hơn 3 năm].",
      "Vắng nhà [trên ba năm].",
      "Sau [hơn 3 năm], anh về.",
    ],
    [
      { value: "P90D", mod: "at-most" },
      "Lưu trú [không quá 90 ngày].",
      "Lưu trú [tối đa 90 ngày].",
    ],
    [
      { value: "P14D", mod: "at-least" },
      "Nghỉ dưỡng [ít nhất 14 ngày].",
      "Phải báo trước [tối thiểu 14 ngày].",
    ],
    [
      { value: "P10Y", mod: "at-least" },
      "Gắn bó [10 năm trở lên] được thưởng.",
      "Gắn bó [từ mười năm trở lên].",
    ],
    [{ value: "P2Y", mod: "under" }, "Trẻ đi học [chưa đầy 2 năm].", "Làm ở đây [dưới 2 năm]."],
    [
      { value: "PT3H", mod: "nearly" },
      "Sau [gần 3 giờ] truy đuổi, xe dừng.",
      "Chờ [gần 3 tiếng] mới gặp.",
    ],
  ]);
});

describe("ranges of lengths", () => {
  reads("duration", [
    [
      { min: "P2W", max: "P3W" },
      "Mất [2 - 3 tuần] để khỏi.",
      "Mất [từ 2 đến 3 tuần] để khỏi.",
      "Mất [hai đến ba tuần] để khỏi.",
    ],
    [{ min: "P3Y", max: "P5Y" }, "Khung phạt [3-5 năm] tù.", "Khung phạt [từ 3 năm đến 5 năm] tù."],
    [
      { min: "P6M", max: "P3Y" },
      "Khung án là [từ 6 tháng đến 3 năm].",
      "Phạt tù [6 tháng đến 3 năm].",
    ],
    [{ min: "PT5M", max: "PT10M" }, "Nướng [5-10 phút] rồi lật.", "Nướng [từ 5 đến 10 phút]."],
  ]);
});

describe("lengths counted from now or then", () => {
  reads("duration", [
    [
      { value: "P2Y" },
      "Dân số tăng trong [2 năm] qua.",
      "[Hai năm] trước còn hoang.",
      "Cách đây [2 năm], nơi này là rừng.",
    ],
    [
      { value: "P3D" },
      "[3 ngày] nữa là cưới.",
      "Trong vòng [3 ngày] tới có mưa.",
      "[Ba ngày] sau, thư tới nơi.",
      "Mưa trong [3 ngày] tới.",
    ],
    [{ value: "P2W" }, "[2 tuần] nữa thi.", "Thi từ [2 tuần] trước.", "Nghỉ thêm [hai tuần] nữa."],
    [
      { value: "PT10M" },
      "[10 phút] nữa tàu chạy.",
      "Tàu chạy [mười phút] trước.",
      "Chờ [10 phút] nhé.",
    ],
    [
      { value: "PT1H" },
      "Đi [một giờ] nữa thì tới.",
      "Họ rời đi [một giờ] trước.",
      "Họ rời đi [1 tiếng] trước.",
    ],
    [
      { value: "P3Y" },
      "Mất mùa đã [3 năm] nay.",
      "[Ba năm] sau đó, anh về.",
      "Suốt [ba năm] nay, sông cạn.",
    ],
    [{ value: "P10M" }, "Thu [10 tháng] qua giảm.", "[10 tháng] qua, chợ vắng."],
  ]);
});

describe("lengths after which something comes round", () => {
  reads("duration", [
    [
      { value: "P6M" },
      "Khám [6 tháng/lần] ở trạm.",
      "Khám [sáu tháng một lần] ở trạm.",
      "Khám định kỳ ([6 tháng/lần]).",
      "Cứ [6 tháng] lại khám.",
    ],
    [{ value: "P5Y" }, "Bầu lại [5 năm một lần].", "Bầu lại [5 năm/lần], theo lệ."],
    [{ value: "PT8H" }, "Làm [8 giờ/ngày] ở xưởng.", "Làm việc [8 tiếng/ngày] là đủ."],
    [{ value: "P12D" }, "Phép [12 ngày/năm] theo luật."],
  ]);
});

describe("no lengths", () => {
  ignores([
    "Cháu bé đã biết nói tiếng Anh.",
    "Nhớ những năm tháng ấy.",
    "Vài ngày, mấy tháng rồi cũng qua.",
    "Vài ba tháng lại ghé.",
    "Hàng giờ liền không ai nói.",
    "Ngày ngày ra đồng.",
    "Uống ngày vài lần.",
    "Lớp học tiếng Pháp khai giảng.",
  ]);
});
