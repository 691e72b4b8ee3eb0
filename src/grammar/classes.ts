/**
 * Words by what is asked of them: two words are of one class when they are in the same sets, so that
 * whatever asks only for the sets need know the class alone.
 *
 * @param start classes that the words are in before the sets are looked at.
 * @returns the class of each word; classes are numbered from 0.
 */
export function classesOf(start: Int32Array, sets: Iterable<Iterable<number>>): Int32Array {
  const of = start.slice();
  let count = 0;
  for (const cls of of) count = Math.max(count, cls + 1);
  // By class: its part within the set, made when the set first holds one of its words.
  const part: number[] = [];
  for (const set of sets) {
    const before = count;
    for (const word of set) {
      const cls = of[word];
      if (cls >= before) continue;
      part[cls] ??= count++;
      of[word] = part[cls];
    }
    part.length = 0;
  }
  return of;
}
