import { describe, expect, it } from "vitest";
import {
  ahead,
  any,
  as,
  behind,
  glued,
  lex,
  lineEnd,
  lineStart,
  many,
  not,
  notBehind,
  numeral,
  opt,
  type Pattern,
  roman,
  seq,
  shape,
  spaced,
  surface,
} from "../../src/grammar/pattern.ts";
import type { LexiconRow } from "../../src/lexicon/lexicon.ts";
import { matches } from "./sweeping.ts";

type Row = [name: string, pattern: Pattern, text: string, found: string[]];

const rows: LexiconRow[] = [
  { phrase: "xã", class: "head" },
  { phrase: "xã đảo", class: "head" },
  { phrase: "Sín Chéng", class: "place" },
];

const groups: Record<string, Row[]> = {
  "words and phrases": [
    ["a word in any spelling", "hoà", "hòa HOÀ hoá", ["hòa", "HOÀ"]],
    ["a word with a capital asks for one", "Đảng", "đảng Đảng ĐẢNG", ["Đảng", "ĐẢNG"]],
    ["a phrase", "hôm nay", "Hôm nay, hôm kia", ["Hôm nay"]],
    ["only a phrase's first capital is asked for", "Ủy Ban", "Ủy ban ủy Ban", ["Ủy ban"]],
    ["no phrase over a line", "hôm nay", "hôm\nnay", []],
    ["marks", seq("xã", ","), "xã, bản", ["xã,"]],
    ["an emoji", "📞", "📠 📞", ["📞"]],
  ],
  "seq, opt, many": [
    ["one after the other", seq("a", "b", "c"), "a b c a b", ["a b c"]],
    ["opt takes what it can", seq("a", opt("b")), "a b a", ["a b", "a"]],
    ["opt gives back", seq("a", opt("b"), "b"), "a b", ["a b"]],
    ["many takes what it can", many("a"), "b a a", ["a a", "a"]],
    ["many gives back", seq("x", many("a"), "a", "b"), "x a a a b", ["x a a a b"]],
    ["many stops at its most", seq("x", many("a", 1, 2)), "x a a a", ["x a a"]],
    ["many at its most of 16", seq("x", many("a")), `x${" a".repeat(20)}`, [`x${" a".repeat(16)}`]],
    [
      "many at a most of 30",
      seq("x", many("a", 1, 30)),
      `x${" a".repeat(40)}`,
      [`x${" a".repeat(30)}`],
    ],
    ["many asks for its least", seq("x", many("a", 2, 3)), "x a x a a", ["x a a"]],
    ["many of none", seq("x", many("a", 0), "b"), "x b x a b", ["x b", "x a b"]],
    ["a choice in a repetition", seq("x", many(any("a", seq("b", "c")))), "x b c a b", ["x b c a"]],
  ],
  any: [
    ["the first that leads to a match", any(seq("a", "b"), "a"), "a b a c", ["a b", "a"]],
    ["a short one first", any("a", seq("a", "b")), "a b", ["a"]],
    ["a short one first, among many", any("a", "b", "a b"), "a b", ["a", "b"]],
    [
      "the next one when the rest asks for it",
      seq(any("a", seq("a", "b")), "c"),
      "a b c",
      ["a b c"],
    ],
    [
      "words of a set, with and without capitals",
      any("Sở", "ban"),
      "sở Sở BAN ban",
      ["Sở", "BAN", "ban"],
    ],
  ],
  lex: [
    ["the longest entry", lex("head"), "xã đảo", ["xã đảo"]],
    ["a shorter one when the rest asks for it", seq(lex("head"), "đảo"), "xã đảo", ["xã đảo"]],
    ["one of several classes", lex("head", "place"), "xã Sín Chéng", ["xã", "Sín Chéng"]],
    ["another class", lex("place"), "xã đảo", []],
    ["a name's capitals", lex("place"), "Sín chéng SÍN CHÉNG", ["SÍN CHÉNG"]],
  ],
  shape: [
    ["cap", shape("cap"), "a Aa AA A AaA aA 1 ,", ["Aa", "AA", "A", "AaA"]],
    ["lower", shape("lower"), "a Aa aA", ["a", "aA"]],
    ["title, upper, initial, mixed", shape("title", "upper"), "Aa AA A AaA", ["Aa", "AA"]],
    ["initial", shape("initial"), "Aa AA A AaA", ["A"]],
    ["mixed", shape("mixed"), "Aa AA A AaA", ["AaA"]],
    ["word", shape("word"), "a 1 , A2", ["a", "A2"]],
    ["number", shape("number"), "1 1,5 a1", ["1", "1,5"]],
    ["digits", shape("digits"), "1 1,5 a1", ["1"]],
    [
      "digits or a word",
      seq("số", shape("digits", "initial")),
      "số 1 số 1,5 số A",
      ["số 1", "số A"],
    ],
    ["digits or a number", shape("digits", "number"), "1 1,5", ["1", "1,5"]],
    ["mark", shape("mark"), "a, (b)\n…", [",", "(", ")", "…"]],
  ],
  "numeral, roman": [
    ["digits, words, both", numeral(), "29.738 hai mươi ba", ["29.738", "hai mươi ba", "ba"]],
    ["the longest only", seq(numeral(), "tỷ"), "2 tỷ", []],
    ["roman", roman(), "XIV IIII xiv V VX", ["XIV", "V"]],
  ],
  looks: [
    ["not", seq("a", not("b")), "a b a c", ["a"]],
    ["not a sequence", seq("a", not("b", "c")), "a b c a b", ["a"]],
    ["ahead", seq("a", ahead("b")), "a b a c", ["a"]],
    ["ahead of a rule", seq(ahead(shape("upper")), any("sở", "ban")), "sở SỞ Ban", ["SỞ"]],
    ["behind", seq(behind("ông"), shape("title")), "ông Páo bà Páo", ["Páo"]],
    [
      "behind two lengths",
      seq(behind(any("ông", seq("đồng", "chí"))), "Páo"),
      "đồng chí Páo",
      ["Páo"],
    ],
    [
      "behind a choice that ends early",
      seq(behind(opt("a"), "b"), "c"),
      "a b c, b c, a c",
      ["c", "c"],
    ],
    [
      "behind what takes more than four tokens",
      seq(behind(many("a", 5, 6)), "b"),
      "a a a a a a b",
      [],
    ],
    ["notBehind", seq(notBehind("ông"), shape("title")), "ông Páo Páo", ["Páo"]],
    ["notBehind at a text's start", seq(notBehind("a"), "b"), "b", ["b"]],
    ["looks in looks", seq("a", not("b", not("c"))), "a b c a b d", ["a"]],
  ],
  places: [
    ["glued", seq(shape("number"), glued, "%"), "5% 5 %", ["5%"]],
    ["spaced", seq(shape("number"), spaced, "%"), "5% 5 %", ["5 %"]],
    ["spaced at an end", seq("a", spaced), "a, a", ["a"]],
    ["lineStart", seq(lineStart, "a"), "a a\n a\r\n\r\na", ["a", "a", "a"]],
    ["lineEnd", seq("a", lineEnd), "a a\na \r\na.\na", ["a", "a", "a"]],
    ["line ends are no tokens of a match", seq("a", "b"), "a\nb", []],
  ],
  surface: [
    ["from the token on", seq("số", surface(/\d+\/\p{Lu}+/uy)), "số 5/QĐ số a5", ["số 5/QĐ"]],
    ["must end where a token ends", seq("số", surface(/1\.2/y)), "số 1.23 số 1.2", ["số 1.2"]],
    ["must not be empty", seq("số", surface(/x*/y)), "số 5", []],
    ["behind ahead()", seq(ahead("www"), surface(/www\.\S+/y)), "xem www.vidu.vn", ["www.vidu.vn"]],
  ],
};

describe.each(Object.entries(groups))("%s", (_, group) => {
  it.each(group)("%s", (_name, pattern, text, found) => {
    expect(matches(pattern, text, rows)).toEqual(found);
    expect(matches(pattern, text.normalize("NFD"), rows)).toEqual(
      found.map((f) => f.normalize("NFD")),
    );
  });
});

describe("captures keep the pattern as it is", () => {
  it.each(Object.values(groups).flat())("%s", (_name, pattern, text, found) => {
    expect(matches(as("all", pattern), text, rows)).toEqual(found);
  });
});
