import { createTokens, scan } from "../text/scan.ts";
import type { Vocabulary } from "../text/vocabulary.ts";
import { unpackNumbers } from "./digits.ts";
import { EVERY_CAPITAL } from "./entries.ts";
import { bitsWidth, type FrozenLexicon } from "./frozen.ts";
import type { PackedLexicon } from "./pack.ts";
import { spellRoughly, unpackWords } from "./words.ts";

/** Unpacks a shipped lexicon; its words become the vocabulary's. */
export function unpackLexicon(packed: PackedLexicon, vocabulary: Vocabulary): FrozenLexicon {
  scan(unpackWords(packed.words, spellRoughly).join(" "), vocabulary, createTokens(8192), true);
  const phrases = unpackPhrases(packed);
  const { place, level, parent, word } = phrases;
  const nodes = place.length;
  const entries = phrases.node.length;
  const kinds = unpackKinds(packed);
  const combine = createCombinations(packed);
  let spelling: string[] | undefined;
  const frozen: FrozenLexicon = {
    classes: packed.classes,
    tuples: packed.tuples.split("\n"),
    parts: packed.parts,
    get spelling() {
      spelling ??= ["", ...unpackWords(packed.words)];
      return spelling;
    },
    firstChild: new Uint16Array(nodes + 1),
    word: new Uint16Array(nodes),
    depth: new Uint16Array(nodes),
    shorter: new Uint16Array(nodes),
    combination: new Uint16Array(nodes),
    capitals: new Int32Array(nodes),
    bits: new Int32Array(0),
    node: new Uint16Array(entries),
    cls: new Uint16Array(entries),
    form: new Uint16Array(entries),
    entryCapitals: new Int32Array(entries),
    tuple: new Uint16Array(entries),
    given: [],
  };
  // Where each node's entries are to stand.
  const next = new Uint16Array(nodes + 1);
  for (let e = 0; e < entries; e++) next[place[phrases.node[e]] + 1]++;
  for (let n = 0; n < nodes; n++) {
    next[n + 1] += next[n];
    frozen.word[place[n]] = word[n];
    frozen.depth[place[n]] = level[n];
    if (n > 0) frozen.firstChild[place[parent[n]] + 1]++;
  }
  frozen.firstChild[0] = 1;
  for (let n = 0; n < nodes; n++) frozen.firstChild[n + 1] += frozen.firstChild[n];
  let fresh = packed.sharedKinds;
  const kindOf = unpackNumbers(packed.entryKinds);
  for (let e = 0; e < entries; e++) {
    const kind = kindOf[e] === 0 ? fresh++ : kindOf[e] - 1;
    const at = place[phrases.node[e]];
    const to = next[at]++;
    const combination = kinds.combination[kind];
    const [form, cls] = packed.combinations[combination];
    frozen.node[to] = at;
    frozen.cls[to] = cls;
    frozen.form[to] = form;
    frozen.entryCapitals[to] = kinds.capitals[kind];
    frozen.tuple[to] = kinds.tuple[kind];
    if (form === EVERY_CAPITAL) frozen.capitals[at] |= kinds.capitals[kind];
    frozen.combination[at] = combine.both(frozen.combination[at], combination + 1);
  }
  frozen.bits = Int32Array.from(combine.bits);
  for (let n = 1; n < nodes; n++) {
    const above = place[parent[n]];
    frozen.shorter[place[n]] = frozen.combination[above] !== 0 ? above : frozen.shorter[above];
  }
  return frozen;
}

/**
 * The nodes of the trie in the order in which phrases lead to them, and the node of each entry.
 * `place` is where a node stands among all, breadth first.
 */
function unpackPhrases({ steps, entrySteps, firsts, others }: PackedLexicon) {
  const stepOf = unpackNumbers(entrySteps);
  const distance = unpackNumbers(firsts);
  const further = unpackNumbers(others);
  const nodes = 1 + distance.length + further.length;
  const word = new Uint16Array(nodes);
  const parent = new Uint16Array(nodes);
  const level = new Uint8Array(nodes);
  const node = new Uint16Array(stepOf.length);
  // By depth: the last node, and how many there are.
  const last = new Uint16Array(64);
  const count = new Uint16Array(64);
  let made = 1;
  let firstsRead = 0;
  let othersRead = 0;
  let first = 0;
  for (let e = 0; e < stepOf.length; e++) {
    const shared = steps[2 * stepOf[e]];
    const depth = shared + steps[2 * stepOf[e] + 1];
    for (let d = shared + 1; d <= depth; d++) {
      if (d === 1) first += distance[firstsRead++];
      word[made] = d === 1 ? first : further[othersRead++];
      parent[made] = last[d - 1];
      level[made] = d;
      count[d]++;
      last[d] = made++;
    }
    node[e] = last[depth];
  }
  const place = new Uint16Array(nodes);
  let from = 1;
  for (let d = 1; d < count.length; d++) {
    last[d] = from;
    from += count[d];
  }
  for (let n = 1; n < nodes; n++) place[n] = last[level[n]]++;
  return { word, parent, level, node, place };
}

function unpackKinds(packed: PackedLexicon) {
  let fresh = 0;
  return {
    combination: unpackNumbers(packed.kindCombinations),
    capitals: Int32Array.from(unpackNumbers(packed.kindCapitals), (i) => packed.capitals[i]),
    tuple: unpackNumbers(packed.kindTuples).map((tuple) => (tuple === 0 ? fresh++ : tuple - 1)),
  };
}

/** Combinations of classes by number, as rows of bits: those of one entry, and what they make up. */
function createCombinations({ combinations, classes, parts }: PackedLexicon) {
  const width = bitsWidth({ classes, parts });
  const bits = new Array<number>((combinations.length + 1) * 3 * width).fill(0);
  combinations.forEach(([form, ...places], i) => {
    const row = ((i + 1) * 3 + form) * width;
    for (const place of places) bits[row + (place >> 5)] |= 1 << (place & 31);
  });
  const known = new Map<number, number>();
  return {
    bits,
    /** The combination of a node that has two; 0 is none. */
    both(a: number, b: number): number {
      if (a === 0 || a === b) return b;
      const key = Math.min(a, b) * 0x10000 + Math.max(a, b);
      let number = known.get(key);
      if (number === undefined) {
        number = bits.length / (3 * width);
        known.set(key, number);
        for (let i = 0; i < 3 * width; i++)
          bits.push(bits[a * 3 * width + i] | bits[b * 3 * width + i]);
      }
      return number;
    },
  };
}
