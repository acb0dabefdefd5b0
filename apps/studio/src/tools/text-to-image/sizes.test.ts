import { expect, it } from 'vitest';
import { inset, presetOf, sideLimits, sizePresets } from './sizes.ts';

it('offers sizes that the server draws, each once', () => {
  for (const { width, height } of sizePresets) {
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(sideLimits.min);
    expect(Math.max(width, height)).toBeLessThanOrEqual(sideLimits.max);
  }
  expect(new Set(sizePresets.map(({ width, height }) => `${width}×${height}`)).size).toBe(sizePresets.length);
});

it('recognises a preset by both sides', () => {
  expect(presetOf(4500, 5400)?.id).toBe('tee');
  expect(presetOf(5400, 4500)).toBeUndefined();
});

it('keeps proportions inside a box, and never vanishes', () => {
  expect(inset(1600, 2560, 24)).toEqual({ width: 15, height: 24 });
  expect(inset(8192, 64, 24)).toEqual({ width: 24, height: 1 });
});
