import type { ListingField } from '@artisan/contract';
import type { CombinedLimit, Limit, Severity, Source, Store, StoreField, WordRule } from '../stores/store.ts';
import { countIn } from './count.ts';
import type { Listing } from './listing.ts';
import { structureMarks } from './structure.ts';

/** One thing that a store's rule says about a listing. */
export interface Mark {
  field: ListingField;
  /** Which of the field's texts, from 0. */
  index: number;
  /** UTF-16 offsets into that text; null when the whole of it is meant. */
  range: readonly [start: number, end: number] | null;
  /** The rule's name, unique within a store. */
  rule: string;
  severity: Severity;
  /** What is wrong, in a sentence without its end. */
  text: string;
  /** What to do about it. */
  remedy: string;
  source: Source | null;
}

/** Everything that a store's rules say about a listing, field by field. Pure; a millisecond or two. */
export function checkListing(store: Store, listing: Listing): Mark[] {
  return store.fields.flatMap((field) => [
    ...requiredMarks(field, listing),
    ...slotMarks(field, listing),
    ...(listing[field.field] ?? []).flatMap((text, index) => textMarks(store, field, text, index)),
    ...store.combined.flatMap((limit) => (limit.fields[1] === field.field ? combinedMarks(limit, listing) : [])),
    ...store.structure.flatMap((rule) => (rule.field === field.field ? structureMarks(rule, listing) : [])),
  ]);
}

function requiredMarks({ field, label, required }: StoreField, listing: Listing): Mark[] {
  if (!required || listing[field]?.some((text) => text.trim() !== '')) return [];
  return [
    {
      field,
      index: 0,
      range: null,
      rule: 'required',
      severity: 'warn',
      text: `${label} is empty`,
      remedy: 'The store asks for it.',
      source: null,
    },
  ];
}

function slotMarks({ field, label, slots }: StoreField, listing: Listing): Mark[] {
  const filled = listing[field]?.filter((text) => text.trim() !== '').length ?? 0;
  const most = slots?.value ?? 1;
  if (filled <= most) return [];
  return [
    {
      field,
      index: most,
      range: null,
      rule: 'slots',
      severity: 'hard',
      text: `${label}: ${filled}, and there is room for ${most}`,
      remedy: `Take ${filled - most} out.`,
      source: slots?.source ?? null,
    },
  ];
}

function textMarks(store: Store, { field, limits }: StoreField, text: string, index: number): Mark[] {
  const words = store.words.filter(({ fields }) => fields.includes(field));
  return [...limitMarks(field, limits, text, index), ...words.flatMap((rule) => wordMarks(rule, field, text, index))];
}

function limitMarks(field: ListingField, limits: readonly Limit[], text: string, index: number): Mark[] {
  const broken = limits.filter(({ value, unit }) => countIn(unit, text) > value);
  // The strictest limit that is broken says enough.
  const worst = broken.find(({ severity }) => severity === 'hard') ?? broken[0];
  return worst ? [{ field, index, range: null, ...overLimit(worst, countIn(worst.unit, text)) }] : [];
}

function combinedMarks(limit: CombinedLimit, listing: Listing): Mark[] {
  const [first, second] = limit.fields;
  const count = [first, second].reduce((sum, field) => sum + countIn(limit.unit, listing[field]?.[0] ?? ''), 0);
  if (count <= limit.value) return [];
  const over = overLimit(limit, count);
  return [{ field: second, index: 0, range: null, ...over, text: `With the ${first} ${over.text}`, rule: 'combined' }];
}

function overLimit(limit: Limit, count: number): Pick<Mark, 'rule' | 'severity' | 'text' | 'remedy' | 'source'> {
  const { value, unit, severity, source } = limit;
  return {
    rule: `length-${severity}`,
    severity,
    text: `${(count - value).toLocaleString('en')} ${unit} over ${value.toLocaleString('en')}`,
    remedy: severity === 'hard' ? 'Shorten it; the store cuts or refuses it.' : 'Shorter is safer.',
    source,
  };
}

function wordMarks(rule: WordRule, field: ListingField, text: string, index: number): Mark[] {
  return [...text.matchAll(rule.pattern)].map((match) => ({
    field,
    index,
    range: [match.index, match.index + match[0].length],
    rule: rule.id,
    severity: rule.severity,
    text: `“${match[0].trim()}”: ${rule.says}`,
    remedy: rule.remedy,
    source: rule.source,
  }));
}
