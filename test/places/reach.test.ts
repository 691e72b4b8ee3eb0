import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { flatten } from "../../src/spans/flatten.ts";
import { createTagger } from "../../src/tagger.ts";

const tagger = createTagger();

function phrasesOf(file: string, cls: string): string[] {
  const lines = readFileSync(new URL(`../../data/${file}`, import.meta.url), "utf8").split("\n");
  const rows = lines.map((line) => line.split("\t"));
  return rows.filter((row) => row[1] === cls).map((row) => row[0] ?? "");
}

/** Whether the words are a place in the sentence. */
const isPlace = (words: string, sentence: string): boolean =>
  flatten(tagger.tag(sentence)).some(({ type, text }) => type === "location" && text === words);

describe("every row of the lists of places is reached", () => {
  it("names", () => {
    const lost = phrasesOf("places.tsv", "place").filter(
      (phrase) => !isPlace(phrase, `Họ ở ${phrase}.`),
    );
    expect(lost).toEqual([]);
  });

  it("names that need their word", () => {
    const words = ["thành phố", "huyện", "quận", "đặc khu"];
    const lost = phrasesOf("places.tsv", "unitname").filter(
      (name) => !words.some((word) => isPlace(`${word} ${name}`, `Họ ở ${word} ${name}.`)),
    );
    expect(lost).toEqual([]);
  });

  it("words before names", () => {
    const names = ["Hà Nội", "Pa Ló", "Lê Lợi", "5", "Pháp"];
    const lost = phrasesOf("placeheads.tsv", "placehead").filter(
      (head) => !names.some((name) => isPlace(`${head} ${name}`, `Họ ở ${head} ${name}.`)),
    );
    expect(lost).toEqual([]);
  });

  it("words between", () => {
    const lost = phrasesOf("placeheads.tsv", "placemod").filter(
      (word) =>
        !isPlace(`khu ${word} Pa Ló`, `Họ ở khu ${word} Pa Ló.`) &&
        !isPlace(`chợ ${word} Pa Ló`, `Họ ở chợ ${word} Pa Ló.`),
    );
    expect(lost).toEqual([]);
  });

  it("words that only look like names", () => {
    const lost = phrasesOf("places.tsv", "placetrap").filter((word) => {
      const said = word.charAt(0).toUpperCase() + word.slice(1);
      return flatten(tagger.tag(`${said} này đã cũ.`)).some(({ type }) => type === "location");
    });
    expect(lost).toEqual([]);
  });
});
