import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { eachChosen, scoreOf, select } from "../../src/document/select.ts";
import { any, opt, seq } from "../../src/grammar/pattern.ts";
import { plain, sweeping } from "../grammar/sweeping.ts";

interface Box {
  start: number;
  end: number;
  rule: number;
  barred: boolean;
}

const weights = [0, 0, 3, -4, -30];
const rules = weights.map((weight, i) => plain("never", { name: `r.${i}`, type: `t${i}`, weight }));
const LENGTH = 8;

/** The candidates of a token in the order that the sweep leaves: long, heavy, early rule. */
function byOrder(a: Box, b: Box): number {
  return b.end - a.end || weights[b.rule] - weights[a.rule] || a.rule - b.rule;
}

function chosen(boxes: readonly Box[]): Box[] {
  const { program, ws, read } = sweeping(rules);
  read("a ".repeat(LENGTH));
  ws.candidates = boxes.length;
  const inOrder = [...boxes].sort((a, b) => a.start - b.start || byOrder(a, b));
  inOrder.forEach((box, c) => {
    ws.start[c] = box.start;
    ws.end[c] = box.end;
    ws.rule[c] = box.rule;
    ws.barred[c] = box.barred ? 1 : 0;
    ws.next[c] = inOrder[c + 1]?.start === box.start ? c + 1 : -1;
    if (inOrder[c - 1]?.start !== box.start) ws.head[box.start] = c;
  });
  select(program, ws);
  const found: Box[] = [];
  eachChosen(ws, (c) => {
    expect(scoreOf(program, ws, c)).toBe(worth([inOrder[c]]));
    found.push(inOrder[c]);
  });
  return found;
}

/** 16 for each token, 8 less for each span, and the rule's weight. */
function worth(cover: readonly Box[]): number {
  return cover.reduce(
    (sum, { start, end, rule }) => sum + (end - start) * 16 - 8 + weights[rule],
    0,
  );
}

/** Every set of boxes that do not overlap, in text order. */
function covers(boxes: readonly Box[], from = 0): Box[][] {
  const all: Box[][] = [[]];
  for (const box of boxes) {
    if (box.start < from || box.barred) continue;
    for (const rest of covers(boxes, box.end)) all.push([box, ...rest]);
  }
  return all;
}

/** Among equals: spans that begin earlier, then longer ones, then heavier and earlier rules. */
function prefer(a: readonly Box[], b: readonly Box[]): number {
  const more = worth(b) - worth(a);
  if (more !== 0) return more;
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const one = a[i];
    const other = b[i];
    if (one === undefined || other === undefined) return one === undefined ? 1 : -1;
    const order = one.start - other.start || byOrder(one, other);
    if (order !== 0) return order;
  }
  return 0;
}

const box = fc
  .record({
    start: fc.nat(LENGTH - 1),
    length: fc.integer({ min: 1, max: 4 }),
    rule: fc.nat(weights.length - 1),
    barred: fc.nat(4).map((n) => n === 0),
  })
  .map(({ start, length, rule, barred }) => ({
    start,
    end: Math.min(LENGTH, start + length),
    rule,
    barred,
  }));

test("the choice is the best of all covers", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(box, { maxLength: 10, selector: (b) => `${b.start} ${b.end} ${b.rule}` }),
      (boxes) => {
        const [best] = covers(boxes).sort(prefer);
        expect(chosen(boxes)).toEqual(best);
      },
    ),
    { numRuns: 1000, seed: 5 },
  );
});

/** The texts chosen where every pattern is a rule of its own. */
function kept(text: string, ...patterns: Parameters<typeof plain>[]): string[] {
  const own = patterns.map(([pattern, more], i) =>
    plain(pattern, { name: `own.${i}`, type: "own", ...more }),
  );
  const { program, ws, read } = sweeping(own);
  read(text);
  select(program, ws);
  const found: string[] = [];
  eachChosen(ws, (c) => {
    const words = text.slice(ws.tokens.start[ws.start[c]], ws.tokens.end[ws.end[c] - 1]);
    found.push(`${program.rules[ws.rule[c]].name} ${words}`);
  });
  return found;
}

describe("heaviest cover", () => {
  it("covers the most tokens", () => {
    expect(kept("a b c", ["a b"], ["b c d"], [seq("b", "c")], ["a"])).toEqual([
      "own.3 a",
      "own.2 b c",
    ]);
    expect(kept("a b c", ["a b"], ["b c"])).toEqual(["own.0 a b"]);
  });

  it("with the fewest spans", () => {
    expect(kept("a b", ["a"], ["b"], ["a b"])).toEqual(["own.2 a b"]);
  });

  it("by the heaviest rules", () => {
    expect(kept("a", ["a"], ["a", { weight: 1 }], ["a"])).toEqual(["own.1 a"]);
    expect(kept("a b c", ["a b"], ["b c", { weight: 1 }])).toEqual(["own.1 b c"]);
  });

  it("among equals the earlier, then the earlier rule", () => {
    expect(kept("a b c", ["b c"], ["a b"])).toEqual(["own.1 a b"]);
    expect(kept("a", ["a"], [any("k", "a")])).toEqual(["own.0 a"]);
    expect(kept("a b", [seq("a", opt("x"), "b")], ["a b"])).toEqual(["own.0 a b"]);
  });

  it("takes no span that is worth less than nothing", () => {
    expect(kept("a b", ["a", { weight: -9 }], ["b", { weight: -8 }])).toEqual(["own.1 b"]);
  });

  it("of an empty text is empty", () => {
    expect(kept("", ["a"])).toEqual([]);
  });
});
