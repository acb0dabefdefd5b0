import { describe, expect, test } from 'vitest';
import { estimateSales, salesCurves } from './curves.ts';

const copies = (name: string, rank: number) => salesCurves.find((curve) => curve.name === name)?.copiesADay(rank);

describe('public sales curves', () => {
  // The table of platform facts §6.
  test.each([
    [100, 97, 1000, 300],
    [1000, 13, 100, 75],
    [10_000, 1.8, 10, 12],
    [100_000, 0.24, 1, 1],
  ])('rank %i', (rank, brynjolfsson, robertson, table) => {
    expect(copies('Brynjolfsson and Smith', rank)).toBeCloseTo(brynjolfsson, brynjolfsson < 10 ? 1 : -0.3);
    expect(copies('Robertson', rank)).toBeCloseTo(robertson, 6);
    expect(copies('Public table', rank)).toBeCloseTo(table, 6);
  });

  test('the table is not stretched beyond its ends', () => {
    expect(copies('Public table', 99)).toBeNull();
    expect(copies('Public table', 100_001)).toBeNull();
    expect(estimateSales(250_000).curves).toEqual(['Brynjolfsson and Smith', 'Robertson']);
  });

  test('an estimate is the span of the curves that know the rank', () => {
    const { low, high, curves, own } = estimateSales(4210);
    expect(low).toBeCloseTo(3.74, 1);
    expect(high).toBeCloseTo(23.9, 1);
    expect(curves).toHaveLength(3);
    expect(own).toBe(false);
  });

  test('two pairs of the person’s own make a curve of their own, half to double', () => {
    const pairs = [
      { rank: 1000, copiesADay: 20 },
      { rank: 10_000, copiesADay: 2 },
    ];
    const { low, high, own } = estimateSales(1000, pairs);
    expect([low, high, own]).toEqual([expect.closeTo(10, 6), expect.closeTo(40, 6), true]);
    expect(estimateSales(100_000, pairs).high).toBeCloseTo(0.4, 6);
  });

  test.each([
    ['one pair', [{ rank: 1000, copiesADay: 20 }]],
    ['one rank twice', [1, 2].map((copiesADay) => ({ rank: 500, copiesADay }))],
    [
      'sales that grow with the rank',
      [
        { rank: 100, copiesADay: 1 },
        { rank: 1000, copiesADay: 9 },
      ],
    ],
  ])('%s fits nothing', (_, pairs) => {
    expect(estimateSales(1000, pairs).own).toBe(false);
  });
});
