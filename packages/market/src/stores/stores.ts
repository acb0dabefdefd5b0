import type { StoreId } from '@artisan/contract';
import { amazonProduct } from './amazon-product.ts';
import { etsy } from './etsy.ts';
import { kdpBook } from './kdp-book.ts';
import { merch } from './merch.ts';
import type { Source, Store } from './store.ts';

/** Every store whose listings can be checked, in the order in which they are offered. */
export const stores: Readonly<Record<StoreId, Store>> = {
  'kdp-book': kdpBook,
  'amazon-product': amazonProduct,
  merch,
  etsy,
};

/** Every source that a store's rules rest on, once each. */
export function sourcesOf(store: Store): Source[] {
  const rules = [
    ...store.fields.flatMap(({ limits, slots }) => [...limits, ...(slots ? [slots] : [])]),
    ...store.combined,
    ...store.words,
    ...store.structure,
  ];
  return [...new Set(rules.map(({ source }) => source))];
}

/** The oldest day on which one of the store's rules was checked, as an ISO date. */
export const rulesCheckedOn = (store: Store): string =>
  sourcesOf(store)
    .map(({ checkedOn }) => checkedOn)
    .toSorted()[0] ?? '';
