import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { distress, grain, type Pixels, unmultiply } from './finish.ts';

const filled = (width: number, height: number, pixel: number[]): Pixels => ({
  data: Uint8Array.from({ length: width * height * 4 }, (_, at) => pixel[at % 4] ?? 0),
  width,
  height,
});
const hash = ({ data }: Pixels) => createHash('sha256').update(data).digest('hex');

test('colours multiplied by their alpha become plain', () => {
  const pixels = filled(1, 1, [64, 32, 0, 128]);
  unmultiply(pixels);
  expect([...pixels.data]).toEqual([128, 64, 0, 128]);
});

test('grain moves colours a little, the same way for the same seed, and spares what is transparent', () => {
  const picture = (seed: number) => {
    const pixels = filled(64, 64, [120, 120, 120, 255]);
    grain(pixels, 0.5, seed);
    return pixels;
  };
  expect(hash(picture(1))).toBe(hash(picture(1)));
  expect(hash(picture(1))).not.toBe(hash(picture(2)));
  const { data } = picture(1);
  const reds = Array.from({ length: 64 * 64 }, (_, index) => data[index * 4] ?? 0);
  expect(Math.max(...reds.map((red) => Math.abs(red - 120)))).toBeLessThanOrEqual(7);
  expect(new Set(reds).size).toBeGreaterThan(8);
  expect(reds.reduce((sum, red) => sum + red, 0) / reds.length).toBeCloseTo(120, 0);
  const clear = filled(8, 8, [0, 0, 0, 0]);
  grain(clear, 1, 1);
  expect(clear.data.every((value) => value === 0)).toBe(true);
});

test('distress shows the ground, or nothing on a transparent picture, and never takes all', () => {
  const worn = filled(200, 200, [200, 30, 30, 255]);
  worn.data.set([250, 250, 240, 255], 0);
  distress(worn, 1, 3);
  let specks = 0;
  for (let at = 4; at < worn.data.length; at += 4) if (worn.data[at] === 250) specks++;
  expect(specks).toBeGreaterThan(200 * 200 * 0.01);
  expect(specks).toBeLessThan(200 * 200 * 0.35);
  const print = filled(200, 200, [200, 30, 30, 255]);
  print.data.set([0, 0, 0, 0], 0);
  distress(print, 1, 3);
  expect(print.data.filter((value, at) => at % 4 === 3 && value === 0).length).toBeGreaterThan(400);
});
