import { any, opt, type PatternNode, seq } from "../grammar/pattern.ts";

/**
 * One of many phrases, the longest that fits first. They are told apart word by word: a word that
 * is looked at once need not be looked at again for each phrase that begins with it.
 */
export function oneOf(...phrases: readonly string[]): PatternNode {
  const tails = new Map<string, Set<string>>();
  for (const phrase of phrases) {
    const [head, ...tail] = phrase.split(" ");
    const known = tails.get(head) ?? new Set();
    tails.set(head, known.add(tail.join(" ")));
  }
  const alone = [...tails.keys()].filter((head) => tails.get(head)?.size === 1 && endsAt(head));
  const further = [...tails.keys()].filter((head) => !alone.includes(head));

  function endsAt(head: string): boolean {
    return tails.get(head)?.has("") === true;
  }
  function branch(head: string): PatternNode {
    const rest = oneOf(...[...(tails.get(head) ?? [])].filter((tail) => tail !== ""));
    return seq(head, endsAt(head) ? opt(rest) : rest);
  }
  // What is one word comes last: the test of its set leaves nothing to go back to.
  if (further.length === 0) return any(...alone);
  // A head that is a phrase of its own is commoner than one that must go on.
  const whole = further.filter(endsAt).map(branch);
  const begun = further.filter((head) => !endsAt(head)).map(branch);
  const branches = any(...[whole, begun].filter((ways) => ways.length > 0).map(halved));
  return alone.length === 0 ? branches : any(branches, any(...alone));
}

/** Ways that exclude each other, asked for by halves. */
function halved(ways: readonly PatternNode[]): PatternNode {
  if (ways.length === 1) return ways[0];
  const middle = ways.length >> 1;
  return any(halved(ways.slice(0, middle)), halved(ways.slice(middle)));
}
