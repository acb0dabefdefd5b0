import type { ComposedField, ListingBrief, StoreId } from '@artisan/contract';
import { type Store, stores } from '@artisan/market';
import { cleanBrief, type LeftOut } from './clean-brief.ts';
import { type Reading, readBrief } from './read-brief.ts';
import { composeAmazonProduct } from './stores/amazon-product.ts';
import { composeEtsy } from './stores/etsy.ts';
import { composeKdpBook } from './stores/kdp-book.ts';
import { composeMerch } from './stores/merch.ts';

const composers: Record<StoreId, (store: Store, reading: Reading) => ComposedField[]> = {
  'kdp-book': composeKdpBook,
  'amazon-product': composeAmazonProduct,
  merch: composeMerch,
  etsy: composeEtsy,
};

/** A listing from the person's own facts, by rules: nothing invented, no hard rule of the store broken. Pure. */
export function composeListing(brief: ListingBrief): { fields: ComposedField[]; leftOut: LeftOut[] } {
  const store = stores[brief.store];
  const { brief: clean, leftOut } = cleanBrief(store, brief);
  return { fields: composers[brief.store](store, readBrief(clean)), leftOut };
}
