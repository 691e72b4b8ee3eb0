/**
 * A growing trie in columns. Nodes are numbered as they are made, a parent before its children;
 * node 0 is the root. Edges stand in one open-addressed table: parent, word, child.
 */
export interface Trie {
  /** Number of nodes. */
  size: number;
  word: Int32Array;
  parent: Int32Array;
  depth: Int32Array;
  /** The child of `node` by `word`, made now if there is none. */
  step(node: number, word: number): number;
  /** The child of `node` by `word`, or 0. */
  find(node: number, word: number): number;
}

export function createTrie(expected: number): Trie {
  let room = 1024;
  while (room < expected) room *= 2;
  let mask = room * 2 - 1;
  let table = new Int32Array((mask + 1) * 3);

  function slotOf(node: number, word: number): number {
    const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    for (;;) {
      const child = table[slot * 3 + 2];
      if (child === 0) return slot * 3;
      if (table[slot * 3] === node && table[slot * 3 + 1] === word) return slot * 3;
      slot = (slot + 1) & mask;
    }
  }

  function grow(): void {
    const wider = (column: Int32Array): Int32Array => {
      const copy = new Int32Array(column.length * 2);
      copy.set(column);
      return copy;
    };
    trie.word = wider(trie.word);
    trie.parent = wider(trie.parent);
    trie.depth = wider(trie.depth);
    const old = table;
    mask = mask * 2 + 1;
    table = new Int32Array((mask + 1) * 3);
    for (let at = 0; at < old.length; at += 3) {
      if (old[at + 2] === 0) continue;
      const slot = slotOf(old[at], old[at + 1]);
      table[slot] = old[at];
      table[slot + 1] = old[at + 1];
      table[slot + 2] = old[at + 2];
    }
  }

  const trie: Trie = {
    size: 1,
    word: new Int32Array(room),
    parent: new Int32Array(room),
    depth: new Int32Array(room),
    step(node, word) {
      let slot = slotOf(node, word);
      const known = table[slot + 2];
      if (known !== 0) return known;
      if (trie.size === trie.word.length) {
        grow();
        slot = slotOf(node, word);
      }
      const child = trie.size++;
      table[slot] = node;
      table[slot + 1] = word;
      table[slot + 2] = child;
      trie.word[child] = word;
      trie.parent[child] = node;
      trie.depth[child] = trie.depth[node] + 1;
      return child;
    },
    find: (node, word) => table[slotOf(node, word) + 2],
  };
  return trie;
}
