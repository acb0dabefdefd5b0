import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { emptyBrief } from './brief.ts';
import { forgetDrawing, type Kept, keepDrawing, listKept, previewOf } from './kept.ts';

const memory = new Map<string, string>();

beforeEach(() => {
  memory.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => memory.get(key) ?? null,
    setItem: (key: string, text: string) => memory.set(key, text),
    removeItem: (key: string) => memory.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

const kept = (seed: number): Kept => ({
  id: `drawing-1-${seed}`,
  brief: { ...emptyBrief, prompt: 'a fox' },
  seed,
  model: 'Artboard',
  drawnAt: seed,
  set: 1,
});
const preview = 'data:image/webp;base64,AA==';

it('keeps the last 24, newest first, and lets the previews of older ones go', () => {
  for (let seed = 1; seed <= 30; seed += 1) keepDrawing(kept(seed), preview);
  expect(listKept().map(({ seed }) => seed)).toEqual(Array.from({ length: 24 }, (_, index) => 30 - index));
  expect(previewOf('drawing-1-6')).toBeUndefined();
  expect(previewOf('drawing-1-7')).toBe(preview);
  expect(memory.size).toBe(25);
});

it('forgets one, and puts it back in its place', () => {
  for (const seed of [1, 2, 3]) keepDrawing(kept(seed), preview);
  forgetDrawing('drawing-1-2');
  expect(listKept().map(({ seed }) => seed)).toEqual([3, 1]);
  expect(previewOf('drawing-1-2')).toBeUndefined();
  keepDrawing(kept(2), undefined);
  expect(listKept().map(({ seed }) => seed)).toEqual([3, 2, 1]);
});

it('passes over what is broken', () => {
  memory.set('artisan:drawings', JSON.stringify([null, 7, { id: 'x' }, { ...kept(4), brief: 'torn' }]));
  expect(listKept()).toEqual([{ ...kept(4), brief: emptyBrief }]);
});
