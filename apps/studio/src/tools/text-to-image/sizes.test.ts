import { expect, it } from 'vitest';
import { inset, presetOf, readingSize, shownSize, sideLimits, sizePresets } from './sizes.ts';

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

it('shows large pictures at screen size and small ones as they are', () => {
  expect(shownSize(4500, 5400)).toEqual({ width: 1167, height: 1400 });
  expect(shownSize(1024, 1024)).toEqual({ width: 1024, height: 1024 });
});

it('never asks for a side that the server does not draw', () => {
  expect(shownSize(8192, 64)).toEqual({ width: 8192, height: 64 });
  expect(readingSize(8192, 64)).toEqual({ width: 8192, height: 64 });
  expect(readingSize(4500, 5400)).toEqual({ width: 107, height: 128 });
});
