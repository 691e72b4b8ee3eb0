import { ahead, any, type PatternNode, seq } from "../grammar/pattern.ts";

/**
 * One of many phrases, the longest that fits first. Their first words are looked at before all
 * else: most tokens begin none of them, and one test of a set says so.
 */
export function oneOf(...phrases: readonly string[]): PatternNode {
  const wordsIn = (phrase: string): number => phrase.split(" ").length;
  const longestFirst = [...phrases].sort((a, b) => wordsIn(b) - wordsIn(a));
  if (wordsIn(longestFirst[0]) === 1) return any(...longestFirst);
  const heads = new Set(phrases.map((phrase) => phrase.split(" ")[0]));
  return seq(ahead(any(...heads)), any(...longestFirst));
}
