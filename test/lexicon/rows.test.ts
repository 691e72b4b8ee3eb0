import { describe, expect, it, test } from "vitest";
import { builtinRows } from "../../src/lexicon/builtin.ts";
import { checkRows } from "../../src/lexicon/rows.ts";
import { thrown } from "../thrown.ts";

test("good rows come back as they are", () => {
  const rows = [{ phrase: "Bản Mế", class: "place", kind: "commune" }];
  expect(checkRows(rows)).toBe(rows);
});

const good = { phrase: "Bản Mế", class: "place" };

describe("a bad row is refused with its number, the problem and the mend", () => {
  it.each<[name: string, row: unknown, message: RegExp]>([
    ["no object", "Bản Mế", /not an object/u],
    ["null", null, /not an object/u],
    ["no phrase", { class: "place" }, /no phrase/u],
    ["a blank phrase", { phrase: " \u00a0", class: "place" }, /no phrase/u],
    ["a phrase without a word", { phrase: "-", class: "place" }, /holds no word/u],
    ["a phrase over two lines", { phrase: "Bản\nMế", class: "place" }, /crosses a line/u],
    ["a phrase over two lines", { phrase: "Bản\u2028Mế", class: "place" }, /crosses a line/u],
    ["no class", { phrase: "Bản Mế" }, /no class/u],
    ["a class of other letters", { phrase: "Bản Mế", class: "Địa danh" }, /no class/u],
    ["an attribute that is no string", { ...good, code: 17 }, /attribute code/u],
  ])("%s", (_, row, message) => {
    const error = thrown(() => checkRows([good, row]));
    expect(error).toMatchObject({ code: "bad-row", where: "lexicon[1]" });
    expect(error.message).toMatch(message);
    expect(error.mend).not.toBe("");
  });

  it("rows that are no array", () => {
    expect(thrown(() => checkRows({}))).toMatchObject({ code: "bad-option", where: "lexicon" });
  });
});

test("the built-in rows are phrases with classes", () => {
  const rows = builtinRows();
  expect(rows.length).toBeGreaterThan(1000);
  expect(rows.filter((row) => row.phrase === "" || !/^[a-z][a-zA-Z-]*$/.test(row.class))).toEqual(
    [],
  );
});
