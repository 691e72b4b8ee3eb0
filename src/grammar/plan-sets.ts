import { packNumbers, unpackNumbers } from "../lexicon/digits.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";

/**
 * Sets of word ids as they are shipped, each as others that it holds whole and what is left. Before
 * the sets stand those that a lexicon gives.
 */

/** By class: the words that its entries end with. */
function lastWords({ classes, frozen: { node, cls, word } }: Lexicon): number[][] {
  const sets = classes.map(() => new Set<number>());
  for (let e = 0; e < node.length; e++) sets[cls[e]].add(word[node[e]]);
  return sets.map((set) => [...set]);
}

/** Packs sets: by set, how many others, their numbers, how many ids are left, their distances. */
export function packSets(sets: readonly (readonly number[])[], lexicon: Lexicon): string {
  const all = [...lastWords(lexicon), ...sets].map((ids) => new Set(ids));
  const first = all.length - sets.length;
  // The largest first, and none that may hold another in its turn.
  const bySize = [...all.keys()].sort((a, b) => all[b].size - all[a].size || b - a);
  return packNumbers(
    sets.flatMap((ids, i) => {
      const left = new Set(ids);
      const set = first + i;
      const parts: number[] = [];
      for (const part of bySize.slice(bySize.indexOf(set) + 1)) {
        if (all[part].size < 2 || ![...all[part]].every((id) => all[set].has(id))) continue;
        if ([...all[part]].filter((id) => left.has(id)).length < 2) continue;
        parts.push(part);
        for (const id of all[part]) left.delete(id);
      }
      const rest = [...left].sort((a, b) => a - b);
      const distances = rest.map((id, k) => id - (rest[k - 1] ?? 0));
      return [parts.length, ...parts, rest.length, ...distances];
    }),
  );
}

/** The sets; an id may stand in one several times. */
export function unpackSets(text: string, lexicon: Lexicon): number[][] {
  const numbers = unpackNumbers(text);
  const sets = lastWords(lexicon);
  const first = sets.length;
  const partsOf: Uint16Array[] = [];
  for (let at = 0; at < numbers.length; ) {
    const parts = numbers.subarray(at + 1, at + 1 + numbers[at]);
    at += 1 + parts.length;
    const ids: number[] = [];
    let id = 0;
    for (const end = at + numbers[at++]; at <= end; at++) {
      id += numbers[at];
      ids.push(id);
    }
    partsOf.push(parts);
    sets.push(ids);
  }
  const done: boolean[] = [];
  const complete = (set: number): number[] => {
    if (set < first || done[set]) return sets[set];
    done[set] = true;
    for (const part of partsOf[set - first]) {
      for (const id of complete(part)) sets[set].push(id);
    }
    return sets[set];
  };
  for (let set = first; set < sets.length; set++) complete(set);
  return sets.slice(first);
}
