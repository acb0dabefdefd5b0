import { expect, test } from 'vitest';
import { flattenSvg } from './flatten-svg.ts';
import { areaOf, regionOfPath } from './region.ts';

const area = (body: string, defs = '') =>
  areaOf(regionOfPath(flattenSvg({ body, defs }, { ink: '#000000', scale: 10 }))) / 100;

test('what another colour covers is gone, and what ink covers again is back', () => {
  const body =
    '<path d="M0 0H100V100H0Z" fill="#000000"/><circle cx="50" cy="50" r="40" fill="#FFFFFF"/><path d="M40 40H60V60H40Z" fill="#000000"/>';
  expect(area(body)).toBeCloseTo(10_000 - Math.PI * 1600 + 400, 0);
});

test('groups move, scale and clip; lines have their width', () => {
  const defs = '<clipPath id="well"><path d="M0 0H10V10H0Z"/></clipPath>';
  const group = '<g transform="translate(5 5) scale(2)"><path d="M0 0H10V10H0Z" fill="#000000"/></g>';
  expect(area(group)).toBeCloseTo(400, 0);
  expect(area(`<g clip-path="url(#well)">${group}</g>`, defs)).toBeCloseTo(25, 0);
  expect(
    area('<g transform="scale(2)"><path d="M0 0H50" fill="none" stroke="#000000" stroke-width="5"/></g>'),
  ).toBeCloseTo(1000 + Math.PI * 25, 0);
});
