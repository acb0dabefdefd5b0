import { describe, expect, it } from 'vitest';
import { chosenOf, type DesignSet, type DoneCandidate, isDrawing, neighbour, noDesigns, step } from './designs.ts';
import { emptyForm } from './form.ts';

const brief = {} as DesignSet['brief'];
const started = step(noDesigns, { kind: 'start', form: emptyForm, brief, notes: [], seeds: [7, 8, 9, 10] });
const done = (seed: number) => ({ seed, state: 'done', picture: {}, artwork: undefined }) as unknown as DoneCandidate;
const arrived = (...indices: number[]) =>
  indices.reduce(
    (designs, index) => step(designs, { kind: 'candidate', set: 0, index, candidate: done(7 + index) }),
    started,
  );

describe('designs', () => {
  it('starts with four on their way', () => {
    expect(started.sets[0]?.candidates.map(({ seed, state }) => [seed, state])).toEqual(
      [7, 8, 9, 10].map((seed) => [seed, 'drawing']),
    );
    expect(isDrawing(started)).toBe(true);
    expect(isDrawing(arrived(0, 1, 2, 3))).toBe(false);
  });

  it('lays the first that arrives on the mat, and leaves it there', () => {
    expect(chosenOf(arrived(2).sets[0])?.seed).toBe(9);
    expect(chosenOf(arrived(2, 0).sets[0])?.seed).toBe(9);
  });

  it('chooses only what is there', () => {
    expect(step(arrived(2), { kind: 'choose', index: 1 }).sets[0]?.chosen).toBe(2);
    expect(step(arrived(2, 1), { kind: 'choose', index: 1 }).sets[0]?.chosen).toBe(1);
  });

  it('goes round, past what is not there', () => {
    const set = arrived(0, 2).sets[0] as DesignSet;
    expect(neighbour(set, 1)).toBe(2);
    expect(neighbour({ ...set, chosen: 2 }, 1)).toBe(0);
    expect(neighbour(arrived(1).sets[0] as DesignSet, -1)).toBe(1);
  });

  it('shows earlier sets', () => {
    const two = step(arrived(0), { kind: 'start', form: emptyForm, brief, notes: [], seeds: [1, 2, 3, 4] });
    expect(two.shown).toBe(1);
    expect(step(two, { kind: 'show', set: 0 }).shown).toBe(0);
    expect(step(two, { kind: 'show', set: 2 }).shown).toBe(1);
  });
});
