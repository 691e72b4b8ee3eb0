import { describe, expect, it } from "vitest";
import { createTokens, scan } from "../../src/text/scan.ts";
import { createVocabulary } from "../../src/text/vocabulary.ts";
import { numeralReader } from "../../src/values/numerals.ts";

const vocabulary = createVocabulary();
const tokens = createTokens();
const reader = numeralReader((word) => {
  scan(word, vocabulary, tokens, true);
  return tokens.id[0];
});

/** The numeral at the start of a text, as what it covers and what it is worth. */
function readAt(text: string) {
  scan(text, vocabulary, tokens);
  const end = reader.end(tokens, 0);
  if (end < 0) return undefined;
  const numeral = reader.read(tokens, 0, end);
  return { said: text.slice(0, tokens.end[end - 1]), ...numeral };
}

describe("numbers", () => {
  const whole: readonly (readonly [value: number, ...said: string[]])[] = [
    [6, "06", "6", "sáu", "SÁU"],
    [6500, "6500", "6.500", "6,5 nghìn", "sáu nghìn năm trăm", "sáu ngàn rưỡi"],
    [29738, "29.738", "hai mươi chín nghìn bảy trăm ba mươi tám"],
    [1234567.89, "1.234.567,89", "1,234,567.89"],
    [1234567, "1,234,567", "1.234.567"],
    [70.01, "70,01", "bảy mươi phẩy không một"],
    [4.48, "4.48", "4,48", "bốn phẩy bốn tám", "bốn phẩy bốn mươi tám"],
    [0.123, "0,123", "0.123"],
    [842238e6, "842,238 tỷ", "842.238 triệu"],
    [1.2e12, "1,2 nghìn tỷ", "1.200 tỷ", "một nghìn hai trăm tỷ", "1,2 NGHÌN TỶ"],
    [5.5e15, "5,5 triệu tỷ"],
    [1.25e9, "1 tỷ 250 triệu", "1,25 tỉ", "một tỷ hai trăm năm mươi triệu"],
    [12500, "12 nghìn 500", "12,5 nghìn", "mười hai nghìn năm trăm", "12.500"],
    [2.5e6, "hai triệu rưỡi", "2 triệu rưỡi", "2,5 triệu", "hai triệu năm trăm nghìn"],
    [2.4e6, "hai triệu tư", "2,4 triệu"],
    [23, "hai mươi ba", "hăm ba", "Hai mươi ba"],
    [21, "hai mươi mốt", "hăm mốt"],
    [24, "hai mươi tư", "hai mươi bốn"],
    [15, "mười lăm"],
    [25, "hai mươi lăm", "hai mươi nhăm"],
    [105, "một trăm linh năm", "một trăm lẻ năm"],
    [150, "một trăm rưỡi", "một trăm năm mươi", "một trăm năm chục"],
    [1005, "một nghìn không trăm linh năm", "một nghìn lẻ năm"],
    [1954, "một nghìn chín trăm năm mươi tư"],
    [300e6, "3 trăm triệu", "ba trăm triệu", "30 chục triệu"],
    [120e3, "12 vạn", "mười hai vạn", "một trăm hai mươi nghìn", "120k"],
    [3.2, "ba phẩy hai", "3 phẩy 2", "3,2"],
    [0.5, "không phẩy năm", "0,5"],
    [-7, "âm bảy"],
    [500e6, "nửa tỷ"],
    [555, "năm trăm năm mươi lăm"],
    [25, "hai lăm"],
    [31, "ba mốt"],
    [12, "một tá"],
    [6, "nửa tá"],
    [1500, "nghìn rưỡi", "1 nghìn rưỡi", "một ngàn năm trăm"],
    [1.5e6, "triệu rưỡi", "1tr5", "1tr500"],
    [5e6, "5tr", "5.000.000", "5 000 000"],
    [-12.5, "âm 12,5", "âm mười hai phẩy năm"],
    [0.05, "không phẩy không năm", "0,05"],
    [5, "05 (năm)", "năm"],
    [12, "12 (mười hai)"],
  ];
  for (const [value, ...said] of whole) {
    it.each(said)(`${value}: %s`, (text) => {
      expect(readAt(`${text} người`)).toMatchObject({ value, said: text });
    });
  }

  it.each([
    ["hai mươi năm qua", "hai mươi", 20],
    ["mười năm nữa", "mười", 10],
    ["một trăm năm", "một trăm", 100],
    ["5 triệu 3 hộ", "5 triệu", 5e6],
    ["2 nghìn 3 triệu", "2 nghìn", 2000],
    ["10 tỷ\n250 triệu", "10 tỷ", 10e9],
    ["5 Triệu Phong", "5", 5],
    ["15 k", "15", 15],
    ["5,5 triệu 2.000 hộ", "5,5 triệu", 5.5e6],
    ["5 120 em", "5", 5],
    ["12 (mười) ngày", "12", 12],
    ["12 (12) ngày", "12", 12],
    ["5K", "5", 5],
  ])("%s stops after %s", (text, said, value) => {
    expect(readAt(text)).toMatchObject({ said, value });
  });

  it.each([
    "năm mưa",
    "mỗi năm người",
    "tư nhân",
    "không ai",
    "trăm người",
    "triệu đồng",
    "phẩy hai",
    "mốt mới",
    "30.4.1975",
    "19,20,21",
    "rưỡi",
    "âm nhạc",
    "nửa đêm",
    "12345678901234567890",
  ])("%s is none", (text) => {
    expect(readAt(text)).toBeUndefined();
  });

  it("reads two digits that are said for about as many", () => {
    expect(readAt("hai ba người")).toMatchObject({ said: "hai ba", value: 2, upper: 3 });
    expect(readAt("ba bốn trăm hộ")).toMatchObject({ value: 300, upper: 400 });
    expect(readAt("năm bảy hộ")).toMatchObject({ value: 5, upper: 7 });
    expect(readAt("bốn năm người")).toMatchObject({ said: "bốn", value: 4 });
    expect(readAt("một hai ba")?.upper).toBeUndefined();
  });

  it("reads the rest that a clause ends with in tenths", () => {
    expect(readAt("1 tỷ 2, chưa thuế")).toMatchObject({ said: "1 tỷ 2", value: 1.2e9 });
    expect(readAt("1 tỷ 2 hộ")).toMatchObject({ said: "1 tỷ", value: 1e9 });
  });

  it("splits a value into base and scale", () => {
    expect(readAt("1,5 nghìn tỷ")).toMatchObject({ base: 1.5, scale: 1e12, digits: true });
    expect(readAt("hai triệu rưỡi")).toMatchObject({ base: 2.5, scale: 1e6, digits: false });
    expect(readAt("12 nghìn 500")).toMatchObject({ base: 12500, scale: 1 });
  });

  it("marks a point for a comma as a slip", () => {
    expect(readAt("4.48")?.slip).toBe(true);
    expect(readAt("4.480")?.slip).toBeUndefined();
  });

  it("takes a single comma for a group where the text groups by commas", () => {
    expect(readAt("1,234 người trong 1,234,567 dân")).toMatchObject({ value: 1234 });
    expect(readAt("1,234 người, 5.6% dân số")).toMatchObject({ value: 1234 });
    expect(readAt("1,234 người, 5,6% dân số")).toMatchObject({ value: 1.234 });
    expect(readAt("1,234 người trong 2.345.678 dân")).toMatchObject({ value: 1.234 });
  });
});
