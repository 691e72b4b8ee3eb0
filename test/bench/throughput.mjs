import { competitors, SPLIT } from "./competitors.mjs";
import { bytes, documents } from "./corpus.mjs";
import { clock, fixed, median, printTable } from "./table.mjs";

const ROUNDS = 5;

/** Runs a reader until it is compiled in full. */
function warm(pass) {
  // A slow reader is warm after one pass; a fast one needs more.
  const first = clock(pass);
  for (let spent = first; spent < 1500 && first < 1000; ) spent += clock(pass);
}

/**
 * Megabytes a second of each reader over some texts, warm, the median of five rounds. The readers
 * take turns, so that a slow moment of the machine falls on all of them.
 */
function speeds(readers, texts, total) {
  const passes = readers.map(({ read }) => () => {
    for (const text of texts) read(text);
  });
  for (const pass of passes) warm(pass);
  const times = passes.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    passes.forEach((pass, i) => {
      globalThis.gc?.();
      times[i].push(clock(pass));
    });
  }
  return times.map((list) => total / 1e6 / (median(list) / 1000));
}

/** Spans for each 1000 bytes, outermost and at every level. */
function density({ tag, flatten }, texts, total) {
  let outer = 0;
  let every = 0;
  for (const text of texts) {
    const spans = tag(text);
    outer += spans.length;
    every += flatten(spans).length;
  }
  return { outer: outer / (total / 1000), every: every / (total / 1000) };
}

/** Speed of `tag` beside other readers of text, on the same text in the same process. */
export async function throughput(nhan) {
  const texts = documents({ total: 1e6 });
  const whole = [texts.join("")];
  const total = bytes(whole[0]);
  const found = density(nhan, texts, total);
  console.log(
    `\n${texts.length} documents, ${fixed(total / 1e6, 2)} MB; ` +
      `${fixed(found.outer)} outermost spans and ${fixed(found.every)} spans at every level a KB`,
  );

  const readers = [{ name: "nhan tag", whole: true, read: nhan.tag }];
  const failures = [];
  for (const { name, whole, load } of competitors) {
    try {
      const read = await load();
      read(texts[0]);
      readers.push({ name, whole, read });
    } catch (error) {
      failures.push([
        name,
        `failed: ${String(error?.message ?? error).split("\n")[0]}`,
        "",
        "",
        "",
      ]);
    }
  }

  const inParts = speeds(readers, texts, total);
  const wholes = readers.filter((reader) => reader.whole);
  const inOne = speeds(wholes, whole, total);
  const split = readers.findIndex((reader) => reader.name === SPLIT);
  const rows = readers.map((reader, i) => {
    const one = inOne[wholes.indexOf(reader)];
    return [
      reader.name,
      fixed(inParts[i], inParts[i] < 10 ? 2 : 1),
      fixed(inParts[i] / inParts[split], 3),
      one === undefined ? "" : fixed(one),
      one === undefined ? "" : fixed(one / inOne[wholes.indexOf(readers[split])], 3),
    ];
  });
  printTable(
    "throughput, MB/s (warm, median of 5)",
    ["", "5 KB documents", "of the split", "one 1 MB string", "of the split"],
    [...rows, ...failures],
  );
}
