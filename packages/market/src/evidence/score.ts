import { estimateSales, type SalesEstimate } from './curves.ts';
import { type Evidence, median, type NicheFrame } from './evidence.ts';
import { type SignalId, signalIds } from './signals.ts';

/** What a model says of a signal that nobody measured. */
export interface Opinion {
  level: 'low' | 'medium' | 'high';
  /** One sentence. */
  reason: string;
}

/** Where a signal stands on its axis, 0 (centre) to 100 (rim); further out is better. */
export type Standing =
  | { state: 'measured'; score: number }
  | { state: 'estimate'; low: number; high: number; sales: SalesEstimate }
  | { state: 'opinion'; score: number; opinion: Opinion }
  | { state: 'empty'; why: string };

export interface Axis {
  id: SignalId;
  standing: Standing;
  /** The figure behind it: a median, a share's percent; null without evidence. */
  figure: number | null;
  /** How many figures it is made of. */
  count: number;
}

/** Each axis' formula in words, as the table twin prints it. */
export const formulas: Readonly<Record<SignalId, string>> = {
  demand: 'Log scale of the median: 50 searches a month is 0, 20,000 is 100.',
  room: 'Log scale of the median: 50,000 results is 0, 200 is 100.',
  price: 'Median price on page one over your price: half of it is 0, the same is 50, one and a half times is 100.',
  reviews: 'Log scale of the median: 5,000 reviews is 0, 10 is 100.',
  pace: 'Log scale of the estimated copies a day at the median rank: 0.1 is 0, 100 is 100.',
  newcomers: 'Share of page one published this year or in the two before.',
  angle: 'Share of page-one titles without your phrase.',
};

const clamp = (value: number): number => Math.min(100, Math.max(0, value));

/** 0 at `zero`, 100 at `full`, even steps for even ratios between. */
const logScore = (value: number, zero: number, full: number): number =>
  value <= 0 ? (full > zero ? 0 : 100) : clamp((100 * Math.log(value / zero)) / Math.log(full / zero));

/** An opinion has three places on an axis and no others. */
export const opinionScores = { low: 20, medium: 50, high: 80 } as const;

/** Every axis of the radar from the evidence. An opinion only stands where nothing was brought. */
export function scoreAxes(
  evidence: readonly Evidence[],
  frame: NicheFrame,
  opinions: Partial<Record<SignalId, Opinion>> = {},
): Axis[] {
  return signalIds.map((id) => {
    const items = evidence.filter(({ signal }) => signal === id);
    const axis = items.length > 0 ? measure(id, items, frame) : nothing(id, 'No evidence yet');
    const opinion = opinions[id];
    if (axis.standing.state !== 'empty' || axis.figure !== null || !opinion) return axis;
    return { ...axis, standing: { state: 'opinion', score: opinionScores[opinion.level], opinion } };
  });
}

function nothing(id: SignalId, why: string): Axis {
  return { id, standing: { state: 'empty', why }, figure: null, count: 0 };
}

function measure(id: SignalId, items: readonly Evidence[], frame: NicheFrame): Axis {
  const values = items.flatMap((item) => item.values);
  const measured = (figure: number, score: number): Axis => ({
    id,
    standing: { state: 'measured', score },
    figure,
    count: values.length,
  });
  const unread = (why: string): Axis => ({
    id,
    standing: { state: 'empty', why },
    figure: median(values),
    count: values.length,
  });
  switch (id) {
    case 'demand':
      return measured(median(values), logScore(median(values), 50, 20_000));
    case 'room':
      return measured(median(values), logScore(median(values), 50_000, 200));
    case 'reviews':
      return measured(median(values), logScore(median(values), 5000, 10));
    case 'price':
      if (frame.ownPrice === null) return unread('Needs the price you would ask');
      return measured(median(values), clamp(100 * (median(values) / frame.ownPrice - 0.5)));
    case 'pace':
      return frame.kind === 'book' ? pace(values, frame) : unread('No public curve for products that are not books');
    case 'newcomers': {
      const share = (100 * values.filter((year) => year >= frame.year - 2).length) / values.length;
      return measured(share, share);
    }
    case 'angle': {
      const parts = items.reduce((sum, item) => sum + (item.values[0] ?? 0), 0);
      const wholes = items.reduce((sum, item) => sum + (item.values[1] ?? 0), 0);
      const open = 100 * (1 - parts / wholes);
      return { ...measured(open, open), count: wholes };
    }
  }
}

function pace(ranks: readonly number[], frame: NicheFrame): Axis {
  const rank = median(ranks);
  const sales = estimateSales(rank, frame.ownPairs);
  return {
    id: 'pace',
    standing: {
      state: 'estimate',
      low: logScore(sales.low, 0.1, 100),
      high: logScore(sales.high, 0.1, 100),
      sales,
    },
    figure: rank,
    count: ranks.length,
  };
}

/** How many signals stand on what, for `4 of 7 signals measured`. */
export function coverage(axes: readonly Axis[]): Record<Standing['state'], number> {
  const counts = { measured: 0, estimate: 0, opinion: 0, empty: 0 };
  for (const { standing } of axes) counts[standing.state] += 1;
  return counts;
}
