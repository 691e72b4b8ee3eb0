import { bytes, oneText } from "./corpus.mjs";
import { clock, fixed, median, printTable } from "./table.mjs";

const SIZES = [1e4, 1e5, 1e6, 1e7];
const ROUNDS = 5;

/** Cost of a byte as single strings grow, over equal total bytes. */
export function growth({ tag }) {
  const largest = SIZES[SIZES.length - 1];
  const texts = SIZES.map((size) => oneText(size));
  for (let i = 0; i < 30; i++) tag(texts[1]);

  const times = texts.map(() => []);
  // The sizes take turns, so that a slow moment of the machine falls on all of them.
  for (let round = 0; round < ROUNDS; round++) {
    texts.forEach((text, i) => {
      const repeats = Math.round(largest / SIZES[i]);
      globalThis.gc?.();
      const ms = clock(() => {
        for (let done = 0; done < repeats; done++) tag(text);
      });
      times[i].push((ms * 1e6) / (bytes(text) * repeats));
    });
  }
  const cost = times.map(median);
  printTable(
    "growth of single strings (equal total bytes, median of 5)",
    ["", "ns a byte", "of that at 100 KB"],
    SIZES.map((size, i) => [
      size < 1e6 ? `${size / 1e3} KB` : `${size / 1e6} MB`,
      fixed(cost[i]),
      fixed(cost[i] / cost[1], 2),
    ]),
  );
}
