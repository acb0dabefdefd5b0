import type { ComposedField, ComposedPart, ListingBrief, ListingField, StoreId } from '@artisan/contract';
import { type Listing, stores } from '@artisan/market';

/** Who a field's text is by. `edited` says that the person changed it since. */
export type FieldMaker = { by: 'rules' } | { by: 'model'; model: string } | { by: 'you' };

export interface WrittenField {
  values: string[];
  maker: FieldMaker;
  edited: boolean;
  /** Where the composed text comes from; empty for the others. */
  parts: ComposedPart[];
}

export interface WrittenListing {
  fields: Partial<Record<ListingField, WrittenField>>;
  /** What the store's rules kept out when it was composed. */
  leftOut: { text: string; reason: string }[];
  /** The facts as they were then; the parts point into them. */
  facts: string[];
  /** What composing took on the server, in ms; null while nothing was composed. */
  took: number | null;
}

/** What the person fills in and what came of it, a listing for each store. Survives a reload. */
export interface ListingDraft {
  store: StoreId;
  product: string;
  /** One a line. */
  facts: string;
  audience: string;
  /** One a line, or parted by commas. */
  phrases: string;
  listings: Partial<Record<StoreId, WrittenListing>>;
}

export const emptyDraft: ListingDraft = {
  store: 'kdp-book',
  product: '',
  facts: '',
  audience: '',
  phrases: '',
  listings: {},
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

/** A stored draft; what is missing or of another shape falls back alone. */
export function draftFrom(stored: unknown): ListingDraft {
  const found = isRecord(stored) ? stored : {};
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const store = found.store;
  return {
    store: typeof store === 'string' && store in stores ? (store as StoreId) : emptyDraft.store,
    product: text(found.product),
    facts: text(found.facts),
    audience: text(found.audience),
    phrases: text(found.phrases),
    listings: isRecord(found.listings)
      ? Object.fromEntries(Object.entries(found.listings).filter(([id, listing]) => id in stores && isListing(listing)))
      : {},
  };
}

const isListing = (value: unknown): value is WrittenListing =>
  isRecord(value) &&
  isTexts(value.facts) &&
  Array.isArray(value.leftOut) &&
  isRecord(value.fields) &&
  Object.values(value.fields).every(
    (field) => isRecord(field) && isTexts(field.values) && isRecord(field.maker) && Array.isArray(field.parts),
  );

const lines = (text: string, by: RegExp) =>
  text
    .split(by)
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const factsOf = ({ facts }: ListingDraft): string[] => lines(facts, /\n/);
export const phrasesOf = ({ phrases }: ListingDraft): string[] => [...new Set(lines(phrases, /[\n,;]/))];

/** What the server is asked to compose. */
export const briefOf = (draft: ListingDraft): ListingBrief => ({
  store: draft.store,
  product: draft.product.trim(),
  facts: factsOf(draft),
  audience: draft.audience.trim(),
  phrases: phrasesOf(draft),
});

/** What must be mended before anything is composed. */
export function problemsOf(draft: ListingDraft): {
  product?: string;
  facts?: string;
  audience?: string;
  phrases?: string;
} {
  const { product, facts, audience, phrases } = briefOf(draft);
  return {
    ...(product === '' ? { product: 'Say what it is: “walnut rolling pin”.' } : {}),
    ...(product.length > 200 ? { product: `${product.length - 200} characters over 200.` } : {}),
    ...(facts.length > 30 ? { facts: `${facts.length} facts; 30 can be used. Join or drop some.` } : {}),
    ...(facts.some((fact) => fact.length > 200)
      ? { facts: 'A fact has 200 characters at most. Split the long one.' }
      : {}),
    ...(audience.length > 120 ? { audience: `${audience.length - 120} characters over 120.` } : {}),
    ...(phrases.length > 60 ? { phrases: `${phrases.length} phrases; 60 can be used.` } : {}),
    ...(phrases.some((phrase) => phrase.length > 100) ? { phrases: 'A phrase has 100 characters at most.' } : {}),
  };
}

/** The listing's texts alone, for the checks. */
export const textsOf = (listing: WrittenListing | undefined): Listing =>
  Object.fromEntries(Object.entries(listing?.fields ?? {}).map(([field, { values }]) => [field, values]));

/** A composed listing, ready to be edited. */
export const composedListing = (
  fields: readonly ComposedField[],
  leftOut: WrittenListing['leftOut'],
  facts: string[],
  took: number,
): WrittenListing => ({
  fields: Object.fromEntries(
    fields.map(({ field, values, parts }) => [field, { values, parts, maker: { by: 'rules' }, edited: false }]),
  ),
  leftOut,
  facts,
  took,
});

const blank: WrittenListing = { fields: {}, leftOut: [], facts: [], took: null };

/** The draft with one field written anew. */
export function withField(draft: ListingDraft, field: ListingField, written: WrittenField): ListingDraft {
  const listing = draft.listings[draft.store] ?? blank;
  return {
    ...draft,
    listings: { ...draft.listings, [draft.store]: { ...listing, fields: { ...listing.fields, [field]: written } } },
  };
}

/** The draft with one text of a field typed over. Empty ends of lists fall away. */
export function withText(draft: ListingDraft, field: ListingField, index: number, text: string): ListingDraft {
  const before = draft.listings[draft.store]?.fields[field];
  const values = [...(before?.values ?? [])];
  while (values.length < index) values.push('');
  values[index] = text;
  return withField(draft, field, {
    values,
    maker: before?.maker ?? { by: 'you' },
    edited: true,
    parts: before?.parts ?? [],
  });
}
