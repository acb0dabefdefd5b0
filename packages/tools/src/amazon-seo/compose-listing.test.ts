import { type ListingBrief, storeIdSchema } from '@artisan/contract';
import { checkListing, factGate, stores } from '@artisan/market';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeListing } from './compose-listing.ts';
import { fixtureBriefs } from './fixtures/briefs.ts';

const hardMarks = (brief: ListingBrief) => {
  const { fields } = composeListing(brief);
  const listing = Object.fromEntries(fields.map(({ field, values }) => [field, values]));
  return checkListing(stores[brief.store], listing).filter(({ severity }) => severity === 'hard');
};
const valuesOf = (brief: ListingBrief, field: string) =>
  composeListing(brief).fields.find((each) => each.field === field)?.values ?? [];
const prose = new Set(['title', 'subtitle', 'bullets', 'description']);

const brief = (facts: string[], more: Partial<ListingBrief> = {}): ListingBrief => ({
  store: 'amazon-product',
  product: 'oak tray',
  audience: '',
  phrases: [],
  facts,
  ...more,
});
const description = (facts: string[], more: Partial<ListingBrief> = {}) =>
  valuesOf(brief(facts, more), 'description')[0];

const temptation = fc.constantFrom(
  'Best seller!!! 🔥 free shipping',
  '100% money back guarantee $$$',
  'eco-friendly <b>bamboo</b>',
  'B0ABCDEFGH',
  'fits fits fits fits fits',
  'glow in the dark Disney glitter',
  'visit https://example.com, 5 star reviews',
  'kindle unlimited "box set"',
  'a'.repeat(200),
  '=HYPERLINK("x")',
);
const anyText = (most: number) =>
  fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: most }),
    temptation.map((text) => text.slice(0, most)),
  );

describe('composeListing', () => {
  it('stays inside every hard rule, whatever the facts', () => {
    fc.assert(
      fc.property(
        fc.record({
          store: fc.constantFrom(...storeIdSchema.options),
          product: anyText(200).map((text) => (/\S/.test(text) ? text : 'mug')),
          facts: fc.array(anyText(200), { maxLength: 8 }),
          audience: anyText(120),
          phrases: fc.array(anyText(100), { maxLength: 8 }),
        }),
        (any) => {
          expect(hardMarks(any)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each(fixtureBriefs)('keeps $product inside the rules of $store and invents nothing', (fixture) => {
    expect(hardMarks(fixture)).toEqual([]);
    const gate = factGate(fixture);
    const invented = composeListing(fixture)
      .fields.filter(({ field }) => prose.has(field))
      .flatMap(({ values }) => values.flatMap(gate));
    expect(invented).toEqual([]);
  });

  it.each(fixtureBriefs)('knows where every part of $product comes from', (fixture) => {
    for (const { field, values, parts } of composeListing(fixture).fields) {
      for (const part of parts) {
        expect(part.facts.length + part.from.length, part.text).toBeGreaterThan(0);
        expect(part.facts.every((index) => index < fixture.facts.length)).toBe(true);
        expect(
          values.some((value) => value.includes(part.text)),
          `${field}: ${part.text}`,
        ).toBe(true);
      }
    }
  });

  it.each([
    ['a part, with its article', ['matte finish'], 'This oak tray has a matte finish.'],
    ['several parts', ['two handles', 'cork feet'], 'This oak tray has two handles and cork feet.'],
    ['a stuff that is not counted', ['storage for cups'], 'This oak tray has storage for cups.'],
    ['adjectives', ['BPA free', 'dishwasher safe'], 'This oak tray is BPA free and dishwasher safe.'],
    ['what it does', ['fits 15-inch laptops', 'folds flat'], 'This oak tray fits 15-inch laptops and folds flat.'],
    ['a material', ['solid walnut'], 'This oak tray is made of solid walnut.'],
    ['where it is made', ['made in Vermont'], 'This oak tray is made in Vermont.'],
    ['what comes with it', ['comes with a brush'], 'This oak tray comes with a brush.'],
    ['a size', ['6 x 9 inches'], 'This oak tray measures 6 x 9 inches.'],
    ['a length', ['18 inches long'], 'This oak tray is 18 inches long.'],
    ['a weight', ['2 lb'], 'This oak tray weighs 2 lb.'],
    ['a set', ['set of 4'], 'This oak tray comes as a set of 4.'],
    ['a colour', ['dark gray'], 'This oak tray comes in dark gray.'],
    ['a colour and its trim', ['navy with a white rim'], 'This oak tray comes in navy with a white rim.'],
    ['a whole sentence', ['lid locks with a click'], 'The lid locks with a click.'],
    ['care', ['hand wash only'], 'Hand wash only.'],
    ['a subject of its own', ['it is waterproof'], 'This oak tray is waterproof.'],
  ])('reads %s', (_, facts, expected) => {
    expect(description(facts)).toBe(expected);
  });

  it('agrees with several things', () => {
    const wraps = { product: 'beeswax food wraps', audience: 'home cooks' };
    expect(description(['keeps bread fresh', 'two sizes', 'reusable'], wraps)).toBe(
      'These beeswax food wraps are for home cooks. They keep bread fresh and are reusable. The food wraps come in two sizes.',
    );
  });

  it('leaves out a fact that the store forbids and says why', () => {
    const { fields, leftOut } = composeListing(brief(['eco-friendly', 'two handles']));
    expect(JSON.stringify(fields)).not.toMatch(/eco-friendly/i);
    expect(leftOut).toEqual([{ text: 'eco-friendly', reason: '“eco-friendly”: Amazon removes this claim.' }]);
  });

  it('keeps a book’s title as it is', () => {
    const book = brief(['a cozy mystery', 'set in Kent'], { store: 'kdp-book', product: 'A tea shop of one’s own' });
    expect(valuesOf(book, 'title')).toEqual(['A tea shop of one’s own']);
    expect(valuesOf(book, 'subtitle')).toEqual(['A Cozy Mystery Set in Kent']);
  });
});
