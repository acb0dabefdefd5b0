import { describe, expect, it } from 'vitest';
import { rulesCheckedOn, sourcesOf, stores } from '../stores/stores.ts';
import { checkListing } from './check-listing.ts';
import { countIn } from './count.ts';
import type { Listing } from './listing.ts';

const rulesBroken = (store: keyof typeof stores, listing: Listing) =>
  checkListing(stores[store], listing).map(
    ({ field, index, rule, severity }) => `${severity} ${field}[${index}] ${rule}`,
  );
const filled: Listing = { title: ['Oak Tray'], bullets: ['Two handles'], description: ['An oak tray.'] };

describe('countIn', () => {
  it('counts code points, and bytes of UTF-8', () => {
    expect(countIn('characters', 'café 🍵')).toBe(6);
    expect(countIn('bytes', 'café 🍵')).toBe(10);
  });
});

describe('checkListing', () => {
  it('has nothing against a sound listing', () => {
    expect(rulesBroken('amazon-product', filled)).toEqual([]);
  });

  it('misses what the store asks for', () => {
    expect(rulesBroken('amazon-product', {})).toEqual([
      'warn title[0] required',
      'warn bullets[0] required',
      'warn description[0] required',
    ]);
  });

  it.each([
    ['amazon-product', 'title', 200],
    ['amazon-product', 'description', 2000],
    ['merch', 'title', 60],
    ['merch', 'brand', 50],
    ['etsy', 'title', 140],
    ['etsy', 'tags', 20],
    ['kdp-book', 'keywords', 50],
    ['kdp-book', 'description', 4000],
  ] as const)('%s: %s holds %i characters and not one more', (store, field, most) => {
    const hard = (text: string) =>
      checkListing(stores[store], { [field]: [text] }).filter(({ severity }) => severity === 'hard');
    expect(hard('ä'.repeat(most))).toEqual([]);
    expect(hard('ä'.repeat(most + 1)).map(({ rule }) => rule)).toEqual(['length-hard']);
  });

  it('counts search terms in bytes', () => {
    const terms = (text: string) => rulesBroken('amazon-product', { ...filled, search_terms: [text] });
    expect(terms('a'.repeat(249))).toEqual([]);
    expect(terms('ä'.repeat(125))).toEqual(['hard search_terms[0] length-hard']);
  });

  it('takes title and subtitle together', () => {
    const book = (subtitle: string): Listing => ({
      title: ['T'.repeat(100)],
      subtitle: [subtitle],
      description: ['D'],
    });
    expect(rulesBroken('kdp-book', book('s'.repeat(99)))).toEqual([]);
    expect(rulesBroken('kdp-book', book('s'.repeat(100)))).toEqual(['hard subtitle[0] combined']);
  });

  it('counts the places', () => {
    expect(rulesBroken('merch', { title: ['T'], bullets: ['One', 'Two', 'Three'] })).toEqual(['hard bullets[2] slots']);
  });

  it('points at what it found', () => {
    const [mark] = checkListing(stores['amazon-product'], { ...filled, bullets: ['An eco-friendly tray'] });
    expect(mark).toMatchObject({ field: 'bullets', index: 0, range: [3, 15], severity: 'hard' });
    expect(mark?.source?.checkedOn).toBe('2026-11-23');
  });

  it.each([
    ['a material is no claim', 'Bamboo lid and two cocoons'],
    ['letters are not signs', 'Good food on oak'],
    ['compostable belongs to another word', 'Noncompostables bin'],
  ])('does not cry wolf: %s', (_, bullet) => {
    expect(rulesBroken('amazon-product', { ...filled, bullets: [bullet] })).toEqual([]);
  });

  it.each([
    ['Gluten-Free Suppers', []],
    ['BPA Free Living', []],
    ['Free Suppers', ['hard title[0] promotion']],
    ['A Bestselling Supper', ['hard title[0] sales-rank']],
    ['N/A', ['hard title[0] placeholder']],
    ['!!!', ['hard title[0] only-signs']],
    ['<b>Suppers</b>', ['hard title[0] tags', 'hard title[0] tags']],
  ])('knows a KDP title: %s', (title, broken) => {
    expect(rulesBroken('kdp-book', { title: [title], description: ['D'] })).toEqual(broken);
  });

  it('lets a word stand twice in an Amazon title, not three times', () => {
    expect(rulesBroken('amazon-product', { ...filled, title: ['Oak Tray, Oak Lid, the Tray'] })).toEqual([]);
    expect(rulesBroken('amazon-product', { ...filled, title: ['Oak Tray, Oak Lid, oak box'] })).toEqual([
      'hard title[0] word-repeats',
    ]);
  });

  it('says which words the title holds already', () => {
    const marks = checkListing(stores['amazon-product'], { ...filled, search_terms: ['trays serving'] });
    expect(marks.map(({ text, range }) => ({ text, range }))).toEqual([
      { text: '“trays” is already in the title', range: [0, 5] },
    ]);
  });

  it('allows the safe tags in a KDP description only', () => {
    expect(rulesBroken('kdp-book', { title: ['T'], description: ['<p><b>One</b><br></p>'] })).toEqual([]);
    expect(rulesBroken('kdp-book', { title: ['T'], description: ['<h1>One</h1>'] })).toHaveLength(2);
  });
});

describe('stores', () => {
  it.each(Object.values(stores))('$name: every rule has a dated source', (store) => {
    expect(sourcesOf(store).length).toBeGreaterThan(0);
    expect(rulesCheckedOn(store)).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});
