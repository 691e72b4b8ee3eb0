import { expect, test } from "vitest";
import { NhanError } from "../../src/errors.ts";
import { readGold } from "../../src/testing/gold.ts";

function failure(source: string): NhanError {
  try {
    readGold(source, "mau.txt");
  } catch (error) {
    if (error instanceof NhanError) return error;
    throw error;
  }
  throw new Error("read without an error");
}

test("a header and marked text", () => {
  const gold = readGold(
    "id: mau\nref: 2024-02-29\nsource: tự viết\n---\n\nĐi [Huế](location).\n",
    "mau.txt",
  );
  expect(gold).toMatchObject({ id: "mau", ref: "2024-02-29", source: "tự viết" });
  expect(gold.text).toBe("\nĐi Huế.\n");
  expect(gold.spans).toMatchObject([{ type: "location", start: 4, end: 7 }]);
});

test("without the optional keys, with a byte order mark and CRLF in the header", () => {
  const gold = readGold("\uFEFFid: mau\r\n---\r\nmột\r\nhai", "mau.txt");
  expect(gold).toEqual({ id: "mau", text: "một\r\nhai", spans: [] });
});

test("a later --- is text", () => {
  expect(readGold("id: mau\n---\na\n---\nb", "mau.txt").text).toBe("a\n---\nb");
});

test("no text after the header is an empty text", () => {
  expect(readGold("id: mau\n---", "mau.txt")).toEqual({ id: "mau", text: "", spans: [] });
});

test.each([
  ["", "mau.txt:1", "no end"],
  ["id: mau\nchữ thường", "mau.txt:2", "no end"],
  ["id: mau\nchữ thường\n---\n", "mau.txt:2", "no header line"],
  ["id: mau\ntác: giả\n---\n", "mau.txt:2", "no header line"],
  ["id: mau\nauthor: ai\n---\n", "mau.txt:2", "unknown key author"],
  ["id: mau\nid: khac\n---\n", "mau.txt:2", "given twice"],
  ["id:\n---\n", "mau.txt:1", "id is empty"],
  ["id: mau\nref: 2023-02-29\n---\n", "mau.txt:2", "no calendar day"],
  ["id: mau\nref: hôm qua\n---\n", "mau.txt:2", "no calendar day"],
  ["ref: 2023-02-28\n---\n", "mau.txt:1", "no id"],
])("%j is refused at %s: %s", (source, where, what) => {
  const error = failure(source);
  expect(error.code).toBe("bad-gold");
  expect(error.where).toBe(where);
  expect(error.message).toContain(what);
});

test("bad markup is placed in the file", () => {
  const error = failure("id: mau\n---\ndòng đầu\ntới [Huế\n");
  expect(error.code).toBe("bad-markup");
  expect(error.where).toBe("mau.txt:4:5");
});
