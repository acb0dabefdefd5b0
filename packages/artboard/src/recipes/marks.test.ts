import type { ImageBrief } from '@artisan/contract';
import { createRandom } from '@artisan/kit';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { findCollisions, within } from '../layout/collide.ts';
import { choosePalette } from '../palettes.ts';
import type { Recipe } from '../recipe.ts';
import { drawBadge } from './badge.ts';
import { drawRoundel } from './roundel.ts';

const places = [
  'mountains',
  'forest',
  'hills',
  'lake',
  'sea',
  'beach',
  'desert',
  'city',
  'space',
  'meadow',
  'none',
] as const;
const times = ['dawn', 'day', 'dusk', 'night'] as const;
const genres = ['outdoor', 'food', 'retro', 'heraldic', 'kids', 'sport', 'fantasy', 'music'] as const;
const wordings: ImageBrief['lettering'][] = [
  [],
  [{ role: 'headline', text: 'Ox' }],
  [
    { role: 'headline', text: 'Stay Wild' },
    { role: 'tagline', text: 'Follow your own trail' },
  ],
  [
    { role: 'headline', text: 'I would rather be hiking in the deep dark woods of Montana' },
    { role: 'tagline', text: 'Since nineteen hundred and forty seven, rain or shine' },
    { role: 'detail', text: 'Est. 1987' },
  ],
  [
    { role: 'headline', text: 'Café Łódź & Größe' },
    { role: 'tagline', text: 'Jugpy' },
    { role: 'detail', text: 'Small batch' },
    { role: 'detail', text: 'Slow roasted' },
  ],
  [{ role: 'tagline', text: 'Only a tagline' }],
];
const subjects = [['bear'], ['bicycle'], [], ['coffee'], ['lion'], ['no such thing']];

function briefAt(index: number): ImageBrief {
  const of = <Item>(items: readonly Item[], step = 1) => items[Math.floor(index / step) % items.length] as Item;
  return {
    recipe: 'badge',
    genre: of(genres),
    subjects: of(subjects, 2),
    place: of(places),
    time: of(times, 3),
    weather: 'clear',
    lettering: of(wordings),
    palette: '',
    colours: index % 5 === 0 ? ['#008080'] : [],
    avoid: { subjects: [], colours: [] },
  };
}

const canvases = [
  { width: 1024, height: 1024 },
  { width: 64, height: 64 },
  { width: 4500, height: 5400 },
  { width: 8192, height: 200 },
  { width: 300, height: 2400 },
];

function draw(recipe: Recipe, index: number) {
  const seed = index * 977 + 5;
  const random = createRandom(seed);
  const brief = briefAt(index);
  const canvas = canvases[index % canvases.length] as (typeof canvases)[number];
  const palette = choosePalette(brief, random);
  return { brief, canvas, drawing: recipe({ brief, palette, ...canvas, transparent: index % 3 === 0, seed, random }) };
}

describe.each([
  ['badge', drawBadge],
  ['roundel', drawRoundel],
] as const)('the %s', (_, recipe) => {
  it('keeps lettering apart and on the canvas, over many briefs and seeds', () => {
    for (let index = 0; index < 120; index++) {
      const { brief, canvas, drawing } = draw(recipe, index);
      expect(findCollisions(drawing.placed, canvas), `${index} ${brief.lettering[0]?.text}`).toEqual([]);
    }
  });

  it('is one string for one input, of outlines only, that renders', () => {
    for (let index = 0; index < 24; index++) {
      const { drawing } = draw(recipe, index);
      expect(drawing.svg).toBe(draw(recipe, index).drawing.svg);
      expect(drawing.svg).not.toMatch(/<text|<image|<filter|href|NaN|Infinity|undefined/);
      expect(() => new Resvg(drawing.svg, { fitTo: { mode: 'width', value: 40 } }).render()).not.toThrow();
    }
  });

  it('places every word that was typed, and says what it leaves out', () => {
    for (let index = 0; index < 60; index++) {
      const { brief, drawing } = draw(recipe, index);
      const labels = drawing.placed
        .filter(({ kind }) => kind === 'lettering')
        .map(({ label }) => label)
        .join(' ');
      for (const { text } of brief.lettering) expect(labels, `${index}`).toContain(text);
      const known = brief.subjects[0] !== 'no such thing';
      expect(drawing.warnings.some((warning) => warning.includes('no such thing'))).toBe(!known);
      expect(drawing.credits).toHaveLength(known ? brief.subjects.length : 0);
    }
  });

  it('keeps lettering on its ribbon', () => {
    for (let index = 0; index < 120; index++) {
      const { brief, drawing } = draw(recipe, index);
      const ribbon = drawing.placed.find(({ label }) => label === 'ribbon');
      const headline = drawing.placed.find(({ label }) => label === brief.lettering[0]?.text);
      if (ribbon && headline) expect(within(headline.box, ribbon.box), `${index}`).toBe(true);
    }
  });

  it('leaves the ground open when asked to', () => {
    const brief = briefAt(2);
    const input = { brief, palette: choosePalette(brief, () => 0.5), width: 200, height: 200, seed: 1 };
    const corner = (transparent: boolean) =>
      new Resvg(recipe({ ...input, transparent, random: createRandom(4) }).svg).render().pixels[3];
    expect([corner(true), corner(false)]).toEqual([0, 255]);
  });
});
