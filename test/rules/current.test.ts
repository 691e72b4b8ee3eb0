import { describe, expect, it } from "vitest";
import { flatten, type Span, tag } from "../../src/index.ts";

/** `current` of the first body with this text, nested ones too. */
function current(text: string, body: string, reference?: string): boolean | undefined {
  const found = flatten(tag(text, reference === undefined ? {} : { reference })).find(
    (span): span is Extract<Span, { type: "organization" }> =>
      span.type === "organization" && span.text === body,
  );
  expect(found, `${body} in ${text}`).toBeDefined();
  return found?.value.current;
}

describe("whether a body existed under its name on the reference day", () => {
  it.each([
    ["Bộ Nông nghiệp và Môi trường", "2025-06-01", true],
    ["Bộ Nông nghiệp và Môi trường", "2024-06-01", false],
    ["Bộ Nông nghiệp và Phát triển nông thôn", "2025-02-28", true],
    ["Bộ Nông nghiệp và Phát triển nông thôn", "2025-03-01", false],
    ["Bộ NN&PTNT", "2020-01-01", true],
    ["Bộ NN&PTNT", "2025-08-01", false],
    ["Bộ KH&ĐT", "2025-08-01", false],
    ["Bộ Giao thông Vận tải", "2025-08-01", false],
    ["bộ Dân tộc và Tôn giáo", "2025-08-01", true],
    ["Bộ Lao động - Thương binh và Xã hội", "2024-08-01", true],
    ["Bộ Lao động, Thương binh và Xã hội", "2025-08-01", false],
    ["Bộ Công an", "1960-01-01", true],
    ["Bộ Công an", "1980-01-01", false],
    ["Bộ Công an", "2024-01-01", true],
    ["Bộ Công Thương", "2006-01-01", false],
    ["Bộ Công Thương", "2024-01-01", true],
    ["Tổng cục Hải quan", "2024-01-01", true],
    ["Tổng cục Hải quan", "2025-06-01", false],
    ["Ủy ban Pháp luật và Tư pháp", "2025-06-01", true],
    ["Ủy ban Pháp luật", "2025-06-01", false],
    ["Sở Nông nghiệp và Môi trường", "2024-06-01", false],
    ["Sở Nông nghiệp và Môi trường", "2025-06-01", true],
    ["Sở Tài nguyên và Môi trường", "2025-06-01", false],
    ["Sở GTVT", "2024-06-01", true],
    ["Ban Tuyên giáo và Dân vận Trung ương", "2025-06-01", true],
    ["Ban Tuyên giáo Tỉnh ủy", "2025-06-01", false],
    ["Ban Dân vận Trung ương", "2024-06-01", true],
  ])("%s on %s: %s", (body, reference, expected) => {
    expect(current(`Hôm qua, ${body} đã họp bàn.`, body, reference)).toBe(expected);
  });

  it("is left open without a reference day, and for bodies that no law dates", () => {
    expect(current("Hôm qua, Bộ Y tế họp.", "Bộ Y tế")).toBeUndefined();
    expect(current("Hôm qua, Sở Y tế họp.", "Sở Y tế", "2024-01-01")).toBeUndefined();
  });

  it("counts from the dateline where no day is given", () => {
    const text = "Gia Lai, ngày 5/7/2025\nHôm nay, Bộ Kế hoạch và Đầu tư không còn.";
    expect(current(text, "Bộ Kế hoạch và Đầu tư")).toBe(false);
  });
});
