import { describe } from "vitest";
import { reads } from "./reading.ts";

describe("tens and units", () => {
  reads("quantity", [
    [
      { value: 23, unit: "em" },
      "Lớp ghép có [hai mươi ba em] theo học.",
      "Cô dạy [hăm ba em].",
      "Đón [23 em] về trại.",
    ],
    [
      { value: 21, unit: "người" },
      "Đội chèo gồm [hai mươi mốt người].",
      "Xe đò nhồi [hăm mốt người].",
      "Còn lại [hai mốt người] trụ bám.",
    ],
    [
      { value: 24, unit: "chiếc xe" },
      "Bãi giữ [hai mươi tư chiếc xe].",
      "Kéo về [hai mươi bốn chiếc xe].",
      "Gom được [hai tư chiếc xe] hỏng.",
    ],
    [
      { value: 25, unit: "con bò" },
      "Chuồng nuôi [hai mươi lăm con bò].",
      "Nhà ấy mất [hai mươi nhăm con bò].",
      "Lùa [hai lăm con bò] qua suối.",
    ],
    [
      { value: 15, unit: "ngôi nhà" },
      "Gió giật tốc mái [mười lăm ngôi nhà].",
      "Dựng lại [mười lăm ngôi nhà] sàn.",
      "Xóm chỉ có [mười lăm ngôi nhà].",
    ],
    [
      { value: 10, unit: "quả trứng" },
      "Rổ có [mười quả trứng].",
      "Luộc [một chục quả trứng].",
      "Biếu bà [10 quả trứng] gà.",
    ],
    [
      { value: 55, unit: "hộ" },
      "Bản có [năm mươi lăm hộ].",
      "Dời [năm mươi nhăm hộ] khỏi bờ sông.",
      "Còn [năm lăm hộ] chưa có điện.",
    ],
  ]);
});

describe("hundreds, thousands and more", () => {
  reads("quantity", [
    [
      { value: 105, unit: "cụ" },
      "Hội quy tụ [một trăm linh năm cụ].",
      "Mừng thọ [một trăm lẻ năm cụ].",
      "Có [105 cụ].",
    ],
    [
      { value: 1005, unit: "phiếu" },
      "Thu về [một nghìn không trăm linh năm phiếu].",
      "Thu về [một nghìn lẻ năm phiếu].",
      "Thu về [1.005 phiếu] hợp lệ.",
    ],
    [
      { value: 6500, unit: "con lợn" },
      "Trại nuôi [sáu nghìn năm trăm con lợn].",
      "Trại nuôi [sáu ngàn rưỡi con lợn].",
      "Trại nuôi [6,5 nghìn con lợn].",
    ],
    [
      { value: 120, unit: "cây cầu" },
      "Làm mới [một trăm hai mươi cây cầu].",
      "Làm mới [một trăm hai cây cầu].",
      "Làm mới [120 cây cầu] nhỏ.",
    ],
    [
      { value: 125, unit: "trang" },
      "Cuốn sổ dày [một trăm hai mươi lăm trang].",
      "Cuốn sổ dày [một trăm hai lăm trang].",
      "Cuốn sổ dày [125 trang] giấy.",
    ],
    [
      { value: 150, unit: "hộ" },
      "Khu ấy có [một trăm rưỡi hộ].",
      "Khu ấy có [trăm rưỡi hộ].",
      "Khu ấy có [một trăm năm mươi hộ].",
    ],
    [
      { value: 20000, unit: "người" },
      "Hội làng đón [hai vạn người].",
      "Hội làng đón [hai mươi nghìn người].",
      "Hội làng đón [20 ngàn người].",
    ],
    [
      { value: 36, unit: "bút chì" },
      "Lớp nhận [ba tá bút chì].",
      "Lớp nhận [3 tá bút chì].",
      "Lớp nhận [ba mươi sáu bút chì].",
    ],
    [
      { value: 6, unit: "bát sứ" },
      "Mua [nửa tá bát sứ] về dùng.",
      "Vỡ mất [nửa tá bát sứ].",
      "Còn đúng [nửa tá bát sứ].",
    ],
  ]);
  reads("money", [
    [
      { value: 2e12, currency: "VND" },
      "Hồ chứa tốn [hai nghìn tỷ đồng].",
      "Hồ chứa tốn [2 nghìn tỉ đồng].",
      "Hồ chứa tốn [hai ngàn tỷ đồng].",
    ],
    [
      { value: 1.5e6, currency: "VND" },
      "Bán con heo được [triệu rưỡi đồng].",
      "Bán con heo được [một triệu rưỡi đồng].",
      "Bán con heo được [1 triệu rưỡi đồng].",
    ],
    [
      { value: 2.4e6, currency: "VND" },
      "Cấy thuê được [hai triệu tư đồng].",
      "Cấy thuê được [hai triệu bốn trăm nghìn đồng].",
      "Cấy thuê được [2,4 triệu đồng].",
    ],
    [
      { value: 1.25e9, currency: "VND" },
      "Dân góp [1 tỷ 250 triệu đồng].",
      "Dân góp [một tỷ hai trăm năm mươi triệu đồng].",
      "Dân góp [1.250 triệu đồng].",
    ],
    [
      { value: 12500, currency: "VND" },
      "Xăng lên [12 nghìn 500 đồng].",
      "Xăng lên [mười hai nghìn năm trăm đồng].",
      "Xăng lên [12.500 đồng].",
    ],
    [
      { value: 5e8, currency: "VND" },
      "Quỹ còn [nửa tỷ đồng].",
      "Quỹ còn [năm trăm triệu đồng].",
      "Quỹ còn [500 triệu đồng].",
    ],
    [
      { value: 3.5e9, currency: "VND" },
      "Xây kè hết [ba tỷ rưỡi đồng].",
      "Xây kè hết [3 tỷ rưỡi đồng].",
      "Xây kè hết [ba tỷ năm trăm triệu đồng].",
    ],
  ]);
  reads("number", [
    [
      { value: 2.4e6 },
      "Con trâu giá [hai triệu tư].",
      "Mua lại hết [hai triệu tư], còn rẻ.",
      "Đòi [hai triệu tư] mà không bớt.",
    ],
    [
      { value: 1.5e6 },
      "Thửa vườn thu [triệu rưỡi].",
      "Tiền công [triệu rưỡi] là phải.",
      "Vay nóng [triệu rưỡi], trả dần.",
    ],
    [
      { value: 1.2e9 },
      "Lô đất hét giá [1 tỷ 2].",
      "Lô đất hét giá [một tỷ hai].",
      "Lô đất hét giá [1,2 tỷ].",
    ],
    [
      { value: 1.25e9 },
      "Căn nhà bán [1 tỷ 250 triệu].",
      "Căn nhà bán [1 tỷ 250], chưa gồm thuế.",
      "Căn nhà bán [một tỷ hai trăm năm mươi triệu].",
    ],
    [
      { value: 12500 },
      "Mớ rau bán [12 nghìn 500].",
      "Mớ rau bán [12 ngàn rưỡi].",
      "Mớ rau bán [mười hai nghìn năm trăm].",
    ],
    [
      { value: 1500 },
      "Cái kẹo giá [nghìn rưỡi].",
      "Cái kẹo giá [ngàn rưỡi].",
      "Cái kẹo giá [một nghìn rưỡi].",
    ],
  ]);
});
