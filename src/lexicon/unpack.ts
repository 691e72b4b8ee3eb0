import type { Vocabulary } from "../text/vocabulary.ts";
import { unpackNumbers } from "./digits.ts";
import { EVERY_CAPITAL } from "./entries.ts";
import { bitsWidth, type FrozenLexicon, type Kinds } from "./frozen.ts";
import type { PackedLexicon } from "./pack.ts";
import { addWords, unpackWords } from "./words.ts";

/** Unpacks a shipped lexicon; its words become the vocabulary's. */
export function unpackLexicon(packed: PackedLexicon, vocabulary: Vocabulary): FrozenLexicon {
  addWords(packed.words, vocabulary);
  let spelling: string[] | undefined;
  return {
    classes: packed.classes,
    tuples: packed.tuples.split("\n"),
    parts: packed.parts,
    get spelling() {
      spelling ??= ["", ...unpackWords(packed.words)];
      return spelling;
    },
    ...unpackColumns(packed),
    given: [],
  };
}

// Many short walks over columns: engines make short functions fast sooner than long ones.

/** The columns of kinds, the combination of each, and the capitals that each asks for. */
function unpackKinds(packed: PackedLexicon) {
  const { combinations } = packed;
  const combination = unpackNumbers(packed.kindCombinations);
  const kinds: Kinds = {
    form: pick(
      combinations.map(([form]) => form),
      combination,
    ),
    cls: pick(
      combinations.map(([, cls]) => cls),
      combination,
    ),
    capitals: pick(packed.capitals, unpackNumbers(packed.kindCapitals)),
    tuple: unpackNumbers(packed.kindTuples, 0),
  };
  const asked = kinds.capitals.map((bits, i) => (kinds.form[i] === EVERY_CAPITAL ? bits : 0));
  return { kinds, combination, asked };
}

function unpackColumns(packed: PackedLexicon) {
  const { kinds, combination: own, asked } = unpackKinds(packed);
  const { bits, both } = createCombinations(packed);
  const shapes = unpackNumbers(packed.nodes);
  const [children, entries] = [0, 1].map((at) => packed.shapes.filter((_, i) => i % 2 === at));
  const firstChild = sums(shapes, 1, children);
  const firstEntry = sums(shapes, 0, entries);
  const firsts = sums(unpackNumbers(packed.firsts), 0);
  const word = new Uint16Array(shapes.length);
  word.set(firsts);
  word.set(unpackNumbers(packed.others), firsts.length);
  const kind = unpackNumbers(packed.entries, packed.sharedKinds);
  const combination = new Uint16Array(shapes.length);
  const capitals = new Int32Array(shapes.length);
  for (let node = 0, e = 0; node < shapes.length; node++) {
    const end = firstEntry[node + 1];
    if (e === end) continue;
    let all = own[kind[e]] + 1;
    let bits = asked[kind[e]];
    for (e++; e < end; e++) {
      all = both(all, own[kind[e]] + 1);
      bits |= asked[kind[e]];
    }
    combination[node] = all;
    capitals[node] = bits;
  }
  return {
    word,
    firstChild,
    firstEntry,
    depth: depths(firstChild),
    shorter: shorterOf(firstChild, combination),
    combination,
    capitals,
    bits: Int32Array.from(bits),
    kind,
    kinds,
  };
}

function pick(from: ArrayLike<number>, places: Uint16Array): Int32Array {
  const picked = new Int32Array(places.length);
  for (let i = 0; i < places.length; i++) picked[i] = from[places[i]];
  return picked;
}

/** The sums of the first numbers, or of what they stand for, from `start` on. */
function sums(numbers: Uint16Array, start: number, meaning?: readonly number[]): Uint16Array {
  const sums = new Uint16Array(numbers.length + 1);
  let sum = start;
  sums[0] = sum;
  for (let i = 0; i < numbers.length; i++) {
    sum += meaning === undefined ? numbers[i] : meaning[numbers[i]];
    sums[i + 1] = sum;
  }
  return sums;
}

/** Nodes of one depth stand together. */
function depths(firstChild: Uint16Array): Uint16Array {
  const depth = new Uint16Array(firstChild.length - 1);
  let from = 1;
  for (let d = 1; from < depth.length; d++) {
    const to = firstChild[from];
    depth.fill(d, from, to);
    from = to;
  }
  return depth;
}

function shorterOf(firstChild: Uint16Array, combination: Uint16Array): Uint16Array {
  const shorter = new Uint16Array(combination.length);
  let child = firstChild[1];
  for (let node = 1; node < shorter.length; node++) {
    const above = combination[node] === 0 ? shorter[node] : node;
    for (const end = firstChild[node + 1]; child < end; child++) shorter[child] = above;
  }
  return shorter;
}

/** Combinations of classes by number, as rows of bits: those of one entry, and what they make up. */
function createCombinations({ combinations, classes, parts }: PackedLexicon) {
  const row = 3 * bitsWidth({ classes, parts });
  const bits = new Array<number>((combinations.length + 1) * row).fill(0);
  combinations.forEach(([form, ...places], i) => {
    const from = (i + 1) * row + form * (row / 3);
    for (const place of places) bits[from + (place >> 5)] |= 1 << (place & 31);
  });
  const known = new Map<number, number>();
  return {
    bits,
    /** The combination of a node that has two. */
    both(a: number, b: number): number {
      if (a === b) return a;
      const key = a < b ? a * 0x10000 + b : b * 0x10000 + a;
      let number = known.get(key);
      if (number === undefined) {
        number = bits.length / row;
        known.set(key, number);
        for (let i = 0; i < row; i++) bits.push(bits[a * row + i] | bits[b * row + i]);
      }
      return number;
    },
  };
}
