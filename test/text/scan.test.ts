import { describe, expect, it } from "vitest";
import { type Told, told } from "./read.ts";

type Row = [name: string, text: string, tokens: Told[]];

const words: Row[] = [
  [
    "small, capitalised, in capitals",
    "xã Xuân LÀO",
    [
      ["xã", "lower"],
      ["Xuân", "title"],
      ["LÀO", "upper"],
    ],
  ],
  [
    "one capital",
    "Y Đ",
    [
      ["Y", "initial"],
      ["Đ", "initial"],
    ],
  ],
  [
    "capitals inside",
    "NGhị eOffice",
    [
      ["NGhị", "mixed"],
      ["eOffice", "camel"],
    ],
  ],
  [
    "an apostrophe between letters",
    "H'Ven H’Ven",
    [
      ["H'Ven", "mixed"],
      ["H’Ven", "mixed"],
    ],
  ],
  [
    "an apostrophe at the end",
    "đội'",
    [
      ["đội", "lower"],
      ["'", "mark", "glued"],
    ],
  ],
  [
    "digits behind letters",
    "km2 C04 m3/s",
    [
      ["km2", "lower", "alnum"],
      ["C04", "initial", "alnum"],
      ["m3", "lower", "alnum"],
      ["/", "mark", "glued"],
      ["s", "lower", "glued"],
    ],
  ],
  ["a superscript behind letters", "km²", [["km²", "lower", "alnum"]]],
  [
    "Đ in three spellings",
    "Đà Ðà ĐÀ",
    [
      ["Đà", "title"],
      ["Ðà", "title"],
      ["ĐÀ", "upper"],
    ],
  ],
  [
    "other scripts",
    "中国 Кремль",
    [
      ["中国", "lower"],
      ["Кремль", "lower"],
    ],
  ],
];

const numbers: Row[] = [
  ["plain", "2021", [["2021", "number", "digits"]]],
  [
    "with points and commas inside",
    "29.738 70,01 30.4.1975",
    [
      ["29.738", "number"],
      ["70,01", "number"],
      ["30.4.1975", "number"],
    ],
  ],
  [
    "with a point behind",
    "năm 2021.",
    [
      ["năm", "lower"],
      ["2021", "number", "digits"],
      [".", "mark", "glued"],
    ],
  ],
  [
    "with two points",
    "3..5",
    [
      ["3", "number", "digits"],
      [".", "mark", "glued"],
      [".", "mark", "glued"],
      ["5", "number", "digits", "glued"],
    ],
  ],
  [
    "with slashes",
    "30/11/2021",
    [
      ["30", "number", "digits"],
      ["/", "mark", "glued"],
      ["11", "number", "digits", "glued"],
      ["/", "mark", "glued"],
      ["2021", "number", "digits", "glued"],
    ],
  ],
  [
    "with a unit stuck to it",
    "40kg 12,5%",
    [
      ["40", "number", "digits"],
      ["kg", "lower", "glued"],
      ["12,5", "number"],
      ["%", "mark", "glued"],
    ],
  ],
  [
    "with a lone superscript",
    "10²",
    [
      ["10", "number", "digits"],
      ["²", "mark", "glued"],
    ],
  ],
];

const marks: Row[] = [
  [
    "dashes",
    "a - b–c",
    [
      ["a", "lower"],
      ["-", "mark"],
      ["b", "lower"],
      ["–", "mark", "glued"],
      ["c", "lower", "glued"],
    ],
  ],
  [
    "quotes",
    "“xã” ‘bản’",
    [
      ["“", "mark"],
      ["xã", "lower", "glued"],
      ["”", "mark", "glued"],
      ["‘", "mark"],
      ["bản", "lower", "glued"],
      ["’", "mark", "glued"],
    ],
  ],
  [
    "one mark a token",
    "v.v…",
    [
      ["v", "lower"],
      [".", "mark", "glued"],
      ["v", "lower", "glued"],
      ["…", "mark", "glued"],
    ],
  ],
  [
    "an emoji",
    "chợ😀vui",
    [
      ["chợ", "lower"],
      ["😀", "mark", "glued"],
      ["vui", "lower", "glued"],
    ],
  ],
  [
    "lone surrogates",
    "a\ud83d b\ude00",
    [
      ["a", "lower"],
      ["\ud83d", "mark", "glued"],
      ["b", "lower"],
      ["\ude00", "mark", "glued"],
    ],
  ],
  [
    "a combining mark without a letter",
    "= \u0301 5\u0301",
    [
      ["=", "mark"],
      ["\u0301", "mark"],
      ["5", "number", "digits"],
      ["\u0301", "mark", "glued"],
    ],
  ],
];

const space: Row[] = [
  [
    "no-break and wide spaces",
    "bản\u00a0Hồ\u3000Bốn\u2009xã",
    [
      ["bản", "lower"],
      ["Hồ", "title"],
      ["Bốn", "title"],
      ["xã", "lower"],
    ],
  ],
  [
    "line breaks of every kind, runs of them as one",
    "a\r\nb \n\n c\u2028d\re",
    [
      ["a", "lower"],
      ["\r\n", "break"],
      ["b", "lower", "first"],
      ["\n\n ", "break"],
      ["c", "lower", "first"],
      ["\u2028", "break"],
      ["d", "lower", "first"],
      ["\r", "break"],
      ["e", "lower", "first"],
    ],
  ],
  [
    "zero-width characters between words",
    "\ufeffbản\u200b \u200bxã\u2060",
    [
      ["bản", "lower"],
      ["xã", "lower"],
    ],
  ],
  [
    "zero-width characters inside words",
    "tru\u200bng tâ\u00adm",
    [
      ["tru\u200bng", "lower"],
      ["tâ\u00adm", "lower"],
    ],
  ],
  ["nothing", " \t\u200b", []],
];

describe.each([
  ["words", words],
  ["numbers", numbers],
  ["marks", marks],
  ["white space", space],
])("%s", (_, rows) => {
  it.each(rows)("%s", (_name, text, tokens) => {
    expect(told(text)).toEqual(tokens);
  });
});
