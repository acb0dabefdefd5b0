import { expect, test } from 'vitest';
import { layOutLine } from '../lettering/line.ts';
import {
  areaOf,
  grownRegion,
  regionBox,
  regionOf,
  regionOfPath,
  regionOfStroke,
  regionPath,
  shared,
  subtract,
  unite,
} from './region.ts';

const square = (x: number, side: number) => regionOfPath(`M${x} ${x}h${side}v${side}h${-side}Z`);

test('areas are united, cut and shared', () => {
  const [large, small] = [square(0, 100), square(50, 100)];
  expect(areaOf(unite(large, small))).toBeCloseTo(17_500, 0);
  expect(areaOf(subtract(large, small))).toBeCloseTo(7500, 0);
  expect(areaOf(shared(large, small))).toBeCloseTo(2500, 0);
  expect(regionBox(grownRegion(large, 5))).toEqual({ x: -5, y: -5, width: 110, height: 110 });
});

test('a hole is a hole by either rule, and a cut one stays one', () => {
  const ring = subtract(square(0, 100), square(25, 50));
  expect(areaOf(ring)).toBeCloseTo(7500, 0);
  expect(areaOf(regionOfPath(regionPath(ring), undefined, true))).toBeCloseTo(7500, 0);
  expect(areaOf(regionOfPath(regionPath(ring)))).toBeCloseTo(7500, 0);
});

test('a stroke is as wide as its pen: open lines with round ends, closed ones without', () => {
  expect(areaOf(regionOfStroke('M0 0H100', 10))).toBeCloseTo(1000 + Math.PI * 25, -1);
  expect(areaOf(regionOfStroke('M-50 0a50 50 0 1 1 100 0a50 50 0 1 1 -100 0Z', 10))).toBeCloseTo(Math.PI * 1000, -1);
});

test('a letter keeps its box and its counter', () => {
  const line = layOutLine('O', { face: 'jost-700', size: 200 });
  const region = regionOf(line.outline);
  expect(region).toHaveLength(2);
  expect(regionBox(region).width).toBeCloseTo(line.box.width, 0);
});
