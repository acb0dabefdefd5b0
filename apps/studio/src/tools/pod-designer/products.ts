import type { PodProductsRequest } from '@artisan/contract';
import { type Artwork, type Cloth, type Preflight, type PrintProduct, preflight, printProducts } from '@artisan/market';
import type { DesignSet } from './designs.ts';
import type { Settings } from './use-settings.ts';

/** A product of the checklist with what was checked. */
export interface CheckedProduct {
  product: PrintProduct;
  check: Preflight;
  ground: string | undefined;
  /** Whether its file is made: ticked, and a shop would take it. */
  wanted: boolean;
}

/** Every product, checked for the artwork and what it is printed on. */
export function checkProducts(artwork: Artwork, cloth: Cloth, { ticked, grounds }: Settings): CheckedProduct[] {
  return printProducts.map((product) => {
    const ground = product.cover === 'edge' ? grounds[product.id] : undefined;
    const check = preflight(artwork, product, { cloth, ...(ground && { ground }) });
    return { product, check, ground, wanted: check.state !== 'cannot' && ticked.includes(product.id) };
  });
}

/** `3 ready, 1 to look at, 1 can’t be made`. */
export function summaryOf(products: readonly CheckedProduct[]): string {
  const of = (state: Preflight['state']) => products.filter(({ check }) => check.state === state).length;
  const parts = [
    [of('ready'), 'ready'],
    [of('look'), 'to look at'],
    [of('cannot'), 'can’t be made'],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count} ${words}`)
    .join(', ');
}

/** The call that makes the wanted files. */
export const productsRequest = (
  { brief }: DesignSet,
  seed: number,
  products: readonly CheckedProduct[],
): PodProductsRequest => ({
  brief,
  seed,
  products: products
    .filter(({ wanted }) => wanted)
    .map(({ product, ground }) => ({ id: product.id, ...(ground && { ground }) })),
});
