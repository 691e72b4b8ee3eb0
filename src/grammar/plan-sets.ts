import { packNumbers, unpackNumbers } from "../lexicon/digits.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { WordSet } from "./tables.ts";

/**
 * Sets of word ids as they are shipped, each as others that it holds whole and what is left. Before
 * the sets stand those that a lexicon gives.
 */

/** The words that the entries of some classes end with, as often as they do. */
function lastWords({ classes, frozen }: Lexicon, wanted: ArrayLike<number>): number[][] {
  const { firstEntry, kind, kinds, word } = frozen;
  const { cls } = kinds;
  const byClass: (number[] | undefined)[] = classes.map(() => undefined);
  const sets = Array.from(wanted, (id): number[] => {
    byClass[id] = [];
    return byClass[id];
  });
  for (let node = 1; node < word.length; node++) {
    const end = firstEntry[node + 1];
    for (let e = firstEntry[node]; e < end; e++) byClass[cls[kind[e]]]?.push(word[node]);
  }
  return sets;
}

/**
 * Packs sets: how many classes, the classes; by set, how many others, their numbers, how many ids
 * are left, their distances.
 */
export function packSets(lists: readonly ArrayLike<number>[], lexicon: Lexicon): string {
  const sets = lists.map((ids) => Array.from(ids));
  const every = [...lexicon.classes.keys()];
  const given = lastWords(lexicon, every);
  const within = (set: number, ids: readonly number[]): boolean =>
    ids.every((id) => sets[set].includes(id));
  const wanted = every.filter(
    (id) => given[id].length > 0 && sets.some((_, set) => within(set, given[id])),
  );
  const all = [...wanted.map((id) => given[id]), ...sets].map((ids) => new Set(ids));
  // The largest first, and none that may hold another in its turn.
  const bySize = [...all.keys()].sort((a, b) => all[b].size - all[a].size || b - a);
  const packed = sets.flatMap((ids, i) => {
    const left = new Set(ids);
    const set = wanted.length + i;
    const parts: number[] = [];
    for (const part of bySize.slice(bySize.indexOf(set) + 1)) {
      if (![...all[part]].every((id) => all[set].has(id))) continue;
      if ([...all[part]].filter((id) => left.has(id)).length < 2) continue;
      parts.push(part);
      for (const id of all[part]) left.delete(id);
    }
    const rest = [...left].sort((a, b) => a - b);
    const distances = rest.map((id, k) => id - (rest[k - 1] ?? 0));
    return [parts.length, ...parts, rest.length, ...distances];
  });
  return packNumbers([wanted.length, ...wanted, ...packed]);
}

/** The sets; an id may stand in one several times. */
export function unpackSets(text: string, lexicon: Lexicon): WordSet[] {
  const numbers = unpackNumbers(text);
  let at = 1 + numbers[0];
  const given = lastWords(lexicon, numbers.subarray(1, at));
  const parts: Uint16Array[] = given.map(() => numbers.subarray(0, 0));
  const sets: Uint16Array[] = given.map((ids) => new Uint16Array(ids));
  while (at < numbers.length) {
    const to = at + 1 + numbers[at];
    parts.push(numbers.subarray(at + 1, to));
    at = to + 1 + numbers[to];
    sets.push(sums(numbers.subarray(to + 1, at)));
  }
  function complete(set: number): Uint16Array {
    const lists = [sets[set]];
    for (const part of parts[set]) lists.push(complete(part));
    parts[set] = numbers.subarray(0, 0);
    if (lists.length > 1) sets[set] = join(lists);
    return sets[set];
  }
  for (let set = given.length; set < sets.length; set++) complete(set);
  return sets.slice(given.length);
}

/** Makes distances what they lead to. */
function sums(distances: Uint16Array): Uint16Array {
  for (let i = 1; i < distances.length; i++) distances[i] += distances[i - 1];
  return distances;
}

function join(lists: readonly Uint16Array[]): Uint16Array {
  const joined = new Uint16Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    joined.set(list, at);
    at += list.length;
  }
  return joined;
}
