import type { ImageBrief, LogoCandidate } from '@artisan/contract';
import { expect, test } from 'vitest';
import type { Picture } from '../../shared/picture.ts';
import { emptyForm, formFrom, planRequest, pngRequest, problemsOf, stemOf } from './form.ts';
import { chosenOf, isDrawing, type Logos, neighbour, noLogos, step } from './logos.ts';
import { ratio, readingsOf } from './reading.ts';

const brief = { recipe: 'wordmark' } as ImageBrief;
const plan = [1, 2, 3].map((seed): LogoCandidate => ({ family: 'wordmark', label: 'Wordmark', brief, seed }));
const picture = {} as Picture;
const started = step(noLogos, { kind: 'start', form: emptyForm, plan, notes: [] });
const done = (logos: Logos, index: number) =>
  step(logos, {
    kind: 'candidate',
    set: 0,
    index,
    candidate: { ...(plan[index] as LogoCandidate), state: 'done', picture },
  });

test('a set starts with all of it being drawn, and is drawn when the last has arrived', () => {
  expect(isDrawing(started)).toBe(true);
  expect(isDrawing(done(done(done(started, 0), 1), 2))).toBe(false);
});

test('only what is drawn can be picked; the arrows pass over the rest', () => {
  expect(step(started, { kind: 'choose', index: 1 })).toBe(started);
  const two = done(done(started, 0), 2);
  const picked = step(two, { kind: 'choose', index: 2 });
  expect(picked.view).toBe('one');
  expect(chosenOf(picked.sets[0])?.seed).toBe(3);
  expect(picked.sets[0] && neighbour(picked.sets[0], 1)).toBe(0);
  expect(two.sets[0] && neighbour(two.sets[0], 1)).toBe(0);
  expect(two.sets[0] && neighbour(two.sets[0], -1)).toBe(2);
});

test('a stored form keeps what is sound', () => {
  expect(formFrom({ name: 'Ox', tagline: 7, feeling: 'grim' })).toEqual({ ...emptyForm, name: 'Ox' });
  expect(formFrom(null)).toEqual(emptyForm);
});

test('a name is needed, and nothing may be too long for a logo', () => {
  expect(problemsOf(emptyForm)).toHaveProperty('name');
  expect(problemsOf({ ...emptyForm, name: 'Ox' })).toEqual({});
  expect(problemsOf({ ...emptyForm, name: 'x'.repeat(43) }).name).toContain('3 characters over');
});

test('requests say what was typed, trimmed, and leave out what was left open', () => {
  expect(planRequest({ ...emptyForm, name: ' Ox ' }, 5)).toEqual({
    ...{ name: 'Ox', tagline: '', industry: '', colours: '', seed: 5 },
  });
  const asked = pngRequest({ brief, seed: 5 }, 'reversed', { width: 3000, height: 900 });
  expect(asked).toMatchObject({ width: 3000, height: 900, format: 'png', background: 'transparent', seed: 5 });
  expect(asked.brief?.variant).toBe('reversed');
});

test('files have names in ASCII', () => {
  expect(stemOf('Café & Łódź')).toBe('cafe-odz');
  expect(stemOf('東京')).toBe('logo');
});

test('the smallest width follows from the height of the ink; faint small words do not pass', () => {
  const [name, tagline] = readingsOf([
    { text: 'Ox', height_share: 0.2, contrast: 12.39, contrast_on_dark: 3.2 },
    { text: 'small', height_share: 0.02, contrast: 4.6, contrast_on_dark: 4.4 },
  ]);
  expect(name).toMatchObject({ pixels: 35, millimetres: 6, passes: true });
  expect(tagline).toMatchObject({ pixels: 350, millimetres: 60, passes: false });
  expect(ratio(12.39)).toBe('12.3 : 1');
});
