import { describe, expect, test } from 'vitest';
import { ideaField, mostIdeas, narrowerNiches, variedIdeas } from './ideas.ts';

const texts = (niche: string, kind: 'book' | 'product') => narrowerNiches(niche, kind).map(({ text }) => text);

describe('narrower niches', () => {
  test.each([
    ['cozy mystery, tea shop', 'book', 'fiction'],
    ['bird watching', 'book', 'nonfiction'],
    ['cozy mystery', 'product', 'product'],
  ] as const)('%s as a %s is %s', (niche, kind, field) => {
    expect(ideaField(niche, kind)).toBe(field);
  });

  test.each(['cozy mystery, tea shop', 'bird watching', 'gratitude journal for teens', 'cat'])(
    'of %s hold it and differ',
    (niche) => {
      const found = texts(niche, 'book');
      const core = niche.replace(', ', ' ');
      expect(found.length).toBeGreaterThan(9);
      expect(found.length).toBeLessThanOrEqual(mostIdeas);
      expect(new Set(found).size).toBe(found.length);
      expect(found.every((text) => text.includes(core) && text.length > core.length)).toBe(true);
    },
  );

  test('name what is sold', () => {
    expect(texts('bird watching', 'book').every((text) => /book|planner|journal|cards/.test(text))).toBe(true);
    expect(texts('fishing T-shirt', 'product').some((text) => /mug|tote/.test(text))).toBe(false);
  });

  test('repeat nothing that the niche says', () => {
    expect(texts('retro cat mug', 'product').some((text) => /retro.*retro/.test(text))).toBe(false);
    expect(texts('planner for nurses', 'book').some((text) => /for \w+ for /.test(text))).toBe(false);
  });

  test('offer the young nothing for the old', () => {
    expect(texts('maze book for kids', 'book').some((text) => /retire|large-print/.test(text))).toBe(false);
  });

  test('begin small after a style, but for names', () => {
    expect(texts('Cozy mystery, tea shop', 'book')).toContain('historical cozy mystery tea shop');
    expect(texts('Christmas mug', 'product')).toContain('retro Christmas mug');
  });

  test('there are none of nothing', () => {
    expect(texts('  ', 'book')).toEqual([]);
  });

  test('a short list is kept varied, in its order', () => {
    const ideas = [['a'], ['a', 'b'], ['a'], ['b'], ['b'], ['c']].map((facets, index) => ({
      text: String(index),
      facets,
    }));
    expect(variedIdeas(ideas, 4).map(({ text }) => text)).toEqual(['0', '1', '3', '5']);
  });
});
