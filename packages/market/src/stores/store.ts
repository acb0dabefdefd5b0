import type { ListingField, StoreId } from '@artisan/contract';

/** How well a rule is known. `unverified`: general knowledge that no source was found for. */
export type Confidence = 'official' | 'verified' | 'secondary' | 'unverified';

/** Where a rule is from. All were read in stored copies of public pages; nothing was checked live. */
export interface Source {
  name: string;
  confidence: Confidence;
  /** ISO date on which the source was last read. */
  checkedOn: string;
}

/** `hard`: the store rejects or cuts it. `warn`: worth a look. */
export type Severity = 'hard' | 'warn';

export interface Limit {
  value: number;
  /** Characters are code points, bytes are UTF-8. */
  unit: 'characters' | 'bytes';
  severity: Severity;
  source: Source;
}

/** How many texts a field holds. */
export interface Slots {
  value: number;
  source: Source;
}

export interface StoreField {
  field: ListingField;
  label: string;
  /** What the field is for or how it is shown, in one line. */
  hint: string | null;
  /** Null: one text. */
  slots: Slots | null;
  /** Of each text. */
  limits: readonly Limit[];
  required: boolean;
  /** Text of several lines. */
  long: boolean;
}

/** A limit on two fields taken together. */
export interface CombinedLimit extends Limit {
  fields: readonly [ListingField, ListingField];
}

/** Words, signs or shapes that may not stand in some fields. */
export interface WordRule {
  id: string;
  fields: readonly ListingField[];
  /** Global, Unicode. */
  pattern: RegExp;
  severity: Severity;
  /** What is wrong, as `“{found}”: {says}`. */
  says: string;
  remedy: string;
  source: Source;
}

/** Rules that look at a whole text or listing; each is a function in listing/. */
export type StructureRule =
  | { kind: 'word-repeats'; field: ListingField; atMost: number; severity: Severity; source: Source }
  | { kind: 'same-text-twice'; field: ListingField; severity: Severity; source: Source }
  /** `of: 'words'`: each word that the other field holds; `whole`: a text all of whose words it holds. */
  | { kind: 'already-in'; of: 'words' | 'whole'; field: ListingField; other: ListingField; source: Source }
  | { kind: 'tags'; field: ListingField; allowed: readonly string[]; severity: Severity; source: Source }
  | { kind: 'only-signs'; field: ListingField; source: Source }
  | { kind: 'one-line'; field: ListingField; source: Source }
  | { kind: 'starts-with-capital'; field: ListingField; source: Source };

export interface Store {
  id: StoreId;
  name: string;
  fields: readonly StoreField[];
  combined: readonly CombinedLimit[];
  words: readonly WordRule[];
  structure: readonly StructureRule[];
  /** What the store doesn't publish, said once on the page. */
  caveat: string;
}

const edge = { before: '(?<![\\p{L}\\p{N}])', after: '(?![\\p{L}\\p{N}])' };

/** Matches any of the phrases as whole words, whatever the case, spaces or hyphens between them. */
export function phrasePattern(phrases: readonly string[]): RegExp {
  const alternatives = phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/[ -]/g, '[\\s\\-‐‑]+'));
  return new RegExp(`${edge.before}(?:${alternatives.join('|')})${edge.after}`, 'giu');
}

/** “free” as an offer: not in “gluten-free”, “BPA free” or “free-range”. */
export const freeOffer = new RegExp(
  `(?<!\\p{L}[-‐‑]|\\b(?:gluten|sugar|dairy|nut|lactose|fat|salt|grain|oil|meat|guilt|stress|hands|cruelty|bpa|alcohol|caffeine|drug|debt|worry|ad|screen|toxin|plastic|scent|fragrance|lead|egg|soy|carb)\\s)${edge.before}free${edge.after}(?![\\s-](?:spirit|range|hand|form|style|motion|verse))`,
  'giu',
);
