import { describe, expect, it } from 'vitest';
import { drawScene } from './scene.ts';
import { briefOf, faultsOf, recipeInput } from './test-brief.ts';

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
const weathers = ['clear', 'cloud', 'rain', 'snow', 'fog'] as const;
const sizes = [
  [1024, 1024],
  [1600, 2000],
  [1920, 1080],
  [64, 64],
  [8192, 512],
  [300, 3000],
] as const;

describe('drawScene', () => {
  it.each(places)('draws %s in every hour, weather and size', (place) => {
    times.forEach((time, i) => {
      weathers.forEach((weather, k) => {
        if ((i + k) % 3 !== 0) return;
        const [width, height] = sizes[(i + k) % sizes.length] ?? sizes[0];
        const lettering =
          k % 2
            ? []
            : [
                { role: 'headline' as const, text: 'Quiet Harbour' },
                { role: 'tagline' as const, text: 'since 1911' },
              ];
        const brief = briefOf({ recipe: 'scene', place, time, weather, subjects: ['cat', 'lighthouse'], lettering });
        const input = () => recipeInput(brief, i * 10 + k, width, height);
        const drawing = drawScene(input());
        expect(faultsOf(drawing, width, height)).toEqual([]);
        if (k === i) expect(drawScene(input()).svg).toBe(drawing.svg);
      });
    });
  });

  it('letters the words as they were typed, and nothing else', () => {
    for (let seed = 0; seed < 12; seed++) {
      const brief = briefOf({
        recipe: 'scene',
        place: 'lake',
        lettering: [
          { role: 'headline', text: 'Silver Pine Lake' },
          { role: 'detail', text: 'Est. 1911' },
          { role: 'author', text: 'J. Doe' },
        ],
      });
      const { placed } = drawScene(recipeInput(brief, seed, 1600, 2000));
      const words = placed.filter(({ kind }) => kind === 'lettering').flatMap(({ label }) => label.split(' '));
      expect(words.toSorted()).toEqual(['Silver', 'Pine', 'Lake', 'Est.', '1911', 'J.', 'Doe'].toSorted());
    }
  });

  it('says which subject it cannot draw, and credits the ones it draws', () => {
    const drawing = drawScene(
      recipeInput(briefOf({ recipe: 'scene', place: 'hills', subjects: ['fox', 'zorblax'] }), 1, 800, 800),
    );
    expect(drawing.warnings.join(' ')).toContain('zorblax');
    expect(drawing.credits.map(({ work }) => work)).toEqual(['fox']);
    expect(drawing.placed.map(({ label }) => label)).toContain('fox');
  });

  it('leaves the ground out around its window when the picture shall be transparent', () => {
    const drawing = drawScene({
      ...recipeInput(briefOf({ recipe: 'scene', place: 'sea' }), 3, 900, 1200),
      transparent: true,
    });
    expect(drawing.warnings).toHaveLength(1);
    expect(drawing.placed.some(({ kind }) => kind === 'frame')).toBe(true);
    expect(faultsOf(drawing, 900, 1200)).toEqual([]);
  });

  it('leaves out scenery that the brief rules out', () => {
    const brief = briefOf({ recipe: 'scene', place: 'desert', time: 'day' });
    const without = { ...brief, avoid: { subjects: ['cactus', 'sun', 'bird', 'cloud'], colours: [] } };
    for (const seed of [1, 2, 3]) {
      const [full, bare] = [brief, without].map((one) => drawScene(recipeInput(one, seed, 600, 600)).svg.length);
      expect(bare).toBeLessThan(full ?? 0);
    }
  });

  it('differs from seed to seed', () => {
    const brief = briefOf({ recipe: 'scene', place: 'mountains' });
    const drawn = new Set([1, 2, 3, 4].map((seed) => drawScene(recipeInput(brief, seed, 640, 640)).svg));
    expect(drawn.size).toBe(4);
  });
});
