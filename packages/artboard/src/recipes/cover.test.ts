import { genreSchema } from '@artisan/contract';
import { describe, expect, it } from 'vitest';
import { drawCover } from './cover.ts';
import { briefOf, faultsOf, recipeInput } from './test-brief.ts';

const sizes = [
  [1600, 2560],
  [1000, 1500],
  [1200, 1200],
  [1920, 1080],
] as const;

const titles = [
  { title: 'Gone', small: ['A thriller'], author: 'Jo Li' },
  {
    title: 'The Girl Who Never Came Back Home',
    small: ['Nobody believed her until it was far too late to matter', 'A novel'],
    author: 'Christopher Featherstone',
  },
  { title: 'Über die Brücke & zurück', small: [], author: 'Ærø Þórsdóttir' },
];

describe('drawCover', () => {
  it.each(genreSchema.options)('sets %s covers of any title and size without a collision', (genre) => {
    titles.forEach(({ title, small, author }, i) => {
      sizes.forEach(([width, height], k) => {
        if ((i + k) % 2 !== 0) return;
        const brief = briefOf({
          genre,
          subjects: k % 2 ? ['fox'] : [],
          lettering: [
            { role: 'headline', text: title },
            ...small.map((text) => ({ role: 'tagline' as const, text })),
            { role: 'author', text: author },
          ],
        });
        const seed = i * 7 + k;
        const drawing = drawCover(recipeInput(brief, seed, width, height));
        expect(faultsOf(drawing, width, height)).toEqual([]);
        const words = drawing.placed
          .filter(({ kind }) => kind === 'lettering')
          .flatMap(({ label }) => label.split(' '));
        expect(words.toSorted()).toEqual([title, ...small, author].join(' ').split(' ').toSorted());
        if (i === 0) expect(drawCover(recipeInput(brief, seed, width, height)).svg).toBe(drawing.svg);
      });
    });
  });

  it.each(genreSchema.options)('draws %s covers without inventing words', (genre) => {
    for (let seed = 0; seed < 4; seed++) {
      const drawing = drawCover(recipeInput(briefOf({ genre }), seed, 800, 1280));
      expect(faultsOf(drawing, 800, 1280)).toEqual([]);
      expect(drawing.placed.filter(({ kind }) => kind === 'lettering')).toEqual([]);
      expect(drawing.svg.length).toBeGreaterThan(800);
    }
  });

  it('says which subject it cannot draw', () => {
    for (const genre of genreSchema.options) {
      const { warnings } = drawCover(recipeInput(briefOf({ genre, subjects: ['zorblax'] }), 2, 800, 1280));
      expect(warnings.join(' '), genre).toContain('zorblax');
    }
  });
});
