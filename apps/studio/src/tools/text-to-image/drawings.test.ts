import { describe, expect, it } from 'vitest';
import { emptyBrief } from './brief.ts';
import { differencesOf } from './differences.ts';
import { chosenPicture, type Drawings, isDrawing, neighbour, noDrawings, type Picture, step } from './drawings.ts';

const picture = (seed: number, palette = 'pine'): Picture => ({
  file: new Blob(),
  url: `blob:${seed}`,
  answer: {
    success: true,
    model: 'Artboard',
    seed,
    width: 64,
    height: 64,
    duration_ms: 5,
    warnings: [],
    credits: [],
    brief: {
      recipe: 'badge',
      genre: 'outdoor',
      subjects: ['fox'],
      place: 'forest',
      time: 'dusk',
      weather: 'clear',
      lettering: [],
      palette,
      colours: [],
      avoid: { subjects: [], colours: [] },
    },
  },
});

const started = step(noDrawings, { kind: 'start', brief: emptyBrief, seeds: [1, 2, 3, 4] });
const arrive = (drawings: Drawings, index: number) =>
  step(drawings, {
    kind: 'plate',
    set: 0,
    index,
    plate: { seed: index + 1, state: 'done', picture: picture(index + 1) },
  });

describe('step', () => {
  it('lays four plates side by side', () => {
    expect(started.sets[0]?.plates.map(({ seed, state }) => [seed, state])).toEqual([
      [1, 'drawing'],
      [2, 'drawing'],
      [3, 'drawing'],
      [4, 'drawing'],
    ]);
    expect(started.view).toBe('four');
  });

  it('picks only what has arrived', () => {
    const two = arrive(started, 1);
    expect(step(two, { kind: 'choose', index: 0 })).toBe(two);
    const picked = step(two, { kind: 'choose', index: 1 });
    expect(picked.view).toBe('one');
    expect(chosenPicture(picked.sets[0])?.url).toBe('blob:2');
  });

  it('keeps earlier sets, and each its own choice', () => {
    const picked = step(arrive(started, 2), { kind: 'choose', index: 2 });
    const more = step(picked, { kind: 'start', brief: emptyBrief, seeds: [5, 6, 7, 8] });
    expect(more.shown).toBe(1);
    const back = step(more, { kind: 'show', set: 0 });
    expect(chosenPicture(back.sets[back.shown])?.url).toBe('blob:3');
    expect(step(back, { kind: 'show', set: 9 })).toBe(back);
  });

  it('is drawing until the last plate has come to an end', () => {
    expect(isDrawing(started)).toBe(true);
    const all = [0, 1, 2, 3].reduce(arrive, started);
    expect(isDrawing(all)).toBe(false);
  });
});

describe('neighbour', () => {
  it('goes round the end and past plates without a picture', () => {
    const set = [0, 2].reduce(arrive, started).sets[0];
    if (!set) throw new Error('no set');
    expect(neighbour(set, 1)).toBe(2);
    expect(neighbour({ ...set, chosen: 2 }, 1)).toBe(0);
    expect(neighbour({ ...set, chosen: 0 }, -1)).toBe(2);
  });
});

describe('differencesOf', () => {
  it('lists only what differs', () => {
    const differences = differencesOf([picture(1), undefined, picture(3, 'warm-sunset')]);
    expect(differences).toEqual([
      { name: 'Seed', values: ['1', undefined, '3'] },
      { name: 'Palette', values: ['Pine', undefined, 'Warm sunset'] },
    ]);
  });
});
