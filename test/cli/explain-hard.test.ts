import { describe, expect, test } from "vitest";
import { nhan } from "./run.ts";

/**
 * Sentences in which many readings compete. Their traces were read through by eye; where a change of
 * the rules or of the lexicon changes one, read it again and run `vitest run test/cli -u`.
 */
const sentences: Record<string, string> = {
  "chuc-danh-kiem-nhiem":
    "Đồng chí Lò Thị Sương, Phó Bí thư Thường trực Huyện ủy, Chủ tịch HĐND huyện kiêm Trưởng Ban Dân vận, chủ trì.",
  "ten-nguoi-thieu-so": "Già làng A Tơn cùng chị Y Hlúi ra tận suối đón ông Tơn.",
  "khoang-so-va-tien": "Từ 5 đến 7 hộ vay gần 1,2 tỷ đồng, mỗi hộ trả 15 - 20 triệu đồng/năm.",
  "ngay-gio":
    "Từ 7h30 sáng 3/12 đến hết ngày 5/12, tổ công tác thăm 9/14 bản, hơn một nửa số bản của quý III/2021.",
  "van-ban":
    "Theo khoản 3 Điều 12 Luật Thủy sản và Quyết định số 45/QĐ-UBND ngày 2/6/2020, Chi cục Kiểm ngư xử phạt hai tàu.",
  "dai-hoi":
    "Đại hội đại biểu Đoàn Thanh niên huyện Mường Tè lần thứ XX, nhiệm kỳ 2022-2027 bầu 27 ủy viên.",
  "nguoi-hay-dat": "Ông Lê Lợi quê ở Cao Bằng, dạy tại Trường Tiểu học Lê Lợi, phường Lê Lợi.",
  "chu-hoa": "PHÓ CHỦ TỊCH UBND TỈNH ĐINH VĂN RIN THĂM XÃ SƠN KỲ",
  "nam-va-nam": "Năm năm nay, năm xã vùng cao nuôi năm trăm con bò, gấp năm lần năm 2015.",
  "to-chuc-long-nhau":
    "Ban Tuyên giáo Huyện ủy Mường Tè gửi công văn cho Sở Y tế thành phố Huế và Cục Thú y, Bộ Công Thương.",
};

describe("hard sentences", () => {
  test.each(Object.entries(sentences))("%s", async (name, sentence) => {
    const { code, out } = await nhan(["explain", "--reference", "2021-11-30", sentence]);
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot(`explained/${name}.txt`);
  });
});
