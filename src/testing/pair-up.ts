import { munkres } from "munkres";

/** A span as far as pairing needs it. */
export type Labelled = { readonly type: string; readonly start: number; readonly end: number };

/** The spans of two readings of one text, one to one. */
export interface Pairing<G, S> {
  pairs: { gold: G; span: S }[];
  missing: G[];
  spurious: S[];
}

/**
 * Pairs overlapping spans of two readings, one to one and optimally: first as many as can be with
 * the same extent and type, then with the same extent, then with the same type and the greatest
 * common share of text. Spans that overlap none, or find no partner, are left over.
 */
export function pairUp<G extends Labelled, S extends Labelled>(
  gold: readonly G[],
  predicted: readonly S[],
): Pairing<G, S> {
  const result: Pairing<G, S> = { pairs: [], missing: [], spurious: [] };
  for (const cluster of clusters(gold, predicted)) {
    const partner = assign(cluster.gold, cluster.predicted);
    const taken = new Set(partner.values());
    for (const one of cluster.gold) {
      const span = partner.get(one);
      if (span === undefined) result.missing.push(one);
      else result.pairs.push({ gold: one, span });
    }
    result.spurious.push(...cluster.predicted.filter((span) => !taken.has(span)));
  }
  return result;
}

/** Stretches of text whose spans overlap none outside, in text order. */
function clusters<G extends Labelled, S extends Labelled>(
  gold: readonly G[],
  predicted: readonly S[],
): { gold: G[]; predicted: S[] }[] {
  const all = [
    ...gold.map((span) => ({ span, enter: (to: Cluster) => to.gold.push(span) })),
    ...predicted.map((span) => ({ span, enter: (to: Cluster) => to.predicted.push(span) })),
  ].sort((a, b) => a.span.start - b.span.start);
  type Cluster = { gold: G[]; predicted: S[] };
  const found: Cluster[] = [];
  let end = -1;
  for (const { span, enter } of all) {
    if (span.start >= end) found.push({ gold: [], predicted: [] });
    end = Math.max(end, span.end);
    enter(found[found.length - 1]);
  }
  return found;
}

function assign<G extends Labelled, S extends Labelled>(
  gold: readonly G[],
  predicted: readonly S[],
): Map<G, S> {
  if (gold.length === 0 || predicted.length === 0) return new Map();
  // The library seeks the least cost.
  const costs = gold.map((one) => predicted.map((span) => -likeness(one, span)));
  const likely = munkres(costs).filter(([g, p]) => costs[g][p] < 0);
  return new Map(likely.map(([g, p]) => [gold[g], predicted[p]]));
}

/**
 * What a pair is worth: so much that no two lesser pairs in its place outweigh it. 0 is no overlap;
 * whole numbers, so that sums are exact.
 */
export function likeness(a: Labelled, b: Labelled): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  if (common <= 0) return 0;
  const sameType = a.type === b.type;
  if (a.start === b.start && a.end === b.end) return sameType ? 8000 : 5000;
  const share = common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
  return Math.ceil(1000 * share) + (sameType ? 1000 : 0);
}
