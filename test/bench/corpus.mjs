/** The text that the bench reads: sentences of our own, filled by a seeded generator. */
import { plain } from "./plain.mjs";
import { sentences } from "./sentences.mjs";
import { fill } from "./slots.mjs";

/** A seeded source of random choices (mulberry32): the same text on every machine. */
export function randomSource(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const pick = (list) => list[Math.floor(next() * list.length)];
  return {
    pick,
    pickOne: (makers) => pick(makers)(),
    int: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (share) => next() < share,
  };
}

const bytes = (text) => Buffer.byteLength(text, "utf8");

/** Share of sentences followed by a plain one; sets the text to some 25 spans a KB, as real news. */
const PLAIN_SHARE = 0.8;

/** One paragraph of a few sentences. */
function paragraph(random) {
  const count = random.int(2, 5);
  const lines = [];
  for (let i = 0; i < count; i++) {
    const sentence = random.pick(sentences);
    lines.push(sentence.replace(/\{([^}]+)\}/gu, (_, name) => fill(name, random)));
    if (random.chance(PLAIN_SHARE)) lines.push(random.pick(plain));
  }
  return lines.join(" ");
}

/** Documents of about `size` bytes each that hold at least `total` bytes together. */
export function documents({ total, size = 5000, seed = 2021 }) {
  const random = randomSource(seed);
  const found = [];
  for (let done = 0; done < total; ) {
    const parts = [];
    let length = 0;
    while (length < size) {
      const next = paragraph(random);
      parts.push(next);
      length += bytes(next) + 1;
    }
    found.push(`${parts.join("\n")}\n`);
    done += length;
  }
  return found;
}

/** One string of `size` bytes or a little more. */
export function oneText(size, seed = 2021) {
  return documents({ total: size, size: Math.min(size, 5000), seed }).join("");
}

export { bytes };
