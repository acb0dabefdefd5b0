import { podProductIdSchema } from '@artisan/contract';
import { describe, expect, it } from 'vitest';
import { placeArtwork } from './place-artwork.ts';
import { fileInches } from './preflight.ts';
import { printProduct, printProducts } from './products.ts';

describe('print products', () => {
  it('has each of the contract once', () => {
    expect(printProducts.map(({ id }) => id).sort()).toEqual([...podProductIdSchema.options].sort());
  });

  // The shops' sizes as platform-facts has them.
  it.each([
    ['merch-tee', 4500, 5400, '15 × 18 in at 300 dpi'],
    ['merch-hoodie', 4500, 4050, '15 × 13.5 in at 300 dpi'],
    ['merch-tote', 2925, 2925, '9.8 × 9.8 in at 300 dpi'],
    ['merch-phone-case', 1800, 3200, '6 × 10.7 in at 300 dpi'],
    ['mug-11', 2700, 1050, '9 × 3.5 in at 300 dpi'],
    ['mug-15', 2700, 1140, '9 × 3.8 in at 300 dpi'],
    ['redbubble-tee', 2875, 3900, '9.6 × 13 in at 300 dpi'],
    ['teepublic-tee', 5000, 5500, '16.7 × 18.3 in at 300 dpi'],
    ['printful-tee', 3600, 4800, '12 × 16 in at 300 dpi'],
  ] as const)('%s is %d × %d px', (id, width, height, inches) => {
    const product = printProduct(id);
    expect(product).toMatchObject({ width, height });
    expect(fileInches(product)).toBe(inches);
    expect(product.source.date).toMatch(/^2026-\d\d-\d\d$/);
  });

  it.each(printProducts)('keeps artwork of any shape inside the file of $name', (product) => {
    for (const ratio of [0.2, 0.83, 1, 3]) {
      const places = placeArtwork(product, ratio);
      expect(places).toHaveLength(product.faces);
      const room = Math.min(product.width / product.faces, product.height) * product.margin - 1;
      for (const [face, { x, y, width, height }] of places.entries()) {
        const left = (face * product.width) / product.faces;
        expect(x - left).toBeGreaterThanOrEqual(room);
        expect(y).toBeGreaterThanOrEqual(room);
        expect(left + product.width / product.faces - x - width).toBeGreaterThanOrEqual(room);
        expect(product.height - y - height).toBeGreaterThanOrEqual(room);
        expect(width / height).toBeCloseTo(ratio, 1);
      }
    }
  });
});
