import type { ListingField } from '@artisan/contract';

/** A listing: the texts of each field, one where the store has one, several for bullets, keywords and tags. */
export type Listing = Readonly<Partial<Record<ListingField, readonly string[]>>>;
