import { expect, test } from 'vitest';
import { median, percentile } from './statistics.ts';

test('the median of an odd number of values is the middle one, in whatever order they come', () => {
  expect(median([10, 2, 9])).toBe(9);
});

test('the median of an even number of values lies between the two middle ones', () => {
  expect(median([4, 1, 100, 2])).toBe(3);
});

test('a percentile is a value that was measured: the nearest rank', () => {
  const values = Array.from({ length: 200 }, (_, index) => 200 - index);
  expect(percentile(values, 0.99)).toBe(198);
  expect(percentile(values, 1)).toBe(200);
  expect(percentile([7], 0.99)).toBe(7);
});

test('of nothing there is neither', () => {
  expect(median([])).toBeNaN();
  expect(percentile([], 0.5)).toBeNaN();
});
