import type { ImageBrief } from '@artisan/contract';
import { feelingSchema, logoVariantSchema } from '@artisan/contract';
import { createRandom } from '@artisan/kit';
import { describe, expect, it } from 'vitest';
import { contrast } from '../colour.ts';
import { findCollisions } from '../layout/collide.ts';
import { choosePalette, palettes } from '../palettes.ts';
import type { Recipe } from '../recipe.ts';
import { drawLockup } from './lockup.ts';
import { logoColours } from './logo/logo-mark.ts';
import { drawMonogram } from './monogram.ts';
import { drawRoundel } from './roundel.ts';
import { briefOf } from './test-brief.ts';
import { drawWordmark } from './wordmark.ts';

const names = [
  ['Ox', ''],
  ['Northleaf', 'Plant studio'],
  ['Hollis & Kane', 'Wedding stationery'],
  ['Avery M. Blake', ''],
  ['TIDEWORKS', 'Surf repair & hire'],
  ['Brightwater Veterinary Surgery of the Upper Valley', 'Careful hands for every animal, day and night, since 1987'],
  ['Café Łódź', 'Größe für alle'],
  ['7 Ducks', 'y'],
  ['東京', ''],
] as const;
const subjects = [['coffee'], [], ['no such thing'], ['giraffe'], ['bicycle']];
const feelings = feelingSchema.options;
const canvas = { width: 1200, height: 900 };

function briefAt(index: number, variant: ImageBrief['variant'] = 'colour'): ImageBrief {
  const [name, tagline] = names[index % names.length] as (typeof names)[number];
  return briefOf({
    genre: 'craft',
    feeling: feelings[index % feelings.length],
    variant,
    subjects: subjects[index % subjects.length] ?? [],
    lettering: [
      { role: 'headline', text: name },
      ...(tagline ? [{ role: 'tagline' as const, text: tagline }] : []),
      ...(index % 7 === 0 ? [{ role: 'detail' as const, text: 'Est. 1987' }] : []),
    ],
  });
}

function draw(recipe: Recipe, index: number, variant: ImageBrief['variant'] = 'colour', transparent = false) {
  const seed = index * 977 + 5;
  const brief = briefAt(index, variant);
  const palette = choosePalette(brief, createRandom(seed));
  const drawing = recipe({ brief, palette, ...canvas, transparent, seed, random: createRandom(seed) });
  return { brief, drawing };
}

const fillsOf = (svg: string) => new Set([...svg.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, colour]) => colour));

describe.each([
  ['lockup', drawLockup],
  ['monogram', drawMonogram],
  ['wordmark', drawWordmark],
  ['roundel', drawRoundel],
] as const)('the %s as a logo', (kind, recipe) => {
  it('keeps lettering apart and on the canvas, in outlines only, over many briefs', () => {
    for (let index = 0; index < 48; index++) {
      const { brief, drawing } = draw(recipe, index);
      const about = `${index} ${brief.lettering[0]?.text}`;
      expect(findCollisions(drawing.placed, canvas), about).toEqual([]);
      expect(drawing.svg, about).not.toMatch(/<text|<image|<filter|<mask|href|NaN|Infinity|undefined/);
    }
  });

  it('letters every word that was typed, and says what it leaves out', () => {
    for (let index = 0; index < 40; index++) {
      const { brief, drawing } = draw(recipe, index);
      const labels = drawing.placed.filter((item) => item.kind === 'lettering').map(({ label }) => label);
      const said = [...labels, ...drawing.warnings].join(' ');
      for (const { text } of brief.lettering) expect(said, `${index}`).toContain(text);
      if (brief.subjects[0] === 'no such thing') expect(drawing.warnings.join(' ')).toContain('no such thing');
    }
  });

  it('is the same drawing for the same seed, and the same layout in every version', () => {
    for (let index = 0; index < 6; index++) {
      const { drawing } = draw(recipe, index);
      expect(draw(recipe, index).drawing.svg).toBe(drawing.svg);
      for (const variant of logoVariantSchema.options) {
        const boxes = draw(recipe, index, variant).drawing.placed.map(({ box }) => box);
        expect(boxes, variant).toEqual(drawing.placed.map(({ box }) => box));
      }
    }
  });

  it('has one colour where it is to have one: black, or white for dark grounds', () => {
    for (let index = 0; index < 8; index++) {
      expect(fillsOf(draw(recipe, index, 'one-colour', true).drawing.svg)).toEqual(new Set(['#000000']));
      expect(fillsOf(draw(recipe, index, 'reversed', true).drawing.svg)).toEqual(new Set(['#FFFFFF']));
      expect(draw(recipe, index, 'one-colour').drawing.finish.distress).toBe(0);
    }
  });

  it('measures the contrast of its lettering', () => {
    for (let index = 0; index < 24; index++) {
      const { drawing } = draw(recipe, index, index % 2 ? 'colour' : 'colour-on-dark');
      const ratios = Object.values(drawing.contrasts ?? {});
      expect(ratios.length, kind).toBeGreaterThan(0);
      for (const ratio of ratios) expect(ratio, `${index}`).toBeGreaterThan(3);
    }
  });
});

it('finds an accent that small lettering can be read in, for every palette of ours, by day and by night', () => {
  for (const palette of palettes) {
    for (const variant of ['colour', 'colour-on-dark'] as const) {
      const { ink, accent, ground } = logoColours(palette, variant);
      expect(contrast(ink, ground), palette.name).toBeGreaterThan(7);
      expect(contrast(accent, ground), palette.name).toBeGreaterThanOrEqual(4.4);
    }
  }
});
