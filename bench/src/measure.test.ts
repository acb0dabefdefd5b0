import { expect, test } from 'vitest';
import { alternate, compare } from './measure.ts';

test('the sides take turns in going first, and pairs stay pairs', async () => {
  const order: string[] = [];
  const side = (name: string, value: number) => async (round: number) => {
    order.push(`${name}${round}`);
    return value + round;
  };
  expect(await alternate(3, side('a', 10), side('b', 20))).toEqual([
    [10, 20],
    [11, 21],
    [12, 22],
  ]);
  expect(order).toEqual(['a0', 'b0', 'b1', 'a1', 'a2', 'b2']);
});

test('ratios are taken pair by pair, and the median one is held against the goal', () => {
  const measure = compare('batch', 1.2, [
    [100, 100],
    [150, 100],
    [260, 200],
  ]);
  expect(measure).toEqual({
    name: 'batch',
    goal: '≥ 1.2 ×',
    ours: '100.0 / 150.0',
    other: '100.0 / 100.0',
    ratio: '1.00 / 1.30',
    reached: true,
  });
  expect(compare('batch', 1.31, [[130, 100]]).reached).toBe(false);
});
