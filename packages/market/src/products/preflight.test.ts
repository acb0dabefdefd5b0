import type { PodProductId } from '@artisan/contract';
import { describe, expect, it } from 'vitest';
import { type Cloth, cloths } from './cloths.ts';
import type { Artwork } from './measure-artwork.ts';
import { preflight } from './preflight.ts';
import { printProduct } from './products.ts';

/** A cut-out badge with a cream edge around dark ink and orange, drawn for the shirt's sheet. */
const badge: Artwork = {
  ratio: 5 / 6,
  box: { x: 0.07, y: 0.1, width: 0.86, height: 0.8 },
  clear: true,
  rim: 0,
  soft: 0.001,
  colours: [
    { colour: '#E4672F', share: 0.45, edge: 0 },
    { colour: '#2B1A2E', share: 0.35, edge: 0.05 },
    { colour: '#FBECCB', share: 0.2, edge: 0.95 },
  ],
};
const cloth = (id: Cloth['id']) => cloths.find((each) => each.id === id) as Cloth;
const check = (id: PodProductId, artwork: Partial<Artwork> = {}, on: Cloth['id'] = 'black', ground?: string) =>
  preflight({ ...badge, ...artwork }, printProduct(id), { cloth: cloth(on), ...(ground && { ground }) });

describe('preflight', () => {
  it.each([
    ['merch-tee', 'black', 'ready', 'Ready'],
    ['merch-tee', 'forest', 'ready', 'Ready'],
    ['merch-tee', 'natural', 'look', 'Cream edge is faint on natural cotton'],
    ['merch-tee', 'white', 'look', 'Cream edge is faint on white'],
    ['mug-11', 'black', 'look', 'Cream edge is faint on white'],
    ['merch-tote', 'black', 'look', 'Cream edge is faint on natural cotton'],
    ['merch-phone-case', 'black', 'cannot', 'Needs artwork to the edge; this one is cut out'],
    ['teepublic-tee', 'navy', 'ready', 'Ready'],
  ] as const)('%s on %s is %s: %s', (id, on, state, text) => {
    const { state: found, findings } = check(id, {}, on);
    expect([found, findings[0].text]).toEqual([state, text]);
  });

  it('names the shirts on which a faint edge stands out', () => {
    const names = check('merch-tee', {}, 'natural').findings[0].cloths?.map(({ id }) => id);
    expect(names).toEqual(['black', 'forest', 'navy']);
  });

  it('finds dark edges faint on dark cloth', () => {
    const colours = [
      { colour: '#D7262E', share: 0.6, edge: 0.1 },
      { colour: '#23272A', share: 0.4, edge: 0.9 },
    ];
    expect(check('merch-tee', { colours }).findings[0].text).toBe('Black edge is faint on black');
    expect(check('merch-tee', { colours }, 'white').state).toBe('ready');
  });

  it('says when most of a design is faint, not only its edge', () => {
    const colours = [
      { colour: '#24292C', share: 0.7, edge: 0 },
      { colour: '#FBECCB', share: 0.3, edge: 1 },
    ];
    expect(check('merch-tee', { colours }).findings[0].text).toBe('Most of it is black and faint on black');
  });

  it('takes a ground, or artwork to the edge, for what is printed to the edge', () => {
    expect(check('merch-phone-case', {}, 'black', '#2B1A2E')).toMatchObject({
      state: 'ready',
      findings: [{ text: 'Fills the file with its ground' }],
    });
    expect(check('merch-phone-case', { rim: 1, clear: false }).state).toBe('ready');
    expect(check('merch-phone-case', {}, 'black', '#FBECCB').findings[0].text).toBe(
      'Cream edge is faint on its ground',
    );
  });

  it('looks at artwork that is not cut out, and at shades that print speckled', () => {
    expect(check('merch-tee', { clear: false }).findings[0].text).toMatch(/^Prints as a full rectangle/);
    expect(check('merch-tee', { soft: 0.12 }).findings[0].text).toBe('12 % of it is half clear and prints speckled');
  });

  it('puts the gravest first', () => {
    const { findings } = check('merch-tee', { soft: 0.12, clear: false }, 'natural');
    expect(findings).toHaveLength(3);
    expect(check('merch-phone-case').findings[0].state).toBe('cannot');
  });

  it('scales a hoodie’s print to clear the pocket, by the file’s own height', () => {
    // Ink 0.896 as wide as high: 4419 × 0.896 high on the shirt, 3726 on the hoodie.
    expect(check('merch-hoodie').findings[0]).toEqual({
      state: 'ready',
      text: 'Scaled to 84 % to clear the pocket',
    });
  });

  it('tells the size in print, at 300 dots an inch', () => {
    const { printed } = check('merch-tee');
    expect(printed.width).toBeCloseTo(13.2, 1);
    expect(printed.width / printed.height).toBeCloseTo((0.86 / 0.8) * (5 / 6), 2);
  });
});
