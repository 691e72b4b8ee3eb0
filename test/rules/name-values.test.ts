import { describe, expect, it } from "vitest";
import { attributes, flatten, type Span, tag } from "../../src/index.ts";

/** The flat view of the first span of a type. */
function flatOf(text: string, type: Span["type"]): Record<string, unknown> {
  const found = flatten(tag(text)).find((span) => span.type === type);
  return found === undefined ? {} : { text: found.text, ...attributes(found) };
}

type Case = readonly [text: string, value: Record<string, unknown>];

const check = (type: Span["type"], cases: readonly Case[]): void => {
  it.each(cases)("%s", (text, value) => {
    expect(flatOf(text, type)).toMatchObject(value);
  });
};

describe("titles", () =>
  check("title", [
    ["Ông là Phó Bí thư Thường trực Tỉnh ủy.", { role: "bí thư", deputy: "yes", standing: "yes" }],
    ["Ông là quyền Cục trưởng Cục Thuế.", { role: "cục trưởng", acting: "yes", body: "Cục Thuế" }],
    ["Gặp nguyên Chủ tịch UBND tỉnh.", { role: "chủ tịch", former: "yes", level: "province" }],
    ["Gặp cựu Bộ trưởng Bộ Y tế.", { role: "bộ trưởng", former: "yes", body: "Bộ Y tế" }],
    ["PCT UBND huyện chủ trì.", { deputy: "yes", level: "district", body: "UBND huyện" }],
    ["Ông là Ủy viên dự khuyết Trung ương Đảng.", { role: "ủy viên", body: "Trung ương Đảng" }],
    ["Bà là bí thư chi bộ.", { role: "bí thư", body: "chi bộ" }],
    ["Chủ tịch tỉnh đã ký.", { role: "chủ tịch", level: "province" }],
    ["Thứ trưởng Công Thương đã ký.", { role: "thứ trưởng", level: "central" }],
    ["Gặp tân Bí thư Huyện ủy.", { text: "tân Bí thư Huyện ủy", role: "bí thư" }],
    [
      "Ông làm Phó trưởng ban Thường trực Ban Chỉ đạo.",
      { deputy: "yes", standing: "yes", body: "Ban Chỉ đạo" },
    ],
  ]));

describe("organizations", () =>
  check("organization", [
    ["UBND xã Ia Tul họp.", { level: "commune", expansion: "Ủy ban nhân dân" }],
    ["HĐND tỉnh họp.", { level: "province", expansion: "Hội đồng nhân dân" }],
    ["UBMTTQVN tỉnh họp.", { kind: "front", level: "province" }],
    ["BTV Tỉnh ủy họp.", { kind: "party", expansion: "Ban Thường vụ" }],
    ["Thường trực HĐND xã họp.", { kind: "state", level: "commune" }],
    ["Ban Chấp hành Hội Nông dân xã họp.", { kind: "union", level: "commune" }],
    ["Thành ủy Hội An họp.", { kind: "party", level: "district" }],
    ["Thành ủy Hà Nội họp.", { kind: "party", level: "province" }],
    ["BĐBP tỉnh giúp dân.", { kind: "army", level: "province" }],
    ["Bộ NN&PTNT trả lời.", { expansion: "Bộ Nông nghiệp và Phát triển nông thôn" }],
    ["Hội LHPN xã tặng quà.", { kind: "union", level: "commune" }],
    ["Công ty TNHH Hoa Sen Vàng nộp thuế.", { kind: "company" }],
    ["Trường THPT Lương Khánh Thiện khai giảng.", { kind: "school" }],
    ["TAND tỉnh xét xử.", { kind: "court", level: "province" }],
    ["Sư đoàn 320 hành quân.", { kind: "army" }],
  ]));

describe("persons", () =>
  check("person", [
    [
      "Gặp ông Nguyễn Văn Tâm.",
      { family: "Nguyễn", middle: "Văn", given: "Tâm", honorific: "ông" },
    ],
    ["Gặp bà Trần Thị Bích Hạnh.", { family: "Trần", middle: "Thị Bích", given: "Hạnh" }],
    ["Đồng chí Huấn đã đến.", { given: "Huấn", honorific: "đồng chí" }],
    ["Anh Rơ Châm Giáo kể.", { family: "Rơ Châm", given: "Giáo" }],
    ["Ảnh: T.SỸ", { given: "SỸ" }],
  ]));

describe("documents", () =>
  check("document", [
    ["Theo Nghị quyết số 18-NQ/TW.", { kind: "resolution", number: "18", issuer: "TW" }],
    [
      "Theo Quyết định số 123/QĐ-UBND ngày 5/3/2021.",
      { kind: "decision", number: "123", issuer: "UBND", date: "2021-03-05" },
    ],
    ["Theo khoản 2 Điều 169 của Bộ luật Lao động.", { article: "169", clause: "2" }],
    ["Theo Luật Giá số 16/2023/QH15.", { kind: "law", number: "16" }],
    ["Theo Luật Đất đai năm 2024.", { kind: "law", date: "2024" }],
    ["Học Nghị quyết Trung ương 7 khóa X.", { kind: "resolution", number: "7" }],
  ]));

describe("events", () =>
  check("event", [
    ["Dự Đại hội XII của Đảng.", { value: 12 }],
    ["Dự Kỳ họp thứ 8.", { value: 8 }],
    ["Dự Đại hội đại biểu Đảng bộ tỉnh lần thứ XVI, nhiệm kỳ 2020-2025.", { value: 16 }],
    ["Dự SEA Games 31.", { value: 31 }],
    ["Mừng Xuân Bính Ngọ.", { kind: "holiday" }],
  ]));
