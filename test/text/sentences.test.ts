import { describe, expect, it } from "vitest";
import { sentencesOf } from "../document/document.ts";

/** Sentences are set apart by `|`; in the text a space stands there. */
const cases: readonly (readonly [string, string])[] = [
  ["two sentences", "Trời mưa to.|Đường ngập sâu."],
  ["a question and a cry", "Ai làm việc này?|Giỏi quá!|Cả làng khen."],
  ["a city's short form", "Đoàn ra TP. Hồ Chí Minh họp.|Chiều tối đoàn về."],
  ["a city's shortest form", "Bà sống ở TP.HCM.|Con bà ở quê."],
  ["degrees", "Người trình bày là PGS.TS. Nguyễn Hữu Lâm.|Buổi học kết thúc."],
  ["one degree", "Lớp do GS. Lê Quang dạy.|Th.S Mai trợ giảng."],
  ["grouped digits", "Xã có 29.738 dân.|Huyện có 15 xã."],
  ["a date with points", "Ngày 30.4.1975 là ngày vui.|Ai cũng nhớ."],
  ["a year before the stop", "Cầu xây năm 2019.|Đường xây sau."],
  ["and so on, with an ellipsis", "Chợ bán rau, cá, v.v… rất rẻ.|Ai cũng thích."],
  ["and so on, with a stop", "Chợ bán rau, cá, v.v. rất rẻ."],
  ["a ward", "Trụ sở ở P. Tân Mai, Q. 1.|Ai đến cũng được."],
  ["a ward and a district, glued", "Quán ở P.7, Q.1 mở cửa sớm.|Khách rất đông."],
  ["a photo credit", "Ảnh: H.Dịu"],
  ["the central party's short form", "Ban T.Ư đã họp.|Các tỉnh chờ tin."],
  ["a quotation that ends in a stop", "Bà nói: “Tôi về quê.”|Rồi bà đi."],
  ["a quotation that a comma follows", "“Tôi về quê.”, bà nói."],
  ["a quotation that a dash follows", "“Tôi về quê.” - bà Mai nói."],
  ["a quoted question inside a sentence", "“Ai đó?” anh hỏi to.|Không ai đáp."],
  ["an ellipsis before small letters", "Ông ngừng… rồi nói tiếp."],
  ["an ellipsis before a capital", "Ông ngừng lời…|Bà khóc."],
  ["three points", "Ông ngừng lời...|Bà khóc."],
  ["a number opening a list's item", "1. Họp chi bộ.|Bầu bí thư."],
  ["a letter opening a list's item", "a. Họp chi bộ.|Bầu bí thư."],
  ["a Roman number opening a list's item", "II. Kết quả đạt được"],
  ["a bracket that closes behind the stop", "(Theo lời kể.)|Chuyện còn dài."],
  ["a letter that names a class", "Em học lớp A.|Cô giáo vui."],
  ["a sentence that a number opens", "Xã họp dân.|12 hộ vắng."],
  ["a sentence that a quotation opens", "Ông cười.|“Khỏe lắm!”"],
];

describe("sentences", () => {
  it.each(cases)("split at %s", (_, source) => {
    const text = source.replaceAll("|", " ");
    expect(sentencesOf(text).map((one) => one.text)).toEqual(source.split("|"));
  });

  it("split at a stop that lacks the space behind it", () => {
    const text = "Việc đã xong.Ai nấy ra về.";
    expect(sentencesOf(text).map((one) => one.text)).toEqual(["Việc đã xong.", "Ai nấy ra về."]);
  });

  it("end at every line break and hold no white space at their ends", () => {
    const text = "  Họp xóm\n\n - Thu quỹ \r\nBầu tổ trưởng.  ";
    expect(sentencesOf(text).map((one) => one.text)).toEqual([
      "Họp xóm",
      "- Thu quỹ",
      "Bầu tổ trưởng.",
    ]);
  });

  it("have offsets in the very text", () => {
    const text = "Chợ đông. Bà bán cá.".normalize("NFD");
    for (const { start, end, text: said } of sentencesOf(text)) {
      expect(text.slice(start, end)).toBe(said);
    }
    expect(sentencesOf(text)).toHaveLength(2);
  });

  it("never end inside a span", () => {
    const text = "Theo Công ty Sao Mai. Hà Nội thì không.";
    expect(sentencesOf(text)).toHaveLength(2);
    const start = text.indexOf("Công");
    expect(sentencesOf(text, [{ start, end: text.indexOf(" thì") }])).toHaveLength(1);
  });

  it("are none in nothing", () => {
    expect(sentencesOf("")).toEqual([]);
    expect(sentencesOf(" \n ")).toEqual([]);
  });
});
