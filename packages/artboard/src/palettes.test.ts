import type { ImageBrief } from '@artisan/contract';
import { createRandom } from '@artisan/kit';
import { describe, expect, it } from 'vitest';
import { contrast, distance, lch } from './colour.ts';
import { choosePalette, palettes } from './palettes.ts';

const brief: ImageBrief = {
  recipe: 'badge',
  genre: 'outdoor',
  subjects: [],
  place: 'none',
  time: 'day',
  weather: 'clear',
  lettering: [],
  palette: '',
  colours: [],
  avoid: { subjects: [], colours: [] },
};

const genres = [
  'outdoor',
  'food',
  'retro',
  'romance',
  'thriller',
  'mystery',
  'fantasy',
  'science-fiction',
  'literary',
  'heraldic',
  'kids',
  'business',
  'sport',
  'nature',
  'music',
  'craft',
] as const;

describe('the curated palettes', () => {
  it.each(palettes)('$name reads: paper on ground, and an accent on each', ({ ground, paper, accents }) => {
    expect(contrast(ground, paper)).toBeGreaterThan(6);
    expect(Math.max(...accents.map((accent) => contrast(accent, ground)))).toBeGreaterThan(3);
    expect(Math.max(...accents.map((accent) => contrast(accent, paper)))).toBeGreaterThan(2.4);
  });

  it('gives every genre a choice', () => {
    for (const genre of genres) {
      const names = [0.05, 0.3, 0.55, 0.8, 0.99].map((chance) => choosePalette({ ...brief, genre }, () => chance).name);
      expect(new Set(names).size, genre).toBeGreaterThan(1);
    }
  });
});

describe('choosePalette', () => {
  it('takes the palette that is named', () => {
    expect(choosePalette({ ...brief, palette: 'powder' }, () => 0).name).toBe('powder');
  });

  it('leads with the colours asked for, and stays legible', () => {
    for (const colour of ['#008080', '#FF69B4', '#101820', '#FFFDD0', '#FFD700', '#7B3F00']) {
      const palette = choosePalette({ ...brief, colours: [colour] }, createRandom(3));
      expect([palette.ground, palette.paper, ...palette.accents].some((own) => distance(own, colour) < 0.02)).toBe(
        true,
      );
      expect(contrast(palette.ground, palette.paper)).toBeGreaterThan(6);
    }
  });

  it('uses none of the colours to avoid', () => {
    for (const palette of palettes) {
      const { accents } = choosePalette(
        { ...brief, palette: palette.name, avoid: { subjects: [], colours: ['red', 'purple'] } },
        () => 0,
      );
      for (const accent of accents) {
        const { h, c } = lch(accent);
        expect(c > 0.03 && ((h > 12 && h <= 42) || (h > 280 && h <= 330)), `${palette.name} ${accent}`).toBe(false);
      }
    }
  });
});
