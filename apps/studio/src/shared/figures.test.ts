import { expect, it } from 'vitest';
import { ago, bytes, bytesOf, counted, duration } from './figures.ts';

it.each([
  [0, '0 bytes'],
  [98_362_432, '98 MB'],
  [999_600, '1 MB'],
  [4_920_000_000, '4.9 GB'],
  [25_000_000_000, '25 GB'],
])('prints %i bytes as %s', (count, text) => {
  expect(bytes(count)).toBe(text);
});

it('counts a part in the unit of the whole', () => {
  expect(bytesOf(3_900_000_000, 6_900_000_000)).toBe('3.9 of 6.9 GB');
  expect(bytesOf(43_000_000, 98_362_432)).toBe('43 of 98 MB');
  expect(bytesOf(43_000_000, null)).toBe('43 MB');
});

it.each([
  [640, '640 ms'],
  [2940, '2.9 s'],
  [9960, '10 s'],
  [59_600, '1 min'],
  [271_000, '4 min 30 s'],
  [3_600_000, '1 h'],
  [7_500_000, '2 h 5 min'],
])('prints %i ms as %s', (milliseconds, text) => {
  expect(duration(milliseconds)).toBe(text);
});

it('counts one thing and many', () => {
  expect(counted(1, 'credit')).toBe('1 credit');
  expect(counted(1200, 'token')).toBe('1,200 tokens');
});

const noon = new Date(2026, 10, 23, 12).getTime();
const minutes = (count: number) => count * 60_000;

it.each([
  [minutes(0.9), 'just now'],
  [minutes(12), '12 min ago'],
  [minutes(3 * 60 + 59), '3 h ago'],
  [minutes(13 * 60), 'yesterday'],
  [minutes(40 * 60), 'Nov 21'],
  [minutes(365 * 24 * 60), 'Nov 23, 2025'],
])('says how long ago %i ms are', (passed, text) => {
  expect(ago(noon - passed, noon)).toBe(text);
});
