import { describe, expect, it } from "vitest";
import { flatten } from "../../src/spans/flatten.ts";
import { annotate } from "../../src/tagger.ts";

const text =
  "Trần Văn Bình – Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh cho biết toàn tỉnh có " +
  "1.536 chi bộ với 31.245 đảng viên, tăng 12,5% so với năm 2015. Ông Bình cảm ơn bà con.";

/** The reading without offsets, so that two spellings of one text can be compared. */
function gist(source: string) {
  const reading = annotate(source);
  const all = flatten(reading.spans);
  for (const { start, end, text: said } of [...reading.sentences, ...all]) {
    expect(source.slice(start, end)).toBe(said);
  }
  const say = (place: number | undefined) =>
    place === undefined ? undefined : all[place].text.normalize("NFC");
  return {
    sentences: reading.sentences.map((sentence) => sentence.text.normalize("NFC")),
    links: reading.links.map(({ type, from, to }) => `${type}: ${say(from)} → ${say(to)}`),
    people: reading.people.map(({ name, titles }) => [name, ...titles.map(say)]),
    figures: reading.figures.map(({ span, trend, trendAt, thing, thingAt, baseline }) => ({
      span: say(span),
      trend,
      trendAt: source.slice(trendAt?.start ?? 0, trendAt?.end ?? 0).normalize("NFC"),
      thing,
      thingAt: source.slice(thingAt?.start ?? 0, thingAt?.end ?? 0).normalize("NFC"),
      baseline: say(baseline),
    })),
  };
}

describe("annotate", () => {
  it("reads who holds which office and what the figures say", () => {
    const { sentences, links, people, figures } = gist(text);
    expect(sentences).toHaveLength(2);
    expect(links).toEqual([
      "holds: Trần Văn Bình → Ủy viên Trung ương Đảng",
      "holds: Trần Văn Bình → Bí thư Tỉnh ủy",
      "holds: Trần Văn Bình → Chủ tịch HĐND tỉnh",
      "of: Ủy viên Trung ương Đảng → Trung ương Đảng",
      "of: Bí thư Tỉnh ủy → Tỉnh ủy",
      "of: Chủ tịch HĐND tỉnh → HĐND tỉnh",
      "alias: Bình → Trần Văn Bình",
    ]);
    expect(people).toEqual([
      ["Trần Văn Bình", "Ủy viên Trung ương Đảng", "Bí thư Tỉnh ủy", "Chủ tịch HĐND tỉnh"],
    ]);
    expect(figures).toMatchObject([
      { span: "1.536 chi bộ" },
      { span: "31.245 đảng viên" },
      {
        span: "12,5%",
        trend: "tăng",
        trendAt: "tăng",
        thing: "đảng viên",
        thingAt: "đảng viên",
        baseline: "năm 2015",
      },
    ]);
  });

  it("reads decomposed text alike", () => {
    expect(gist(text.normalize("NFD"))).toEqual(gist(text));
  });

  it("says what relative dates counted from", () => {
    expect(annotate("Hôm qua trời mưa.").reference).toBeNull();
    expect(annotate("Hôm qua trời mưa.", { reference: "2021-11-30" }).reference).toEqual({
      value: "2021-11-30",
      source: "option",
    });
    expect(annotate("Thứ ba, 30/11/2021\nHôm qua trời mưa.").reference).toEqual({
      value: "2021-11-30",
      source: "dateline",
    });
  });

  it("reads nothing out of nothing", () => {
    expect(annotate("")).toEqual({
      text: "",
      reference: null,
      sentences: [],
      spans: [],
      links: [],
      people: [],
      figures: [],
    });
  });

  it("takes time in step with the text, in one line too", () => {
    const time = (times: number): number => {
      const long = text.replaceAll(". ", "; ").repeat(times);
      const before = performance.now();
      annotate(long);
      return performance.now() - before;
    };
    time(50);
    const short = Math.min(time(100), time(100), time(100));
    expect(time(1000) / short).toBeLessThan(40);
  });
});
