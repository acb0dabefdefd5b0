import { describe, expect, it } from 'vitest';
import type { Picture } from '../../shared/picture.ts';
import { emptyBrief } from './brief.ts';
import { differencesOf } from './differences.ts';
import { chosenPicture, type Drawings, droppedPictures, isDrawing, neighbour, noDrawings, step } from './drawings.ts';

const picture = (seed: number, palette = 'pine'): Picture => ({
  file: new Blob(),
  url: `blob:${seed}`,
  isFull: true,
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

const started = step(noDrawings, { kind: 'start', id: 70, brief: emptyBrief, seeds: [1, 2, 3, 4] });
const arrive = (drawings: Drawings, index: number) =>
  step(drawings, {
    kind: 'plate',
    set: 70,
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
    const more = step(picked, { kind: 'start', id: 71, brief: emptyBrief, seeds: [5, 6, 7, 8] });
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

describe('comparing two', () => {
  it('shows another beside the chosen one, never the same twice', () => {
    const two = step([0, 1, 3].reduce(arrive, started), { kind: 'against', index: 3 });
    expect([two.view, two.sets[0]?.chosen, two.sets[0]?.against]).toEqual(['two', 0, 3]);
    expect(step(two, { kind: 'against', index: 0 })).toBe(two);
    expect(step(two, { kind: 'against', index: 2 })).toBe(two);
    expect(step(two, { kind: 'against', index: 1 }).sets[0]?.against).toBe(1);
  });
});

describe('the oldest sets', () => {
  it('leave the mat, and their pictures can be let go', () => {
    const first = [0, 1, 2, 3].reduce(arrive, started);
    const more = Array.from({ length: 10 }, (_, index) => 71 + index);
    const full = more.reduce(
      (before, id) => step(before, { kind: 'start', id, brief: emptyBrief, seeds: [5, 6, 7, 8] }),
      first,
    );
    expect(full.sets.map(({ id }) => id)).toEqual(more);
    expect(full.shown).toBe(9);
    expect(droppedPictures(first, full).map(({ url }) => url)).toEqual(['blob:1', 'blob:2', 'blob:3', 'blob:4']);
    expect(droppedPictures(full, full)).toEqual([]);
  });
});

describe('neighbour', () => {
  it('goes round the end and past plates without a picture', () => {
    const set = [0, 2].reduce(arrive, started).sets[0];
    if (!set) throw new Error('no set');
    expect(neighbour(set, 0, 1)).toBe(2);
    expect(neighbour(set, 2, 1)).toBe(0);
    expect(neighbour(set, 0, -1)).toBe(2);
    expect(neighbour(set, 0, 1, 2)).toBe(0);
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
