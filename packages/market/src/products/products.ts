import type { PodProductId } from '@artisan/contract';
import type { PrintProduct, SizeSource } from './product.ts';

/** Seen through a public collection that read the shops' own pages on that day. */
const collected = 'Print formulas, a public collection of the shops’ rules';
const merch: SizeSource = {
  name: 'Amazon Merch on Demand',
  page: `merch.amazon.com, as read by ${collected}`,
  date: '2026-09-24',
  certainty: 'checked',
};
const seenAt = (name: string): SizeSource => ({ name, page: collected, date: '2026-09-24', certainty: 'checked' });

/** Merch takes PNG files below this. */
const merchBytes = 25_000_000;
const white = { name: 'white', colour: '#F6F5F0' };
const natural = { name: 'natural cotton', colour: '#E4DAC3' };

/** Every product, in the order of the checklist. Each size has its source; none is guessed. */
export const printProducts: readonly PrintProduct[] = [
  {
    id: 'merch-tee',
    name: 'Merch tee, front',
    shape: 'tee',
    width: 4500,
    height: 5400,
    size: 'exact',
    cover: 'cut-out',
    faces: 1,
    margin: 0.06,
    mostBytes: merchBytes,
    source: merch,
  },
  {
    id: 'merch-hoodie',
    name: 'Merch hoodie, front',
    shape: 'hoodie',
    width: 4500,
    height: 4050,
    size: 'exact',
    cover: 'cut-out',
    faces: 1,
    margin: 0.04,
    mostBytes: merchBytes,
    source: merch,
  },
  {
    id: 'mug-11',
    name: 'Mug, 11 oz',
    shape: 'mug',
    width: 2700,
    height: 1050,
    size: 'exact',
    cover: 'cut-out',
    cloth: white,
    faces: 2,
    margin: 0.06,
    mostBytes: merchBytes,
    source: { ...merch, name: 'Amazon Merch on Demand and Printful' },
  },
  {
    id: 'merch-tote',
    name: 'Tote bag',
    shape: 'tote',
    width: 2925,
    height: 2925,
    size: 'exact',
    cover: 'cut-out',
    cloth: natural,
    faces: 1,
    margin: 0.06,
    mostBytes: merchBytes,
    source: merch,
  },
  {
    id: 'merch-phone-case',
    name: 'Phone case',
    shape: 'phone-case',
    width: 1800,
    height: 3200,
    size: 'exact',
    cover: 'edge',
    faces: 1,
    margin: 0.12,
    mostBytes: merchBytes,
    source: merch,
  },
  {
    id: 'mug-15',
    name: 'Mug, 15 oz',
    shape: 'mug',
    width: 2700,
    height: 1140,
    size: 'exact',
    cover: 'cut-out',
    cloth: white,
    faces: 2,
    margin: 0.06,
    source: seenAt('Printful'),
  },
  {
    id: 'redbubble-tee',
    name: 'Redbubble premium tee',
    shape: 'tee',
    width: 2875,
    height: 3900,
    size: 'least',
    cover: 'cut-out',
    faces: 1,
    margin: 0.06,
    source: seenAt('Redbubble'),
  },
  {
    id: 'teepublic-tee',
    name: 'TeePublic tee',
    shape: 'tee',
    width: 5000,
    height: 5500,
    size: 'least',
    cover: 'cut-out',
    faces: 1,
    margin: 0.06,
    source: seenAt('TeePublic'),
  },
  {
    id: 'printful-tee',
    name: 'Printful tee, 12 × 16 in',
    shape: 'tee',
    width: 3600,
    height: 4800,
    size: 'exact',
    cover: 'cut-out',
    faces: 1,
    margin: 0.06,
    source: {
      name: 'Printful',
      page: 'a third-party table of Printful’s print areas',
      date: '2026-11-23',
      certainty: 'second-hand',
    },
  },
];

/** The product with this id. */
export function printProduct(id: PodProductId): PrintProduct {
  const found = printProducts.find((product) => product.id === id);
  if (!found) throw new Error(`There is no product “${id}”.`);
  return found;
}

/** Dots an inch that every file is made for. */
export const printDpi = 300;

/** Inches that so many pixels cover in print. */
export const printedInches = (pixels: number): number => pixels / printDpi;
