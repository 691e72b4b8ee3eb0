import { expect, test } from "vitest";
import { flatten } from "../../src/spans/flatten.ts";
import { marked } from "../../src/testing/marked.ts";

test("parents stand before what they hold, in text order", () => {
  const { spans } = marked(
    "[Giám đốc [Sở Y tế [tỉnh Lào Cai](location)](organization)](title) gặp [2 xã](quantity)",
  );
  expect(flatten(spans).map(({ type }) => type)).toEqual([
    "title",
    "organization",
    "location",
    "quantity",
  ]);
});

test("nothing flattens to nothing", () => {
  expect(flatten([])).toEqual([]);
});
