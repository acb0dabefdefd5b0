import type { SignalId } from './signals.ts';

export type EvidenceSource = 'typed' | 'imported';

/** Figures that a person brought, with where they came from. */
export interface Evidence {
  signal: SignalId;
  /** Numbers as counted; prices in the store's currency; a share as `[part, whole]`. Never empty. */
  values: readonly number[];
  source: EvidenceSource;
  /** What was looked at, for an imported row: the phrase. */
  about: string;
  /** The place it was found, in the person's words: `Publisher Rocket`, a file's name. May be empty. */
  where: string;
  /** The day it was looked up: `2026-11-20`. */
  date: string;
}

/** What the figures are read against. */
export interface NicheFrame {
  /** `book`: Kindle or print, for which rank curves are public. `product`: anything else. */
  kind: 'book' | 'product';
  /** The price the person means to ask; null while unknown. */
  ownPrice: number | null;
  /** What the person earns on one sale; null while unknown. */
  royalty: number | null;
  /** The person's own (rank, copies sold that day) pairs, to fit a curve of their own. */
  ownPairs: readonly RankPair[];
  /** From this score on a signal clears, 0–100. */
  bar: number;
  /** The year that newcomers are counted back from. */
  year: number;
}

export interface RankPair {
  rank: number;
  copiesADay: number;
}

/** The middle figure; the mean of the two middle ones of an even number. Throws for none. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('There is no median of nothing.');
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}
