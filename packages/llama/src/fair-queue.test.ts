import { expect, test } from 'vitest';
import { createFairQueue } from './fair-queue.ts';

function drain(queue: { take(): string | undefined }): string[] {
  const items: string[] = [];
  for (let item = queue.take(); item !== undefined; item = queue.take()) items.push(item);
  return items;
}

test('callers take turns, each one’s items stay in order', () => {
  const queue = createFairQueue<string>(10);
  for (const item of ['a1', 'a2', 'a3']) queue.push('a', item);
  for (const item of ['b1', 'b2']) queue.push('b', item);
  queue.push('c', 'c1');
  expect(drain(queue)).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3']);
});

test('a caller who comes back goes behind those who wait', () => {
  const queue = createFairQueue<string>(10);
  queue.push('a', 'a1');
  queue.push('b', 'b1');
  queue.take();
  queue.push('a', 'a2');
  expect(drain(queue)).toEqual(['b1', 'a2']);
});

test('takes no more than it has places for, and frees a place when an item leaves', () => {
  const queue = createFairQueue<string>(2);
  expect([queue.push('a', '1'), queue.push('b', '2'), queue.push('c', '3')]).toEqual([true, true, false]);
  expect(queue.remove('1')).toBe(true);
  expect(queue.remove('1')).toBe(false);
  expect(queue.push('c', '3')).toBe(true);
  expect(drain(queue)).toEqual(['2', '3']);
  expect(queue.size).toBe(0);
});
