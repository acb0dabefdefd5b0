import { type Artwork, cloths } from '@artisan/market';
import { expect, it } from 'vitest';
import type { DesignSet } from './designs.ts';
import { checkProducts, productsRequest, summaryOf } from './products.ts';
import { settingsFrom } from './use-settings.ts';

const artwork: Artwork = {
  ratio: 5 / 6,
  box: { x: 0.07, y: 0.1, width: 0.86, height: 0.8 },
  clear: true,
  rim: 0,
  soft: 0,
  colours: [{ colour: '#C8592B', share: 1, edge: 1 }],
};
const ticked = ['merch-tee', 'merch-phone-case'];

it('makes the ticked products that a shop would take, each on its ground', () => {
  const set = { brief: { recipe: 'badge' } } as DesignSet;
  const cut = checkProducts(artwork, cloths[0], settingsFrom({ ticked }));
  expect(productsRequest(set, 4127, cut)).toEqual({ brief: set.brief, seed: 4127, products: [{ id: 'merch-tee' }] });
  const grounds = { 'merch-phone-case': '#2B1A2E', 'merch-tee': '#2B1A2E' };
  const filled = checkProducts(artwork, cloths[0], settingsFrom({ ticked, grounds }));
  expect(productsRequest(set, 4127, filled).products).toEqual([
    { id: 'merch-tee' },
    { id: 'merch-phone-case', ground: '#2B1A2E' },
  ]);
});

it('sums the list up in words', () => {
  expect(summaryOf(checkProducts(artwork, cloths[0], settingsFrom({})).slice(0, 5))).toBe('4 ready, 1 can’t be made');
});
