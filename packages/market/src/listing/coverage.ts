import type { ListingField } from '@artisan/contract';
import { lemmasOf } from '../words/words.ts';
import type { Listing } from './listing.ts';

/** `exact`: its words stand there in order · `all`: all of them, apart · `some` · `none`. */
export type Coverage = 'exact' | 'all' | 'some' | 'none';

export interface PhraseCoverage {
  phrase: string;
  fields: Partial<Record<ListingField, Coverage>>;
  /** Words that no field holds. */
  missing: string[];
}

/** Where each phrase stands, compared by the stems of its words. */
export function coverageOf(
  phrases: readonly string[],
  fields: readonly ListingField[],
  listing: Listing,
): PhraseCoverage[] {
  const texts = fields.map((field) => ({ field, stems: (listing[field] ?? []).map(lemmasOf) }));
  const everywhere = new Set(texts.flatMap(({ stems }) => stems.flat()));
  return phrases.map((phrase) => {
    const wanted = lemmasOf(phrase);
    return {
      phrase,
      fields: Object.fromEntries(texts.map(({ field, stems }) => [field, coverageIn(wanted, stems)])),
      missing: phrase.split(/[\s-]+/).filter((word) => lemmasOf(word).some((stem) => !everywhere.has(stem))),
    };
  });
}

function coverageIn(wanted: readonly string[], texts: readonly string[][]): Coverage {
  if (wanted.length === 0) return 'none';
  if (texts.some((stems) => holdsInOrder(stems, wanted))) return 'exact';
  const held = new Set(texts.flat());
  const there = wanted.filter((stem) => held.has(stem)).length;
  return there === wanted.length ? 'all' : there > 0 ? 'some' : 'none';
}

const holdsInOrder = (stems: readonly string[], wanted: readonly string[]): boolean =>
  stems.some((_, start) => wanted.every((stem, offset) => stems[start + offset] === stem));
