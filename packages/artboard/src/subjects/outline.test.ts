import { expect, test } from 'vitest';
import { filledIn, measure, pathData, readContours } from './outline.ts';

test('absolute and relative commands, run-together numbers and arc flags mean the same outline', () => {
  const absolute = measure(readContours('M10 10L30 10L30 30L10 30Z'));
  const relative = measure(readContours('m10 10h20v20H10z'));
  expect(relative).toEqual(absolute);
  expect(absolute.ink).toEqual({ x: 10, y: 10, width: 20, height: 20 });
  expect(measure(readContours('M.5.5h1v1h-1z')).ink).toEqual({ x: 0.5, y: 0.5, width: 1, height: 1 });
});

test('an arc becomes a circle with its area and centre', () => {
  const { ink, area, centroid } = measure(readContours('M0 10a10 10 0 1020 0a10 10 0 10-20 0z'));
  expect(Math.abs(area)).toBeCloseTo(Math.PI * 100, -1);
  expect(ink.width).toBeCloseTo(20, 2);
  expect(ink.height).toBeCloseTo(20, 2);
  expect(centroid.x).toBeCloseTo(10, 3);
  expect(centroid.y).toBeCloseTo(10, 3);
});

test('smooth curves reflect the handle before them', () => {
  const smooth = pathData(readContours('M0 0C0 10 10 10 10 0S20 -10 20 0Z'));
  const spelled = pathData(readContours('M0 0C0 10 10 10 10 0C10 -10 20 -10 20 0Z'));
  expect(smooth).toBe(spelled);
});

test('a silhouette has no holes', () => {
  const ring = readContours('M0 0h30v30h-30zM10 10v10h10v-10z');
  expect(measure(ring).area).toBeCloseTo(800, 6);
  expect(measure(filledIn(ring)).area).toBeCloseTo(1000, 6);
});
