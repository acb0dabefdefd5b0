import type { RankPair } from './evidence.ts';

/** A public formula from best-seller rank to copies a day. Amazon publishes none; these differ by up to ten times. */
export interface SalesCurve {
  name: string;
  /** What it was made from. */
  basis: string;
  /** Copies a day at a rank of 1 or more; null outside the ranks it was made for. */
  copiesADay(rank: number): number | null;
}

const tablePoints: readonly (readonly [number, number])[] = [
  [100, 300],
  [1000, 75],
  [10_000, 12],
  [100_000, 1],
];

function alongTable(rank: number): number | null {
  for (let index = 1; index < tablePoints.length; index += 1) {
    const [fromRank, fromCopies] = tablePoints[index - 1] as readonly [number, number];
    const [toRank, toCopies] = tablePoints[index] as readonly [number, number];
    if (rank < fromRank || rank > toRank) continue;
    const way = Math.log(rank / fromRank) / Math.log(toRank / fromRank);
    return fromCopies * (toCopies / fromCopies) ** way;
  }
  return null;
}

/** The three public curves of the rank table in the platform facts, §6; collected 2026-11-23. */
export const salesCurves: readonly SalesCurve[] = [
  {
    name: 'Brynjolfsson and Smith',
    basis: 'print, 2000s: exp(10.526 − 0.87 ln rank) ÷ 7',
    copiesADay: (rank) => Math.exp(10.526 - 0.87 * Math.log(rank)) / 7,
  },
  { name: 'Robertson', basis: 'Kindle: 100,000 ÷ rank', copiesADay: (rank) => 100_000 / rank },
  { name: 'Public table', basis: 'points at rank 100 to 100,000, joined on log scales', copiesADay: alongTable },
];

/** When the curves were collected. */
export const curvesCheckedOn = '2026-11-23';

export interface SalesEstimate {
  /** Copies a day. */
  low: number;
  high: number;
  /** The formulas behind it, by name. */
  curves: readonly string[];
  own: boolean;
}

/**
 * Copies a day at a rank, as a range: what the public curves say apart, or, with two or more of the person's own pairs,
 * half and double of a power law through them. Never a single number.
 */
export function estimateSales(rank: number, ownPairs: readonly RankPair[] = []): SalesEstimate {
  const own = fitOwnCurve(ownPairs);
  if (own) {
    const copies = own.scale * rank ** own.power;
    return {
      low: copies / 2,
      high: copies * 2,
      curves: [`your own ${ownPairs.length} pairs, half to double`],
      own: true,
    };
  }
  const told = salesCurves
    .map(({ name, copiesADay }) => ({ name, copies: copiesADay(rank) }))
    .filter((curve): curve is { name: string; copies: number } => curve.copies !== null);
  const copies = told.map((curve) => curve.copies);
  return {
    low: Math.min(...copies),
    high: Math.max(...copies),
    curves: told.map(({ name }) => name),
    own: false,
  };
}

/** Least squares of a power law on log scales; undefined without two different ranks, or where sales rise with rank. */
function fitOwnCurve(pairs: readonly RankPair[]): { scale: number; power: number } | undefined {
  const points = pairs.map(({ rank, copiesADay }) => [Math.log(rank), Math.log(copiesADay)] as const);
  const count = points.length;
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / count;
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / count;
  const spread = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  if (count < 2 || spread === 0) return undefined;
  const power = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spread;
  return power < 0 ? { scale: Math.exp(meanY - power * meanX), power } : undefined;
}
