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
    ...unpackColumns(packed, unpackKinds(packed)),
    given: [],
  };
}

// Many short walks over columns: engines make short functions fast sooner than long ones.

/** The columns of kinds, and the combination of each. */
function unpackKinds(packed: PackedLexicon): Kinds & { combination: Uint16Array } {
  const combination = unpackNumbers(packed.kindCombinations);
  const { combinations } = packed;
  return {
    combination,
    form: pick(
      combinations.map(([form]) => form),
      combination,
    ),
    cls: pick(
      combinations.map(([, cls]) => cls),
      combination,
    ),
    capitals: pick(packed.capitals, unpackNumbers(packed.kindCapitals)),
    tuple: unpackFresh(packed.kindTuples, 0),
  };
}

function unpackColumns(packed: PackedLexicon, kinds: ReturnType<typeof unpackKinds>) {
  const { bits, both } = createCombinations(packed);
  const shapes = unpackNumbers(packed.nodes);
  const even = packed.shapes.filter((_, i) => i % 2 === 0);
  const odd = packed.shapes.filter((_, i) => i % 2 === 1);
  const firstChild = sums(pick(even, shapes), 1);
  const firstEntry = sums(pick(odd, shapes), 0);
  const firsts = sums(unpackNumbers(packed.firsts), 0);
  const word = new Uint16Array(shapes.length);
  word.set(firsts);
  word.set(unpackNumbers(packed.others), firsts.length);
  const kind = unpackFresh(packed.entries, packed.sharedKinds);
  const combination = combine(firstEntry, pick(kinds.combination, kind), both);
  return {
    word,
    firstChild,
    firstEntry,
    depth: depths(firstChild),
    shorter: shorterOf(firstChild, combination),
    combination,
    capitals: capitalsOf(firstEntry, pick(kinds.form, kind), pick(kinds.capitals, kind)),
    bits: Int32Array.from(bits),
    kind,
    kinds,
  };
}

/** Numbers, of which 0 is the next of those from `next` on, and the others are 1 more. */
function unpackFresh(text: string, next: number): Uint16Array {
  const numbers = unpackNumbers(text);
  let fresh = next;
  for (let i = 0; i < numbers.length; i++) numbers[i] = numbers[i] === 0 ? fresh++ : numbers[i] - 1;
  return numbers;
}

function pick(from: ArrayLike<number>, places: Uint16Array): Int32Array {
  const picked = new Int32Array(places.length);
  for (let i = 0; i < places.length; i++) picked[i] = from[places[i]];
  return picked;
}

/** The sums of the first numbers, of none to all, from `start` on. */
function sums(numbers: ArrayLike<number>, start: number): Uint16Array {
  const sums = new Uint16Array(numbers.length + 1);
  sums[0] = start;
  for (let i = 0; i < numbers.length; i++) sums[i + 1] = sums[i] + numbers[i];
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

function combine(
  firstEntry: Uint16Array,
  own: Int32Array,
  both: (a: number, b: number) => number,
): Uint16Array {
  const combination = new Uint16Array(firstEntry.length - 1);
  let e = 0;
  for (let node = 0; node < combination.length; node++) {
    const end = firstEntry[node + 1];
    if (e === end) continue;
    let all = own[e++] + 1;
    while (e < end) all = both(all, own[e++] + 1);
    combination[node] = all;
  }
  return combination;
}

function capitalsOf(firstEntry: Uint16Array, form: Int32Array, capitals: Int32Array): Int32Array {
  const all = new Int32Array(firstEntry.length - 1);
  let node = 0;
  for (let e = 0; e < form.length; e++) {
    if (form[e] !== EVERY_CAPITAL) continue;
    while (firstEntry[node + 1] <= e) node++;
    all[node] |= capitals[e];
  }
  return all;
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
